// `./dev soak failover [--count N] [--seed S]`: N times the PostgreSQL server that two offices work
// on is killed and its synchronous standby promoted, with kiosks and staff at work. Ends with one
// line of JSON; the exit status is 1 when anything that was acknowledged is lost, doubled or half
// there, or an office did not come back by itself.

#include "tests/offices/failover_drill.h"
#include "tests/stage/arguments.h"

#include <csignal>
#include <cstdio>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// Whoever has seen enough presses Ctrl-C: what was done until then is reckoned.
volatile std::sig_atomic_t enough = 0;

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    std::signal(SIGINT, [](int) { enough = 1; });
    std::signal(SIGTERM, [](int) { enough = 1; });
    const QStringList arguments = QCoreApplication::arguments();
    const int count = wordAfter(arguments, u"--count"_s, u"100"_s).toInt();
    const quint32 seed = wordAfter(arguments, u"--seed"_s, u"1"_s).toUInt();
    if (count < 1) {
        std::fprintf(stderr, "--count wants a number above 0\n");
        return 2;
    }
    FailoverDrill drill(seed);
    Done went = drill.prepare();
    for (int i = 0; went && i < count && enough == 0; ++i) {
        went = drill.failOver();
        const FailoverReckoning& so = drill.reckoning();
        if (went)
            std::fprintf(stderr, "[%3d%%] %d fail-overs, %lld ms without writes\n",
                         100 * (i + 1) / count, i + 1, static_cast<long long>(so.without.last()));
    }
    if (went)
        went = drill.reckon();
    if (!went)
        std::fprintf(stderr, "%s\n", qPrintable(went.problem().advice));
    QJsonObject json = drill.reckoning().toJson();
    json.insert(u"name"_s, u"failover"_s);
    json.insert(u"seed"_s, qint64(seed));
    json.insert(u"unfinished"_s, went ? 0 : 1);
    std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return went && drill.reckoning().holds() ? 0 : 1;
}
