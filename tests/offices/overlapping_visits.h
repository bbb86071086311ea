#pragma once

#include "record/submission.h"

#include <QRandomGenerator>

namespace anteroom {

// Blind check-ins of one fictional person that all propose other values for the same fields.
[[nodiscard]] QList<Submission> overlappingVisits(QRandomGenerator& random, int visits);

// Another value for the field than was ever made before.
[[nodiscard]] FieldValue freshValue(const Field& field);

} // namespace anteroom
