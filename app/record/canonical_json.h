#pragma once

#include "record/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace anteroom {

// The bytes that are hashed and signed: UTF-8, no blanks, object keys sorted by UTF-16 code
// units, as RFC 8785. Numbers in our JSON are integers below 2^53 or confidences of at most four
// decimals, for which Qt writes the shortest form.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject& object);

// Parses an object from outside: at most maxBytes, nested at most 32 deep. Where a key stands
// twice the last one counts; eachKeyOnce() is for those who would rather refuse.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray& bytes, qsizetype maxBytes);

// Of JSON that parseJsonObject took: two readers could take two things from a key that stands twice
// in one object. Problem code: json.key_twice.
[[nodiscard]] Done eachKeyOnce(const QByteArray& json);

// Times on the wire and in the store are UTC with milliseconds: "2026-11-24T10:31:07.250Z".
[[nodiscard]] QString timeText(const QDateTime& time);
[[nodiscard]] Result<QDateTime> parseTime(const QString& text);

} // namespace anteroom
