// What each key does at the desk.

#include "console/desk.h"

namespace anteroom {

void Desk::act(KeyAct act, int digit)
{
    switch (act) {
    case KeyAct::Next:
        return move(1);
    case KeyAct::Previous:
        return move(-1);
    case KeyAct::Open:
        return openCurrent();
    case KeyAct::Accept:
        return m_review.accept();
    case KeyAct::Edit:
        return m_page == PatientsPage ? m_record.beginEdit() : m_review.beginEdit();
    case KeyAct::Reject:
        return m_review.beginReject();
    case KeyAct::AcceptUnflagged:
        return m_review.acceptUnflagged();
    case KeyAct::Undo:
        return m_review.undo();
    case KeyAct::TryAgain:
        return m_review.retry();
    case KeyAct::NextCheckIn:
        return openNeighbour(1);
    case KeyAct::PreviousCheckIn:
        return openNeighbour(-1);
    case KeyAct::LookCloser:
        return lookCloser();
    case KeyAct::NextPicture:
        return m_evidence.showNext();
    case KeyAct::TurnPicture:
        return m_evidence.turn();
    case KeyAct::AddPayer:
        return m_line.live() ? m_payer.begin() : void();
    case KeyAct::RemovePayer:
        return m_line.live() ? m_payer.remove() : void();
    case KeyAct::Lighter:
        return m_evidence.brighten(1);
    case KeyAct::Darker:
        return m_evidence.brighten(-1);
    case KeyAct::Save:
        return save();
    case KeyAct::Leave:
        return leave();
    case KeyAct::Reason1:
    case KeyAct::Reason2:
    case KeyAct::Reason3:
    case KeyAct::Reason4:
    case KeyAct::Reason5:
        return m_review.reject(1 + static_cast<int>(act) - static_cast<int>(KeyAct::Reason1));
    case KeyAct::ChooseNumber:
        return m_who.choose(digit - 1);
    case KeyAct::ChooseCurrent:
        return m_who.chooseCurrent();
    case KeyAct::NewPatient:
        return m_who.chooseNew();
    case KeyAct::SomeoneElse:
        return m_who.beginSearch();
    case KeyAct::OneField:
        return m_history.setFilter(m_history.filter().isEmpty() ? m_record.currentField()
                                                                : QString());
    case KeyAct::AnswerHelp:
        return m_help.answerFirst();
    case KeyAct::Search:
        return beginSearch();
    case KeyAct::AllKeys:
        return showKeys(true);
    case KeyAct::GoQueue:
        return go(QueuePage);
    case KeyAct::GoToday:
        return go(TodayPage);
    case KeyAct::GoPatients:
        return go(PatientsPage);
    case KeyAct::Lock:
        return m_session.lock();
    }
}

bool Desk::works(KeyAct act) const
{
    const ReviewedChange* change = m_review.currentChange();
    const bool pending = change && change->state == ChangeState::Pending;
    switch (act) {
    case KeyAct::Accept:
    case KeyAct::Reject:
        return pending && m_line.live();
    case KeyAct::Edit:
        return (m_page == PatientsPage || pending) && m_line.live();
    case KeyAct::AcceptUnflagged:
        return m_review.bulkCount() > 0 && m_line.live();
    case KeyAct::Undo:
        return m_review.canUndo() && m_line.live();
    case KeyAct::NewPatient:
    case KeyAct::ChooseNumber:
    case KeyAct::ChooseCurrent:
        return m_line.live();
    case KeyAct::Open:
        return m_page != QueuePage || m_queue.count() > 0;
    case KeyAct::AddPayer:
        return m_payer.isOffered() && m_line.live();
    case KeyAct::RemovePayer:
        return m_payer.isRemovable() && m_line.live();
    case KeyAct::AnswerHelp:
        return m_help.count() > 0;
    default:
        return true;
    }
}

void Desk::move(int steps)
{
    switch (place()) {
    case KeyPlace::Queue:
        return m_queue.move(steps);
    case KeyPlace::Review:
        return m_review.move(steps);
    case KeyPlace::Who:
    case KeyPlace::WhoSearch:
        return m_who.move(steps);
    case KeyPlace::Search:
        return m_search.move(steps);
    case KeyPlace::Record:
        return m_record.move(steps);
    case KeyPlace::Today:
        return m_today.move(steps);
    default:
        return;
    }
}

void Desk::openCurrent()
{
    if (place() == KeyPlace::Search)
        openRecord(m_search.current());
    else if (place() == KeyPlace::Today)
        openRecord(m_today.current());
    else if (m_queue.currentIndex() >= 0)
        open(m_queue.current());
    else
        openCheckIn(0);
}

void Desk::save()
{
    if (m_page == PatientsPage)
        m_record.saveEdit();
    else if (m_payer.isOpen())
        m_payer.save();
    else if (m_review.mode() == ReviewModel::Editing)
        m_review.saveEdit();
}

void Desk::lookCloser()
{
    if (m_review.currentChange())
        m_evidence.toggleCloser();
    else
        m_review.toggleFolded();
}

// One step back from wherever the hands are.
void Desk::leave()
{
    if (m_keysShown)
        return showKeys(false);
    if (m_searching) {
        m_searching = false;
        m_search.clear();
        if (!m_record.isOpen())
            return go(m_pageBefore == PatientsPage ? QueuePage : m_pageBefore);
        Q_EMIT placeChanged();
        return;
    }
    if (m_page == PatientsPage) {
        if (m_record.leaveEdit())
            return;
        m_record.close();
        return go(m_pageBefore == PatientsPage ? QueuePage : m_pageBefore);
    }
    if (m_page == TodayPage)
        return go(QueuePage);
    if (m_payer.leave() || m_review.leaveMode() || m_who.endSearch())
        return;
    if (!m_notice.isEmpty())
        return say({});
    setHands(false);
    if (m_queue.currentIndex() < 0)
        m_queue.setCurrentIndex(0);
}

} // namespace anteroom
