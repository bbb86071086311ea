#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace anteroom {

// How the issuer ought to write dates: CCYYMMDD in versions 00 and 01 and in Canada, MMDDCCYY in
// the US from version 02 on. Cards break both.
enum class DateOrder { YearFirst, MonthFirst };

// Which years can be meant.
struct DateSpan {
    QDate first;
    QDate last;
};

// The date, by the rule, else by the other one, else with day and month exchanged, whichever gives
// a date within the span; null for none of them. Warnings "date.order", "date.unreadable".
[[nodiscard]] QDate cardDate(const QString& value, DateOrder order, const DateSpan& span,
                             QStringList& warnings);

} // namespace anteroom
