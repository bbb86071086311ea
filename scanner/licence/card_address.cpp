#include "scanner/licence/card_address.h"

#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

struct CountryWord {
    const char* word;
    const char* code;
};

constexpr CountryWord Countries[] = {
    {"USA", "USA"}, {"US", "USA"}, {"U.S.A.", "USA"}, {"UNITED STATES", "USA"},
    {"CAN", "CAN"}, {"CA", "CAN"}, {"CDN", "CAN"},    {"CANADA", "CAN"},
    {"MEX", "MEX"}, {"MX", "MEX"}, {"MEXICO", "MEX"}};

QString lettersAndDigits(const QString& text)
{
    QString kept;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            kept.append(c.toUpper());
    return kept;
}

} // namespace

QString cardPostalCode(const QString& value)
{
    static const QRegularExpression gap(u"\\s{2,}"_s);
    static const QRegularExpression canadian(u"^([A-Z]\\d[A-Z]\\d[A-Z]\\d)(?:0{5})?$"_s);
    static const QRegularExpression noAddOn(u"^(\\d{5})(?:0{1,2}|0{4,6})$"_s);
    static const QRegularExpression padded(u"^(\\d{9})0{1,2}$"_s);
    QString code = value.trimmed().toUpper();
    if (const qsizetype at = code.indexOf(gap); at > 0)
        code.truncate(at); // Hawaii has a lone 0 far behind
    code.remove(u' ').remove(u'-');
    if (const auto match = canadian.match(code); match.hasMatch())
        return match.captured(1);
    if (const auto match = noAddOn.match(code); match.hasMatch())
        return match.captured(1);
    if (const auto match = padded.match(code); match.hasMatch())
        return match.captured(1);
    // Missouri writes a sixth digit.
    static const QRegularExpression digits(u"^(\\d{5,6}|\\d{9})$"_s);
    return digits.match(code).hasMatch() ? code : QString();
}

QString cardCountry(const QString& value)
{
    const QString upper = value.trimmed().toUpper();
    for (const CountryWord& country : Countries)
        if (upper == QLatin1StringView(country.word))
            return QString::fromLatin1(country.code);
    return {};
}

QString cardRegion(const QString& value)
{
    const QString upper = value.trimmed().toUpper();
    if (upper.size() < 2 || upper.size() > 3)
        return {};
    for (const QChar c : upper)
        if (c < u'A' || c > u'Z')
            return {};
    return upper;
}

bool repeatsCity(const QString& line, const QString& city, const QString& region)
{
    if (city.isEmpty() || region.isEmpty())
        return false;
    const QString place = lettersAndDigits(city + region);
    const QString repeated = lettersAndDigits(line);
    if (!repeated.startsWith(place))
        return false;
    for (const QChar c : repeated.mid(place.size()))
        if (!c.isDigit())
            return false;
    return true;
}

} // namespace anteroom
