#include "scanner/card/fields/licence_front.h"

#include "scanner/card/fields/licence_names.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int YoungestHolder = 13; // years
constexpr int OldestHolder = 115;

// A date of the front, and what its label says that it is; Other without one.
struct FrontDate {
    QDate date;
    LicenceLabel label = LicenceLabel::Other;
};

QDate asDate(const QString& text, LicenceLabel label)
{
    // "01/11/197815 SEX F": what follows a year of four digits is another field's number.
    static const QRegularExpression whole(u"(\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d)\\w.*"_s);
    const Shaped shaped = dateIn(QString(text).replace(whole, u"\\1"_s));
    QDate date = shaped ? QDate::fromString(shaped->value, Qt::ISODate) : QDate();
    // Two digits of a year, of a birth that is not in the future.
    static const QRegularExpression year(u"(19|20)\\d\\d"_s);
    if (label == LicenceLabel::BirthDate && date > QDate::currentDate() && !text.contains(year))
        date = date.addYears(-100);
    return date;
}

bool isOfAHolder(const QDate& date)
{
    const QDate today = QDate::currentDate();
    return date <= today.addYears(-YoungestHolder) && date >= today.addYears(-OldestHolder);
}

// Nobody gets a licence before being born: of several dates the oldest, when it is years older.
QDate oldestOf(QList<FrontDate> dates)
{
    dates.removeIf([](const FrontDate& each) { return each.label != LicenceLabel::Other; });
    std::sort(dates.begin(), dates.end(),
              [](const FrontDate& a, const FrontDate& b) { return a.date < b.date; });
    return !dates.isEmpty() && isOfAHolder(dates.first().date) ? dates.first().date : QDate();
}

QList<FrontDate> datesOfFront(const LicencePrint& print)
{
    QList<FrontDate> dates;
    for (const LicenceCell& cell : print.cells()) {
        if (cell.label != LicenceLabel::BirthDate && cell.label != LicenceLabel::ExpiryDate &&
            cell.label != LicenceLabel::IssueDate)
            continue;
        const QDate date = asDate(print.valueOf(cell), cell.label);
        if (date.isValid())
            dates.append({date, cell.label});
    }
    for (const TextLine& line : print.lines()) {
        const QDate date = asDate(line.text, LicenceLabel::Other);
        const bool known = std::any_of(dates.begin(), dates.end(),
                                       [&](const FrontDate& each) { return each.date == date; });
        if (date.isValid() && !known)
            dates.append({date, LicenceLabel::Other});
    }
    return dates;
}

void findDates(const LicencePrint& print, Licence& licence)
{
    const QList<FrontDate> dates = datesOfFront(print);
    for (const FrontDate& each : dates) {
        if (each.label == LicenceLabel::ExpiryDate && licence.expiryDate.isNull())
            licence.expiryDate = each.date;
        if (each.label == LicenceLabel::IssueDate && licence.issueDate.isNull())
            licence.issueDate = each.date;
        if (each.label == LicenceLabel::BirthDate && licence.birthDate.isNull() &&
            isOfAHolder(each.date))
            licence.birthDate = each.date;
    }
    if (licence.birthDate.isNull())
        licence.birthDate = oldestOf(dates);
}

QString numberIn(const QString& text)
{
    static const QRegularExpression number(u"[A-Z]{0,4}\\d[A-Z0-9]*(?:[ -]{1,3}[A-Z0-9]+)*"_s);
    const QString found = number.match(text).captured();
    return found.size() >= 5 && !dateIn(found) ? found : QString();
}

} // namespace

Licence licenceFrontIn(const QList<TextLine>& given)
{
    const QList<TextLine> lines = readyLines(given);
    const LicencePrint print(lines);
    Licence licence;
    licence.sure = false;
    findNames(print, licence);
    findDates(print, licence);
    for (const LicenceCell& cell : print.cells()) {
        if (cell.label == LicenceLabel::Number && licence.documentNumber.isEmpty())
            licence.documentNumber = numberIn(print.valueOf(cell));
    }
    return licence;
}

} // namespace anteroom
