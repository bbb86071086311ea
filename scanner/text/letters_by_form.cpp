#include "scanner/text/letters_by_form.h"

#include "scanner/reading/word_spans.h"
#include "scanner/text/letter_forms.h"

#include <algorithm>
#include <vector>

namespace anteroom {

namespace {

// Widths as shares of the code's digits', measured on 26 typefaces of Debian's, upright, slanted
// and bold: a 0 is at most 1.19 wide and an O that wide or more but in typewriter faces; a 1 has at
// least 0.34, and an I without feet at most that.
constexpr double LeastRound = 1.24;
constexpr double MostRound = 1.9; // more are two letters
// Where other capitals are wider than digits too, so is an O.
constexpr double WideCapital = 1.15;
constexpr double MostOfZero = 1.1;
constexpr double LeastBar = 0.1;
constexpr double MostBar = 0.32;
constexpr double MostRareBar = 0.26;
constexpr double LeastRareRound = 1.3;
constexpr qsizetype LongestPrefix = 4;
constexpr qsizetype LeastDigits = 3; // to know how wide a code's digits are
// Or one and some capitals, of whose middle width an O has 0.98 at least, a 0 0.96 at most, and an
// I without feet at most 0.3.
constexpr qsizetype LeastCapitals = 2;
constexpr double LeastRoundOfCapital = 0.98;
constexpr double MostZeroOfCapital = 0.95;
constexpr double MostBarOfCapital = 0.3;
// Measured on 204 faces: the top of a 1 goes out on its left by 0.12 of its height and more (two
// light serifs' a little less), an I's by 0.07 at most; where a 1 is that narrow an O is 1.16 wide
// at least, and so it is where a 0 has no mark inside.
constexpr double LeastFlag = 0.12;
constexpr double MostNarrowOne = 0.64;

// What a code's other characters say of its widths, in pixels; 0 for what they don't.
struct CodeWidths {
    double digit = 0;
    double capital = 0;       // of codes with few digits alone
    bool roundIsWide = false; // an O would be wider than the digits
};

// Of those of the code that are among `letters`, which must be enough: their middle.
double middleWidth(QStringView text, qsizetype from, qsizetype to, const QList<LetterForm>& forms,
                   QStringView letters, qsizetype least)
{
    std::vector<double> found;
    for (qsizetype i = from; i < to; ++i) {
        if (letters.contains(text[i]) && forms[i].width > 0)
            found.push_back(forms[i].width);
    }
    if (std::ssize(found) < least)
        return 0;
    const auto middle = found.begin() + std::ptrdiff_t(found.size() / 2);
    std::nth_element(found.begin(), middle, found.end());
    return *middle;
}

bool isRound(QChar c)
{
    return c == u'0' || c == u'O';
}

bool isBar(QChar c)
{
    return c == u'1' || c == u'I';
}

// Where a letter may stand: before the first digit of a code, or beside a letter.
bool maybeLetter(QStringView code, qsizetype i)
{
    const auto before = code.first(i);
    const bool begins = std::all_of(before.begin(), before.end(),
                                    [](QChar c) { return c.isLetter() || isRound(c) || isBar(c); });
    return begins || code[i - 1].isLetter() || (i + 1 < code.size() && code[i + 1].isLetter());
}

// Whether the typeface makes an O wider than digits: typewriters' don't, and mark their 0.
bool hasWideRound(QStringView text, qsizetype from, qsizetype to, const QList<LetterForm>& forms,
                  double digit)
{
    for (qsizetype i = from; i < to; ++i) {
        const double width = forms[i].width / digit;
        const bool wideCapital =
            QStringView(u"CDGHKNQUVXYAR").contains(text[i]) && width >= WideCapital;
        const bool narrowOne =
            text[i] == u'1' && forms[i].flag >= LeastFlag && width <= MostNarrowOne;
        const bool openZero = text[i] == u'0' && i > from && i + 1 < to && text[i - 1].isDigit() &&
                              text[i + 1].isDigit() && forms[i].marked == false &&
                              width <= MostOfZero;
        if (width > 0 && width <= MostRound && (wideCapital || narrowOne || openZero))
            return true;
    }
    return false;
}

// No letter looks like these.
constexpr QStringView ClearDigits = u"2356789";
constexpr QStringView UsualCapitals = u"BCDEFGHKNPQRSTUVXYZA";

CodeWidths widthsOf(QStringView text, qsizetype from, qsizetype to, const QList<LetterForm>& forms)
{
    CodeWidths code;
    code.digit = middleWidth(text, from, to, forms, ClearDigits, LeastDigits);
    if (code.digit <= 0) {
        code.digit = middleWidth(text, from, to, forms, ClearDigits, 1);
        code.capital = middleWidth(text, from, to, forms, UsualCapitals, LeastCapitals);
        if (code.digit <= 0 || code.capital <= 0)
            return {};
    }
    code.roundIsWide = hasWideRound(text, from, to, forms, code.digit);
    return code;
}

// A width in the code's digits; 0 where nothing says how wide those are.
double inDigits(double width, const CodeWidths& code)
{
    return code.digit > 0 ? width / code.digit : 0;
}

// Behind digits letters are rare, at a code's end or in an issuer's prefix ("M9OO813"): one is what
// leaves no doubt, in a code that begins with a letter.
bool isRareLetter(QStringView code, qsizetype i, double ofDigit)
{
    const bool place = i + 1 == code.size() || i < LongestPrefix;
    const bool begins = code[0].isLetter() && !isRound(code[0]) && !isBar(code[0]);
    const bool bar = isBar(code[i]) && ofDigit >= LeastBar && ofDigit <= MostRareBar;
    const bool round = isRound(code[i]) && ofDigit >= LeastRareRound && ofDigit <= MostRound;
    return place && begins && (bar || round);
}

bool isWideAsO(double width, const CodeWidths& code)
{
    const double ofDigit = inDigits(width, code);
    return ofDigit >= LeastRound && ofDigit <= MostRound &&
           (code.capital <= 0 || width >= LeastRoundOfCapital * code.capital);
}

bool isNarrowAsZero(double width, const CodeWidths& code)
{
    const double ofDigit = inDigits(width, code);
    return code.roundIsWide && ofDigit > LeastBar && ofDigit <= MostOfZero &&
           (code.capital <= 0 || width <= MostZeroOfCapital * code.capital);
}

bool isNarrowAsI(double width, const CodeWidths& code)
{
    const double ofDigit = inDigits(width, code);
    return ofDigit >= LeastBar && ofDigit <= MostBar &&
           (code.capital <= 0 || width <= MostBarOfCapital * code.capital);
}

// No O has anything inside.
bool isMarkedZero(const LetterForm& form, const CodeWidths& code)
{
    return form.marked == true && inDigits(form.width, code) > LeastBar &&
           inDigits(form.width, code) <= MostOfZero;
}

QChar byForm(QChar read, const LetterForm& form, const CodeWidths& code)
{
    if (read == u'O' && (isNarrowAsZero(form.width, code) || isMarkedZero(form, code)))
        return u'0';
    if (read == u'0' && isWideAsO(form.width, code))
        return u'O';
    if (read == u'1' && form.flag < LeastFlag && isNarrowAsI(form.width, code))
        return u'I';
    if (read == u'I' && form.flag >= LeastFlag)
        return u'1';
    return read;
}

bool isMeasured(QChar c, const LetterForm& form, const CodeWidths& code)
{
    if (c == u'O')
        return isWideAsO(form.width, code);
    if (c == u'0')
        return isNarrowAsZero(form.width, code) || isMarkedZero(form, code);
    if (c == u'1')
        return form.flag >= LeastFlag;
    return c == u'I' && form.flag < LeastFlag && isNarrowAsI(form.width, code);
}

QList<WordSpan> wordsOf(QStringView text)
{
    QList<WordSpan> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetterOrNumber())
            continue;
        if (words.isEmpty() || words.last().to < i)
            words.append({i, i});
        words.last().to = i + 1;
    }
    return words;
}

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// "048 503 704" is one code: the words with digits around one.
WordSpan codeAround(QStringView text, const QList<WordSpan>& words, qsizetype word)
{
    const auto belongs = [&](qsizetype i) {
        return i >= 0 && i < words.size() &&
               hasDigit(text.sliced(words[i].from, words[i].to - words[i].from));
    };
    qsizetype first = word;
    qsizetype last = word;
    while (belongs(first - 1))
        --first;
    while (belongs(last + 1))
        ++last;
    return {words[first].from, words[last].to};
}

void setByForm(TextLine& line, const WordSpan& word, const CodeWidths& measures,
               const QList<LetterForm>& forms)
{
    QString& text = line.text;
    const auto [from, to] = word;
    const QString code = text.mid(from, to - from);
    for (qsizetype i = from; i < to; ++i) {
        if (forms[i].width <= 0)
            continue;
        if (maybeLetter(code, i - from) ||
            isRareLetter(code, i - from, inDigits(forms[i].width, measures)))
            text[i] = byForm(text[i], forms[i], measures);
        if (isMeasured(text[i], forms[i], measures))
            line.measured.append(line.middles[i]);
    }
}

} // namespace

TextLine withLettersByForm(const cv::Mat& line, TextLine read)
{
    const bool mixed = std::any_of(read.text.begin(), read.text.end(),
                                   [](QChar c) { return isRound(c) || isBar(c); });
    if (!mixed)
        return read;
    const QList<LetterForm> forms = letterForms(line, read);
    const QString text = read.text;
    const QList<WordSpan> words = wordsOf(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const WordSpan code = codeAround(text, words, i);
        setByForm(read, words[i], widthsOf(text, code.from, code.to, forms), forms);
    }
    return read;
}

} // namespace anteroom
