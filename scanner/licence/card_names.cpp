#include "scanner/licence/card_names.h"

#include "scanner/licence/card_measures.h"
#include "scanner/licence/name_parts.h"
#include "scanner/licence/warnings.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// Pennsylvania wrote "JOHN Q PUBLIC" where the standard has "PUBLIC,JOHN,Q".
constexpr QLatin1StringView GivenNameFirstIssuer("636025");

// Sets the field when there is something to set, and says where it came from.
void take(Licence& licence, QString Licence::*member, const QString& field, const QString& value,
          const QString& element)
{
    const QString text = tidiedName(value);
    if (!(licence.*member).isEmpty() || text.isEmpty())
        return;
    licence.*member = text;
    licence.elements.insert(field, element);
}

// A suffix has five characters at most; more are a damaged card's.
void takeSuffix(Licence& licence, const CardElements& elements, QLatin1StringView element,
                QStringList& warnings)
{
    constexpr qsizetype LongestSuffix = 5;
    const QString suffix = tidiedName(elements.value(element));
    const bool word = suffix.compare("JUNIOR"_L1, Qt::CaseInsensitive) == 0 ||
                      suffix.compare("SENIOR"_L1, Qt::CaseInsensitive) == 0;
    if (suffix.size() <= LongestSuffix || word)
        take(licence, &Licence::suffix, u"suffix"_s, suffix, element);
    else
        warnOnce(warnings, u"suffix.unknown"_s);
}

void takeWhole(Licence& licence, const NameParts& name, const QString& element)
{
    take(licence, &Licence::familyName, u"family_name"_s, name.family, element);
    take(licence, &Licence::givenName, u"given_name"_s, name.given, element);
    // A card that has its given name apart has its middle name apart or none.
    if (licence.elements.value(u"given_name"_s) == element)
        take(licence, &Licence::middleName, u"middle_name"_s, name.middle, element);
    take(licence, &Licence::suffix, u"suffix"_s, name.suffix, element);
}

// All given names, unless there is a middle name beside them.
void takeGivenNames(Licence& licence, const QString& value)
{
    if (!licence.givenName.isEmpty())
        return;
    const NameParts name = partGivenNames(value);
    if (licence.middleName.isEmpty()) {
        take(licence, &Licence::givenName, u"given_name"_s, name.given, u"DCT"_s);
        take(licence, &Licence::middleName, u"middle_name"_s, name.middle, u"DCT"_s);
    } else {
        take(licence, &Licence::givenName, u"given_name"_s, name.given + u' ' + name.middle,
             u"DCT"_s);
    }
    take(licence, &Licence::suffix, u"suffix"_s, name.suffix, u"DCT"_s);
}

// A suffix that stands at the end of another name, or alone in the middle name's place.
void takeSuffixOutOf(Licence& licence, QString Licence::*member, const QString& field, bool alone)
{
    QStringList words = (licence.*member).split(u' ', Qt::SkipEmptyParts);
    if (words.size() < (alone ? 1 : 2) || !isPlainSuffix(words.constLast()))
        return;
    const QString suffix = words.takeLast();
    take(licence, &Licence::suffix, u"suffix"_s, suffix, licence.elements.value(field));
    licence.*member = tidiedName(words.join(u' '));
    if (words.isEmpty())
        licence.elements.remove(field);
}

// Wyoming writes "JOHN Q" for the given name and has no middle name.
void takeInitialOutOfGivenName(Licence& licence)
{
    QStringList words = licence.givenName.split(u' ', Qt::SkipEmptyParts);
    if (!licence.middleName.isEmpty() || words.size() < 2 || words.constLast().size() != 1 ||
        words.constFirst().size() == 1)
        return;
    take(licence, &Licence::middleName, u"middle_name"_s, words.takeLast(),
         licence.elements.value(u"given_name"_s));
    licence.givenName = words.join(u' ');
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
    const bool givenNameFirst = licence.issuerIin == GivenNameFirstIssuer;
    const auto spaced = [&](QLatin1StringView code) {
        return nameWords(elements.value(code)).join(u' ');
    };
    const QString family = elements.value("DCS"_L1);
    if (tidiedName(family).contains(u',') && elements.value("DAC"_L1).isEmpty() &&
        elements.value("DCT"_L1).isEmpty())
        takeWhole(licence, partWholeName(family, givenNameFirst, warnings), u"DCS"_s);

    take(licence, &Licence::familyName, u"family_name"_s, spaced("DCS"_L1), u"DCS"_s);
    take(licence, &Licence::familyName, u"family_name"_s, spaced("DAB"_L1), u"DAB"_s);
    take(licence, &Licence::givenName, u"given_name"_s, spaced("DAC"_L1), u"DAC"_s);
    take(licence, &Licence::middleName, u"middle_name"_s, spaced("DAD"_L1), u"DAD"_s);
    takeSuffix(licence, elements, "DCU"_L1, warnings);
    takeSuffix(licence, elements, "DAE"_L1, warnings);
    takeGivenNames(licence, elements.value("DCT"_L1));
    const QString whole = elements.value("DAA"_L1);
    if (!whole.isEmpty() && (licence.familyName.isEmpty() || licence.givenName.isEmpty()))
        takeWhole(licence, partWholeName(whole, givenNameFirst, warnings), u"DAA"_s);
    takeSuffixOutOf(licence, &Licence::familyName, u"family_name"_s, false);
    takeSuffixOutOf(licence, &Licence::givenName, u"given_name"_s, false);
    takeSuffixOutOf(licence, &Licence::middleName, u"middle_name"_s, true);
    takeInitialOutOfGivenName(licence);
    takeMarks(elements, licence);
}

} // namespace anteroom
