// A visit from the kiosk's outbox to the desk's decision, with the real office between them.

#include "real_office.h"

#include "kiosk_side.h"
#include "record/canonical_json.h"
#include "wire/desk_office.h"
#include "wire/event_stream.h"

using namespace anteroom;
using namespace Qt::StringLiterals;

class TestRealOffice : public QObject {
    Q_OBJECT

private:
    RealOffice m_office;
    std::optional<DeviceIdentity> m_kiosk;

    // Signs in at a desk of its own.
    struct Desk {
        explicit Desk(const OfficeAddress& address) : client(address), office(client)
        {
            const auto session = awaited<Result<Session>>([&](QObject* context, auto answered) {
                office.signIn(RealOffice::user, RealOffice::password, context, answered);
            });
            isIn = session && session->ok();
        }
        [[nodiscard]] Result<Reviewed> look(const SubmissionId& id)
        {
            return awaited<Result<Reviewed>>([&](QObject* context, auto answered) {
                       office.submission(id, context, answered);
                   })
                .value_or(problem("test.no_answer", QString()));
        }
        [[nodiscard]] DecisionAnswer accept(const Reviewed& seen, qsizetype change)
        {
            const DecisionRequest request{DecisionId::fresh(), DecisionKind::Accept, {}, {}};
            const Submission& submission = seen.submission.submission;
            return awaited<DecisionAnswer>([&](QObject* context, auto answered) {
                       office.decide(submission.id, submission.changes[change].id, seen.version,
                                     request, context, answered);
                   })
                .value_or(DecisionAnswer{problem("test.no_answer", QString()), {}});
        }

        OfficeClient client;
        DeskOffice office;
        bool isIn = false;
    };

    [[nodiscard]] bool deliver(const ScriptedVisit& visit)
    {
        const QTemporaryDir folder;
        KioskSide kiosk(folder.path(), m_office.address(), m_kiosk->practice, m_kiosk->credentials);
        kiosk.pump.start();
        return kiosk.accept(visit) && kiosk.empties();
    }

private Q_SLOTS:
    void initTestCase();
    void codeWorksOnce();
    void kioskWithoutCertificateIsRefused();
    void wrongPasswordIsRefused();
    void visitReachesTheDesk();
    void decisionsChangeTheRecord();
    void allAtOnceIsOneStep();
    void slowerOfTwoIsShownTheDifference();
    void sameIdOtherContentIsSetAside();
    void officeRestartsAmidUploads();
    void helpIsCalledAndAnswered();
    void rosterIsHeard();
    void scheduleIsHeard();
    void queueTellsOfNewVisits();
};

void TestRealOffice::initTestCase()
{
    QVERIFY2(m_office.problem().isEmpty(), m_office.problem().constData());
    QVERIFY2(m_office.start(), m_office.problem().constData());
    const auto identity = m_office.enrol(u"Kiosk 1"_s);
    QVERIFY2(identity, qPrintable(identity ? QString() : identity.problem().advice));
    m_kiosk = *identity;
    QCOMPARE(m_kiosk->practice.name, u"Alder Falls Family Practice"_s);
    QVERIFY(!m_kiosk->practice.consents.isEmpty());
}

void TestRealOffice::codeWorksOnce()
{
    OfficeClient client(m_office.address());
    KioskOffice kiosk(client);
    const auto enrolled = awaited<Result<DeviceIdentity>>([&](QObject* context, auto answered) {
        kiosk.enrol(u"AAAA-BBBB-CCCC"_s, u"Kiosk 9"_s, context, answered);
    });
    QVERIFY(enrolled && !enrolled->ok());
    QVERIFY2(!enrolled->problem().code.startsWith(u"wire."_s),
             qPrintable(enrolled->problem().code));
}

void TestRealOffice::kioskWithoutCertificateIsRefused()
{
    QTemporaryDir folder;
    KioskSide stranger(folder.path(), m_office.address(), m_kiosk->practice);
    stranger.pump.start();
    QVERIFY(stranger.accept(scriptedVisit(900)));
    const QString complaint = stranger.complaint();
    QVERIFY2(!complaint.isEmpty() && !complaint.startsWith(u"wire."_s), qPrintable(complaint));
    QCOMPARE(stranger.outbox.count(), (OutboxCount{1, 0}));
    // Enrolled again, it delivers what it kept.
    stranger.client.setCredentials(m_kiosk->credentials);
    stranger.pump.wake();
    QVERIFY(stranger.empties());
}

void TestRealOffice::wrongPasswordIsRefused()
{
    OfficeClient client(m_office.address());
    DeskOffice desk(client);
    const auto session = awaited<Result<Session>>([&](QObject* context, auto answered) {
        desk.signIn(RealOffice::user, u"wrong horse"_s, context, answered);
    });
    QVERIFY(session && !session->ok());
    QCOMPARE(session->problem().code, u"session.refused"_s);
    QVERIFY(!client.hasToken());
    const auto queue = awaited<Result<Queue>>(
        [&](QObject* context, auto answered) { desk.queue(context, answered); });
    QVERIFY(queue && !queue->ok());
}

void TestRealOffice::visitReachesTheDesk()
{
    const ScriptedVisit visit = scriptedVisit(1);
    QVERIFY(deliver(visit));
    QVERIFY2(deliver(visit), "the same visit again gives the same receipt");
    Desk desk(m_office.address());
    QVERIFY(desk.isIn);
    const auto queue = awaited<Result<Queue>>(
        [&](QObject* context, auto answered) { desk.office.queue(context, answered); });
    QVERIFY(queue && queue->ok());
    const auto entries = queue->value().entries;
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const QueueEntry& each) {
        return each.submission == visit.submission.id;
    });
    QVERIFY(entry != entries.end());
    QCOMPARE(entry->deviceName, u"Kiosk 1"_s);
    QVERIFY(entry->blind);
    const auto seen = desk.look(visit.submission.id);
    QVERIFY2(seen, qPrintable(seen ? QString() : seen.problem().advice));
    QVERIFY(seen->submission.submission == visit.submission);
    QCOMPARE(seen->version, 0);
    for (const QByteArray& image : visit.images) {
        const auto bytes = awaited<Result<QByteArray>>([&](QObject* context, auto answered) {
            desk.office.blob(Sha256::of(image), context, answered);
        });
        QVERIFY(bytes && bytes->ok());
        QCOMPARE(bytes->value(), image);
    }
}

void TestRealOffice::decisionsChangeTheRecord()
{
    const ScriptedVisit visit = scriptedVisit(2);
    QVERIFY(deliver(visit));
    Desk desk(m_office.address());
    const auto matched = awaited<Result<Reviewed>>([&](QObject* context, auto answered) {
        desk.office.openRecord(visit.submission.id, context, answered);
    });
    QVERIFY(matched);
    QVERIFY2(matched->ok(), qPrintable(matched->ok() ? QString() : matched->problem().advice));
    QCOMPARE(matched->value().version, 1);
    const DecisionAnswer decided = desk.accept(matched->value(), 0);
    QVERIFY2(decided.outcome.ok(),
             qPrintable(decided.outcome.ok() ? QString() : decided.outcome.problem().advice));
    QCOMPARE(decided.outcome->version, 2);

    const PatientId id = decided.outcome->submission.patient->id;
    const auto patient = awaited<Result<Patient>>(
        [&](QObject* context, auto answered) { desk.office.patient(id, context, answered); });
    QVERIFY(patient && patient->ok());
    QVERIFY(patient->value().values.value(u"email") == visit.submission.changes[0].proposed);
    const auto history = awaited<Result<QList<HistoryEntry>>>(
        [&](QObject* context, auto answered) { desk.office.history(id, context, answered); });
    QVERIFY(history && history->ok());
    QCOMPARE(history->value().first().fieldKey, u"email"_s);
    QCOMPARE(history->value().first().submission, visit.submission.id);

    const auto patched = awaited<Result<Patient>>([&](QObject* context, auto answered) {
        desk.office.patchPatient(id, 2, {{u"pronouns"_s, u"she/her"_s}}, context, answered);
    });
    QVERIFY(patched && patched->ok());
    QCOMPARE(patched->value().version, 3);
    const auto found = awaited<Result<QList<PatientMatch>>>([&](QObject* context, auto answered) {
        desk.office.searchPatients(u"Brandt2"_s, 20, context, answered);
    });
    QVERIFY(found && found->ok());
    QCOMPARE(found->value().size(), 1);
    QCOMPARE(found->value().first().id, id);
    QCOMPARE(found->value().first().birthDate, QDate(1961, 3, 9));
}

void TestRealOffice::allAtOnceIsOneStep()
{
    const ScriptedVisit visit = scriptedVisit(3);
    QVERIFY(deliver(visit));
    Desk desk(m_office.address());
    const auto matched = awaited<Result<Reviewed>>([&](QObject* context, auto answered) {
        desk.office.openRecord(visit.submission.id, context, answered);
    });
    QVERIFY(matched && matched->ok());
    QList<ChangeDecision> decisions;
    for (const ProposedChange& change : visit.submission.changes)
        decisions.append({change.id, {DecisionId::fresh(), DecisionKind::Accept, {}, {}}});
    const auto decided = awaited<DecisionAnswer>([&](QObject* context, auto answered) {
        desk.office.decideAll(visit.submission.id, 1, decisions, context, answered);
    });
    QVERIFY(decided);
    QVERIFY2(decided->outcome.ok(),
             qPrintable(decided->outcome.ok() ? QString() : decided->outcome.problem().advice));
    QCOMPARE(decided->outcome->version, 2);
    for (const ReviewedChange& change : decided->outcome->submission.changes)
        QVERIFY(change.state == ChangeState::Accepted);
}

void TestRealOffice::slowerOfTwoIsShownTheDifference()
{
    const ScriptedVisit visit = scriptedVisit(4);
    QVERIFY(deliver(visit));
    Desk first(m_office.address());
    Desk second(m_office.address());
    const auto opened = awaited<Result<Reviewed>>([&](QObject* context, auto answered) {
        first.office.openRecord(visit.submission.id, context, answered);
    });
    QVERIFY(opened && opened->ok());
    const auto seen = second.look(visit.submission.id);
    QVERIFY(seen);
    QVERIFY(first.accept(opened->value(), 0).outcome.ok());
    const DecisionAnswer late = second.accept(*seen, 1);
    QVERIFY(!late.outcome.ok());
    QCOMPARE(late.outcome.problem().code, u"decision.stale"_s);
    QVERIFY(late.current);
    QCOMPARE(late.current->version, 2);
    QVERIFY(second.accept(*late.current, 1).outcome.ok());
}

void TestRealOffice::sameIdOtherContentIsSetAside()
{
    const ScriptedVisit visit = scriptedVisit(5);
    QVERIFY(deliver(visit));
    ScriptedVisit other = visit;
    other.submission.language = u"es"_s;
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), m_office.address(), m_kiosk->practice, m_kiosk->credentials);
    kiosk.pump.start();
    QVERIFY(kiosk.accept(other));
    QVERIFY(kiosk.accept(scriptedVisit(6)));
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox.count(), (OutboxCount{0, 1}), 20'000);
    Desk desk(m_office.address());
    const auto seen = desk.look(visit.submission.id);
    QVERIFY(seen);
    QVERIFY(seen->submission.submission == visit.submission);
}

void TestRealOffice::officeRestartsAmidUploads()
{
    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), m_office.address(), m_kiosk->practice, m_kiosk->credentials);
    kiosk.pump.start();
    for (quint32 seed = 20; seed < 26; ++seed) {
        QVERIFY(kiosk.accept(scriptedVisit(seed, 500'000)));
        QTest::qWait(30);
        m_office.kill();
        QVERIFY2(m_office.start(), m_office.problem().constData());
    }
    QVERIFY(kiosk.empties(60'000));
    Desk desk(m_office.address());
    for (quint32 seed = 20; seed < 26; ++seed) {
        const Submission submission = scriptedVisit(seed, 500'000).submission;
        const auto seen = desk.look(submission.id);
        QVERIFY(seen);
        QVERIFY(seen->submission.submission == submission);
    }
}

void TestRealOffice::helpIsCalledAndAnswered()
{
    OfficeClient client(m_office.address(), m_kiosk->credentials);
    KioskOffice kiosk(client);
    const HelpCallId id = HelpCallId::fresh();
    const auto called = awaited<Done>([&](QObject* context, auto answered) {
        kiosk.callForHelp(id, u"Step 2"_s, context, answered);
    });
    QVERIFY(called && called->ok());
    Desk desk(m_office.address());
    const auto calls = awaited<Result<QList<HelpCall>>>(
        [&](QObject* context, auto answered) { desk.office.helpCalls(context, answered); });
    QVERIFY(calls && calls->ok());
    QCOMPARE(calls->value().size(), 1);
    QCOMPARE(calls->value().first().id, id);
    QCOMPARE(calls->value().first().place, u"Step 2"_s);
    const auto answeredIt = awaited<Done>(
        [&](QObject* context, auto answered) { desk.office.answerHelp(id, context, answered); });
    QVERIFY(answeredIt && answeredIt->ok());
    const auto cancelled = awaited<Done>(
        [&](QObject* context, auto answered) { kiosk.cancelHelp(id, context, answered); });
    QVERIFY2(cancelled, "cancelling what was answered is answered too");
}

void TestRealOffice::rosterIsHeard()
{
    OfficeClient client(m_office.address(), m_kiosk->credentials);
    KioskOffice kiosk(client);
    const auto roster = awaited<Result<RosterChanges>>([&](QObject* context, auto answered) {
        kiosk.roster(0, std::chrono::seconds(0), context, answered);
    });
    QVERIFY(roster);
    QVERIFY2(roster->ok(), qPrintable(roster->ok() ? QString() : roster->problem().advice));
    QVERIFY(roster->value().entries.isEmpty());
}

void TestRealOffice::scheduleIsHeard()
{
    Desk desk(m_office.address());
    const auto schedule =
        awaited<Result<QList<ScheduledAppointment>>>([&](QObject* context, auto answered) {
            desk.office.appointments(QDate(2026, 11, 24), context, answered);
        });
    QVERIFY(schedule);
    QVERIFY2(schedule->ok(), qPrintable(schedule->ok() ? QString() : schedule->problem().advice));
}

void TestRealOffice::queueTellsOfNewVisits()
{
    Desk desk(m_office.address());
    EventStream events(desk.client);
    QSignalSpy submission(&events, &EventStream::submissionChanged);
    QSignalSpy queue(&events, &EventStream::queueChanged);
    events.start();
    QTRY_VERIFY(events.isConnected());
    queue.clear();
    const ScriptedVisit visit = scriptedVisit(7);
    QVERIFY(deliver(visit));
    QTRY_VERIFY(!queue.isEmpty() || !submission.isEmpty());
}

QTEST_GUILESS_MAIN(TestRealOffice)
#include "test_real_office.moc"
