#include "kiosk/capture_session.h"

#include "kiosk/licence_offer.h"
#include "kiosk/patient_words.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace anteroom {

namespace {

constexpr qint64 goodForMs = 900; // held still so long, a card's picture is taken
constexpr qint64 turnLicenceAfterMs = 4000;
constexpr qint64 tiltLicenceAfterMs = 8000;
constexpr auto showGoodFor = 350ms;
constexpr qsizetype offeredKept = 4;
constexpr int longestSide = 1600;
constexpr int jpegQuality = 88;

} // namespace

QByteArray evidenceJpeg(const QImage& picture)
{
    const bool large = std::max(picture.width(), picture.height()) > longestSide;
    const QImage kept = large ? picture.scaled(longestSide, longestSide, Qt::KeepAspectRatio,
                                               Qt::SmoothTransformation)
                              : picture;
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    kept.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPG", jpegQuality);
    return jpeg;
}

CaptureSession::CaptureSession(VisitFlow& flow, FrameSource* source, DecoderClient* decoder,
                               QObject* parent)
    : QObject(parent), m_flow(flow), m_source(source), m_decoder(decoder)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &CaptureSession::finish);
    if (m_source) {
        connect(m_source, &FrameSource::frameReady, this, &CaptureSession::take);
        connect(m_source, &FrameSource::failed, this, &CaptureSession::say);
    }
    if (m_decoder) {
        connect(m_decoder, &DecoderClient::readingsFound, this, &CaptureSession::takeReadings);
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
    m_lookingSince.start();
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
    m_subject = Subject::Nothing;
    m_frame = {};
    m_offered.clear();
    m_reading.reset();
    m_picture = {};
    m_trouble.reset();
    m_byHand = false;
    m_goodSince.invalidate();
    Q_EMIT frameShown();
    Q_EMIT changed();
}

void CaptureSession::forget()
{
    end();
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
    case Hint::Still:
        return tr("Hold it still");
    case Hint::TurnLicence:
        return tr("Turn it over: show the wide bars");
    case Hint::TiltLicence:
        return tr("Tilt it away from the light");
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
    case Hint::TiltLicence:
        return u"sun"_s;
    case Hint::TurnLicence:
    case Hint::TurnCard:
        return u"arrow-repeat"_s;
    case Hint::NotLicence:
        return u"upc-scan"_s;
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

void CaptureSession::take(const Frame& frame)
{
    if (m_subject == Subject::Nothing || m_pause.isActive())
        return;
    m_frame = frame;
    Q_EMIT frameShown();
    const FrameJudge::Verdict verdict = m_judge.judge(frame.image);
    if (m_subject == Subject::Licence)
        judgeLicence(verdict);
    else
        judgeCard(verdict);
}

void CaptureSession::judgeLicence(FrameJudge::Verdict verdict)
{
    using enum FrameJudge::Verdict;
    if (m_decoder) {
        m_offered.insert(m_frame.id, m_frame.image);
        while (m_offered.size() > offeredKept)
            m_offered.erase(m_offered.begin());
        m_decoder->offer(m_frame);
    }
    const qint64 lookedFor = m_lookingSince.elapsed();
    if (verdict == Dark)
        setHint(Hint::Dark);
    else if (verdict == Blank)
        setHint(Hint::Show);
    else if (m_hint == Hint::NotLicence && verdict != Moving)
        return;
    else if (lookedFor > tiltLicenceAfterMs)
        setHint(Hint::TiltLicence);
    else if (lookedFor > turnLicenceAfterMs)
        setHint(Hint::TurnLicence);
    else
        setHint(verdict == Moving ? Hint::Still : Hint::Show);
}

void CaptureSession::judgeCard(FrameJudge::Verdict verdict)
{
    using enum FrameJudge::Verdict;
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
    if (m_goodSince.elapsed() >= goodForMs) {
        m_picture = m_frame.image;
        m_pause.start(showGoodFor);
    }
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

void CaptureSession::takeLicence(const Reading& reading, const QImage& picture)
{
    if (legalNameOf(*reading.licence).isNull() || birthDateOf(*reading.licence).isNull()) {
        say(problem("licence.incomplete", {}));
        return;
    }
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
    m_picture = m_frame.image;
    setHint(Hint::Good);
    m_pause.start(showGoodFor);
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
    else if (subject == Subject::CardFront)
        m_flow.takeCardPicture(ImageRole::InsuranceFront, jpeg);
    else if (subject == Subject::CardBack)
        m_flow.takeCardPicture(ImageRole::InsuranceBack, jpeg);
}

void CaptureSession::setHint(Hint hint)
{
    if (m_hint == hint)
        return;
    m_hint = hint;
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
