#pragma once

#include "scanner/frame/frame_source.h"

#include <memory>

class QVideoFrame;

namespace anteroom {

// The first camera, or the one whose id or description is given. A kiosk without a camera gets
// the Problem "camera.absent" at start() and goes on by typing.
class CameraSource : public FrameSource {
    Q_OBJECT
public:
    explicit CameraSource(const QString& camera = {}, QObject* parent = nullptr);
    ~CameraSource() override;

    void start() override;
    void stop() override;
    [[nodiscard]] bool running() const override;

private:
    void take(const QVideoFrame& video);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anteroom
