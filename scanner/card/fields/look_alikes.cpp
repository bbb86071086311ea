#include "scanner/card/fields/look_alikes.h"

#include "scanner/reading/folded_letter.h"

#include <algorithm>
#include <array>
#include <QVarLengthArray>

namespace anteroom {

namespace {

// Round, arched, upright, pointed and so on: what is left of a letter's form in a blur.
quint8 formOf(QChar c)
{
    static const std::array<quint8, 128> forms = [] {
        std::array<quint8, 128> bits{};
        constexpr QStringView alike[] = {u"aceos", u"nhurm", u"tflj", u"vyw",
                                         u"bdhp",  u"gqpy",  u"kxz"};
        for (size_t form = 0; form < std::size(alike); ++form) {
            for (const QChar each : alike[form])
                bits[each.unicode()] |= quint8(1U << form);
        }
        return bits;
    }();
    return c.unicode() < forms.size() ? forms[c.unicode()] : quint8(0);
}

double changeOf(QChar a, QChar b)
{
    if (a == b)
        return 0;
    return (formOf(a) & formOf(b)) != 0 ? 0.5 : 1;
}

} // namespace

FoldedPrint foldedPrint(QStringView text)
{
    FoldedPrint folded;
    folded.letters.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = foldedLetter(text[i]);
        if (!c.isLetterOrNumber() && c != u'#')
            continue;
        // Capitals (RN, VV) look like none of these.
        const bool touches =
            !folded.at.isEmpty() && folded.at.constLast() == i - 1 && text[i].isLower();
        if (touches && c == u'n' && folded.letters.endsWith(u'r')) {
            folded.letters.back() = u'm';
        } else if (touches && c == u'v' && folded.letters.endsWith(u'v')) {
            folded.letters.back() = u'w';
        } else {
            folded.letters.append(c);
            folded.at.append(i);
        }
    }
    folded.at.append(text.size());
    return folded;
}

QString foldedLetters(QStringView text)
{
    return foldedPrint(text).letters;
}

std::optional<QChar> asDigit(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c;
    constexpr std::pair<char16_t, char16_t> alike[] = {
        {u'O', u'0'}, {u'o', u'0'}, {u'D', u'0'}, {u'Q', u'0'}, {u'I', u'1'}, {u'l', u'1'},
        {u'i', u'1'}, {u'|', u'1'}, {u'!', u'1'}, {u'Z', u'2'}, {u'z', u'2'}, {u'S', u'5'},
        {u's', u'5'}, {u'B', u'8'}, {u'G', u'6'}, {u'b', u'6'}, {u'g', u'9'}, {u'q', u'9'},
    };
    for (const auto& [letter, digit] : alike) {
        if (c.unicode() == letter)
            return QChar(digit);
    }
    return std::nullopt;
}

std::optional<QChar> asLetter(QChar c)
{
    if (c.isLetter())
        return c.toUpper();
    constexpr std::pair<char16_t, char16_t> alike[] = {
        {u'0', u'O'}, {u'1', u'I'}, {u'|', u'I'}, {u'!', u'I'}, {u'2', u'Z'},
        {u'5', u'S'}, {u'8', u'B'}, {u'6', u'G'}, {u'4', u'A'},
    };
    for (const auto& [digit, letter] : alike) {
        if (c.unicode() == digit)
            return QChar(letter);
    }
    return std::nullopt;
}

QString plainValue(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            plain.append(bareLetter(c).toUpper());
    }
    return plain;
}

qsizetype differences(QStringView a, QStringView b, qsizetype most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    QVarLengthArray<qsizetype, 64> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype corner = row[0];
        qsizetype least = row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
            corner = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
    }
    return std::min(row[b.size()], most + 1);
}

double blurredDifference(QStringView a, QStringView b, bool part, double most)
{
    if (const auto longer = double(std::abs(a.size() - b.size())); !part && longer > most)
        return longer;
    QVarLengthArray<double, 64> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = part ? 0 : double(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        double corner = row[0];
        double least = row[0] = double(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const double changed = corner + changeOf(a[i - 1], b[j - 1]);
            corner = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
            least = std::min(least, row[j]);
        }
        if (least > most)
            return least;
    }
    return row[b.size()];
}

} // namespace anteroom
