// The trail shows tampering: whatever is done to the database behind the office's back, the first
// entry that is not as it was written is named.

#include "small_practice.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// Somebody with a database tool and no scruples.
class Intruder {
public:
    explicit Intruder(SmallPractice& practice) : m_connection(practice.place().backDoor()) {}

    bool run(const QString& sql) { return m_connection->executeOnce(sql).ok(); }

    void pullTheTriggers()
    {
        const QString on = RecordsPlace::onServer() ? u" ON audit"_s : QString();
        QVERIFY(run(u"DROP TRIGGER audit_is_never_changed"_s + on));
        QVERIFY(run(u"DROP TRIGGER audit_is_never_deleted"_s + on));
    }

private:
    std::unique_ptr<Connection> m_connection;
};

} // namespace

class StoreAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChainHoldsAndGrows()
    {
        SmallPractice practice;
        const AuditHead before = head(practice);
        const Patient nora = practice.addNora();
        QVERIFY(head(practice).sequence > before.sequence);
        QVERIFY(head(practice).hash != before.hash);
        const AuditVerdict verdict = verify(practice);
        QVERIFY(verdict.holds());
        QCOMPARE(verdict.head, head(practice));
        QCOMPARE(verdict.entries, verdict.head.sequence);
    }

    void anEmptyChainHolds()
    {
        const RecordsPlace place;
        const auto store = must(Store::open(place.settings()));
        const auto verdict = must(store->read([](const Snapshot& s) { return Audit::verify(s); }));
        QVERIFY(verdict.holds());
        QCOMPARE(verdict.entries, 0);
    }

    void readingIsAuditedBeforeAnythingIsShown()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const auto seen = practice.store().readAudited(
            practice.tom, AuditNote{AuditAct::PatientRead, nora.id.text()},
            [&](const Snapshot& s) { return Patients::find(s, nora.id); });
        QCOMPARE(must(seen), nora);
        const auto searched = practice.store().readAudited(
            practice.tom,
            [](const QList<PatientMatch>& found) {
                return AuditNote{AuditAct::PatientsSearched, {}, {{u"found"_s, found.size()}}};
            },
            [](const Snapshot& s) { return Patients::search(s, u"whit"_s); });
        QCOMPARE(must(searched).size(), 1);

        const auto entries = all(practice);
        QCOMPARE(entries[entries.size() - 2].act, u"patient.read"_s);
        QCOMPARE(entries[entries.size() - 2].subject, nora.id.text());
        QCOMPARE(entries[entries.size() - 2].actor, practice.tom);
        QCOMPARE(entries.last().detail.value(u"found").toInt(), 1);
    }

    void whatWasNotFoundIsNotSaidToBeRead()
    {
        SmallPractice practice;
        const AuditHead before = head(practice);
        const PatientId nobody = PatientId::fresh();
        const auto seen = practice.store().readAudited(
            practice.tom, AuditNote{AuditAct::PatientRead, nobody.text()},
            [&](const Snapshot& s) { return Patients::find(s, nobody); });
        QCOMPARE(codeOf(seen), u"patient.unknown"_s);
        QCOMPARE(head(practice), before);
    }

    void theDatabaseItselfRefuses()
    {
        SmallPractice practice;
        (void)practice.addNora();
        Intruder intruder(practice);
        for (const QString& table : {u"audit"_s, u"history"_s})
            QVERIFY(!intruder.run(u"DELETE FROM %1"_s.arg(table)));
        QVERIFY(!intruder.run(u"TRUNCATE audit"_s));
        QVERIFY(!intruder.run(u"UPDATE audit SET act = 'patient.read'"_s));
        QVERIFY(!intruder.run(u"UPDATE history SET staff_name = 'Nobody'"_s));
        QVERIFY(practice.auditHolds());
    }

    void tamperingIsNamed_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("broken");
        const auto row = [](const char* name, const QStringList& statements, qint64 broken) {
            QTest::newRow(name) << statements << broken;
        };
        for (const char* column : {"at", "actor_kind", "actor_id", "actor_name", "act", "subject",
                                   "detail", "previous", "hash"}) {
            const QString value = qstrcmp(column, "actor_kind") == 0 ? u"staff"_s
                                  : qstrcmp(column, "detail") == 0   ? u"{\"x\":1}"_s
                                  : qstrcmp(column, "at") == 0       ? u"2026-11-24T15:00:00.001Z"_s
                                                                     : QString(64, u'a');
            row(qPrintable(u"changed "_s + QString::fromLatin1(column)),
                {u"UPDATE audit SET %1 = '%2' WHERE sequence = 3"_s.arg(QString::fromLatin1(column),
                                                                        value)},
                3);
        }
        row("the first changed", {u"UPDATE audit SET previous = 'x' WHERE sequence = 1"_s}, 1);
        row("deleted in the middle", {u"DELETE FROM audit WHERE sequence = 4"_s}, 4);
        row("deleted and closed up",
            {u"DELETE FROM audit WHERE sequence = 4"_s,
             u"UPDATE audit SET sequence = sequence - 1 WHERE sequence > 4"_s},
            4);
        row("the first deleted", {u"DELETE FROM audit WHERE sequence = 1"_s}, 1);
        row("two exchanged",
            {u"UPDATE audit SET sequence = 999 WHERE sequence = 3"_s,
             u"UPDATE audit SET sequence = 3 WHERE sequence = 4"_s,
             u"UPDATE audit SET sequence = 4 WHERE sequence = 999"_s},
            3);
        row("cut off at the end", {u"DELETE FROM audit WHERE sequence > 5"_s}, 6);
        row("emptied", {u"DELETE FROM audit"_s}, 1);
        row("one put in between",
            {u"UPDATE audit SET sequence = -sequence WHERE sequence > 2"_s,
             u"UPDATE audit SET sequence = 1 - sequence WHERE sequence < 0"_s,
             u"INSERT INTO audit SELECT 3, at, actor_kind, actor_id, actor_name, act, subject, "
             "detail, previous, hash FROM audit WHERE sequence = 2"_s},
            3);
    }
    void tamperingIsNamed()
    {
        QFETCH(QStringList, statements);
        QFETCH(qint64, broken);
        SmallPractice practice;
        for (int i = 0; i < 4; ++i)
            (void)practice.addNora();
        QVERIFY(head(practice).sequence > 6);
        Intruder intruder(practice);
        intruder.pullTheTriggers();
        for (const QString& statement : statements)
            QVERIFY2(intruder.run(statement), qPrintable(statement));

        const AuditVerdict verdict = verify(practice);
        QVERIFY(!verdict.holds());
        QCOMPARE(verdict.firstBreak->sequence, broken);
        QVERIFY(verdict.firstBreak->what.contains(QString::number(broken)));
    }

    void aChainCutWithItsHeadIsShownByAHeadWrittenDown()
    {
        SmallPractice practice;
        for (int i = 0; i < 4; ++i)
            (void)practice.addNora();
        const AuditHead known = head(practice);
        Intruder intruder(practice);
        intruder.pullTheTriggers();
        QVERIFY(intruder.run(u"DELETE FROM audit WHERE sequence > 5"_s));
        QVERIFY(intruder.run(u"UPDATE audit_head SET sequence = 5, "
                             "hash = (SELECT hash FROM audit WHERE sequence = 5)"_s));
        QVERIFY(verify(practice).holds()); // the thief was thorough
        const auto verdict =
            must(practice.store().read([&](const Snapshot& s) { return Audit::verify(s, known); }));
        QVERIFY(!verdict.holds());
        QCOMPARE(verdict.firstBreak->sequence, 6);

        // Whatever is written after: the chain does not run through the known head any more.
        for (int i = 0; i < 6; ++i)
            (void)practice.addNora();
        const auto later =
            must(practice.store().read([&](const Snapshot& s) { return Audit::verify(s, known); }));
        QVERIFY(!later.holds());
        QCOMPARE(later.firstBreak->sequence, known.sequence);
    }

    void aLongChainIsWalkedToItsEnd()
    {
        SmallPractice practice;
        must(practice.store()
                 .write([](Transaction& t) -> Done {
                     for (int i = 0; i < 2500; ++i) {
                         const Done done = Audit::append(t, Actor::office(),
                                                         {AuditAct::QueueRead, {}, {{u"n"_s, i}}});
                         if (!done)
                             return done;
                     }
                     return {};
                 })
                 .get());
        const AuditVerdict verdict = verify(practice);
        QVERIFY(verdict.holds());
        QCOMPARE(verdict.entries, head(practice).sequence);
        QVERIFY(verdict.entries > 2500);
    }

    void entriesAreReadInPages()
    {
        SmallPractice practice;
        (void)practice.addNora();
        const auto two =
            must(practice.store().read([](const Snapshot& s) { return Audit::after(s, 1, 2); }));
        QCOMPARE(two.size(), 2);
        QCOMPARE(two[0].sequence, 2);
        QCOMPARE(two[1].previous, two[0].hash);
    }

private:
    static AuditHead head(SmallPractice& practice)
    {
        return must(practice.store().read([](const Snapshot& s) { return Audit::head(s); }));
    }
    static AuditVerdict verify(SmallPractice& practice)
    {
        return must(practice.store().read([](const Snapshot& s) { return Audit::verify(s); }));
    }
    static QList<AuditEntry> all(SmallPractice& practice)
    {
        return must(practice.store().read([](const Snapshot& s) { return Audit::after(s, 0); }));
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreAudit)
#include "test_store_audit.moc"
