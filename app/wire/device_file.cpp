#include "wire/device_file.h"

#include "record/canonical_json.h"
#include "record/json_reader.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype maxFileBytes = 4 * 1024 * 1024; // consents in many languages are the bulk
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QJsonObject identityJson(const DeviceIdentity& identity)
{
    return {{u"device"_s, identity.device.text()},
            {u"name"_s, identity.name},
            {u"certificate"_s, QString::fromLatin1(identity.credentials.certificate)},
            {u"private_key"_s, QString::fromLatin1(identity.credentials.privateKey)},
            {u"authority"_s, QString::fromLatin1(identity.authority)},
            {u"practice"_s, identity.practice.toJson()}};
}

Result<DeviceIdentity> identityFrom(const QJsonObject& json)
{
    constexpr qsizetype maxPem = 64 * 1024;
    JsonReader reader(json);
    DeviceIdentity identity;
    identity.device = reader.id<DeviceId>("device"_L1);
    identity.name = reader.text("name"_L1, 200);
    identity.credentials.certificate = reader.text("certificate"_L1, maxPem).toLatin1();
    identity.credentials.privateKey = reader.text("private_key"_L1, maxPem).toLatin1();
    identity.authority = reader.text("authority"_L1, maxPem).toLatin1();
    const auto practice = Practice::fromJson(reader.object("practice"_L1));
    if (const Done read = reader.finish(); !read)
        return read.problem();
    if (!practice)
        return practice.problem();
    identity.practice = *practice;
    return identity;
}

} // namespace

QString DeviceFile::path() const
{
    return m_folder + u"/device.json"_s;
}

bool DeviceFile::exists() const
{
    return QFile::exists(path());
}

Result<DeviceIdentity> DeviceFile::load() const
{
    QFile file(path());
    if (!file.exists())
        return problem("device.missing",
                       u"This kiosk isn't enrolled. Enrol it with a code from the office."_s);
    if (!file.open(QIODevice::ReadOnly))
        return problem("device.unreadable",
                       u"The kiosk's identity can't be read. Check who owns its folder."_s);
    const auto malformed =
        problem("device.malformed", u"The kiosk's identity is broken. Enrol it again."_s);
    const auto json = parseJsonObject(file.read(maxFileBytes + 1), maxFileBytes);
    if (!json)
        return malformed;
    const auto identity = identityFrom(*json);
    return identity ? identity : malformed;
}

Done DeviceFile::save(const DeviceIdentity& identity) const
{
    const auto unwritable = problem(
        "device.unwritable",
        u"The kiosk's identity can't be written. Check its folder and the room on the disk."_s);
    QDir folder(m_folder);
    if (!folder.exists() && !QDir().mkpath(m_folder))
        return unwritable;
    QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner);
    QSaveFile file(path());
    const QByteArray bytes = canonicalJson(identityJson(identity));
    // Before the first byte is in it.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                         file.write(bytes) == bytes.size() && file.commit();
    return written ? Done() : Done(unwritable);
}

} // namespace anteroom
