#pragma once

#include "scanner/device/scanner_device.h"

#include <memory>

class QSerialPort;

namespace anteroom {

// A scanner on a serial line or on USB as a serial line (CDC): 8 bits, no parity, all bytes as
// they come.
class SerialScanner : public ScannerDevice {
    Q_OBJECT
public:
    SerialScanner(const ScannerSettings& settings, const QString& node, QObject* parent = nullptr);
    ~SerialScanner() override;

    [[nodiscard]] Done open() override;

protected:
    bool takeWaiting() override;

private:
    void read();

    std::unique_ptr<QSerialPort> m_port;
};

} // namespace anteroom
