// What a kiosk and a console are told when the far side is down, slow, strange or someone else.

#include "kiosk_side.h"
#include "record/canonical_json.h"
#include "wire/desk_office.h"
#include "wire/kiosk_office.h"
#include "wire/routes.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>

using namespace anteroom;
using namespace Qt::StringLiterals;
using Mood = FakeOffice::Mood;

namespace {

OfficeAnswer asked(OfficeClient& client, const OfficeRequest& request)
{
    return awaited<OfficeAnswer>(
               [&](QObject* context, auto answered) { client.send(request, context, answered); })
        .value_or(OfficeAnswer{0, problem("test.no_answer", QString()), {}, {}, {}});
}

QString codeOf(OfficeClient& client, const OfficeRequest& request)
{
    const OfficeAnswer answer = asked(client, request);
    return answer.problem.value_or(Problem()).code;
}

} // namespace

class TestWireFaults : public QObject {
    Q_OBJECT

private:
    PracticeAuthority m_authority;
    const OfficeRequest m_request = OfficeRequest::get(routes::practice);

private Q_SLOTS:
    void hearsTheOffice();
    void officeIsDown();
    void certificateIsAnothersAuthority();
    void certificateIsForAnotherName();
    void trustsNoAuthorityWhenItHasNone();
    void speaksNothingOlderThanTls13();
    void officeIsNoTlsServer();
    void officeNeverShakesHands();
    void officeIsSilent();
    void misbehaviour_data();
    void misbehaviour();
    void problemOfTheOffice_data();
    void problemOfTheOffice();
    void kioskShowsItsCertificate();
    void credentialsCanChange();
    void tokenGoesWithStaffOnly();
    void sessionEndsOnce();
    void nobodyIsToldWhoIsGone();
    void urlHoldsNoPatient();
    void enrols();
    void enrolmentIsRefused();
    void rosterInWrongShape();
    void pictureIsDamaged();
    void staleDecisionCarriesWhatIsCurrent();
};

void TestWireFaults::hearsTheOffice()
{
    FakeOffice office(m_authority);
    OfficeClient client(office.address());
    KioskOffice kiosk(client);
    const auto practice = awaited<Result<Practice>>(
        [&](QObject* context, auto answered) { kiosk.practice(context, answered); });
    QVERIFY(practice && practice->ok());
    QCOMPARE(practice->value(), office.practice());
}

void TestWireFaults::officeIsDown()
{
    FakeOffice office(m_authority);
    OfficeClient client(office.address());
    QVERIFY(asked(client, m_request).ok());
    QSignalSpy reachable(&client, &OfficeClient::reachableChanged);
    office.close();
    QCOMPARE(codeOf(client, m_request), u"wire.unreachable"_s);
    QVERIFY(!client.isReachable());
    office.open();
    QVERIFY(asked(client, m_request).ok());
    QCOMPARE(reachable.size(), 2);
}

void TestWireFaults::certificateIsAnothersAuthority()
{
    FakeOffice office(m_authority);
    OfficeAddress address = office.address();
    address.authority = PracticeAuthority().certificate();
    OfficeClient client(address);
    QCOMPARE(codeOf(client, m_request), u"wire.certificate"_s);
    QVERIFY(office.heard().isEmpty());
}

void TestWireFaults::certificateIsForAnotherName()
{
    FakeOffice office(m_authority);
    office.setCredentials(m_authority.serverAt(u"office.example"_s), QSsl::TlsV1_3OrLater);
    OfficeClient client(office.address());
    QCOMPARE(codeOf(client, m_request), u"wire.certificate"_s);
    QVERIFY(office.heard().isEmpty());
}

void TestWireFaults::trustsNoAuthorityWhenItHasNone()
{
    FakeOffice office(m_authority);
    OfficeAddress address = office.address();
    address.authority.clear();
    OfficeClient client(address);
    QCOMPARE(codeOf(client, m_request), u"wire.certificate"_s);
}

void TestWireFaults::speaksNothingOlderThanTls13()
{
    FakeOffice office(m_authority);
    office.setCredentials(m_authority.serverAt(u"127.0.0.1"_s), QSsl::TlsV1_2);
    OfficeClient client(office.address());
    QCOMPARE(codeOf(client, m_request), u"wire.certificate"_s);
    QVERIFY(office.heard().isEmpty());
}

void TestWireFaults::officeIsNoTlsServer()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        QTcpSocket* socket = plain.nextPendingConnection();
        socket->write("SSH-2.0-OpenSSH_9.2\r\n");
    });
    OfficeClient client({u"127.0.0.1"_s, plain.serverPort(), m_authority.certificate()});
    QCOMPARE(codeOf(client, m_request), u"wire.certificate"_s);
}

void TestWireFaults::officeNeverShakesHands()
{
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    OfficeClient client({u"127.0.0.1"_s, mute.serverPort(), m_authority.certificate()});
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(codeOf(client, m_request), u"wire.timeout"_s);
    QVERIFY2(clock.elapsed() > 4000 && clock.elapsed() < 8000, "connecting is given 5 s");
}

void TestWireFaults::officeIsSilent()
{
    FakeOffice office(m_authority);
    office.mood = Mood::Silent;
    OfficeClient client(office.address());
    OfficeRequest request = m_request;
    request.deadline = std::chrono::milliseconds(400);
    QCOMPARE(codeOf(client, request), u"wire.timeout"_s);
    office.mood = Mood::Well;
    QVERIFY(asked(client, m_request).ok());
}

void TestWireFaults::misbehaviour_data()
{
    QTest::addColumn<Mood>("mood");
    QTest::addColumn<QString>("code");
    QTest::newRow("bytes that are no HTTP") << Mood::Garbage << u"wire.unreachable"_s;
    QTest::newRow("a web page") << Mood::Page << u"wire.garbage"_s;
    QTest::newRow("cut while asking") << Mood::CutWhileAsking << u"wire.unreachable"_s;
    QTest::newRow("cut while answering") << Mood::CutAnswer << u"wire.unreachable"_s;
    QTest::newRow("endless") << Mood::Endless << u"wire.garbage"_s;
    QTest::newRow("a redirect") << Mood::Elsewhere << u"wire.garbage"_s;
}

void TestWireFaults::misbehaviour()
{
    QFETCH(Mood, mood);
    QFETCH(QString, code);
    FakeOffice office(m_authority);
    office.mood = mood;
    OfficeClient client(office.address());
    KioskOffice kiosk(client);
    const auto practice = awaited<Result<Practice>>(
        [&](QObject* context, auto answered) { kiosk.practice(context, answered); });
    QVERIFY(practice && !practice->ok());
    QCOMPARE(practice->problem().code, code);
    QCOMPARE(office.timesHeard("GET", "/elsewhere"), 0);
    office.mood = Mood::Well;
    QVERIFY2(asked(client, m_request).ok(), "the next request is not harmed");
}

void TestWireFaults::problemOfTheOffice_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 405, 408, 409, 413, 422, 428, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestWireFaults::problemOfTheOffice()
{
    QFETCH(int, status);
    FakeOffice office(m_authority);
    office.answersInstead = [status](const HeardRequest&) {
        return FakeOffice::problemAnswer(status, u"some.code"_s);
    };
    OfficeClient client(office.address());
    const OfficeAnswer answer = asked(client, m_request);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.problem);
    QCOMPARE(answer.problem->code, u"some.code"_s);
    QCOMPARE(answer.problem->advice, u"Do something else."_s);
    QVERIFY2(client.isReachable(), "an office that refuses is there");
}

void TestWireFaults::kioskShowsItsCertificate()
{
    FakeOffice office(m_authority);
    OfficeClient kiosk(office.address(), m_authority.kiosk(u"Kiosk 1"_s));
    QVERIFY(asked(kiosk, m_request).ok());
    QCOMPARE(office.heard().last().clientName, u"Kiosk 1"_s);
    OfficeClient console(office.address());
    QVERIFY(asked(console, m_request).ok());
    QCOMPARE(office.heard().last().clientName, QString());
}

void TestWireFaults::credentialsCanChange()
{
    FakeOffice office(m_authority);
    OfficeClient kiosk(office.address(), m_authority.kiosk(u"Kiosk 1"_s));
    QVERIFY(asked(kiosk, m_request).ok());
    kiosk.setCredentials(m_authority.kiosk(u"Kiosk 2"_s));
    QVERIFY(asked(kiosk, m_request).ok());
    QCOMPARE(office.heard().last().clientName, u"Kiosk 2"_s);
}

void TestWireFaults::tokenGoesWithStaffOnly()
{
    FakeOffice office(m_authority);
    office.answersInstead = [](const HeardRequest& request) {
        if (request.method != "POST")
            return QByteArray();
        return FakeOffice::answer(201, {{u"token"_s, u"s3cret"_s},
                                        {u"staff"_s, QJsonObject{{u"id"_s, StaffId::fresh().text()},
                                                                 {u"name"_s, u"Ana Ruiz"_s},
                                                                 {u"role"_s, u"secretary"_s}}},
                                        {u"expires_at"_s, u"2026-11-24T18:00:00.000Z"_s}});
    };
    OfficeClient client(office.address());
    DeskOffice desk(client);
    QVERIFY(asked(client, m_request).ok());
    QVERIFY(!office.heard().last().headers.contains("authorization"));
    const auto session = awaited<Result<Session>>([&](QObject* context, auto answered) {
        desk.signIn(u"ana"_s, u"long password"_s, context, answered);
    });
    QVERIFY(session && session->ok());
    QCOMPARE(session->value().staffName, u"Ana Ruiz"_s);
    QVERIFY(asked(client, m_request).ok());
    QCOMPARE(office.heard().last().headers.value("authorization"), "Bearer s3cret"_ba);
    desk.signOut(&client, [](const Done&) {});
    QVERIFY(asked(client, m_request).ok());
    QVERIFY(!office.heard().last().headers.contains("authorization"));
}

void TestWireFaults::sessionEndsOnce()
{
    FakeOffice office(m_authority);
    office.answersInstead = [](const HeardRequest&) {
        return FakeOffice::problemAnswer(401, u"session.ended"_s);
    };
    OfficeClient client(office.address());
    QSignalSpy ended(&client, &OfficeClient::sessionEnded);
    QCOMPARE(codeOf(client, m_request), u"session.ended"_s);
    QCOMPARE(ended.size(), 0);
    client.setToken("old");
    QCOMPARE(codeOf(client, m_request), u"session.ended"_s);
    QCOMPARE(ended.size(), 1);
}

void TestWireFaults::nobodyIsToldWhoIsGone()
{
    FakeOffice office(m_authority);
    OfficeClient client(office.address());
    bool told = false;
    {
        QObject screen;
        client.send(m_request, &screen, [&told](const OfficeAnswer&) { told = true; });
    }
    QVERIFY(asked(client, m_request).ok());
    QVERIFY(!told);
}

void TestWireFaults::urlHoldsNoPatient()
{
    FakeOffice office(m_authority);
    office.answersInstead = [](const HeardRequest&) {
        return FakeOffice::answer(200, {{u"patients"_s, QJsonArray()}});
    };
    OfficeClient client(office.address());
    DeskOffice desk(client);
    const auto found = awaited<Result<QList<PatientMatch>>>([&](QObject* context, auto answered) {
        desk.searchPatients(u"Quillfeather 1961-03-09"_s, 20, context, answered);
    });
    QVERIFY(found && found->ok());
    QVERIFY(!office.heard().last().target.contains("Quillfeather"));
    QVERIFY(office.heard().last().body.contains("Quillfeather"));
}

void TestWireFaults::enrols()
{
    FakeOffice office(m_authority);
    const DeviceId device = DeviceId::fresh();
    office.answersInstead = [&](const HeardRequest& request) {
        if (request.target != "/v1/enrolments")
            return QByteArray();
        const auto body = parseJsonObject(request.body, 10'000);
        const QByteArray certificate = m_authority.certify(
            body->value("certificate_request"_L1).toString().toLatin1(), device.text());
        return FakeOffice::answer(201,
                                  {{u"device"_s, device.text()},
                                   {u"certificate"_s, QString::fromLatin1(certificate)},
                                   {u"authority"_s, QString::fromLatin1(m_authority.certificate())},
                                   {u"practice"_s, office.practice().toJson()}});
    };
    OfficeClient client(office.address());
    KioskOffice kiosk(client);
    const auto enrolled = awaited<Result<DeviceIdentity>>([&](QObject* context, auto answered) {
        kiosk.enrol(u"7QK4-M2XD"_s, u"Kiosk 1"_s, context, answered);
    });
    QVERIFY(enrolled && enrolled->ok());
    QVERIFY2(!office.heard().last().body.contains("PRIVATE"), "the key stays on the kiosk");

    QTemporaryDir folder;
    const DeviceFile file(folder.filePath(u"kiosk"_s));
    QVERIFY(file.save(enrolled->value()));
    const auto loaded = file.load();
    QVERIFY(loaded);
    QCOMPARE(*loaded, enrolled->value());
    QVERIFY(asked(client, m_request).ok());
    QCOMPARE(office.heard().last().clientName, device.text());
    OfficeClient afterRestart(office.address(), loaded->credentials);
    QVERIFY(asked(afterRestart, m_request).ok());
    QCOMPARE(office.heard().last().clientName, device.text());
}

void TestWireFaults::enrolmentIsRefused()
{
    FakeOffice office(m_authority);
    office.answersInstead = [](const HeardRequest&) {
        return FakeOffice::problemAnswer(403, u"enrolment.code"_s);
    };
    OfficeClient client(office.address());
    KioskOffice kiosk(client);
    const auto enrolled = awaited<Result<DeviceIdentity>>([&](QObject* context, auto answered) {
        kiosk.enrol(u"WRONG"_s, u"Kiosk 1"_s, context, answered);
    });
    QVERIFY(enrolled && !enrolled->ok());
    QCOMPARE(enrolled->problem().code, u"enrolment.code"_s);
}

void TestWireFaults::rosterInWrongShape()
{
    FakeOffice office(m_authority);
    office.answersInstead = [](const HeardRequest&) {
        return FakeOffice::answer(200, {{u"sequence"_s, u"seven"_s}, {u"entries"_s, QJsonArray()}});
    };
    OfficeClient client(office.address());
    KioskOffice kiosk(client);
    const auto roster = awaited<Result<RosterChanges>>([&](QObject* context, auto answered) {
        kiosk.roster(3, std::chrono::seconds(20), context, answered);
    });
    QVERIFY(roster && !roster->ok());
    QCOMPARE(roster->problem().code, u"wire.garbage"_s);
    QCOMPARE(office.heard().last().target, "/v1/roster?since=3&wait=20"_ba);
}

void TestWireFaults::pictureIsDamaged()
{
    FakeOffice office(m_authority);
    office.answersInstead = [](const HeardRequest&) {
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n"
                          "Content-Length: 4\r\n\r\nabcd");
    };
    OfficeClient client(office.address());
    DeskOffice desk(client);
    const auto fetch = [&](const Sha256& hash) {
        return awaited<Result<QByteArray>>(
            [&](QObject* context, auto answered) { desk.blob(hash, context, answered); });
    };
    const auto whole = fetch(Sha256::of("abcd"));
    QVERIFY(whole && whole->ok());
    QCOMPARE(whole->value(), "abcd"_ba);
    const auto damaged = fetch(Sha256::of("abcde"));
    QVERIFY(damaged && !damaged->ok());
    QCOMPARE(damaged->problem().code, u"wire.garbage"_s);
}

void TestWireFaults::staleDecisionCarriesWhatIsCurrent()
{
    FakeOffice office(m_authority);
    ReviewedSubmission now;
    now.submission = scriptedVisit(1).submission;
    now.receivedAt = now.submission.finishedAt;
    now.deviceName = u"Kiosk 1"_s;
    now.patient = Patient{PatientId::fresh(), 12, 5, {}};
    office.answersInstead = [&now](const HeardRequest&) {
        return FakeOffice::answer(409,
                                  {{u"code"_s, u"decision.stale"_s},
                                   {u"detail"_s, u"Look again."_s},
                                   {u"current"_s, now.toJson()}},
                                  "application/problem+json");
    };
    OfficeClient client(office.address());
    DeskOffice desk(client);
    const DecisionRequest request{DecisionId::fresh(), DecisionKind::Accept, {}, {}};
    const auto answer = awaited<DecisionAnswer>([&](QObject* context, auto answered) {
        desk.decide(now.submission.id, now.submission.changes[0].id, 4, request, context, answered);
    });
    QVERIFY(answer && !answer->outcome.ok());
    QCOMPARE(office.heard().last().headers.value("if-match"), "\"4\""_ba);
    QCOMPARE(answer->outcome.problem().code, u"decision.stale"_s);
    QVERIFY(answer->current);
    QCOMPARE(answer->current->version, 5);
    QCOMPARE(answer->current->submission.submission, now.submission);
}

QTEST_GUILESS_MAIN(TestWireFaults)
#include "test_wire_faults.moc"
