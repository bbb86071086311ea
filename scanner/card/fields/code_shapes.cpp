#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/shapes.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCode = 24;

struct Token {
    qsizetype from = 0;
    qsizetype to = 0;
    QStringView text;
};

// "VJ6346757]" with a bracket that was never opened; what has no letter stands in a frame.
bool isLastJ(QStringView print, qsizetype from, qsizetype to)
{
    const QStringView text = print.mid(from, to - from);
    return text.size() > 4 && text.back() == u']' && text[text.size() - 2].isDigit() &&
           !print.first(to).contains(u'[') &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
}

// The words of a column, without the marks at their ends.
QList<Token> tokensOf(QStringView print)
{
    QList<Token> tokens;
    qsizetype i = 0;
    while (i < print.size()) {
        if (print[i] == u'\t' && !tokens.isEmpty())
            break;
        if (!print[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype from = i;
        while (i < print.size() && print[i] != u' ' && print[i] != u'\t')
            ++i;
        qsizetype to = i;
        while (to > from && !print[to - 1].isLetterOrNumber() && !isLastJ(print, from, to))
            --to;
        tokens.append({from, to, print.mid(from, to - from)});
    }
    return tokens;
}

qsizetype digitsOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

qsizetype lettersAndDigitsOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool isCapitals(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return !c.isLower(); });
}

bool isCodeLetters(QStringView text)
{
    const QStringView all = text.endsWith(u']') ? text.chopped(1) : text; // a J
    return std::all_of(all.begin(), all.end(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'.' ||
               c == u'/' || c == u'*' || c == u'_' || c == u'|' || c == u'!';
    });
}

bool isDateLike(QStringView text)
{
    static const QRegularExpression date(
        u"^(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{2}|\\d{4})|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2})$"_s);
    return date.match(text.toString()).hasMatch();
}

bool isPhoneLike(QStringView text)
{
    static const QRegularExpression phone(u"^(1[-. ]?)?\\d{3}[-. ]\\d{3}[-. ]\\d{4}$"_s);
    return phone.match(text.toString()).hasMatch();
}

bool isAllLetters(QStringView code, qsizetype before)
{
    return before > 0 &&
           std::all_of(code.begin(), code.begin() + before, [](QChar c) { return c.isUpper(); });
}

// "R5596433O": behind a letter and seven digits stands one more.
bool isBehindDigits(QStringView code, qsizetype last)
{
    constexpr qsizetype Least = 7;
    const QStringView digits = code.mid(1, last - 1);
    return last > Least && code[0].isUpper() &&
           std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// A small l or o among capitals and digits, and a letter O or I among digits, are look-alikes.
QString mendedCode(QStringView text, qsizetype& corrections)
{
    QString code = text.toString();
    const auto digitAt = [&code](qsizetype i) {
        return i >= 0 && i < code.size() && code[i] >= u'0' && code[i] <= u'9';
    };
    const bool capitals =
        std::count_if(code.begin(), code.end(), [](QChar c) { return c.isUpper(); }) > 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        const bool amongDigits =
            (digitAt(i - 1) && digitAt(i + 1)) ||
            (i + 1 == code.size() && digitAt(i - 1) && digitAt(i - 2) &&
             (c.isLower() || isBehindDigits(code, i))) ||
            (code.size() == 2 && i == 1 && code[0] == u'0') || // a person's: "0I"
            (i == 0 && digitAt(1) && digitAt(2) && c.isLower());
        QChar meant = c;
        if (c == u'|' || c == u'!')
            meant = amongDigits || digitAt(i - 1) ? u'1' : u'I';
        else if (c == u']' && i + 1 == code.size())
            meant = u'J';
        else if (amongDigits && (c == u'O' || c == u'o'))
            meant = u'0';
        else if (amongDigits && (c == u'I' || c == u'l' || c == u'i'))
            meant = u'1';
        else if (c == u'l') // behind letters alone it is a bar without a 1's flag
            meant = !isAllLetters(code, i) && (digitAt(i - 1) || digitAt(i + 1)) ? u'1' : u'I';
        else if (c == u'o')
            meant = digitAt(i - 1) || digitAt(i + 1) ? u'0' : u'O';
        else if (c.isLower() && (capitals || digitsOf(text) > 0))
            meant = c.toUpper();
        if (meant != c) {
            code[i] = meant;
            ++corrections;
        }
    }
    return code;
}

bool isPrefix(QStringView text)
{
    const qsizetype longest = text.contains(u'-') ? 6 : 4; // "AP-STB 604417"
    return lettersAndDigitsOf(text) <= longest && isCapitals(text) && isCodeLetters(text);
}

// "788 - 77": a dash for which the reader saw blanks around.
bool isDash(const Token& before, const Token& behind)
{
    const QStringView between(before.text.data() + before.text.size(), behind.text.data());
    return between.size() <= 3 && between.contains(u'-');
}

// "SGH 204-881-6650": digits that are grouped as a telephone number's, of an ID by its prefix.
bool isPrefixed(const QList<Token>& tokens, qsizetype i)
{
    static const QRegularExpression tollFree(u"^(?:1|8(?:00|33|44|55|66|77|88))[-. ]"_s);
    return i == 1 && tokens[0].text.size() == 3 && isPrefix(tokens[0].text) &&
           digitsOf(tokens[0].text) == 0 && !tollFree.match(tokens[1].text.toString()).hasMatch();
}

// The tokens that make a code of one or more groups; their number.
qsizetype codeTokens(const QList<Token>& tokens, qsizetype first)
{
    qsizetype last = first - 1;
    qsizetype letters = 0;
    for (qsizetype i = first; i < tokens.size(); ++i) {
        const QStringView text = tokens[i].text;
        letters += lettersAndDigitsOf(text);
        if (letters > LongestCode || !isCodeLetters(text))
            break;
        if (i > first && tokens[i].from - tokens[i - 1].to > 2 && !isDash(tokens[i - 1], tokens[i]))
            break;
        if (digitsOf(text) > 0) {
            // What follows a whole date, phone or long word is another value.
            if (i > first && (isDateLike(text) || (isPhoneLike(text) && !isPrefixed(tokens, i))))
                break;
            last = i;
            continue;
        }
        // "1 0048 3320 W": a letter at the end of several groups.
        if (i > first + 1 && i + 1 == tokens.size() && text.size() == 1 && isCapitals(text)) {
            last = i;
            break;
        }
        const bool beforeDigits = i + 1 < tokens.size() && digitsOf(tokens[i + 1].text) > 0;
        if (!isPrefix(text) || !beforeDigits)
            break;
    }
    return last - first + 1;
}

Shaped codeIn(QStringView print, qsizetype leastDigits)
{
    const QList<Token> tokens = tokensOf(print);
    for (qsizetype first = 0; first < tokens.size(); ++first) {
        const qsizetype count = codeTokens(tokens, first);
        if (count < 1)
            continue;
        ShapedValue found;
        found.from = tokens[first].from;
        found.to = tokens[first + count - 1].to;
        QStringList parts;
        for (qsizetype i = first; i < first + count; ++i) {
            const bool dash =
                i > first &&
                print.mid(tokens[i - 1].to, tokens[i].from - tokens[i - 1].to).contains(u'-');
            const QString part = mendedCode(tokens[i].text, found.corrections);
            if (dash)
                parts.last() += u'-' + part;
            else
                parts.append(part);
        }
        found.value = parts.join(u' ');
        found.fit = 1;
        if (digitsOf(found.value) < leastDigits)
            continue;
        if (isDateLike(found.value))
            found.fit = 0.25;
        if (isPhoneLike(found.value))
            found.fit = 0.1;
        if (first > 0) // words stand between the label and it
            found.fit *= first > 2 ? 0.4 : 0.7;
        return found;
    }
    return std::nullopt;
}

// The first token, and those glued to it, as digits; look-alikes are digits here.
Shaped digitsIn(QStringView print, qsizetype count, double fit)
{
    for (const Token& token : tokensOf(print)) {
        if (token.text.size() != count)
            continue;
        ShapedValue found{{}, token.from, token.to, fit, 0};
        for (const QChar c : token.text) {
            const auto digit = asDigit(c);
            if (!digit)
                break;
            found.value.append(*digit);
            found.corrections += *digit != c ? 1 : 0;
        }
        if (found.value.size() == count && found.corrections * 2 <= count)
            return found;
    }
    return std::nullopt;
}

// The first token of capitals and digits.
Shaped tokenIn(QStringView print, qsizetype least, qsizetype most)
{
    const QList<Token> tokens = tokensOf(print);
    if (tokens.isEmpty())
        return std::nullopt;
    const Token& token = tokens.constFirst();
    const qsizetype size = lettersAndDigitsOf(token.text);
    const bool isNone = token.text.compare("N/A"_L1, Qt::CaseInsensitive) == 0;
    if (!isCodeLetters(token.text) || size < least || size > most || isNone)
        return std::nullopt;
    // One small letter may be a look-alike; a word is none.
    const qsizetype small =
        std::count_if(token.text.begin(), token.text.end(), [](QChar c) { return c.isLower(); });
    if (small > 1 && small * 3 > size)
        return std::nullopt;
    ShapedValue found{{}, token.from, token.to, 1, 0};
    found.value = mendedCode(token.text, found.corrections);
    return found;
}

// "X7TRN6FXKDC": one long word of capitals and hardly a digit.
Shaped longCodeIn(QStringView print)
{
    constexpr qsizetype Shortest = 8;
    constexpr double FewDigits = 0.8;
    Shaped found = codeIn(print, 1);
    if (!found || found->from > 0 || found->value.contains(u' ') ||
        lettersAndDigitsOf(found->value) < Shortest || digitsOf(found->value) < 2)
        return std::nullopt;
    found->fit *= FewDigits;
    return found;
}

} // namespace

bool isMedicareContract(QStringView text)
{
    static const QRegularExpression contract(u"\\b[HSRE]\\d{4}[- ]\\d{3}(?:[- ]\\d{1,3})?$"_s);
    return contract.match(text.toString()).hasMatch();
}

// "938788283'01": a star that is too small to be read as one.
QString withStar(QStringView print)
{
    static const QRegularExpression star(u"(?<=\\d{4})['°\"](?=\\d\\d$)"_s);
    return print.toString().replace(star, u"*"_s);
}

Shaped memberIdIn(QStringView given)
{
    const QString print = withStar(given);
    Shaped found = codeIn(print, 3);
    if (!found)
        found = longCodeIn(print);
    if (!found)
        return found;
    const qsizetype size = lettersAndDigitsOf(found->value);
    if (size < 5 || isMedicareContract(found->value))
        found->fit *= 0.4;
    else if (size > 20)
        found->fit *= 0.5;
    static const QRegularExpression suffix(u"\\w{5}\\*\\d\\d$"_s); // "704502903*00"
    const bool isStarred = found->value.contains(u'*') && !suffix.match(found->value).hasMatch();
    // "93021388]": a J, or a frame.
    const bool isFramed =
        found->to < print.size() && print[found->to] == u']' && !print.contains(u'[');
    if (found->value.contains(u'/') || isStarred || isFramed)
        found->fit *= 0.6;
    found->corrections += print == given ? 0 : 1;
    return found;
}

Shaped medicareIdIn(QStringView print)
{
    // By position (STANDARDS.md §4): c 1-9, a letter, n digit, x letter or digit.
    constexpr QStringView kinds = u"caxnaxnaann";
    for (qsizetype from = 0; from < print.size(); ++from) {
        if (!print[from].isLetterOrNumber() || (from > 0 && print[from - 1].isLetterOrNumber()))
            continue;
        ShapedValue found{{}, from, from, 1, 0};
        qsizetype at = from;
        qsizetype place = 0;
        for (; at < print.size() && place < kinds.size(); ++at) {
            const QChar c = print[at];
            if (c == u'-' || c == u' ') {
                if (place != 4 && place != 7)
                    break;
                continue;
            }
            std::optional<QChar> meant;
            if (kinds[place] == u'c' || kinds[place] == u'n')
                meant = asDigit(c);
            else if (kinds[place] == u'a')
                meant = asLetter(c);
            else if (c.isLetterOrNumber())
                meant = c.toUpper();
            // The letters S, L, O, I, B and Z are none of this identifier's.
            if (meant && QStringView(u"SLOIBZ").contains(*meant) && kinds[place] == u'x')
                meant = asDigit(*meant);
            if (!meant || QStringView(u"SLOIBZ").contains(*meant) ||
                (kinds[place] == u'c' && *meant == u'0'))
                break;
            found.corrections += *meant != c ? 1 : 0;
            found.value.append(*meant);
            ++place;
        }
        const bool ends = at >= print.size() || !print[at].isLetterOrNumber();
        if (place < kinds.size() || !ends || found.corrections > 3)
            continue;
        found.to = at;
        const QStringView as = print.mid(from, at - from);
        if (as.contains(u'-') || as.contains(u' ')) // as it is printed
            found.value =
                found.value.first(4) + u'-' + found.value.mid(4, 3) + u'-' + found.value.last(4);
        return found;
    }
    return std::nullopt;
}

// "Orchard Valley USD #22145": the number behind the group's name. It is asked.
Shaped groupBehindName(QStringView print)
{
    constexpr double BehindName = 0.5;
    static const QRegularExpression name(u"^[A-Z][a-z]+(?: [A-Z]\\w*)+ #(?=\\w*\\d)"_s);
    const auto match = name.match(print.toString());
    if (!match.hasMatch())
        return std::nullopt;
    Shaped found = codeIn(print.mid(match.capturedEnd()), 1);
    if (found) {
        found->from += match.capturedEnd();
        found->to += match.capturedEnd();
        found->fit *= BehindName;
    }
    return found;
}

Shaped groupIn(QStringView print)
{
    if (const Shaped behind = groupBehindName(print))
        return behind;
    Shaped found = codeIn(print, 1);
    if (!found) {
        // A few employers' groups are letters alone.
        found = tokenIn(print, 3, 15);
        if (!found || !isCapitals(found->value) || tokensOf(print).size() > 1)
            return std::nullopt;
        found->fit = 0.5;
        return found;
    }
    const qsizetype size = lettersAndDigitsOf(found->value);
    if (size < 3)
        found->fit *= 0.6;
    else if (size > 18)
        found->fit *= 0.5;
    return found;
}

Shaped binIn(QStringView print)
{
    if (Shaped six = digitsIn(print, 6, 1))
        return six;
    return digitsIn(print, 8, 0.7);
}

// "0BA74": a zero hardly stands before letters that digits follow. "LWMEDO": a letter, or a digit.
void doubtRoundEnds(ShapedValue& code)
{
    static const QRegularExpression first(u"^0(?=[A-Z]{2,}\\d)"_s);
    static const QRegularExpression last(u"^[A-Z]{2,}[O0]$"_s);
    if (code.value.contains(first)) {
        code.value[0] = u'O';
        ++code.corrections;
    }
    code.corrections += code.value.contains(last) ? 1 : 0;
}

Shaped pcnIn(QStringView print)
{
    Shaped found = tokenIn(print, 1, 14);
    if (found)
        doubtRoundEnds(*found);
    if (found && (found->value.size() < 2 || found->value.size() > 10))
        found->fit = 0.5;
    return found;
}

// "Cos" for COS: capitals and small letters of one form, and no other word.
Shaped shortGroupIn(QStringView print)
{
    constexpr double OneWord = 0.6;
    const QList<Token> tokens = tokensOf(print);
    if (tokens.size() != 1 || (tokens[0].text.size() != 3 && tokens[0].text.size() != 4) ||
        !tokens[0].text.front().isUpper() ||
        !std::ranges::all_of(tokens[0].text, [](QChar c) { return c.isLetter(); }))
        return std::nullopt;
    const QString code = tokens[0].text.toString().toUpper();
    return ShapedValue{code, tokens[0].from, tokens[0].to, OneWord, code.size() - 1};
}

Shaped rxGroupIn(QStringView print)
{
    Shaped found = tokenIn(print, 1, 18);
    if (!found)
        return shortGroupIn(print);
    doubtRoundEnds(*found);
    // "L0CAL388", "C0L2464": a word's letters, and no zero among them.
    static const QRegularExpression word(u"^[A-Z]+0[A-Z]+\\d+$"_s);
    if (found->value.contains(word)) {
        found->value[found->value.indexOf(u'0')] = u'O';
        ++found->corrections;
    }
    // "RX 1234": the letters are part of it.
    const QList<Token> tokens = tokensOf(print);
    if (found->value == "RX"_L1 && tokens.size() > 1 && digitsOf(tokens[1].text) > 0 &&
        tokens[1].from - tokens[0].to <= 1) {
        found->value += u' ' + mendedCode(tokens[1].text, found->corrections);
        found->to = tokens[1].to;
    }
    // "DR. VISIT COPAY $10": letters before more words are a word too.
    const bool isWord = digitsOf(found->value) == 0 && tokens.size() > 1;
    if (lettersAndDigitsOf(found->value) < 2 || lettersAndDigitsOf(found->value) > 15 || isWord)
        found->fit = 0.5;
    return found;
}

Shaped payerIdIn(QStringView print)
{
    for (const Token& token : tokensOf(print)) {
        Shaped found = tokenIn(token.text, 3, 12);
        if (!found || (digitsOf(found->value) == 0 && found->value.size() != 5))
            continue;
        found->from += token.from;
        found->to += token.from;
        const qsizetype size = found->value.size();
        found->fit = size != 5 || digitsOf(found->value) == 0 ? 0.5 : 1;
        if (isDateLike(found->value) || isPhoneLike(found->value))
            continue;
        return found;
    }
    return std::nullopt;
}

} // namespace anteroom
