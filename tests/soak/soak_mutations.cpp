// `./dev soak mutations [--count N] [--seed S]`: N times the records' file is changed by chance,
// opened by a process of its own, asked everything and looked through. It must say that something
// is wrong or answer as before, and never crash. Ends with one line of JSON; the exit status is 1
// otherwise. With `--sqlite-alone` the product's own look at contradictions is left out: what
// SQLite and the audit let through without it is to be found.

#include "tests/soak/mutated_records.h"
#include "tests/stage/arguments.h"

#include <cstdio>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = numberAfter(arguments, u"--count"_s, 10'000);
    const int seed = numberAfter(arguments, u"--seed"_s, 1);
    const bool isAlone = arguments.contains(u"--sqlite-alone"_s);
    MutatedRecords records(static_cast<quint32>(seed), isAlone ? MutatedRecords::Looks::SqliteAlone
                                                               : MutatedRecords::Looks::All);
    for (int i = 1; i <= count; ++i) {
        records.mutateOnce();
        const MutationReckoning& so = records.reckoning();
        if (i % 100 == 0)
            std::fprintf(stderr, "%d of %d: %d refused, %d right, %d silently wrong, %d crashed\n",
                         i, count, so.refused, so.right, so.silent, so.crashed);
    }
    QJsonObject json = records.reckoning().toJson();
    json.insert(u"name"_s, u"mutations"_s);
    json.insert(u"seed"_s, seed);
    std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return records.reckoning().holds() ? 0 : 1;
}
