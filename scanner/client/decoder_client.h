#pragma once

#include "record/result.h"
#include "scanner/client/frame.h"
#include "scanner/reading/frame_look.h"
#include "scanner/reading/reading.h"

#include <chrono>
#include <memory>
#include <QObject>

namespace anteroom {

// A picture file that was decoded in the decoder's process.
struct Picture {
    QImage frame;            // Format_RGB32, at most 1920 pixels on the longer side
    QByteArray evidenceJpeg; // re-encoded, at most 1600 pixels, no metadata
    QList<Reading> readings; // corners are in pixels of `frame`
};

// The kiosk's end of anteroom-decoder. Starts the program, hands it frames in sealed memory, and
// kills it when one request takes over a second; another one is there within 300 ms, since a
// second is kept started. Nothing here blocks: everything is answered by signals, in the thread
// that owns the object.
class DecoderClient : public QObject {
    Q_OBJECT
public:
    // `program` is the decoder's path; empty takes anteroom-decoder beside the running program.
    explicit DecoderClient(const QString& program = {}, QObject* parent = nullptr);
    // For who would rather wait than see a request killed: a command line, a test.
    void setTimeForARequest(std::chrono::milliseconds time);
    ~DecoderClient() override;

    // The decoder runs from start() to stop(); offers and pictures in between start it too.
    void start();
    void stop();

    // Looks for codes in the frame. While the decoder is busy only the newest offer is kept.
    void offer(const Frame& frame);

    // Decodes the bytes of a JPEG, PNG, WebP or HEIC file (at most 16 MiB; a JPEG at most 50
    // megapixels, the others 24) and looks for codes. Answered by pictureReady or pictureRefused
    // with the number returned here. Pictures wait their turn and go before frames.
    quint64 readPicture(const QByteArray& bytes);

    // Reads what a scanner device gave or a text file holds (at most 1 MiB): the payload of a
    // licence, a health card, a link, one of our own codes. Answered by payloadRead or
    // payloadRefused with the number returned here; waits its turn among the pictures.
    quint64 readPayload(const QByteArray& bytes);

    // What each decoder is told from now on, this one included: DecoderSettings as bytes.
    // What none of them can use, or what ends three of them, is dropped: failed() says
    // "decoder.settings", and nobody is believed.
    void setSettings(const QByteArray& settings);

    // The end of a visit: no decoder remembers any code, and frames and payloads that wait or are
    // under way are dropped unanswered. Pictures are read still: they are of files.
    void forget();

    // Zero while no decoder runs; for tests and for the status page.
    [[nodiscard]] qint64 decoderPid() const;

Q_SIGNALS:
    // A decoder takes requests from now on; comes again for each that takes another's place.
    void ready();
    // One answer a frame that was looked at; stale frames that were dropped have none.
    void frameRead(quint64 frameId, int milliseconds);
    // What is to be seen in a frame in which no licence was read; comes before the frame's
    // frameRead.
    void frameLooked(quint64 frameId, const anteroom::FrameLook& look);
    // Something was found; comes before the frame's frameRead.
    void readingsFound(quint64 frameId, const QList<anteroom::Reading>& readings);
    void pictureReady(quint64 pictureId, const anteroom::Picture& picture);
    // "picture.long", "picture.large", "picture.unreadable", "picture.unknown",
    // "picture.kills_decoder" (it ended the decoder three times).
    void pictureRefused(quint64 pictureId, const anteroom::Problem& problem);
    void payloadRead(quint64 payloadId, const QList<anteroom::Reading>& readings);
    // "payload.long", "payload.unknown", "payload.busy", "payload.kills_decoder", "licence.…",
    // "track.…".
    void payloadRefused(quint64 payloadId, const anteroom::Problem& problem);
    // The decoder had to be ended or ended itself, or cannot be started: "decoder.slow",
    // "decoder.died", "decoder.absent". Or it was told what it cannot use: "decoder.settings".
    // Frames go on being offered; it mends itself.
    void failed(const anteroom::Problem& problem);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anteroom
