#include "office/import/csv_columns.h"
#include "office/import/fhir_resources.h"

#include <algorithm>
#include <climits>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// The best first: 0 is the best, nothing is taken that has no place in the list.
template <size_t N>
qsizetype placeIn(const QLatin1StringView (&list)[N], const QString& use)
{
    const auto found = std::find(std::begin(list), std::end(list), use);
    return found == std::end(list) ? -1 : found - std::begin(list);
}

void setName(FhirNode& name, ImportValues& values)
{
    const QStringList given = name.texts("given"_L1);
    const Field& field = *findField(u"legal_name");
    const auto part = [&](size_t place, const QString& text, QLatin1StringView key) {
        return ImportPart{&field.parts[place], text, name.placeOf(key)};
    };
    values.setParts(field,
                    {part(0, given.value(0), "given"_L1),
                     part(1, given.mid(1).join(u' '), "given"_L1),
                     part(2, name.text("family"_L1), "family"_L1),
                     part(3, name.texts("suffix"_L1).join(u' '), "suffix"_L1)},
                    name.place());
    name.skip({"use"_L1, "text"_L1});
    name.leaveRest();
}

// By HumanName.use; who has an official name may go by another.
void setNames(FhirNode& patient, ImportValues& values)
{
    static constexpr QLatin1StringView order[] = {"official"_L1, "usual"_L1, ""_L1};
    QList<FhirNode> names = patient.list("name"_L1);
    qsizetype best = -1, goesBy = -1;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString use = names[i].text("use"_L1);
        const qsizetype rank = placeIn(order, use);
        if (rank >= 0 && (best < 0 || rank < placeIn(order, names[best].text("use"_L1))))
            best = i;
        if (use == u"nickname" && goesBy < 0)
            goesBy = i;
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString use = names[i].text("use"_L1);
        if (i == best)
            setName(names[i], values);
        else if (i == goesBy)
            values.set(u"preferred_name", names[i].texts("given"_L1).join(u' '),
                       names[i].placeOf("given"_L1));
        else
            names[i].leaveOut(use.isEmpty() ? u"another"_s : use);
    }
}

// ContactPoint.rank says which of several is to be used: the lowest, then those without.
void setTelecoms(FhirNode& patient, ImportValues& values)
{
    struct Line {
        FhirNode node;
        QString key;
        int rank;
    };
    QList<Line> lines;
    for (FhirNode& each : patient.list("telecom"_L1)) {
        const QString system = each.text("system"_L1), use = each.text("use"_L1);
        const bool isPhone = system == u"phone" || system == u"sms";
        QString key;
        if (use != u"old" && use != u"work" && isPhone)
            key = use == u"mobile" ? u"mobile_phone"_s : u"home_phone"_s;
        else if (use != u"old" && system == u"email")
            key = u"email"_s;
        const int rank = each.number("rank"_L1);
        if (key.isEmpty() || each.text("value"_L1).isEmpty())
            each.leaveOut(system + u' ' + use);
        else
            lines.append({each, key, rank > 0 ? rank : INT_MAX});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& a, const Line& b) { return a.rank < b.rank; });
    QSet<QString> had;
    bool hasPreferred = false;
    for (Line& line : lines) {
        if (had.contains(line.key)) {
            line.node.leaveOut(u"another "_s + line.key);
            continue;
        }
        had.insert(line.key);
        values.set(line.key, line.node.text("value"_L1), line.node.placeOf("value"_L1));
        if (line.key != u"email" && line.rank != INT_MAX && !hasPreferred) {
            hasPreferred = true;
            values.set(u"preferred_phone", line.key.section(u'_', 0, 0),
                       line.node.placeOf("rank"_L1));
        }
        line.node.leaveRest();
    }
}

void setAddress(FhirNode& address, ImportValues& values)
{
    const QStringList lines = address.texts("line"_L1);
    const Field& field = *findField(u"address");
    const std::pair<QString, QLatin1StringView> said[] = {
        {lines.value(0), "line"_L1},
        {lines.mid(1).join(u", "_s), "line"_L1},
        {address.text("city"_L1), "city"_L1},
        {address.text("state"_L1), "state"_L1},
        {address.text("postalCode"_L1), "postalCode"_L1},
    };
    QList<ImportPart> parts;
    for (size_t i = 0; i < std::size(said); ++i)
        parts.append({&field.parts[i], said[i].first, address.placeOf(said[i].second)});
    values.setParts(field, parts, address.place());
    address.skip({"use"_L1, "text"_L1});
    address.leaveRest();
}

void setAddresses(FhirNode& patient, ImportValues& values)
{
    static constexpr QLatin1StringView order[] = {"home"_L1, ""_L1, "temp"_L1};
    QList<FhirNode> addresses = patient.list("address"_L1);
    qsizetype best = -1;
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const qsizetype rank = placeIn(order, addresses[i].text("use"_L1));
        if (rank >= 0 && (best < 0 || rank < placeIn(order, addresses[best].text("use"_L1))))
            best = i;
    }
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const QString use = addresses[i].text("use"_L1);
        if (i == best)
            setAddress(addresses[i], values);
        else
            addresses[i].leaveOut(use.isEmpty() ? u"another"_s : use);
    }
}

void setLanguage(FhirNode& patient, ImportValues& values)
{
    const Field& field = *findField(u"language");
    QList<FhirNode> spoken = patient.list("communication"_L1);
    const auto preferred = std::find_if(spoken.begin(), spoken.end(),
                                        [](FhirNode& each) { return each.flag("preferred"_L1); });
    const qsizetype best = preferred == spoken.end() ? 0 : preferred - spoken.begin();
    for (qsizetype i = 0; i < spoken.size(); ++i) {
        if (i != best) {
            spoken[i].leaveOut(u"another"_s);
            continue;
        }
        QString taken;
        for (const QString& code : fhirCodes(spoken[i].object("language"_L1))) {
            const QString ours = CsvWords::ours().codeOf(field, code);
            if (taken.isEmpty() && field.parse(ours))
                taken = ours;
        }
        if (taken.isEmpty())
            spoken[i].leaveOut(u"a language that is not offered here"_s);
        else
            values.set(field, taken, spoken[i].placeOf("language"_L1));
    }
}

// CDC race and ethnicity codes (urn:oid:2.16.840.1.113883.6.238) as US Core uses them, by the
// extension they may stand in.
struct RaceCode {
    const char* extension;
    const char* code;
    const char* ours; // empty: said, and nothing to be noted
};
constexpr RaceCode raceCodes[] = {
    {"us-core-race", "1002-5", "american_indian_alaska_native"},
    {"us-core-race", "2028-9", "asian"},
    {"us-core-race", "2054-5", "black_african_american"},
    {"us-core-race", "2076-8", "native_hawaiian_pacific_islander"},
    {"us-core-race", "2106-3", "white"},
    {"us-core-race", "2118-8", "middle_eastern_north_african"},
    {"us-core-ethnicity", "2135-2", "hispanic_latino"},
    {"us-core-ethnicity", "2186-5", ""},
};

void addRaces(FhirNode& extension, const QString& name, QJsonArray& races)
{
    for (FhirNode& part : extension.list("extension"_L1)) {
        const QString url = part.text("url"_L1);
        if (url == u"text")
            continue;
        const QString code = part.object("valueCoding"_L1).text("code"_L1);
        const auto known =
            std::find_if(std::begin(raceCodes), std::end(raceCodes), [&](auto& each) {
                return name == QLatin1StringView(each.extension) &&
                       code == QLatin1StringView(each.code);
            });
        if (url != u"ombCategory" || known == std::end(raceCodes))
            part.leaveOut(name + u", another code"_s);
        else if (*known->ours)
            races.append(QLatin1StringView(known->ours));
    }
}

void setExtensions(FhirNode& patient, ImportValues& values)
{
    QJsonArray races;
    for (FhirNode& extension : patient.list("extension"_L1)) {
        const QString name = extension.text("url"_L1).section(u'/', -1);
        if (name == u"us-core-race" || name == u"us-core-ethnicity") {
            addRaces(extension, name, races);
        } else if (name == u"us-core-interpreter-needed") {
            const QString code = extension.object("valueCoding"_L1).text("code"_L1);
            if (code == u"373066001" || code == u"373067005") // SNOMED CT: yes, no
                values.set(u"interpreter_needed", code == u"373066001",
                           extension.placeOf("valueCoding"_L1));
        } else {
            extension.leaveOut(name);
        }
    }
    values.set(u"race_ethnicity", races, patient.placeOf("extension"_L1));
}

void setSex(FhirNode& patient, ImportValues& values)
{
    const QString gender = patient.text("gender"_L1);
    if (gender == u"unknown")
        patient.leaveOut(u"gender unknown"_s);
    else
        values.set(u"sex", gender == u"other" ? u"x"_s : gender, patient.placeOf("gender"_L1));
}

} // namespace

void readFhirPatient(FhirNode& patient, ImportValues& values)
{
    setNames(patient, values);
    values.set(u"birth_date", patient.text("birthDate"_L1), patient.placeOf("birthDate"_L1));
    setSex(patient, values);
    setTelecoms(patient, values);
    setAddresses(patient, values);
    setLanguage(patient, values);
    setExtensions(patient, values);
    values.demandIdentity(patient.place());
    patient.skip({"resourceType"_L1, "id"_L1, "meta"_L1, "contained"_L1});
    if (!patient.has("active"_L1) || patient.json().value("active"_L1).toBool())
        patient.skip({"active"_L1});
    patient.leaveRest();
}

} // namespace anteroom
