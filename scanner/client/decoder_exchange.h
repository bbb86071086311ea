#pragma once

#include "scanner/channel/decoder_message.h"
#include "scanner/client/decoder_supply.h"

#include <chrono>
#include <optional>

namespace anteroom {

// Asks a decoder one thing at a time, and ends it when that takes too long or its answer is out of
// shape. Nothing blocks; another decoder takes an ended one's place.
class DecoderExchange : public QObject {
    Q_OBJECT
public:
    // `program` is the decoder's path; empty takes anteroom-decoder beside the running program.
    explicit DecoderExchange(const QString& program, const QStringList& arguments,
                             QObject* parent = nullptr);

    void start() { m_supply.start(); }
    void stop();

    [[nodiscard]] bool ready() const { return m_supply.ready(); }
    [[nodiscard]] bool isFree() const { return ready() && !m_asked; }
    [[nodiscard]] qint64 pid() const { return m_supply.pid(); }

    // Only when it is free.
    void ask(const DecoderRequest& request, const std::vector<int>& files,
             std::chrono::milliseconds limit);
    // Ends the decoder and what it is asked.
    void kill() { m_supply.kill(); }

Q_SIGNALS:
    // A decoder that knows nothing yet takes requests.
    void becameReady();
    void answered(const anteroom::DecoderAnswer& answer);
    // The answer to come is that far, in per cent.
    void progressed(int percent);
    // The decoder and what it was asked are gone: "decoder.slow", "decoder.died".
    void lost(const anteroom::Problem& why);
    // There is none that could be started: "decoder.absent".
    void absent(const anteroom::Problem& why);

private:
    void receive(const QByteArray& message);
    void end();

    DecoderSupply m_supply;
    std::optional<quint64> m_asked; // the id of what is under way
    QTimer m_limit;
    bool m_slow = false; // what is under way is being ended for its slowness
};

} // namespace anteroom
