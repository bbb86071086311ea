// `./dev soak restore [--count N] [--seed S] [--patients P] [--kiosks K]`: N times the office is
// killed under load and its archive is restored elsewhere. Ends with one line of JSON; the exit
// status is 1 when anything was lost, doubled, half there or otherwise not as it should be.

#include "restore_drill.h"
#include "tests/stage/arguments.h"

#include <cstdio>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace anteroom;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = numberAfter(arguments, u"--count"_s, 20);
    const int seed = numberAfter(arguments, u"--seed"_s, 1);
    const int patients = numberAfter(arguments, u"--patients"_s, 10'000);
    const int kiosks = numberAfter(arguments, u"--kiosks"_s, 8);
    std::fprintf(stderr, "preparing %d patients …\n", patients);
    RestoreDrill drill(static_cast<quint32>(seed), patients, kiosks);
    bool went = drill.prepare();
    for (int i = 0; went && i < count; ++i) {
        went = drill.drill(3000);
        const DrillReckoning& so = drill.reckoning();
        std::fprintf(stderr, "drill %d of %d: %lld acknowledged, %d restored, %lld lost\n", i + 1,
                     count, static_cast<long long>(so.acknowledged), so.stored,
                     static_cast<long long>(so.lost.size()));
    }
    if (!drill.problem().isEmpty())
        std::fprintf(stderr, "%s\n", drill.problem().constData());
    QJsonObject json = drill.reckoning().toJson();
    json.insert(u"name"_s, u"restore"_s);
    json.insert(u"seed"_s, seed);
    json.insert(u"patients"_s, patients);
    json.insert(u"unfinished"_s, went ? 0 : 1);
    std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return went && drill.reckoning().holds() ? 0 : 1;
}
