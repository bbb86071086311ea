#pragma once

#include "kiosk/kiosk.h"
#include "kiosk/roster_feed.h"
#include "kiosk/trouble_teller.h"
#include "kiosk/trust_watch.h"
#include "outbox/outbox.h"
#include "outbox/pump.h"
#include "scanner/device/scanner_devices.h"
#include "wire/device_file.h"

#include <memory>

namespace anteroom {

// How the program was started.
struct StationOrder {
    QString dataFolder;
    QString trayFolder; // pictures in place of the camera; empty for the camera
    QString language;   // begins in it; empty for the practice's first
    KioskConfig config;
    DeviceIdentity identity;
};

// The kiosk's parts with their far ends: office, outbox, decoder and camera. Nothing of it is
// begun before the first picture is on the screen.
class Station : public QObject {
    Q_OBJECT
public:
    explicit Station(StationOrder order, QObject* parent = nullptr);
    ~Station() override;

    [[nodiscard]] Kiosk& kiosk() { return *m_kiosk; }
    void begin();

protected:
    // Any touch or key is a sign of life.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] KioskParts parts();
    [[nodiscard]] HelpAtDesk::Desk desk();
    void takeScanned(const ScannerMessage& message);
    void askPractice();
    void takePractice(const Practice& practice);
    void tellDecoder(const TrustList& trust);
    void noteTrouble();

    StationOrder m_order;
    OfficeClient m_client;
    KioskOffice m_office;
    Outbox m_outbox;
    Pump m_pump;
    TroubleTeller m_troubles;
    DecoderClient m_decoder;
    CardClient m_cards;
    TrustWatch m_trust;
    ScannerDevices m_scanners;
    std::unique_ptr<FrameSource> m_source;
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<RosterFeed> m_feed;
    QTimer m_askAgain; // for what the practice changed meanwhile
};

} // namespace anteroom
