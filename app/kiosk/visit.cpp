#include "kiosk/visit.h"

#include "record/comparison.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

void overwrite(QByteArray& bytes)
{
    // Only what nobody else holds any more; a copy elsewhere is its owner's to forget.
    if (bytes.isDetached())
        bytes.fill('\0');
    bytes.clear();
}

} // namespace

Visit::~Visit()
{
    forget();
}

void Visit::begin(const QDateTime& now)
{
    forget();
    m_startedAt = now;
}

void Visit::forget()
{
    for (VisitImage& image : m_images)
        overwrite(image.bytes);
    m_images.clear();
    m_startedAt = {};
    m_identifiedBy = IdentifiedBy::Typed;
    m_legalName = {};
    m_birthDate = {};
    m_entry.reset();
    m_suggestions.clear();
    m_decided.clear();
    m_entered.clear();
    m_seen.clear();
    m_insurance = InsuranceAnswer::NotAsked;
    m_consents.clear();
}

void Visit::introduce(IdentifiedBy by, const FieldValue& legalName, const FieldValue& birthDate)
{
    m_identifiedBy = by;
    m_legalName = legalName;
    m_birthDate = birthDate;
    if (by == IdentifiedBy::Typed) {
        m_suggestions.clear();
        dropImage(ImageRole::LicenceBack);
    }
}

void Visit::recognise(const std::optional<RosterEntry>& entry)
{
    m_entry = entry;
    m_decided.clear();
    m_entered.clear();
    m_seen.clear();
    m_insurance = InsuranceAnswer::NotAsked;
    m_consents.clear();
    dropImage(ImageRole::InsuranceFront);
    dropImage(ImageRole::InsuranceBack);
    dropUnnamedSignatures();
}

void Visit::suggest(const QList<Suggestion>& suggestions)
{
    m_suggestions.clear();
    for (const Suggestion& each : suggestions) {
        const FieldValue known = onRecord(*each.field);
        if (!each.value.isNull() && !sameForPeople(*each.field, each.value, known))
            m_suggestions.append(each);
    }
}

QList<Suggestion> Visit::questions() const
{
    QList<Suggestion> open;
    for (const Field& field : fields()) {
        const Suggestion* offered = suggestion(field);
        if (offered && !onRecord(field).isNull() && !m_entered.contains(&field))
            open.append(*offered);
    }
    return open;
}

void Visit::decide(const Field& field, Side side)
{
    m_decided.insert(&field, side);
}

Side Visit::decided(const Field& field) const
{
    return m_decided.value(&field, Side::Undecided);
}

bool Visit::hasUndecided() const
{
    const QList<Suggestion> open = questions();
    return std::any_of(open.begin(), open.end(), [this](const Suggestion& each) {
        return decided(*each.field) == Side::Undecided;
    });
}

void Visit::enter(const Field& field, const FieldValue& value, const Origin& origin)
{
    const bool asOnRecord = sameForPeople(field, value, onRecord(field));
    m_entered.insert(&field, {asOnRecord ? onRecord(field) : value, origin});
}

void Visit::takeBackRead(ImageRole picture)
{
    m_entered.removeIf([picture](const std::pair<const Field* const&, Entered&>& each) {
        const Origin& origin = each.second.origin;
        return origin.provenance == Provenance::InsuranceCard && origin.picture == picture;
    });
}

bool Visit::isReadFrom(const Field& field, ImageRole picture) const
{
    const auto entered = m_entered.constFind(&field);
    return entered != m_entered.cend() && entered->origin.provenance == Provenance::InsuranceCard &&
           entered->origin.picture == picture;
}

void Visit::takeBack(FieldGroup group)
{
    m_entered.removeIf([group](const std::pair<const Field* const&, Entered&>& each) {
        return each.first->group == group;
    });
}

FieldValue Visit::onRecord(const Field& field) const
{
    return m_entry ? m_entry->values.value(field.keyText()) : FieldValue();
}

FieldValue Visit::proposed(const Field& field) const
{
    if (const auto entered = m_entered.constFind(&field); entered != m_entered.cend())
        return entered->value;
    return takesSuggestion(field) ? suggestion(field)->value : onRecord(field);
}

bool Visit::isNew(const Field& field) const
{
    // What the kiosk is never told (Sensitivity::Closed) is new whenever it was entered.
    if (m_entered.contains(&field) && field.sensitivity == Sensitivity::Closed)
        return true;
    return !sameForPeople(field, proposed(field), onRecord(field));
}

Provenance Visit::provenanceOf(const Field& field) const
{
    if (const auto entered = m_entered.constFind(&field); entered != m_entered.cend())
        return entered->origin.provenance;
    return takesSuggestion(field) ? suggestion(field)->provenance : Provenance::Typed;
}

void Visit::addImage(ImageRole role, const QByteArray& bytes, const QString& mediaType)
{
    dropImage(role);
    m_images.append({role, bytes, mediaType, Sha256::of(bytes)});
}

void Visit::dropImage(ImageRole role)
{
    m_images.removeIf([role](const VisitImage& image) {
        return image.role == role && role != ImageRole::Signature;
    });
}

const VisitImage* Visit::image(ImageRole role) const
{
    const auto found = std::find_if(m_images.begin(), m_images.end(),
                                    [role](const VisitImage& each) { return each.role == role; });
    return found == m_images.end() ? nullptr : &*found;
}

void Visit::answer(const Consent& consent, const QByteArray& signaturePng)
{
    m_consents.removeIf([&](const Consent& each) { return each.key == consent.key; });
    m_consents.append(consent);
    if (consent.answer == ConsentAnswer::Drawn)
        addImage(ImageRole::Signature, signaturePng, u"image/png"_s);
    dropUnnamedSignatures();
}

void Visit::dropUnnamedSignatures()
{
    m_images.removeIf([this](const VisitImage& image) {
        return image.role == ImageRole::Signature &&
               std::none_of(m_consents.begin(), m_consents.end(), [&](const Consent& consent) {
                   return consent.signature == image.sha256;
               });
    });
}

const Consent* Visit::consent(const QString& key) const
{
    const auto found = std::find_if(m_consents.begin(), m_consents.end(),
                                    [&](const Consent& each) { return each.key == key; });
    return found == m_consents.end() ? nullptr : &*found;
}

const Suggestion* Visit::suggestion(const Field& field) const
{
    const auto found = std::find_if(m_suggestions.begin(), m_suggestions.end(),
                                    [&](const Suggestion& each) { return each.field == &field; });
    return found == m_suggestions.end() ? nullptr : &*found;
}

bool Visit::takesSuggestion(const Field& field) const
{
    // Where the record has nothing, the card's value stands on the page that the person confirms.
    return suggestion(field) && (onRecord(field).isNull() || decided(field) == Side::Suggested);
}

std::optional<Evidence> Visit::evidence(ImageRole role, const QRectF& area) const
{
    const VisitImage* picture = image(role);
    return picture ? std::optional(Evidence{picture->sha256, area}) : std::nullopt;
}

ProposedChange Visit::change(const Field& field) const
{
    ProposedChange change;
    change.id = ChangeId::fresh();
    change.field = &field;
    change.base = onRecord(field);
    change.proposed = proposed(field);
    change.provenance = provenanceOf(field);
    if (const auto entered = m_entered.constFind(&field); entered != m_entered.cend()) {
        change.confidence = entered->origin.confidence;
        if (entered->origin.picture)
            change.evidence = evidence(*entered->origin.picture, entered->origin.area);
    } else if (const Suggestion* offered = suggestion(field)) {
        change.confidence = offered->confidence;
        change.evidence = evidence(ImageRole::LicenceBack, offered->area);
    }
    return change;
}

QList<ProposedChange> Visit::changes() const
{
    QList<ProposedChange> all;
    for (const Field& field : fields()) {
        if (isNew(field))
            all.append(change(field));
    }
    return all;
}

bool Visit::hasNew() const
{
    const auto all = fields();
    return m_insurance == InsuranceAnswer::NewCard ||
           std::any_of(all.begin(), all.end(), [this](const Field& field) { return isNew(field); });
}

QStringList Visit::confirmed() const
{
    QStringList keys;
    for (const Field& field : fields()) {
        if (m_seen.contains(&field) && !isNew(field) && !onRecord(field).isNull())
            keys.append(field.keyText());
    }
    return keys;
}

Submission Visit::submission(const QString& language, const QDateTime& now) const
{
    Submission whole;
    whole.id = SubmissionId::fresh();
    whole.startedAt = m_startedAt;
    whole.finishedAt = now;
    whole.language = language;
    whole.identifiedBy = m_identifiedBy;
    whole.legalName = m_legalName;
    whole.birthDate = m_birthDate;
    if (m_entry) {
        whole.appointment = m_entry->appointment.id;
        whole.patient = m_entry->appointment.patient;
        whole.baseVersion = m_entry->recordVersion;
    }
    whole.changes = changes();
    whole.confirmed = confirmed();
    whole.consents = m_consents;
    for (const VisitImage& image : m_images)
        whole.images.append({image.sha256, image.role, image.mediaType, image.bytes.size()});
    return whole;
}

QList<QByteArray> Visit::imageBytes() const
{
    // The same picture may stand for two sides of a card; its bytes travel once.
    QList<QByteArray> all;
    for (const VisitImage& image : m_images) {
        if (!all.contains(image.bytes))
            all.append(image.bytes);
    }
    return all;
}

} // namespace anteroom
