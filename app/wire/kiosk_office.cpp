#include "wire/kiosk_office.h"

#include "record/media_types.h"
#include "wire/device_key.h"
#include "wire/routes.h"
#include "wire/typed_answer.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

OfficeRequest sealedRequest(const QString& path, const QByteArray& sealed)
{
    OfficeRequest request;
    request.method = "PUT"_ba;
    request.path = path;
    request.contentType = sealedType;
    request.body = sealed;
    request.sentOnce = true; // the pump knows what to ask before a picture goes out again
    return request;
}

Result<DeviceIdentity> enrolmentFrom(const QJsonObject& json)
{
    constexpr qsizetype maxPem = 64 * 1024;
    JsonReader reader(json);
    DeviceIdentity identity;
    identity.device = reader.id<DeviceId>("device"_L1);
    identity.credentials.certificate = reader.text("certificate"_L1, maxPem).toLatin1();
    identity.authority = reader.text("authority"_L1, maxPem).toLatin1();
    const auto practice = Practice::fromJson(reader.object("practice"_L1));
    if (const Done read = reader.finish(); !read)
        return read.problem();
    if (!practice)
        return practice.problem();
    identity.practice = *practice;
    return identity;
}

QList<Sha256> missingIn(const QJsonObject& problemDocument)
{
    QList<Sha256> missing;
    const QJsonArray named = problemDocument.value("missing"_L1).toArray();
    for (const QJsonValue& each : named) {
        if (const auto hash = Sha256::parse(each.toString()); hash && missing.size() < 100)
            missing.append(*hash);
    }
    return missing;
}

} // namespace

void KioskOffice::practice(QObject* context, Answered<Practice> answered)
{
    m_client->send(OfficeRequest::get(routes::practice), context,
                   [answered](const OfficeAnswer& answer) {
                       answered(typed<Practice>(answer, &Practice::fromJson));
                   });
}

void KioskOffice::enrol(const QString& code, const QString& kioskName, QObject* context,
                        Answered<DeviceIdentity> answered)
{
    const auto key = DeviceKey::generate(kioskName);
    if (!key) {
        answered(key.problem());
        return;
    }
    const QJsonObject body{
        {u"code"_s, code},
        {u"name"_s, kioskName},
        {u"certificate_request"_s, QString::fromLatin1(key->certificateRequest)}};
    m_client->send(OfficeRequest::withJson("POST"_ba, routes::enrolments, body), context,
                   [client = m_client, key = key->privateKey, kioskName,
                    answered](const OfficeAnswer& answer) {
                       auto identity = typed<DeviceIdentity>(answer, &enrolmentFrom);
                       if (identity) {
                           identity->name = kioskName;
                           identity->credentials.privateKey = key;
                           client->setCredentials(identity->credentials);
                       }
                       answered(std::move(identity));
                   });
}

void KioskOffice::roster(qint64 since, std::chrono::seconds wait, QObject* context,
                         Answered<RosterChanges> answered)
{
    OfficeRequest request = OfficeRequest::get(routes::roster);
    request.query = {{u"since"_s, QString::number(since)},
                     {u"wait"_s, QString::number(wait.count())}};
    request.deadline += wait;
    m_client->send(request, context, [answered](const OfficeAnswer& answer) {
        answered(typed<RosterChanges>(answer, &RosterChanges::fromJson));
    });
}

void KioskOffice::putBlob(const Sha256& plain, const QByteArray& sealed, QObject* context,
                          std::function<void(BlobDelivery)> answered)
{
    m_client->send(sealedRequest(routes::blob(plain), sealed), context,
                   [answered](const OfficeAnswer& answer) {
                       answered(BlobDelivery{done(answer), answer.status});
                   });
}

void KioskOffice::putSubmission(const SubmissionId& id, const QByteArray& sealed, QObject* context,
                                std::function<void(Delivery)> answered)
{
    m_client->send(sealedRequest(routes::submission(id), sealed), context,
                   [answered](const OfficeAnswer& answer) {
                       answered(Delivery{typed<Receipt>(answer, &Receipt::fromJson), answer.status,
                                         missingIn(answer.body)});
                   });
}

void KioskOffice::callForHelp(const HelpCallId& id, const QString& place, QObject* context,
                              Answered<void> answered)
{
    const QJsonObject body{{u"id"_s, id.text()}, {u"place"_s, place}};
    m_client->send(OfficeRequest::withJson("POST"_ba, routes::helpCalls, body), context,
                   [answered](const OfficeAnswer& answer) { answered(done(answer)); });
}

void KioskOffice::cancelHelp(const HelpCallId& id, QObject* context, Answered<void> answered)
{
    m_client->send(OfficeRequest::remove(routes::helpCall(id)), context,
                   [answered](const OfficeAnswer& answer) { answered(done(answer)); });
}

void KioskOffice::tellTrouble(const KioskTrouble& trouble, QObject* context,
                              Answered<void> answered)
{
    m_client->send(OfficeRequest::withJson("PUT"_ba, routes::trouble, trouble.toJson()), context,
                   [answered](const OfficeAnswer& answer) { answered(done(answer)); });
}

} // namespace anteroom
