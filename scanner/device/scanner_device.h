#pragma once

#include "scanner/device/message_framer.h"
#include "scanner/device/message_rate.h"
#include "scanner/device/scanner_message.h"
#include "scanner/device/scanner_settings.h"

#include <QObject>
#include <QTimer>

namespace anteroom {

// What became of what a scanner sent.
struct ScannerCounts {
    quint64 delivered = 0;
    quint64 tooLong = 0; // dropped whole
    quint64 surplus = 0; // dropped, being more than a person scans
    quint64 damaged = 0; // keys were lost, or a message never ended

    friend bool operator==(const ScannerCounts&, const ScannerCounts&) = default;
};

// One scanner that is plugged in. However much it sends, memory and time stay bounded: a message
// of at most MaxScannerMessage is kept, at most `mostPerSecond` are handed on, and what was
// dropped is said once a second, not once a message.
class ScannerDevice : public QObject {
    Q_OBJECT
public:
    static constexpr int mostPerSecond = 10;

    // `node` is the device's file: "/dev/input/event5".
    ScannerDevice(const ScannerSettings& settings, const QString& node, QObject* parent = nullptr);

    // Once. Problem "scanner.closed" when it may not be opened, "scanner.taken" when another
    // program has it.
    [[nodiscard]] virtual Done open() = 0;

    [[nodiscard]] const QString& node() const { return m_node; }
    [[nodiscard]] QString scanner() const { return m_settings.name; }
    [[nodiscard]] ScannerCounts counts() const;

Q_SIGNALS:
    void received(const anteroom::ScannerMessage& message);
    // "scanner.too_long", "scanner.flood", "scanner.unfinished", "scanner.lost_keys"
    void failed(const anteroom::Problem& problem);
    // It was unplugged. What it had begun to send is dropped.
    void gone();

protected:
    // The next bytes that it sent.
    void take(QByteArrayView bytes);
    // What it is sending is damaged.
    void spoil();
    void leave();
    // Takes what has come and was not seen yet, when the thread was busy; true when there was some.
    virtual bool takeWaiting() = 0;

    [[nodiscard]] const ScannerSettings& settings() const { return m_settings; }

private:
    void deliver(const QList<QByteArray>& messages);
    void hearSilence();
    void giveUp();
    void noteDropped();
    void report();

    ScannerSettings m_settings;
    QString m_node;
    MessageFramer m_framer;
    MessageRate m_rate;
    QTimer m_quiet;
    QTimer m_stale;
    QTimer m_report;
    ScannerCounts m_counts;
    quint64 m_unfinished = 0;
    ScannerCounts m_reported;
    quint64 m_reportedUnfinished = 0;
};

} // namespace anteroom
