#include "kiosk/visit_flow.h"

#include "kiosk/licence_offer.h"

#include <algorithm>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

using flow::Event;
using flow::Screen;

bool isArrived(const std::optional<RosterEntry>& entry)
{
    return entry && entry->appointment.status == AppointmentStatus::Arrived;
}

} // namespace

VisitFlow::VisitFlow(Roster& roster, Committer committer, QObject* parent)
    : QObject(parent), m_roster(roster), m_committer(std::move(committer))
{
}

flow::Facts VisitFlow::facts() const
{
    const QList<ConsentForm> asked = papers();
    flow::Facts facts;
    facts.recognised = !m_visit.isBlind();
    facts.several = m_several;
    facts.alreadyHere = isArrived(m_visit.entry());
    facts.attemptsLeft = m_attempts < mostAttempts;
    facts.somethingNew = m_visit.hasNew();
    facts.paperDue = std::any_of(asked.begin(), asked.end(), [this](const ConsentForm& paper) {
        return m_visit.consent(paper.key) == nullptr;
    });
    facts.papersAsked = !asked.isEmpty();
    facts.cardPictured = m_visit.image(ImageRole::InsuranceFront) != nullptr;
    facts.cardBegun = m_visit.insurance() == InsuranceAnswer::NewCard;
    facts.insuranceAsked = m_visit.insurance() != InsuranceAnswer::NotAsked;
    facts.summarySeen = m_summarySeen;
    facts.editedFrom = m_editedFrom;
    return facts;
}

void VisitFlow::send(Event event)
{
    const auto next = flow::next(m_screen, event, facts());
    if (!next)
        return;
    const Screen from = std::exchange(m_screen, *next);
    enterScreen(from);
    Q_EMIT screenChanged();
}

void VisitFlow::enterScreen(Screen from)
{
    switch (m_screen) {
    case Screen::Welcome:
        m_visit.forget();
        m_identity = {};
        m_offers.clear();
        m_several = false;
        m_attempts = 0;
        m_editedField = nullptr;
        m_summarySeen = false;
        m_submission.reset();
        m_sendProblem.reset();
        m_sentVisitAt = {};
        Q_EMIT forgotten();
        break;
    case Screen::Identify:
        if (from == Screen::Welcome)
            m_visit.begin(QDateTime::currentDateTimeUtc());
        m_visit.recognise(std::nullopt);
        m_several = false;
        break;
    case Screen::NotFound:
        m_visit.recognise(std::nullopt);
        m_visit.suggest(offersToStrangers());
        break;
    case Screen::Summary:
        m_summarySeen = true;
        break;
    case Screen::Sending:
        commit(from == Screen::NotSent);
        break;
    case Screen::Done:
        // Nothing of the visit is needed any more but its hour.
        m_sentVisitAt = m_visit.entry() ? m_visit.entry()->appointment.startsAt : QDateTime();
        m_visit.forget();
        m_identity = {};
        m_offers.clear();
        m_submission.reset();
        break;
    default:
        break;
    }
}

void VisitFlow::introduceByLicence(const Reading& reading, const QSizeF& picture,
                                   const QByteArray& evidenceJpeg)
{
    const Licence& licence = *reading.licence;
    m_visit.introduce(IdentifiedBy::Licence, legalNameOf(licence), birthDateOf(licence));
    if (!evidenceJpeg.isEmpty())
        m_visit.addImage(ImageRole::LicenceBack, evidenceJpeg, u"image/jpeg"_s);
    m_offers = offersOf(reading, picture);
    look(identityOf(licence));
    if (m_several && !licence.postalCode.isEmpty()) {
        // Two share name and birth date: the address on the card tells which, if either's is it.
        Identity told = identityOf(licence);
        told.further = licence.postalCode.left(5);
        const Match match = m_roster.find(told);
        if (match.entry) {
            m_several = false;
            m_visit.recognise(match.entry);
            m_visit.suggest(m_offers);
        }
    }
    send(Event::IdentityGiven);
}

void VisitFlow::introduceByTyping(const Identity& identity, const FieldValue& legalName,
                                  const FieldValue& birthDate)
{
    m_offers.clear();
    m_visit.introduce(IdentifiedBy::Typed, legalName, birthDate);
    look(identity);
    send(Event::IdentityGiven);
}

void VisitFlow::tellFurther(const QString& further)
{
    m_identity.further = further;
    look(m_identity);
    send(Event::IdentityGiven);
}

void VisitFlow::look(const Identity& identity)
{
    m_identity = identity;
    const Match match = m_attempts < mostAttempts ? m_roster.find(identity) : Match{};
    m_several = match.several;
    if (!match.entry && m_roster.isKnown())
        ++m_attempts;
    m_visit.recognise(match.entry);
    m_visit.suggest(m_offers);
    Q_EMIT visitChanged();
}

QList<Suggestion> VisitFlow::offersToStrangers() const
{
    // Name and birth date of someone who wasn't found stand at the head of the submission.
    QList<Suggestion> offers = m_offers;
    offers.removeIf([](const Suggestion& each) { return each.field->is("legal_name"_L1); });
    return offers;
}

void VisitFlow::edit(const Field& field)
{
    m_editedField = &field;
    m_editedFrom = m_screen;
    send(Event::Edit);
}

void VisitFlow::enter(const Field& field, const FieldValue& value)
{
    const VisitImage* card = m_visit.image(ImageRole::InsuranceFront);
    const bool beside = m_editedFrom == Screen::CardFields && card != nullptr;
    // Typed off the card is typed: only what a reader read comes from the card itself.
    Origin origin;
    if (beside)
        origin.picture = ImageRole::InsuranceFront;
    m_visit.enter(field, value, origin);
    Q_EMIT visitChanged();
}

void VisitFlow::enterRead(const Field& field, const FieldValue& value, const Origin& origin)
{
    m_visit.enter(field, value, origin);
    Q_EMIT visitChanged();
}

void VisitFlow::decide(const Field& field, Side side)
{
    m_visit.decide(field, side);
    Q_EMIT visitChanged();
}

void VisitFlow::answerInsurance(InsuranceAnswer answer)
{
    const InsuranceAnswer before = m_visit.insurance();
    m_visit.answerInsurance(answer);
    if (before != answer)
        m_visit.takeBack(FieldGroup::Coverage1);
    if (answer != InsuranceAnswer::NewCard) {
        m_visit.dropImage(ImageRole::InsuranceFront);
        m_visit.dropImage(ImageRole::InsuranceBack);
    }
    if (answer == InsuranceAnswer::None)
        proposeNoInsurance();
    Q_EMIT visitChanged();
    send(answer == InsuranceAnswer::Same      ? Event::KeepCard
         : answer == InsuranceAnswer::NewCard ? Event::NewCard
                                              : Event::NoInsurance);
}

void VisitFlow::proposeNoInsurance()
{
    for (const Field& field : fields()) {
        if (field.group == FieldGroup::Coverage1 && field.changedBy == ChangedBy::Patient)
            m_visit.enter(field, {});
    }
}

void VisitFlow::takeCardPicture(ImageRole role, const QByteArray& jpeg)
{
    m_visit.addImage(role, jpeg, u"image/jpeg"_s);
    Q_EMIT visitChanged();
    send(Event::PictureTaken);
}

void VisitFlow::answerPaper(const Consent& consent, const QByteArray& signaturePng)
{
    m_visit.answer(consent, signaturePng);
    Q_EMIT visitChanged();
    send(Event::Answered);
}

QList<ConsentForm> VisitFlow::papers() const
{
    if (!m_visit.entry())
        return m_practice.consents;
    QList<ConsentForm> due;
    for (const ConsentForm& paper : m_practice.consents) {
        if (m_visit.entry()->consentsDue.contains(paper.key))
            due.append(paper);
    }
    return due;
}

void VisitFlow::commit(bool again)
{
    // Trying again sends the same submission: were the first try on the disk after all, it would
    // be found there and not doubled.
    if (!again || !m_submission)
        m_submission = m_visit.submission(m_language, QDateTime::currentDateTimeUtc());
    m_sendProblem.reset();
    const SubmissionId id = m_submission->id;
    m_committer(*m_submission, m_visit.imageBytes(),
                [self = QPointer<VisitFlow>(this), id](const Done& committed) {
                    if (!self || !self->m_submission || self->m_submission->id != id)
                        return;
                    if (!committed)
                        self->m_sendProblem = committed.problem();
                    self->send(committed ? Event::Committed : Event::CommitFailed);
                });
}

} // namespace anteroom
