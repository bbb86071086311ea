#include "scanner/licence/aamva_writer.h"

#include "frames/camera_frames.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exitCode = -1;
    QList<QJsonObject> lines;
    QByteArray errors;
};

Run scan(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(QStringLiteral(ANTEROOM_BINARY_DIR "/bin/anteroom-scan"), arguments);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (!process.waitForFinished(60'000))
        return run;
    run.exitCode = process.exitCode();
    run.errors = process.readAllStandardError();
    for (const QByteArray& line : process.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            run.lines.append(QJsonDocument::fromJson(line).object());
    return run;
}

QJsonObject fieldsOf(const QJsonObject& line)
{
    return line.value("readings"_L1).toArray().at(0).toObject().value("fields"_L1).toObject();
}

} // namespace

// anteroom-scan as a person at a shell uses it.
class ScannerScanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picturesAndPayloadsBecomeLines();
    void payloadsComeThroughStandardInput();
    void nothingFoundIsOne();
    void badUseIsTwo_data();
    void badUseIsTwo();
    void partsOfACardAreJoinedOnlyTogether();
    void rawCodesAreAdded();
    void aVideoIsReadAtItsRate();
    void helpAndVersion();

private:
    QString write(const QString& name, const QByteArray& bytes);
    QTemporaryDir m_folder;
};

QString ScannerScanTest::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void ScannerScanTest::picturesAndPayloadsBecomeLines()
{
    const QByteArray payload = encodeLicence(seededLicence(11));
    const QString picture = m_folder.filePath(u"card.png"_s);
    QVERIFY(cardBack(payload, 3).save(picture));
    const QString text = write(u"card.txt"_s, payload);
    const Run run = scan({picture, text});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.lines.size(), 2);
    QCOMPARE(run.lines.at(0).value("file"_L1).toString(), picture);
    QCOMPARE(run.lines.at(1).value("file"_L1).toString(), text);
    QCOMPARE(fieldsOf(run.lines.at(0)), fieldsOf(run.lines.at(1)));
    QCOMPARE(fieldsOf(run.lines.at(0)).value("birth_date"_L1).toString(),
             seededLicence(11).birthDate.toString(Qt::ISODate));
    QVERIFY(run.lines.at(0).value("ms"_L1).toDouble() > 0);
}

void ScannerScanTest::payloadsComeThroughStandardInput()
{
    const QByteArray first = encodeLicence(seededLicence(1)).toBase64();
    const QByteArray second = encodeLicence(seededLicence(2)).toBase64();
    const Run run = scan({u"--payloads"_s}, first + "\n\n" + second + "\n");
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.lines.size(), 2);
    QCOMPARE(fieldsOf(run.lines.at(1)).value("family_name"_L1).toString(),
             seededLicence(2).familyName);
    QCOMPARE(scan({u"--payloads"_s}, QByteArray("hello").toBase64() + "\n").exitCode, 1);
    QCOMPARE(scan({u"--payloads"_s}, "not base64!\n").exitCode, 2);
}

void ScannerScanTest::nothingFoundIsOne()
{
    QImage black(640, 480, QImage::Format_RGB32);
    black.fill(Qt::black);
    const QString dark = m_folder.filePath(u"dark.png"_s);
    QVERIFY(black.save(dark));
    const Run run = scan({dark, write(u"empty"_s, {}), write(u"torn.jpg"_s, "\xff\xd8\xff\xe0"),
                          write(u"poem.txt"_s, "Shall I compare thee")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.lines.size(), 4);
    const QStringList problems{QString(), u"picture.unknown"_s, u"picture.unreadable"_s,
                               u"payload.unknown"_s};
    for (qsizetype i = 0; i < run.lines.size(); ++i) {
        QVERIFY(run.lines.at(i).value("readings"_L1).toArray().isEmpty());
        QCOMPARE(run.lines.at(i).value("problem"_L1).toString(), problems.at(i));
    }
}

void ScannerScanTest::badUseIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no such file") << QStringList{u"/nowhere/card.png"_s};
    QTest::newRow("no such option") << QStringList{u"--frobnicate"_s};
    QTest::newRow("a folder") << QStringList{u"/tmp"_s};
    QTest::newRow("no such list") << QStringList{u"--trust"_s, u"/nowhere"_s, u"/etc/hostname"_s};
    QTest::newRow("no time") << QStringList{u"--at"_s, u"soon"_s, u"/etc/hostname"_s};
    QTest::newRow("an option cut short") << QStringList{u"--trust"_s};
    QTest::newRow("payloads and files") << QStringList{u"--payloads"_s, u"/etc/hostname"_s};
}

void ScannerScanTest::badUseIsTwo()
{
    QFETCH(QStringList, arguments);
    const Run run = scan(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.lines.isEmpty());
    QVERIFY(run.errors.contains("Usage"));
}

// Two codes of a card that nobody signed are still one presentation.
void ScannerScanTest::partsOfACardAreJoinedOnlyTogether()
{
    const QByteArray jws = "eyJhbGciOiJFUzI1NiJ9.e30.AAAA"; // its header lacks all else
    QByteArray digits;
    for (const char c : jws)
        digits += QByteArray::number(c - 45).rightJustified(2, '0');
    const QString first = write(u"1.txt"_s, "shc:/1/2/" + digits.left(20));
    const QString second = write(u"2.txt"_s, "shc:/2/2/" + digits.mid(20));
    const Run apart = scan({first, second});
    QCOMPARE(apart.lines.size(), 2);
    const Run together = scan({u"--together"_s, first, second, first});
    QCOMPARE(together.exitCode, 0);
    QCOMPARE(together.lines.size(), 1);
    QCOMPARE(together.lines.at(0).value("files"_L1).toArray().size(), 3);
    const QJsonArray readings = together.lines.at(0).value("readings"_L1).toArray();
    QCOMPARE(readings.size(), 1);
    QCOMPARE(readings.at(0)["kind"_L1].toString(), u"health_card"_s);
    QCOMPARE(readings.at(0)["verdict"_L1].toString(), u"incomplete"_s);
    QCOMPARE(fieldsOf(together.lines.at(0)).value("codes_read"_L1).toInt(), 2);
    QCOMPARE(fieldsOf(apart.lines.at(1)).value("codes_read"_L1).toInt(), 1);
}

void ScannerScanTest::rawCodesAreAdded()
{
    const QByteArray payload = encodeLicence(seededLicence(3));
    const QString picture = m_folder.filePath(u"raw.png"_s);
    QVERIFY(cardBack(payload, 3).save(picture));
    const Run run = scan({u"--raw"_s, picture, write(u"raw.txt"_s, payload)});
    QCOMPARE(run.exitCode, 0);
    for (const QJsonObject& line : run.lines) {
        const QJsonValue reading = line.value("readings"_L1).toArray().at(0);
        QCOMPARE(QByteArray::fromBase64(reading["bytes"_L1].toString().toLatin1()), payload);
        QVERIFY(reading["text"_L1].toString().startsWith(u'@'));
    }
    QVERIFY(!scan({picture})
                 .lines.at(0)
                 .value("readings"_L1)
                 .toArray()
                 .at(0)
                 .toObject()
                 .contains("bytes"_L1));
}

// Eight tenths of a second of the back of a licence of the demo.
void ScannerScanTest::aVideoIsReadAtItsRate()
{
#ifdef ANTEROOM_VIDEO
    const Run run =
        scan({u"--video"_s, QStringLiteral(ANTEROOM_SOURCE_DIR "/tests/data/videos/licence.webm")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.lines.size(), 1);
    QCOMPARE(fieldsOf(run.lines.at(0)).value("family_name"_L1).toString(), u"FAIRWEATHER"_s);
    QVERIFY(run.lines.at(0).value("frames"_L1).toInt() > 1);
    QVERIFY(run.lines.at(0).value("first_reading_ms"_L1).toInt(-1) >= 0);
    const Run torn = scan({u"--video"_s, write(u"torn.webm"_s, "\x1a\x45\xdf\xa3 torn")});
    QCOMPARE(torn.exitCode, 1);
    QCOMPARE(torn.lines.at(0).value("problem"_L1).toString(), u"video.unreadable"_s);
#else
    QSKIP("This build reads no videos.");
#endif
}

void ScannerScanTest::helpAndVersion()
{
    QCOMPARE(scan({u"--help"_s}).exitCode, 0);
    QCOMPARE(scan({u"--version"_s}).exitCode, 0);
}

QTEST_MAIN(ScannerScanTest)
#include "test_scanner_scan.moc"
