#include "scanner/device/keystrokes.h"
#include "scanner/device/message_framer.h"
#include "scanner/device/scanner_message.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <linux/input.h>

using namespace anteroom;

namespace {

const Framing Framings[] = {
    {{}, "\r", MaxScannerMessage},       {{}, "\n", MaxScannerMessage},
    {{}, "\r\n", MaxScannerMessage},     {{}, {}, MaxScannerMessage},
    {"\x02", "\x03", MaxScannerMessage}, {"<<", ">>", 64},
};

void check(const QList<QByteArray>& messages, const Framing& framing)
{
    for (const QByteArray& message : messages)
        if (message.isEmpty() || message.size() > framing.longest)
            std::abort();
}

} // namespace

// What a scanner sends: bytes of a serial line in two pieces, with silence behind them, and the
// same bytes as events of a keyboard. No message is empty or too long, and little is kept.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    if (size < 2)
        return 0;
    const Framing& framing = Framings[bytes[0] % std::size(Framings)];
    const QByteArrayView sent(reinterpret_cast<const char*>(bytes) + 2, qsizetype(size) - 2);
    const qsizetype at = sent.size() * bytes[1] / 256;
    MessageFramer framer(framing);
    check(framer.take(sent.first(at)), framing);
    check(framer.take(sent.sliced(at)), framing);
    if (framer.pending() > framing.longest + 64)
        std::abort();
    check(framer.hearSilence(), framing);

    Keystrokes strokes({});
    for (qsizetype i = 0; i + 3 <= sent.size(); i += 3) {
        input_event event{};
        event.type = quint16(uint8_t(sent[i]) % 3 == 0 ? EV_SYN : EV_KEY);
        event.code = quint16(uint8_t(sent[i + 1]));
        event.value = uint8_t(sent[i + 2]) % 3;
        (void)strokes.take(event);
    }
    return 0;
}
