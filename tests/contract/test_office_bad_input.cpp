// Submissions and decisions that cannot be taken: each is told why, none is half stored, and the
// good one of the same id is taken in afterwards.

#include "office_caller.h"
#include "record/canonical_json.h"
#include "record/review.h"
#include "store/intake.h"
#include "tests/stage/process_memory.h"

#include <QJsonArray>
#include <QTest>
#include <unistd.h>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr double mostGrowthKilobytes = 64 * 1024;

QString pathOf(const Submission& visit)
{
    return u"/v1/submissions/"_s + visit.id.text();
}

QJsonObject accept()
{
    return {{u"id"_s, DecisionId::fresh().text()}, {u"kind"_s, u"accept"_s}};
}

QJsonObject reject(const QString& reason)
{
    return {{u"id"_s, DecisionId::fresh().text()}, {u"kind"_s, u"reject"_s}, {u"reason"_s, reason}};
}

using Change = std::function<void(QJsonObject&)>;

// The first proposed change of a submission, with a member set.
Change inChange(const QString& member, const QJsonValue& value)
{
    return [=](QJsonObject& json) {
        QJsonArray changes = json[u"changes"_s].toArray();
        QJsonObject first = changes[0].toObject();
        first[member] = value;
        changes[0] = first;
        json[u"changes"_s] = changes;
    };
}

Change member(const QString& name, const QJsonValue& value)
{
    return [=](QJsonObject& json) { json[name] = value; };
}

} // namespace

Q_DECLARE_METATYPE(Change)

class OfficeBadInput : public QObject {
    Q_OBJECT

private:
    RunningOffice m_office;
    std::unique_ptr<OfficeCaller> m_kiosk;
    std::unique_ptr<OfficeCaller> m_sam;

    [[nodiscard]] HttpAnswer send(const Submission& visit, const QByteArray& plain)
    {
        return m_kiosk->askSealed("PUT", pathOf(visit), plain);
    }
    [[nodiscard]] HttpAnswer send(const Submission& visit)
    {
        return send(visit, canonicalJson(visit.toJson()));
    }
    [[nodiscard]] HttpAnswer decide(const Submission& visit, const QJsonObject& decision,
                                    const QByteArray& version)
    {
        return m_sam->ask("PUT", pathOf(visit) + u"/decisions/"_s + visit.changes[0].id.text(),
                          decision, {{"If-Match", version}});
    }
    [[nodiscard]] QJsonObject record(const RunningOffice::Booked& booked)
    {
        return m_sam->ask("GET", u"/v1/patients/"_s + booked.patient.id.text()).json();
    }
    [[nodiscard]] qsizetype waiting()
    {
        return m_sam->ask("GET", u"/v1/queue"_s).json()[u"entries"_s].toArray().size();
    }

    // Refused, kept whole for a person to look at, and not stored otherwise.
    void verifyRefused(const Submission& visit, const QByteArray& plain, const QString& code)
    {
        const qsizetype before = waiting();
        const auto answer = send(visit, plain);
        QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.status, 422);
        QVERIFY(!answer.json()[u"detail"_s].toString().isEmpty());
        QVERIFY(!answer.body.contains("example.org")); // nothing of what was entered
        QCOMPARE(m_sam->ask("GET", pathOf(visit)).status, 404);
        QCOMPARE(waiting(), before);
        const auto refused = m_office.store().read(
            [](const Snapshot& snapshot) { return Intake::refused(snapshot); });
        QVERIFY(refused.ok());
        QVERIFY(std::any_of(refused->begin(), refused->end(), [&](const RefusedSubmission& each) {
            return each.claimedId == visit.id.text() && each.content == plain && each.code == code;
        }));
        QCOMPARE(send(visit).status, 201);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_kiosk = std::make_unique<OfficeCaller>(m_office, m_office.enrolledKiosk());
        m_sam = std::make_unique<OfficeCaller>(m_office,
                                               m_office.signedIn(RunningOffice::secretaryUser));
    }

    void aSubmissionOfWrongMembers_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const Change& change, const QString& code) {
            QTest::newRow(name) << change << code;
        };
        row("an unknown member", member(u"root"_s, true), u"json.unknown_member"_s);
        row("an unknown member of a change", inChange(u"force"_s, true), u"json.unknown_member"_s);
        row("an unknown field", inChange(u"field"_s, u"is_admin"_s), u"field.unknown"_s);
        row("a list for a text", member(u"language"_s, QJsonArray{}), u"json.member"_s);
        row("a text for a list", member(u"changes"_s, u"all"_s), u"json.member"_s);
        row("a text for a number", member(u"base_version"_s, u"1"_s), u"json.member"_s);
        row("a fraction for a version", member(u"base_version"_s, 1.5), u"json.member"_s);
        row("a negative version", member(u"base_version"_s, -1), u"json.member"_s);
        row("a version past all numbers", member(u"base_version"_s, 1e300), u"json.member"_s);
        row(
            "a member that is missing", [](QJsonObject& json) { json.remove(u"consents"_s); },
            u"json.member"_s);
        row("a future schema", member(u"schema"_s, 2), u"submission.schema"_s);
        row(
            "no schema", [](QJsonObject& json) { json.remove(u"schema"_s); }, u"json.member"_s);
        row("a version without a patient", member(u"base_version"_s, 1),
            u"submission.half_blind"_s);
        row("an image that isn't listed",
            inChange(u"evidence"_s, QJsonObject{{u"image"_s, QString(64, u'a')}}),
            u"submission.image_missing"_s);
    }
    void aSubmissionOfWrongMembers()
    {
        QFETCH(Change, change);
        QFETCH(QString, code);
        const Submission visit = blindVisit({{u"email"_s, u"noa@example.org"_s}});
        QJsonObject json = visit.toJson();
        change(json);
        verifyRefused(visit, canonicalJson(json), code);
    }

    void aSubmissionOfWrongBytes_data()
    {
        QTest::addColumn<QByteArray>("before"); // stands before the good one's closing brace
        QTest::addColumn<QString>("code");
        QTest::newRow("a member twice")
            << QByteArray(",\"language\":\"es\"") << u"json.key_twice"_s;
        QTest::newRow("a member twice, written otherwise")
            << QByteArray(",\"lan\\u0067uage\":\"es\"") << u"json.key_twice"_s;
        QTest::newRow("no UTF-8") << QByteArray(",\"x\":\"\xff\xfe\"") << u"json.malformed"_s;
        QTest::newRow("a half of a letter") << QByteArray(",\"x\":\"\xc3\"") << u"json.malformed"_s;
        QTest::newRow("deep") << ",\"x\":" + QByteArray(40, '[') + QByteArray(40, ']')
                              << u"json.deep"_s;
        QTest::newRow("deeper") << ",\"x\":" + QByteArray(100'000, '[') << u"json.deep"_s;
        QTest::newRow("two objects") << QByteArray("}{") << u"json.malformed"_s;
    }
    void aSubmissionOfWrongBytes()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, code);
        const Submission visit = blindVisit({{u"email"_s, u"noa@example.org"_s}});
        QByteArray plain = canonicalJson(visit.toJson());
        plain.insert(plain.size() - 1, before);
        verifyRefused(visit, plain, code);
    }

    void aMemberTwiceIsRefusedFromStaffToo()
    {
        const auto booked = m_office.bookedPatient({{u"email"_s, u"old@example.org"_s}});
        const auto answer = m_sam->ask(
            "PATCH", u"/v1/patients/"_s + booked.patient.id.text(),
            QByteArray(R"({"values":{"email":"a@example.org","email":"b@example.org"}})"),
            {{"If-Match", "1"}, {"Content-Type", "application/json"}});
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"json.key_twice"_s);
        QCOMPARE(record(booked)[u"version"_s].toInt(), 1);
    }

    // 10 MB of brackets, from a kiosk and from staff: cut off at the route's limit, and nothing of
    // it stays in memory.
    void tenMegabytesOfBrackets()
    {
        const QByteArray brackets(10'000'000, '[');
        const Submission visit = blindVisit({{u"email"_s, u"noa@example.org"_s}});
        QCOMPARE(send(visit, brackets).status, 413);
        const double before = residentKilobytes(::getpid());
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(send(visit, brackets).status, 413);
            const auto answer = m_sam->ask("POST", u"/v1/patients/search"_s, brackets,
                                           {{"Content-Type", "application/json"}});
            QCOMPARE(answer.status, 413);
            QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
        }
        const double growth = residentKilobytes(::getpid()) - before;
        QVERIFY2(growth < mostGrowthKilobytes, qPrintable(QString::number(growth)));
        QCOMPARE(send(visit).status, 201);
    }

    // The office may have been restored from a backup since the kiosk saw that version: the visit
    // is taken in, and staff see what it was made from.
    void aVersionThatNeverExistedIsTakenInAndShown()
    {
        const auto booked = m_office.bookedPatient({{u"email"_s, u"old@example.org"_s}});
        Submission visit = visitOf(booked, {{u"email"_s, u"new@example.org"_s}});
        visit.baseVersion = 99;
        visit.changes[0].base = *findField(u"email")->parse(u"later@example.org"_s);
        QCOMPARE(send(visit).status, 201);
        const auto shown = m_sam->ask("GET", pathOf(visit));
        QCOMPARE(shown.status, 200);
        QCOMPARE(shown.headers.value("etag"), "\"1\"");
        const auto reviewed = ReviewedSubmission::fromJson(shown.json());
        QVERIFY(reviewed.ok());
        QVERIFY(reviewed->changes[0].current != reviewed->changes[0].change.base);
        // Staff decide on the version that is there, never on the one that is not.
        const auto onNone = decide(visit, accept(), "99");
        QCOMPARE(onNone.status, 409);
        QCOMPARE(record(booked)[u"version"_s].toInt(), 1);
        QCOMPARE(decide(visit, accept(), "1").status, 200);
    }

    void anImageWhoseHashLies()
    {
        const QByteArray image = "\xff\xd8\xff what it is";
        const QString other = Sha256::of("what it says it is").hex();
        const auto answer = m_kiosk->askSealed("PUT", u"/v1/blobs/"_s + other, image);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
        QVERIFY(!answer.code().isEmpty());
        QCOMPARE(m_sam->ask("GET", u"/v1/blobs/"_s + other).status, 404);
        QCOMPARE(m_sam->ask("GET", u"/v1/blobs/"_s + Sha256::of(image).hex()).status, 404);
    }

    void decisionsOnDecidedChanges()
    {
        const auto booked = m_office.bookedPatient({{u"email"_s, u"old@example.org"_s}});
        const Submission visit = visitOf(booked, {{u"email"_s, u"new@example.org"_s}});
        QCOMPARE(send(visit).status, 201);
        const QJsonObject first = accept();
        QCOMPARE(decide(visit, first, "1").status, 200);
        QCOMPARE(decide(visit, first, "1").status, 200); // the same one again, once made
        for (const QJsonObject& second : {accept(), reject(u"not hers"_s)}) {
            const auto answer = decide(visit, second, "2");
            QCOMPARE(answer.status, 409);
            QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
            QVERIFY(answer.code().startsWith(u"decision."_s));
            QVERIFY(ReviewedSubmission::fromJson(answer.json()[u"current"_s].toObject()).ok());
        }
        QCOMPARE(record(booked)[u"version"_s].toInt(), 2);
        QCOMPARE(record(booked)[u"values"_s][u"email"_s].toString(), u"new@example.org"_s);
    }

    // One of several that is wrong undoes all of them.
    void decisionsOfWhichOneIsWrong()
    {
        const auto booked = m_office.bookedPatient({});
        const Submission visit =
            visitOf(booked, {{u"email"_s, u"new@example.org"_s}, {u"pronouns"_s, u"she/her"_s}});
        QCOMPARE(send(visit).status, 201);
        QJsonObject good = accept();
        good[u"change"_s] = visit.changes[0].id.text();
        QJsonObject bad = accept();
        bad[u"change"_s] = ChangeId::fresh().text();
        const auto answer =
            m_sam->ask("PUT", pathOf(visit) + u"/decisions"_s,
                       QJsonObject{{u"decisions"_s, QJsonArray{good, bad}}}, {{"If-Match", "1"}});
        QVERIFY(answer.status == 404 || answer.status == 409 || answer.status == 422);
        QVERIFY(!answer.code().isEmpty());
        QCOMPARE(record(booked)[u"version"_s].toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(OfficeBadInput)
#include "test_office_bad_input.moc"
