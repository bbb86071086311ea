// The way of a visit into the office: roster, images, submission, receipt, and who is told.

#include "office_caller.h"
#include "record/canonical_json.h"
#include "record/media_types.h"
#include "record/receipt.h"
#include "store/intake.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const Submission& submission)
{
    return u"/v1/submissions/"_s + submission.id.text();
}

} // namespace

class OfficeVisits : public QObject {
    Q_OBJECT

private:
    RunningOffice m_office;
    std::unique_ptr<OfficeCaller> m_kiosk;
    std::unique_ptr<OfficeCaller> m_sam;

    HttpAnswer send(const Submission& submission)
    {
        return m_kiosk->askSealed("PUT", pathOf(submission), canonicalJson(submission.toJson()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_kiosk = std::make_unique<OfficeCaller>(m_office, m_office.enrolledKiosk());
        m_sam = std::make_unique<OfficeCaller>(m_office,
                                               m_office.signedIn(RunningOffice::secretaryUser));
    }

    void theRosterShowsTodaysAppointments()
    {
        const auto booked = m_office.bookedPatient({{u"email"_s, u"maren@example.org"_s}});
        const auto answer = m_kiosk->ask("GET", u"/v1/roster?since=0"_s);
        QCOMPARE(answer.status, 200);
        bool found = false;
        const QJsonArray entries = answer.json()[u"entries"_s].toArray();
        for (const QJsonValue& json : entries) {
            const auto entry = RosterEntry::fromJson(json.toObject());
            QVERIFY2(entry.ok(), qPrintable(entry.ok() ? QString() : entry.problem().advice));
            found |= entry->appointment.id == booked.appointment.id;
        }
        QVERIFY(found);
        QCOMPARE(m_kiosk->ask("GET", u"/v1/roster?since=x"_s).status, 400);
        QCOMPARE(m_kiosk->ask("GET", u"/v1/roster?since=0&wait=600"_s).status, 400);
    }

    // Without holding a worker: more wait than there are workers, and all are told at once.
    void theRosterWaitsForAChange()
    {
        const auto booked = m_office.bookedPatient({{u"email"_s, u"old@example.org"_s}});
        const auto kiosk = m_office.enrolledKiosk(u"Kiosk 3"_s);
        const qint64 now =
            m_kiosk->ask("GET", u"/v1/roster?since=0"_s).json()[u"sequence"_s].toInteger();
        std::vector<std::unique_ptr<OfficeCaller>> waiting;
        for (int i = 0; i < 20; ++i) {
            waiting.push_back(std::make_unique<OfficeCaller>(m_office, kiosk));
            waiting.back()->write("GET /v1/roster?wait=20&since=" + QByteArray::number(now) +
                                  " HTTP/1.1\r\nHost: office\r\n\r\n");
        }
        QCOMPARE(waiting.front()->readAnswer(300).status, 0);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(
            m_sam
                ->ask("PATCH", u"/v1/patients/"_s + booked.patient.id.text(),
                      QJsonObject{{u"values"_s, QJsonObject{{u"email"_s, u"new@example.org"_s}}}},
                      {{"If-Match", "1"}})
                .status,
            200);
        for (const auto& caller : waiting) {
            const auto answer = caller->readAnswer();
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.json()[u"entries"_s].toArray().size(), 1);
        }
        QVERIFY(clock.elapsed() < 5000);
    }

    void aRosterThatDoesNotChangeAnswersInTime()
    {
        const qint64 now =
            m_kiosk->ask("GET", u"/v1/roster?since=0"_s).json()[u"sequence"_s].toInteger();
        QElapsedTimer clock;
        clock.start();
        const auto answer = m_kiosk->ask("GET", u"/v1/roster?wait=1&since=%1"_s.arg(now));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json()[u"entries"_s].toArray().isEmpty());
        QVERIFY(clock.elapsed() >= 900 && clock.elapsed() < 4000);
    }

    void anImageIsKeptUnderItsHash()
    {
        const QByteArray image = "\x89PNG\r\n\x1a\n and more";
        const QString path = u"/v1/blobs/"_s + Sha256::of(image).hex();
        QCOMPARE(m_kiosk->askSealed("PUT", path, image).status, 201);
        QCOMPARE(m_kiosk->askSealed("PUT", path, image).status, 200);
        const auto wrong = m_kiosk->askSealed("PUT", path, image + "x");
        QCOMPARE(wrong.status, 422);
        QCOMPARE(wrong.code(), u"blob.hash"_s);
        QCOMPARE(m_kiosk->ask("PUT", path, image, {{"Content-Type", sealedType}}).status,
                 422); // not sealed
        const auto shown = m_sam->ask("GET", path);
        QCOMPARE(shown.status, 200);
        QCOMPARE(shown.body, image);
        QCOMPARE(shown.headers.value("content-type"), "image/png");
        QCOMPARE(m_sam->ask("GET", u"/v1/blobs/"_s + Sha256::of("none").hex()).status, 404);
        QCOMPARE(m_sam->ask("GET", u"/v1/blobs/..%2f..%2fetc"_s).status, 400);
    }

    void aSubmissionGivesTheSameReceiptEachTime()
    {
        const auto booked = m_office.bookedPatient({});
        const Submission visit = visitOf(booked, {{u"email"_s, u"maren@example.org"_s}});
        const auto first = send(visit);
        QCOMPARE(first.status, 201);
        const auto again = send(visit);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);

        const auto receipt = Receipt::fromJson(first.json());
        QVERIFY(receipt.ok());
        QCOMPARE(receipt->submission, visit.id);
        QCOMPARE(receipt->content, Sha256::of(canonicalJson(visit.toJson())));
        QVERIFY(signatureHolds(receipt->signature, receipt->signedBytes(),
                               m_office.server().office().keys.receipts.publicKey));
    }

    void otherContentUnderTheSameIdIsKeptAndRefused()
    {
        const auto booked = m_office.bookedPatient({});
        Submission visit = visitOf(booked, {{u"email"_s, u"one@example.org"_s}});
        QCOMPARE(send(visit).status, 201);
        visit.language = u"es"_s;
        const auto answer = send(visit);
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.code(), u"submission.other_content"_s);
        const auto refused = m_office.store().read(
            [](const Snapshot& snapshot) { return Intake::refused(snapshot); });
        QVERIFY(std::any_of(refused->begin(), refused->end(), [&](const RefusedSubmission& each) {
            return each.claimedId == visit.id.text() &&
                   each.content == canonicalJson(visit.toJson());
        }));
    }

    void whatCannotBeReadIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("once upon a time");
        QTest::newRow("cut short") << QByteArray("{\"schema\":1,\"id\":");
        QTest::newRow("nested") << QByteArray(5000, '[');
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("of a later version") << QByteArray("{\"schema\":99}");
    }
    void whatCannotBeReadIsKeptAside()
    {
        QFETCH(QByteArray, plain);
        const QString id = SubmissionId::fresh().text();
        const auto answer = m_kiosk->askSealed("PUT", u"/v1/submissions/"_s + id, plain);
        QCOMPARE(answer.status, 422);
        QVERIFY(!answer.code().isEmpty());
        const auto refused = m_office.store().read(
            [](const Snapshot& snapshot) { return Intake::refused(snapshot); });
        QVERIFY(std::any_of(refused->begin(), refused->end(), [&](const RefusedSubmission& each) {
            return each.claimedId == id && each.content == plain && each.code == answer.code();
        }));
    }

    void aSubmissionUnderAnotherIdIsRefused()
    {
        const Submission visit = blindVisit({});
        const auto answer =
            m_kiosk->askSealed("PUT", u"/v1/submissions/"_s + SubmissionId::fresh().text(),
                               canonicalJson(visit.toJson()));
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.code(), u"submission.id"_s);
    }

    void imagesThatAreMissingAreAskedFor()
    {
        const QByteArray image = "\xff\xd8\xff the back of a licence";
        Submission visit = blindVisit({{u"email"_s, u"noa@example.org"_s}});
        visit.images = {{Sha256::of(image), ImageRole::LicenceBack, u"image/jpeg"_s, image.size()}};
        const auto answer = send(visit);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.code(), u"submission.blobs_missing"_s);
        QCOMPARE(answer.json()[u"missing"_s].toArray(), QJsonArray{Sha256::of(image).hex()});
        QCOMPARE(m_kiosk->askSealed("PUT", u"/v1/blobs/"_s + Sha256::of(image).hex(), image).status,
                 201);
        QCOMPARE(send(visit).status, 201);
    }

    void staffHearOfASubmissionWithinASecond()
    {
        const QByteArray token = m_office.signedIn(RunningOffice::secretaryUser);
        OfficeCaller listener(m_office, token);
        QSslSocket& socket = listener.connected();
        listener.write("GET /v1/events HTTP/1.1\r\nHost: office\r\nAuthorization: Bearer " + token +
                       "\r\n\r\n");
        const auto head = listener.readAnswer();
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-type"), "text/event-stream");
        QTest::qWait(200);

        const Submission visit = blindVisit({{u"email"_s, u"event@example.org"_s}});
        QCOMPARE(send(visit).status, 201);
        QElapsedTimer clock;
        clock.start();
        QByteArray heard;
        const QByteArray expected =
            "event: submission\ndata: {\"submission\":\"" + visit.id.text().toLatin1() + "\"}\n\n";
        while (!heard.contains(expected) && clock.elapsed() < 1000) {
            socket.waitForReadyRead(50);
            heard += socket.readAll();
        }
        QVERIFY2(heard.contains(expected), heard.constData());
        QVERIFY(!heard.contains("event@example.org"));
        QVERIFY(!heard.contains("Quist"));
    }

    void helpIsCalledAndEnds()
    {
        const QString id = HelpCallId::fresh().text();
        const QJsonObject call{{u"id"_s, id}, {u"place"_s, u"Step 2"_s}};
        QCOMPARE(m_kiosk->ask("POST", u"/v1/help-calls"_s, call).status, 201);
        QCOMPARE(m_kiosk->ask("POST", u"/v1/help-calls"_s, call).status, 201);
        const auto open = m_sam->ask("GET", u"/v1/help-calls"_s).json()[u"help_calls"_s].toArray();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0][u"place"_s].toString(), u"Step 2"_s);
        QCOMPARE(open[0][u"device"_s].toString(), u"Kiosk 1"_s);
        QCOMPARE(m_sam->ask("DELETE", u"/v1/help-calls/"_s + id).status, 204);
        QVERIFY(m_sam->ask("GET", u"/v1/queue"_s).json()[u"help_calls"_s].toArray().isEmpty());
    }

    void aKioskTellsItsTrouble()
    {
        const QString trouble = u"/v1/trouble"_s;
        const QJsonObject told{{u"aside"_s, QJsonObject{{u"submission.schema"_s, 2}}},
                               {u"unreadable"_s, 0},
                               {u"no_room"_s, true}};
        const auto shown = [this] {
            return m_sam->ask("GET", u"/v1/queue"_s).json()[u"troubles"_s].toArray();
        };
        QCOMPARE(m_kiosk->ask("PUT", trouble, told).status, 204);
        QCOMPARE(shown().size(), 1);
        QCOMPARE(shown()[0][u"device"_s].toString(), u"Kiosk 1"_s);
        QCOMPARE(shown()[0][u"aside"_s], told[u"aside"_s]);
        QCOMPARE(m_sam->ask("PUT", trouble, told).status, 403);
        for (const QJsonObject& aside :
             {QJsonObject{{u"Maren Castellan"_s, 1}}, QJsonObject{{u"a.b"_s, 0}},
              QJsonObject{{u"a.b"_s, u"1"_s}}, QJsonObject{{u"a.b"_s, 1.5}}}) {
            QJsonObject wrong = told;
            wrong[u"aside"_s] = aside;
            QCOMPARE(m_kiosk->ask("PUT", trouble, wrong).status, 422);
        }
        const QJsonObject none{
            {u"aside"_s, QJsonObject()}, {u"unreadable"_s, 0}, {u"no_room"_s, false}};
        QCOMPARE(m_kiosk->ask("PUT", trouble, none).status, 204);
        QVERIFY(shown().isEmpty());
    }

    void stopsInTimeAndAnswersThoseWhoWait()
    {
        RunningOffice office;
        const auto kiosk = office.enrolledKiosk();
        OfficeCaller waiting(office, kiosk);
        waiting.write("GET /v1/roster?since=0&wait=25 HTTP/1.1\r\nHost: office\r\n\r\n");
        const QByteArray token = office.signedIn(RunningOffice::managerUser);
        OfficeCaller listening(office, token);
        listening.write("GET /v1/events HTTP/1.1\r\nHost: office\r\nAuthorization: Bearer " +
                        token + "\r\n\r\n");
        QCOMPARE(listening.readAnswer().status, 200);
        OfficeCaller idle(office);
        QCOMPARE(idle.ask("GET", u"/v1/practice"_s).status, 200);
        QElapsedTimer clock;
        clock.start();
        office.stop();
        QVERIFY(clock.elapsed() < 5000);
        QCOMPARE(waiting.readAnswer().status, 200);
        QVERIFY(listening.isCutWithin(1000));
        QVERIFY(idle.isCutWithin(1000));
    }
};

QTEST_GUILESS_MAIN(OfficeVisits)
#include "test_office_visits.moc"
