#include "office/import/records/import_report.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype mostShown = 200;

QJsonObject countsJson(const ImportReport::Counts& counts)
{
    return {{u"added"_s, counts.added},
            {u"already_here"_s, counts.alreadyHere},
            {u"refused"_s, counts.refused}};
}

QJsonObject refusalJson(const ImportRefusal& refusal)
{
    QJsonObject json{{u"line"_s, refusal.place.line},
                     {u"name"_s, refusal.place.name},
                     {u"code"_s, refusal.problem.code},
                     {u"advice"_s, refusal.problem.advice}};
    if (refusal.place.column > 0)
        json.insert(u"column"_s, refusal.place.column);
    return json;
}

QString refusalText(const ImportRefusal& refusal)
{
    const ImportPlace& place = refusal.place;
    QString where = place.line > 0 ? u"line %1"_s.arg(place.line) : u"the file"_s;
    if (place.column > 0)
        where += u", column %1"_s.arg(place.column);
    if (!place.name.isEmpty())
        where += u" ("_s + place.name + u')';
    return u"  "_s + where + u": "_s + refusal.problem.advice + u'\n';
}

QString verdict(const ImportReport& report)
{
    if (report.isImported)
        return u"Imported.\n"_s;
    if (report.refusals.isEmpty())
        return u"Dry run: nothing was imported, and nothing would be refused.\n"_s;
    const QString rows = report.refusedRows() == 1
                             ? u"1 row is refused"_s
                             : u"%1 rows are refused"_s.arg(report.refusedRows());
    if (report.isDryRun)
        return u"Dry run: nothing was imported; %1.\n"_s.arg(rows);
    return u"Nothing was imported: %1. Mend what is listed, or import the others with "
           "--skip-refused yes.\n"_s.arg(rows);
}

} // namespace

qint64 ImportReport::refusedRows() const
{
    qint64 rows = 0;
    for (const Counts& each : counts)
        rows += each.refused;
    return rows;
}

QJsonObject ImportReport::toJson() const
{
    QJsonObject json{{u"dry_run"_s, isDryRun}, {u"imported"_s, isImported}};
    for (const ImportKind kind : importKinds)
        json.insert(importKindName(kind), countsJson(counts.value(kind)));
    QJsonArray refused;
    for (const ImportRefusal& each : refusals)
        refused.append(refusalJson(each));
    json.insert(u"refused"_s, refused);
    QJsonObject left;
    for (auto it = leftOut.begin(); it != leftOut.end(); ++it)
        left.insert(it.key(), it.value());
    json.insert(u"left_out"_s, left);
    return json;
}

QString ImportReport::text() const
{
    QString text = verdict(*this);
    for (const ImportKind kind : importKinds) {
        const Counts each = counts.value(kind);
        if (each.added + each.alreadyHere + each.refused > 0)
            text += u"  %1 %2 new, %3 already here, %4 refused\n"_s.arg(importKindName(kind), -13)
                        .arg(each.added)
                        .arg(each.alreadyHere)
                        .arg(each.refused);
    }
    if (!refusals.isEmpty())
        text += u"\nRefused:\n"_s;
    for (const ImportRefusal& each : refusals.first(std::min(mostShown, refusals.size())))
        text += refusalText(each);
    if (refusals.size() > mostShown)
        text += u"  and %1 more: --report FILE has them all\n"_s.arg(refusals.size() - mostShown);
    if (!leftOut.isEmpty())
        text += u"\nLeft out, because a record has no place for it:\n"_s;
    for (auto it = leftOut.begin(); it != leftOut.end(); ++it)
        text += u"  %1  %2\n"_s.arg(it.value(), 6).arg(it.key());
    return text;
}

} // namespace anteroom
