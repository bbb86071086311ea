#include "tests/bench/store/bench_practice.h"

#include "record/canonical_json.h"
#include "record/media_types.h"
#include "tests/bench/store/https_line.h"
#include "tests/stage/answer.h"
#include "wire/kiosk_office.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace anteroom {

BenchPractice::BenchPractice(const QString& bin, const QString& folder)
    : m_folder(folder), m_office(bin, folder)
{
}

Done BenchPractice::open(int patients)
{
    if (!QFile::exists(m_office.databaseFile())) {
        const auto made = m_office.makeDemoPractice(patients, 1);
        if (!made)
            return made.problem();
        if (const Done lifted = m_office.liftRequestLimits(); !lifted)
            return lifted;
    }
    return m_office.start();
}

OfficeAddress BenchPractice::address() const
{
    QFile authority(m_office.authorityFile());
    static_cast<void>(authority.open(QIODevice::ReadOnly));
    return {u"127.0.0.1"_s, m_office.address().section(u':', 1).toUShort(), authority.readAll()};
}

Result<QList<DeviceIdentity>> BenchPractice::enrol(int kiosks)
{
    QList<DeviceIdentity> enrolled;
    for (int i = 0; i < kiosks; ++i) {
        const QString name = u"Kiosk %1"_s.arg(i + 1);
        const auto code = m_office.run({u"enrol-code"_s, u"--data"_s, m_folder, u"--name"_s, name});
        if (!code)
            return code.problem();
        OfficeClient client(address());
        KioskOffice kiosk(client);
        auto identity = answerTo<Result<DeviceIdentity>>([&](QObject* context, auto answered) {
            kiosk.enrol(QString::fromUtf8(code->trimmed()), name, context, answered);
        });
        if (!identity)
            return identity.problem();
        enrolled.append(*std::move(identity));
    }
    return enrolled;
}

Result<QByteArray> BenchPractice::signIn() const
{
    HttpsLine line(address(), {});
    if (!line.connect())
        return problem("bench.connection", u"The office cannot be reached."_s);
    const QJsonObject who{{u"user"_s, u"ines"_s}, {u"password"_s, u"linden-street-demo"_s}};
    const HttpsAnswer answer = line.ask({"POST", "/v1/sessions", jsonType, canonicalJson(who)});
    const auto session = parseJsonObject(answer.body, 64 * 1024);
    if (answer.status != 201 || !session)
        return problem("bench.session", u"Nobody can sign in."_s);
    return session->value(u"token"_s).toString().toLatin1();
}

} // namespace anteroom
