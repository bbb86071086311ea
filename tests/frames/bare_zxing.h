#pragma once

#include <optional>
#include <QByteArray>
#include <QImage>
#include <QString>

namespace anteroom {

// What ZXing by itself reads in a picture (TryHarder, TryRotate, every format): what our reader is
// measured against.
struct BareCode {
    QByteArray bytes;
    QString text;
    bool isPart; // of a content spread over several symbols
};
[[nodiscard]] std::optional<BareCode> bareZxingCode(const QImage& gray);

// The bytes alone; empty for nothing.
[[nodiscard]] QByteArray bareZxing(const QImage& gray);

} // namespace anteroom
