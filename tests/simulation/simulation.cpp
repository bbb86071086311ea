#include "simulation.h"

#include "records_check.h"
#include "simulated_staff.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

// In memory where that is to be had: what a disk forgets is for other tests.
QString runFolder()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
           u"/anteroom-simulation-XXXXXX"_s;
}

// One run, in the thread of its time.
class Run {
public:
    Run(const SimulatedPractice& practice, SimulatedTime& time, quint32 seed);

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] SimulationOutcome outcome();

private:
    void planKiosk(SimulatedKiosk& kiosk);
    void planVisit(SimulatedKiosk& kiosk, qint64 at);
    void planTrouble();
    void planTroubleOf(SimulatedKiosk& kiosk, qint64 at);
    void planTroubleOfOffice(qint64 at);
    void visit(SimulatedKiosk& kiosk);
    void endKiosk(SimulatedKiosk& kiosk, qint64 away);
    void endOffice(qint64 away);
    void heal();
    void untilEmpty();
    void untilAnswered();
    void digest();
    void fault(const QString& kind, const QString& whose)
    {
        m_history.fault(m_time.now(), kind, whose);
    }

    const SimulatedPractice& m_practice;
    SimulatedTime& m_time;
    Dice m_dice;
    QTemporaryDir m_folder{runFolder()};
    SimulatedHistory m_history;
    SimulationLedger m_ledger;
    SimulatedOffice m_office;
    SimulatedNetwork m_network;
    SimulatedWorld m_world;
    qint64 m_end; // of the trouble
    std::vector<std::unique_ptr<SimulatedKiosk>> m_kiosks;
    std::vector<std::unique_ptr<SimulatedStaff>> m_staff;
    SimulationVerdict m_verdict;
    qint64 m_drainedAfter = 0;
};

Run::Run(const SimulatedPractice& practice, SimulatedTime& time, quint32 seed)
    : m_practice(practice)
    , m_time(time)
    , m_dice(seed)
    , m_office(practice, time, m_history, m_folder.path())
    , m_network(time, m_office, m_dice, m_history)
    , m_world{practice, time, m_dice, m_history, m_office, m_network, m_ledger, m_folder.path()}
    , m_end(2 * minute + m_dice.below(3 * minute))
{
    m_network.setTrouble(m_dice.between(0.05, 0.6));
    m_office.start();
    const int kiosks = 2 + m_dice.below(SimulatedPractice::kiosks - 1);
    for (int i = 0; i < kiosks; ++i)
        m_kiosks.push_back(std::make_unique<SimulatedKiosk>(m_world, i));
    const int staff = 1 + m_dice.below(SimulatedPractice::staff);
    for (int i = 0; i < staff; ++i)
        m_staff.push_back(std::make_unique<SimulatedStaff>(m_world, i));
}

bool Run::isBusy() const
{
    return std::any_of(m_kiosks.begin(), m_kiosks.end(),
                       [](const auto& kiosk) { return kiosk->isBusy(); });
}

SimulationOutcome Run::outcome()
{
    for (const auto& kiosk : m_kiosks)
        planKiosk(*kiosk);
    for (const auto& member : m_staff)
        member->start();
    planTrouble();
    m_time.runUntil(m_end);
    heal();
    untilEmpty();
    untilAnswered();
    OfficeTables tables(m_office.database());
    checkSubmissions(tables, m_ledger, m_verdict);
    checkDecisions(tables, m_ledger, m_verdict);
    checkRecords(tables, m_office, m_verdict);
    digest();

    SimulationOutcome outcome{m_verdict, m_history.lines(), m_history.hash(), m_history.faults()};
    for (const HandedIn& handed : std::as_const(m_ledger.handedIn))
        outcome.submissions += handed.acknowledged ? 1 : 0;
    for (const AskedDecision& asked : std::as_const(m_ledger.decisions))
        outcome.decisions += asked.told == AskedDecision::Told::Made ? 1 : 0;
    outcome.requests = m_network.requests();
    outcome.drainedAfter = m_drainedAfter;
    return outcome;
}

void Run::planKiosk(SimulatedKiosk& kiosk)
{
    // By itself, as everything here: two outboxes at work at once answer in any order.
    m_time.after(0, [&kiosk] { kiosk.start(); });
    for (int visits = 2 + m_dice.below(4); visits > 0; --visits)
        planVisit(kiosk, m_dice.below(int(m_end)));
}

void Run::planVisit(SimulatedKiosk& kiosk, qint64 at)
{
    m_time.after(at, [this, &kiosk] {
        if (kiosk.isUp())
            visit(kiosk);
    });
}

void Run::visit(SimulatedKiosk& kiosk)
{
    const QDateTime now = SimulatedPractice::opening().addMSecs(m_time.now());
    const SimulatedVisit visit = simulatedVisit(m_practice, m_dice, now);
    const bool isKilled = m_dice.happens(0.08);
    kiosk.accept(visit, isKilled);
    if (isKilled) {
        fault(u"kill while accepting"_s, kiosk.name());
        m_time.after(m_dice.below(20 * second), [&kiosk] { kiosk.start(); });
    }
    SimulatedKiosk& other = *m_kiosks[size_t(m_dice.below(int(m_kiosks.size())))];
    if (&other == &kiosk || !m_dice.happens(0.3))
        return;
    // A disk that was copied to another kiosk, or two people's identifiers that are the same.
    const bool isSame = m_dice.happens(0.6);
    m_time.after(m_dice.below(3 * second), [this, &other, visit, isSame] {
        if (!other.isUp())
            return;
        fault(isSame ? u"same from two"_s : u"same id"_s, other.name());
        other.accept(isSame ? visit : otherContentOf(visit));
    });
}

void Run::planTrouble()
{
    // Often nobody has reached the office for long when the network returns: at first there was no
    // connection, and in the end silence, so that all are at their longest waits.
    if (m_dice.happens(0.4)) {
        const qint64 silence = m_end - m_dice.below(40 * second);
        m_time.after(silence - m_dice.below(2 * minute), [this, silence] {
            fault(u"out to the end"_s, u"office"_s);
            m_network.cutOff({}, silence, false);
            m_network.cutOff({}, m_end, true);
        });
    }
    for (int times = m_dice.below(4); times > 0; --times)
        planTroubleOfOffice(m_dice.below(int(m_end)));
    for (const auto& kiosk : m_kiosks) {
        for (int times = m_dice.below(4); times > 0; --times)
            planTroubleOf(*kiosk, m_dice.below(int(m_end)));
    }
}

void Run::planTroubleOfOffice(qint64 at)
{
    m_time.after(at, [this] {
        const qint64 away =
            m_dice.happens(0.3) ? m_dice.below(2 * minute) : m_dice.below(8 * second);
        if (m_dice.happens(0.3)) {
            fault(u"out"_s, u"office"_s);
            m_network.cutOff({}, m_time.now() + away, m_dice.happens(0.5));
        } else if (m_office.isUp()) {
            endOffice(away);
        }
    });
}

void Run::endOffice(qint64 away)
{
    const bool isKilled = m_dice.happens(0.6);
    fault(isKilled ? u"kill"_s : u"restart"_s, u"office"_s);
    isKilled ? m_office.kill() : m_office.stop();
    m_time.after(away, [this] { m_office.start(); });
}

void Run::planTroubleOf(SimulatedKiosk& kiosk, qint64 at)
{
    m_time.after(at, [this, &kiosk] {
        const qint64 away = m_dice.below(30 * second);
        switch (m_dice.below(4)) {
        case 0:
            fault(u"clock jump"_s, kiosk.name());
            kiosk.jumpClock((m_dice.below(100) - 50) * minute);
            return;
        case 1:
            fault(u"out"_s, kiosk.name());
            m_network.cutOff(kiosk.name(), m_time.now() + 3 * away, m_dice.happens(0.5));
            return;
        case 2:
            fault(u"disk full"_s, kiosk.name());
            kiosk.setFull(true);
            m_time.after(3 * away, [&kiosk] { kiosk.setFull(false); });
            [[fallthrough]];
        default:
            if (kiosk.isUp())
                endKiosk(kiosk, away);
        }
    });
}

void Run::endKiosk(SimulatedKiosk& kiosk, qint64 away)
{
    const bool isKilled = m_dice.happens(0.6);
    fault(isKilled ? u"kill"_s : u"restart"_s, kiosk.name());
    isKilled ? kiosk.kill() : kiosk.stop();
    m_time.after(away, [&kiosk] { kiosk.start(); });
}

void Run::heal()
{
    m_network.heal();
    m_office.start();
    for (const auto& kiosk : m_kiosks) {
        m_time.after(0, [&kiosk = *kiosk] { kiosk.start(); });
        // Some computers tell their programs, others let them find out.
        if (m_dice.happens(0.3))
            m_time.after(0, [&kiosk = *kiosk] { kiosk.hearOfNetwork(); });
    }
}

void Run::untilEmpty()
{
    const auto areEmpty = [this] {
        return std::all_of(m_kiosks.begin(), m_kiosks.end(),
                           [](const auto& kiosk) { return kiosk->count().waiting == 0; });
    };
    while (m_time.now() < m_end + Simulation::drainLimit) {
        m_time.runUntil(m_time.now() + 100);
        if (!areEmpty())
            m_drainedAfter = m_time.now() - m_end;
    }
    for (const auto& kiosk : m_kiosks) {
        if (kiosk->count().waiting > 0)
            m_verdict.complain(u"outbox_left"_s,
                               u"%1: %2"_s.arg(kiosk->name()).arg(kiosk->count().waiting));
    }
}

void Run::untilAnswered()
{
    for (const auto& member : m_staff)
        member->finish();
    // Longer than a request that was late may be on its way.
    m_time.runUntil(m_time.now() + 2 * minute);
}

// What the office has in the end, in words that are the same in each run of the seed.
void Run::digest()
{
    OfficeTables tables(m_office.database());
    for (const Row& row : tables.all("SELECT at, actor_name, act FROM audit ORDER BY sequence"))
        m_history.note(m_time.now(),
                       u"audit %1 %2 %3"_s.arg(row.text(0), row.text(1), row.text(2)));
    for (const Row& row : tables.all("SELECT id, content_sha256 FROM submission ORDER BY id"))
        m_history.note(m_time.now(), u"submission %1 %2"_s.arg(row.text(0), row.text(1)));
    for (const Row& row : tables.all("SELECT version, field, new_value, at FROM history "
                                     "ORDER BY number"))
        m_history.note(m_time.now(), u"history %1 %2 %3 %4"_s.arg(row.text(0), row.text(1),
                                                                  row.text(2), row.text(3)));
}

} // namespace

SimulationOutcome Simulation::run(quint32 seed) const
{
    SimulationOutcome outcome;
    const Run* run = nullptr;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        auto& time = *static_cast<SimulatedTime*>(QAbstractEventDispatcher::instance());
        Run made(m_practice, time, seed);
        run = &made;
        outcome = made.outcome();
        run = nullptr;
    }));
    // The thread's from here on.
    thread->setEventDispatcher(new SimulatedTime([&run] { return run && run->isBusy(); }));
    thread->start();
    thread->wait();
    return outcome;
}

SilencedLog::SilencedLog() : m_standardError(stderr)
{
    stderr = std::fopen("/dev/null", "w");
}

SilencedLog::~SilencedLog()
{
    std::fclose(stderr);
    stderr = m_standardError;
}

} // namespace anteroom
