#include "kiosk/trouble_teller.h"

namespace anteroom {

TroubleTeller::TroubleTeller(Tell tell, QObject* parent) : QObject(parent), m_tell(std::move(tell))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &TroubleTeller::tell);
}

void TroubleTeller::note(const KioskTrouble& trouble)
{
    // One strange code must not keep the office from hearing of all else.
    m_trouble = trouble.sayable();
    if (!m_again.isActive())
        tell();
}

void TroubleTeller::tellAgain()
{
    m_heard.reset();
    m_backOff.reset();
    m_again.stop();
    tell();
}

void TroubleTeller::tell()
{
    if (m_telling || m_heard == m_trouble)
        return;
    m_telling = true;
    m_tell(m_trouble, this, [this, told = m_trouble](const Done& heard) {
        m_telling = false;
        if (!heard) {
            m_again.start(m_backOff.next());
            return;
        }
        m_backOff.reset();
        m_heard = told;
        tell(); // what changed meanwhile
    });
}

} // namespace anteroom
