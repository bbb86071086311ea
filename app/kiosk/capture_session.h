#pragma once

#include "kiosk/card_watch.h"
#include "kiosk/licence_watch.h"
#include "kiosk/visit_flow.h"
#include "scanner/client/card_client.h"
#include "scanner/client/decoder_client.h"
#include "scanner/frame/frame_source.h"

#include <QElapsedTimer>
#include <QImage>
#include <QMap>
#include <QTimer>

namespace anteroom {

// The camera while a card is held up to it: on only on the screens that need it, one hint at a
// time, and the picture taken by itself when it is good, or by hand. What is good the decoder
// measures; without one the picture need only be still.
class CaptureSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one")
    Q_PROPERTY(bool cameraOn READ isCameraOn NOTIFY changed)
    Q_PROPERTY(bool good READ isGood NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString hintIcon READ hintIcon NOTIFY changed)
    // Something went wrong, and what to do; empty when nothing did.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    // Where the card lies in the frame, lying, in widths of the frame, and how far it is turned
    // about its middle, in degrees; an empty place while there is none.
    Q_PROPERTY(QRectF cardPlace READ cardPlace NOTIFY cardSeen)
    Q_PROPERTY(qreal cardTurn READ cardTurn NOTIFY cardSeen)
    // Offered when it takes longer than it should; empty before.
    Q_PROPERTY(QString otherWays READ otherWays NOTIFY changed)
    // The newest frame for the viewfinder, a QImage.
    Q_PROPERTY(QVariant frame READ shownFrame NOTIFY frameShown)
public:
    enum class Subject { Nothing, Licence, CardFront, CardBack };

    // None is owned; each may be absent, and then typing is the way. `cards` reads the front of a
    // licence whose code can't be read.
    CaptureSession(VisitFlow& flow, FrameSource* source, DecoderClient* decoder,
                   CardClient* cards = nullptr, QObject* parent = nullptr);

    void begin(Subject subject);
    void end();
    void forget();

    [[nodiscard]] bool isCameraOn() const;
    [[nodiscard]] bool isBegun() const { return m_subject != Subject::Nothing; }
    [[nodiscard]] bool isGood() const { return m_hint == Hint::Good; }
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString hintIcon() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QRectF cardPlace() const { return m_cardPlace; }
    [[nodiscard]] qreal cardTurn() const { return m_cardTurn; }
    [[nodiscard]] QString otherWays() const;
    [[nodiscard]] const QImage& frame() const { return m_frame.image; }
    [[nodiscard]] QVariant shownFrame() const { return m_frame.image; }

    Q_INVOKABLE void takeNow();
    // Why the picture is asked for again, until one is good.
    void tell(const Problem& why) { say(why); }
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    void frameShown();
    void cardSeen();
    // A side of the card, as it comes into the visit: to be read while the person goes on. `second`
    // is the next best picture of it, if there is one.
    void cardTaken(anteroom::ImageRole side, const QImage& picture, const QImage& second);
    // What a licence's front says, in place of its code: to be confirmed where names are typed.
    void frontRead(const anteroom::Licence& licence);

private:
    using Hint = CaptureHint;

    void take(const Frame& frame);
    void offer();
    void takeLook(quint64 frameId, const FrameLook& look);
    void takeLicenceLook(quint64 frameId, const FrameLook& look);
    void follow(const CardWatch::Advice& advice, bool measured);
    void followCard(const FrameLook& look);
    void takePicture(const QImage& picture, const QImage& second = {});
    void takeReadings(quint64 frameId, const QList<Reading>& readings);
    void takeScanned(const QList<Reading>& readings);
    void takeFront(quint64 id, const QList<Reading>& readings);
    void missFront(quint64 id, const Problem& why);
    void takeLicence(const Reading& reading, const QImage& picture);
    void finish();
    void setHint(Hint hint);
    void say(const Problem& problem);

    VisitFlow& m_flow;
    FrameSource* m_source;
    DecoderClient* m_decoder;
    CardClient* m_cards;
    Subject m_subject = Subject::Nothing;
    Frame m_frame;
    QMap<quint64, QImage> m_offered; // the last few, for the picture a reading was made from
    Hint m_hint = Hint::Show;
    std::optional<Problem> m_trouble;
    LicenceWatch m_licenceWatch;
    CardWatch m_cardWatch;
    std::optional<quint64> m_front; // a licence's front that is being read
    QElapsedTimer m_begun;
    QElapsedTimer m_hintSince;
    QTimer m_patience; // until other ways are offered
    QRectF m_cardPlace;
    qreal m_cardTurn = 0;
    bool m_isSlow = false;
    QTimer m_pause; // shows that it is good before going on
    std::optional<Reading> m_reading;
    QImage m_picture;
    QImage m_second;
};

} // namespace anteroom
