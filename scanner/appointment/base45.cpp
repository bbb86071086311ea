#include "scanner/appointment/base45.h"

#include <QByteArrayView>

namespace anteroom {

namespace {

constexpr QByteArrayView Alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
constexpr int Base = 45;

} // namespace

QByteArray toBase45(const QByteArray& bytes)
{
    QByteArray text;
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const bool isPair = i + 1 < bytes.size();
        int number = uchar(bytes[i]);
        if (isPair)
            number = number * 256 + uchar(bytes[i + 1]);
        for (int digit = isPair ? 3 : 2; digit > 0; --digit, number /= Base)
            text.append(Alphabet[number % Base]);
    }
    return text;
}

std::optional<QByteArray> fromBase45(const QByteArray& text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const qsizetype digits = std::min<qsizetype>(3, text.size() - i);
        int number = 0;
        for (qsizetype digit = digits - 1; digit >= 0; --digit) {
            const qsizetype value = Alphabet.indexOf(text[i + digit]);
            if (value < 0)
                return std::nullopt;
            number = number * Base + int(value);
        }
        if (digits == 1 || number >= (digits == 3 ? 65536 : 256))
            return std::nullopt;
        if (digits == 3)
            bytes.append(char(number / 256));
        bytes.append(char(number % 256));
    }
    return bytes;
}

} // namespace anteroom
