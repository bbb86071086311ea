// The connection to a PostgreSQL server is lost in the midst of a commit, so that the office cannot
// know what became of it: it says so, does nothing a second time by itself, and whoever asks again
// under the same id finds it done once.

#include "cutting_relay.h"
#include "small_practice.h"

#include "store/review_desk.h"

#include <QTest>

using namespace anteroom::testing;
using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

using Cut = CuttingRelay::Cut;

// Cuts once, at a moment of a commit.
struct Moment {
    QByteArray asked;
    Cut cut = Cut::No;
    std::shared_ptr<std::atomic<bool>> armed = std::make_shared<std::atomic<bool>>(false);

    CuttingRelay::Rule rule() const
    {
        return [*this](QByteArray& said) {
            return said.contains(asked) && armed->exchange(false) ? cut : Cut::No;
        };
    }
};

Moment momentOf(const QByteArray& asked, Cut cut)
{
    Moment moment;
    moment.asked = asked;
    moment.cut = cut;
    return moment;
}

} // namespace

class StoreUnsure : public QObject {
    Q_OBJECT

private:
    // With its end, for some transactions begin READ COMMITTED.
    static QByteArray commit() { return QByteArray("COMMIT", sizeof("COMMIT")); }
    static void addMoments()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<bool>("arrives");
        QTest::newRow("before the commit arrives") << commit() << false;
        QTest::newRow("before the commit is answered") << commit() << true;
        QTest::newRow("before it is known to be durable") << "pg_logical_emit_message"_ba << false;
        QTest::newRow("before that is answered") << "pg_logical_emit_message"_ba << true;
    }

private Q_SLOTS:
    void aWriteIsNeverDoneTwice_data() { addMoments(); }
    void aWriteIsNeverDoneTwice()
    {
        QFETCH(const QByteArray, asked);
        QFETCH(const bool, arrives);
        const Moment moment = momentOf(asked, arrives ? Cut::After : Cut::Before);
        SmallPractice practice;
        StoreSettings settings = practice.settings();
        const CuttingRelay relay(settings.server->hosts.first(), moment.rule());
        settings.server->hosts = {relay.folder()};
        const auto store = must(Store::open(settings));
        std::atomic<int> attempts = 0;
        const auto count = [&] {
            return store
                ->write([&](Transaction& t) {
                    ++attempts;
                    return t.run("INSERT INTO counter VALUES ('unsure', 1)");
                })
                .get();
        };
        *moment.armed = true;
        QCOMPARE(codeOf(count()), u"store.unsure"_s);
        QCOMPARE(relay.cuts(), 1);
        QCOMPARE(attempts, 1);
        const bool wasCommitted = arrives || asked != commit();
        QCOMPARE(codeOf(count()), wasCommitted ? u"store.constraint"_s : u"ok"_s);
        QVERIFY(practice.auditHolds());
    }

    void aDecisionThatIsAskedForAgainIsMadeOnce_data() { addMoments(); }
    void aDecisionThatIsAskedForAgainIsMadeOnce()
    {
        QFETCH(const QByteArray, asked);
        QFETCH(const bool, arrives);
        const Moment moment = momentOf(asked, arrives ? Cut::After : Cut::Before);
        SmallPractice practice;
        const Patient nora = practice.addNora();
        Submission visit = practice.visit(nora, practice.book(nora));
        SmallPractice::propose(visit, "email", nora.values.value(u"email"), u"new@example.org"_s);
        must(practice.receive(visit));
        StoreSettings settings = practice.settings();
        const CuttingRelay relay(settings.server->hosts.first(), moment.rule());
        settings.server->hosts = {relay.folder()};
        const auto store = must(Store::open(settings));
        const ChangeDecision decision = accept(visit.changes[0]);
        const auto decide = [&] {
            return store
                ->write([&](Transaction& t) {
                    return ReviewDesk::decide(t, practice.maria, visit.id, decision, nora.version);
                })
                .get();
        };
        *moment.armed = true;
        QCOMPARE(codeOf(decide()), u"store.unsure"_s);
        const DecisionOutcome again = must(decide());
        QVERIFY(!again.refused);
        QCOMPARE(again.version(), nora.version + 1);
        QCOMPARE(again.now.changes[0].decisions.size(), 1);
        QVERIFY(practice.auditHolds());
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreUnsure)
#include "test_store_unsure.moc"
