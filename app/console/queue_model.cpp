#include "console/queue_model.h"

#include "console/changed_words.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int minuteMs = 10'000; // so that a minute is never shown more than 10 s late

} // namespace

QueueModel::QueueModel(OfficeLine& office, Clock clock, QObject* parent)
    : DisplayList({"name", "waiting", "changed", "chip", "visit", "spokenName"}, parent)
    , m_office(office)
    , m_clock(std::move(clock))
{
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, &QueueModel::showRows);
}

void QueueModel::refresh()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    if (!m_loaded)
        m_patience.begin();
    m_office.queue(this, m_wanted.only([this](const Result<Queue>& queue) { take(queue); }));
}

void QueueModel::clear()
{
    m_wanted.forget();
    m_patience.end();
    m_minute.stop();
    m_entries.clear();
    m_current = {};
    m_problem.clear();
    m_asking = m_askAgain = m_loaded = false;
    m_reviewed = 0;
    showRows();
    Q_EMIT currentChanged();
    Q_EMIT stateChanged();
}

void QueueModel::take(const Result<Queue>& queue)
{
    m_asking = false;
    m_patience.end();
    if (queue) {
        m_loaded = true;
        m_problem.clear();
        m_entries = queue->entries;
        std::stable_sort(
            m_entries.begin(), m_entries.end(),
            [](const QueueEntry& a, const QueueEntry& b) { return a.receivedAt < b.receivedAt; });
        m_minute.start();
        showRows();
        Q_EMIT helpCallsArrived(queue->helpCalls);
        Q_EMIT troublesArrived(queue->troubles);
        if (m_current.isNull())
            setCurrentIndex(0);
        Q_EMIT currentChanged(); // the same person may stand in another row
    } else {
        m_problem = queue.problem().advice;
    }
    Q_EMIT stateChanged();
    if (std::exchange(m_askAgain, false))
        refresh();
}

void QueueModel::setCurrentIndex(int row)
{
    const auto id = SubmissionId::parse(keyAt(row));
    setCurrent(id ? *id : SubmissionId());
}

void QueueModel::setCurrent(const SubmissionId& id)
{
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentChanged();
}

void QueueModel::move(int steps)
{
    if (count() > 0)
        setCurrentIndex(std::clamp(currentIndex() + steps, 0, count() - 1));
}

SubmissionId QueueModel::neighbour(const SubmissionId& id, int steps) const
{
    const int row = rowOf(id.text());
    // One that has left the queue meanwhile: go on from the top.
    const auto found = SubmissionId::parse(keyAt(row < 0 ? 0 : row + steps));
    return found ? *found : SubmissionId();
}

SubmissionId QueueModel::firstBut(const SubmissionId& id) const
{
    const auto found = SubmissionId::parse(keyAt(keyAt(0) == id.text() ? 1 : 0));
    return found ? *found : SubmissionId();
}

QString QueueModel::emptyText() const
{
    const QString next = tr("New check-ins appear here by themselves.");
    return m_reviewed == 0 ? next : next + u' ' + tr("Today you reviewed %1.").arg(m_reviewed);
}

void QueueModel::showRows()
{
    QList<DisplayRow> rows;
    for (const QueueEntry& entry : std::as_const(m_entries))
        rows.append(rowFor(entry));
    show(rows);
}

DisplayRow QueueModel::rowFor(const QueueEntry& entry) const
{
    const QString name = entry.blind ? tr("Typed: “%1”").arg(entry.name) : entry.name;
    const QString waiting = waitingText(entry.receivedAt, m_clock());
    const QString visit =
        entry.appointmentAt ? tr("Visit %1").arg(clockText(*entry.appointmentAt)) : QString();
    return {entry.submission.text(),
            {{u"name"_s, name},
             {u"waiting"_s, waiting},
             {u"changed"_s, changedWords(entry.changedFields, entry.signedConsent)},
             {u"chip"_s, chipFor(entry)},
             {u"visit"_s, visit},
             {u"spokenName"_s, tr("%1, waiting %2").arg(name, waiting)}}};
}

QVariantMap QueueModel::chipFor(const QueueEntry& entry) const
{
    if (entry.blind)
        return {{u"kind"_s, u"check"_s}, {u"icon"_s, u"person"_s}, {u"text"_s, tr("Who is this?")}};
    if (entry.flagged > 0)
        return {{u"kind"_s, u"check"_s},
                {u"icon"_s, u"question-circle-fill"_s},
                {u"text"_s, tr("%1 to check").arg(entry.flagged)}};
    return {};
}

} // namespace anteroom
