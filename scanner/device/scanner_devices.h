#pragma once

#include "scanner/device/device_tree.h"
#include "scanner/device/scanner_device.h"

#include <map>
#include <memory>
#include <QFileSystemWatcher>
#include <QTimer>

namespace anteroom {

// All scanners of the kiosk's settings: opened when they are plugged in, noticed when they are
// unplugged, opened again when they are back. Two of one make are two, told apart by their node.
class ScannerDevices : public QObject {
    Q_OBJECT
public:
    explicit ScannerDevices(const QList<ScannerSettings>& scanners, const DeviceTree& tree = {},
                            QObject* parent = nullptr);
    ~ScannerDevices() override;

    void start();
    // Closes all; what a scanner types then reaches the screen again.
    void stop();

    // The scanners that are plugged in and open, by their names in the settings.
    [[nodiscard]] QStringList present() const;

Q_SIGNALS:
    void received(const anteroom::ScannerMessage& message);
    // Those of ScannerDevice; a device that cannot be opened is said once until it is unplugged.
    void failed(const QString& scanner, const anteroom::Problem& problem);
    void presentChanged();

private:
    void look();
    [[nodiscard]] bool open(const ScannerSettings& settings, const QString& node);
    void drop(const QString& node);

    QList<ScannerSettings> m_scanners;
    DeviceTree m_tree;
    QFileSystemWatcher m_watcher;
    QTimer m_look;  // for what the watcher misses, and devices whose rights come late
    QTimer m_again; // soon after a change
    std::map<QString, std::unique_ptr<ScannerDevice>> m_open; // by node
    QMap<QString, QString> m_refused;                         // node → code of the Problem
};

} // namespace anteroom
