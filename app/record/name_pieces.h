#pragma once

#include "record/field.h"

namespace anteroom {

// What a word of a legal name is.
enum class NamePart { Given, Middle, Family, Suffix };

// A word of the person's name and how else it may be printed.
struct NamePiece {
    NamePart part = NamePart::Given;
    QStringList forms;
};
ANTEROOM_UNPRINTABLE(NamePiece)

// The words of a legal name, at most a dozen of them.
[[nodiscard]] QList<NamePiece> piecesOf(const FieldValue& legalName, const QString& preferredName);

} // namespace anteroom
