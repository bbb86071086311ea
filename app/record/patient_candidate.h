#pragma once

#include "record/likeness.h"
#include "record/patient_match.h"

namespace anteroom {

// A record that somebody may be, with what speaks for it and against.
struct PatientCandidate {
    PatientMatch match;
    Likeness likeness;

    [[nodiscard]] QJsonObject toJson() const; // {"patient", "score", "class", "reasons"}
    [[nodiscard]] static Result<PatientCandidate> fromJson(const QJsonObject& json);
};
ANTEROOM_UNPRINTABLE(PatientCandidate)

} // namespace anteroom
