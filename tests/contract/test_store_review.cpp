// Nothing enters a record but what a member of staff accepted, and nothing newer is overwritten
// unseen.

#include "small_practice.h"

#include "store/sql.h"

#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// Nora came in, moved, with a new email and a member ID that was hard to read.
struct Visit {
    explicit Visit(SmallPractice& at) : practice(at)
    {
        nora = practice.addNora();
        submission = practice.visit(nora, practice.book(nora));
        SmallPractice::propose(submission, "address", nora.values.value(u"address"),
                               addressValue(u"92 Kestrel Lane"_s).json(), Provenance::Licence,
                               0.99);
        SmallPractice::propose(submission, "email", {}, u"nora@whitfield.example"_s);
        SmallPractice::propose(submission, "coverage1.member_id",
                               nora.values.value(u"coverage1.member_id"), u"MM 4471 9928"_s,
                               Provenance::InsuranceCard, 0.61);
        must(practice.receive(submission));
    }

    [[nodiscard]] const ProposedChange& address() const { return submission.changes[0]; }
    [[nodiscard]] const ProposedChange& email() const { return submission.changes[1]; }
    [[nodiscard]] const ProposedChange& memberId() const { return submission.changes[2]; }
    [[nodiscard]] Patient now() { return practice.reload(nora.id); }
    [[nodiscard]] FieldValue stored(QStringView key) { return now().values.value(key); }
    [[nodiscard]] ReviewedChange change(int place)
    {
        return must(practice.reviewed(submission.id)).changes[place];
    }
    [[nodiscard]] QString decide(const ChangeDecision& decision, int version)
    {
        return codeOf(practice.decide(practice.maria, submission.id, decision, version));
    }
    [[nodiscard]] QString decideAll(const QList<ChangeDecision>& decisions, int version)
    {
        return codeOf(practice.decideAll(practice.maria, submission.id, decisions, version));
    }
    [[nodiscard]] EditOutcome edit(const char* key, const QJsonValue& json, int version)
    {
        const FieldEdit edit{findField(QString::fromLatin1(key)), valueOf(key, json)};
        return must(practice.store()
                        .write([&](Transaction& t) {
                            return Patients::edit(t, practice.tom, nora.id, {edit}, version);
                        })
                        .get());
    }

    SmallPractice& practice;
    Patient nora;
    Submission submission;
};

} // namespace

class StoreReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptingPutsTheValueIntoTheRecord()
    {
        SmallPractice practice;
        Visit visit(practice);
        const auto outcome =
            must(practice.decide(practice.maria, visit.submission.id, accept(visit.address()), 1));
        QVERIFY(!outcome.refused);
        QCOMPARE(outcome.version(), 2);
        QCOMPARE(outcome.now.changes[0].state, ChangeState::Accepted);
        QCOMPARE(outcome.now.changes[1].state, ChangeState::Pending);
        QCOMPARE(visit.stored(u"address"), addressValue(u"92 Kestrel Lane"_s));
        QVERIFY(visit.stored(u"email").isNull());
    }

    void theHistorySaysWhoWhenAndFromWhat()
    {
        SmallPractice practice;
        Visit visit(practice);
        practice.advance(60);
        const ChangeDecision decision = accept(visit.address());
        QCOMPARE(visit.decide(decision, 1), u"ok"_s);
        const HistoryEntry newest = practice.history(visit.nora.id).first();
        QCOMPARE(newest.version, 2);
        QCOMPARE(newest.fieldKey, u"address"_s);
        QCOMPARE(newest.before, addressValue(u"17 Alder Court"_s));
        QCOMPARE(newest.after, addressValue(u"92 Kestrel Lane"_s));
        QCOMPARE(newest.decision, decision.request.id);
        QCOMPARE(newest.submission, visit.submission.id);
        QCOMPARE(newest.staffName, u"Maria Ortiz"_s);
        QCOMPARE(newest.provenance, u"licence"_s);
        QCOMPARE(newest.at, practice.now());
    }

    void anEditedValueIsTheStaffMembersOwn()
    {
        SmallPractice practice;
        Visit visit(practice);
        QCOMPARE(visit.decide(acceptEdited(visit.memberId(), u"MM 4471 9920-01"_s), 1), u"ok"_s);
        QCOMPARE(visit.stored(u"coverage1.member_id").string(), u"MM 4471 9920-01"_s);
        QCOMPARE(practice.history(visit.nora.id).first().provenance, u"staff"_s);
        const Decision made = visit.change(2).decisions.first();
        QCOMPARE(made.kind, DecisionKind::AcceptEdited);
        QCOMPARE(made.applied.string(), u"MM 4471 9920-01"_s);
        QCOMPARE(made.staffName, u"Maria Ortiz"_s);
    }

    void anEditedValueMustBeOne()
    {
        SmallPractice practice;
        Visit visit(practice);
        QCOMPARE(visit.decide(acceptEdited(visit.email(), u"not an address"_s), 1),
                 u"field.email.email"_s);
        QCOMPARE(visit.now().version, 1);
        QCOMPARE(visit.change(1).state, ChangeState::Pending);
    }

    void aRejectedChangeNeverTouchesTheRecord()
    {
        SmallPractice practice;
        Visit visit(practice);
        QCOMPARE(visit.decide(reject(visit.address(), u"Could not be read"_s), 1), u"ok"_s);
        QCOMPARE(visit.now(), visit.nora);
        QCOMPARE(visit.change(0).state, ChangeState::Rejected);
        QCOMPARE(visit.change(0).decisions.first().reason, u"Could not be read"_s);
        QCOMPARE(practice.queue().first().pending, 2);
    }

    void undoPutsBackWhatStoodThere()
    {
        SmallPractice practice;
        Visit visit(practice);
        QCOMPARE(visit.decide(accept(visit.address()), 1), u"ok"_s);
        QCOMPARE(visit.decide(undo(visit.address()), 2), u"ok"_s);
        QCOMPARE(visit.now().version, 3);
        QCOMPARE(visit.stored(u"address"), visit.nora.values.value(u"address"));
        QCOMPARE(visit.change(0).state, ChangeState::Pending);
        QCOMPARE(visit.change(0).decisions.size(), 2); // a new decision; nothing is erased
        const HistoryEntry newest = practice.history(visit.nora.id).first();
        QCOMPARE(newest.provenance, u"undo"_s);
        QCOMPARE(newest.before, addressValue(u"92 Kestrel Lane"_s));
        QCOMPARE(newest.after, addressValue(u"17 Alder Court"_s));
    }

    void undoOfARejectionOnlyOpensItAgain()
    {
        SmallPractice practice;
        Visit visit(practice);
        QCOMPARE(visit.decide(reject(visit.email(), u"Typed wrong"_s), 1), u"ok"_s);
        QCOMPARE(visit.decide(undo(visit.email()), 1), u"ok"_s);
        QCOMPARE(visit.now(), visit.nora);
        QCOMPARE(visit.change(1).state, ChangeState::Pending);
        QCOMPARE(visit.decide(accept(visit.email()), 1), u"ok"_s);
        QCOMPARE(visit.stored(u"email").string(), u"nora@whitfield.example"_s);
    }

    void undoOfAClearedValueBringsItBack()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        Submission visit = practice.visit(nora, practice.book(nora));
        const auto change = SmallPractice::propose(
            visit, "mobile_phone", nora.values.value(u"mobile_phone"), QJsonValue::Null);
        must(practice.receive(visit));
        must(practice.decide(practice.maria, visit.id, accept(change), 1));
        QVERIFY(practice.reload(nora.id).values.value(u"mobile_phone").isNull());
        must(practice.decide(practice.maria, visit.id, undo(change), 2));
        QCOMPARE(practice.reload(nora.id).values, nora.values);
    }

    void undoIsRefusedOnceTheFieldWentOn()
    {
        SmallPractice practice;
        Visit visit(practice);
        QCOMPARE(visit.decide(accept(visit.address()), 1), u"ok"_s);
        QVERIFY(!visit.edit("address", addressValue(u"1 Elm Row"_s).json(), 2).refused);
        QCOMPARE(visit.decide(undo(visit.address()), 3), u"decision.changed_since"_s);
        QCOMPARE(visit.stored(u"address"), addressValue(u"1 Elm Row"_s));
        QCOMPARE(visit.change(0).state, ChangeState::Accepted);
    }

    void whatIsNotDecidedCannotBeUndone()
    {
        SmallPractice practice;
        Visit visit(practice);
        QCOMPARE(visit.decide(undo(visit.address()), 1), u"decision.nothing_to_undo"_s);
    }

    void aStaleDecisionIsShownTheRecordAsItIs()
    {
        SmallPractice practice;
        Visit visit(practice);
        QVERIFY(!visit.edit("address", addressValue(u"1 Elm Row"_s).json(), 1).refused);
        const auto outcome =
            must(practice.decide(practice.maria, visit.submission.id, accept(visit.address()), 1));
        QCOMPARE(outcome.refused->code, u"decision.stale"_s);
        QCOMPARE(outcome.version(), 2);
        QCOMPARE(outcome.now.changes[0].current, addressValue(u"1 Elm Row"_s));
        QVERIFY(outcome.now.changes[0].conflict);
        QCOMPARE(visit.stored(u"address"), addressValue(u"1 Elm Row"_s));
        QVERIFY(visit.change(0).decisions.isEmpty());
    }

    void ofTwoAtOnceOneDecidesAndTheOtherIsTold()
    {
        SmallPractice practice;
        Visit visit(practice);
        QString first;
        QString second;
        std::thread maria([&] {
            first = codeOf(
                practice.decide(practice.maria, visit.submission.id, accept(visit.address()), 1));
        });
        std::thread tom([&] {
            second = codeOf(practice.decide(practice.tom, visit.submission.id,
                                            reject(visit.address(), u"Old license"_s), 1));
        });
        maria.join();
        tom.join();
        const QStringList told{first, second};
        QCOMPARE(told.count(u"ok"_s), 1);
        // A rejection leaves the version, so the slower acceptance meets the decision instead.
        QVERIFY(told.contains(u"decision.stale"_s) || told.contains(u"decision.decided"_s));
        QCOMPARE(visit.change(0).decisions.size(), 1);
    }

    void whatIsDecidedIsNotDecidedAgain()
    {
        SmallPractice practice;
        Visit visit(practice);
        QCOMPARE(visit.decide(reject(visit.email(), u"Typed wrong"_s), 1), u"ok"_s);
        QCOMPARE(visit.decide(accept(visit.email()), 1), u"decision.decided"_s);
        QVERIFY(visit.stored(u"email").isNull());
    }

    void theSameDecisionTwiceIsMadeOnce()
    {
        SmallPractice practice;
        Visit visit(practice);
        const ChangeDecision decision = accept(visit.address());
        QCOMPARE(visit.decide(decision, 1), u"ok"_s);
        QCOMPARE(visit.decide(decision, 1), u"ok"_s); // its answer was lost; it names what it saw
        QCOMPARE(visit.now().version, 2);
        QCOMPARE(visit.change(0).decisions.size(), 1);
    }

    void anIdNamesOneDecision()
    {
        SmallPractice practice;
        Visit visit(practice);
        const ChangeDecision first = accept(visit.address());
        ChangeDecision second = accept(visit.email());
        second.request.id = first.request.id;
        QCOMPARE(visit.decide(first, 1), u"ok"_s);
        QCOMPARE(visit.decide(second, 2), u"decision.id_reused"_s);
        ChangeDecision otherEdit = acceptEdited(visit.address(), addressValue(u"2 Oak"_s).json());
        otherEdit.request.id = first.request.id;
        QCOMPARE(visit.decide(otherEdit, 2), u"decision.id_reused"_s);
    }

    void manyAcceptedTogetherAreOneStepOfTheVersion()
    {
        SmallPractice practice;
        Visit visit(practice);
        QCOMPARE(visit.decideAll({accept(visit.address()), accept(visit.email())}, 1), u"ok"_s);
        QCOMPARE(visit.now().version, 2);
        QCOMPARE(visit.stored(u"address"), addressValue(u"92 Kestrel Lane"_s));
        QCOMPARE(visit.stored(u"email").string(), u"nora@whitfield.example"_s);
        const auto history = practice.history(visit.nora.id);
        QCOMPARE(history[0].version, 2);
        QCOMPARE(history[1].version, 2);
        QCOMPARE(practice.queue().first().pending, 1);
    }

    void aFlaggedChangeStopsTheWholeBulk()
    {
        SmallPractice practice;
        Visit visit(practice);
        QVERIFY(visit.change(2).uncertain);
        QCOMPARE(visit.decideAll({accept(visit.address()), accept(visit.memberId())}, 1),
                 u"decision.flagged"_s);
        QCOMPARE(visit.now(), visit.nora);
        QCOMPARE(practice.queue().first().pending, 3);
        QCOMPARE(visit.decide(accept(visit.memberId()), 1), u"ok"_s); // by itself a person may
    }

    void aConflictIsFlagged()
    {
        SmallPractice practice;
        Visit visit(practice);
        QVERIFY(!visit.edit("email", u"other@whitfield.example"_s, 1).refused);
        QVERIFY(visit.change(1).conflict);
        QCOMPARE(practice.queue().first().flagged, 2);
        QCOMPARE(visit.decideAll({accept(visit.email())}, 2), u"decision.flagged"_s);
        QCOMPARE(visit.stored(u"email").string(), u"other@whitfield.example"_s);
        QCOMPARE(visit.decide(accept(visit.email()), 2), u"ok"_s);
        QVERIFY(!visit.change(1).conflict); // only while pending
    }

    void noConflictWhenTheRecordAlreadySaysIt()
    {
        SmallPractice practice;
        Visit visit(practice);
        QVERIFY(!visit.edit("email", u"nora@whitfield.example"_s, 1).refused);
        QVERIFY(!visit.change(1).conflict);
        QCOMPARE(visit.decide(accept(visit.email()), 2), u"ok"_s);
        QCOMPARE(visit.now().version, 2); // nothing differed, nothing stepped
        QCOMPARE(visit.change(1).state, ChangeState::Accepted);
        QCOMPARE(visit.decide(undo(visit.email()), 2), u"ok"_s);
        QCOMPARE(visit.stored(u"email").string(), u"nora@whitfield.example"_s);
    }

    void aBulkWithOneBadDecisionDoesNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("a change of another check-in") << u"unknown"_s << u"change.unknown"_s;
        QTest::newRow("the same change twice") << u"twice"_s << u"decision.twice"_s;
        QTest::newRow("the same id twice") << u"id"_s << u"decision.id_reused"_s;
        QTest::newRow("a value that is none") << u"value"_s << u"field.email.email"_s;
    }
    void aBulkWithOneBadDecisionDoesNothing()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        SmallPractice practice;
        Visit visit(practice);
        const ChangeDecision good = accept(visit.address());
        ChangeDecision bad = accept(visit.email());
        if (what == u"unknown")
            bad.change = ChangeId::fresh();
        else if (what == u"twice")
            bad.change = visit.address().id;
        else if (what == u"id")
            bad.request.id = good.request.id;
        else
            bad = acceptEdited(visit.email(), u"nonsense"_s);
        QCOMPARE(visit.decideAll({good, bad}, 1), code);
        QCOMPARE(visit.now(), visit.nora);
        QCOMPARE(practice.queue().first().pending, 3);
    }

    void aStrangersSubmissionIsUnknown()
    {
        SmallPractice practice;
        Visit visit(practice);
        QCOMPARE(codeOf(practice.decide(practice.maria, SubmissionId::fresh(),
                                        accept(visit.address()), 1)),
                 u"submission.unknown"_s);
        QCOMPARE(codeOf(practice.reviewed(SubmissionId::fresh())), u"submission.unknown"_s);
    }

    void allDecidedLeavesTheQueue()
    {
        SmallPractice practice;
        Visit visit(practice);
        QCOMPARE(visit.decideAll({accept(visit.address()), accept(visit.email())}, 1), u"ok"_s);
        QCOMPARE(visit.decide(reject(visit.memberId(), u"Asked: it is the old one"_s), 2), u"ok"_s);
        QVERIFY(practice.queue().isEmpty());
        QCOMPARE(visit.decide(undo(visit.memberId()), 2), u"ok"_s);
        QCOMPARE(practice.queue().size(), 1);
    }

    void twoVisitsOfOneDayAreReviewedOneAfterTheOther()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const Appointment appointment = practice.book(nora);
        Submission morning = practice.visit(nora, appointment);
        Submission noon = practice.visit(nora, appointment);
        const auto first = SmallPractice::propose(morning, "email", {}, u"one@nora.example"_s);
        const auto second = SmallPractice::propose(noon, "email", {}, u"two@nora.example"_s);
        must(practice.receive(morning));
        must(practice.receive(noon));
        QCOMPARE(codeOf(practice.decide(practice.maria, morning.id, accept(first), 1)), u"ok"_s);
        const auto late = must(practice.decide(practice.maria, noon.id, accept(second), 1));
        QCOMPARE(late.refused->code, u"decision.stale"_s);
        QVERIFY(late.now.changes[0].conflict);
        QCOMPARE(practice.reload(nora.id).values.value(u"email").string(), u"one@nora.example"_s);
    }

    void everyDecisionIsInTheAudit()
    {
        SmallPractice practice;
        Visit visit(practice);
        QCOMPARE(visit.decide(accept(visit.address()), 1), u"ok"_s);
        QCOMPARE(visit.decide(reject(visit.email(), u"No"_s), 2), u"ok"_s);
        QCOMPARE(visit.decide(undo(visit.email()), 2), u"ok"_s);
        const auto entries =
            must(practice.store().read([](const Snapshot& s) { return Audit::after(s, 0); }));
        QStringList acts;
        for (const AuditEntry& entry : entries) {
            if (entry.subject == visit.submission.id.text() &&
                entry.actor.kind == Actor::Kind::Staff)
                acts.append(entry.act + u' ' + entry.detail.value(u"field").toString());
        }
        QCOMPARE(acts, (QStringList{u"change.accepted address"_s, u"change.rejected email"_s,
                                    u"decision.undone email"_s}));
        QVERIFY(practice.auditHolds());
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreReview)
#include "test_store_review.moc"
