#pragma once

#include "record/proposed_change.h"
#include "record/submission.h"

namespace anteroom {

// Where a value comes from, as the column "From" says it.
struct SourceWords {
    QString text;   // "Card, front"
    QString icon;   // a bootstrap-icons name
    QString detail; // "97%"; empty for what was typed
};

// `image` is the role of the picture the value was read from, null when there is none.
[[nodiscard]] SourceWords sourceWords(const ProposedChange& change, const ImageRole* image);

// "from a check-in", "by phone or in person": how a history entry came to be. Takes the provenance
// of a HistoryEntry.
[[nodiscard]] QString cameBy(const QString& provenance);

// "License, front" for a tab over the evidence.
[[nodiscard]] QString imageName(ImageRole role);

// "Privacy practices" from a consent's key.
[[nodiscard]] QString consentName(const QString& key);

// "Spanish" from a BCP 47 tag.
[[nodiscard]] QString languageName(const QString& tag);

} // namespace anteroom
