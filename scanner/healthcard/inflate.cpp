// The only file that knows zlib.

#include "scanner/healthcard/compact_jws.h"

#include <QScopeGuard>
#include <zlib.h>

namespace anteroom {

using namespace Qt::StringLiterals;

Result<QByteArray> inflated(const QByteArray& deflated, qsizetype most)
{
    constexpr qsizetype AtOnce = 16 * 1024;
    const Problem malformed =
        problem("deflate.malformed", u"This health card is damaged: its content cannot be read."_s);
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) // negative: without zlib's own header
        return malformed;
    const auto ends = qScopeGuard([&stream] { inflateEnd(&stream); });
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(deflated.constData()));
    stream.avail_in = uInt(deflated.size());

    QByteArray plain;
    int state = Z_OK;
    while (state == Z_OK) {
        if (plain.size() > most)
            return problem("deflate.long",
                           u"This health card holds more than a health card may."_s);
        const qsizetype before = plain.size();
        plain.resize(before + AtOnce);
        stream.next_out = reinterpret_cast<Bytef*>(plain.data() + before);
        stream.avail_out = uInt(AtOnce);
        state = inflate(&stream, Z_NO_FLUSH);
        plain.chop(qsizetype(stream.avail_out));
    }
    if (state != Z_STREAM_END)
        return malformed;
    if (plain.size() > most)
        return problem("deflate.long", u"This health card holds more than a health card may."_s);
    return plain;
}

} // namespace anteroom
