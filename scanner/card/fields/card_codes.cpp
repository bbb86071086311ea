#include "scanner/card/fields/card_codes.h"

#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCodes = 8;
constexpr qsizetype LongestContent = 2048;
constexpr qsizetype MostLetters = 2; // that a reader of text mixed up in one value
constexpr qsizetype ShortestOwn = 5; // of a value that a code may speak of

// The pieces of a content: "ID=XYZ123|GRP=456", JSON, lines.
QStringList piecesOf(const QString& content)
{
    static const QRegularExpression ends(u"[\\n\\r|;&,{}^~\\x1d\\x1e]+"_s);
    return content.left(LongestContent).split(ends, Qt::SkipEmptyParts);
}

std::optional<QString> labelledIn(const QStringList& pieces, Meaning meaning)
{
    QList<TextLine> lines;
    for (const QString& piece : pieces.first(std::min<qsizetype>(pieces.size(), MostLines))) {
        QString text = piece;
        text.replace(u'=', u':').remove(u'"').replace(u'_', u' ');
        // Far apart, so that no label takes another piece's value.
        lines.append(
            {QRectF(0, 1000. * double(lines.size()), 10. * double(text.size()), 20), text, {}, {}});
    }
    lines = readyLines(lines);
    const auto value = chosenFor(valuesOfLabels(lines, cellsOf(lines)), meaning);
    return value ? std::optional(value->value) : std::nullopt;
}

} // namespace

std::optional<CodedValue> codedValue(const QStringList& codes, Meaning meaning,
                                     const QString& printed)
{
    const QString plain = plainValue(printed);
    for (const QString& code : codes.first(std::min(codes.size(), MostCodes))) {
        const QStringList pieces = piecesOf(code);
        if (const auto value = labelledIn(pieces, meaning)) {
            const bool same = plainValue(*value) == plain;
            return CodedValue{same ? printed : *value, same};
        }
        if (plain.size() < ShortestOwn)
            continue;
        for (const QString& piece : pieces) {
            const QString other = plainValue(piece);
            if (other == plain)
                return CodedValue{printed, true};
            // As long, and the same but for letters that are mixed up.
            if (other.size() == plain.size() && foldedLetters(other) == foldedLetters(plain) &&
                differences(other, plain, MostLetters) <= MostLetters)
                return CodedValue{other, false};
        }
    }
    return std::nullopt;
}

} // namespace anteroom
