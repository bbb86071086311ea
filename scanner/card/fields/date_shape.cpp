#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/shapes.h"

#include <array>
#include <QDate>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int EarliestYear = 1900;
constexpr int LatestYear = 2100;
constexpr int TurnOfCentury = 70; // two digits from here on are of the twentieth

constexpr const char* MonthNames[] = {
    "jan|ene", "feb",     "mar",     "apr|abr", "may", "jun",
    "jul",     "aug|ago", "sep|set", "oct",     "nov", "dec|dic",
};

int monthNamed(const QString& name)
{
    const QString start = name.first(3).toLower();
    for (size_t month = 0; month < std::size(MonthNames); ++month) {
        if (QString::fromLatin1(MonthNames[month]).split(u'|').contains(start))
            return int(month) + 1;
    }
    return 0;
}

int wholeYear(const QString& digits)
{
    const int year = digits.toInt();
    if (digits.size() == 4)
        return year;
    return year + (year >= TurnOfCentury ? 1900 : 2000);
}

QString isoDate(int year, int month, int day)
{
    if (month > 12 && day <= 12)
        std::swap(month, day);
    const QDate date(year, month, day);
    return date.isValid() && year >= EarliestYear && year <= LatestYear ? date.toString(Qt::ISODate)
                                                                        : QString();
}

QString isoMonth(int year, int month)
{
    const bool good = month >= 1 && month <= 12 && year >= EarliestYear && year <= LatestYear;
    return good ? u"%1-%2"_s.arg(year).arg(month, 2, 10, QChar(u'0')) : QString();
}

// Look-alikes of digits beside digits and date marks become digits.
QString withDigits(QStringView print, qsizetype& corrections)
{
    QString text = print.toString();
    const auto numeric = [&text](qsizetype i) {
        return i >= 0 && i < text.size() &&
               (text[i].isDigit() || text[i] == u'/' || text[i] == u'-' || text[i] == u'.');
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!QStringView(u"OoIl|SBZQ").contains(c))
            continue;
        const auto outside = [&text](qsizetype at) {
            return at < 0 || at >= text.size() || text[at] == u' ' || text[at] == u'\t';
        };
        const bool among = (numeric(i - 1) && (numeric(i + 1) || outside(i + 1))) ||
                           (outside(i - 1) && numeric(i + 1));
        if (among) {
            text[i] = *asDigit(c);
            ++corrections;
        }
    }
    // "0ct 1", "01 0CT 2024": no number begins so.
    static const QRegularExpression october(u"(?<![A-Za-z0-9])0(?=(?i:ct)[A-Za-z.]* ?\\d)"_s);
    return text.replace(october, u"O"_s);
}

struct DateForm {
    const char* pattern;
    // Of the groups: year, month, day; 0 for none. A month is a number or a name.
    std::array<int, 3> places;
    double fit;
};

constexpr DateForm DateForms[] = {
    {R"(((?:19|20)\d\d) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?!\d))", {1, 2, 3}, 1},
    {R"((?<![\d])(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?((?:19|20)\d\d)(?!\d))", {3, 1, 2}, 1},
    {R"((?<![\d])(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d\d)(?!\d))", {3, 1, 2}, 0.9},
    {R"((?<![A-Za-z])([A-Za-z]{3,10})\.? ?(\d{1,2})(?:st|nd|rd|th)?[,.]? ?[,.]?((?:19|20)\d\d)(?!\d))",
     {3, 1, 2},
     1},
    {R"((?<!\d)(\d{1,2})[ /-]?(?:de ?)?([A-Za-z]{3,10})\.?,?[ /-]?(?:de ?|del ?)?((?:19|20)\d\d)(?!\d))",
     {3, 2, 1},
     1},
    {R"(((?:19|20)\d\d)[ /-]?([A-Za-z]{3})[ /-]?(\d\d)(?!\d))", {1, 2, 3}, 1},
    {R"((?<!\d)(\d{1,2})[ -]?([A-Za-z]{3})[ -]?(\d\d)(?!\d))", {3, 2, 1}, 0.8},
    {R"((?<![\d/.-])(\d{1,2}) ?[-/.] ?((?:19|20)\d\d)(?![\d/.-]))", {2, 1, 0}, 0.7},
    {R"((?<![A-Za-z])([A-Za-z]{3,10})\.?,? ?(?:de ?)?((?:19|20)\d\d)(?!\d))", {2, 1, 0}, 0.7},
    {R"((?<!\d)(0\d|1[0-2])([0-3]\d)((?:19|20)\d\d)(?!\d))", {3, 1, 2}, 0.8},
    {R"((?<!\d)((?:19|20)\d\d)(0\d|1[0-2])([0-3]\d)(?!\d))", {1, 2, 3}, 0.8},
};

const QList<QRegularExpression>& datePatterns()
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> all;
        for (const DateForm& form : DateForms)
            all.append(QRegularExpression(QString::fromLatin1(form.pattern)));
        return all;
    }();
    return patterns;
}

QString isoOf(const QRegularExpressionMatch& match, const DateForm& form)
{
    const auto [yearAt, monthAt, dayAt] = form.places;
    const QString month = match.captured(monthAt);
    const int number = month.front().isDigit() ? month.toInt() : monthNamed(month);
    if (number == 0)
        return {};
    const int year = wholeYear(match.captured(yearAt));
    return dayAt == 0 ? isoMonth(year, number)
                      : isoDate(year, number, match.captured(dayAt).toInt());
}

// Whether a month and a year follow a month's name or a number: the date's day was misread then.
bool isRestOfDate(QStringView before)
{
    qsizetype end = before.size();
    while (end > 0 && !before[end - 1].isLetterOrNumber())
        --end;
    qsizetype from = end;
    while (from > 0 && before[from - 1].isLetterOrNumber())
        --from;
    const QStringView word = before.mid(from, end - from);
    return !word.isEmpty() &&
           (word.back().isDigit() || (word.size() >= 3 && monthNamed(word.toString()) > 0));
}

} // namespace

Shaped dateIn(QStringView print)
{
    ShapedValue best;
    qsizetype corrections = 0;
    const QString text = withDigits(print, corrections);
    const QList<QRegularExpression>& patterns = datePatterns();
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        const DateForm& form = DateForms[i];
        auto matches = patterns[i].globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString iso = isoOf(match, form);
            if (form.places[2] == 0 && isRestOfDate(QStringView(text).first(match.capturedStart())))
                continue;
            const bool first = best.value.isEmpty() || match.capturedStart() < best.from;
            if (iso.isEmpty() || form.fit < best.fit || (form.fit == best.fit && !first))
                continue;
            best = {iso, match.capturedStart(), match.capturedEnd(), form.fit, corrections};
        }
    }
    return best.value.isEmpty() ? std::nullopt : Shaped(best);
}

} // namespace anteroom
