#pragma once

#include "record/field.h"

#include <optional>
#include <QString>

namespace anteroom {

// How a string of each kind is brought into canonical form. Whatever people type is kept as far
// as it can be shown; only what cannot be a value of the kind is refused.
struct TextRule {
    // The canonical string, or the <what> of the Problem code ("long", "phone", …).
    std::optional<QString> canonical;
    const char* refusal = nullptr;
    QString advice;
};

// NFC; control characters, bidirectional overrides and invisible marks gone; runs of blanks are
// one blank; no blanks at the ends.
[[nodiscard]] QString tidied(const QString& text);

// For all kinds whose canonical JSON is a string, except Choice.
[[nodiscard]] TextRule textRule(FieldKind kind, const QString& text);

} // namespace anteroom
