#pragma once

#include "store/patients.h"
#include "store/review_desk.h"

namespace anteroom {

// Decisions about one submission that are made together. First each is looked at; nothing is
// written before all are found good.
class DecisionRound {
public:
    enum class Kind { Single, Bulk }; // in bulk nothing flagged is decided
    using Refusal = std::optional<Problem>;

    DecisionRound(Transaction& transaction, const Actor& who, ReviewedSubmission submission);

    // Leaves out what was made before, and says why nothing can be done, if so. Problems:
    // "change.unknown", "decision.twice", and those of an edited value.
    [[nodiscard]] Result<Refusal> look(const QList<ChangeDecision>& decisions, int versionSeen,
                                       Kind kind);
    // Makes what was found good, with one step of the record's version for all.
    [[nodiscard]] Done make();

private:
    struct Found {
        DecisionRequest request;
        ReviewedChange reviewed;
        FieldValue value; // to be applied, or to be put back by an undo
        bool forRecord = false;
    };
    enum class Earlier { No, Same, Other };

    [[nodiscard]] Result<Found> find(const ChangeDecision& decision) const;
    [[nodiscard]] Result<Earlier> earlier(const Found& found) const;
    [[nodiscard]] Result<Refusal> take(const ChangeDecision& decision);
    [[nodiscard]] Refusal refusalOf(const Found& found, Kind kind) const;
    [[nodiscard]] Result<Refusal> lookAtUndo(Found& found) const;
    [[nodiscard]] Done store(const Found& found);
    [[nodiscard]] Done applyToRecord();
    [[nodiscard]] Done note(const Found& found);

    Transaction& m_transaction;
    Actor m_who;
    ReviewedSubmission m_submission;
    QList<Found> m_round;
};

} // namespace anteroom
