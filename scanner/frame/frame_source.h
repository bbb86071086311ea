#pragma once

#include "record/result.h"
#include "scanner/client/frame.h"

#include <QObject>

namespace anteroom {

// Where frames come from: a camera, a tray of pictures, a video file. Off until started, and off
// again when stopped: a stopped source holds no frame and, being a camera, has its light out.
class FrameSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool running() const = 0;

Q_SIGNALS:
    void frameReady(const anteroom::Frame& frame);
    // "camera.absent", "camera.busy", "picture.…", "video.unreadable"
    void failed(const anteroom::Problem& problem);
};

} // namespace anteroom
