#include "scanner/card/fields/payer_doubts.h"

#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/payer_lines.h"
#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/print_line.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

bool mayGoOnUnread(const QList<TextLine>& lines, const PayerOnCard& payer)
{
    constexpr double ReadWell = 0.85;
    constexpr qsizetype LeastLetters = 4;
    const QRectF& own = lines[payer.lines.constLast()].box;
    return std::any_of(lines.begin(), lines.end(), [&](const TextLine& line) {
        const qsizetype letters =
            std::count_if(line.text.begin(), line.text.end(), [](QChar c) { return c.isLetter(); });
        return line.box.top() > own.center().y() && letters >= LeastLetters &&
               2 * letters > line.text.size() && isCloseUnder(own, line.box) &&
               line.box.height() > 0.5 * own.height() && meanConfidence(line) < ReadWell;
    });
}

bool standsUnderLargerName(const QList<TextLine>& lines, const PayerOnCard& payer)
{
    constexpr double Larger = 1.25;
    constexpr double Near = 0.8; // of the larger one's height
    constexpr qsizetype LeastLetters = 4;
    const QRectF& own = lines[payer.lines.constFirst()].box;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const TextLine& line = lines[i];
        const qsizetype letters =
            std::count_if(line.text.begin(), line.text.end(), [](QChar c) { return c.isLetter(); });
        if (!payer.lines.contains(i) && line.box.bottom() < own.center().y() &&
            line.box.height() > Larger * own.height() && letters >= LeastLetters &&
            inOneColumn(own, line.box) && own.top() - line.box.bottom() < Near * line.box.height())
            return true;
    }
    return false;
}

bool isNamedLonger(const QList<TextLine>& lines, const PayerOnCard& payer)
{
    constexpr qsizetype Distinct = 4; // letters
    constexpr double LeastOfName = 0.25;
    constexpr qsizetype CorporateEnd = 3; // letters: "Inc", "LLC"
    const QString& own = payer.value.value;
    const QString first = own.section(u' ', 0, 0);
    if (first.size() < Distinct || isOnlyGeneric(first))
        return false;
    const QRegularExpression form(
        u"\\b(?i:%1)\\b(?: (?:[A-Z&][\\w'&-]*|of|the|and))*(?:, (?:Inc|LLC|Ltd)\\b)?"_s.arg(
            QRegularExpression::escape(first)));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (payer.lines.contains(i))
            continue;
        const QString name = form.match(lines[i].text).captured();
        const bool goesOn = name.startsWith(own, Qt::CaseInsensitive);
        // "TRICARE Prime" is a plan of TRICARE's.
        const bool isPayers = weightOfPayerWords(name) >= LeastOfName &&
                              (!goesOn || weightOfPayerWords(name.sliced(own.size())) > 0);
        // A whole brand beside its company: "Crossroads Health Alliance".
        const bool isWhole =
            !goesOn && weightOf(PayerWordsOf::PayersAlone, QStringView(own).mid(first.size())) > 0;
        if (isPayers && !isWhole &&
            foldedLetters(name).size() > foldedLetters(own).size() + CorporateEnd)
            return true;
    }
    return false;
}

} // namespace anteroom
