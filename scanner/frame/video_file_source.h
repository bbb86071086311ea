#pragma once

#include "scanner/frame/frame_source.h"

#include <memory>

namespace anteroom {

// A video file in place of the camera, played in a loop at its own rate. For demonstrations and
// tests: unlike a tray's pictures it is decoded in this process, so a kiosk only takes one that
// its own configuration names.
class VideoFileSource : public FrameSource {
    Q_OBJECT
public:
    explicit VideoFileSource(const QString& path, QObject* parent = nullptr);
    ~VideoFileSource() override;

    void start() override;
    void stop() override;
    [[nodiscard]] bool running() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anteroom
