#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/shapes.h"

#include <iterator>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PhoneDigits = 10;
constexpr double SpreadFit = 0.85;
constexpr QChar CountryCode = u'1';

// The key of a telephone that has the letter.
QChar phoneKey(QChar letter)
{
    constexpr QStringView keys = u"22233344455566677778889999";
    return keys[letter.toUpper().unicode() - u'A'];
}

// Area codes and exchanges begin with 2 to 9.
bool isPhone(QStringView digits)
{
    return digits.size() == PhoneDigits && digits[0] >= u'2' && digits[3] >= u'2';
}

} // namespace

bool isTollFree(QStringView digits)
{
    static const QRegularExpression code(u"^1?8(?:00|33|44|55|66|77|88)"_s);
    return code.match(digits.toString()).hasMatch();
}

bool isUngrouped(QStringView number)
{
    static const QRegularExpression digits(u"^\\d+$"_s);
    return digits.match(number.toString()).hasMatch() && !isTollFree(number);
}

bool hasGroupedPhone(QStringView print)
{
    return phoneIn(print) && !isUngrouped(print.trimmed());
}

Shaped phoneIn(QStringView print, qsizetype from)
{
    static const QRegularExpression plain(
        uR"((?:(?<![\dA-Za-z])|(?<=\bcall|\bCall|\bat))(\+?[1Il][ .-]{0,2})?[\(\[]?([\dOoIlSB]{3})[\)\]]?[ .\-/]{0,3}([\dOoIlSB]{3})[ .\-]{0,3}([\dOoIlSB]{4})(?![\dA-Za-z]))"_s);
    static const QRegularExpression words(
        uR"((?<![\dA-Za-z])(\+?1[ .-]{0,2})?[\(]?(8(?:00|33|44|55|66|77|88))[\)]?[ .\-]{1,2}([A-Z0-9]{1,9}(?:-[A-Z0-9]{1,9}){0,3}))"_s);
    const QString text = print.toString();
    auto matches = plain.globalMatch(text, from);
    while (matches.hasNext()) {
        const auto match = matches.next();
        ShapedValue found{{}, match.capturedStart(), match.capturedEnd(), 1, 0};
        const QString printed = match.captured(2) + match.captured(3) + match.captured(4);
        for (const QChar c : printed) {
            const QChar digit = *asDigit(c);
            found.corrections += digit != c ? 1 : 0;
            found.value.append(digit);
        }
        if (!isPhone(found.value) || found.corrections > 3)
            continue;
        // "desk1-833-555-0126"
        static const QRegularExpression gluedCode(u"[A-Za-z]1[ .-]$"_s);
        if (match.hasCaptured(1) || gluedCode.match(text.first(found.from)).hasMatch())
            found.value.prepend(CountryCode);
        return found;
    }
    // "NurseLine800-555-0142": a role that the reader glued to the number.
    static const QRegularExpression glued(
        uR"((?<=[A-Za-z])(1[-. ])?\(?(\d{3})\)?[-. ](\d{3})[-. ](\d{4})(?![\dA-Za-z]))"_s);
    matches = glued.globalMatch(text, from);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString digits = match.captured(2) + match.captured(3) + match.captured(4);
        if (isPhone(digits))
            return ShapedValue{(match.hasCaptured(1) ? QString(CountryCode) : QString()) + digits,
                               match.capturedStart(), match.capturedEnd(), SpreadFit, 0};
    }
    // "877-53 1-1784": a reader's blank between two digits of a group.
    static const QRegularExpression spread(
        uR"((?<![\dA-Za-z])(1 ?[.-] ?)?\(?(\d ?\d ?\d) ?[).-] ?(\d ?\d ?\d) ?[.-] ?(\d ?\d ?\d ?\d)(?![\dA-Za-z]))"_s);
    matches = spread.globalMatch(text, from);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString printed = match.captured(2) + match.captured(3) + match.captured(4);
        ShapedValue found{{}, match.capturedStart(), match.capturedEnd(), SpreadFit, 0};
        std::copy_if(printed.begin(), printed.end(), std::back_inserter(found.value),
                     [](QChar c) { return c != u' '; });
        if (!isPhone(found.value))
            continue;
        if (match.hasCaptured(1))
            found.value.prepend(CountryCode);
        return found;
    }
    matches = words.globalMatch(text, from);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString digits = match.captured(2);
        for (const QChar c : match.captured(3)) {
            if (c != u'-')
                digits.append(c.isDigit() ? c : phoneKey(c));
        }
        if (digits.size() >= PhoneDigits && isPhone(QStringView(digits).first(PhoneDigits)))
            return ShapedValue{(match.hasCaptured(1) ? QString(CountryCode) : QString()) +
                                   digits.first(PhoneDigits),
                               match.capturedStart(), match.capturedEnd(), 0.7, 0};
    }
    return std::nullopt;
}

qsizetype officeBoxIn(QStringView print)
{
    static const QRegularExpression box(u"\\bP\\.? ?[O0]\\.? ?B[O0]x|\\bpost office box\\b|"
                                        "\\bapartado \\d"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const auto match = box.match(print.toString());
    return match.hasMatch() ? match.capturedStart() : -1;
}

Shaped amountIn(QStringView print, qsizetype from)
{
    static const QRegularExpression amount(
        uR"((?:(?:\$ ?|\b[Ss] ?(?=\d{1,3}(?:\.\d\d)?(?![\w.])|[oO] *(?:$|\t))|\bs(?=O(?: |$)))[\dOoIl][\dOoIl,]{0,6}(?:\.\d\d)?(?: ?/ ?[$Ss]? ?[\dOoIl][\dOoIl,]{0,6}(?:\.\d\d)?(?![A-Za-z])%?)*)|(?:(?<![\w.])\d[\dOo]{0,2} ?%)|(?:\b[Nn]o (?:[Cc]harge|[Cc]opay)\b)|(?:\b(?:NO (?:CHARGE|COPAY)|N/C|Sin costo|SIN COSTO)\b))"_s);
    const QString text = print.toString();
    const auto match = amount.match(text, from);
    if (!match.hasMatch())
        return std::nullopt;
    ShapedValue found{{}, match.capturedStart(), match.capturedEnd(), 1, 0};
    QString printed = match.captured();
    static const QRegularExpression next(u"(?<=/)[Ss](?=[\\dO])"_s); // "$O/S18"
    printed.replace(next, u"$"_s);
    if (printed.endsWith(u',')) {
        printed.chop(1);
        --found.to;
    }
    if (printed.front().toUpper() == u'S' && printed.size() > 1 &&
        (printed[1] == u' ' || printed[1].isDigit() || printed[1].toLower() == u'o')) {
        printed[0] = u'$';
        ++found.corrections;
    }
    const bool number = printed.contains(u'$') || printed.contains(u'%');
    for (const QChar c : printed) {
        if (c == u' ' && number)
            continue;
        const auto digit = number && c.isLetter() ? asDigit(c) : std::nullopt;
        found.corrections += digit ? 1 : 0;
        found.value.append(digit.value_or(c));
    }
    return found;
}

} // namespace anteroom
