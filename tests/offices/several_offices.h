#pragma once

#include "record/result.h"
#include "tests/stage/office_process.h"
#include "wire/device_file.h"

#include <memory>
#include <QTemporaryDir>
#include <vector>

namespace anteroom {

// Waits in an event loop until something is so.
[[nodiscard]] bool waitUntil(const std::function<bool()>& isSo, int milliseconds);

// A practice with staff and a kiosk, served by real anteroom-office programs: by one on a file, by
// several on one database of a PostgreSQL server, as behind a balancer.
class SeveralOffices {
public:
    struct Plan {
        QString databaseUrl; // empty: a file
        int offices = 1;
        int staff = 8;
        QString bin; // the folder of the programs; empty: that of this one
    };
    static inline const QString password = QStringLiteral("correct horse battery");

    // Makes the practice and its staff and starts all offices.
    [[nodiscard]] static Result<std::unique_ptr<SeveralOffices>> open(const Plan& plan);

    [[nodiscard]] static QString userOf(int staff); // "staff3"
    [[nodiscard]] static QString nameOf(int staff); // "Staff Three"
    // By turns, from 0.
    [[nodiscard]] OfficeAddress address(int office) const;
    [[nodiscard]] Result<DeviceIdentity> enrol(const QString& kioskName) const;
    [[nodiscard]] QString folder() const { return folderOf(0); }
    // As systemd ends them.
    void stop();
    // What verify-audit says; empty when the chain does not hold.
    [[nodiscard]] QByteArray auditVerdict() const;

private:
    explicit SeveralOffices(const Plan& plan) : m_plan(plan) {}
    [[nodiscard]] QString folderOf(int office) const;
    [[nodiscard]] Done found();
    [[nodiscard]] Done addStaff(int staff) const;
    [[nodiscard]] Done copyFolder(int office) const;

    Plan m_plan;
    QTemporaryDir m_place;
    std::vector<std::unique_ptr<OfficeProcess>> m_offices;
};

} // namespace anteroom
