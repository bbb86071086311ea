#include "fuzz/inputs.h"
#include "scanner/channel/decoder_message.h"
#include "scanner/decoder/picture_file.h"

#include <QLoggingCategory>
#include <QtEndian>

namespace anteroom {

namespace {

constexpr qsizetype ChunkFrame = 12; // length, type and check sum

// The check sum of PNG (ISO 3309).
quint32 checkSum(QByteArrayView bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? (sum >> 1) ^ 0xedb88320 : sum >> 1;
    }
    return ~sum;
}

// A changed chunk with its old check sum would be passed over before anything is done with it.
void setCheckSums(QByteArray& png)
{
    qsizetype at = 8;
    while (at + ChunkFrame <= png.size()) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
        if (length > png.size() - at - ChunkFrame)
            return;
        const quint32 sum = checkSum(QByteArrayView(png).sliced(at + 4, 4 + length));
        qToBigEndian(sum, png.data() + at + 8 + length);
        at += ChunkFrame + length;
    }
}

} // namespace

bool feedPicture(const QByteArray& input)
{
    static const bool prepared = [] {
        QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false"));
        loadPictureFormats();
        return true;
    }();
    QByteArray file = input.mid(1);
    if (input.startsWith('1') && file.startsWith("\x89PNG"))
        setCheckSums(file);
    const Result<QImage> image =
        decodePicture({reinterpret_cast<const uchar*>(file.constData()), size_t(file.size())});
    return prepared && (!image || qint64(image->width()) * image->height() <= MaxPicturePixels);
}

} // namespace anteroom
