#pragma once

#include "tests/stage/office_process.h"
#include "wire/device_file.h"

namespace anteroom {

// A demo practice to be kept busy: a real office, its kiosks and its staff.
class BenchPractice {
public:
    // Lives in `folder`; the office's program is looked for in `bin`.
    BenchPractice(const QString& bin, const QString& folder);

    // Makes the practice, unless an earlier run left it in its folder, and serves it.
    [[nodiscard]] Done open(int patients);
    void close() { m_office.stop(); }

    [[nodiscard]] OfficeAddress address() const;
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] OfficeProcess& office() { return m_office; }

    [[nodiscard]] Result<QList<DeviceIdentity>> enrol(int kiosks);
    // A session of one who works at the front desk.
    [[nodiscard]] Result<QByteArray> signIn() const;

private:
    QString m_folder;
    OfficeProcess m_office;
};

} // namespace anteroom
