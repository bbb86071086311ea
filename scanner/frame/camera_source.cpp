#include "scanner/frame/camera_source.h"

#include <algorithm>
#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

namespace anteroom {

namespace {

constexpr int WantedWidth = 1920;
constexpr int WantedHeight = 1080;
constexpr float LeastFrameRate = 24;

std::optional<QCameraDevice> cameraNamed(const QString& name)
{
    const QList<QCameraDevice> cameras = QMediaDevices::videoInputs();
    if (name.isEmpty() && !cameras.isEmpty())
        return QMediaDevices::defaultVideoInput();
    const auto found = std::find_if(cameras.begin(), cameras.end(), [&](const auto& camera) {
        return QString::fromLatin1(camera.id()) == name || camera.description() == name;
    });
    return found == cameras.end() ? std::nullopt : std::optional(*found);
}

// The format nearest to full HD that is fast enough for a hand-held card.
QCameraFormat bestFormat(const QCameraDevice& camera)
{
    QCameraFormat best;
    int bestDistance = -1;
    for (const QCameraFormat& format : camera.videoFormats()) {
        if (format.maxFrameRate() < LeastFrameRate)
            continue;
        const QSize size = format.resolution();
        const int distance =
            std::abs(size.width() - WantedWidth) + std::abs(size.height() - WantedHeight);
        if (bestDistance < 0 || distance < bestDistance) {
            best = format;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace

class CameraSource::Private {
public:
    QString name;
    std::unique_ptr<QCamera> camera;
    std::unique_ptr<QMediaCaptureSession> session;
    std::unique_ptr<QVideoSink> sink;
    quint64 lastFrame = 0;
};

CameraSource::CameraSource(const QString& camera, QObject* parent)
    : FrameSource(parent), d(std::make_unique<Private>())
{
    d->name = camera;
}

CameraSource::~CameraSource() = default;

void CameraSource::start()
{
    if (d->camera)
        return;
    const auto device = cameraNamed(d->name);
    if (!device) {
        Q_EMIT failed(problem("camera.absent",
                              QStringLiteral("There is no camera: type instead, or ask at the "
                                             "desk.")));
        return;
    }
    d->camera = std::make_unique<QCamera>(*device);
    if (const QCameraFormat format = bestFormat(*device); !format.isNull())
        d->camera->setCameraFormat(format);
    d->sink = std::make_unique<QVideoSink>();
    d->session = std::make_unique<QMediaCaptureSession>();
    d->session->setCamera(d->camera.get());
    d->session->setVideoSink(d->sink.get());
    connect(d->sink.get(), &QVideoSink::videoFrameChanged, this, &CameraSource::take);
    connect(
        d->camera.get(), &QCamera::errorOccurred, this,
        [this] {
            stop();
            Q_EMIT failed(problem("camera.busy",
                                  QStringLiteral("The camera cannot be used: type instead, or ask "
                                                 "at the desk.")));
        },
        Qt::QueuedConnection);
    d->camera->start();
}

void CameraSource::stop()
{
    if (!d->camera)
        return;
    d->camera->disconnect(this);
    d->sink->disconnect(this);
    d->camera->stop();
    d->session.reset();
    d->sink.reset();
    d->camera.reset();
}

bool CameraSource::running() const
{
    return d->camera != nullptr;
}

void CameraSource::take(const QVideoFrame& video)
{
    const QImage image = video.toImage();
    if (!image.isNull())
        Q_EMIT frameReady(Frame{++d->lastFrame, image});
}

} // namespace anteroom
