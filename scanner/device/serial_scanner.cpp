#include "scanner/device/serial_scanner.h"

#include <QSerialPort>

namespace anteroom {

namespace {

// What may wait in memory; beyond it the line's own flow control holds the device back.
constexpr qint64 ReadBuffer = 64 * 1024;

} // namespace

SerialScanner::SerialScanner(const ScannerSettings& settings, const QString& node, QObject* parent)
    : ScannerDevice(settings, node, parent), m_port(std::make_unique<QSerialPort>())
{
    m_port->setPortName(node);
    m_port->setBaudRate(settings.baud);
    m_port->setReadBufferSize(ReadBuffer);
}

SerialScanner::~SerialScanner()
{
    m_port->disconnect(this);
}

Done SerialScanner::open()
{
    if (!m_port->open(QIODevice::ReadOnly)) {
        if (m_port->error() == QSerialPort::PermissionError)
            return problem("scanner.taken",
                           QStringLiteral("The scanner is used by another program, or the kiosk's "
                                          "user may not read it."));
        return problem("scanner.closed",
                       QStringLiteral("The scanner cannot be opened: unplug it and plug it in "
                                      "again."));
    }
    connect(m_port.get(), &QSerialPort::readyRead, this, &SerialScanner::read);
    // Queued, since what this leads to deletes the port that says it.
    connect(
        m_port.get(), &QSerialPort::errorOccurred, this,
        [this](QSerialPort::SerialPortError error) {
            if (error == QSerialPort::ResourceError)
                leave();
        },
        Qt::QueuedConnection);
    return {};
}

bool SerialScanner::takeWaiting()
{
    return m_port->waitForReadyRead(0);
}

void SerialScanner::read()
{
    while (m_port->bytesAvailable() > 0)
        take(m_port->read(ReadBuffer));
}

} // namespace anteroom
