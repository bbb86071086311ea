#include "scanner/client/decoder_supply.h"

#include <algorithm>

namespace anteroom {

using namespace std::chrono_literals;

namespace {

// What dies of a frame is replaced at once; what does not even start is tried ever later.
constexpr auto FirstDelay = 100ms;
constexpr auto LongestDelay = 5000ms;
constexpr int MostDoublings = 6;

std::chrono::milliseconds delayAfter(int startFailures)
{
    if (startFailures == 0)
        return 0ms;
    return std::min<std::chrono::milliseconds>(
        LongestDelay, FirstDelay * (1 << std::min(startFailures - 1, MostDoublings)));
}

} // namespace

DecoderSupply::DecoderSupply(const QString& program, const QStringList& arguments, QObject* parent)
    : QObject(parent), m_program(program), m_arguments(arguments)
{
    m_launch.setSingleShot(true);
    connect(&m_launch, &QTimer::timeout, this, &DecoderSupply::launchReserve);
}

DecoderSupply::~DecoderSupply() = default;

void DecoderSupply::start()
{
    if (m_wanted)
        return;
    m_wanted = true;
    launchReserve();
}

void DecoderSupply::stop()
{
    m_wanted = false;
    m_launch.stop();
    m_startFailures = 0;
    m_reserve.reset();
    m_inUse.reset();
}

bool DecoderSupply::send(const QByteArray& message, const std::vector<int>& files)
{
    return m_inUse && m_inUse->send(message, files);
}

void DecoderSupply::kill()
{
    if (m_inUse)
        m_inUse->kill();
}

void DecoderSupply::launchReserve()
{
    m_reserve = std::make_unique<DecoderProcess>(m_program, m_arguments);
    const DecoderProcess* process = m_reserve.get();
    connect(process, &DecoderProcess::ready, this, &DecoderSupply::promoteReserve);
    connect(process, &DecoderProcess::received, this,
            [this, process](const QByteArray& message) { deliver(process, message); });
    // Queued, since what this leads to deletes the object that says it.
    connect(
        process, &DecoderProcess::ended, this,
        [this, process](bool started) { ended(process, started); }, Qt::QueuedConnection);
}

void DecoderSupply::promoteReserve()
{
    m_startFailures = 0;
    if (m_inUse || !m_reserve || !m_reserve->isReady())
        return;
    m_inUse = std::move(m_reserve);
    m_launch.start(0ms);
    Q_EMIT becameReady();
}

// One in reserve was asked nothing.
void DecoderSupply::deliver(const DecoderProcess* process, const QByteArray& message)
{
    if (process == m_inUse.get())
        Q_EMIT received(message);
    else if (process == m_reserve.get())
        m_reserve->kill();
}

void DecoderSupply::ended(const DecoderProcess* process, bool started)
{
    if (process == m_inUse.get()) {
        m_inUse.reset();
        Q_EMIT lost();
        promoteReserve();
        return;
    }
    if (process != m_reserve.get())
        return;
    m_reserve.reset();
    ++m_startFailures;
    m_launch.start(delayAfter(m_startFailures));
    if (!m_inUse && !started)
        Q_EMIT absent();
}

} // namespace anteroom
