#include "console/match_model.h"

#include "console/likeness_words.h"
#include "console/source_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int mostShown = 9; // as many as there are digit keys

const Field& nameField()
{
    return *findField(u"legal_name");
}

const Field& birthField()
{
    return *findField(u"birth_date");
}

QVariantMap tile(const QString& label, const QString& text, const QString& verdict)
{
    return {{u"label"_s, label}, {u"text"_s, text}, {u"verdict"_s, verdict}};
}

QVariantMap givenLine(const QString& label, const QString& value, const QString& source)
{
    return {{u"label"_s, label}, {u"value"_s, value}, {u"source"_s, source}};
}

QVariantList givenBy(const ReviewedSubmission& reviewed)
{
    const Submission& submission = reviewed.submission;
    const QString identified = submission.identifiedBy == IdentifiedBy::Licence
                                   ? MatchModel::tr("License")
                                   : MatchModel::tr("Typed");
    QVariantList lines{
        givenLine(nameField().labelText(), nameField().display(submission.legalName), identified),
        givenLine(birthField().labelText(), birthField().display(submission.birthDate),
                  identified)};
    for (const ProposedChange& change : submission.changes) {
        if (change.field == &nameField() || change.field == &birthField())
            continue;
        lines.append(givenLine(change.field->labelText(), change.field->display(change.proposed),
                               sourceWords(change, nullptr).text));
    }
    for (const Consent& consent : submission.consents)
        lines.append(givenLine(consentName(consent.key),
                               MatchModel::tr("Signed at %1").arg(clockText(consent.at)),
                               reviewed.deviceName));
    return lines;
}

} // namespace

MatchModel::MatchModel(OfficeLine& office, Clock clock, QObject* parent)
    : DisplayList({"name", "record", "cap", "standing", "reasons", "tiles", "spokenName"}, parent)
    , m_office(office)
    , m_clock(std::move(clock))
{
}

void MatchModel::look(const ReviewedSubmission& reviewed)
{
    if (reviewed.submission.id == m_reviewed.submission.id)
        return;
    clear();
    m_reviewed = reviewed;
    m_given = givenBy(reviewed);
    askLikely();
    m_office.appointments(m_clock().toLocalTime().date(), this,
                          m_wanted.only([this](const Result<QList<ScheduledAppointment>>& today) {
                              m_today = today ? *today : QList<ScheduledAppointment>();
                              showRows();
                          }));
    Q_EMIT changed();
}

void MatchModel::clear()
{
    m_wanted.forget();
    m_wantFound.forget();
    m_patience.end();
    m_reviewed = {};
    m_found.clear();
    m_today.clear();
    m_given.clear();
    m_problem.clear();
    m_current = 0;
    m_asking = false;
    m_searching = m_matching = false;
    show({});
    Q_EMIT changed();
}

QString MatchModel::heading() const
{
    return m_searching ? tr("Found") : tr("Likely matches, best first");
}

QString MatchModel::lead() const
{
    return tr("%1 at %2. No visit was found there.")
        .arg(m_reviewed.deviceName, clockText(m_reviewed.receivedAt));
}

QString MatchModel::emptyText() const
{
    if (m_asking)
        return {};
    return m_searching ? tr("Nobody is found. Try a part of the name, or the birth date.")
                       : tr("No record is like this person.");
}

void MatchModel::askLikely()
{
    m_wantFound.forget();
    m_found.clear();
    showRows();
    m_patience.begin();
    m_asking = true;
    m_office.candidates(
        m_reviewed.submission.id, this,
        m_wantFound.only([this](const Result<QList<PatientCandidate>>& found) { take(found); }));
}

void MatchModel::searchFor(const QString& text)
{
    m_wantFound.forget();
    m_found.clear();
    m_asking = false;
    if (text.trimmed().isEmpty()) {
        showRows();
        Q_EMIT changed();
        return;
    }
    m_asking = true;
    m_office.searchPatients(
        text.trimmed(), mostShown, this,
        m_wantFound.only([this](const Result<QList<PatientMatch>>& found) { takeFound(found); }));
}

// What staff searched for stands in the order of the search, and is compared with nothing.
void MatchModel::takeFound(const Result<QList<PatientMatch>>& found)
{
    if (!found) {
        take(found.problem());
        return;
    }
    QList<PatientCandidate> unranked;
    for (const PatientMatch& each : *found)
        unranked.append({each, {}});
    take(unranked);
}

void MatchModel::take(const Result<QList<PatientCandidate>>& found)
{
    m_asking = false;
    m_patience.end();
    m_problem = found ? QString() : found.problem().advice;
    if (found)
        m_found = found->first(std::min<qsizetype>(found->size(), mostShown));
    showRows();
    Q_EMIT changed();
}

void MatchModel::beginSearch()
{
    if (m_searching)
        return;
    m_searching = true;
    searchFor({});
    Q_EMIT changed();
}

bool MatchModel::endSearch()
{
    if (!std::exchange(m_searching, false))
        return false;
    m_current = 0;
    askLikely();
    Q_EMIT changed();
    return true;
}

void MatchModel::move(int steps)
{
    if (count() == 0)
        return;
    m_current = std::clamp(m_current + steps, 0, count() - 1);
    Q_EMIT changed();
}

bool MatchModel::mayMatch()
{
    if (!m_live)
        Q_EMIT noticed(tr("There is no connection to the office. Nothing can be decided until it "
                          "is back."));
    return m_live && !m_matching && !m_reviewed.submission.id.isNull();
}

void MatchModel::choose(int row)
{
    const auto patient = PatientId::parse(keyAt(row));
    if (!patient || !mayMatch())
        return;
    m_current = row;
    m_matching = true;
    Q_EMIT changed();
    m_office.matchPatient(
        m_reviewed.submission.id, *patient, this,
        m_wanted.only([this](const Result<Reviewed>& reviewed) { takeMatch(reviewed); }));
}

void MatchModel::chooseNew()
{
    if (!mayMatch())
        return;
    m_matching = true;
    Q_EMIT changed();
    m_office.openRecord(
        m_reviewed.submission.id, this,
        m_wanted.only([this](const Result<Reviewed>& reviewed) { takeMatch(reviewed); }));
}

void MatchModel::takeMatch(const Result<Reviewed>& reviewed)
{
    m_matching = false;
    if (reviewed) {
        clear();
        Q_EMIT matched(*reviewed);
    } else {
        Q_EMIT noticed(tr("Not saved. %1 Nothing is lost.").arg(reviewed.problem().advice));
        Q_EMIT changed();
    }
}

void MatchModel::showRows()
{
    QList<DisplayRow> rows;
    for (int row = 0; row < m_found.size(); ++row)
        rows.append(rowFor(m_found[row], row));
    show(rows);
    m_current = std::clamp(m_current, 0, std::max(0, count() - 1));
}

DisplayRow MatchModel::rowFor(const PatientCandidate& found, int row) const
{
    const PatientMatch& match = found.match;
    const QString record = match.survivor ? tr("Record %1, merged into %2")
                                                .arg(match.recordNumber)
                                                .arg(match.survivor->recordNumber)
                                          : tr("Record %1").arg(match.recordNumber);
    const QString standing = standingWords(found.likeness.kind);
    const QString spoken = tr("This one: %1, record %2").arg(match.name).arg(match.recordNumber);
    return {match.id.text(),
            {{u"name"_s, match.name},
             {u"record"_s, record},
             {u"cap"_s, QString::number(row + 1)},
             {u"standing"_s, standing},
             {u"reasons"_s, reasonLines(found.likeness)},
             {u"tiles"_s, QVariantList{nameTile(found), birthTile(found), visitTile(match)}},
             {u"spokenName"_s, standing.isEmpty() ? spoken : spoken + u", "_s + standing}}};
}

QVariantMap MatchModel::nameTile(const PatientCandidate& found) const
{
    const QString& name = found.match.name;
    const bool same = folded(nameField().display(m_reviewed.submission.legalName)) == folded(name);
    const QString text = same ? tr("%1, same").arg(name) : name;
    // The lesser of both names' agreements.
    const auto given = agreementIn(found.likeness, Trait::GivenName);
    const auto family = agreementIn(found.likeness, Trait::FamilyName);
    if (given && family)
        return tile(tr("Name"), text, verdictOf(std::max(*given, *family)));
    const QString known = m_reviewed.submission.legalName.part("family"_L1);
    const bool near = !known.isEmpty() && folded(name).contains(folded(known));
    return tile(tr("Name"), text, same ? u"agrees"_s : near ? u"unknown"_s : u"differs"_s);
}

QVariantMap MatchModel::birthTile(const PatientCandidate& found) const
{
    const QDate& birth = found.match.birthDate;
    const QString shown = birth.toString(u"MM/dd/yyyy"_s);
    if (!birth.isValid() || m_reviewed.submission.birthDate.isNull())
        return tile(tr("Birth date"), tr("none on record"), u"unknown"_s);
    if (birth.toString(Qt::ISODate) == m_reviewed.submission.birthDate.string())
        return tile(tr("Birth date"), tr("%1, same").arg(shown), u"agrees"_s);
    if (agreementIn(found.likeness, Trait::BirthDate) == Agreement::Near)
        return tile(tr("Birth date"), tr("%1, nearly the same").arg(shown), u"unknown"_s);
    return tile(tr("Birth date"), tr("%1, differs").arg(shown), u"differs"_s);
}

QVariantMap MatchModel::visitTile(const PatientMatch& found) const
{
    for (const ScheduledAppointment& visit : m_today) {
        if (visit.appointment.patient == found.id)
            return tile(
                tr("Visit today"),
                tr("%1 %2").arg(clockText(visit.appointment.startsAt), visit.appointment.clinician),
                u"agrees"_s);
    }
    return tile(tr("Visit today"), tr("none"), u"unknown"_s);
}

} // namespace anteroom
