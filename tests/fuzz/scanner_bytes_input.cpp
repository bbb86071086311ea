#include "fuzz/inputs.h"
#include "scanner/device/keystrokes.h"
#include "scanner/device/message_framer.h"
#include "scanner/device/scanner_message.h"

#include <algorithm>
#include <iterator>
#include <linux/input.h>

namespace anteroom {

namespace {

const Framing Framings[] = {
    {{}, "\r", MaxScannerMessage},       {{}, "\n", MaxScannerMessage},
    {{}, "\r\n", MaxScannerMessage},     {{}, {}, MaxScannerMessage},
    {"\x02", "\x03", MaxScannerMessage}, {"<<", ">>", 64},
};

// No message is empty or too long, and little is kept.
bool areMessages(const QList<QByteArray>& messages, const Framing& framing)
{
    return std::all_of(messages.begin(), messages.end(), [&](const QByteArray& message) {
        return !message.isEmpty() && message.size() <= framing.longest;
    });
}

bool frame(QByteArrayView sent, const Framing& framing, qsizetype at)
{
    MessageFramer framer(framing);
    return areMessages(framer.take(sent.first(at)), framing) &&
           areMessages(framer.take(sent.sliced(at)), framing) &&
           framer.pending() <= framing.longest + 64 && areMessages(framer.hearSilence(), framing);
}

void type(QByteArrayView sent)
{
    Keystrokes strokes({});
    for (qsizetype i = 0; i + 3 <= sent.size(); i += 3) {
        input_event event{};
        event.type = quint16(uchar(sent[i]) % 3 == 0 ? EV_SYN : EV_KEY);
        event.code = uchar(sent[i + 1]);
        event.value = uchar(sent[i + 2]) % 3;
        (void)strokes.take(event);
    }
}

} // namespace

// The first byte chooses the framing, the second where the bytes are cut in two.
bool feedScannerBytes(const QByteArray& input)
{
    if (input.size() < 2)
        return true;
    const Framing& framing = Framings[uchar(input[0]) % std::size(Framings)];
    const QByteArrayView sent = QByteArrayView(input).sliced(2);
    type(sent);
    return frame(sent, framing, sent.size() * uchar(input[1]) / 256);
}

} // namespace anteroom
