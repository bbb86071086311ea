#include "tests/bench/store/typed_visit.h"

#include "record/canonical_json.h"
#include "sealing/sealing.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

FieldValue valueOf(QStringView key, const QJsonValue& json)
{
    return findField(key)->parse(json).value();
}

Submission typedValues(int number)
{
    Submission submission;
    submission.id = SubmissionId::fresh();
    submission.startedAt = submission.finishedAt = QDateTime::currentDateTimeUtc();
    submission.language = u"en"_s;
    submission.legalName =
        valueOf(u"legal_name",
                QJsonObject{{u"given"_s, u"Wren"_s}, {u"family"_s, u"Halloway %1"_s.arg(number)}});
    submission.birthDate = valueOf(u"birth_date", u"1984-03-14"_s);
    const std::pair<QString, QJsonValue> typed[] = {
        {u"address"_s, QJsonObject{{u"line1"_s, u"%1 Kestrel Lane"_s.arg(number)},
                                   {u"city"_s, u"Alder Falls"_s},
                                   {u"state"_s, u"FR"_s},
                                   {u"postal_code"_s, u"00418"_s}}},
        {u"mobile_phone"_s, u"(555) 201-%1"_s.arg(number % 10'000, 4, 10, QChar(u'0'))},
        {u"email"_s, u"wren.%1@fernpost.example"_s.arg(number)},
        {u"preferred_name"_s, u"Wren %1"_s.arg(number)},
        {u"coverage1.payer"_s, u"Bluefern Health Plan %1"_s.arg(number)},
        {u"coverage1.member_id"_s, u"BFX 4417 2083 %1"_s.arg(number)},
        {u"coverage1.group"_s, u"0071-LINDEN-%1"_s.arg(number)},
        {u"coverage1.rx_bin"_s, u"%1"_s.arg(number % 1'000'000, 6, 10, QChar(u'0'))},
    };
    for (const auto& [key, json] : typed) {
        ProposedChange change;
        change.id = ChangeId::fresh();
        change.field = findField(key);
        change.proposed = valueOf(key, json);
        submission.changes.append(change);
    }
    return submission;
}

SealedVisit sealedVisit(const Submission& submission, const QByteArray& sealingKey)
{
    SealedVisit visit{
        submission.id, {}, seal(canonicalJson(submission.toJson()), sealingKey).value()};
    for (const ProposedChange& change : submission.changes)
        visit.changes.append(change.id);
    return visit;
}

} // namespace

SealedVisit newPatientVisit(int number, const QByteArray& sealingKey)
{
    return sealedVisit(typedValues(number), sealingKey);
}

SealedVisit appointmentVisit(const RosterEntry& entry, int number, const QByteArray& sealingKey)
{
    Submission submission = typedValues(number);
    submission.appointment = entry.appointment.id;
    submission.patient = entry.appointment.patient;
    submission.baseVersion = entry.recordVersion;
    for (ProposedChange& change : submission.changes)
        change.base = entry.values.value(change.field->keyText());
    return sealedVisit(submission, sealingKey);
}

} // namespace anteroom
