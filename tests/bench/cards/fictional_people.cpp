#include "bench/cards/fictional_people.h"

namespace anteroom {

namespace {

constexpr const char* GivenNames[] = {
    "Odette",  "Marguerite", "Tobias",    "Ingrid",    "Lucinda",  "Percival", "Rosalind",
    "Ignacio", "Wilhelmina", "Jo",        "Anselm",    "Beatriz",  "Cormac",   "Delphine",
    "Ezekiel", "Florence",   "Gideon",    "Hannelore", "Isidro",   "Jacinta",  "Kwame",
    "Leopold", "Mireille",   "Nathaniel", "Ottoline",  "Priya",    "Quentin",  "Ramona",
    "Silas",   "Tamsin",     "Ursula",    "Vikram",    "Winifred", "Xiomara",  "Yolanda",
    "Zachary", "Aisha",      "Bo",        "Chidi",     "Dmitri",   "Mary Ann", "Jean-Paul",
    "Li",      "Eleni",      "Fatima",    "Graciela",  "Hiroshi",  "Imani"};

constexpr const char* FamilyNames[] = {"Brightwater",  "Fernandez-Ruiz",
                                       "O'Callahan",   "Tillinghast",
                                       "Quillfeather", "McAllenby",
                                       "Vandermolen",  "Ashgrove",
                                       "Delacroix",    "Nakagawa",
                                       "Oyelowo",      "Pemberwick",
                                       "de la Fuente", "Rasmussen",
                                       "Silverthorn",  "Trevithick",
                                       "Underhay",     "Villanueva",
                                       "Wintermute",   "Xu",
                                       "Yarrowdale",   "Zielinski",
                                       "Abernethy",    "Blackwood-Ng",
                                       "Castellanos",  "Drummond",
                                       "Estabrook",    "Fitzgibbon",
                                       "Greenhalgh",   "Hollingsworth",
                                       "Iverson",      "Jankowski",
                                       "Kettleby",     "Lindqvist",
                                       "Mossgrave",    "Nightingale",
                                       "Ng",           "Lee",
                                       "Poe",          "Sandoval",
                                       "Thistlewood",  "Van Buskirk",
                                       "St. Clair",    "D'Amico",
                                       "Hummingbird",  "Longfellow",
                                       "Islington",    "Illes"};

constexpr const char* MiddleNames[] = {"Anne", "Lee", "Marie", "Ray", "Quincy", "Ivo"};
constexpr const char* Suffixes[] = {"Jr", "Sr", "II", "III"};
constexpr const char* FreeCall[] = {"800", "888", "877", "866", "855", "844", "833"};
constexpr const char* AreaCodes[] = {"212", "312", "404", "512", "617", "702", "808", "206", "305"};
constexpr const char* Streets[] = {"Larkspur Way", "Old Mill Road", "Heron Court", "Market Street",
                                   "Quarry Lane",  "Sycamore Ave",  "Dock Street"};
constexpr const char* Towns[] = {"Fernhollow, OH", "Port Avery, FL",   "Grayling, MN",
                                 "Mesa Linda, CA", "Stony Brooke, NY", "Cedar Bluffs, TX",
                                 "Alder Falls, WA"};

} // namespace

FictionalName fictionalName(Dice& dice)
{
    FictionalName name;
    name.given = dice.oneOf(GivenNames);
    name.family = dice.oneOf(FamilyNames);
    const double middle = dice.between(0, 1);
    if (middle < 0.45)
        name.middle = QChar(u'A' + dice.below(26));
    else if (middle < 0.55)
        name.middle = dice.oneOf(MiddleNames);
    if (dice.happens(0.06))
        name.suffix = dice.oneOf(Suffixes);
    return name;
}

QString digits(Dice& dice, int count)
{
    QString number;
    for (int i = 0; i < count; ++i)
        number += QString::number(dice.below(10));
    return number;
}

QString capitals(Dice& dice, int count)
{
    QString letters;
    for (int i = 0; i < count; ++i)
        letters += QChar(u'A' + dice.below(26));
    return letters;
}

QString fictionalPhone(Dice& dice)
{
    const bool free = dice.happens(0.75);
    const QString area = free ? dice.oneOf(FreeCall) : dice.oneOf(AreaCodes);
    const QString rest = QStringLiteral("555") + QStringLiteral("01") + digits(dice, 2);
    const QString first = rest.left(3);
    const QString last = rest.mid(3);
    switch (dice.below(4)) {
    case 0:
        return QStringLiteral("(%1) %2-%3").arg(area, first, last);
    case 1:
        return QStringLiteral("1-%1-%2-%3").arg(area, first, last);
    case 2:
        return QStringLiteral("%1.%2.%3").arg(area, first, last);
    default:
        return QStringLiteral("%1-%2-%3").arg(area, first, last);
    }
}

QString fictionalStreet(Dice& dice)
{
    return QString::number(10 + dice.below(9800)) + QLatin1Char(' ') + dice.oneOf(Streets);
}

QString fictionalTown(Dice& dice)
{
    return dice.oneOf(Towns) + QLatin1Char(' ') + digits(dice, 5);
}

} // namespace anteroom
