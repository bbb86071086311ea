#include "demo/demo_random.h"

#include <QUuid>

namespace anteroom {

QString DemoRandom::uuid()
{
    const quint64 high = (next() & 0xFFFFFFFFFFFF0FFF) | 0x4000;
    const quint64 low = (next() & 0x3FFFFFFFFFFFFFFF) | 0x8000000000000000;
    const auto byte = [&](int place) { return static_cast<uchar>(low >> (56 - 8 * place)); };
    return QUuid(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16),
                 static_cast<ushort>(high), byte(0), byte(1), byte(2), byte(3), byte(4), byte(5),
                 byte(6), byte(7))
        .toString(QUuid::WithoutBraces);
}

} // namespace anteroom
