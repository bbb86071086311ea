#include "scanner/travel/zone_document.h"

#include "scanner/travel/zone_alphabet.h"
#include "scanner/travel/zone_values.h"

namespace anteroom {

namespace {

using Respell = QString (*)(QString);

void respell(QStringList& zone, const ZoneSpan& span, Respell how)
{
    zone[span.line].replace(span.at, span.length, how(span.of(zone)));
}

bool checked(const QStringList& zone, const ZoneSpan& span)
{
    return span.check().of(zone) == checkDigitOf(span.of(zone));
}

// Places of one alphabet are put right; whether the check digits agree is asked afterwards.
QStringList spelled(const ZoneShape& shape, QStringList zone)
{
    for (const ZoneSpan& span : {shape.birth, shape.birth.check(), shape.expiry,
                                 shape.expiry.check(), shape.number.check()})
        respell(zone, span, &asDigits);
    if (shape.composite[0].length > 0)
        respell(zone, {1, shape.letters - 1, 1}, &asDigits);
    if (shape.optionalChecked)
        respell(zone, shape.optional.check(), &asDigits);
    for (const ZoneSpan& span : {shape.issuer, shape.nationality})
        respell(zone, span, &asLetters);
    return zone;
}

// A state's three letters, or Germany's one.
QString stateOf(const QString& letters)
{
    const QString state = letters.section(u'<', 0, 0);
    return letters.startsWith(u"D") && state.size() < 3 ? QStringLiteral("D") : state;
}

bool isState(const QString& state)
{
    for (const QChar c : state) {
        if (c < u'A' || c > u'Z')
            return false;
    }
    return state.size() == 3 || state == u"D";
}

std::optional<TravelDocument> documentOf(const ZoneShape& shape, const QStringList& zone,
                                         QDate today)
{
    TravelDocument document;
    document.documentNumber = numberOf(shape, zone);
    if (document.documentNumber.isEmpty() || !checked(zone, shape.birth) ||
        !checked(zone, shape.expiry) || !wholeHolds(shape, zone))
        return std::nullopt;
    const auto names = namesOf(shape.names.of(zone));
    const QString sex = shape.sex.of(zone);
    document.format = QString::fromLatin1(shape.format);
    document.documentType = zone[0].left(2).remove(u'<');
    document.issuer = stateOf(shape.issuer.of(zone));
    document.nationality = stateOf(shape.nationality.of(zone));
    document.birthDate = birthOf(shape.birth.of(zone), today);
    document.expiryDate = expiryOf(shape.expiry.of(zone), today);
    if (!names || !QStringView(u"MFX<").contains(sex) || !isState(document.issuer) ||
        !isState(document.nationality) || !document.birthDate.isValid() ||
        !document.expiryDate.isValid() || document.birthDate > today ||
        document.expiryDate <= document.birthDate)
        return std::nullopt;
    document.sex = sex == u"<" ? QStringLiteral("X") : sex;
    document.familyName = names->family;
    document.givenNames = names->given;
    return document;
}

} // namespace

std::optional<TravelDocument> zoneDocument(const ZoneShape& shape, const QStringList& read,
                                           QDate today)
{
    const QChar kind = read[0][0];
    const bool visa = kind == u'V';
    // Passports alone have two lines of forty-four, or a passport with few fillers left is a card.
    const bool passport = shape.optionalChecked;
    if (visa != shape.visa || passport != (kind == u'P') || !QStringView(u"PVIAC").contains(kind))
        return std::nullopt;
    const QStringList plain = spelled(shape, read);
    if (const auto document = documentOf(shape, plain, today))
        return document;
    for (const int which : {1, 2, 3}) {
        QStringList other = plain;
        if (which & 1)
            respell(other, shape.number, &withDigitsAmongDigits);
        if (which & 2)
            respell(other, shape.optional, &withDigitsAmongDigits);
        if (const auto document = other == plain ? std::nullopt : documentOf(shape, other, today))
            return document;
    }
    return std::nullopt;
}

} // namespace anteroom
