#pragma once

#include "record/merge.h"
#include "record/unprintable.h"

#include <QDate>
#include <QJsonObject>

namespace anteroom {

// One line of a search among patients.
struct PatientMatch {
    PatientId id;
    qint64 recordNumber = 0;
    QString name;
    QDate birthDate;
    // Where it was merged into another: the one that stands for it.
    std::optional<RecordReference> survivor = std::nullopt;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<PatientMatch> fromJson(const QJsonObject& json);
    friend bool operator==(const PatientMatch&, const PatientMatch&) = default;
};
ANTEROOM_UNPRINTABLE(PatientMatch)

} // namespace anteroom
