#include "kiosk/enrolment.h"

#include "kiosk/kiosk_config.h"
#include "wire/device_file.h"
#include "wire/kiosk_office.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qint64 maxAuthorityBytes = 64 * 1024;

Result<QByteArray> authorityFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(
            "enrol.authority",
            u"%1 cannot be read. Give the practice's ca.pem with --authority."_s.arg(path));
    const QByteArray pem = file.read(maxAuthorityBytes);
    if (!pem.contains("-----BEGIN CERTIFICATE-----"))
        return problem("enrol.authority",
                       u"%1 holds no certificate. Give the practice's ca.pem."_s.arg(path));
    return pem;
}

Done keep(const EnrolmentOrder& order, const DeviceIdentity& identity)
{
    if (const Done kept = DeviceFile(order.dataFolder).save(identity); !kept)
        return kept;
    return KioskConfig::keepOffice(order.dataFolder, order.office);
}

} // namespace

Result<std::pair<QString, quint16>> officeFrom(const QString& address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    const quint16 port = QStringView(address).mid(colon + 1).toUShort();
    if (colon < 1 || port == 0)
        return problem("enrol.office",
                       u"The office is given as host:port, such as office.local:8443."_s);
    return std::pair(address.left(colon), port);
}

void enrol(const EnrolmentOrder& order, QObject* context, std::function<void(Done)> enrolled)
{
    const auto place = officeFrom(order.office);
    const auto authority = authorityFrom(order.authorityFile);
    if (!place || !authority) {
        enrolled(place ? authority.problem() : place.problem());
        return;
    }
    auto* client = new OfficeClient({place->first, place->second, *authority}, {}, context);
    KioskOffice(*client).enrol(order.code, order.name, context,
                               [order, enrolled, client](const Result<DeviceIdentity>& identity) {
                                   client->deleteLater();
                                   enrolled(identity ? keep(order, *identity)
                                                     : Done(identity.problem()));
                               });
}

} // namespace anteroom
