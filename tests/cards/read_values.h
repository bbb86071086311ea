#pragma once

#include <QJsonObject>

namespace anteroom {

// How a reading of a card stands to what its source asserts.
struct ValueCount {
    int right = 0;
    int wrong = 0;
    int absent = 0;

    [[nodiscard]] int all() const { return right + wrong + absent; }
    ValueCount& operator+=(const ValueCount& other);
};

// What a value says, in one form for all readers: names and places in capitals with single blanks,
// a postal code without its dash and without the 0000 that stands for no add-on, "BL" as BLU, a
// height in centimetres, and nothing for the words that stand for nothing.
[[nodiscard]] QString contentOf(const QString& field, const QJsonValue& value);

// Whether the reader says the same as the source; a source's "NONE" is said by saying nothing.
[[nodiscard]] bool saysTheSame(const QString& field, const QJsonObject& expected,
                               const QJsonObject& read);

[[nodiscard]] ValueCount countValues(const QString& sample, const QJsonObject& expected,
                                     const QJsonObject& read);

} // namespace anteroom
