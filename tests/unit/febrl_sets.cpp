#include "febrl_sets.h"

#include "record/comparison.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// The files quote nothing.
QList<QStringList> rowsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        QStringList row = line.split(u',');
        for (QString& value : row)
            value = value.trimmed();
        rows.append(row);
    }
    return rows;
}

// rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state,
// date_of_birth, soc_sec_id
PersonTraits personOf(const QStringList& row)
{
    PersonTraits person;
    person.setGiven(row[1]);
    person.setFamily(row[2]);
    person.houseNumber = folded(row[3]);
    person.street = folded(row[4]);
    person.unit = folded(row[5]);
    person.city = folded(row[6]);
    person.postalCode = folded(row[7]);
    person.state = folded(row[8]);
    person.birth = row[9];
    return person;
}

FebrlSet setOf(const QDir& folder, const QString& linksFile)
{
    FebrlSet set;
    set.name = linksFile.chopped(QStringView(u"_links.csv").size());
    QHash<QString, qsizetype> placeOf;
    const auto take = [&](const QString& file) {
        const QList<QStringList> rows = rowsOf(folder.filePath(file));
        for (const QStringList& row : rows) {
            placeOf.insert(row[0], set.people.size());
            set.people.append(personOf(row));
        }
    };
    const bool isOne = folder.exists(set.name + u".csv"_s);
    take(set.name + (isOne ? u".csv"_s : u"a.csv"_s));
    set.inFirstFile = set.people.size();
    if (!isOne)
        take(set.name + u"b.csv"_s);
    const QList<QStringList> links = rowsOf(folder.filePath(linksFile));
    for (const QStringList& link : links) {
        const qsizetype one = placeOf.value(link[0]);
        const qsizetype other = placeOf.value(link[1]);
        set.links.insert({std::min(one, other), std::max(one, other)});
    }
    return set;
}

} // namespace

QList<FebrlSet> febrlSets()
{
    const QDir folder(QStringLiteral(ANTEROOM_TEST_MATERIAL "/febrl"));
    QList<FebrlSet> sets;
    const QStringList found = folder.entryList({u"*_links.csv"_s}, QDir::Files, QDir::Name);
    for (const QString& linksFile : found)
        sets.append(setOf(folder, linksFile));
    return sets;
}

} // namespace anteroom
