// `./dev soak faults [--every N] [--only disk|full|memory]`: one visit, from the kiosk's outbox
// into the record, is played with a fault at its first call of the disk, its second, and so on
// until it goes through without meeting it: the call fails, or the disk is full, or an allocation
// of SQLite fails; once, or from then on until somebody was told. Every failure must say what is
// wrong and what to do, the same parts must go on when it is over, and nothing that was answered as
// done may be missing, twice or in part there. Ends with one line of JSON; the exit status is 1
// otherwise.

#include "tests/disk/scarce_memory.h"
#include "tests/soak/faulty_visit.h"
#include "tests/stage/arguments.h"

#include <cstdio>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

FaultReckoning faultsOf(const char* what, Fault& fault, int every)
{
    FaultyVisit visit;
    for (const Fault::Lasts lasts : {Fault::Lasts::OneCall, Fault::Lasts::Onwards}) {
        const char* how = lasts == Fault::Lasts::OneCall ? "once" : "until told";
        visit.playAll(fault, lasts, every, [&](qint64 calls) {
            if (calls % 100 < every)
                std::fprintf(stderr, "%s, %s: at call %lld\n", what, how,
                             static_cast<long long>(calls + 1));
        });
    }
    for (const QByteArray& said : visit.reckoning().first)
        std::fprintf(stderr, "%s: %s\n", what, said.constData());
    return visit.reckoning();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    ScarceMemory::install();
    WatchedDisk::install();
    const QStringList arguments = QCoreApplication::arguments();
    const int every = std::max(1, numberAfter(arguments, u"--every"_s, 1));
    const QString only = wordAfter(arguments, u"--only"_s, {});
    FailingCall disk(FailingCall::Error::Failed);
    FailingCall full(FailingCall::Error::Full);
    ScarceMemory memory;
    struct Kind {
        const char* name;
        Fault& fault;
        int every;
    };
    constexpr int allocationsOfCall = 20; // there are so many more of them
    const Kind kinds[] = {{"disk", disk, every},
                          {"full", full, every},
                          {"memory", memory, every == 1 ? 1 : every * allocationsOfCall}};
    QJsonObject json{{u"name"_s, u"faults"_s}, {u"every"_s, every}};
    bool holds = true;
    for (const Kind& kind : kinds) {
        if (!only.isEmpty() && only != QLatin1StringView(kind.name))
            continue;
        const FaultReckoning found = faultsOf(kind.name, kind.fault, kind.every);
        json.insert(QString::fromLatin1(kind.name), found.toJson());
        holds = holds && found.holds() && found.struck > 0 && found.noticed > 0;
    }
    std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return holds ? 0 : 1;
}
