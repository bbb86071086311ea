#include "cards/licence_samples.h"
#include "cards/read_values.h"
#include "scanner/licence/aamva.h"
#include "tests/bench/bench_line.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestAnswer = 60'000;
constexpr int Rounds = 20;

const QString Ours = u"anteroom"_s;
const QStringList Peers{u"aamva-parser"_s, u"aamvajs"_s};

// What one reader made of one card.
struct CardRead {
    QJsonObject fields;
    double milliseconds = 0;
};
using CardReads = QHash<QString, CardRead>; // by the sample's id

CardReads readByUs(const QList<LicenceSample>& samples)
{
    CardReads reads;
    for (const LicenceSample& sample : samples) {
        CardRead& read = reads[sample.id];
        QList<double> times;
        for (int round = 0; round < Rounds; ++round) {
            QElapsedTimer clock;
            clock.start();
            const Result<Reading> reading = parseLicence(sample.payload);
            times.append(double(clock.nsecsElapsed()) / 1e6);
            if (reading)
                read.fields = reading->licence->toJson();
        }
        read.milliseconds = percentile(times, 0.5);
    }
    return reads;
}

// The packages of npm, on the same strings; nothing for one that isn't installed.
QHash<QString, CardReads> readByPeers(const QList<LicenceSample>& samples)
{
    const QString script = QStringLiteral(ANTEROOM_SOURCE_DIR "/tests/bench/peers/licences.mjs");
    const QFileInfo installed(QFileInfo(script).path() + u"/node_modules"_s);
    QProcess node;
    if (!installed.isDir() || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return {};
    node.start(u"node"_s, {script});
    for (int round = 0; round < Rounds; ++round)
        for (const LicenceSample& sample : samples)
            node.write(QJsonDocument(QJsonObject{{u"id"_s, sample.id},
                                                 {u"payload"_s, QString::fromUtf8(sample.payload)}})
                           .toJson(QJsonDocument::Compact) +
                       '\n');
    node.closeWriteChannel();
    QHash<QString, CardReads> peers;
    if (!node.waitForFinished(LongestAnswer) || node.exitCode() != 0)
        return peers;
    for (const QByteArray& line : node.readAllStandardOutput().split('\n')) {
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        if (answer.isEmpty())
            continue;
        CardRead& read =
            peers[answer.value("peer"_L1).toString()][answer.value("id"_L1).toString()];
        read.fields = answer.value("fields"_L1).toObject();
        // The last round, when the engine has long compiled the code.
        read.milliseconds = answer.value("ms"_L1).toDouble();
    }
    return peers;
}

struct Row {
    QHash<QString, ValueCount> counts; // by reader
};

// One row for each jurisdiction and version, over the samples whose sources assert something.
QMap<QString, Row> rowsOf(const QList<LicenceSample>& samples,
                          const QHash<QString, CardReads>& readers)
{
    QMap<QString, Row> rows;
    for (const LicenceSample& sample : samples)
        if (!sample.expected.isEmpty())
            for (auto reader = readers.begin(); reader != readers.end(); ++reader)
                rows[sample.jurisdiction + u' ' + sample.version].counts[reader.key()] +=
                    countValues(sample.id, sample.expected, reader->value(sample.id).fields);
    return rows;
}

QJsonObject toJson(const ValueCount& count)
{
    return {{u"right"_s, count.right}, {u"wrong"_s, count.wrong}, {u"absent"_s, count.absent}};
}

void printRow(const QString& name, const Row& row)
{
    QJsonObject line{{u"bench"_s, u"licence_values"_s}, {u"row"_s, name}};
    QString text = name.leftJustified(8);
    for (const QString& reader : QStringList{Ours} + Peers) {
        const bool there = row.counts.contains(reader);
        const ValueCount count = row.counts.value(reader);
        line.insert(reader, there ? QJsonValue(toJson(count)) : QJsonValue(u"absent"_s));
        text += there
                    ? u"%1 %2 %3   "_s.arg(count.right, 10).arg(count.wrong, 5).arg(count.absent, 5)
                    : u"%1   "_s.arg(u"absent"_s, 22);
    }
    std::puts(canonicalJson(line).constData());
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

// Ahead of each peer, or beside it where both have all.
bool isAhead(const Row& row)
{
    const ValueCount ours = row.counts.value(Ours);
    for (const QString& peer : Peers) {
        if (!row.counts.contains(peer))
            continue;
        const ValueCount theirs = row.counts.value(peer);
        if (ours.right <= theirs.right && ours.right < ours.all())
            return false;
    }
    return true;
}

double share(const ValueCount& count)
{
    return count.all() > 0 ? 100.0 * count.right / count.all() : 0;
}

double medianTime(const CardReads& reads)
{
    QList<double> times;
    for (const CardRead& read : reads)
        times.append(read.milliseconds);
    return percentile(times, 0.5);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QList<LicenceSample> samples = licenceSamples();
    if (samples.isEmpty()) {
        std::puts("{\"bench\":\"licence_values\",\"skipped\":\"no aamva/cases.jsonl in the test "
                  "material\"}");
        return 0;
    }
    QHash<QString, CardReads> readers = readByPeers(samples);
    readers.insert(Ours, readByUs(samples));
    const QMap<QString, Row> rows = rowsOf(samples, readers);

    std::fprintf(stderr, "values     %-22s   %-22s   %-22s\n           right wrong absent\n",
                 "anteroom", "aamva-parser", "aamvajs");
    Row total;
    QStringList behind;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        printRow(row.key(), *row);
        if (!isAhead(*row))
            behind.append(row.key());
        for (auto count = row->counts.begin(); count != row->counts.end(); ++count)
            total.counts[count.key()] += *count;
    }
    printRow(u"all"_s, total);
    double best = 0;
    double fastest = 0;
    for (const QString& peer : Peers) {
        best = std::max(best, share(total.counts.value(peer)));
        if (const double time = medianTime(readers.value(peer));
            time > 0 && (fastest <= 0 || time < fastest))
            fastest = time;
    }
    printBench("licence_values_right", share(total.counts.value(Ours)), "percent of values", best);
    printBench("licence_payload_to_reading", medianTime(readers.value(Ours)), "ms", fastest);
    for (const QString& peer : Peers)
        if (!readers.contains(peer))
            std::fprintf(stderr, "%s is not installed here: run npm ci in tests/bench/peers\n",
                         qPrintable(peer));
    if (!behind.isEmpty())
        qFatal("not ahead in: %s", qPrintable(behind.join(u", "_s)));
    if (total.counts.value(Ours).wrong > 0)
        qFatal("%d values are wrong", total.counts.value(Ours).wrong);
    return 0;
}
