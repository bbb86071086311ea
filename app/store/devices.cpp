#include "store/devices.h"

#include "record/canonical_json.h"
#include "store/audit.h"
#include "store/kiosk_troubles.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Device deviceOf(const Row& row)
{
    return {row.id<DeviceId>(0), row.text(1), row.hash(2), row.time(3),
            row.isNull(4) ? std::nullopt : std::optional(row.time(4))};
}

} // namespace

QJsonObject Device::toJson() const
{
    return {{u"id"_s, id.text()},
            {u"name"_s, name},
            {u"certificate_sha256"_s, certificate.hex()},
            {u"enrolled_at"_s, timeText(enrolledAt)},
            {u"revoked_at"_s, revokedAt ? QJsonValue(timeText(*revokedAt)) : QJsonValue()}};
}

Result<QList<Device>> Devices::all(const Snapshot& snapshot)
{
    const auto rows = snapshot.select("SELECT id, name, certificate, enrolled_at, revoked_at FROM "
                                      "device ORDER BY name, enrolled_at");
    if (!rows)
        return rows.problem();
    QList<Device> devices;
    for (const Row& row : *rows)
        devices.append(deviceOf(row));
    return devices;
}

Result<Device> Devices::byCertificate(const Snapshot& snapshot, const Sha256& certificate)
{
    const auto row =
        snapshot.selectOne("SELECT id, name, certificate, enrolled_at, revoked_at FROM "
                           "device WHERE certificate = ? AND revoked_at IS NULL",
                           {certificate});
    if (!row)
        return row.problem();
    if (!*row)
        return problem("device.unknown", u"This kiosk is not enrolled here. Enrol it again."_s);
    return deviceOf(**row);
}

Done Devices::revoke(Transaction& transaction, const Actor& who, const DeviceId& id)
{
    const auto revoked =
        transaction.run("UPDATE device SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL",
                        {transaction.now(), id});
    if (!revoked)
        return revoked.problem();
    if (*revoked == 0)
        return problem("device.unknown", u"There is no such kiosk."_s);
    return Audit::append(transaction, who, {AuditAct::DeviceRevoked, id.text()});
}

Done Devices::offerEnrolment(Transaction& transaction, const Actor& who, const Sha256& codeHash,
                             const QString& name, const QDateTime& expiresAt)
{
    const auto offered = transaction.run("INSERT INTO enrolment (code_hash, name, offered_at, "
                                         "expires_at) VALUES (?, ?, ?, ?)",
                                         {codeHash, name, transaction.now(), expiresAt});
    if (!offered)
        return offered.problem();
    return Audit::append(transaction, who,
                         {AuditAct::EnrolmentOffered,
                          {},
                          {{u"name"_s, name}, {u"expires_at"_s, timeText(expiresAt)}}});
}

Result<QString> Devices::offered(const Snapshot& snapshot, const Sha256& codeHash)
{
    const auto row = snapshot.selectOne("SELECT name FROM enrolment WHERE code_hash = ? "
                                        "AND used_at IS NULL AND expires_at > ?",
                                        {codeHash, snapshot.now()});
    if (!row)
        return row.problem();
    if (!*row)
        return problem("enrolment.refused",
                       u"This code is not valid any more. Ask for a new one at the office."_s);
    return (*row)->text(0);
}

Result<Device> Devices::enrol(Transaction& transaction, const Sha256& codeHash, const DeviceId& id,
                              const QString& name, const Sha256& certificate)
{
    const auto offeredName = offered(transaction, codeHash);
    if (!offeredName)
        return offeredName.problem();
    const Device device{id, name.isEmpty() ? *offeredName : name, certificate, transaction.now(),
                        std::nullopt};
    const auto added = transaction.run(
        "INSERT INTO device (id, name, certificate, enrolled_at) VALUES (?, ?, ?, ?)",
        {device.id, device.name, device.certificate, device.enrolledAt});
    if (!added)
        return added.problem();
    const auto used =
        transaction.run("UPDATE enrolment SET used_at = ?, device = ? WHERE code_hash = ?",
                        {transaction.now(), id, codeHash});
    if (!used)
        return used.problem();
    if (const Done forgotten = KioskTroubles::forget(transaction, device.name); !forgotten)
        return forgotten.problem();
    const Done noted = Audit::append(
        transaction, device.actor(),
        {AuditAct::DeviceEnrolled, id.text(), {{u"certificate"_s, certificate.hex()}}});
    if (!noted)
        return noted.problem();
    return device;
}

} // namespace anteroom
