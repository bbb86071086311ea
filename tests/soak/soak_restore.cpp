// `./dev soak restore [--count N] [--seed S] [--patients P] [--kiosks K] [--practice FOLDER]`: N
// times the office is killed under load and its archive is restored elsewhere. --practice takes one
// that is there (a million patients take their time) and leaves the drill's visits in it. Ends with
// one line of JSON; the exit status is 1 when anything was lost, doubled, half there or otherwise
// not as it should be.

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
    DrillPlan plan;
    plan.seed = quint32(numberAfter(arguments, u"--seed"_s, 1));
    plan.patients = numberAfter(arguments, u"--patients"_s, 10'000);
    plan.kiosks = numberAfter(arguments, u"--kiosks"_s, 8);
    plan.practice = wordAfter(arguments, u"--practice"_s, {});
    std::fprintf(stderr, "preparing the practice …\n");
    RestoreDrill drill(plan);
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
    json.insert(u"seed"_s, qint64(plan.seed));
    json.insert(u"patients"_s, plan.patients);
    json.insert(u"unfinished"_s, went ? 0 : 1);
    std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return went && drill.reckoning().holds() ? 0 : 1;
}
