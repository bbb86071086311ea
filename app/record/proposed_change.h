#pragma once

#include "record/field.h"
#include "record/ids.h"

#include <optional>
#include <QJsonObject>
#include <QRectF>

namespace anteroom {

// Where a proposed value comes from.
enum class Provenance { Typed, Licence, InsuranceCard, HealthCard };

[[nodiscard]] QString provenanceName(Provenance provenance);
[[nodiscard]] std::optional<Provenance> provenanceNamed(QStringView name);

// The place on an image where a value was read.
struct Evidence {
    Sha256 image;
    QRectF area; // fractions of the image's width and height; empty for the whole image

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

// One field of a submission: what the patient says it should be, and the base it was made from.
// A change from a base that is no longer the current value is flagged at review.
struct ProposedChange {
    ChangeId id;
    const Field* field = nullptr; // never null in a parsed change
    FieldValue base;
    FieldValue proposed;
    Provenance provenance = Provenance::Typed;
    double confidence = 1.0; // 0 to 1, as the reader gave it; 1 for what was typed or confirmed
    std::optional<Evidence> evidence;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ProposedChange> fromJson(const QJsonObject& json);
    friend bool operator==(const ProposedChange&, const ProposedChange&) = default;
};
ANTEROOM_UNPRINTABLE(ProposedChange)

} // namespace anteroom
