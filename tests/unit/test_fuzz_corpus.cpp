#include "fuzz/inputs.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// Also what an input of the fuzz targets may take at most, where nothing else runs.
constexpr qint64 LongestMilliseconds = 1000;
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 Slowness = 10; // unoptimised, checked, and beside other tests
#else
constexpr qint64 Slowness = 2;
#endif

constexpr std::pair<const char*, FuzzedParser> Parsers[] = {
    {"licence", &feedLicence},
    {"tracks", &feedTracks},
    {"scanner_bytes", &feedScannerBytes},
    {"health_card", &feedHealthCard},
    {"payload", &feedPayload},
    {"code", &feedCode},
    {"picture", &feedPicture},
    {"decoder_message", &feedDecoderMessage},
    {"decoder_settings", &feedDecoderSettings},
    {"card_text", &feedCardText},
    {"import_csv", &feedImportCsv},
    {"import_fhir", &feedImportFhir},
    {"submission", &feedSubmission},
    {"staff_request", &feedStaffRequest},
    {"request", &feedRequest},
    {"outbox_file", &feedOutboxFile},
};

QString corpus()
{
    return QStringLiteral(ANTEROOM_SOURCE_DIR "/tests/fuzz/corpus/");
}

} // namespace

// The inputs that are kept in tests/fuzz/corpus: seeds, and whatever once was a finding. Each goes
// through what its fuzz target goes through; some do with every byte changed.
class FuzzCorpusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keptInputsDoNoHarm_data();
    void keptInputsDoNoHarm();
    void damagedInputsDoNoHarm_data();
    void damagedInputsDoNoHarm();
};

void FuzzCorpusTest::keptInputsDoNoHarm_data()
{
    QTest::addColumn<FuzzedParser>("parser");
    QTest::addColumn<QByteArray>("input");
    for (const auto& [name, parser] : Parsers) {
        QDirIterator files(corpus() + QLatin1StringView(name), QDir::Files);
        QVERIFY2(files.hasNext(), name);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::addRow("%s/%s", name, qPrintable(files.fileName())) << parser << file.readAll();
        }
    }
}

void FuzzCorpusTest::keptInputsDoNoHarm()
{
    QFETCH(FuzzedParser, parser);
    QFETCH(QByteArray, input);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(parser(input));
    QVERIFY2(clock.elapsed() <= LongestMilliseconds * Slowness,
             qPrintable(QString::number(clock.elapsed())));
}

void FuzzCorpusTest::damagedInputsDoNoHarm_data()
{
    keptInputsDoNoHarm_data();
}

// Cut at some places and flipped at some, evenly, so that long inputs take no longer than short
// ones.
void FuzzCorpusTest::damagedInputsDoNoHarm()
{
    QFETCH(FuzzedParser, parser);
    QFETCH(QByteArray, input);
    constexpr qsizetype Places = 8;
    for (qsizetype place = 0; place < Places && !input.isEmpty(); ++place) {
        const qsizetype at = place * input.size() / Places;
        QVERIFY(parser(input.left(at)));
        QByteArray flipped = input;
        flipped[at] = char(flipped[at] ^ (1 << place));
        QVERIFY(parser(flipped));
    }
}

QTEST_MAIN(FuzzCorpusTest)
#include "test_fuzz_corpus.moc"
