#include "scanner/licence/name_parts.h"

#include "scanner/licence/warnings.h"

#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

bool partsNames(QChar c)
{
    return c == u',' || c == u'@' || c == u'$';
}

bool saysNone(const QString& part)
{
    return part.compare("NONE"_L1, Qt::CaseInsensitive) == 0;
}

// Parts between the separators, tidied; one that says NONE is empty.
QStringList separated(const QString& value)
{
    QStringList parts{QString()};
    for (const QChar c : value) {
        if (partsNames(c))
            parts.append(QString());
        else
            parts.last().append(c);
    }
    for (QString& part : parts) {
        part = tidiedName(part);
        if (saysNone(part))
            part.clear();
    }
    return parts;
}

QString takeLastSuffix(QStringList& words)
{
    return words.size() > 1 && isPlainSuffix(words.constLast()) ? words.takeLast() : QString();
}

NameParts nameFromParts(QStringList parts)
{
    const bool two = parts.size() == 2;
    while (!parts.isEmpty() && parts.constLast().isEmpty())
        parts.removeLast();
    NameParts name;
    // The fourth part is the suffix's place; before it "V" is rather Victor's initial.
    const bool fourth = parts.size() > 3;
    if (parts.size() > 2 &&
        (fourth ? isSuffix(parts.constLast()) : isPlainSuffix(parts.constLast())))
        name.suffix = parts.takeLast();
    else if (parts.size() > 2 && isPlainSuffix(parts.at(1)))
        name.suffix = parts.takeAt(1); // PUBLIC,JR,JOHN
    name.family = parts.value(0);
    name.given = parts.value(1);
    name.middle = tidiedName(parts.mid(2).join(u' '));
    // "JONES,MARCIA MOTORIST": with only two parts written, the second holds the middle names too.
    if (two) {
        QStringList given = nameWords(name.given);
        if (name.suffix.isEmpty())
            name.suffix = takeLastSuffix(given);
        name.given = given.isEmpty() ? QString() : given.takeFirst();
        name.middle = given.join(u' ');
    }
    return name;
}

enum class Order { FamilyFirst, GivenFirst, Unknown };

// "PUBLIC JOHN Q" or "JOHN Q PUBLIC": nobody's family name is an initial.
Order orderOf(const QStringList& words)
{
    const auto isInitial = [](const QString& word) { return word.size() == 1; };
    if (words.size() < 3)
        return Order::Unknown;
    if (isInitial(words.constLast()))
        return Order::FamilyFirst;
    return isInitial(words.at(words.size() - 2)) ? Order::GivenFirst : Order::Unknown;
}

NameParts nameFromWords(QStringList words, bool givenNameFirst, QStringList& warnings)
{
    NameParts name;
    if (words.size() > 2)
        name.suffix = takeLastSuffix(words);
    if (words.size() < 2) {
        name.family = words.value(0);
        return name;
    }
    const Order order = givenNameFirst ? Order::GivenFirst : orderOf(words);
    if (!givenNameFirst)
        warnOnce(warnings, u"name.order"_s);
    if (order == Order::Unknown)
        return {};
    name.family = order == Order::GivenFirst ? words.takeLast() : words.takeFirst();
    name.given = words.takeFirst();
    name.middle = words.join(u' ');
    return name;
}

} // namespace

bool isSuffix(QStringView word)
{
    static const QSet<QString> suffixes{u"JR"_s,  u"SR"_s,  u"I"_s,   u"II"_s,  u"III"_s,
                                        u"IV"_s,  u"V"_s,   u"VI"_s,  u"VII"_s, u"VIII"_s,
                                        u"IX"_s,  u"1ST"_s, u"2ND"_s, u"3RD"_s, u"4TH"_s,
                                        u"5TH"_s, u"6TH"_s, u"7TH"_s, u"8TH"_s, u"9TH"_s};
    QString plain = word.toString().toUpper();
    return suffixes.contains(plain.remove(u'.'));
}

bool isPlainSuffix(QStringView word)
{
    const QString upper = word.toString().toUpper();
    return isSuffix(word) && upper != "I"_L1 && upper != "V"_L1 && upper != "VI"_L1;
}

QString tidiedName(const QString& text)
{
    const auto isEdge = [](QChar c) { return c.isSpace() || c == u','; };
    qsizetype from = 0;
    qsizetype end = text.size();
    while (from < end && isEdge(text.at(from)))
        ++from;
    while (end > from && isEdge(text.at(end - 1)))
        --end;
    return text.mid(from, end - from).simplified();
}

QStringList nameWords(const QString& text)
{
    QString blanks = text;
    for (QChar& c : blanks)
        if (partsNames(c))
            c = u' ';
    return blanks.simplified().split(u' ', Qt::SkipEmptyParts);
}

NameParts partWholeName(const QString& value, bool givenNameFirst, QStringList& warnings)
{
    const QStringList parts = separated(value);
    return parts.size() > 1 ? nameFromParts(parts)
                            : nameFromWords(nameWords(value), givenNameFirst, warnings);
}

NameParts partGivenNames(const QString& value)
{
    // Commas part names that may have two words, "MARY ANN,LEE"; without them each word is one.
    QStringList parts = separated(value);
    const bool commas = parts.size() > 1;
    if (!commas)
        parts = nameWords(value);
    parts.removeAll(QString());
    NameParts name;
    name.suffix = takeLastSuffix(parts);
    if (!parts.isEmpty())
        name.given = parts.takeFirst();
    name.middle = parts.join(u' ');
    return name;
}

} // namespace anteroom
