#include "kiosk/help_at_desk.h"

#include "kiosk/patient_words.h"

namespace anteroom {

namespace {

constexpr std::chrono::seconds tryAgainAfter{5};

} // namespace

HelpAtDesk::HelpAtDesk(Desk desk, const QString& where, QObject* parent)
    : QObject(parent), m_desk(std::move(desk)), m_where(where)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &HelpAtDesk::tell);
}

QString HelpAtDesk::title() const
{
    switch (m_state) {
    case State::Coming:
        return tr("The desk knows");
    case State::Failed:
        return tr("Please go to the desk");
    case State::None:
    case State::Calling:
        break;
    }
    return tr("Calling the desk …");
}

QString HelpAtDesk::lead() const
{
    if (m_state == State::Failed)
        return patientWords(problem("help.unreachable", {}));
    return tr("Someone will come to you at this kiosk.");
}

void HelpAtDesk::call(const QString& place)
{
    if (isOpen())
        return;
    m_id = HelpCallId::fresh();
    m_place = place;
    setState(State::Calling);
    tell();
}

void HelpAtDesk::tell()
{
    m_desk.call(m_id, m_place, this, [this, id = m_id](const Done& told) {
        if (id != m_id)
            return;
        setState(told ? State::Coming : State::Failed);
        if (!told)
            m_again.start(tryAgainAfter);
    });
}

void HelpAtDesk::cancel()
{
    if (!isOpen())
        return;
    // An office that cannot be reached either never heard of the call, or is asked again by staff.
    m_desk.cancel(m_id, this, [](const Done&) {});
    forget();
}

void HelpAtDesk::forget()
{
    m_again.stop();
    m_id = {};
    setState(State::None);
}

void HelpAtDesk::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace anteroom
