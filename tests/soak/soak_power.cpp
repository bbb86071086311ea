// `./dev soak power [--count N] [--seed S] [--seeds M]`: of each seed, the power goes N times under
// a kiosk's outbox and N times under an office's records, at a write, sync or deletion that chance
// picks; what the disk then holds is what was synced and any part of the rest. Ends with one line
// of JSON; the exit status is 1 when something that was answered as done is lost, doubled, half
// there, or a file is broken.
//
// With `--mutant no-sync` the disk says it has synced and has not; soak_power_unsynced is the same
// program whose databases don't ask for syncs (PRAGMA synchronous = OFF). Both are to be found out.

#include "tests/soak/office_life.h"
#include "tests/soak/outbox_life.h"
#include "tests/stage/arguments.h"

#include <cstdio>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// The power goes so often before a new kiosk or office begins.
constexpr int pointsOfLife = 20;

template <class Life>
PowerReckoning liveThrough(const char* what, int points, quint32 seed, Disk disk)
{
    PowerReckoning all;
    QRandomGenerator random(seed);
    while (all.points < points) {
        const quint32 own = random.generate();
        Life life(own, disk);
        const int count = std::min(pointsOfLife, points - all.points);
        for (int i = 0; i < count && life.reckoning().holds(); ++i)
            life.losePower();
        all.add(life.reckoning());
        for (const QByteArray& said : life.reckoning().first)
            std::fprintf(stderr, "%s, life %u: %s\n", what, own, said.constData());
        std::fprintf(stderr, "%s, seed %u: power lost %d of %d times\n", what, seed, all.points,
                     points);
    }
    return all;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = numberAfter(arguments, u"--count"_s, 1000);
    const int first = numberAfter(arguments, u"--seed"_s, 1);
    const int seeds = numberAfter(arguments, u"--seeds"_s, 10);
    const QString mutant = wordAfter(arguments, u"--mutant"_s, {});
    const Disk disk = mutant == u"no-sync" ? Disk::IgnoresSyncs : Disk::Honest;
    WatchedDisk::install();
    PowerReckoning outbox;
    PowerReckoning office;
    for (int i = 0; i < seeds; ++i) {
        const auto seed = static_cast<quint32>(first + i);
        outbox.add(liveThrough<OutboxLife>("outbox", count, seed, disk));
        office.add(liveThrough<OfficeLife>("office", count, seed, disk));
    }
    PowerReckoning both = outbox;
    both.add(office);
    QJsonObject json = both.toJson();
    json.insert(u"name"_s, u"power"_s);
    json.insert(u"seed"_s, first);
    json.insert(u"seeds"_s, seeds);
    json.insert(u"outbox"_s, outbox.toJson());
    json.insert(u"office"_s, office.toJson());
    if (!mutant.isEmpty())
        json.insert(u"mutant"_s, mutant);
    const bool isSeen = WatchedDisk::calls() > 0;
    json.insert(u"unwatched"_s, isSeen ? 0 : 1);
    std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return both.holds() && isSeen ? 0 : 1;
}
