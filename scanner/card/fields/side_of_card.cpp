#include "scanner/card/fields/side_of_card.h"

#include "scanner/card/fields/copays_on_card.h"
#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/phones_on_card.h"
#include "scanner/card/fields/shapes.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<const char*, double> BackWords[] = {
    {"claims", 0.5},
    {"providers", 0.4},
    {"pharmacists", 0.3},
    {"po box", 0.6},
    {"customer service", 0.2},
    {"member services", 0.3},
    {"payer id", 0.5},
    {"does not guarantee", 0.7},
    {"not a guarantee", 0.7},
    {"precert", 0.3},
    {"authorization", 0.3},
    {"hospital", 0.2},
    {"mail", 0.3},
    {"fraud", 0.4},
    {"nurse line", 0.3},
    {"eligibility", 0.3},
    {"tty", 0.2},
    {"reclamaciones", 0.5},
    {"if found", 0.4},
    {"this card", 0.4},
    {"present this", 0.4},
    {"esta tarjeta", 0.4},
    {"emergency call", 0.2},
    {"www", 0.15},
    {"proveedores", 0.4},
    {"nurse", 0.15},
};

constexpr double WhoseCard = 1.5;    // no back says both
constexpr double LabelledName = 0.3; // more than what only looks like a name

// Line by line, so that no word is made of the end of one and the beginning of the next.
QString lettersOf(const QList<TextLine>& lines)
{
    QStringList letters;
    for (const TextLine& line : lines)
        letters.append(foldedLetters(line.text));
    return letters.join(u'\n');
}

// Whom to call and for what, also where the number isn't read.
double roleWords(const QList<TextLine>& lines)
{
    QSet<int> roles;
    for (const TextLine& line : lines) {
        const QList<WordHit> hits = CardWords::shipped().phones.hits(line.text);
        for (const WordHit& hit : hits) {
            if (!hit.weak && !amountIn(line.text))
                roles.insert(hit.kinds.constFirst());
        }
    }
    return double(roles.size());
}

} // namespace

PrintedCard::Side sideOf(const QList<TextLine>& lines, const QList<ChosenValue>& values,
                         qsizetype labelled)
{
    const QString letters = lettersOf(lines);
    double back = 0;
    for (const auto& [words, weight] : BackWords)
        back += letters.contains(foldedLetters(QLatin1StringView(words).toString())) ? weight : 0;
    back += std::min<double>(double(phoneCount(lines) + halfReadPhones(lines)), 4) * 0.3;
    back += std::min(std::max(roleWords(lines) - 1, 0.), 4.) * 0.15;
    for (const TextLine& line : lines)
        back += isProse(line.text) ? 0.15 : 0;
    double front = 0;
    for (const auto& [meaning, weight] :
         {std::pair{Meaning::MemberName, 1.2}, std::pair{Meaning::MemberId, 1.4},
          std::pair{Meaning::Group, 0.7}, std::pair{Meaning::Plan, 0.3},
          std::pair{Meaning::EffectiveDate, 0.3}, std::pair{Meaning::RxBin, 0.2},
          std::pair{Meaning::BirthDate, 0.4}, std::pair{Meaning::Pcp, 0.6},
          std::pair{Meaning::Dependents, 0.4}}) {
        const auto value = chosenFor(values, meaning);
        front += value ? weight * std::min(1., value->score * 1.3) : 0;
    }
    front += chosenFor(values.first(labelled), Meaning::MemberName) ? LabelledName : 0;
    if (chosenFor(values, Meaning::MemberName) && chosenFor(values, Meaning::MemberId))
        front += WhoseCard;
    front += std::min<double>(double(copaysOnCard(lines).size()), 3) * 0.25;
    return back > front ? PrintedCard::Side::Back : PrintedCard::Side::Front;
}

} // namespace anteroom
