#pragma once

#include "scanner/client/decoder_client.h"
#include "scanner/frame/video_file_source.h"

#include <functional>
#include <QElapsedTimer>

namespace anteroom {

// Reads a video as a kiosk reads its camera: frames at the video's rate, one of them at a time, the
// newest first. The video begins once a decoder is there, and its last frame is waited for. Says
// what was found in one line, and when:
// {"file","readings":[…],"ms","frames","frames_read","first_reading_ms"}.
class VideoRun : public QObject {
    Q_OBJECT
public:
    VideoRun(const QByteArray& settings, std::function<void(const QByteArray&)> write,
             QObject* parent = nullptr);

    void read(const QString& file);
    [[nodiscard]] bool foundSomething() const { return !m_readings.isEmpty(); }

Q_SIGNALS:
    void finished();

private:
    void play();
    void offer(const Frame& frame);
    void take(const QList<Reading>& readings);
    void frameRead(quint64 frameId);
    void videoEnded();
    void end(const QString& problemCode);

    std::function<void(const QByteArray&)> m_write;
    DecoderClient m_decoder;
    std::unique_ptr<VideoFileSource> m_video;
    QString m_file;
    QElapsedTimer m_clock; // from the first frame on
    qint64 m_firstReading = -1;
    int m_frames = 0;
    int m_framesRead = 0;
    quint64 m_lastOffered = 0;
    quint64 m_lastRead = 0;
    bool m_isOver = false; // the video; its last frame may be under way
    bool m_isSaid = false;
    QList<Reading> m_readings;
};

} // namespace anteroom
