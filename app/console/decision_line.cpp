#include "console/decision_line.h"

namespace anteroom {

DecisionLine::DecisionLine(OfficeLine& office, QObject* parent) : QObject(parent), m_office(office)
{
}

void DecisionLine::look(const Reviewed& reviewed)
{
    if (reviewed.submission.submission.id != m_reviewed.submission.submission.id)
        clear();
    m_reviewed = reviewed;
}

void DecisionLine::clear()
{
    m_wanted.forget();
    m_waiting.clear();
    m_sending = false;
    m_reviewed = {};
}

void DecisionLine::add(Wish wish)
{
    m_waiting.append(std::move(wish));
    sendNext();
}

void DecisionLine::sendNext()
{
    if (m_sending || m_waiting.isEmpty())
        return;
    const Wish wish = m_waiting.takeFirst();
    if (!stillAsSeen(wish)) {
        Q_EMIT overtaken(wish);
        sendNext();
        return;
    }
    m_sending = true;
    m_office.decide(
        m_reviewed.submission.submission.id, m_reviewed.version, wish.decisions, this,
        m_wanted.only([this, wish](const DecisionAnswer& answer) { take(wish, answer); }));
}

void DecisionLine::take(const Wish& wish, const DecisionAnswer& answer)
{
    m_sending = false;
    if (answer.outcome)
        m_reviewed = *answer.outcome;
    else if (answer.current)
        m_reviewed = *answer.current;
    Q_EMIT settled(wish, answer);
    sendNext();
}

bool DecisionLine::stillAsSeen(const Wish& wish) const
{
    for (const ReviewedChange& change : m_reviewed.submission.changes) {
        const auto seen = wish.seen.constFind(change.change.id);
        if (seen != wish.seen.constEnd() && *seen != change.current)
            return false;
    }
    return true;
}

} // namespace anteroom
