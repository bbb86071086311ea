#include "kiosk/kiosk.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr std::chrono::seconds lookAgainAfter{5};

using flow::Event;
using flow::Screen;

CaptureSession::Subject subjectOf(Screen screen)
{
    switch (screen) {
    case Screen::ScanLicence:
        return CaptureSession::Subject::Licence;
    case Screen::CardFront:
        return CaptureSession::Subject::CardFront;
    case Screen::CardBack:
        return CaptureSession::Subject::CardBack;
    default:
        return CaptureSession::Subject::Nothing;
    }
}

QString placeOf(const KioskParts& parts)
{
    return parts.config.place.isEmpty() ? parts.name : parts.name + u", "_s + parts.config.place;
}

} // namespace

Kiosk::Kiosk(KioskParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_flow(std::make_unique<VisitFlow>(m_roster, m_parts.committer))
    , m_languages(std::make_unique<LanguageChoice>())
    , m_comfort(std::make_unique<Comfort>(m_parts.config.lower))
    , m_idle(std::make_unique<IdleReset>(m_parts.config.times))
    , m_help(std::make_unique<HelpAtDesk>(m_parts.desk, placeOf(m_parts)))
    , m_identity(std::make_unique<IdentityForm>(*m_flow))
    , m_found(std::make_unique<FoundVisit>(*m_flow))
    , m_details(std::make_unique<DetailsModel>(*m_flow))
    , m_fieldForm(std::make_unique<FieldForm>(*m_flow))
    , m_cardReading(std::make_unique<CardReading>(*m_flow, m_parts.cards))
    , m_capture(
          std::make_unique<CaptureSession>(*m_flow, m_parts.source, m_parts.decoder, m_parts.cards))
    , m_card(std::make_unique<CardForm>(*m_flow, *m_cardReading))
    , m_consent(std::make_unique<ConsentModel>(*m_flow))
    , m_summary(std::make_unique<SummaryModel>(*m_flow))
    , m_words(std::make_unique<ScreenWords>(*this))
{
    connect(m_flow.get(), &VisitFlow::screenChanged, this, &Kiosk::arrive);
    connect(m_flow.get(), &VisitFlow::forgotten, this, &Kiosk::forget);
    connect(m_idle.get(), &IdleReset::timeUp, this, [this] {
        m_flow->send(m_flow->screen() == Screen::Welcome ? Event::StartOver : Event::TimeUp);
    });
    connect(m_idle.get(), &IdleReset::changed, this, &Kiosk::runCamera);
    connect(m_languages.get(), &LanguageChoice::changed, this, &Kiosk::retranslate);
    connect(m_summary.get(), &SummaryModel::paperWanted, m_consent.get(), &ConsentModel::show);
    connect(m_capture.get(), &CaptureSession::cardTaken, m_cardReading.get(), &CardReading::read);
    connect(m_cardReading.get(), &CardReading::askedAgain, this, &Kiosk::askForCardAgain);
    connect(m_capture.get(), &CaptureSession::frontRead, m_identity.get(), &IdentityForm::offer);
    connect(&m_lookAgain, &QTimer::timeout, this, &Kiosk::lookForTrouble);
    connectWords();
    setPractice(m_parts.practice);
    arrive();
}

Kiosk::~Kiosk() = default;

void Kiosk::connectWords()
{
    const auto say = [this](auto* model, auto signal) {
        connect(model, signal, m_words.get(), &ScreenWords::changed);
    };
    say(m_flow.get(), &VisitFlow::screenChanged);
    say(m_flow.get(), &VisitFlow::visitChanged);
    say(m_idle.get(), &IdleReset::changed);
    say(m_help.get(), &HelpAtDesk::changed);
    say(m_comfort.get(), &Comfort::changed);
    say(m_identity.get(), &IdentityForm::changed);
    say(m_details.get(), &DetailsModel::changed);
    say(m_fieldForm.get(), &FieldForm::changed);
    say(m_capture.get(), &CaptureSession::changed);
    say(m_card.get(), &CardForm::changed);
    say(m_consent.get(), &ConsentModel::changed);
    say(m_summary.get(), &SummaryModel::changed);
    say(m_languages.get(), &LanguageChoice::changed);
    say(this, &Kiosk::sheetChanged);
    say(this, &Kiosk::outOfOrderChanged);
}

void Kiosk::setOnline(bool online)
{
    m_online = online;
    Q_EMIT m_words->changed();
}

void Kiosk::setPractice(const Practice& practice)
{
    m_flow->setPractice(practice);
    QStringList offered = practice.languages;
    if (!m_parts.config.languages.isEmpty())
        offered = m_parts.config.languages;
    m_languages->offer(offered);
    m_languages->setFirst(m_languages->offered().first());
    if (m_flow->screen() == Screen::Welcome)
        m_languages->reset();
    Q_EMIT m_words->changed();
}

void Kiosk::arrive()
{
    closeSheet();
    const Screen screen = m_flow->screen();
    if (screen == Screen::Welcome) {
        lookForTrouble();
        m_lookAgain.start(lookAgainAfter);
    } else {
        m_lookAgain.stop();
    }
    if (screen == Screen::EditField)
        m_fieldForm->open(*m_flow->editedField());
    if (screen == Screen::Consent)
        m_consent->showNext();
    m_idle->watch(screen == Screen::Welcome ? IdleReset::Watch::Off
                  : screen == Screen::Done  ? IdleReset::Watch::Farewell
                                            : IdleReset::Watch::Visit);
    m_capture->begin(subjectOf(screen));
}

void Kiosk::askForCardAgain(ImageRole side, const Problem& why)
{
    const Screen screen = m_flow->screen();
    // Who answers or types meanwhile is not taken away from it: there the note says so.
    if ((screen != Screen::CardBack && screen != Screen::CardFields) || m_card->isAsking() ||
        !m_sheet.isEmpty() || m_idle->isAsking())
        return;
    if (side == ImageRole::InsuranceFront)
        m_flow->send(screen == Screen::CardBack ? Event::Back : Event::Retake);
    else if (screen == Screen::CardFields)
        m_flow->send(Event::Back);
    m_capture->tell(why);
}

void Kiosk::forget()
{
    m_identity->clear();
    m_fieldForm->clear();
    m_consent->clear();
    m_capture->forget();
    m_cardReading->forget();
    m_help->forget();
    m_comfort->reset();
    m_languages->reset();
}

void Kiosk::runCamera()
{
    // While nobody seems to be there the camera is off, and what it saw is gone.
    const bool wanted = subjectOf(m_flow->screen()) != CaptureSession::Subject::Nothing;
    if (!wanted)
        return;
    if (m_idle->isAsking() && m_capture->isCameraOn())
        m_capture->end();
    else if (!m_idle->isAsking() && !m_capture->isBegun())
        m_capture->begin(subjectOf(m_flow->screen()));
}

void Kiosk::retranslate()
{
    m_flow->setLanguage(m_languages->current());
    m_identity->retranslate();
    m_fieldForm->retranslate();
    m_consent->retranslate();
    m_capture->retranslate();
    m_help->retranslate();
    m_details->refresh();
    m_card->refresh();
    m_summary->refresh();
    Q_EMIT m_found->changed();
    if (m_flow->screen() == Screen::Welcome)
        m_idle->watch(IdleReset::Watch::Quietly);
}

void Kiosk::primary()
{
    if (m_idle->isAsking())
        return m_idle->touched();
    if (!m_sheet.isEmpty())
        return closeSheet();
    switch (m_flow->screen()) {
    case Screen::Welcome:
        return begin();
    case Screen::Identify:
        return m_flow->send(Event::ChooseLicence);
    case Screen::TypeIdentity:
        return m_identity->submit();
    case Screen::MoreToTell:
        return m_identity->submitFurther();
    case Screen::IsThisYou:
        return m_flow->send(Event::Yes);
    case Screen::NotFound:
        return m_flow->send(Event::GoOn);
    case Screen::Details:
        return m_details->missing().isEmpty() ? m_flow->send(Event::Confirmed) : void();
    case Screen::EditField:
        return m_fieldForm->submit();
    case Screen::Insurance:
        return m_flow->answerInsurance(m_card->onRecord().isEmpty() ? InsuranceAnswer::NewCard
                                                                    : InsuranceAnswer::Same);
    case Screen::CardFields:
        return m_card->missing().isEmpty() ? m_card->finish() : void();
    case Screen::TypeSignature:
        return m_consent->answerTyped();
    case Screen::Summary:
    case Screen::NotSent:
        return m_flow->send(Event::Send);
    case Screen::AlreadyHere:
    case Screen::Done:
        return m_flow->send(Event::Finish);
    case Screen::Consent: // its screen answers with what was drawn
    case Screen::ScanLicence:
    case Screen::CardFront:
    case Screen::CardBack:
    case Screen::Sending:
        break;
    }
}

void Kiosk::begin()
{
    if (m_outOfOrder)
        return askAtDesk();
    lookForTrouble(); // what filled the disk since the last look must not cost anyone a visit
    if (!m_outOfOrder)
        m_flow->send(Event::Start);
}

void Kiosk::back()
{
    if (m_idle->isAsking())
        return m_flow->send(Event::TimeUp);
    if (!m_sheet.isEmpty())
        return closeSheet();
    if (m_flow->screen() == Screen::Welcome)
        return m_comfort->setLower(!m_comfort->lower());
    m_flow->send(Event::Back);
}

void Kiosk::startOver()
{
    m_flow->send(Event::StartOver);
}

void Kiosk::askAtDesk()
{
    const int step = flow::stepOf(m_flow->screen());
    m_help->call(step > 0 ? u"Step %1"_s.arg(step) : u"Welcome"_s);
    openSheet(u"help"_s);
}

void Kiosk::cancelHelp()
{
    m_help->cancel();
    closeSheet();
}

void Kiosk::lookForTrouble()
{
    const Done able = m_parts.canAccept ? m_parts.canAccept() : Done();
    const auto trouble = able ? std::nullopt : std::optional(able.problem());
    if (trouble == m_outOfOrder)
        return;
    m_outOfOrder = trouble;
    Q_EMIT outOfOrderChanged();
}

void Kiosk::openSheet(const QString& sheet)
{
    if (m_sheet == sheet)
        return;
    m_idle->touched();
    // Who opens one on Welcome and leaves must not leave it there.
    if (m_flow->screen() == Screen::Welcome && !sheet.isEmpty())
        m_idle->watch(IdleReset::Watch::Quietly);
    m_sheet = sheet;
    Q_EMIT sheetChanged();
}

} // namespace anteroom
