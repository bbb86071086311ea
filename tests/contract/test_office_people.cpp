// Who gets in: staff with a password, kiosks with a one-time code.

#include "office/enrolment.h"
#include "office/password.h"
#include "office_caller.h"
#include "store/audit.h"
#include "wire/device_key.h"

#include <QElapsedTimer>
#include <QTest>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer signIn(RunningOffice& office, const QString& user, const QString& password)
{
    OfficeCaller caller(office);
    return caller.ask("POST", u"/v1/sessions"_s,
                      QJsonObject{{u"user"_s, user}, {u"password"_s, password}});
}

HttpAnswer enrol(RunningOffice& office, const QString& code, const QString& request)
{
    OfficeCaller caller(office);
    return caller.ask("POST", u"/v1/enrolments"_s,
                      QJsonObject{{u"code"_s, code}, {u"certificate_request"_s, request}});
}

int statusOfQueue(RunningOffice& office, const QByteArray& token)
{
    OfficeCaller caller(office, token);
    return caller.ask("GET", u"/v1/queue"_s).status;
}

QString certificateRequest()
{
    return QString::fromLatin1(DeviceKey::generate(u"Kiosk"_s)->certificateRequest);
}

} // namespace

class OfficePeople : public QObject {
    Q_OBJECT

private:
    RunningOffice m_office;

private Q_SLOTS:
    void signsInWithTheRightPassword()
    {
        const auto answer = signIn(m_office, u"  SAM "_s, RunningOffice::password);
        QCOMPARE(answer.status, 201);
        const QJsonObject json = answer.json();
        QCOMPARE(json[u"staff"_s][u"name"_s].toString(), u"Sam Lee"_s);
        QCOMPARE(json[u"staff"_s][u"role"_s].toString(), u"secretary"_s);
        const QByteArray token = json[u"token"_s].toString().toLatin1();
        QCOMPARE(QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding).size(), 32);
        QCOMPARE(statusOfQueue(m_office, token), 200);
        QCOMPARE(statusOfQueue(m_office, token.left(42) + 'x'), 401);
        QCOMPARE(statusOfQueue(m_office, "' OR 1=1 --"), 401);
    }

    void saysTheSameOfAWrongUserAndAWrongPassword()
    {
        const auto wrongPassword = signIn(m_office, RunningOffice::managerUser, u"not this one"_s);
        const auto wrongUser = signIn(m_office, u"nobody"_s, u"not this one"_s);
        QCOMPARE(wrongPassword.status, 401);
        QCOMPARE(wrongUser.status, 401);
        QCOMPARE(wrongPassword.body, wrongUser.body);
        QCOMPARE(wrongUser.code(), u"session.refused"_s);
    }

    // The work is in the password's hash; without it, an unknown user would be told at once.
    void takesAsLongForAnUnknownUser()
    {
        const auto hash = hashPassword(RunningOffice::password);
        QVERIFY(hash.ok());
        static_cast<void>(passwordFits(u"x"_s, {}));
        const auto took = [](const QString& compared) {
            QElapsedTimer clock;
            clock.start();
            for (int i = 0; i < 3; ++i)
                static_cast<void>(passwordFits(u"not this one"_s, compared));
            return double(clock.nsecsElapsed());
        };
        const double known = took(*hash);
        const double unknown = took({});
        QVERIFY2(unknown > known / 3 && unknown < known * 3,
                 qPrintable(u"%1 against %2"_s.arg(unknown).arg(known)));
    }

    void keepsPasswordsAsArgon2id()
    {
        const auto hash = hashPassword(u"correct horse battery"_s);
        QVERIFY(hash->startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s));
        QVERIFY(passwordFits(u"correct horse battery"_s, *hash));
        QVERIFY(!passwordFits(u"correct horse batterz"_s, *hash));
        QVERIFY(!passwordFits({}, {}));
        QVERIFY(*hash != *hashPassword(u"correct horse battery"_s));
        QCOMPARE(hashPassword(u"short"_s).problem().code, u"password.short"_s);
    }

    void stopsThoseWhoGuessOneUsersPassword()
    {
        RunningOffice office;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(signIn(office, RunningOffice::secretaryUser, u"guess %1"_s.arg(i)).status,
                     401);
        auto answer = signIn(office, RunningOffice::secretaryUser, RunningOffice::password);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.code(), u"session.attempts"_s);
        QCOMPARE(answer.headers.value("retry-after"), "900");
        // Others are not locked out by that.
        QCOMPARE(signIn(office, RunningOffice::managerUser, RunningOffice::password).status, 201);
    }

    void stopsThoseWhoGuessManyUsersPasswords()
    {
        RunningOffice office([](QJsonObject& settings) {
            settings[u"sessions"_s] = QJsonObject{{u"attempts_per_address"_s, 6}};
        });
        QCOMPARE(signIn(office, u"user0"_s, u"guess"_s).status, 401);
        // One's own password gives no new tries at those of others.
        QCOMPARE(signIn(office, RunningOffice::managerUser, RunningOffice::password).status, 201);
        for (int i = 1; i < 6; ++i)
            QCOMPARE(signIn(office, u"user%1"_s.arg(i), u"guess"_s).status, 401);
        QCOMPARE(signIn(office, u"user9"_s, u"guess"_s).status, 429);
    }

    void attemptsAreForgottenAfterTheirWindow()
    {
        Attempts attempts(2, std::chrono::minutes(15));
        const auto start = Attempts::Clock::now();
        QVERIFY(attempts.mayTry("sam", start));
        QVERIFY(attempts.mayTry("sam", start));
        QVERIFY(!attempts.mayTry("sam", start + std::chrono::minutes(14)));
        QVERIFY(attempts.mayTry("sam", start + std::chrono::minutes(16)));
        attempts.succeeded("sam");
        QVERIFY(attempts.mayTry("sam", start + std::chrono::minutes(16)));
    }

    void endsASession()
    {
        const QByteArray token = m_office.signedIn(RunningOffice::managerUser);
        OfficeCaller caller(m_office, token);
        QCOMPARE(caller.ask("DELETE", u"/v1/sessions/current"_s).status, 204);
        const auto answer = caller.ask("GET", u"/v1/queue"_s);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), u"session.unknown"_s);
    }

    void endsASessionThatIsIdle()
    {
        SessionRules rules;
        rules.idle = std::chrono::minutes(0);
        SigningIn impatient(rules, m_office.store());
        const auto session =
            impatient.signIn(RunningOffice::managerUser, RunningOffice::password, u"127.0.0.1"_s);
        QVERIFY(session.ok());
        QCOMPARE(impatient.recognise(session->token).problem().code, u"session.unknown"_s);
        // For good, whoever asks next.
        QCOMPARE(statusOfQueue(m_office, session->token), 401);
    }

    void keepsNoTokenInTheStore()
    {
        if (RecordsPlace::onServer())
            QSKIP("The server's files are another user's.");
        const QByteArray token = m_office.signedIn(RunningOffice::managerUser);
        const QStringList files{u"office.db"_s, u"office.db-wal"_s};
        for (const QString& name : files) {
            QFile file(m_office.folder() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(token));
            QVERIFY(!bytes.contains(RunningOffice::password.toUtf8()));
        }
    }

    void enrolsAKioskOnce()
    {
        const auto code = offerEnrolment(m_office.store(), Actor::office(), u"Kiosk 7"_s);
        QVERIFY(code.ok());
        QCOMPARE(code->text().size(), 9);
        const auto answer = enrol(m_office, code->text().toLower(), certificateRequest());
        QCOMPARE(answer.status, 201);
        QVERIFY(answer.json()[u"certificate"_s].toString().startsWith(u"-----BEGIN CERTIFICATE"_s));
        QCOMPARE(answer.json()[u"authority"_s].toString().toLatin1(), m_office.authority());
        QCOMPARE(answer.json()[u"practice"_s][u"site"_s].toString(), u"Main Street"_s);

        const auto again = enrol(m_office, code->text(), certificateRequest());
        QCOMPARE(again.status, 403);
        QCOMPARE(again.code(), u"enrolment.refused"_s);
    }

    void aKioskIsKnownByItsCertificate()
    {
        const auto kiosk = m_office.enrolledKiosk(u"Kiosk 8"_s);
        OfficeCaller caller(m_office, kiosk);
        QCOMPARE(caller.ask("GET", u"/v1/roster?since=0"_s).status, 200);
        const QSslCertificate certificate(kiosk.certificate);
        QCOMPARE(certificate.subjectDisplayName(), kiosk.id.text());
    }

    void readsACodeAsPeopleTypeIt()
    {
        QCOMPARE(EnrolmentCode::typed(u" o1l0 abcd "_s).hash(),
                 EnrolmentCode::typed(u"0110-ABCD"_s).hash());
        QVERIFY(EnrolmentCode::typed(u"0110-ABCE"_s).hash() !=
                EnrolmentCode::typed(u"0110-ABCD"_s).hash());
    }

    // A certificate request that cannot be signed does not use the code up.
    void keepsTheCodeWhenTheRequestIsBad()
    {
        const auto code = offerEnrolment(m_office.store(), Actor::office(), u"Kiosk 9"_s);
        QString tampered = certificateRequest();
        const qsizetype middle = tampered.size() / 2;
        tampered[middle] = tampered[middle] == u'A' ? u'B' : u'A';
        const QStringList bad{u"nonsense"_s, tampered, certificateRequest().left(200)};
        for (const QString& request : bad) {
            const auto answer = enrol(m_office, code->text(), request);
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.code(), u"enrolment.request"_s);
        }
        QCOMPARE(enrol(m_office, code->text(), certificateRequest()).status, 201);
    }

    void stopsThoseWhoGuessCodes()
    {
        RunningOffice office;
        const auto code = offerEnrolment(office.store(), Actor::office(), u"Kiosk 1"_s);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(enrol(office, u"0000-000%1"_s.arg(i), certificateRequest()).status, 403);
        const auto answer = enrol(office, code->text(), certificateRequest());
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.code(), u"enrolment.attempts"_s);
    }

    void theAuditKnowsOfAllThat()
    {
        const auto entries = m_office.store().read(
            [](const Snapshot& snapshot) { return Audit::after(snapshot, 0); });
        QVERIFY(entries.ok());
        QStringList acts;
        for (const AuditEntry& entry : *entries)
            acts.append(entry.act);
        for (const AuditAct act :
             {AuditAct::SessionStarted, AuditAct::SessionRefused, AuditAct::SessionEnded,
              AuditAct::DeviceEnrolled, AuditAct::EnrolmentOffered, AuditAct::QueueRead})
            QVERIFY2(acts.contains(auditActName(act)), qPrintable(auditActName(act)));
    }
};

QTEST_GUILESS_MAIN(OfficePeople)
#include "test_office_people.moc"
