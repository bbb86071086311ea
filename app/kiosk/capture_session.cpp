#include "kiosk/capture_session.h"

#include "kiosk/evidence_jpeg.h"
#include "kiosk/licence_offer.h"
#include "kiosk/patient_words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace anteroom {

namespace {

constexpr qint64 goodForMs = 900; // held still so long, a card's picture is taken
constexpr qint64 hintForMs = 700; // long enough to be read, so that hints don't flicker
constexpr auto slowAfter = 12s;
constexpr auto showGoodFor = 350ms;
constexpr qsizetype offeredKept = 8; // the best of half a second is taken

// Too little to be found by.
bool isIncomplete(const Licence& licence)
{
    return legalNameOf(licence).isNull() || birthDateOf(licence).isNull();
}

} // namespace

CaptureSession::CaptureSession(VisitFlow& flow, FrameSource* source, DecoderClient* decoder,
                               QObject* parent)
    : QObject(parent), m_flow(flow), m_source(source), m_decoder(decoder)
{
    m_pause.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(slowAfter);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        Q_EMIT changed();
    });
    connect(&m_pause, &QTimer::timeout, this, &CaptureSession::finish);
    if (m_source) {
        connect(m_source, &FrameSource::frameReady, this, &CaptureSession::take);
        connect(m_source, &FrameSource::failed, this, &CaptureSession::say);
    }
    if (m_decoder) {
        connect(m_decoder, &DecoderClient::frameLooked, this,
                [this](quint64 frameId, const FrameLook& look) { takeLook(frameId, look); });
        connect(m_decoder, &DecoderClient::readingsFound, this, &CaptureSession::takeReadings);
        connect(m_decoder, &DecoderClient::payloadRead, this,
                [this](quint64, const QList<Reading>& readings) { takeScanned(readings); });
        connect(m_decoder, &DecoderClient::payloadRefused, this, [this] { takeScanned({}); });
        connect(m_decoder, &DecoderClient::failed, this, [this](const Problem& problem) {
            // It mends itself; only a decoder that cannot be started is the patient's business.
            if (problem.code == u"decoder.absent" && m_subject == Subject::Licence)
                say(problem);
        });
    }
}

void CaptureSession::begin(Subject subject)
{
    end();
    m_subject = subject;
    m_hintSince.start();
    m_begun.start();
    if (subject == Subject::Licence)
        m_patience.start();
    setHint(Hint::Show);
    if (!m_source)
        say(problem("camera.absent", {}));
    else
        m_source->start();
    Q_EMIT changed();
}

void CaptureSession::end()
{
    if (m_source)
        m_source->stop();
    m_pause.stop();
    m_patience.stop();
    m_isSlow = false;
    m_cardPlace = {};
    m_subject = Subject::Nothing;
    m_frame = {};
    m_offered.clear();
    m_reading.reset();
    m_picture = {};
    m_trouble.reset();
    m_goodSince.invalidate();
    m_taking.beginAnew();
    m_isKnown = false;
    Q_EMIT frameShown();
    Q_EMIT cardSeen();
    Q_EMIT changed();
}

void CaptureSession::forget()
{
    end();
    if (m_decoder)
        m_decoder->forget();
    m_judge.forget();
}

bool CaptureSession::isCameraOn() const
{
    return m_source && m_source->running();
}

QString CaptureSession::hint() const
{
    const bool licence = m_subject == Subject::Licence;
    switch (m_hint) {
    case Hint::Show:
        return licence ? tr("Hold your license in the frame") : tr("Hold your card in the frame");
    case Hint::Dark:
        return tr("It is too dark to see");
    case Hint::Inside:
        return tr("Move it into the frame");
    case Hint::Closer:
        return tr("Bring it closer");
    case Hint::Still:
        return tr("Hold it still");
    case Hint::TurnLicence:
        return tr("Turn it over: show the wide bars");
    case Hint::TiltFromLight:
        return tr("Tilt it away from the light");
    case Hint::Flat:
        return tr("Hold it flat");
    case Hint::NotLicence:
        return tr("That is not a license");
    case Hint::TurnCard:
        return tr("Now turn the card over");
    case Hint::OtherCard:
        return tr("Now your insurance card");
    case Hint::Good:
        return licence ? tr("Good. We can read it") : tr("Good. Hold still");
    }
    return {};
}

QString CaptureSession::hintIcon() const
{
    switch (m_hint) {
    case Hint::Dark:
    case Hint::TiltFromLight:
        return u"sun"_s;
    case Hint::TurnLicence:
    case Hint::TurnCard:
        return u"arrow-repeat"_s;
    case Hint::NotLicence:
        return u"upc-scan"_s;
    case Hint::Inside:
        return u"arrows-move"_s;
    case Hint::Closer:
        return u"zoom-in"_s;
    case Hint::Still:
        return u"hand-index-thumb"_s;
    default:
        return m_subject == Subject::Licence ? u"person-vcard"_s : u"credit-card-2-front"_s;
    }
}

QString CaptureSession::trouble() const
{
    return m_trouble ? patientWords(*m_trouble) : QString();
}

QString CaptureSession::otherWays() const
{
    return m_isSlow ? tr("Is it not working? Type instead, or ask at the desk.") : QString();
}

void CaptureSession::take(const Frame& frame)
{
    if (m_subject == Subject::Nothing || m_pause.isActive())
        return;
    m_frame = frame;
    Q_EMIT frameShown();
    if (m_decoder)
        offer();
    if (m_subject != Subject::Licence)
        judgeCard(m_judge.judge(frame.image));
}

void CaptureSession::offer()
{
    m_offered.insert(m_frame.id, m_frame.image);
    while (m_offered.size() > offeredKept)
        m_offered.erase(m_offered.begin());
    m_decoder->offer(m_frame);
}

// What keeps the licence from being read, the worst first; the person can mend one at a time.
CaptureSession::Hint CaptureSession::causeIn(const FrameLook& look)
{
    if (look.light < FrameLook::litFrom)
        return Hint::Dark;
    if (!look.card)
        return Hint::Show;
    if (look.cutOff)
        return Hint::Inside;
    if (look.card->size.width() < FrameLook::nearFrom)
        return Hint::Closer;
    if (!look.hasCode)
        return Hint::TurnLicence;
    if (look.sharpness < FrameLook::crispFrom)
        return Hint::Still;
    if (look.glare > FrameLook::glareFrom)
        return Hint::TiltFromLight;
    return Hint::Show;
}

void CaptureSession::followCard(const FrameLook& look)
{
    QRectF place;
    if (look.card) {
        place.setSize(look.card->size);
        place.moveCenter(look.card->middle);
        m_cardTurn = look.card->turn;
    }
    m_cardPlace = place;
    Q_EMIT cardSeen();
}

void CaptureSession::takeLook(quint64 frameId, const FrameLook& look)
{
    if (m_subject == Subject::Nothing || m_pause.isActive())
        return;
    followCard(look);
    if (m_subject != Subject::Licence)
        return takeCardLook(frameId, look);
    const Hint cause = causeIn(look);
    // That it is something else stays said until it is gone.
    const bool stays = m_hint == Hint::NotLicence && cause != Hint::Dark && look.card;
    if (!stays && m_hintSince.hasExpired(hintForMs))
        setHint(cause);
}

CaptureSession::Hint CaptureSession::hintFor(CardCause cause)
{
    switch (cause) {
    case CardCause::None:
        return Hint::Good;
    case CardCause::Dark:
        return Hint::Dark;
    case CardCause::NoCard:
        return Hint::Show;
    case CardCause::CutOff:
        return Hint::Inside;
    case CardCause::Far:
        return Hint::Closer;
    case CardCause::Moving:
    case CardCause::Blurred:
        return Hint::Still;
    case CardCause::Tilted:
        return Hint::Flat;
    case CardCause::Glare:
        return Hint::TiltFromLight;
    }
    return Hint::Show;
}

void CaptureSession::takeCardLook(quint64 frameId, const FrameLook& look)
{
    if (m_isKnown)
        return m_taking.beginAnew();
    const CardTaking::Advice advice = m_taking.seen(frameId, look, m_begun.elapsed());
    if (advice.take)
        takePicture(m_offered.value(*advice.take, m_frame.image));
    else if (m_hintSince.hasExpired(hintForMs))
        setHint(hintFor(advice.cause));
}

void CaptureSession::takePicture(const QImage& picture)
{
    m_picture = picture;
    setHint(Hint::Good);
    m_pause.start(showGoodFor);
}

void CaptureSession::judgeCard(FrameJudge::Verdict verdict)
{
    using enum FrameJudge::Verdict;
    m_isKnown = verdict == Known;
    if (m_decoder && !m_isKnown)
        return;
    if (verdict != Good)
        m_goodSince.invalidate();
    switch (verdict) {
    case Dark:
        return setHint(Hint::Dark);
    case Blank:
        return setHint(Hint::Show);
    case Moving:
        return setHint(Hint::Still);
    case Known:
        return setHint(m_subject == Subject::CardBack ? Hint::TurnCard : Hint::OtherCard);
    case Good:
        break;
    }
    setHint(Hint::Good);
    if (!m_goodSince.isValid())
        m_goodSince.start();
    if (m_goodSince.elapsed() >= goodForMs)
        takePicture(m_frame.image);
}

void CaptureSession::takeReadings(quint64 frameId, const QList<Reading>& readings)
{
    if (m_subject != Subject::Licence || m_pause.isActive())
        return;
    const QImage picture = m_offered.value(frameId, m_frame.image);
    for (const Reading& reading : readings) {
        if (reading.licence)
            return takeLicence(reading, picture);
    }
    if (!readings.isEmpty())
        setHint(Hint::NotLicence);
}

// What a handheld scanner or a stripe reader gave, where the person may say who they are; elsewhere
// it is nothing. There is no picture of it.
void CaptureSession::takeScanned(const QList<Reading>& readings)
{
    if (m_flow.screen() == flow::Screen::Identify)
        m_flow.send(flow::Event::ChooseLicence);
    if (m_flow.screen() != flow::Screen::ScanLicence || m_pause.isActive())
        return;
    for (const Reading& reading : readings) {
        if (!reading.licence)
            continue;
        if (isIncomplete(*reading.licence))
            return say(problem("licence.incomplete", {}));
        return m_flow.introduceByLicence(reading, {}, {});
    }
    say(problem("licence.not_one", {}));
}

void CaptureSession::takeLicence(const Reading& reading, const QImage& picture)
{
    if (isIncomplete(*reading.licence))
        return say(problem("licence.incomplete", {}));
    m_reading = reading;
    m_picture = picture;
    setHint(Hint::Good);
    m_pause.start(showGoodFor);
}

void CaptureSession::takeNow()
{
    if (m_subject == Subject::Nothing || m_pause.isActive())
        return;
    if (m_frame.image.isNull())
        return say(problem("picture.blank", {}));
    const auto verdict = FrameJudge::judgeAlone(m_frame.image);
    if (verdict == FrameJudge::Verdict::Dark)
        return say(problem("picture.black", {}));
    if (verdict == FrameJudge::Verdict::Blank)
        return say(problem("picture.blank", {}));
    if (m_subject == Subject::Licence)
        // Every frame is looked at already; this one said nothing either.
        return say(problem(m_hint == Hint::NotLicence ? "licence.not_one" : "licence.unread", {}));
    takePicture(m_frame.image);
}

void CaptureSession::finish()
{
    const Subject subject = m_subject;
    const QImage picture = m_picture;
    const std::optional<Reading> reading = m_reading;
    m_judge.remember(picture);
    const QByteArray jpeg = evidenceJpeg(picture);
    end();
    if (jpeg.isEmpty() || jpeg.size() > Submission::maxImageBytes) {
        begin(subject);
        return say(problem("picture.unreadable", {}));
    }
    if (subject == Subject::Licence && reading)
        m_flow.introduceByLicence(*reading, picture.size(), jpeg);
    else if (subject != Subject::Licence)
        takeCard(subject == Subject::CardFront ? ImageRole::InsuranceFront
                                               : ImageRole::InsuranceBack,
                 picture, jpeg);
}

void CaptureSession::takeCard(ImageRole side, const QImage& picture, const QByteArray& jpeg)
{
    Q_EMIT cardTaken(side, picture);
    m_flow.takeCardPicture(side, jpeg);
}

void CaptureSession::setHint(Hint hint)
{
    if (m_hint == hint)
        return;
    m_hint = hint;
    m_hintSince.start();
    if (hint == Hint::Good)
        m_trouble.reset();
    Q_EMIT changed();
}

void CaptureSession::say(const Problem& problem)
{
    m_trouble = problem;
    Q_EMIT changed();
}

} // namespace anteroom
