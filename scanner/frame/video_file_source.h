#pragma once

#include "scanner/frame/frame_source.h"

#include <memory>

namespace anteroom {

// A video file in place of the camera, played at its own rate, in a loop or once. For
// demonstrations and tests: unlike a tray's pictures it is decoded in this process, so a kiosk only
// takes one that its own configuration names.
class VideoFileSource : public FrameSource {
    Q_OBJECT
public:
    enum class Plays { Once, InALoop };
    explicit VideoFileSource(const QString& path, Plays plays = Plays::InALoop,
                             QObject* parent = nullptr);
    ~VideoFileSource() override;

    void start() override;
    void stop() override;
    [[nodiscard]] bool running() const override;

Q_SIGNALS:
    void ended(); // of one that plays once

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anteroom
