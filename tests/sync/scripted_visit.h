#pragma once

#include "record/submission.h"

namespace anteroom {

// What a visit hands to the outbox.
struct ScriptedVisit {
    Submission submission;
    QList<QByteArray> images;
};

// A blind check-in with typed fields, a drawn signature and two pictures of a card. The same seed
// gives the same visit, to the byte.
[[nodiscard]] ScriptedVisit scriptedVisit(quint32 seed, qsizetype imageBytes = 20'000);

} // namespace anteroom
