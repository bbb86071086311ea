// Submissions that the office accepts a second, one connection at a time, each durable and
// receipted, against bare SQLite committing the same bytes durably one by one on the same disk.

#include "record/canonical_json.h"
#include "record/media_types.h"
#include "record/submission.h"
#include "sealing/sealing.h"
#include "tests/bench/bench_line.h"
#include "tests/stage/answer.h"
#include "tests/stage/office_process.h"
#include "wire/kiosk_office.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <span>

using namespace Qt::StringLiterals;
using namespace anteroom;

namespace {

constexpr int rounds = 10; // in turns, as a disk is not as fast now as it was a moment ago
constexpr int eachRound = 50;

struct Prepared {
    SubmissionId id;
    QByteArray plain;
    QByteArray sealed;
};

// A blind check-in with eight typed values: what a new patient of a practice tells.
Prepared prepared(int number, const QByteArray& sealingKey)
{
    const auto value = [](QStringView key, const QJsonValue& json) {
        return findField(key)->parse(json).value();
    };
    Submission submission;
    submission.id = SubmissionId::fresh();
    submission.startedAt = submission.finishedAt = QDateTime::currentDateTimeUtc();
    submission.language = u"en"_s;
    submission.legalName =
        value(u"legal_name",
              QJsonObject{{u"given"_s, u"Wren"_s}, {u"family"_s, u"Halloway %1"_s.arg(number)}});
    submission.birthDate = value(u"birth_date", u"1984-03-14"_s);
    const std::pair<QString, QJsonValue> typed[] = {
        {u"address"_s, QJsonObject{{u"line1"_s, u"92 Kestrel Lane"_s},
                                   {u"city"_s, u"Alder Falls"_s},
                                   {u"state"_s, u"FR"_s},
                                   {u"postal_code"_s, u"00418"_s}}},
        {u"mobile_phone"_s, u"(555) 201-0142"_s},
        {u"email"_s, u"wren@fernpost.example"_s},
        {u"language"_s, u"en"_s},
        {u"coverage1.payer"_s, u"Bluefern Health Plan"_s},
        {u"coverage1.member_id"_s, u"BFX 4417 2083 01"_s},
        {u"coverage1.group"_s, u"0071-LINDEN"_s},
        {u"coverage1.rx_bin"_s, u"009917"_s},
    };
    for (const auto& [key, json] : typed) {
        ProposedChange change;
        change.id = ChangeId::fresh();
        change.field = findField(key);
        change.proposed = value(key, json);
        submission.changes.append(change);
    }
    const QByteArray plain = canonicalJson(submission.toJson());
    return {submission.id, plain, seal(plain, sealingKey).value()};
}

class BareSqlite {
public:
    explicit BareSqlite(const QString& folder)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        m_database.setDatabaseName(folder + u"/bare.db"_s);
        m_database.open();
        m_query = QSqlQuery(m_database);
        for (const char* statement :
             {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
              "CREATE TABLE submission (id TEXT PRIMARY KEY, bytes BLOB NOT NULL)"})
            m_query.exec(QString::fromLatin1(statement));
        m_query.prepare(u"INSERT INTO submission VALUES (?, ?)"_s);
    }

    bool put(const Prepared& submission)
    {
        m_query.bindValue(0, submission.id.text());
        m_query.bindValue(1, submission.plain);
        return m_query.exec();
    }

private:
    QSqlDatabase m_database;
    QSqlQuery m_query;
};

// A kiosk's connection without what Qt's network access adds: what is measured is the office.
class BareKiosk {
public:
    BareKiosk(const OfficeAddress& office, const DeviceIdentity& identity)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_3OrLater);
        tls.setCaCertificates(QSslCertificate::fromData(office.authority));
        tls.setLocalCertificateChain(QSslCertificate::fromData(identity.credentials.certificate));
        tls.setPrivateKey(QSslKey(identity.credentials.privateKey, QSsl::Ec));
        m_socket.setSslConfiguration(tls);
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.connectToHostEncrypted(office.host, office.port);
        m_socket.waitForEncrypted(5000);
    }

    // Whether the office answered 201, with a receipt.
    bool put(const Prepared& submission)
    {
        m_socket.write("PUT /v1/submissions/" + submission.id.text().toLatin1() +
                       " HTTP/1.1\r\nHost: office\r\nContent-Type: " + sealedType +
                       "\r\nContent-Length: " + QByteArray::number(submission.sealed.size()) +
                       "\r\n\r\n" + submission.sealed);
        QByteArray answer;
        while (!answer.endsWith('}') && m_socket.waitForReadyRead(5000))
            answer += m_socket.readAll();
        return answer.startsWith("HTTP/1.1 201") && answer.contains("\"signature\"");
    }

private:
    QSslSocket m_socket;
};

// Nanoseconds until `taker` has taken all of them, or nothing when it did not take one.
template <class Taker>
std::optional<qint64> timed(Taker& taker, std::span<const Prepared> all)
{
    QElapsedTimer clock;
    clock.start();
    for (const Prepared& each : all) {
        if (!taker.put(each))
            return std::nullopt;
    }
    return clock.nsecsElapsed();
}

int complain(const Problem& problem)
{
    std::fprintf(stderr, "bench_office: %s\n", qPrintable(problem.advice));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s);
    OfficeProcess office(QCoreApplication::applicationDirPath(), folder.filePath(u"office"_s));
    const auto made = office.makeDemoPractice(100, 1);
    if (!made)
        return complain(made.problem());
    if (const Done lifted = office.liftRequestLimits(); !lifted)
        return complain(lifted.problem());
    if (const Done started = office.start(); !started)
        return complain(started.problem());

    QFile authority(office.authorityFile());
    if (!authority.open(QIODevice::ReadOnly))
        return complain(problem("bench.authority", u"The authority cannot be read."_s));
    OfficeClient client(
        {u"127.0.0.1"_s, office.address().section(u':', 1).toUShort(), authority.readAll()});
    KioskOffice kiosk(client);
    const QString code = (*made)[u"enrolment_codes"_s].toArray().first().toString();
    const auto identity = answerTo<Result<DeviceIdentity>>(
        [&](QObject* context, auto answered) { kiosk.enrol(code, u"Bench"_s, context, answered); });
    if (!identity)
        return complain(identity.problem());

    BareKiosk bareKiosk(client.address(), *identity);
    BareSqlite bareSqlite(folder.path());
    qint64 accepting = 0;
    qint64 committing = 0;
    for (int round = 0; round < rounds; ++round) {
        QList<Prepared> all;
        for (int i = 0; i < eachRound; ++i)
            all.append(prepared(round * eachRound + i, identity->practice.sealingKey));
        const auto committed = timed(bareSqlite, all);
        const auto accepted = timed(bareKiosk, all);
        if (!committed || !accepted)
            return complain(problem("bench.refused", u"A submission was not taken."_s));
        accepting += *accepted;
        committing += *committed;
    }
    const auto perSecond = [](qint64 nanoseconds) {
        return rounds * eachRound * 1e9 / static_cast<double>(nanoseconds);
    };
    printBench("office_submission", perSecond(accepting), "submissions/s", perSecond(committing));
    return 0;
}
