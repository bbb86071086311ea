#pragma once

#include <array>
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

// The dates of one card. An order that all of them fit is the card's, the issuer's own before the
// others: so 05061986 is a day in June when another date of the same card can only begin with its
// day.
class CardDates {
public:
    CardDates(const QStringList& values, DateOrder order);

    // Null for a value that gives no date within the span, or that may be two. Warnings
    // "date.order" (not the issuer's), "date.unreadable".
    [[nodiscard]] QDate read(const QString& value, const DateSpan& span,
                             QStringList& warnings) const;

private:
    // Where year, month and day begin among eight digits.
    struct Layout {
        int year;
        int month;
        int day;
    };
    using Layouts = std::array<Layout, 4>;

    static QDate laidOut(const QString& digits, const Layout& layout);

    Layouts m_layouts;    // in the order in which they are tried
    bool m_mixed = false; // no order fits all, and one date has its day before its month
    bool m_usual = true;  // the first layout is the issuer's
};

} // namespace anteroom
