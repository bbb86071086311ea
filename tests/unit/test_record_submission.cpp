// A submission holds together or is refused with a code that says why.

#include "record/appointment.h"
#include "record/canonical_json.h"
#include "record/receipt.h"
#include "record/review.h"
#include "scripted_visit.h"

#include <QJsonArray>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

using Spoil = std::function<void(QJsonObject&)>;

// Changes one element of one list of the submission.
Spoil inList(const QString& list, qsizetype index, const Spoil& spoil)
{
    return [=](QJsonObject& json) {
        QJsonArray array = json.value(list).toArray();
        QJsonObject element = array[index].toObject();
        spoil(element);
        array[index] = element;
        json.insert(list, array);
    };
}

Spoil with(const QString& key, const QJsonValue& value)
{
    return [=](QJsonObject& json) { json.insert(key, value); };
}

Spoil without(const QString& key)
{
    return [=](QJsonObject& json) { json.remove(key); };
}

Spoil repeated(const QString& list, qsizetype times)
{
    return [=](QJsonObject& json) {
        QJsonArray array = json.value(list).toArray();
        const QJsonValue first = array.first();
        while (array.size() < times)
            array.append(first);
        json.insert(list, array);
    };
}

QString codeOf(const QJsonObject& json)
{
    const auto submission = Submission::fromJson(json);
    return submission ? QString() : submission.problem().code;
}

} // namespace

class TestRecordSubmission : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void refuses_data();
    void refuses();
    void knownPatientNeedsAllThree();
    void receiptIsBoundToItsBytes();
    void receiptIsMalformed_data();
    void receiptIsMalformed();
    void decisionsCarryJustWhatTheyMean();
    void rosterEntryGoesAway();
    void unknownFieldIsNeverDropped();
};

void TestRecordSubmission::comesBackAsItWas()
{
    const Submission submission = scriptedVisit(1).submission;
    const QByteArray bytes = canonicalJson(submission.toJson());
    const auto json = parseJsonObject(bytes, Submission::maxJsonBytes);
    QVERIFY(json);
    const auto back = Submission::fromJson(*json);
    QVERIFY2(back, qPrintable(back ? QString() : back.problem().advice));
    QVERIFY(*back == submission);
    QCOMPARE(canonicalJson(back->toJson()), bytes);
    QVERIFY(back->isBlind());
}

void TestRecordSubmission::refuses_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* label, const Spoil& spoil, const QString& code) {
        QTest::newRow(label) << spoil << code;
    };
    const QString member = u"json.member"_s;
    const QString otherHash = Sha256::of("another").hex();
    row("no id", without(u"id"_s), member);
    row("id is no UUID", with(u"id"_s, u"1; DELETE"_s), member);
    row("a newer schema", with(u"schema"_s, 2), u"submission.schema"_s);
    row("no schema", without(u"schema"_s), member);
    row("a stranger", with(u"sudo"_s, true), u"json.unknown_member"_s);
    row("local time", with(u"started_at"_s, u"2026-11-24T08:00:00.000"_s), member);
    row("identified by guess", with(u"identified_by"_s, u"guess"_s), member);
    row("name without last", with(u"legal_name"_s, QJsonObject{{u"given"_s, u"Nora"_s}}),
        u"field.legal_name.missing_part"_s);
    row("impossible birth", with(u"birth_date"_s, u"1961-02-30"_s),
        u"field.birth_date.impossible"_s);
    row("changes as object", with(u"changes"_s, QJsonObject()), member);
    row("101 changes", repeated(u"changes"_s, 101), member);
    row("a field twice", repeated(u"changes"_s, 4), u"submission.field_twice"_s);
    row(
        "an id twice",
        [](QJsonObject& json) {
            const QString id =
                json.value("changes"_L1).toArray()[0].toObject().value("id"_L1).toString();
            inList(u"changes"_s, 1, with(u"id"_s, id))(json);
        },
        u"submission.change_twice"_s);
    row("unknown field", inList(u"changes"_s, 0, with(u"field"_s, u"ssn"_s)), u"field.unknown"_s);
    row("proposed is malformed", inList(u"changes"_s, 0, with(u"proposed"_s, u"no email"_s)),
        u"field.email.email"_s);
    row("sure beyond 1", inList(u"changes"_s, 0, with(u"confidence"_s, 1.5)), member);
    row("evidence elsewhere",
        inList(u"changes"_s, 2, with(u"evidence"_s, QJsonObject{{u"image"_s, otherHash}})),
        u"submission.image_missing"_s);
    const auto area = [](const QJsonArray& numbers) {
        return inList(u"changes"_s, 2, [numbers](QJsonObject& change) {
            QJsonObject evidence = change.value("evidence"_L1).toObject();
            evidence.insert(u"area"_s, numbers);
            change.insert(u"evidence"_s, evidence);
        });
    };
    row("area outside", area({0.5, 0.5, 0.6, 0.1}), u"evidence.area"_s);
    row("area backwards", area({0.5, 0.5, -0.2, -0.2}), u"evidence.area"_s);
    row("area of nothing", area({0.5, 0.5, 0, 0}), u"evidence.area"_s);
    row("area of three", area({0.5, 0.5, 0.1}), u"evidence.area"_s);
    row("area of words", area({u"a"_s, u"b"_s, u"c"_s, u"d"_s}), u"evidence.area"_s);
    row("confirmed stranger", with(u"confirmed"_s, QJsonArray{u"ssn"_s}), u"field.unknown"_s);
    row("confirmed number", with(u"confirmed"_s, QJsonArray{7}), u"field.unknown"_s);
    row("13 images", repeated(u"images"_s, 13), member);
    row("image of nothing", inList(u"images"_s, 0, with(u"bytes"_s, 0)), member);
    row("image of 9 MiB", inList(u"images"_s, 0, with(u"bytes"_s, 9 * 1024 * 1024)), member);
    row("image as script", inList(u"images"_s, 0, with(u"media_type"_s, u"image/svg+xml"_s)),
        u"image.media_type"_s);
    row("image role", inList(u"images"_s, 0, with(u"role"_s, u"selfie"_s)), member);
    row("signature elsewhere", inList(u"consents"_s, 0, with(u"signature"_s, otherHash)),
        u"submission.image_missing"_s);
    row("drawn, not there", inList(u"consents"_s, 0, without(u"signature"_s)), u"consent.answer"_s);
    row("declined and signed", inList(u"consents"_s, 0, with(u"answer"_s, u"declined"_s)),
        u"consent.answer"_s);
    row("patient alone", with(u"patient"_s, PatientId::fresh().text()), u"submission.half_blind"_s);
    row("version alone", with(u"base_version"_s, 3), u"submission.half_blind"_s);
    row("version below 0", with(u"base_version"_s, -1), member);
}

void TestRecordSubmission::refuses()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, code);
    QJsonObject json = scriptedVisit(1).submission.toJson();
    QCOMPARE(codeOf(json), QString());
    spoil(json);
    QCOMPARE(codeOf(json), code);
}

void TestRecordSubmission::knownPatientNeedsAllThree()
{
    QJsonObject json = scriptedVisit(1).submission.toJson();
    json.insert(u"patient"_s, PatientId::fresh().text());
    json.insert(u"appointment"_s, AppointmentId::fresh().text());
    QCOMPARE(codeOf(json), u"submission.half_blind"_s);
    json.insert(u"base_version"_s, 1);
    QCOMPARE(codeOf(json), QString());
    QVERIFY(!Submission::fromJson(json)->isBlind());
}

void TestRecordSubmission::receiptIsBoundToItsBytes()
{
    const QDateTime at(QDate(2026, 11, 24), QTime(10, 31), Qt::UTC);
    const Receipt receipt{SubmissionId::fresh(), Sha256::of("a"), at, QByteArray(64, 's')};
    const auto back = Receipt::fromJson(receipt.toJson());
    QVERIFY(back);
    QVERIFY(*back == receipt);
    Receipt other = receipt;
    other.content = Sha256::of("b");
    QVERIFY(other.signedBytes() != receipt.signedBytes());
    other = receipt;
    other.signature = QByteArray(64, 't');
    QCOMPARE(other.signedBytes(), receipt.signedBytes());
}

void TestRecordSubmission::receiptIsMalformed_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::newRow("short signature") << with(u"signature"_s, u"c2hvcnQ="_s);
    QTest::newRow("no signature") << without(u"signature"_s);
    QTest::newRow("no content") << without(u"content_sha256"_s);
    QTest::newRow("a stranger") << with(u"note"_s, u"paid"_s);
}

void TestRecordSubmission::receiptIsMalformed()
{
    QFETCH(Spoil, spoil);
    const QDateTime at(QDate(2026, 11, 24), QTime(10, 31), Qt::UTC);
    const Receipt receipt{SubmissionId::fresh(), Sha256::of("a"), at, QByteArray(64, 's')};
    QJsonObject json = receipt.toJson();
    spoil(json);
    QVERIFY(!Receipt::fromJson(json));
}

void TestRecordSubmission::decisionsCarryJustWhatTheyMean()
{
    const QJsonObject accept{{u"id"_s, DecisionId::fresh().text()}, {u"kind"_s, u"accept"_s}};
    QVERIFY(DecisionRequest::fromJson(accept));
    QJsonObject strange = accept;
    strange.insert(u"edited"_s, u"x"_s);
    QCOMPARE(DecisionRequest::fromJson(strange).problem().code, u"json.unknown_member"_s);
    QJsonObject reject = accept;
    reject.insert(u"kind"_s, u"reject"_s);
    QVERIFY(!DecisionRequest::fromJson(reject));
    reject.insert(u"reason"_s, u" \u200b "_s);
    QCOMPARE(DecisionRequest::fromJson(reject).problem().code, u"decision.reason"_s);
    reject.insert(u"reason"_s, u"Blurred card"_s);
    QVERIFY(DecisionRequest::fromJson(reject));
    reject.insert(u"reason"_s, QString(501, u'x'));
    QVERIFY(!DecisionRequest::fromJson(reject));
}

void TestRecordSubmission::rosterEntryGoesAway()
{
    RosterEntry entry;
    entry.sequence = 7;
    entry.removed = true;
    entry.appointment.id = AppointmentId::fresh();
    const QJsonObject json = entry.toJson();
    QCOMPARE(json.keys(), (QStringList{u"appointment"_s, u"removed"_s, u"sequence"_s}));
    const auto back = RosterEntry::fromJson(json);
    QVERIFY(back);
    QVERIFY(back->removed);
    QCOMPARE(back->appointment.id, entry.appointment.id);
}

void TestRecordSubmission::unknownFieldIsNeverDropped()
{
    const auto values = FieldValues::fromJson({{u"email"_s, u"a@b.example"_s}, {u"ssn"_s, u"1"_s}});
    QVERIFY(!values);
    QCOMPARE(values.problem().code, u"field.unknown"_s);
}

QTEST_GUILESS_MAIN(TestRecordSubmission)
#include "test_record_submission.moc"
