#include "record/submission.h"

#include "record/canonical_json.h"
#include "record/json_reader.h"
#include "record/named_values.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int schemaVersion = 1;

constexpr std::pair<IdentifiedBy, const char*> identifications[] = {
    {IdentifiedBy::Licence, "licence"},
    {IdentifiedBy::Typed, "typed"},
};

constexpr std::pair<ImageRole, const char*> imageRoles[] = {
    {ImageRole::LicenceFront, "licence_front"},
    {ImageRole::LicenceBack, "licence_back"},
    {ImageRole::InsuranceFront, "insurance_front"},
    {ImageRole::InsuranceBack, "insurance_back"},
    {ImageRole::Signature, "signature"},
};

std::optional<IdentifiedBy> identificationNamed(QStringView name)
{
    return namedIn(identifications, name);
}

Result<ImageReference> imageFrom(const QJsonObject& json)
{
    JsonReader reader(json);
    ImageReference image;
    image.sha256 = reader.sha256("sha256"_L1);
    image.role = reader.oneOf<ImageRole>("role"_L1, &imageRoleNamed);
    image.mediaType = reader.text("media_type"_L1, 40);
    image.bytes = reader.integer("bytes"_L1, 1, Submission::maxImageBytes);
    if (image.mediaType != u"image/jpeg" && image.mediaType != u"image/png")
        return problem("image.media_type", u"An image is a JPEG or a PNG."_s);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return image;
}

Done coherent(const Submission& submission)
{
    QSet<QString> changed;
    QSet<ChangeId> ids;
    QSet<Sha256> listed;
    for (const ImageReference& image : submission.images)
        listed.insert(image.sha256);
    for (const ProposedChange& change : submission.changes) {
        if (changed.contains(change.field->keyText()))
            return problem("submission.field_twice", u"A field can be changed only once."_s);
        changed.insert(change.field->keyText());
        if (ids.contains(change.id))
            return problem("submission.change_twice", u"Two changes have the same id."_s);
        ids.insert(change.id);
        if (change.evidence && !listed.contains(change.evidence->image))
            return problem("submission.image_missing", u"Evidence names an image not listed."_s);
    }
    for (const Consent& consent : submission.consents) {
        if (consent.signature && !listed.contains(*consent.signature))
            return problem("submission.image_missing", u"A signature's image is not listed."_s);
    }
    const bool blind = submission.patient.isNull();
    if (submission.appointment.isNull() != blind || (submission.baseVersion == 0) != blind)
        return problem("submission.half_blind",
                       u"Appointment, patient and base version come together or not at all."_s);
    return {};
}

} // namespace

QString imageRoleName(ImageRole role)
{
    return nameIn(imageRoles, role);
}

std::optional<ImageRole> imageRoleNamed(QStringView name)
{
    return namedIn(imageRoles, name);
}

QJsonObject Submission::toJson() const
{
    QJsonArray changesJson;
    for (const ProposedChange& change : changes)
        changesJson.append(change.toJson());
    QJsonArray consentsJson;
    for (const Consent& consent : consents)
        consentsJson.append(consent.toJson());
    QJsonArray imagesJson;
    for (const ImageReference& image : images)
        imagesJson.append(QJsonObject{{u"sha256"_s, image.sha256.hex()},
                                      {u"role"_s, imageRoleName(image.role)},
                                      {u"media_type"_s, image.mediaType},
                                      {u"bytes"_s, image.bytes}});
    return {{u"schema"_s, schemaVersion},
            {u"id"_s, id.text()},
            {u"started_at"_s, timeText(startedAt)},
            {u"finished_at"_s, timeText(finishedAt)},
            {u"language"_s, language},
            {u"identified_by"_s, nameIn(identifications, identifiedBy)},
            {u"legal_name"_s, legalName.json()},
            {u"birth_date"_s, birthDate.json()},
            {u"appointment"_s, appointment.isNull() ? QJsonValue() : appointment.text()},
            {u"patient"_s, patient.isNull() ? QJsonValue() : patient.text()},
            {u"base_version"_s, baseVersion},
            {u"changes"_s, changesJson},
            {u"confirmed"_s, QJsonArray::fromStringList(confirmed)},
            {u"consents"_s, consentsJson},
            {u"images"_s, imagesJson}};
}

Result<Submission> Submission::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    if (reader.integer("schema"_L1, 1, 1'000'000) != schemaVersion)
        return problem("submission.schema",
                       u"This office is older than the kiosk. Update the office first."_s);
    Submission submission;
    submission.id = reader.id<SubmissionId>("id"_L1);
    submission.startedAt = reader.time("started_at"_L1);
    submission.finishedAt = reader.time("finished_at"_L1);
    submission.language = reader.text("language"_L1, 20);
    submission.identifiedBy = reader.oneOf<IdentifiedBy>("identified_by"_L1, &identificationNamed);
    submission.legalName = reader.fieldValue("legal_name"_L1, *findField(u"legal_name"));
    submission.birthDate = reader.fieldValue("birth_date"_L1, *findField(u"birth_date"));
    submission.appointment = reader.optionalId<AppointmentId>("appointment"_L1);
    submission.patient = reader.optionalId<PatientId>("patient"_L1);
    submission.baseVersion = static_cast<int>(reader.integer("base_version"_L1, 0, 1'000'000'000));
    submission.changes = reader.list("changes"_L1, maxChanges, &ProposedChange::fromJson);
    const QJsonArray confirmedKeys = reader.array("confirmed"_L1, maxChanges);
    for (const QJsonValue& key : confirmedKeys) {
        if (!findField(key.toString()))
            return problem("field.unknown", u"There is no field of that name."_s);
        submission.confirmed.append(key.toString());
    }
    submission.consents = reader.list("consents"_L1, 50, &Consent::fromJson);
    submission.images = reader.list("images"_L1, maxImages, &imageFrom);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    if (const Done whole = coherent(submission); !whole)
        return whole.problem();
    return submission;
}

} // namespace anteroom
