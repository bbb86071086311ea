#include "scanner/card/fields/trust_in_values.h"

#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"

#include <algorithm>
#include <cmath>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double DifferingWorth = 0.55;
constexpr double SilentWorth = 0.9;
constexpr double AgreeingDoubt = 0.2; // what is left of the doubt when two readers agree

constexpr double ClearRound = 0.985; // a reader's confidence in an O whose form it saw
constexpr double DoubtfulWorth = 0.8;
constexpr qsizetype PrefixLetters = 3; // an issuer's, of letters and now and then a digit
constexpr qsizetype ShortestSureId = 6;

constexpr double LeastSureScore = 0.6;
constexpr double LeastSureRole = 0.78; // of a phone's, in another line: read letter by letter
// What two readers gave alike was right in 174 of 175 values with a character between this and
// 0.82; on cards that are badly read elsewhere too, in 23 of 25.
constexpr double LeastSureCharacter = 0.5;
constexpr double LeastSureInBlur = 0.75;
constexpr double WellRead = 0.9;  // a character
constexpr double ClearCard = 0.9; // share of such
constexpr double MostRival = 0.8; // of the score

bool isRoundOrStraight(QChar c) // O or 0, I or 1
{
    return QStringView(u"O0I1").contains(c);
}

bool isCode(Meaning meaning)
{
    return meaning == Meaning::MemberId || meaning == Meaning::Group ||
           meaning == Meaning::RxGroup || meaning == Meaning::RxPcn || meaning == Meaning::PayerId;
}

// Which of the value's letters and digits the form of the print tells from their look-alikes;
// empty when the value isn't what stands there.
QList<bool> measuredIn(const TextLine& line, const ChosenValue& value)
{
    QList<bool> measured;
    QString print;
    for (qsizetype i = value.from; i < std::min(value.to, line.text.size()); ++i) {
        if (!line.text[i].isLetterOrNumber())
            continue;
        print.append(line.text[i]);
        const auto isHere = [&](qreal middle) { return std::abs(middle - line.middles[i]) < 0.01; };
        measured.append(std::any_of(line.measured.begin(), line.measured.end(), isHere));
    }
    const QString plain = plainValue(value.value);
    return plainValue(print) == plain && measured.size() == plain.size() ? measured : QList<bool>();
}

bool hasRoundInitial(const QString& name)
{
    static const QRegularExpression round(u"\\b[OQ]\\b(?!['’])"_s);
    return round.match(name).hasMatch();
}

// In a blur the tail of a Q is lost, and both readers take it for an O.
bool hasUnclearRound(const TextLine& line, const ChosenValue& value)
{
    for (qsizetype i = value.from; i < std::min(value.to, line.text.size()); ++i) {
        if (QStringView(u"OQ").contains(line.text[i].toUpper()) && line.confidences[i] < ClearRound)
            return true;
    }
    return false;
}

// Letters of it were lost or ran together, whichever of the rest are sure.
bool looksCut(const ChosenValue& value)
{
    const QString plain = plainValue(value.value);
    // "athaniel Sandoval" and "nze 60 HDHP" have lost their first letters.
    const bool isName = value.meaning == Meaning::MemberName || value.meaning == Meaning::Plan ||
                        value.meaning == Meaning::Payer;
    if (isName && value.value.front().isLower())
        return true;
    // "POS!" and "POSU" are POS II, and so may be what seems to be "POS" alone.
    static const QRegularExpression numeral(u"[!|\\[\\]]|\\bPOS\\w|(?<![-A-Za-z])POS$"_s);
    if (value.meaning == Meaning::Plan && value.value.contains(numeral))
        return true;
    // "CH4-E82-DK72" is a Medicare number without its first digit.
    static const QRegularExpression cutMedicare(
        u"^[A-Z][A-Z0-9][0-9][A-Z][A-Z0-9][0-9][A-Z]{2}[0-9]{2}$"_s);
    if (value.meaning == Meaning::MemberId && cutMedicare.match(plain).hasMatch())
        return true;
    return value.meaning == Meaning::MemberId && plain.size() < ShortestSureId;
}

// "'X4987": what is left of a letter stands before the first one.
bool beginsWithRest(const TextLine& line, const ChosenValue& value)
{
    return isCode(value.meaning) && value.from > 0 &&
           QStringView(u"'`\"|").contains(line.text[value.from - 1]) &&
           (value.from == 1 || line.text[value.from - 2].isSpace());
}

// "2371]": a J whose foot alone was read, or an I between the bars of a box.
bool endsWithRest(const TextLine& line, const ChosenValue& value)
{
    return isCode(value.meaning) && value.to < line.text.size() &&
           QStringView(u"])}|!\\").contains(line.text[value.to]) &&
           !QStringView(line.text).first(value.to).contains(u'[') &&
           !QStringView(line.text).first(value.to).contains(u'(');
}

// A Q that was read where only a 0 may stand: it is no Medicare number, or the print is blurred.
bool hasUnlikeLetter(const TextLine& line, const ChosenValue& value)
{
    const QString print = line.text.mid(value.from, value.to - value.from);
    return std::count(print.begin(), print.end(), u'Q') >
           std::count(value.value.begin(), value.value.end(), u'Q');
}

// "AO" may be A0.
bool isLetterAndRound(QStringView plain)
{
    return plain.size() == 2 && (plain[1] == u'O' || plain[1] == u'I');
}

// In a mixed code nothing but the form of the print tells O from 0 and I from 1 where letters end
// and digits begin: two readers err alike.
bool hasDoubtfulLetter(const TextLine& line, const ChosenValue& value, const QList<bool>& measured)
{
    const QString plain = plainValue(value.value);
    // Of an initial alone nothing tells O from Q.
    if (value.meaning == Meaning::MemberName)
        return hasRoundInitial(value.value) && hasUnclearRound(line, value);
    if (!isCode(value.meaning))
        return false;
    if (medicareIdIn(value.value))
        return value.corrections > 0 && hasUnlikeLetter(line, value);
    if (value.corrections > 0) // a letter that was taken for a digit may have been one
        return true;
    const auto isLetter = [&](qsizetype i) { return plain[i].isLetter(); };
    const qsizetype letters =
        std::count_if(plain.begin(), plain.end(), [](QChar c) { return c.isLetter(); });
    if (letters == 0) // before digits both readers take an upright I for a 1
        return !measured.value(0) &&
               ((value.meaning == Meaning::MemberId && isRoundOrStraight(plain[0])) ||
                (value.meaning == Meaning::Group && plain.startsWith(u'1')));
    // An issuer's prefix and nine digits, some with two or three for the person: the prefix has no
    // 0 and no 1, the rest no letter.
    static const QRegularExpression prefixed(u"^[A-Z2-9]{3}[0-9]{9,12}$"_s);
    if (value.meaning == Meaning::MemberId && letters >= 2 && prefixed.match(plain).hasMatch())
        return false;
    if (letters == plain.size()) // a word: no digit is among its letters
        return isLetterAndRound(plain) ||
               (value.meaning != Meaning::RxPcn && hasUnclearRound(line, value));
    // "RX" and digits alone.
    static const QRegularExpression pharmacy(u"^RX[0-9]{4,}$"_s);
    if (value.meaning == Meaning::RxGroup && pharmacy.match(plain).hasMatch())
        return false;
    // New York's Medicaid has "AB12345C": a letter ends it.
    static const QRegularExpression lettersAround(u"^[A-Z]{2}[0-9]{5,}[01]$"_s);
    const bool letterEnds = lettersAround.match(plain).hasMatch();
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (!isRoundOrStraight(plain[i]) || measured.value(i))
            continue;
        const bool besideLetter =
            (i > 0 && isLetter(i - 1)) || (i + 1 < plain.size() && isLetter(i + 1));
        const bool inPrefix = value.meaning == Meaning::MemberId && i < PrefixLetters;
        const bool atEnd = letterEnds && i + 1 == plain.size();
        if (isLetter(i) || besideLetter || inPrefix || atEnd)
            return true;
    }
    return false;
}

// Behind the value's first letter or its last one something may lie on more of its print.
bool mayGoOn(const TextLine& line, const ChosenValue& value)
{
    constexpr double Near = 1.6; // letters
    const qsizetype last = std::min(value.to, line.text.size()) - 1;
    if (value.from > last)
        return false;
    const double near = Near * letterPitch(line);
    return std::any_of(line.covered.begin(), line.covered.end(), [&](qreal x) {
        return x > line.middles[value.from] - near && x < line.middles[last] + near;
    });
}

QString withDigitsForLetters(QString text)
{
    return text.replace(u'O', u'0').replace(u'I', u'1');
}

// What another reader's signs can only mean in such a value: a bar by itself is an I in a name, and
// in a plan beside another one ("POS Il"); no code has a dollar, and a Medicare number none of the
// letters that look like digits.
QString asMeant(const ChosenValue& value, QString other)
{
    static const QRegularExpression bars(u"(?<![^\\s])[1Il|!]{1,3}(?![^\\s,.])"_s);
    static const QRegularExpression numeral(u"(?<![^\\s])(?=\\S*[Il|])[1Il|]{2,3}(?![^\\s])"_s);
    const auto spell = [&other](const QRegularExpression& pattern) {
        auto matches = pattern.globalMatch(other);
        while (matches.hasNext()) {
            const auto match = matches.next();
            other.replace(match.capturedStart(), match.capturedLength(),
                          QString(match.capturedLength(), u'I'));
        }
    };
    if (value.meaning == Meaning::MemberName)
        spell(bars);
    else if (value.meaning == Meaning::Plan)
        spell(numeral);
    else if (value.meaning == Meaning::MemberId && medicareIdIn(value.value))
        return withDigitsForLetters(other).replace(u'S', u'5').replace(u'B', u'8');
    else if (isCode(value.meaning))
        other.replace(u'$', u'S');
    return other;
}

bool isWordAt(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && text[i].isLetterOrNumber();
}

// "ID BCTXRX": what one reader took for the value's first letters is a label's word.
bool beginsWithLabel(QStringView text)
{
    const qsizetype gap = text.indexOf(u' ');
    return gap > 0 && CardWords::shipped().labels.kindOf(text.first(gap)) >= 0;
}

// Whether the text has the value's letters as a word of their own. A part of a longer word is
// another value, unless the first reader too saw it glued to what is beside it.
bool hasWord(QStringView text, const QString& plain, bool isCode, bool gluedBefore,
             bool gluedBehind)
{
    if (plain.isEmpty())
        return false;
    QString letters;
    QList<qsizetype> at;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetterOrNumber())
            continue;
        letters.append(plainValue(text.mid(i, 1)));
        at.append(i);
    }
    for (qsizetype i = letters.indexOf(plain); i >= 0; i = letters.indexOf(plain, i + 1)) {
        const qsizetype first = at[i];
        const qsizetype last = at[i + plain.size() - 1];
        const bool before = isWordAt(text, first - 1) &&
                            text[first - 1].isDigit() == text[first].isDigit() &&
                            !text[first - 1].isLower();
        if ((gluedBefore || !before) && (gluedBehind || !isWordAt(text, last + 1)) &&
            !(isCode && beginsWithLabel(text.mid(first, last + 1 - first))))
            return true;
    }
    return false;
}

double shareWellRead(const QList<TextLine>& lines)
{
    qsizetype all = 0;
    for (const TextLine& line : lines)
        all += line.confidences.size();
    return double(lettersReadAt(WellRead, lines)) / double(std::max<qsizetype>(all, 1));
}

// "Ashgrove, Ingrid" ends the line for one reader; the other one has an initial behind it.
bool goesOn(const TextLine& line, const ChosenValue& value, const QString& other)
{
    const bool isWords = value.meaning == Meaning::MemberName || value.meaning == Meaning::Plan;
    if (!isWords || value.to < line.text.size())
        return false;
    const QString plain = plainValue(other);
    const QString read = plainValue(value.value);
    return plain.contains(read) && !plain.endsWith(read);
}

} // namespace

Trust::Trust(const QList<TextLine>& lines, SecondOpinion second)
    : m_lines(lines), m_second(std::move(second)), m_clear(shareWellRead(lines))
{
}

const TextLine& Trust::secondOf(qsizetype line)
{
    const auto known = m_opinions.constFind(line);
    if (known != m_opinions.constEnd())
        return *known;
    return *m_opinions.insert(line, m_second ? m_second(m_lines[line]) : TextLine{});
}

Evidence Trust::evidenceFor(const ChosenValue& value)
{
    Evidence evidence;
    evidence.score = value.score;
    evidence.rival = value.rival;
    evidence.clear = m_clear;
    const TextLine& line = m_lines[value.line];
    double sum = 0;
    qsizetype count = 0;
    evidence.least = 1;
    for (qsizetype i = value.from; i < value.to && i < line.text.size(); ++i) {
        if (!line.text[i].isLetterOrNumber())
            continue;
        evidence.least = std::min(evidence.least, line.confidences[i]);
        sum += line.confidences[i];
        ++count;
    }
    const QList<bool> measured = measuredIn(line, value);
    evidence.doubtful = looksCut(value) || beginsWithRest(line, value) ||
                        endsWithRest(line, value) || hasDoubtfulLetter(line, value, measured) ||
                        mayGoOn(line, value);
    evidence.usual = count > 0 ? sum / double(count) : 0;
    evidence.least = count > 0 ? evidence.least : 0;
    evidence.corrections =
        double(value.corrections) / double(std::max<qsizetype>(value.value.size(), 1));

    // What is compared is what was read, not what was made of it: a date's ISO form is nowhere.
    const QString read = plainValue(QStringView(line.text).mid(value.from, value.to - value.from));
    const QString other = asMeant(value, secondOf(value.line).text);
    const bool before = isWordAt(line.text, value.from) && isWordAt(line.text, value.from - 1);
    const bool behind = isWordAt(line.text, value.to - 1) && isWordAt(line.text, value.to);
    const auto isIn = [&](const QString& text, const QString& plain) {
        return hasWord(text, plain, isCode(value.meaning), before, behind);
    };
    // What was measured needs no second opinion.
    const bool settled = !evidence.doubtful && measured.contains(true);
    if (plainValue(other).isEmpty())
        evidence.second = Evidence::Second::Silent;
    else if (goesOn(line, value, other))
        evidence.second = Evidence::Second::Differs;
    else if (isIn(other, read) || isIn(other, plainValue(value.value)) ||
             (settled && isIn(withDigitsForLetters(other), withDigitsForLetters(read))))
        evidence.second = Evidence::Second::Agrees;
    else
        evidence.second = Evidence::Second::Differs;
    return evidence;
}

double confidenceOf(Meaning meaning, const Evidence& evidence)
{
    Q_UNUSED(meaning);
    const double reader = 0.5 * evidence.least + 0.5 * evidence.usual;
    const double own = std::clamp(std::sqrt(evidence.score) * std::sqrt(reader) *
                                      (1 - 0.5 * evidence.corrections) * (1 - 0.2 * evidence.rival),
                                  0., 1.);
    switch (evidence.second) {
    case Evidence::Second::Agrees:
        return (1 - (1 - own) * AgreeingDoubt) * (evidence.doubtful ? DoubtfulWorth : 1);
    case Evidence::Second::Silent:
        return own * SilentWorth;
    case Evidence::Second::Differs:
        return own * DifferingWorth;
    }
    return 0;
}

bool isSure(Meaning meaning, const Evidence& evidence)
{
    const double score = meaning == Meaning::Phone ? LeastSureRole : LeastSureScore;
    const double least = evidence.clear >= ClearCard ? LeastSureCharacter : LeastSureInBlur;
    return evidence.second == Evidence::Second::Agrees && !evidence.doubtful &&
           evidence.score >= score && evidence.least >= least &&
           evidence.rival <= MostRival * evidence.score;
}

} // namespace anteroom
