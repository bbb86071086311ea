#include "doomed_program.h"

#include "real_office.h"

#include <QThread>

namespace anteroom {

DoomedProgram::DoomedProgram(const Doom& doom, QRandomGenerator& random)
    : m_doom(doom), m_random(random)
{
    dieWithTest(m_process);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_moment.setSingleShot(true);
    m_moment.setTimerType(Qt::PreciseTimer);
    connect(&m_moment, &QTimer::timeout, this, &DoomedProgram::kill);
    connect(&m_process, &QProcess::finished, this, &DoomedProgram::bury);
    connect(&m_process, &QProcess::readyRead, this, [this] {
        while (m_process.canReadLine()) {
            m_lastLine = m_process.readLine().trimmed();
            Q_EMIT said(m_lastLine);
        }
    });
}

DoomedProgram::~DoomedProgram()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

void DoomedProgram::begin(const QString& program, const QStringList& arguments)
{
    m_program = program;
    m_arguments = arguments;
    m_goesOn = true;
    live();
}

void DoomedProgram::live()
{
    m_isKilled = false;
    m_thingsLeft = 0;
    m_process.start(m_program, m_arguments);
    if (m_random.bounded(5) < m_doom.startsInFive) {
        m_moment.start(m_random.bounded(m_doom.startWithin));
        return;
    }
    m_thingsLeft = m_random.bounded(1, m_doom.mostThings + 1);
    m_moment.start(m_doom.longest);
}

void DoomedProgram::countThing()
{
    if (m_thingsLeft == 0 || --m_thingsLeft > 0)
        return;
    // What was said is what has just begun or ended; every second moment falls into that.
    const bool isAtOnce = m_random.bounded(2) == 0;
    m_moment.start(m_random.bounded(isAtOnce ? 3 : m_doom.pauseWithin));
}

void DoomedProgram::kill()
{
    if (m_isKilled || !m_goesOn)
        return;
    QThread::usleep(m_random.bounded(1000U)); // timers know whole milliseconds only
    m_isKilled = true;
    m_moment.stop();
    m_process.kill();
}

void DoomedProgram::end()
{
    m_goesOn = false;
    m_moment.stop();
    m_process.kill();
    m_process.waitForFinished();
}

void DoomedProgram::bury()
{
    if (!m_goesOn)
        return;
    if (!m_isKilled) {
        m_goesOn = false;
        Q_EMIT gaveUp(m_lastLine + ' ' + m_process.readAll());
        return;
    }
    m_process.readAll(); // half a line at most is left
    Q_EMIT killed();
    if (m_goesOn)
        live();
}

} // namespace anteroom
