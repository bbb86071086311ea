#include "scanner/client/decoder_exchange.h"

#include <QCoreApplication>
#include <utility>

namespace anteroom {

namespace {

QString programBesideThisOne()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/anteroom-decoder");
}

Problem lostBecause(bool slow)
{
    if (slow)
        return problem("decoder.slow", QStringLiteral("The scanner took too long and was started "
                                                      "anew: hold the card still."));
    return problem("decoder.died",
                   QStringLiteral("The scanner was started anew: hold the card still."));
}

} // namespace

DecoderExchange::DecoderExchange(const QString& program, const QStringList& arguments,
                                 QObject* parent)
    : QObject(parent), m_supply(program.isEmpty() ? programBesideThisOne() : program, arguments)
{
    m_limit.setSingleShot(true);
    m_limit.setTimerType(Qt::PreciseTimer);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_slow = true;
        kill();
    });
    connect(&m_supply, &DecoderSupply::becameReady, this, &DecoderExchange::becameReady);
    connect(&m_supply, &DecoderSupply::received, this, &DecoderExchange::receive);
    connect(&m_supply, &DecoderSupply::lost, this, &DecoderExchange::end);
    connect(&m_supply, &DecoderSupply::absent, this, [this] {
        Q_EMIT absent(problem("decoder.absent",
                              QStringLiteral("The scanner cannot be started: type instead, or ask "
                                             "at the desk.")));
    });
}

void DecoderExchange::stop()
{
    m_supply.stop();
    m_limit.stop();
    m_asked.reset();
    m_slow = false;
}

void DecoderExchange::ask(const DecoderRequest& request, const std::vector<int>& files,
                          std::chrono::milliseconds limit)
{
    m_asked = request.id;
    m_limit.start(limit);
    if (!m_supply.send(request.toBytes(), files))
        m_supply.kill();
}

void DecoderExchange::receive(const QByteArray& message)
{
    const Result<DecoderAnswer> answer = DecoderAnswer::fromBytes(message);
    if (!answer || answer->id != m_asked) {
        kill();
        return;
    }
    if (answer->progress) {
        Q_EMIT progressed(*answer->progress);
        return;
    }
    m_limit.stop();
    m_asked.reset();
    Q_EMIT answered(*answer);
}

void DecoderExchange::end()
{
    m_limit.stop();
    m_asked.reset();
    Q_EMIT lost(lostBecause(std::exchange(m_slow, false)));
}

} // namespace anteroom
