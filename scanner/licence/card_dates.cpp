#include "scanner/licence/card_dates.h"

#include "scanner/licence/letters.h"
#include "scanner/licence/warnings.h"

#include <algorithm>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostTrailing = 2; // letters behind a date: a CR that became one

QString twoDigits(const QString& number)
{
    return number.rightJustified(2, u'0');
}

// "1/5/1980", "1976-11-23": the parts fill their places.
QString dateFromParts(const QStringList& parts)
{
    if (parts.size() != 3)
        return {};
    const QString& first = parts.at(0);
    const QString& second = parts.at(1);
    const QString& third = parts.at(2);
    if (first.size() == 4 && second.size() <= 2 && third.size() <= 2)
        return first + twoDigits(second) + twoDigits(third);
    if (third.size() == 4 && first.size() <= 2 && second.size() <= 2)
        return twoDigits(first) + twoDigits(second) + third;
    return {};
}

// The eight digits of a date, however they are parted; what follows them, as a time of day, is
// left out. Empty when there are more or fewer.
QString dateDigits(const QString& value)
{
    QStringList parts{QString()};
    qsizetype at = 0;
    for (; at < value.size(); ++at) {
        const QChar c = value.at(at);
        const bool separator = c == u'-' || c == u'/' || c == u'.' || c == u' ';
        if (isAsciiDigit(c))
            parts.last().append(c);
        else if (!separator)
            break;
        else if (parts.size() == 3 || parts.constLast().size() == 8)
            break;
        else
            parts.append(QString());
    }
    const bool time = at < value.size() && value.at(at) == u' ';
    if (!time && value.size() - at > MostTrailing)
        return {};
    if (parts.constFirst().size() == 8)
        return parts.size() == 1 ? parts.constFirst() : QString();
    return dateFromParts(parts);
}

bool isNoDate(const QString& value)
{
    return std::all_of(value.cbegin(), value.cend(),
                       [](QChar c) { return c == u'0' || c == u' '; });
}

} // namespace

QDate CardDates::laidOut(const QString& digits, const Layout& layout)
{
    const QStringView text(digits);
    const QDate date(text.mid(layout.year, 4).toInt(), text.mid(layout.month, 2).toInt(),
                     text.mid(layout.day, 2).toInt());
    return date.isValid() && date.year() >= 1880 && date.year() <= 2100 ? date : QDate();
}

CardDates::CardDates(const QStringList& values, DateOrder order)
{
    constexpr Layout YearMonthDay{0, 4, 6};
    constexpr Layout MonthDayYear{4, 0, 2};
    constexpr Layout YearDayMonth{0, 6, 4};
    constexpr Layout DayMonthYear{4, 2, 0};
    m_layouts = {YearMonthDay, MonthDayYear, YearDayMonth, DayMonthYear};
    if (order == DateOrder::MonthFirst)
        std::swap(m_layouts[0], m_layouts[1]);

    std::array<bool, 4> fits{true, true, true, true};
    bool dayFirst = false;
    for (const QString& value : values) {
        const QString digits = dateDigits(value);
        std::array<bool, 4> valid{};
        for (size_t i = 0; i < valid.size(); ++i)
            valid[i] = !digits.isEmpty() && laidOut(digits, m_layouts[i]).isValid();
        if (std::none_of(valid.begin(), valid.end(), [](bool v) { return v; }))
            continue;
        dayFirst = dayFirst || !(valid[0] || valid[1]);
        for (size_t i = 0; i < valid.size(); ++i)
            fits[i] = fits[i] && valid[i];
    }
    const auto first = std::find(fits.begin(), fits.end(), true);
    m_mixed = dayFirst && first == fits.end();
    if (first == fits.end() || first == fits.begin())
        return;
    m_usual = false;
    std::rotate(m_layouts.begin(), m_layouts.begin() + (first - fits.begin()),
                m_layouts.begin() + (first - fits.begin()) + 1);
}

QDate CardDates::read(const QString& value, const DateSpan& span, QStringList& warnings) const
{
    if (isNoDate(value))
        return {};
    const QString digits = dateDigits(value);
    QDate found;
    for (const Layout& layout : m_layouts) {
        const QDate date = digits.isEmpty() ? QDate() : laidOut(digits, layout);
        if (!date.isValid() || date < span.first || date > span.last)
            continue;
        if (found.isValid()) {
            // Which of the two is the day, no other date of this card tells.
            if (m_mixed && date != found)
                found = QDate();
            break;
        }
        found = date;
        if (&layout != &m_layouts.front() || !m_usual)
            warnOnce(warnings, u"date.order"_s);
        if (!m_mixed)
            break;
    }
    if (!found.isValid())
        warnOnce(warnings, u"date.unreadable"_s);
    return found;
}

} // namespace anteroom
