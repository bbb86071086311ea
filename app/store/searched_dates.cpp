#include "store/searched_dates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr QLatin1StringView monthNames[] = {
    "january"_L1, "february"_L1, "march"_L1,     "april"_L1,   "may"_L1,      "june"_L1,
    "july"_L1,    "august"_L1,   "september"_L1, "october"_L1, "november"_L1, "december"_L1};

// From three letters on.
int monthNamed(const QString& word)
{
    const QString name = word.toLower().remove(u'.');
    for (int i = 0; i < 12 && name.size() >= 3; ++i) {
        if (monthNames[i].startsWith(name))
            return i + 1;
    }
    return 0;
}

QList<QDate> datesIn(const QString& year, int month, int day, const QDate& today)
{
    const int written = year.toInt();
    const bool isShort = year.size() == 2;
    QList<QDate> dates;
    for (const int century : {2000, 1900}) {
        const QDate date(isShort ? century + written : written, month, day);
        if (date.isValid() && date <= today && !dates.contains(date))
            dates.append(date);
    }
    return dates;
}

} // namespace

QList<QDate> datesOf(const QString& word, const QDate& today)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})$"_s);
    static const QRegularExpression yearLast(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})$"_s);
    static const QRegularExpression together(u"^(\\d{2})(\\d{2})(\\d{4})$"_s);
    if (const auto match = yearFirst.match(word); match.hasMatch())
        return datesIn(match.captured(1), match.captured(2).toInt(), match.captured(3).toInt(),
                       today);
    auto match = yearLast.match(word);
    if (!match.hasMatch())
        match = together.match(word);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const QList<QDate> dates = datesIn(match.captured(3), first, second, today);
    return dates.isEmpty() ? datesIn(match.captured(3), second, first, today) : dates;
}

QList<QDate> datesOf(const QStringList& threeWords, const QDate& today)
{
    static const QRegularExpression dayShape(u"^(\\d{1,2})(st|nd|rd|th)?,?$"_s);
    static const QRegularExpression yearShape(u"^(\\d{4}|\\d{2})$"_s);
    const bool monthFirst = monthNamed(threeWords[0]) > 0;
    const int month = monthNamed(threeWords[monthFirst ? 0 : 1]);
    const auto day = dayShape.match(threeWords[monthFirst ? 1 : 0].toLower());
    const auto year = yearShape.match(threeWords[2]);
    if (month == 0 || !day.hasMatch() || !year.hasMatch())
        return {};
    return datesIn(year.captured(1), month, day.captured(1).toInt(), today);
}

} // namespace anteroom
