#include "console/desk.h"

namespace anteroom {

Desk::Desk(OfficeLine& office, std::shared_ptr<EvidenceStore> pictures, Clock clock,
           QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_clock(clock)
    , m_session(office, clock)
    , m_line(office, clock)
    , m_queue(office, clock)
    , m_help(office, clock)
    , m_review(office, clock)
    , m_payer(office)
    , m_evidence(office, std::move(pictures))
    , m_who(office, clock)
    , m_search(office)
    , m_record(office, clock)
    , m_history(clock)
    , m_today(office, clock)
{
    connect(&m_session, &DeskSession::entered, this, &Desk::enter);
    connect(&m_session, &DeskSession::left, this, &Desk::leaveAll);
    connectOffice();
    connectReview();
    connect(&m_record, &RecordModel::historyChanged, this,
            [this] { m_history.take(m_record.history()); });
    connect(&m_record, &RecordModel::changed, this, &Desk::placeChanged);
    connect(&m_record, &RecordModel::noticed, this, &Desk::say);
}

void Desk::connectOffice()
{
    connect(&m_office, &OfficeLine::queueChanged, &m_queue, &QueueModel::refresh);
    connect(&m_office, &OfficeLine::helpChanged, &m_queue, &QueueModel::refresh);
    connect(&m_office, &OfficeLine::submissionChanged, this, [this](const SubmissionId& id) {
        if (id == m_review.submission())
            m_review.refresh();
        m_queue.refresh();
    });
    connect(&m_line, &LiveLine::cameBack, this, &Desk::readAnew);
    connect(&m_line, &LiveLine::changed, this, [this] {
        m_review.setLive(m_line.live());
        m_who.setLive(m_line.live());
        m_record.setLive(m_line.live());
        Q_EMIT placeChanged();
    });
    connect(&m_queue, &QueueModel::helpCallsArrived, &m_help, &HelpCallsModel::take);
    connect(&m_queue, &QueueModel::troublesArrived, &m_troubles, &TroublesModel::take);
    connect(&m_queue, &QueueModel::currentChanged, this, &Desk::placeChanged);
    connect(&m_help, &HelpCallsModel::countChanged, this, &Desk::placeChanged);
    connect(&m_help, &HelpCallsModel::problemChanged, this, [this] { say(m_help.problemText()); });
}

void Desk::connectReview()
{
    connect(&m_review, &ReviewModel::looked, this, [this] {
        if (m_review.ready())
            m_evidence.look(m_review.reviewed().submission);
        else
            m_evidence.clear();
        if (m_review.blind())
            m_who.look(m_review.reviewed());
        else
            m_who.clear();
        followRow();
    });
    connect(&m_review, &ReviewModel::currentChanged, this, &Desk::followRow);
    connect(&m_review, &ReviewModel::modeChanged, this, &Desk::placeChanged);
    connect(&m_review, &ReviewModel::changed, this, &Desk::placeChanged);
    connect(&m_review, &ReviewModel::noticed, this, &Desk::say);
    connect(&m_payer, &PayerAdding::changed, this, &Desk::placeChanged);
    connect(&m_payer, &PayerAdding::noticed, this, &Desk::say);
    connect(&m_review, &ReviewModel::finished, &m_queue, &QueueModel::noteReviewed);
    connect(&m_who, &MatchModel::matched, &m_review, &ReviewModel::look);
    connect(&m_who, &MatchModel::changed, this, &Desk::placeChanged);
    connect(&m_who, &MatchModel::noticed, this, &Desk::say);
}

void Desk::enter()
{
    m_review.setStaffName(m_session.staffName());
    m_page = QueuePage;
    m_line.begin();
    m_queue.refresh();
    m_payer.refresh();
    Q_EMIT placeChanged();
}

// Nothing of a patient stays behind when nobody is at the desk.
void Desk::leaveAll()
{
    m_line.end();
    m_review.close();
    m_payer.look(nullptr);
    m_evidence.clear();
    m_who.clear();
    m_queue.clear();
    m_help.clear();
    m_troubles.clear();
    m_search.clear();
    m_record.close();
    m_history.take({});
    m_today.clear();
    m_page = m_pageBefore = QueuePage;
    m_inCheckIn = m_searching = m_keysShown = false;
    say({});
    Q_EMIT placeChanged();
}

void Desk::readAnew()
{
    m_queue.refresh();
    m_review.refresh();
    m_record.refresh();
    if (m_page == TodayPage)
        m_today.refresh();
}

QString Desk::pageTitle() const
{
    switch (m_page) {
    case QueuePage:
        return tr("Queue");
    case TodayPage:
        return tr("Today");
    case PatientsPage:
        return tr("Patients");
    }
    return {};
}

KeyPlace Desk::place() const
{
    if (m_keysShown)
        return KeyPlace::Keys;
    if (m_searching)
        return KeyPlace::Search;
    if (m_page == TodayPage)
        return KeyPlace::Today;
    if (m_page == PatientsPage)
        return m_record.editing() ? KeyPlace::Edit : KeyPlace::Record;
    if (!m_inCheckIn)
        return KeyPlace::Queue;
    if (m_review.blind())
        return m_who.searching() ? KeyPlace::WhoSearch : KeyPlace::Who;
    if (m_payer.isOpen())
        return KeyPlace::Edit;
    switch (m_review.mode()) {
    case ReviewModel::Editing:
        return KeyPlace::Edit;
    case ReviewModel::Rejecting:
        return KeyPlace::Reject;
    case ReviewModel::TypingReason:
        return KeyPlace::Reason;
    case ReviewModel::Reading:
        break;
    }
    return KeyPlace::Review;
}

void Desk::say(const QString& notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void Desk::setHands(bool inCheckIn)
{
    m_inCheckIn = inCheckIn;
    Q_EMIT placeChanged();
}

void Desk::go(Page page)
{
    m_pageBefore = m_page;
    m_page = page;
    m_searching = false;
    m_keysShown = false;
    if (page == TodayPage)
        m_today.refresh();
    if (page == PatientsPage && !m_record.isOpen())
        m_searching = true;
    Q_EMIT placeChanged();
}

void Desk::open(const SubmissionId& id)
{
    if (id.isNull())
        return;
    say({});
    m_queue.setCurrent(id);
    m_review.open(id);
    setHands(true);
}

void Desk::openCheckIn(int row)
{
    m_queue.setCurrentIndex(row);
    open(m_queue.current());
}

void Desk::openNeighbour(int steps)
{
    SubmissionId next = m_queue.neighbour(m_review.submission(), steps);
    if (next.isNull() && m_review.allDecided())
        next = m_queue.firstBut(m_review.submission());
    if (!next.isNull()) {
        open(next);
    } else if (m_review.allDecided()) {
        m_review.close();
        setHands(false);
    }
}

void Desk::openRecord(const PatientId& id)
{
    if (id.isNull())
        return;
    say({});
    if (m_page != PatientsPage)
        m_pageBefore = m_page;
    m_page = PatientsPage;
    m_searching = false;
    m_search.clear();
    m_history.setFilter({});
    m_record.open(id);
    Q_EMIT placeChanged();
}

void Desk::openFound(int row)
{
    openRecord(m_search.at(row));
}

void Desk::openVisit(int row)
{
    m_today.setCurrentIndex(row);
    openRecord(m_today.current());
}

void Desk::beginSearch()
{
    if (m_page != PatientsPage)
        m_pageBefore = m_page;
    if (m_searching && m_page == PatientsPage)
        return;
    m_page = PatientsPage;
    m_searching = true;
    Q_EMIT placeChanged();
}

void Desk::showKeys(bool shown)
{
    m_keysShown = shown;
    Q_EMIT placeChanged();
}

void Desk::followRow()
{
    const ReviewedChange* change = m_review.currentChange();
    m_payer.look(change ? &change->change : nullptr);
    m_evidence.follow(change ? &change->change : nullptr);
    m_story.tell(change, m_review.reviewed(), m_review.history(), m_clock());
    Q_EMIT placeChanged();
}

} // namespace anteroom
