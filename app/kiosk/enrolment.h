#pragma once

#include "record/result.h"

#include <functional>
#include <QObject>
#include <QString>

namespace anteroom {

// Makes a kiosk one of the practice's, once: with a one-time code of the office and the practice's
// CA certificate, which the office printed. Keeps who it is in the data folder.
struct EnrolmentOrder {
    QString dataFolder;
    QString office;        // "host:port"
    QString authorityFile; // PEM
    QString code;
    QString name; // "Kiosk 1"
};

// Problems: enrol.office, enrol.authority, those of OfficeClient, DeviceFile and KioskConfig. The
// context object must outlive the answer, which comes once.
void enrol(const EnrolmentOrder& order, QObject* context, std::function<void(Done)> enrolled);

// The host and the port of "host:port".
[[nodiscard]] Result<std::pair<QString, quint16>> officeFrom(const QString& address);

} // namespace anteroom
