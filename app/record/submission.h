#pragma once

#include "record/consent.h"
#include "record/proposed_change.h"

#include <QDateTime>
#include <QList>

namespace anteroom {

// How the person at the kiosk was recognised.
enum class IdentifiedBy { Licence, Typed };

enum class ImageRole { LicenceFront, LicenceBack, InsuranceFront, InsuranceBack, Signature };

[[nodiscard]] QString imageRoleName(ImageRole role);
[[nodiscard]] std::optional<ImageRole> imageRoleNamed(QStringView name);

// An image that belongs to a submission; its bytes travel apart, addressed by their hash.
struct ImageReference {
    Sha256 sha256;
    ImageRole role = ImageRole::LicenceBack;
    QString mediaType; // "image/jpeg" or "image/png"
    qint64 bytes = 0;

    friend bool operator==(const ImageReference&, const ImageReference&) = default;
};

// Everything one patient did in one visit at a kiosk. The id is the idempotency key from the
// finger to the database.
struct Submission {
    static constexpr qsizetype maxChanges = 100;
    static constexpr qsizetype maxImages = 12;
    static constexpr qint64 maxImageBytes = 8 * 1024 * 1024;
    static constexpr qsizetype maxJsonBytes = 512 * 1024;

    SubmissionId id;
    QDateTime startedAt;
    QDateTime finishedAt;
    QString language; // BCP 47 tag the visit was done in
    IdentifiedBy identifiedBy = IdentifiedBy::Typed;
    // Who the person says they are: what was typed, or what the licence says.
    FieldValue legalName;
    FieldValue birthDate;
    // Null in a blind check-in, which staff match to a record later.
    AppointmentId appointment;
    PatientId patient;
    int baseVersion = 0; // the record version the kiosk showed; 0 in a blind check-in
    QList<ProposedChange> changes;
    QStringList confirmed; // keys of fields the patient saw and left as they are
    QList<Consent> consents;
    QList<ImageReference> images;

    [[nodiscard]] bool isBlind() const { return patient.isNull(); }

    [[nodiscard]] QJsonObject toJson() const;
    // Holds the whole together: at most one change a field, every image that evidence or a
    // signature names is listed, blind or not in all three members.
    [[nodiscard]] static Result<Submission> fromJson(const QJsonObject& json);
    friend bool operator==(const Submission&, const Submission&) = default;
};
ANTEROOM_UNPRINTABLE(Submission)

} // namespace anteroom
