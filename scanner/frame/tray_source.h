#pragma once

#include "scanner/frame/frame_source.h"

#include <memory>
#include <QStringList>

namespace anteroom {

class DecoderClient;

// A folder of pictures that stand in for the camera. One of them at a time lies "in front of the
// camera": then the source emits it as frames, 15 a second, until it is taken away. Another
// program presents a card by moving a file to presented.jpg or presented.png in the folder and
// takes it away by removing that file.
//
// The files are decoded by the decoder, never here.
class TraySource : public FrameSource {
    Q_OBJECT
public:
    // `decoder` outlives the source.
    TraySource(const QString& folder, DecoderClient& decoder, QObject* parent = nullptr);
    ~TraySource() override;

    void start() override;
    void stop() override;
    [[nodiscard]] bool running() const override;

    // The folder's pictures by name, sorted; not presented.*.
    [[nodiscard]] QStringList pictures() const;

    // Lays a picture before the camera, in place of the one that is there. A path is absolute or
    // inside the folder. Works before start(): the card then lies there when the camera goes on.
    [[nodiscard]] Done present(const QString& path);
    void takeAway();
    // The path that is presented; empty for none.
    [[nodiscard]] QString presented() const;

Q_SIGNALS:
    void picturesChanged();
    void presentedChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anteroom
