#include "kiosk/licence_offer.h"

#include <algorithm>
#include <QJsonObject>
#include <QPolygonF>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

bool staysCapital(const QString& word)
{
    static const QSet<QString> kept{u"II"_s, u"III"_s, u"IV"_s, u"VI"_s, u"NE"_s, u"NW"_s,
                                    u"SE"_s, u"SW"_s,  u"PO"_s, u"US"_s, u"FM"_s, u"CR"_s};
    const bool numbered =
        std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return kept.contains(word) || (numbered && !word.endsWith(u"ST") && !word.endsWith(u"ND") &&
                                   !word.endsWith(u"RD") && !word.endsWith(u"TH"));
}

QString capitalised(const QString& word)
{
    if (staysCapital(word))
        return word;
    QString written;
    bool begins = true;
    for (const QChar c : word) {
        written += begins ? c.toUpper() : c.toLower();
        begins = !c.isLetterOrNumber();
    }
    return written;
}

void put(QJsonObject& parts, QLatin1StringView key, const QString& text)
{
    if (!text.isEmpty())
        parts.insert(key, text);
}

// A street line ends in its unit on many licences; a record keeps the two apart.
std::pair<QString, QString> streetAndUnit(const QString& street)
{
    static const QSet<QString> units{u"Unit"_s, u"Apt"_s,  u"Ste"_s, u"Suite"_s,
                                     u"Lot"_s,  u"Trlr"_s, u"Rm"_s,  u"#"_s};
    const QStringList words = street.split(u' ', Qt::SkipEmptyParts);
    const qsizetype at = words.size() - 2;
    if (at < 2 || !units.contains(words[at]))
        return {street, {}};
    return {words.mid(0, at).join(u' '), words.mid(at).join(u' ')};
}

QJsonObject addressOf(const Licence& licence)
{
    auto [street, unit] = streetAndUnit(writtenNormally(licence.street1));
    if (!licence.street2.isEmpty()) {
        street = writtenNormally(licence.street1);
        unit = writtenNormally(licence.street2);
    }
    QJsonObject parts;
    put(parts, "line1"_L1, street);
    put(parts, "line2"_L1, unit);
    put(parts, "city"_L1, writtenNormally(licence.city));
    put(parts, "state"_L1, licence.region);
    put(parts, "postal_code"_L1, licence.postalCode);
    return parts;
}

QString sexOf(const Licence& licence)
{
    return licence.sex == u"F"   ? u"female"_s
           : licence.sex == u"M" ? u"male"_s
           : licence.sex == u"X" ? u"x"_s
                                 : QString();
}

QRectF areaOf(const Corners& corners, const QSizeF& picture)
{
    if (picture.isEmpty())
        return {};
    const QRectF box = QPolygonF(QList<QPointF>(corners.begin(), corners.end())).boundingRect();
    return QRectF(box.x() / picture.width(), box.y() / picture.height(),
                  box.width() / picture.width(), box.height() / picture.height())
        .intersected(QRectF(0, 0, 1, 1));
}

FieldValue parsed(QStringView key, const QJsonValue& json)
{
    const auto value = findField(key)->parse(json);
    return value ? *value : FieldValue();
}

} // namespace

QString writtenNormally(const QString& capitals)
{
    if (capitals != capitals.toUpper())
        return capitals;
    QStringList words = capitals.split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words)
        word = capitalised(word);
    return words.join(u' ');
}

Identity identityOf(const Licence& licence)
{
    return {licence.givenName, licence.middleName, licence.familyName, licence.birthDate, {}};
}

FieldValue legalNameOf(const Licence& licence)
{
    QJsonObject parts;
    put(parts, "given"_L1, writtenNormally(licence.givenName));
    put(parts, "middle"_L1, writtenNormally(licence.middleName));
    put(parts, "family"_L1, writtenNormally(licence.familyName));
    put(parts, "suffix"_L1, writtenNormally(licence.suffix));
    return parsed(u"legal_name", parts);
}

FieldValue birthDateOf(const Licence& licence)
{
    return parsed(u"birth_date", licence.birthDate.toString(Qt::ISODate));
}

QList<Suggestion> offersOf(const Reading& reading, const QSizeF& picture)
{
    if (!reading.licence)
        return {};
    const Licence& licence = *reading.licence;
    const bool cutShort =
        licence.familyNameTruncated.value_or(false) || licence.givenNameTruncated.value_or(false);
    const std::pair<QStringView, FieldValue> offered[] = {
        {u"legal_name", cutShort ? FieldValue() : legalNameOf(licence)},
        {u"sex", parsed(u"sex", sexOf(licence))},
        {u"address", parsed(u"address", addressOf(licence))},
    };
    QList<Suggestion> offers;
    for (const auto& [key, value] : offered) {
        // The code guards itself with error correction: what was read was printed.
        if (!value.isNull())
            offers.append({findField(key), value, Provenance::Licence, 1.0,
                           areaOf(reading.corners, picture)});
    }
    return offers;
}

} // namespace anteroom
