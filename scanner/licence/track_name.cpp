#include "scanner/licence/track_name.h"

#include <QSet>
#include <QStringList>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

bool isNumeral(const QString& word)
{
    return word == "I"_L1 || word == "V"_L1 || word == "VI"_L1;
}

// Numerals that may as well be initials are not among them.
bool isNameSuffix(const QString& word)
{
    static const QSet<QString> suffixes{u"JR"_s,  u"SR"_s,  u"II"_s,  u"III"_s, u"IV"_s, u"VII"_s,
                                        u"1ST"_s, u"2ND"_s, u"3RD"_s, u"4TH"_s, u"5TH"_s};
    QString plain = word.toUpper();
    return suffixes.contains(plain.remove(u'.'));
}

// British Columbia ends the family name with a comma as well.
QString tidiedPart(const QString& part)
{
    QString text = part.simplified();
    while (text.endsWith(u',') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

QStringList partsOf(const QString& name, bool givenFirst, QStringList& warnings)
{
    for (const QChar separator : {u'$', u','}) {
        if (!name.contains(separator))
            continue;
        QStringList parts = name.split(separator);
        for (QString& part : parts)
            part = tidiedPart(part);
        while (!parts.isEmpty() && parts.constLast().isEmpty())
            parts.removeLast();
        return parts;
    }
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return words;
    warnings.append(u"name.order"_s);
    if (!givenFirst)
        return {};
    const QString suffix =
        words.size() > 2 && isNameSuffix(words.constLast()) ? words.takeLast() : QString();
    const QString family = words.takeLast();
    const QString given = words.takeFirst();
    return {family, given, words.join(u' '), suffix};
}

void setPart(Licence& licence, QString Licence::*member, const char* field, const QString& value)
{
    if (value.isEmpty())
        return;
    licence.*member = value;
    licence.elements.insert(QLatin1StringView(field), u"track1.name"_s);
}

void markCut(Licence& licence, std::optional<bool> Licence::*member, const char* field)
{
    licence.*member = true;
    licence.elements.insert(QLatin1StringView(field), u"track1.name"_s);
}

} // namespace

void readTrackName(const QString& name, bool full, bool givenFirst, Licence& licence,
                   QStringList& warnings)
{
    QStringList parts = partsOf(name, givenFirst, warnings);
    if (parts.isEmpty())
        return;
    if (full && parts.size() == 1)
        markCut(licence, &Licence::familyNameTruncated, "family_name_truncated");
    else if (full && parts.size() == 2)
        markCut(licence, &Licence::givenNameTruncated, "given_name_truncated");
    else if (full)
        markCut(licence, &Licence::middleNameTruncated, "middle_name_truncated");

    // The fourth part is the suffix's place; some write it in the third.
    QString suffix;
    const bool inPlace = parts.size() > 3 && isNumeral(parts.constLast());
    if (inPlace || (parts.size() > 2 && isNameSuffix(parts.constLast())))
        suffix = parts.takeLast();
    QStringList family = parts.value(0).split(u' ', Qt::SkipEmptyParts);
    if (family.size() > 1 && isNameSuffix(family.constLast())) {
        const QString last = family.takeLast();
        suffix = suffix.isEmpty() ? last : suffix;
    }
    QString given = parts.value(1);
    QString middle = QStringList(parts.mid(2)).join(u' ').simplified();
    // "WILLY$MARVIN NERVON": with only two parts written, the second holds the middle names too.
    if (parts.size() == 2 && suffix.isEmpty()) {
        middle = given.section(u' ', 1);
        given = given.section(u' ', 0, 0);
    }
    setPart(licence, &Licence::familyName, "family_name", family.join(u' '));
    setPart(licence, &Licence::givenName, "given_name", given);
    setPart(licence, &Licence::middleName, "middle_name", middle);
    setPart(licence, &Licence::suffix, "suffix", suffix);
}

} // namespace anteroom
