#pragma once

#include "record/decision.h"

#include <QHash>
#include <QJsonObject>

namespace anteroom {

// What a member of staff asked for, and what they were told in the end.
struct AskedDecision {
    enum class Told { Nothing, Made, Refused };

    SubmissionId submission;
    ChangeId change;
    DecisionKind kind = DecisionKind::Accept;
    FieldValue accepted; // what should have entered the record
    int versionSeen = 0;
    QString staffName;
    bool hopeless = false; // a newer version was known before it was asked
    int attempts = 0;
    Told told = Told::Nothing;
};
ANTEROOM_UNPRINTABLE(AskedDecision)
using RushLedger = QHash<DecisionId, AskedDecision>;

// What was heard while staff decided. The last four are wrong, each of them.
struct RushCounts {
    int made = 0;
    int stale = 0;     // 409: another version than the one that was seen
    int otherwise = 0; // 409: decided already, nothing to undo, changed since
    int repeated = 0;  // asked again, since the office could not say what became of it
    int unsure = 0;    // of those: it was saving when it lost its database
    int unseen = 0;    // made though a newer version was known
    int bare = 0;      // a 409 that does not show the whole difference
    int odd = 0;       // any other answer
    int unanswered = 0;

    [[nodiscard]] bool holds() const { return unseen + bare + odd + unanswered == 0; }
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace anteroom
