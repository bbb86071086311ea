#include "kiosk/capture_session.h"

#include "kiosk/evidence_jpeg.h"
#include "kiosk/licence_offer.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace anteroom {

namespace {

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
                               CardClient* cards, QObject* parent)
    : QObject(parent), m_flow(flow), m_source(source), m_decoder(decoder), m_cards(cards)
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
    if (m_cards) {
        connect(m_cards, &CardClient::cardRead, this,
                [this](quint64 id, const CardPicture& card) { takeFront(id, card.readings); });
        connect(m_cards, &CardClient::cardRefused, this,
                [this](quint64 id, const Problem& why) { missFront(id, why); });
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
    m_second = {};
    m_trouble.reset();
    m_cardWatch.begin();
    m_licenceWatch.begin();
    if (m_cards && m_front)
        m_cards->cancel();
    m_front.reset();
    Q_EMIT frameShown();
    Q_EMIT cardSeen();
    Q_EMIT changed();
}

void CaptureSession::forget()
{
    end();
    if (m_decoder)
        m_decoder->forget();
    m_cardWatch.forget();
}

bool CaptureSession::isCameraOn() const
{
    return m_source && m_source->running();
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
        follow(m_cardWatch.shown(frame.id, frame.image, m_subject == Subject::CardBack, m_decoder),
               false);
}

void CaptureSession::offer()
{
    m_offered.insert(m_frame.id, m_frame.image);
    while (m_offered.size() > offeredKept)
        m_offered.erase(m_offered.begin());
    m_decoder->offer(m_frame);
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
    if (m_subject == Subject::Licence)
        takeLicenceLook(frameId, look);
    else
        follow(m_cardWatch.looked(frameId, look, m_begun.elapsed()), true);
}

void CaptureSession::takeLicenceLook(quint64 frameId, const FrameLook& look)
{
    const Hint cause = LicenceWatch::causeIn(look);
    // That it is something else stays said until it is gone.
    const bool stays = m_hint == Hint::NotLicence && cause != Hint::Dark && look.card;
    if (!stays && m_hintSince.hasExpired(hintForMs))
        setHint(cause);
    if (!m_cards)
        return;
    const QImage frame = m_offered.value(frameId, m_frame.image);
    if (const auto front = m_licenceWatch.frontToRead(frame, look, m_begun.elapsed()))
        m_front = m_cards->read(*front);
}

// What is measured flickers, what is judged of a frame alone doesn't.
void CaptureSession::follow(const CardWatch::Advice& advice, bool measured)
{
    if (advice.take)
        takePicture(m_offered.value(*advice.take, m_frame.image),
                    advice.second ? m_offered.value(*advice.second) : QImage());
    else if (advice.hint && (!measured || m_hintSince.hasExpired(hintForMs)))
        setHint(*advice.hint);
}

void CaptureSession::takePicture(const QImage& picture, const QImage& second)
{
    m_picture = picture;
    m_second = second;
    setHint(Hint::Good);
    m_pause.start(showGoodFor);
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

// Print is never sure: it is offered, and nobody is looked for by it before the person says so.
void CaptureSession::takeFront(quint64 id, const QList<Reading>& readings)
{
    if (m_front != id || m_subject != Subject::Licence || m_pause.isActive())
        return;
    m_front.reset();
    for (const Reading& reading : readings) {
        const bool tells = reading.licence && !reading.licence->familyName.isEmpty();
        if (tells && m_flow.screen() == flow::Screen::ScanLicence) {
            const Licence licence = *reading.licence;
            Q_EMIT frontRead(licence);
            return m_flow.send(flow::Event::ChooseTyping);
        }
    }
}

// On a busy machine there may be no time for one: the licence is still held up.
void CaptureSession::missFront(quint64 id, const Problem& why)
{
    if (m_front != id)
        return;
    m_front.reset();
    if (why.code == u"card.slow")
        m_licenceWatch.readAgain();
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
    const QImage second = m_second;
    const std::optional<Reading> reading = m_reading;
    m_cardWatch.remember(picture);
    const QByteArray jpeg = evidenceJpeg(picture);
    end();
    if (jpeg.isEmpty() || jpeg.size() > Submission::maxImageBytes) {
        begin(subject);
        return say(problem("picture.unreadable", {}));
    }
    if (subject == Subject::Licence) {
        if (reading)
            m_flow.introduceByLicence(*reading, picture.size(), jpeg);
        return;
    }
    const ImageRole side =
        subject == Subject::CardFront ? ImageRole::InsuranceFront : ImageRole::InsuranceBack;
    Q_EMIT cardTaken(side, picture, second);
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
