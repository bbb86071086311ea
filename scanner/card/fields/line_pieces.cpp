#include "scanner/card/fields/line_pieces.h"

#include "scanner/card/fields/card_cells.h"
#include "scanner/card/fields/card_words.h"
#include "scanner/card/fields/payer_on_card.h"

#include <algorithm>
#include <cmath>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double BetweenPieces = 1; // heights
constexpr double BetweenWords = 1.1;
constexpr double LikeHeight = 0.8;
constexpr double OwnColumn = 0.5;
constexpr double NearColumn = 3; // heights over or under it

bool isBeside(const QRectF& first, const QRectF& second, double apart)
{
    const double height = std::max(first.height(), second.height());
    const double gap = second.left() - first.right();
    return onOneRow(first, second) && gap > -0.5 * height && gap < apart * height;
}

// "G708" and "025", "LUCINDA" and "ABERNATHY": what typewriters and embossers set apart.
bool arePartsOfValue(const QString& first, const QString& second)
{
    static const QRegularExpression digits(u"^\\d{2,9}(?: \\d{2,9})*$"_s);
    static const QRegularExpression code(u"^[A-Z]{0,3}\\d{2,9}(?: \\d{2,9})*$"_s);
    static const QRegularExpression given(u"^[A-Z]{2,14}(?: [A-Z])?$"_s);
    static const QRegularExpression family(u"^[A-Z][A-Z'-]{2,20}$"_s);
    const CardWords& words = CardWords::shipped();
    const auto isWord = [&](const QString& text) {
        return words.labels.kindOf(text) >= 0 || words.copays.kindOf(text) >= 0 ||
               words.phones.kindOf(text) >= 0 || !planTypeIn(text).isEmpty();
    };
    if (digits.match(second).hasMatch())
        return code.match(first).hasMatch();
    return given.match(first).hasMatch() && family.match(second).hasMatch() && !isWord(first) &&
           !isWord(second);
}

// Something over it or under it begins where it does: a column of its own.
bool beginsColumn(const QList<TextLine>& lines, const QRectF& box)
{
    return std::any_of(lines.begin(), lines.end(), [&](const TextLine& line) {
        const double rows = std::abs(line.box.center().y() - box.center().y());
        const bool aligned =
            std::abs(line.box.left() - box.left()) < OwnColumn * box.height() ||
            std::abs(line.box.center().x() - box.center().x()) < OwnColumn * box.height();
        return !onOneRow(line.box, box) && aligned && rows < NearColumn * box.height();
    });
}

bool areOneLine(const QList<TextLine>& lines, const TextLine& first, const TextLine& second)
{
    if (first.text.endsWith(u',') && isBeside(first.box, second.box, BetweenPieces))
        return true;
    const double least = std::min(first.box.height(), second.box.height());
    return isBeside(first.box, second.box, BetweenWords) &&
           least > LikeHeight * std::max(first.box.height(), second.box.height()) &&
           arePartsOfValue(first.text, second.text) && !beginsColumn(lines, second.box);
}

void append(TextLine& line, const TextLine& piece)
{
    line.text += u' ';
    line.confidences.append(1);
    line.middles.append((line.middles.constLast() + piece.middles.constFirst()) / 2);
    line.text += piece.text;
    line.confidences += piece.confidences;
    line.middles += piece.middles;
    line.measured += piece.measured;
    line.covered += piece.covered;
    line.box |= piece.box;
}

} // namespace

QList<TextLine> withJoinedPieces(const QList<TextLine>& given)
{
    QList<TextLine> lines = given;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto next = std::ranges::find_if(lines, [&](const TextLine& other) {
            return &other != &lines[i] && areOneLine(lines, lines[i], other);
        });
        if (next == lines.end())
            continue;
        const qsizetype at = next - lines.begin();
        append(lines[i], lines[at]);
        lines.removeAt(at);
        i -= at < i ? 2 : 1; // more may follow
    }
    return lines;
}

} // namespace anteroom
