#include "scanner/licence/card_names.h"

#include "scanner/licence/card_measures.h"

#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// A name out of one element that held all of it.
struct WholeName {
    QString family;
    QString given;
    QString middle;
    QString suffix;
};

// Pennsylvania wrote "JOHN Q PUBLIC" where the standard has "PUBLIC,JOHN,Q".
constexpr QLatin1StringView GivenNameFirstIssuer("636025");

bool isSuffix(const QString& word)
{
    static const QSet<QString> suffixes{u"JR"_s,  u"SR"_s,  u"I"_s,   u"II"_s,  u"III"_s,
                                        u"IV"_s,  u"V"_s,   u"VI"_s,  u"VII"_s, u"1ST"_s,
                                        u"2ND"_s, u"3RD"_s, u"4TH"_s, u"5TH"_s};
    QString plain = word.toUpper();
    return suffixes.contains(plain.remove(u'.'));
}

// Inside a family name only what cannot be a name or an initial.
bool isPlainSuffix(const QString& word)
{
    const QString upper = word.toUpper();
    return isSuffix(word) && upper != "I"_L1 && upper != "V"_L1 && upper != "VI"_L1;
}

QString tidied(QString text)
{
    static const QRegularExpression edges(u"^[\\s,]+|[\\s,]+$"_s);
    return text.remove(edges).simplified();
}

QStringList words(const QString& text)
{
    static const QRegularExpression gaps(u"[\\s,]+"_s);
    return text.split(gaps, Qt::SkipEmptyParts);
}

QString withoutNothing(const QString& part)
{
    return part.compare("NONE"_L1, Qt::CaseInsensitive) == 0 ? QString() : part;
}

// LAST,FIRST,MIDDLE,SUFFIX; more parts are more middle names.
WholeName fromParts(const QStringList& raw)
{
    QStringList parts;
    for (const QString& part : raw)
        parts.append(withoutNothing(part.simplified()));
    while (!parts.isEmpty() && parts.constLast().isEmpty())
        parts.removeLast();

    WholeName name;
    if (parts.size() > 2 && isSuffix(parts.constLast()))
        name.suffix = parts.takeLast();
    name.family = parts.value(0);
    name.given = parts.value(1);
    name.middle = parts.mid(2).join(u' ').simplified();
    // "JONES,MARCIA MOTORIST": with only two parts written, the second holds the middle names too.
    if (raw.size() == 2) {
        QStringList given = words(name.given);
        name.given = given.isEmpty() ? QString() : given.takeFirst();
        name.middle = given.join(u' ');
    }
    return name;
}

WholeName fromWords(QStringList parts, bool givenFirst)
{
    WholeName name;
    if (parts.size() > 2 && isPlainSuffix(parts.constLast()))
        name.suffix = parts.takeLast();
    if (parts.isEmpty())
        return name;
    name.family = givenFirst ? parts.takeLast() : parts.takeFirst();
    if (!parts.isEmpty())
        name.given = parts.takeFirst();
    name.middle = parts.join(u' ');
    return name;
}

WholeName wholeName(const QString& value, const QString& issuer, QStringList& warnings)
{
    for (const QChar separator : {u',', u'@', u'$'})
        if (value.contains(separator))
            return fromParts(value.split(separator));
    const bool givenFirst = issuer == GivenNameFirstIssuer;
    if (!givenFirst && words(value).size() > 1)
        warnings.append(u"name.order"_s);
    return fromWords(words(value), givenFirst);
}

// Sets the field when there is something to set, and says where it came from.
void take(Licence& licence, QString Licence::*member, const QString& field, const QString& value,
          const QString& element)
{
    const QString text = tidied(value);
    if (!(licence.*member).isEmpty() || text.isEmpty())
        return;
    licence.*member = text;
    licence.elements.insert(field, element);
}

void takeWhole(Licence& licence, const WholeName& name, const QString& element)
{
    take(licence, &Licence::familyName, u"family_name"_s, name.family, element);
    take(licence, &Licence::givenName, u"given_name"_s, name.given, element);
    // A card that has its given name apart has its middle name apart or none.
    if (licence.elements.value(u"given_name"_s) == element)
        take(licence, &Licence::middleName, u"middle_name"_s, name.middle, element);
    take(licence, &Licence::suffix, u"suffix"_s, name.suffix, element);
}

// Versions 02 and 03: all given names in one, unless there is a middle name beside it.
void takeGivenNames(Licence& licence, const QString& value)
{
    if (value.isEmpty() || !licence.givenName.isEmpty())
        return;
    QStringList names = words(value);
    if (!licence.middleName.isEmpty()) {
        take(licence, &Licence::givenName, u"given_name"_s, names.join(u' '), u"DCT"_s);
        return;
    }
    // Commas part names that may have two words, "MARY ANN,LEE"; without them each word is one.
    if (value.contains(u','))
        names = value.split(u',', Qt::SkipEmptyParts);
    if (names.isEmpty())
        return;
    take(licence, &Licence::givenName, u"given_name"_s, names.takeFirst(), u"DCT"_s);
    take(licence, &Licence::middleName, u"middle_name"_s, names.join(u' '), u"DCT"_s);
}

void takeSuffixOutOfFamilyName(Licence& licence)
{
    QStringList parts = words(licence.familyName);
    if (parts.size() < 2 || !isPlainSuffix(parts.constLast()))
        return;
    const QString suffix = parts.takeLast();
    if (licence.suffix.isEmpty()) {
        licence.suffix = suffix;
        licence.elements.insert(u"suffix"_s, licence.elements.value(u"family_name"_s));
    }
    licence.familyName = parts.join(u' ');
}

void takeMarks(const CardElements& elements, Licence& licence)
{
    const auto mark = [&](std::optional<bool> Licence::*member, const QString& field,
                          QLatin1StringView element) {
        licence.*member = cardFlag(elements.value(element));
        if (licence.*member)
            licence.elements.insert(field, element);
    };
    mark(&Licence::familyNameTruncated, u"family_name_truncated"_s, "DDE"_L1);
    mark(&Licence::givenNameTruncated, u"given_name_truncated"_s, "DDF"_L1);
    mark(&Licence::middleNameTruncated, u"middle_name_truncated"_s, "DDG"_L1);
}

} // namespace

void readNames(const CardElements& elements, Licence& licence, QStringList& warnings)
{
    const auto spaced = [&](QLatin1StringView code) {
        return elements.value(code).replace(u',', u' ').replace(u'$', u' ');
    };
    const QString family = elements.value("DCS"_L1);
    const bool familyIsAll = tidied(family).contains(u',') && elements.value("DAC"_L1).isEmpty() &&
                             elements.value("DCT"_L1).isEmpty();
    if (familyIsAll)
        takeWhole(licence, wholeName(family, licence.issuerIin, warnings), u"DCS"_s);

    take(licence, &Licence::familyName, u"family_name"_s, spaced("DCS"_L1), u"DCS"_s);
    take(licence, &Licence::familyName, u"family_name"_s, spaced("DAB"_L1), u"DAB"_s);
    take(licence, &Licence::givenName, u"given_name"_s, spaced("DAC"_L1), u"DAC"_s);
    take(licence, &Licence::middleName, u"middle_name"_s, spaced("DAD"_L1), u"DAD"_s);
    take(licence, &Licence::suffix, u"suffix"_s, elements.value("DCU"_L1), u"DCU"_s);
    take(licence, &Licence::suffix, u"suffix"_s, elements.value("DAE"_L1), u"DAE"_s);
    takeGivenNames(licence, elements.value("DCT"_L1));
    if (licence.familyName.isEmpty() || licence.givenName.isEmpty())
        takeWhole(licence, wholeName(elements.value("DAA"_L1), licence.issuerIin, warnings),
                  u"DAA"_s);
    takeSuffixOutOfFamilyName(licence);
    takeMarks(elements, licence);
}

} // namespace anteroom
