#include "scanner/card/fields/word_mending.h"

#include "scanner/card/fields/card_words.h"
#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/payer_on_card.h"
#include "scanner/card/fields/payer_words.h"
#include "scanner/reading/word_spans.h"

#include <algorithm>

namespace anteroom {

namespace {

constexpr qsizetype LeastLetters = 5; // fewer are too like each other
constexpr qsizetype LeastOfCutName = 6;
constexpr qsizetype LeastOfPayer = 8;
constexpr qsizetype MostLetters = 40;
constexpr double MostWrong = 0.26; // of the letters
constexpr double MostWrongOfCut = 0.18;
constexpr double MostWrongOfPayer = 0.18; // more only where its own words are no farther
constexpr double Apart = 0.05;            // another meaning is at least so much farther

// The span's words but for a few letters are known ones.
bool isKnown(QStringView text, const PayerDirectory& payers)
{
    if (const auto named = payers.namedIn(text);
        named && 2 * (named->to - named->from) >= text.size())
        return true;
    const CardWords& words = CardWords::shipped();
    const qsizetype letters = foldedLetters(text).size();
    for (const WordList* list : {&words.labels, &words.phones, &words.copays}) {
        const QList<WordHit> hits = list->hits(text);
        for (const WordHit& hit : hits) {
            if (2 * foldedLetters(text.mid(hit.from, hit.to - hit.from)).size() >= letters)
                return true;
        }
    }
    return words.programs.kindOf(text) >= 0 || words.networks.kindOf(text) >= 0;
}

// "Altamont Health" is no "Alignment Health": of what they share every payer's name may have some.
bool isOfOthersName(QStringView text, const Resembling& payer)
{
    if (payer.wrong <= MostWrongOfPayer)
        return false;
    const QString letters = foldedLetters(text);
    const auto all = double(std::max(letters.size(), foldedLetters(payer.phrase).size()));
    double own = all;
    for (const QStringView word : QStringView(payer.phrase).split(u' ')) {
        if (weightOfPayerWords(word) > 0 && letters.contains(foldedLetters(word)))
            own -= double(word.size());
    }
    return payer.wrong * all > MostWrong * own;
}

QString phraseFor(QStringView text, bool begins, const PayerDirectory& payers)
{
    const qsizetype letters = foldedLetters(text).size();
    if (letters < LeastLetters || letters > MostLetters || isKnown(text, payers))
        return {};
    const bool cut = begins && letters >= LeastOfCutName && text.front().isLower();
    const CardWords& words = CardWords::shipped();
    Resembling best;
    constexpr double farthest = MostWrong + Apart;
    QList<Resembling> nearest{words.labels.resembling(text, cut, farthest),
                              words.phones.resembling(text, cut, farthest),
                              words.copays.resembling(text, cut, farthest)};
    if (letters >= LeastOfPayer) {
        const Resembling payer = payers.resembling(text, farthest);
        nearest.append(isOfOthersName(text, payer) ? Resembling() : payer);
    }
    for (const Resembling& one : nearest) {
        const bool same = foldedLetters(one.phrase) == foldedLetters(best.phrase);
        if (one.wrong < best.wrong)
            best = {one.phrase, one.kind, one.wrong,
                    same ? one.next : std::min(one.next, best.wrong)};
    }
    // "Health Cooperative" is all there: another one has "Group" before it.
    constexpr qsizetype LostLetters = 2;
    const QString whole = foldedLetters(best.phrase);
    if (!cut && whole.size() > letters + LostLetters && whole.contains(foldedLetters(text)))
        return {};
    const bool part = cut && whole.size() > letters + 1;
    if (best.wrong > (part ? MostWrongOfCut : MostWrong) || best.next < best.wrong + Apart ||
        planTypeIn(text) != planTypeIn(best.phrase)) // "Dental PPO Plus"
        return {};
    return best.phrase;
}

} // namespace

void mendWords(QList<TextLine>& lines, const PayerDirectory& payers)
{
    for (TextLine& line : lines) {
        mendSpans(line, [&](WordSpan span) -> std::optional<SpanPhrase> {
            const QStringView words = QStringView(line.text).mid(span.from, span.to - span.from);
            const QString phrase = phraseFor(words, span.from == 0, payers);
            return phrase.isEmpty() ? std::nullopt : std::optional(SpanPhrase{phrase, 0});
        });
    }
}

double worthOfPrint(const TextLine& line, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (line.confidences[i] <= 0 && line.text[i].isLetter())
            return MendedWorth;
    }
    return 1;
}

} // namespace anteroom
