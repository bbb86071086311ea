#pragma once

#include "record/field_values.h"
#include "record/ids.h"

#include <QDateTime>
#include <QJsonObject>

namespace anteroom {

// A record as others point to it.
struct RecordReference {
    PatientId id;
    qint64 recordNumber = 0;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RecordReference> fromJson(const QJsonObject& json);
    friend bool operator==(const RecordReference&, const RecordReference&) = default;
};

enum class MergeKind { Merge, Unmerge };

// What staff said of two records: that they are one person's, or that this was wrong.
struct MergeDecision {
    MergeId id; // an unmerge has one of its own
    MergeKind kind = MergeKind::Merge;
    RecordReference survivor;
    RecordReference merged;
    QStringList fields; // of the survivor that it changed
    QString reason;     // in staff's own words
    QString staffName;
    QDateTime at;

    [[nodiscard]] QJsonObject toJson() const;
};

// What staff ask for. Problem codes: merge.reason, field.unknown.
struct MergeRequest {
    static constexpr qsizetype longestReason = 500;

    PatientId merged;
    int mergedVersion = 0;     // of the record that will be merged away, as staff saw it
    QList<const Field*> taken; // whose values the survivor takes over from it
    QString reason;

    [[nodiscard]] static Result<MergeRequest> fromJson(const QJsonObject& json);
};

} // namespace anteroom
