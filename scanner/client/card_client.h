#pragma once

#include "record/result.h"
#include "scanner/reading/reading.h"

#include <memory>
#include <QImage>
#include <QObject>

namespace anteroom {

// A card as it was read.
struct CardPicture {
    QImage card;             // straightened and right way up: CardPixels, Format_RGB32
    QList<Reading> readings; // corners are in pixels of the frame
};

// The kiosk's end of an anteroom-decoder that reads the text of cards, beside the one that looks
// at frames, so that neither waits for the other. Its models take a second to load: start it when
// a card is likely to come. A frame of the camera has 8 s, a file 30 s. Nothing here blocks:
// everything is answered by signals, in the thread that owns the object.
class CardClient : public QObject {
    Q_OBJECT
public:
    // `program` is the decoder's path; empty takes anteroom-decoder beside the running program.
    explicit CardClient(const QString& program = {}, QObject* parent = nullptr);
    ~CardClient() override;

    // The decoder runs from start() to stop(); reading starts it too.
    void start();
    void stop();

    // The practice's own payers, as PayerDirectory::add takes them: cards are read with them from
    // the next one on.
    void setPayers(const QByteArray& list);

    // A frame of the camera in colour, at most 16 megapixels. The numbers that these return name
    // their answers: cardRead or cardRefused.
    quint64 read(const QImage& frame);
    // The bytes of a picture file, as DecoderClient::readPicture takes it.
    quint64 readPicture(const QByteArray& bytes);

    // Nothing that waits or is under way is answered any more.
    void cancel();

    // Zero while no decoder runs; for tests.
    [[nodiscard]] qint64 decoderPid() const;

Q_SIGNALS:
    void progressed(quint64 cardId, int percent);
    void cardRead(quint64 cardId, const anteroom::CardPicture& card);
    // "card.none" (no card to be seen), "card.licence" and other kinds of cards as CardReader names
    // them, "card.slow", "card.kills_decoder", "card.busy", "picture.…", "decoder.absent".
    void cardRefused(quint64 cardId, const anteroom::Problem& problem);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anteroom
