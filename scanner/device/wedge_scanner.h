#pragma once

#include "scanner/channel/unique_fd.h"
#include "scanner/device/keystrokes.h"
#include "scanner/device/scanner_device.h"

#include <memory>

class QSocketNotifier;

namespace anteroom {

// A scanner or card reader that types like a keyboard. Its device (evdev) is grabbed, so that
// nothing it types reaches the screen; it is given back when the object goes.
class WedgeScanner : public ScannerDevice {
    Q_OBJECT
public:
    WedgeScanner(const ScannerSettings& settings, const QString& node, QObject* parent = nullptr);
    ~WedgeScanner() override;

    // A pipe in place of the device, as tests have one, is read without being grabbed. Problem
    // "scanner.no_keys" also, for a part of a scanner that types nothing.
    [[nodiscard]] Done open() override;

protected:
    bool takeWaiting() override;

private:
    void read();
    [[nodiscard]] bool readOnce();
    void type(QByteArrayView events);

    UniqueFd m_file;
    std::unique_ptr<QSocketNotifier> m_notifier;
    Keystrokes m_keys;
    QByteArray m_rest; // of an event that came in part
};

} // namespace anteroom
