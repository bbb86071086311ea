#include "scanner/frame/video_file_source.h"

#include <QFileInfo>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

namespace anteroom {

class VideoFileSource::Private {
public:
    QString path;
    Plays plays = Plays::InALoop;
    std::unique_ptr<QMediaPlayer> player;
    std::unique_ptr<QVideoSink> sink;
    quint64 lastFrame = 0;
};

VideoFileSource::VideoFileSource(const QString& path, Plays plays, QObject* parent)
    : FrameSource(parent), d(std::make_unique<Private>())
{
    d->path = path;
    d->plays = plays;
}

VideoFileSource::~VideoFileSource() = default;

void VideoFileSource::start()
{
    if (d->player)
        return;
    const auto unreadable = [this] {
        stop();
        Q_EMIT failed(problem("video.unreadable",
                              QStringLiteral("This video cannot be played: choose another one.")));
    };
    if (!QFileInfo(d->path).isFile()) {
        unreadable();
        return;
    }
    d->player = std::make_unique<QMediaPlayer>();
    d->sink = std::make_unique<QVideoSink>();
    d->player->setVideoSink(d->sink.get());
    d->player->setLoops(d->plays == Plays::InALoop ? int(QMediaPlayer::Infinite) : 1);
    connect(d->player.get(), &QMediaPlayer::mediaStatusChanged, this,
            [this](QMediaPlayer::MediaStatus status) {
                if (status == QMediaPlayer::EndOfMedia)
                    Q_EMIT ended();
            });
    connect(d->player.get(), &QMediaPlayer::errorOccurred, this, unreadable, Qt::QueuedConnection);
    connect(d->sink.get(), &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame& video) {
        const QImage image = video.toImage();
        if (!image.isNull())
            Q_EMIT frameReady(Frame{++d->lastFrame, image});
    });
    d->player->setSource(QUrl::fromLocalFile(QFileInfo(d->path).absoluteFilePath()));
    d->player->play();
}

void VideoFileSource::stop()
{
    if (!d->player)
        return;
    d->player->disconnect(this);
    d->sink->disconnect(this);
    d->player->stop();
    d->player.reset();
    d->sink.reset();
}

bool VideoFileSource::running() const
{
    return d->player != nullptr;
}

} // namespace anteroom
