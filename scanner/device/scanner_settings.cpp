#include "scanner/device/scanner_settings.h"

#include "record/json_reader.h"
#include "scanner/device/us_keyboard.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 40;
constexpr qsizetype LongestPath = 200;
constexpr qsizetype LongestMark = 16; // prefix, suffix
constexpr qint64 SlowestBaud = 1200;
constexpr qint64 FastestBaud = 921'600;
constexpr qint64 ShortestQuiet = 20;
constexpr qint64 LongestQuiet = 2000;
constexpr int LeastLetters = 6; // of a pattern's last part: "usb-*" would be every keyboard

Problem wrong(const QString& what)
{
    return problem("scanner.settings", u"A scanner's "_s + what);
}

std::optional<ScannerKind> kindNamed(QStringView name)
{
    if (name == "serial"_L1)
        return ScannerKind::Serial;
    if (name == "wedge"_L1)
        return ScannerKind::Wedge;
    return std::nullopt;
}

// Only characters that a scanner can send.
bool isLatin1(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() <= 0xff; });
}

bool namesFewDevices(const QString& path, ScannerKind kind)
{
    static const QRegularExpression line(u"^/dev/tty(S|ACM|USB|AMA)\\d+$"_s);
    static const QRegularExpression linked(u"^/dev/(input|serial)/by-(?:id|path)/([^/]+)$"_s);
    if (kind == ScannerKind::Serial && line.match(path).hasMatch())
        return true;
    const auto match = linked.match(path);
    const auto folder = kind == ScannerKind::Serial ? "serial"_L1 : "input"_L1;
    if (!match.hasMatch() || match.capturedView(1) != folder)
        return false;
    QString last = match.captured(2);
    if (!last.contains(u'*') && !last.contains(u'?') && !last.contains(u'['))
        return true;
    last.remove("usb-"_L1).remove("event-kbd"_L1);
    return std::count_if(last.cbegin(), last.cend(),
                         [](QChar c) { return c.isLetterOrNumber(); }) >= LeastLetters;
}

Done takeDevice(ScannerSettings& settings, JsonReader& reader)
{
    static const QRegularExpression ids(u"^[0-9a-f]{4}:[0-9a-f]{4}$"_s);
    settings.usb = reader.optionalText("usb"_L1, LongestName).toLower();
    settings.path = reader.optionalText("path"_L1, LongestPath);
    if (settings.usb.isEmpty() == settings.path.isEmpty())
        return wrong(u"device is named by either \"usb\" or \"path\"."_s);
    if (!settings.usb.isEmpty() && !ids.match(settings.usb).hasMatch())
        return wrong(
            u"\"usb\" is its vendor and product, such as \"0c2e:0b61\"; lsusb shows it."_s);
    if (!settings.path.isEmpty() && !namesFewDevices(settings.path, settings.kind))
        return wrong(settings.kind == ScannerKind::Wedge
                         ? u"\"path\" is one below /dev/input/by-id or /dev/input/by-path that "
                           "names no other keyboard."_s
                         : u"\"path\" is a serial line's, such as "
                           "\"/dev/serial/by-id/usb-Honeywell_*\" or \"/dev/ttyS0\"."_s);
    return {};
}

Done takeMark(QByteArray ScannerSettings::*member, ScannerSettings& settings, JsonReader& reader,
              QLatin1StringView key)
{
    if (!reader.has(key))
        return {};
    const QString text = reader.text(key, LongestMark);
    if (!isLatin1(text))
        return wrong(u"\"%1\" has a letter that no scanner sends."_s.arg(key));
    settings.*member = text.toLatin1();
    return {};
}

Done takeKeys(ScannerSettings& settings, JsonReader& reader)
{
    if (!reader.has("keys"_L1))
        return {};
    const QJsonObject given = reader.object("keys"_L1);
    for (auto each = given.begin(); each != given.end(); ++each) {
        const QString character = each->toString();
        if (!keyNamed(each.key()) || character.size() != 1 || !isLatin1(character))
            return wrong(
                u"\"keys\" give one character for each of: %1."_s.arg(namedKeys().join(u", "_s)));
        settings.keys.insert(each.key(), character.toLatin1().at(0));
    }
    return {};
}

} // namespace

Result<ScannerSettings> ScannerSettings::fromJson(const QJsonObject& json)
{
    ScannerSettings settings;
    JsonReader reader(json);
    settings.name = reader.text("name"_L1, LongestName).trimmed();
    settings.kind = reader.oneOf<ScannerKind>("kind"_L1, kindNamed);
    if (reader.has("baud"_L1))
        settings.baud = int(reader.integer("baud"_L1, SlowestBaud, FastestBaud));
    if (reader.has("quiet_ms"_L1))
        settings.quiet =
            std::chrono::milliseconds(reader.integer("quiet_ms"_L1, ShortestQuiet, LongestQuiet));
    for (const Done& done : {takeDevice(settings, reader),
                             takeMark(&ScannerSettings::prefix, settings, reader, "prefix"_L1),
                             takeMark(&ScannerSettings::suffix, settings, reader, "suffix"_L1),
                             takeKeys(settings, reader)})
        if (!done)
            reader.fail(done.problem());
    if (const Done done = reader.finish(); !done)
        return wrong(u"settings are wrong. "_s + done.problem().advice);
    if (settings.name.isEmpty())
        return wrong(u"\"name\" says which it is, such as \"counter\"."_s);
    return settings;
}

Result<QList<ScannerSettings>> ScannerSettings::listFromJson(const QJsonArray& json)
{
    if (json.size() > maxScanners)
        return wrong(u"settings stand for one scanner; there are at most 8."_s);
    QList<ScannerSettings> scanners;
    QSet<QString> names;
    for (const QJsonValue& each : json) {
        auto settings = fromJson(each.toObject());
        if (!settings)
            return settings.problem();
        if (names.contains(settings->name))
            return wrong(u"\"name\" is its own; two are called alike."_s);
        names.insert(settings->name);
        scanners.append(*std::move(settings));
    }
    return scanners;
}

} // namespace anteroom
