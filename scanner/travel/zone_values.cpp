#include "scanner/travel/zone_values.h"

#include "scanner/travel/zone_alphabet.h"

#include <algorithm>

namespace anteroom {

namespace {

constexpr int LongestTerm = 20; // years from today to an expiry

QString withoutFillers(QString text)
{
    return text.replace(u'<', u' ').trimmed();
}

bool onlyLetters(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return (c >= u'A' && c <= u'Z') || c == u'<'; });
}

// What a reader makes of a filler here and there: never two letters in a row, and of few kinds.
bool isFiller(const QString& tail)
{
    qsizetype letters = 0;
    for (qsizetype i = 0; i < tail.size(); ++i) {
        if (tail[i] == u'<')
            continue;
        ++letters;
        if (!QStringView(u"KCSLEX").contains(tail[i]))
            return false;
    }
    return letters <= 4;
}

QDate dateOf(const QString& digits, int century)
{
    const auto part = [&](qsizetype at) { return digits.mid(at, 2).toInt(); };
    return QDate(century + part(0), part(2), part(4));
}

} // namespace

std::optional<ZoneNames> namesOf(const QString& read)
{
    const QString names = asLetters(read);
    const qsizetype parted = names.indexOf(QStringLiteral("<<"));
    const QString family = parted < 0 ? names : names.left(parted);
    QString given = parted < 0 ? QString() : names.mid(parted + 2);
    const qsizetype end = given.indexOf(QStringLiteral("<<"));
    if (end >= 0 && !isFiller(given.mid(end)))
        return std::nullopt;
    if (end >= 0)
        given.truncate(end);
    if (family.isEmpty() || family.startsWith(u'<') || given.startsWith(u'<') ||
        !onlyLetters(family + given))
        return std::nullopt;
    return ZoneNames{withoutFillers(family), withoutFillers(given)};
}

QDate birthOf(const QString& digits, QDate today)
{
    const QDate late = dateOf(digits, 2000);
    return late.isValid() && late <= today ? late : dateOf(digits, 1900);
}

QDate expiryOf(const QString& digits, QDate today)
{
    const QDate late = dateOf(digits, 2000);
    return late.isValid() && late <= today.addYears(LongestTerm) ? late : dateOf(digits, 1900);
}

QString numberOf(const ZoneShape& shape, const QStringList& zone)
{
    const QString number = shape.number.of(zone);
    const QString check = shape.number.check().of(zone);
    if (check == asDigits(check) && check != u"<")
        return check == checkDigitOf(number) ? QString(number).remove(u'<') : QString();
    const bool maybeLonger = check == u"<" && !shape.visa && !shape.optionalChecked;
    const QString more = maybeLonger ? shape.optional.of(zone).section(u'<', 0, 0) : QString();
    if (more.size() < 2 || number.contains(u'<'))
        return {};
    const QString whole = number + more.chopped(1);
    return more.back() == checkDigitOf(whole) ? whole : QString();
}

bool wholeHolds(const ZoneShape& shape, const QStringList& zone)
{
    if (shape.optionalChecked) {
        const QString optional = shape.optional.of(zone);
        const QString check = shape.optional.check().of(zone);
        const bool none = check == u"<" && withoutFillers(optional).isEmpty();
        if (!none && check != checkDigitOf(optional))
            return false;
    }
    QString whole;
    for (const ZoneSpan& span : shape.composite) {
        if (span.length > 0)
            whole += span.of(zone);
    }
    return whole.isEmpty() || zone[1].back() == checkDigitOf(whole);
}

} // namespace anteroom
