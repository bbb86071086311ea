#pragma once

#include "record/appointment.h"
#include "record/consent.h"
#include "record/submission.h"

#include <optional>
#include <QHash>
#include <QSet>

namespace anteroom {

// A value that a card offers for a field.
struct Suggestion {
    const Field* field = nullptr;
    FieldValue value;
    Provenance provenance = Provenance::Licence;
    double confidence = 1.0;
    QRectF area; // where it was read, in fractions of the picture
};
ANTEROOM_UNPRINTABLE(Suggestion)

// Where an entered value comes from.
struct Origin {
    Provenance provenance = Provenance::Typed;
    std::optional<ImageRole> picture{}; // that it was read from, or beside which it was typed
    double confidence = 1.0;
    QRectF area{}; // where it was read, in fractions of the picture
};

// Which of two values a person said is right.
enum class Side { Undecided, Suggested, OnRecord };

// A picture taken in a visit.
struct VisitImage {
    ImageRole role = ImageRole::LicenceBack;
    QByteArray bytes;
    QString mediaType;
    Sha256 sha256;
};
ANTEROOM_UNPRINTABLE(VisitImage)

enum class InsuranceAnswer { NotAsked, Same, NewCard, None };

// Everything the kiosk knows of the person in front of it, in memory alone. It begins with the
// first touch, and forget() overwrites and drops it all.
class Visit {
public:
    Visit() = default;
    ~Visit();
    Visit(const Visit&) = delete;
    Visit& operator=(const Visit&) = delete;

    void begin(const QDateTime& now);
    void forget();
    [[nodiscard]] bool hasBegun() const { return m_startedAt.isValid(); }
    [[nodiscard]] const QDateTime& startedAt() const { return m_startedAt; }

    // Who the person says they are.
    void introduce(IdentifiedBy by, const FieldValue& legalName, const FieldValue& birthDate);
    [[nodiscard]] IdentifiedBy identifiedBy() const { return m_identifiedBy; }
    [[nodiscard]] const FieldValue& legalName() const { return m_legalName; }
    [[nodiscard]] const FieldValue& birthDate() const { return m_birthDate; }

    // The visit of today that was found for them; none in a blind check-in. What was entered for
    // another one found before is dropped.
    void recognise(const std::optional<RosterEntry>& entry);
    [[nodiscard]] const std::optional<RosterEntry>& entry() const { return m_entry; }
    [[nodiscard]] bool isBlind() const { return !m_entry.has_value(); }

    // What cards offer. Kept only where it says something else than the record, to a person.
    void suggest(const QList<Suggestion>& suggestions);
    // Those that stand against a value on record, in reading order: a person decides.
    [[nodiscard]] QList<Suggestion> questions() const;
    void decide(const Field& field, Side side);
    [[nodiscard]] Side decided(const Field& field) const;
    [[nodiscard]] bool hasUndecided() const;

    // What the person entered or agreed to; what is on record already changes nothing.
    void enter(const Field& field, const FieldValue& value, const Origin& origin = {});
    // What was read from that picture, since another takes its place.
    void takeBackRead(ImageRole picture);
    void takeBack(FieldGroup group);
    void takeBack(const Field& field) { m_entered.remove(&field); }
    [[nodiscard]] bool isReadFrom(const Field& field, ImageRole picture) const;
    [[nodiscard]] bool hasEntered(const Field& field) const { return m_entered.contains(&field); }

    [[nodiscard]] FieldValue onRecord(const Field& field) const;
    // As it will be when the desk agrees with everything.
    [[nodiscard]] FieldValue proposed(const Field& field) const;
    [[nodiscard]] bool isNew(const Field& field) const;
    [[nodiscard]] Provenance provenanceOf(const Field& field) const;
    void markSeen(const Field& field) { m_seen.insert(&field); }

    void answerInsurance(InsuranceAnswer answer) { m_insurance = answer; }
    [[nodiscard]] InsuranceAnswer insurance() const { return m_insurance; }

    // One picture a role; a new one takes the place of the one before.
    void addImage(ImageRole role, const QByteArray& bytes, const QString& mediaType);
    void dropImage(ImageRole role);
    [[nodiscard]] const VisitImage* image(ImageRole role) const;
    [[nodiscard]] const QList<VisitImage>& images() const { return m_images; }

    void answer(const Consent& consent, const QByteArray& signaturePng);
    [[nodiscard]] const Consent* consent(const QString& key) const;
    [[nodiscard]] const QList<Consent>& consents() const { return m_consents; }

    [[nodiscard]] QList<ProposedChange> changes() const;
    [[nodiscard]] bool hasNew() const;
    // Keys of what was seen and left as it is.
    [[nodiscard]] QStringList confirmed() const;
    // The whole of it. The id and the changes' ids are new with every call.
    [[nodiscard]] Submission submission(const QString& language, const QDateTime& now) const;
    // The bytes of the images that submission() lists.
    [[nodiscard]] QList<QByteArray> imageBytes() const;

private:
    struct Entered {
        FieldValue value;
        Origin origin;
    };

    [[nodiscard]] const Suggestion* suggestion(const Field& field) const;
    [[nodiscard]] bool takesSuggestion(const Field& field) const;
    [[nodiscard]] std::optional<Evidence> evidence(ImageRole role, const QRectF& area) const;
    [[nodiscard]] ProposedChange change(const Field& field) const;
    void dropUnnamedSignatures();

    QDateTime m_startedAt;
    IdentifiedBy m_identifiedBy = IdentifiedBy::Typed;
    FieldValue m_legalName;
    FieldValue m_birthDate;
    std::optional<RosterEntry> m_entry;
    QList<Suggestion> m_suggestions;
    QHash<const Field*, Side> m_decided;
    QHash<const Field*, Entered> m_entered;
    QSet<const Field*> m_seen;
    InsuranceAnswer m_insurance = InsuranceAnswer::NotAsked;
    QList<VisitImage> m_images;
    QList<Consent> m_consents;
};

} // namespace anteroom
