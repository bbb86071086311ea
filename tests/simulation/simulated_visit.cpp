#include "simulated_visit.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr const char* changing[] = {"email", "preferred_name", "pronouns", "coverage1.member_id",
                                    "coverage1.group"};

QByteArray picture(Dice& dice)
{
    // Few of them, so that some visits have one in common.
    const int which = dice.below(20);
    QByteArray image = "\xff\xd8\xff\xe0"_ba;
    image += QByteArray(100 + 40 * which, static_cast<char>('a' + which));
    return image;
}

void addPicture(SimulatedVisit& visit, const QByteArray& image, ImageRole role)
{
    const Sha256 hash = Sha256::of(image);
    for (const ImageReference& listed : std::as_const(visit.submission.images)) {
        if (listed.sha256 == hash)
            return;
    }
    visit.submission.images.append({hash, role, u"image/jpeg"_s, image.size()});
    visit.images.append(image);
}

void identify(Submission& submission, const SimulatedPractice& practice, Dice& dice)
{
    const auto& person = practice.people[dice.below(int(practice.people.size()))];
    submission.legalName = person.patient.values.value(u"legal_name");
    submission.birthDate = person.patient.values.value(u"birth_date");
    if (dice.happens(0.2))
        return; // blind
    submission.patient = person.patient.id;
    submission.appointment = person.appointment;
    submission.baseVersion = person.patient.version;
}

void proposeChanges(Submission& submission, const SimulatedPractice& practice, Dice& dice)
{
    for (const char* key : changing) {
        if (!dice.happens(0.4))
            continue;
        ProposedChange change;
        change.id = idFrom<ChangeId>(dice);
        change.field = findField(QString::fromLatin1(key));
        for (const auto& person : practice.people) {
            if (person.patient.id == submission.patient)
                change.base = person.patient.values.value(change.field->keyText());
        }
        change.proposed = madeUpValue(*change.field, dice);
        if (dice.happens(0.3)) {
            change.provenance = Provenance::InsuranceCard;
            change.confidence = dice.happens(0.5) ? 0.5 : 0.95;
        }
        submission.changes.append(change);
    }
}

} // namespace

FieldValue madeUpValue(const Field& field, Dice& dice)
{
    // Few values, so that some propose what others did already.
    const int which = dice.below(30);
    const QString key = field.keyText();
    if (key == u"email")
        return simulatedValue(key, u"nora.%1@mail.example"_s.arg(which));
    if (key == u"preferred_name")
        return simulatedValue(key, u"Nora %1"_s.arg(QChar(u'A' + which % 26)));
    if (key == u"pronouns")
        return simulatedValue(key, which % 2 == 0 ? u"she/her"_s : u"they/them"_s);
    return simulatedValue(key, u"M%1"_s.arg(10'000 + which));
}

SimulatedVisit simulatedVisit(const SimulatedPractice& practice, Dice& dice, const QDateTime& now)
{
    SimulatedVisit visit;
    Submission& submission = visit.submission;
    submission.id = idFrom<SubmissionId>(dice);
    submission.startedAt = now.addSecs(-60);
    submission.finishedAt = now;
    submission.language = u"en"_s;
    identify(submission, practice, dice);
    proposeChanges(submission, practice, dice);
    if (dice.happens(0.6)) {
        addPicture(visit, picture(dice), ImageRole::InsuranceFront);
        addPicture(visit, picture(dice), ImageRole::InsuranceBack);
    }
    if (dice.happens(0.6)) {
        const QByteArray drawn = "\xff\xd8\xff\xe0"_ba + submission.id.text().toLatin1();
        addPicture(visit, drawn, ImageRole::Signature);
        Consent consent;
        consent.key = u"privacy_practices"_s;
        consent.language = u"en"_s;
        consent.text = Sha256::of("As shown");
        consent.signature = Sha256::of(drawn);
        consent.at = now;
        submission.consents.append(consent);
    }
    if (dice.happens(0.08)) {
        visit.isPoison = true;
        submission.baseVersion += submission.isBlind() ? 1 : 0;
        submission.appointment = {};
    }
    return visit;
}

SimulatedVisit otherContentOf(const SimulatedVisit& visit)
{
    SimulatedVisit other = visit;
    other.submission.language = u"es"_s;
    return other;
}

} // namespace anteroom
