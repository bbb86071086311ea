#pragma once

#include "console/display_list.h"
#include "record/review.h"

#include <optional>
#include <QHash>

// From a submission at the review desk to the rows of its table, without a screen.
namespace anteroom {

// What the screen says of a change. All but Saving and NotSaved are the office's word.
enum class RowState { ToDecide, Check, Conflict, Same, Saving, NotSaved, Confirmed, Rejected };

// What is under way at this desk for a change, beside what the office says of it.
struct ChangeAtDesk {
    enum class Kind { Saving, NotSaved };
    Kind kind = Kind::Saving;
    QString why; // only with NotSaved
};

using ChangesAtDesk = QHash<ChangeId, ChangeAtDesk>;

[[nodiscard]] RowState stateOf(const ReviewedChange& change, const ChangesAtDesk& atDesk);

// Whether "accept all unflagged" takes this change.
[[nodiscard]] bool goesTogether(const ReviewedChange& change, const ChangesAtDesk& atDesk);

// The roles of a row: kind ("change", "consent", "folded", "unchanged"), section, name,
// code, before, after, source, sourceIcon, sourceDetail, state, stateText, stateDetail, canRetry,
// hint, seen, now, says, seenDetail, nowDetail, saysDetail, spokenName.
[[nodiscard]] QList<QByteArray> reviewRoles();
// All of them, saying nothing.
[[nodiscard]] QVariantMap blankReviewRow();

// One row a changed field in the order people read fields, then consents, then one line for all
// that the patient confirmed as it was; unfolded, those fields follow. The key of a change's row is
// its ChangeId.
struct ReviewTable {
    const ReviewedSubmission& reviewed;
    const ChangesAtDesk& atDesk;
    const QList<HistoryEntry>& history; // of the patient, newest first; may be empty
    bool unfolded = false;

    [[nodiscard]] QList<DisplayRow> rows() const;

private:
    [[nodiscard]] DisplayRow changeRow(const ReviewedChange& change) const;
    [[nodiscard]] DisplayRow consentRow(const Consent& consent) const;
    void appendConfirmed(QList<DisplayRow>& rows) const;
    void addConflict(QVariantMap& shown, const ReviewedChange& change) const;
    [[nodiscard]] const ImageReference* imageOf(const ReviewedChange& change) const;
};

[[nodiscard]] QString groupText(FieldGroup group);
// What is new about a section of the rows: "New card" over insurance that a card was shown for.
[[nodiscard]] QString sectionTag(const ReviewedSubmission& reviewed, const QString& section);

// "Maren Castellan"; as typed while nobody has said who it is.
[[nodiscard]] QString personName(const ReviewedSubmission& reviewed);
// "Born 03/14/1984 · Record 20418 · 10:40 Dr. Brandt · Kiosk 1 at 10:31"
[[nodiscard]] QString subtitleOf(const ReviewedSubmission& reviewed);

} // namespace anteroom
