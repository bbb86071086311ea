// Who a blind check-in may be, among the records: found by keys, ranked and explained by likeness.

#include "record/match_keys.h"
#include "small_practice.h"
#include "store/candidates.h"

#include <QJsonObject>

#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom {

class StoreCandidates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOneWhoCameIsFirst()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Patient twin = practice.add(with(nora, "legal_name", u"Iris"_s, u"Whitfield"_s));
        const Patient son = practice.add(with(with(nora, "legal_name", u"Tobias"_s, u"Whitfield"_s),
                                              "birth_date", u"1984-02-11"_s));
        (void)practice.add(stranger());

        // Her name misspelled, and her birth date with a digit off.
        const auto found = candidates(
            practice, practice.blindVisit(nameValue(u"Nora"_s, u"Whitfeild"_s), {1956, 7, 9}));
        QCOMPARE(found.first().match.id, nora.id);
        QVERIFY(found.first().likeness.kind == LikenessClass::SamePerson);
        QCOMPARE(found.first().match.recordNumber, nora.recordNumber);
        for (const PatientCandidate& each : found.mid(1)) {
            QVERIFY(each.match.id == twin.id || each.match.id == son.id);
            QVERIFY(each.likeness.kind < LikenessClass::SamePerson);
        }
    }

    void whatIsProposedSpeaksToo()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        Submission visit = practice.blindVisit(nameValue(u"Leonora"_s, u"Okonkwo"_s), {1956, 7, 9});
        const double before = scoreOf(candidates(practice, visit), nora.id);
        SmallPractice::propose(visit, "mobile_phone", {},
                               nora.values.value(u"mobile_phone").json());
        const double after = scoreOf(candidates(practice, visit), nora.id);
        QVERIFY2(after > before, qPrintable(u"%1 after %2"_s.arg(after).arg(before)));
    }

    void nobodyIsFoundForNobody()
    {
        SmallPractice practice;
        (void)practice.addNora();
        QVERIFY(candidates(practice, practice.blindVisit({}, {})).isEmpty());
        QVERIFY(
            candidates(practice, practice.blindVisit(nameValue(u"Wei"_s, u"Zhang"_s), {2001, 3, 4}))
                .isEmpty());
        const QString hostile = u"%' OR 1=1; --"_s;
        QVERIFY(
            candidates(practice, practice.blindVisit(nameValue(hostile, hostile), {})).isEmpty());
    }

    void aChangeOfTheRecordIsFollowed()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const FieldValue married = nameValue(u"Leonora"_s, u"Okonkwo"_s);
        const auto edited =
            must(practice.store()
                     .write([&](Transaction& t) {
                         return Patients::edit(
                             t, practice.maria, nora.id,
                             {{findField(u"legal_name"), married},
                              {findField(u"address"), {}},
                              {findField(u"birth_date"), valueOf("birth_date", u"1956-09-08"_s)}},
                             nora.version);
                     })
                     .get());
        QVERIFY(!edited.refused);
        const auto found = candidates(practice, practice.blindVisit(married, {1956, 9, 8}));
        QCOMPARE(found.first().match.id, nora.id);
        QVERIFY(found.first().likeness.kind == LikenessClass::SamePerson);
        // No row of what she was called is left behind.
        QCOMPARE(keyRows(practice), keysOf(edited.patient));
    }

    void duplicatesOfARecordAreOthers()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Patient again = practice.addNora();
        const auto found = must(practice.store().read(
            [&](const Snapshot& s) { return Candidates::of(s, traitsOf(nora.values), nora.id); }));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().match.id, again.id);
        QVERIFY(found.first().likeness.kind == LikenessClass::SamePerson);
    }

    void recordsOfAnOlderReleaseGetTheirKeys()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        addStrangers(practice, 1100); // more than are filled at a time
        const QStringList before = keyRows(practice);
        practice.close();
        // As a database of release 2 is.
        forget(practice.place(), {u"DROP TABLE match_key"_s, u"DROP TABLE merge_move"_s,
                                  u"DROP TABLE merged_record"_s, u"DROP TABLE merge_decision"_s,
                                  u"DROP INDEX submission_patient"_s, u"DROP TABLE kiosk_trouble"_s,
                                  u"CREATE TABLE patient_term (term TEXT, patient TEXT)"_s,
                                  u"INSERT INTO patient_term SELECT t.term, p.id FROM record_term "
                                  "t JOIN patient p ON p.record_number = t.record_number"_s,
                                  u"DROP TABLE record_term"_s,
                                  u"DELETE FROM counter WHERE name IN "
                                  "('last_record_without_match_keys', "
                                  "'last_record_with_older_terms')"_s,
                                  u"DELETE FROM migration WHERE number >= 3"_s});
        practice.reopen();
        QCOMPARE(keyRows(practice), before);
        const auto found = candidates(
            practice, practice.blindVisit(nora.values.value(u"legal_name"), {1956, 7, 9}));
        QCOMPARE(found.first().match.id, nora.id);
    }

    void fillingGoesOnWhereItWasKilled()
    {
        SmallPractice practice;
        addStrangers(practice, 1100);
        const QStringList before = keyRows(practice);
        practice.close();
        forget(practice.place(), {u"DELETE FROM match_key WHERE record_number <= 10600"_s,
                                  u"UPDATE counter SET value = 10600 WHERE name = "
                                  "'last_record_without_match_keys'"_s});
        practice.reopen();
        QCOMPARE(keyRows(practice), before);
    }

    void aKeyOfHundredsSaysNothing()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        addStrangers(practice, 320);
        // Everybody else shares everything with the stranger; she is found by what is hers.
        auto values = stranger();
        values.set(*findField(u"legal_name"), nora.values.value(u"legal_name"));
        values.set(*findField(u"birth_date"), nora.values.value(u"birth_date"));
        const auto found = must(practice.store().read(
            [&](const Snapshot& s) { return Candidates::of(s, traitsOf(values)); }));
        QCOMPARE(found.first().match.id, nora.id);
        QVERIFY(found.size() <= Candidates::most);
    }

    void candidatesGoThroughJsonUnchanged()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const auto found = candidates(
            practice, practice.blindVisit(nameValue(u"Nora"_s, u"Whitfeild"_s), {1956, 9, 7}));
        for (const PatientCandidate& each : found) {
            const auto read = must(PatientCandidate::fromJson(each.toJson()));
            QCOMPARE(read.toJson(), each.toJson());
            QCOMPARE(read.match, each.match);
        }
        QJsonObject wrong = found.first().toJson();
        wrong.insert(u"class"_s, u"certain"_s);
        QVERIFY(!PatientCandidate::fromJson(wrong));
        wrong = found.first().toJson();
        wrong.insert(u"score"_s, u"high"_s);
        QVERIFY(!PatientCandidate::fromJson(wrong));
    }

private:
    static FieldValues with(const FieldValues& values, const char* key, const QJsonValue& json)
    {
        FieldValues changed = values;
        changed.set(*findField(QString::fromLatin1(key)), valueOf(key, json));
        return changed;
    }
    static FieldValues with(const Patient& patient, const char* key, const QString& given,
                            const QString& family)
    {
        return with(patient.values, key, QJsonObject{{u"given"_s, given}, {u"family"_s, family}});
    }
    static FieldValues stranger()
    {
        FieldValues values;
        values.set(*findField(u"legal_name"), nameValue(u"Amara"_s, u"Lindqvist"_s));
        values.set(*findField(u"birth_date"), valueOf("birth_date", u"1990-01-02"_s));
        values.set(*findField(u"address"), addressValue(u"230 Harbor Road"_s));
        return values;
    }

    static void addStrangers(SmallPractice& practice, int count)
    {
        must(practice.store()
                 .write([&](Transaction& t) -> Done {
                     for (int i = 0; i < count; ++i) {
                         const auto added =
                             Patients::create(t, practice.maria, stranger(), {u"import"_s});
                         if (!added)
                             return added.problem();
                     }
                     return {};
                 })
                 .get());
    }

    static QList<PatientCandidate> candidates(SmallPractice& practice, const Submission& visit)
    {
        return must(practice.store().read(
            [&](const Snapshot& s) { return Candidates::of(s, traitsOf(visit)); }));
    }
    static double scoreOf(const QList<PatientCandidate>& found, const PatientId& id)
    {
        for (const PatientCandidate& each : found) {
            if (each.match.id == id)
                return each.likeness.score;
        }
        return 0;
    }

    static QStringList keyRows(SmallPractice& practice)
    {
        const auto rows = must(practice.store().read([](const Snapshot& s) {
            return s.select(
                "SELECT match_key, record_number FROM match_key ORDER BY record_number, match_key");
        }));
        QStringList all;
        for (const Row& row : rows)
            all.append(u"%1 %2"_s.arg(row.integer(1)).arg(row.integer(0)));
        return all;
    }
    static QStringList keysOf(const Patient& patient)
    {
        QList<qint64> keys = matchKeysOf(traitsOf(patient.values));
        std::sort(keys.begin(), keys.end());
        QStringList all;
        for (const qint64 key : keys)
            all.append(u"%1 %2"_s.arg(patient.recordNumber).arg(key));
        return all;
    }

    static void forget(RecordsPlace& place, const QStringList& statements)
    {
        const auto connection = place.backDoor();
        for (const QString& statement : statements)
            must(connection->executeOnce(statement));
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreCandidates)
#include "test_store_candidates.moc"
