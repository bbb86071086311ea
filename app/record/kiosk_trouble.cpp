#include "record/kiosk_trouble.h"

#include "record/canonical_json.h"
#include "record/json_reader.h"

#include <numeric>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype mostCodes = 50;
constexpr int mostVisits = 1'000'000;

// Codes are shown and kept: nothing but a code may come in their place.
bool isProblemCode(const QString& text)
{
    static const QRegularExpression code(u"^[a-z0-9_.]{1,60}$"_s);
    return code.match(text).hasMatch();
}

QMap<QString, int> countsIn(JsonReader& reader)
{
    const QJsonObject json = reader.object("aside"_L1);
    QMap<QString, int> counts;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const int count = it.value().toInt();
        if (json.size() > mostCodes || !isProblemCode(it.key()) || count < 1 ||
            count > mostVisits) {
            reader.fail(problem("json.member", u"'aside' is a count for each problem code."_s));
            return {};
        }
        counts.insert(it.key(), count);
    }
    return counts;
}

KioskTrouble troubleIn(JsonReader& reader)
{
    KioskTrouble trouble;
    trouble.aside = countsIn(reader);
    trouble.unreadable = int(reader.integer("unreadable"_L1, 0, mostVisits));
    trouble.noRoom = reader.flag("no_room"_L1);
    return trouble;
}

} // namespace

int KioskTrouble::asideCount() const
{
    return std::accumulate(aside.cbegin(), aside.cend(), 0);
}

KioskTrouble KioskTrouble::sayable() const
{
    KioskTrouble said{{}, unreadable, noRoom};
    for (auto it = aside.begin(); it != aside.end(); ++it) {
        const bool isNamed = isProblemCode(it.key()) && said.aside.size() < mostCodes - 1;
        said.aside[isNamed ? it.key() : u"other"_s] += it.value();
    }
    return said;
}

QJsonObject KioskTrouble::toJson() const
{
    QJsonObject counts;
    for (auto it = aside.begin(); it != aside.end(); ++it)
        counts.insert(it.key(), it.value());
    return {{u"aside"_s, counts}, {u"unreadable"_s, unreadable}, {u"no_room"_s, noRoom}};
}

Result<KioskTrouble> KioskTrouble::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const KioskTrouble trouble = troubleIn(reader);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return trouble;
}

QJsonObject ToldTrouble::toJson() const
{
    QJsonObject json = trouble.toJson();
    json.insert(u"device"_s, deviceName);
    json.insert(u"since"_s, timeText(since));
    return json;
}

Result<ToldTrouble> ToldTrouble::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    ToldTrouble told;
    told.deviceName = reader.text("device"_L1, 200);
    told.since = reader.time("since"_L1);
    told.trouble = troubleIn(reader);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return told;
}

} // namespace anteroom
