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
                               u"licence.not_one"_s};
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
}

void ScannerScanTest::badUseIsTwo()
{
    QFETCH(QStringList, arguments);
    const Run run = scan(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.lines.isEmpty());
    QVERIFY(run.errors.contains("Usage"));
}

void ScannerScanTest::helpAndVersion()
{
    QCOMPARE(scan({u"--help"_s}).exitCode, 0);
    QCOMPARE(scan({u"--version"_s}).exitCode, 0);
}

QTEST_MAIN(ScannerScanTest)
#include "test_scanner_scan.moc"
