#include "scanner/licence/card_dates.h"

#include "scanner/licence/warnings.h"

#include <algorithm>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// Where year, month and day begin among eight digits.
struct DateLayout {
    int year;
    int month;
    int day;
};

constexpr DateLayout YearMonthDay{0, 4, 6};
constexpr DateLayout MonthDayYear{4, 0, 2};
constexpr DateLayout YearDayMonth{0, 6, 4};
constexpr DateLayout DayMonthYear{4, 2, 0};

QString digitsOf(const QString& value)
{
    QString digits;
    for (const QChar c : value) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (c != u'-' && c != u'/' && c != u'.' && c != u' ')
            return {};
    }
    return digits;
}

QDate laidOut(const QString& digits, const DateLayout& layout)
{
    const QStringView text(digits);
    return QDate(text.mid(layout.year, 4).toInt(), text.mid(layout.month, 2).toInt(),
                 text.mid(layout.day, 2).toInt());
}

} // namespace

QDate cardDate(const QString& value, DateOrder order, const DateSpan& span, QStringList& warnings)
{
    const QString digits = digitsOf(value);
    if (std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c == u'0' || c == u' '; }))
        return {};
    if (digits.size() == 8) {
        const bool yearFirst = order == DateOrder::YearFirst;
        const DateLayout tries[] = {yearFirst ? YearMonthDay : MonthDayYear,
                                    yearFirst ? MonthDayYear : YearMonthDay, YearDayMonth,
                                    DayMonthYear};
        for (const DateLayout& layout : tries) {
            const QDate date = laidOut(digits, layout);
            if (!date.isValid() || date < span.first || date > span.last)
                continue;
            if (&layout != &tries[0])
                warnOnce(warnings, u"date.order"_s);
            return date;
        }
    }
    warnOnce(warnings, u"date.unreadable"_s);
    return {};
}

} // namespace anteroom
