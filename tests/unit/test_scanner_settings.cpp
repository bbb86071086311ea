#include "scanner/device/scanner_settings.h"

#include <QJsonDocument>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

// The scanners of kiosk.json: all of it is understood, or it is said what is wrong.
class ScannerSettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMemberIsTaken();
    void defaults();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void pathsThatNameTooMuch_data();
    void pathsThatNameTooMuch();
    void namesTellThemApart();
};

namespace {

Result<ScannerSettings> parsed(const QByteArray& json)
{
    return ScannerSettings::fromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

void ScannerSettingsTest::everyMemberIsTaken()
{
    const auto settings =
        parsed(R"({"name":"counter","kind":"serial","usb":"05E0:1701","prefix":"\u0002",
                   "suffix":"\u0003\r","baud":115200,"quiet_ms":50,"keys":{"f9":"\u001e"}})");
    QVERIFY2(settings.ok(), settings ? "" : qPrintable(settings.problem().advice));
    ScannerSettings expected;
    expected.name = u"counter"_s;
    expected.kind = ScannerKind::Serial;
    expected.usb = u"05e0:1701"_s;
    expected.prefix = "\x02";
    expected.suffix = "\x03\r";
    expected.baud = 115200;
    expected.quiet = std::chrono::milliseconds(50);
    expected.keys = {{u"f9"_s, '\x1e'}};
    QVERIFY(*settings == expected);
}

void ScannerSettingsTest::defaults()
{
    const auto settings =
        parsed(R"({"name":"a","kind":"wedge","path":"/dev/input/by-id/usb-Scanner_1-event-kbd"})");
    QVERIFY(settings.ok());
    QCOMPARE(settings->suffix, "\r");
    QVERIFY(settings->prefix.isEmpty());
    const auto silent = parsed(R"({"name":"a","kind":"serial","path":"/dev/ttyS0","suffix":""})");
    QVERIFY(silent.ok());
    QVERIFY(silent->suffix.isEmpty());
}

void ScannerSettingsTest::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const char* json, const QString& named) {
        QTest::newRow(name) << QByteArray(json) << named;
    };
    row("nothing", "{}", u"\"name\""_s);
    row("no kind", R"({"name":"a","usb":"0c2e:0b61"})", u"\"kind\""_s);
    row("unknown kind", R"({"name":"a","kind":"camera","usb":"0c2e:0b61"})", u"\"kind\""_s);
    row("no device", R"({"name":"a","kind":"wedge"})", u"either \"usb\" or \"path\""_s);
    row("two devices", R"({"name":"a","kind":"serial","usb":"0c2e:0b61","path":"/dev/ttyS0"})",
        u"either \"usb\" or \"path\""_s);
    row("not ids", R"({"name":"a","kind":"wedge","usb":"Honeywell"})", u"0c2e:0b61"_s);
    row("wildcard ids", R"({"name":"a","kind":"wedge","usb":"*:*"})", u"0c2e:0b61"_s);
    row("unknown member", R"({"name":"a","kind":"wedge","usb":"0c2e:0b61","sufix":"\r"})",
        u"sufix"_s);
    row("letter of no scanner",
        R"({"name":"a","kind":"wedge","usb":"0c2e:0b61","suffix":"\u20ac"})", u"\"suffix\""_s);
    row("number as suffix", R"({"name":"a","kind":"wedge","usb":"0c2e:0b61","suffix":13})",
        u"\"suffix\""_s);
    row("slow", R"({"name":"a","kind":"serial","usb":"0c2e:0b61","baud":110})", u"\"baud\""_s);
    row("patient", R"({"name":"a","kind":"serial","usb":"0c2e:0b61","quiet_ms":60000})",
        u"\"quiet_ms\""_s);
    row("unknown key", R"({"name":"a","kind":"wedge","usb":"0c2e:0b61","keys":{"f13":"x"}})",
        u"f12"_s);
    row("two characters", R"({"name":"a","kind":"wedge","usb":"0c2e:0b61","keys":{"f1":"xy"}})",
        u"one character"_s);
}

void ScannerSettingsTest::mistakesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto settings = parsed(json);
    QVERIFY(!settings.ok());
    QCOMPARE(settings.problem().code, u"scanner.settings"_s);
    QVERIFY2(settings.problem().advice.contains(named), qPrintable(settings.problem().advice));
}

void ScannerSettingsTest::pathsThatNameTooMuch_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char* kind, const char* path, bool taken) {
        QTest::newRow(path) << QString::fromLatin1(kind) << QString::fromLatin1(path) << taken;
    };
    row("wedge", "/dev/input/by-id/usb-Honeywell_*-event-kbd", true);
    row("wedge", "/dev/input/by-path/pci-0000:00:14.0-usb-0:1:1.0-event-kbd", true);
    row("wedge", "/dev/input/by-id/usb-*-event-kbd", false);
    row("wedge", "/dev/input/by-id/*", false);
    row("wedge", "/dev/input/event3", false); // whichever keyboard came third
    row("wedge", "/dev/ttyS0", false);
    row("wedge", "/dev/input/by-id/../event3", false);
    row("wedge", "/etc/passwd", false);
    row("serial", "/dev/ttyACM0", true);
    row("serial", "/dev/serial/by-id/usb-Symbol_*", true);
    row("serial", "/dev/serial/by-id/usb-?*", false);
    row("serial", "/dev/tty*", false);
    row("serial", "/dev/tty0", false);
    row("serial", "/dev/input/by-id/usb-Honeywell_1", false);
}

void ScannerSettingsTest::pathsThatNameTooMuch()
{
    QFETCH(QString, kind);
    QFETCH(QString, path);
    QFETCH(bool, taken);
    const QJsonObject json{{u"name"_s, u"a"_s}, {u"kind"_s, kind}, {u"path"_s, path}};
    QCOMPARE(ScannerSettings::fromJson(json).ok(), taken);
}

void ScannerSettingsTest::namesTellThemApart()
{
    const QJsonObject one{{u"name"_s, u"a"_s}, {u"kind"_s, u"wedge"_s}, {u"usb"_s, u"0c2e:0b61"_s}};
    QJsonObject other = one;
    other.insert(u"name"_s, u"b"_s);
    QVERIFY(ScannerSettings::listFromJson({one, other}).ok());
    QVERIFY(!ScannerSettings::listFromJson({one, one}).ok());
    QVERIFY(!ScannerSettings::listFromJson({one, 5}).ok());
    QJsonArray many;
    for (int i = 0; i < 9; ++i) {
        other.insert(u"name"_s, QString::number(i));
        many.append(other);
    }
    QVERIFY(!ScannerSettings::listFromJson(many).ok());
}

QTEST_GUILESS_MAIN(ScannerSettingsTest)
#include "test_scanner_settings.moc"
