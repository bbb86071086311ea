#include "console/review_rows.h"

#include "console/shown_text.h"
#include "console/source_words.h"
#include "record/name_comparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const Field& field(const ReviewedChange& change)
{
    return *change.change.field;
}

QString stateName(RowState state)
{
    switch (state) {
    case RowState::ToDecide:
        return u"toDecide"_s;
    case RowState::Check:
        return u"check"_s;
    case RowState::Conflict:
        return u"conflict"_s;
    case RowState::Same:
        return u"same"_s;
    case RowState::Saving:
        return u"saving"_s;
    case RowState::NotSaved:
        return u"notSaved"_s;
    case RowState::Confirmed:
        return u"confirmed"_s;
    case RowState::Rejected:
        return u"plain"_s;
    }
    return {};
}

QString stateText(RowState state)
{
    switch (state) {
    case RowState::ToDecide:
        return say("To decide");
    case RowState::Check:
        return say("Check");
    case RowState::Conflict:
        return say("Conflict");
    case RowState::Same:
        return say("Same");
    case RowState::Saving:
        return say("Saving …");
    case RowState::NotSaved:
        return say("Not saved");
    case RowState::Confirmed:
        return say("Confirmed");
    case RowState::Rejected:
        return say("Rejected");
    }
    return {};
}

QString byWhom(const Decision& decision)
{
    return say("%1, %2").arg(decision.staffName, clockText(decision.at));
}

QString stateDetail(const ReviewedChange& change, RowState state, const ChangesAtDesk& atDesk)
{
    if (state == RowState::NotSaved)
        return atDesk.value(change.change.id).why;
    if (change.decisions.isEmpty())
        return {};
    const Decision& last = change.decisions.last();
    if (state == RowState::Rejected)
        return say("%1: %2").arg(last.staffName, last.reason);
    return state == RowState::Confirmed ? byWhom(last) : QString();
}

bool isHolder(const Field& field)
{
    return field.keyText().endsWith(u".subscriber");
}

// Beside the actions: why this row wants a second look, or what was done with it.
QString hintFor(const ReviewedChange& change, RowState state, const FieldValue& patientsName)
{
    if (state == RowState::Check && isHolder(field(change)) &&
        !isNameOf(change.change.proposed.string(), patientsName))
        return say("The card has another name than the patient’s.");
    if (state == RowState::Check)
        return say("Read with doubt. Compare it with the picture.");
    if (state == RowState::Same)
        return say("Only capitals or punctuation differ.");
    if (state == RowState::ToDecide && change.change.proposed.isNull())
        return say("The patient took this out.");
    return {};
}

// What stands in the record's column: once a change is accepted, what it took the place of.
FieldValue comparedWith(const ReviewedChange& change, const QList<HistoryEntry>& history)
{
    if (change.state != ChangeState::Accepted)
        return change.current;
    for (const HistoryEntry& entry : history) {
        if (!change.decisions.isEmpty() && entry.decision == change.decisions.last().id &&
            entry.fieldKey == field(change).keyText())
            return entry.before;
    }
    return change.change.base;
}

FieldValue sayingOf(const ReviewedChange& change)
{
    return change.state == ChangeState::Accepted && !change.decisions.isEmpty()
               ? change.decisions.last().applied
               : change.change.proposed;
}

QVariantList side(const QList<DifferenceRun>& runs)
{
    return runs.isEmpty() ? plainRuns(say("none")) : markedRuns(runs);
}

DisplayRow filled(const QString& key, const QVariantMap& words)
{
    QVariantMap shown = blankReviewRow();
    shown.insert(words);
    return {key, shown};
}

FieldValue legalName(const ReviewedSubmission& reviewed)
{
    const FieldValue onRecord =
        reviewed.patient ? reviewed.patient->values.value(u"legal_name") : FieldValue();
    return onRecord.isNull() ? reviewed.submission.legalName : onRecord;
}

} // namespace

RowState stateOf(const ReviewedChange& change, const ChangesAtDesk& atDesk)
{
    if (const auto here = atDesk.constFind(change.change.id); here != atDesk.constEnd())
        return here->kind == ChangeAtDesk::Kind::Saving ? RowState::Saving : RowState::NotSaved;
    if (change.state == ChangeState::Accepted)
        return RowState::Confirmed;
    if (change.state == ChangeState::Rejected)
        return RowState::Rejected;
    if (change.conflict)
        return RowState::Conflict;
    if (change.uncertain)
        return RowState::Check;
    return sameForPeople(field(change), change.current, change.change.proposed)
               ? RowState::Same
               : RowState::ToDecide;
}

bool goesTogether(const ReviewedChange& change, const ChangesAtDesk& atDesk)
{
    const RowState state = stateOf(change, atDesk);
    return change.state == ChangeState::Pending && !change.flagged() &&
           (state == RowState::ToDecide || state == RowState::Same);
}

QList<QByteArray> reviewRoles()
{
    return {"kind",      "section",      "name",  "code",       "before",      "after",
            "source",    "sourceIcon",   "state", "stateText",  "stateDetail", "canRetry",
            "hint",      "sourceDetail", "seen",  "now",        "says",        "seenDetail",
            "nowDetail", "saysDetail",   "open",  "spokenName", "decidable"};
}

QVariantMap blankReviewRow()
{
    QVariantMap row;
    for (const char* flag : {"code", "canRetry", "open", "decidable"})
        row.insert(QString::fromLatin1(flag), false);
    for (const char* runs : {"before", "after", "seen", "now", "says"})
        row.insert(QString::fromLatin1(runs), QVariantList());
    for (const QByteArray& role : reviewRoles()) {
        if (const QString name = QString::fromLatin1(role); !row.contains(name))
            row.insert(name, QString());
    }
    row[u"state"_s] = u"plain"_s;
    return row;
}

QString groupText(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Identity:
        return say("Person");
    case FieldGroup::Contact:
        return say("Contact");
    case FieldGroup::Emergency:
        return say("In an emergency");
    case FieldGroup::About:
        return say("About");
    case FieldGroup::Coverage1:
        return say("Insurance");
    case FieldGroup::Coverage2:
        return say("Second insurance");
    case FieldGroup::Coverage3:
        return say("Third insurance");
    }
    return {};
}

QString sectionTag(const ReviewedSubmission& reviewed, const QString& section)
{
    const bool insurance = section == groupText(FieldGroup::Coverage1) ||
                           section == groupText(FieldGroup::Coverage2) ||
                           section == groupText(FieldGroup::Coverage3);
    const auto& images = reviewed.submission.images;
    const bool card = std::any_of(images.begin(), images.end(), [](const ImageReference& image) {
        return image.role == ImageRole::InsuranceFront;
    });
    return insurance && card ? say("New card") : QString();
}

QString personName(const ReviewedSubmission& reviewed)
{
    const Field& name = *findField(u"legal_name");
    return name.display(legalName(reviewed));
}

QString subtitleOf(const ReviewedSubmission& reviewed)
{
    const Field& birth = *findField(u"birth_date");
    QStringList parts;
    if (const QString born = birth.display(reviewed.submission.birthDate); !born.isEmpty())
        parts.append(say("Born %1").arg(born));
    if (reviewed.patient)
        parts.append(say("Record %1").arg(reviewed.patient->recordNumber));
    if (reviewed.appointmentAt)
        parts.append(
            say("%1 %2").arg(clockText(*reviewed.appointmentAt), reviewed.clinician).trimmed());
    parts.append(say("%1 at %2").arg(reviewed.deviceName, clockText(reviewed.receivedAt)));
    return parts.join(u" · "_s);
}

QList<DisplayRow> ReviewTable::rows() const
{
    QList<DisplayRow> rows;
    for (const Field& each : fields()) {
        for (const ReviewedChange& change : reviewed.changes) {
            if (change.change.field == &each)
                rows.append(changeRow(change));
        }
    }
    for (const Consent& consent : reviewed.submission.consents)
        rows.append(consentRow(consent));
    appendConfirmed(rows);
    return rows;
}

DisplayRow ReviewTable::changeRow(const ReviewedChange& change) const
{
    const RowState state = stateOf(change, atDesk);
    const Difference difference =
        state == RowState::Same
            ? Difference{{{DifferenceRun::Kind::Same, field(change).display(change.current)}},
                         {{DifferenceRun::Kind::Same, field(change).display(sayingOf(change))}}}
            : differenceOf(field(change), comparedWith(change, history), sayingOf(change));
    const ImageReference* image = imageOf(change);
    const SourceWords source = sourceWords(change.change, image ? &image->role : nullptr);
    const QString name = field(change).labelText();
    const QVariantMap words{{u"kind"_s, u"change"_s},
                            {u"section"_s, groupText(field(change).group)},
                            {u"name"_s, name},
                            {u"code"_s, shownAsCode(field(change))},
                            {u"before"_s, side(difference.before)},
                            {u"after"_s, side(difference.after)},
                            {u"source"_s, source.text},
                            {u"sourceIcon"_s, source.icon},
                            {u"sourceDetail"_s, source.detail},
                            {u"state"_s, stateName(state)},
                            {u"stateText"_s, stateText(state)},
                            {u"stateDetail"_s, stateDetail(change, state, atDesk)},
                            {u"canRetry"_s, state == RowState::NotSaved},
                            {u"decidable"_s, change.state == ChangeState::Pending},
                            {u"hint"_s, hintFor(change, state, legalName(reviewed))},
                            {u"spokenName"_s, say("%1: %2").arg(name, stateText(state))}};
    DisplayRow row = filled(change.change.id.text(), words);
    if (change.conflict && change.state == ChangeState::Pending)
        addConflict(row.shown, change);
    return row;
}

void ReviewTable::addConflict(QVariantMap& shown, const ReviewedChange& change) const
{
    const FieldValue& base = change.change.base;
    shown[u"seen"_s] = plainRuns(valueOrNone(field(change), base));
    shown[u"now"_s] = side(differenceOf(field(change), base, change.current).after);
    shown[u"says"_s] = side(differenceOf(field(change), base, change.change.proposed).after);
    shown[u"seenDetail"_s] = say("On record when the patient looked");
    shown[u"saysDetail"_s] =
        say("%1, %2, %3")
            .arg(reviewed.deviceName, clockText(reviewed.submission.finishedAt),
                 shown[u"source"_s].toString().toLower());
    for (const HistoryEntry& entry : history) {
        if (entry.fieldKey != field(change).keyText())
            continue;
        shown[u"seenDetail"_s] = say("On record until %1").arg(clockText(entry.at));
        shown[u"nowDetail"_s] =
            say("%1, %2, %3").arg(entry.staffName, clockText(entry.at), cameBy(entry.provenance));
        break;
    }
}

DisplayRow ReviewTable::consentRow(const Consent& consent) const
{
    const bool declined = consent.answer == ConsentAnswer::Declined;
    const QString name = say("%1, v%2").arg(consentName(consent.key)).arg(consent.textVersion);
    const QString said =
        declined ? say("Did not want to sign") : say("Signed at %1").arg(clockText(consent.at));
    const QString state = declined ? say("Not signed") : say("Signed");
    return filled(u"consent "_s + consent.key,
                  {{u"kind"_s, u"consent"_s},
                   {u"section"_s, say("Consents")},
                   {u"name"_s, name},
                   {u"before"_s, QVariantList()},
                   {u"after"_s, plainRuns(consent.typedName.isEmpty()
                                              ? said
                                              : say("%1 as “%2”").arg(said, consent.typedName))},
                   {u"source"_s, reviewed.deviceName},
                   {u"sourceIcon"_s, u"pen"_s},
                   {u"sourceDetail"_s, languageName(consent.language)},
                   {u"state"_s, u"plain"_s},
                   {u"stateText"_s, state},
                   {u"spokenName"_s, say("%1: %2").arg(name, state)}});
}

void ReviewTable::appendConfirmed(QList<DisplayRow>& rows) const
{
    const QStringList& confirmed = reviewed.submission.confirmed;
    if (confirmed.isEmpty())
        return;
    const QString text =
        confirmed.size() == 1
            ? say("1 field the patient confirmed without a change")
            : say("%1 fields the patient confirmed without a change").arg(confirmed.size());
    rows.append(filled(u"folded"_s, {{u"kind"_s, u"folded"_s},
                                     {u"section"_s, QString()},
                                     {u"name"_s, text},
                                     {u"open"_s, unfolded},
                                     {u"spokenName"_s, text}}));
    if (!unfolded || !reviewed.patient)
        return;
    for (const Field& each : fields()) {
        if (!confirmed.contains(each.keyText()))
            continue;
        const QString value = valueOrNone(each, reviewed.patient->values.value(each.keyText()));
        rows.append(
            filled(u"unchanged "_s + each.keyText(),
                   {{u"kind"_s, u"unchanged"_s},
                    {u"section"_s, QString()},
                    {u"name"_s, each.labelText()},
                    {u"code"_s, shownAsCode(each)},
                    {u"before"_s, plainRuns(value)},
                    {u"after"_s, plainRuns(say("left as it is"))},
                    {u"state"_s, u"same"_s},
                    {u"stateText"_s, say("Same")},
                    {u"spokenName"_s, say("%1: %2").arg(each.labelText(), say("confirmed"))}}));
    }
}

const ImageReference* ReviewTable::imageOf(const ReviewedChange& change) const
{
    if (!change.change.evidence)
        return nullptr;
    for (const ImageReference& image : reviewed.submission.images) {
        if (image.sha256 == change.change.evidence->image)
            return &image;
    }
    return nullptr;
}

} // namespace anteroom
