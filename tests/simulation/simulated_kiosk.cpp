#include "simulated_kiosk.h"

#include "record/canonical_json.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace anteroom {

SimulatedKiosk::Parts::Parts(SimulatedKiosk& kiosk, qint64 maxBytes)
    : outbox(kiosk.folder(), kiosk.m_world.practice.keys.sealing.publicKey, maxBytes)
    , client(kiosk.m_world.network, kiosk.m_name, SimulatedPractice::fingerprint(kiosk.m_number))
    , pump(outbox, client, kiosk.m_world.practice.keys.receipts.publicKey, kiosk.surroundings())
{
}

SimulatedKiosk::SimulatedKiosk(SimulatedWorld& world, int number)
    : m_world(world), m_number(number), m_name(u"kiosk %1"_s.arg(number + 1))
{
}

QString SimulatedKiosk::folder() const
{
    return m_world.folder + u"/kiosk%1-%2"_s.arg(m_number).arg(m_life);
}

PumpSurroundings SimulatedKiosk::surroundings()
{
    PumpSurroundings surroundings;
    surroundings.clock = [this] {
        return SimulatedPractice::opening().addMSecs(m_world.time.now() + m_clockOffset);
    };
    surroundings.chance = [this] { return m_world.dice.between(0, 1); };
    return surroundings;
}

void SimulatedKiosk::note(const QString& what)
{
    m_world.history.note(m_world.time.now(), m_name + u' ' + what);
}

void SimulatedKiosk::start()
{
    if (m_parts)
        return;
    // As much as it has, and not a page more.
    const qint64 used = QFileInfo(folder() + u"/outbox.db"_s).size();
    m_parts = std::make_unique<Parts>(*this, m_isFull ? used : Outbox::defaultMaxBytes);
    connect(&m_parts->outbox, &Outbox::countChanged, this, [this](const OutboxCount& count) {
        m_count = count;
        note(u"has %1 waiting, %2 aside"_s.arg(count.waiting).arg(count.aside));
    });
    connect(&m_parts->pump, &Pump::delivered, this,
            [this](const SubmissionId& id) { note(u"delivered %1"_s.arg(id.text())); });
    m_parts->outbox.open(this, [this](const Result<OutboxOpening>& opening) {
        note(opening ? u"starts"_s : u"can't open its outbox: %1"_s.arg(opening.problem().code));
        if (!opening || !m_parts)
            return;
        m_count = opening->count;
        m_parts->pump.start();
    });
}

void SimulatedKiosk::stop()
{
    note(u"ends"_s);
    m_parts.reset();
}

void SimulatedKiosk::kill()
{
    note(u"is killed"_s);
    const QString before = folder() + u"/outbox.db"_s;
    ++m_life;
    QDir().mkpath(folder());
    copyDatabase(before, folder() + u"/outbox.db"_s);
    m_parts.reset();
}

void SimulatedKiosk::accept(const SimulatedVisit& visit, bool isKilled)
{
    const qsizetype entry = m_world.ledger.handedIn.size();
    m_world.ledger.handedIn.append({m_name, visit.submission,
                                    canonicalJson(visit.submission.toJson()), visit.isPoison,
                                    false});
    const QString id = visit.submission.id.text();
    m_parts->outbox.accept(visit.submission, visit.images, this, [=, this](const Done& done) {
        note(u"%1 %2"_s.arg(done ? u"has accepted"_s : done.problem().code, id));
        m_world.ledger.handedIn[entry].acknowledged = done.ok();
    });
    if (isKilled) {
        // The outbox ends what it is at; nobody is told.
        note(u"is killed while it accepts %1"_s.arg(id));
        m_parts.reset();
    }
}

void SimulatedKiosk::hearOfNetwork()
{
    if (!m_parts)
        return;
    note(u"hears that the network is back"_s);
    Q_EMIT m_parts->client.networkReturned();
}

} // namespace anteroom
