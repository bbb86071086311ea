#include "office/answers.h"
#include "office/enrolment.h"
#include "office/request_reading.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

struct EnrolmentRequest {
    Sha256 codeHash;
    QString name; // empty for the one that was offered with the code
    QByteArray certificateRequest;
};

Result<EnrolmentRequest> enrolmentFrom(const QJsonObject& json)
{
    JsonReader reader(json);
    const QString code = reader.text("code"_L1, 100);
    const QString name = reader.optionalText("name"_L1, 100).trimmed();
    const QByteArray certificateRequest = reader.text("certificate_request"_L1, 8192).toLatin1();
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return EnrolmentRequest{EnrolmentCode::typed(code).hash(), name, certificateRequest};
}

} // namespace

Reply enrolKiosk(Office& office, const Request& request)
{
    const auto json = jsonBody(request);
    if (!json)
        return Response::problem(json.problem());
    const auto asked = enrolmentFrom(*json);
    if (!asked)
        return Response::problem(asked.problem());
    if (!office.enrolmentAttempts->mayTry(request.caller.address.toLatin1()))
        return Response::problem(
            problem("enrolment.attempts",
                    u"There were too many tries. Wait 15 minutes, then try again."_s));
    const auto offered = office.store->read(
        [&](const Snapshot& snapshot) { return Devices::offered(snapshot, asked->codeHash); });
    if (!offered)
        return Response::problem(offered.problem());

    const DeviceId id = DeviceId::fresh();
    const auto certified = office.authority.certifyDevice(asked->certificateRequest, id);
    if (!certified)
        return Response::problem(certified.problem());
    const auto device =
        office.store
            ->write([=, asked = *asked, print = certified->fingerprint](Transaction& transaction) {
                return Devices::enrol(transaction, asked.codeHash, id, asked.name, print);
            })
            .get();
    if (!device)
        return Response::problem(device.problem());
    const auto practice = practiceJson(office);
    if (!practice)
        return Response::problem(practice.problem());
    office.enrolmentAttempts->giveBack(request.caller.address.toLatin1());
    return Response::json(201,
                          {{u"device"_s, device->id.text()},
                           {u"certificate"_s, QString::fromLatin1(certified->certificate)},
                           {u"authority"_s, QString::fromLatin1(office.authority.certificate())},
                           {u"practice"_s, *practice}});
}

} // namespace anteroom
