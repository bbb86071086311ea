#pragma once

#include "record/field.h"
#include "record/ids.h"

#include <optional>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace anteroom {

// What staff can say of one proposed change. Undo takes the last decision back by a new one; it
// never erases.
enum class DecisionKind { Accept, AcceptEdited, Reject, Undo };

[[nodiscard]] QString decisionKindName(DecisionKind kind);
[[nodiscard]] std::optional<DecisionKind> decisionKindNamed(QStringView name);

// What a console asks for. The id is its idempotency key: the same decision sent twice is made
// once.
struct DecisionRequest {
    static constexpr qsizetype maxReason = 500;

    DecisionId id;
    DecisionKind kind = DecisionKind::Accept;
    QJsonValue edited = QJsonValue::Null; // only with AcceptEdited; checked against the field
    QString reason;                       // only, and always, with Reject

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DecisionRequest> fromJson(const QJsonObject& json);
};
ANTEROOM_UNPRINTABLE(DecisionRequest)

// One of several decisions that are asked for together.
struct ChangeDecision {
    ChangeId change;
    DecisionRequest request;

    [[nodiscard]] QJsonObject toJson() const; // the request's members and "change"
    [[nodiscard]] static Result<ChangeDecision> fromJson(const QJsonObject& json);
};
ANTEROOM_UNPRINTABLE(ChangeDecision)

// {"decisions": [...]}, at most one for each change that a submission may have.
[[nodiscard]] Result<QList<ChangeDecision>> decisionsFrom(const QJsonObject& json);

// A decision as it was made.
struct Decision {
    DecisionId id;
    DecisionKind kind = DecisionKind::Accept;
    FieldValue applied; // what entered the record; null with Reject and Undo
    QString reason;
    QString staffName;
    QDateTime at;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Decision> fromJson(const QJsonObject& json, const Field& field);
};
ANTEROOM_UNPRINTABLE(Decision)

} // namespace anteroom
