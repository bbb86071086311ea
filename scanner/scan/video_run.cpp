#include "scanner/scan/video_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>
#include <utility>

namespace anteroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A frame that ends its decoder has no answer.
constexpr auto PatienceForTheLastFrame = 1500ms;

} // namespace

VideoRun::VideoRun(const QByteArray& settings, std::function<void(const QByteArray&)> write,
                   QObject* parent)
    : QObject(parent), m_write(std::move(write))
{
    m_decoder.setSettings(settings);
    connect(&m_decoder, &DecoderClient::readingsFound, this,
            [this](quint64, const QList<Reading>& readings) { take(readings); });
    connect(&m_decoder, &DecoderClient::frameRead, this, &VideoRun::frameRead);
    connect(&m_decoder, &DecoderClient::ready, this, &VideoRun::play);
    connect(&m_decoder, &DecoderClient::failed, this, [this](const Problem& problem) {
        if (!m_video)
            end(problem.code);
    });
}

void VideoRun::read(const QString& file)
{
    m_file = file;
    m_decoder.start();
}

// Another decoder may get ready while the video plays.
void VideoRun::play()
{
    if (m_video)
        return;
    m_video = std::make_unique<VideoFileSource>(m_file, VideoFileSource::Plays::Once);
    connect(m_video.get(), &FrameSource::frameReady, this, &VideoRun::offer);
    connect(m_video.get(), &FrameSource::failed, this,
            [this](const Problem& problem) { end(problem.code); });
    connect(m_video.get(), &VideoFileSource::ended, this, &VideoRun::videoEnded);
    m_video->start();
}

void VideoRun::offer(const Frame& frame)
{
    if (m_frames++ == 0)
        m_clock.start();
    m_lastOffered = frame.id;
    m_decoder.offer(frame);
}

void VideoRun::frameRead(quint64 frameId)
{
    ++m_framesRead;
    m_lastRead = frameId;
    if (m_isOver && m_lastRead == m_lastOffered)
        end({});
}

void VideoRun::videoEnded()
{
    m_isOver = true;
    if (m_lastRead == m_lastOffered)
        end({});
    else
        QTimer::singleShot(PatienceForTheLastFrame, this, [this] { end({}); });
}

void VideoRun::take(const QList<Reading>& readings)
{
    if (m_firstReading < 0)
        m_firstReading = m_clock.elapsed();
    for (Reading reading : readings) {
        const bool known = std::any_of(m_readings.begin(), m_readings.end(),
                                       [&](const Reading& each) { return each == reading; });
        if (!known)
            m_readings.append(reading);
    }
}

void VideoRun::end(const QString& problemCode)
{
    if (std::exchange(m_isSaid, true))
        return;
    QJsonArray found;
    for (const Reading& reading : m_readings)
        found.append(reading.toJson());
    QJsonObject line{
        {u"file"_s, m_file},
        {u"readings"_s, found},
        {u"ms"_s, m_clock.isValid() ? m_clock.elapsed() : 0},
        {u"frames"_s, m_frames},
        {u"frames_read"_s, m_framesRead},
        {u"first_reading_ms"_s, m_firstReading < 0 ? QJsonValue() : QJsonValue(m_firstReading)}};
    if (!problemCode.isEmpty())
        line.insert(u"problem"_s, problemCode);
    m_write(QJsonDocument(line).toJson(QJsonDocument::Compact));
    Q_EMIT finished();
}

} // namespace anteroom
