// Two offices on the same records, each with connections of its own, writing at the same moments.

#include "small_practice.h"

#include "record/canonical_json.h"
#include "store/roster_feed.h"

#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

using Act = std::function<void(Store& store, int round)>;

// Each office does it so many times, both at once.
void atBoth(Store& first, Store& second, int rounds, const Act& act)
{
    std::thread other([&] {
        for (int round = 0; round < rounds; ++round)
            act(second, round);
    });
    for (int round = 0; round < rounds; ++round)
        act(first, round);
    other.join();
}

Result<IntakeOutcome> receiveAt(Store& store, const Actor& kiosk, const Submission& submission)
{
    const QByteArray bytes = canonicalJson(submission.toJson());
    return store.write([&](Transaction& t) { return Intake::receive(t, kiosk, submission, bytes); })
        .get();
}

Result<DecisionOutcome> decideAt(Store& store, const Actor& who, const SubmissionId& id,
                                 const ChangeDecision& decision, int version)
{
    return store
        .write([&](Transaction& t) { return ReviewDesk::decide(t, who, id, decision, version); })
        .get();
}

} // namespace

class StoreOffices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordNumbersAreGivenOnceAndTheAuditIsOneChain()
    {
        SmallPractice practice;
        const auto second = must(Store::open(practice.settings()));
        const Patient nora = practice.addNora();
        std::mutex mutex;
        QSet<qint64> numbers;
        atBoth(practice.store(), *second, 60, [&](Store& store, int) {
            const auto created =
                must(store
                         .write([&](Transaction& t) {
                             return Patients::create(t, practice.maria, nora.values, {u"staff"_s});
                         })
                         .get());
            const std::lock_guard lock(mutex);
            numbers.insert(created.recordNumber);
        });
        QCOMPARE(numbers.size(), 120);
        QVERIFY(practice.auditHolds());
    }

    void oneVisitThatReachesBothIsTakenInOnce()
    {
        SmallPractice practice;
        const auto second = must(Store::open(practice.settings()));
        const Patient nora = practice.addNora();
        QList<Submission> visits;
        for (int i = 0; i < 40; ++i) {
            visits.append(practice.visit(nora, practice.book(nora)));
            SmallPractice::propose(visits.last(), "email", {}, u"nora@whitfield.example"_s);
        }
        std::atomic<int> first = 0;
        std::atomic<int> again = 0;
        atBoth(practice.store(), *second, 40, [&](Store& store, int round) {
            const auto outcome = must(receiveAt(store, practice.kiosk, visits[round]));
            first += outcome.kind == IntakeOutcome::Kind::First ? 1 : 0;
            again += outcome.kind == IntakeOutcome::Kind::Again ? 1 : 0;
        });
        QCOMPARE(first.load(), 40);
        QCOMPARE(again.load(), 40);
        QVERIFY(practice.auditHolds());
    }

    void ofTwoWhoDecideTheSlowerIsToldWhatStandsNow()
    {
        SmallPractice practice;
        const auto second = must(Store::open(practice.settings()));
        QList<Submission> visits;
        for (int i = 0; i < 30; ++i) {
            const Patient nora = practice.addNora();
            visits.append(practice.visit(nora, practice.book(nora)));
            SmallPractice::propose(visits.last(), "email", {}, u"nora@whitfield.example"_s);
            must(practice.receive(visits.last()));
        }
        std::mutex mutex;
        QHash<QString, int> codes;
        atBoth(practice.store(), *second, 30, [&](Store& store, int round) {
            const Submission& visit = visits[round];
            const auto outcome =
                decideAt(store, practice.maria, visit.id, accept(visit.changes[0]), 1);
            const std::lock_guard lock(mutex);
            ++codes[codeOf(outcome)];
            if (!outcome || outcome->now.changes[0].state != ChangeState::Accepted)
                ++codes[u"not told"_s];
        });
        QCOMPARE(codes.value(u"ok"_s), 30);
        QCOMPARE(codes.value(u"decision.stale"_s), 30);
        QCOMPARE(codes.size(), 2);
        for (const Submission& visit : visits) {
            const auto reviewed = must(practice.reviewed(visit.id));
            QCOMPARE(reviewed.changes[0].decisions.size(), 1);
            QCOMPARE(reviewed.patient->version, 2);
        }
        QVERIFY(practice.auditHolds());
    }

    void noEditOverwritesOneThatItHasNotSeen()
    {
        SmallPractice practice;
        const auto second = must(Store::open(practice.settings()));
        const Patient nora = practice.addNora();
        const Field& field = *findField(u"email");
        std::atomic<int> edited = 0;
        atBoth(practice.store(), *second, 60, [&](Store& store, int round) {
            const int seen = must(store.read([&](const Snapshot& s) {
                                 return Patients::find(s, nora.id);
                             })).version;
            const auto value = valueOf(
                "email", u"nora%1.%2@whitfield.example"_s.arg(round).arg(&store == second.get()));
            const auto outcome = must(
                store
                    .write([&](Transaction& t) {
                        return Patients::edit(t, practice.tom, nora.id, {{&field, value}}, seen);
                    })
                    .get());
            edited += outcome.refused ? 0 : 1;
        });
        QCOMPARE(practice.reload(nora.id).version, 1 + edited.load());
        QCOMPARE(practice.history(nora.id).first().version, 1 + edited.load());
        QVERIFY(practice.auditHolds());
    }

    // A kiosk asks for what came after the last number that it saw: were a smaller one to appear
    // later, it would miss an appointment.
    void theRosterNeverRunsBackwards()
    {
        SmallPractice practice;
        const auto second = must(Store::open(practice.settings()));
        const TimeSpan today{practice.now().addSecs(-3600), practice.now().addSecs(12 * 3600)};
        must(practice.store()
                 .write([&](Transaction& t) { return RosterFeed::turnTo(t, today); })
                 .get());
        const Patient nora = practice.addNora();
        std::atomic<bool> done = false;
        QSet<AppointmentId> seen;
        std::thread kiosk([&] {
            qint64 last = 0;
            RosterCache cache;
            for (bool lastLook = false; !lastLook;) {
                lastLook = done;
                const auto changes = must(practice.store().read(
                    [&](const Snapshot& s) { return RosterFeed::since(s, last, {}, cache); }));
                for (const RosterEntry& entry : changes.entries)
                    seen.insert(entry.appointment.id);
                last = changes.sequence;
            }
        });
        atBoth(practice.store(), *second, 40, [&](Store& store, int) {
            const Appointment appointment{AppointmentId::fresh(),       nora.id,
                                          u"Linden Street"_s,           u"Dr. Brandt"_s,
                                          practice.now().addSecs(1800), AppointmentStatus::Booked};
            must(store
                     .write([&](Transaction& t) {
                         return Appointments::book(t, practice.maria, appointment);
                     })
                     .get());
        });
        done = true;
        kiosk.join();
        QCOMPARE(seen.size(), 80);
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreOffices)
#include "test_store_offices.moc"
