#include "scanner/text/expected_phrases.h"

#include "scanner/reading/folded_letter.h"
#include "scanner/reading/word_spans.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace anteroom {

namespace {

constexpr int Nothing = 0; // the class of blanks, of marks and of "nothing new"
constexpr int Classes = 38;
constexpr float LeastLikelihood = 1e-6F; // or one column would rule a phrase out
constexpr float Never = -1e9F;
constexpr size_t LeastLetters = 3;
constexpr size_t FewLetters = 3;

// Logarithms of how much less likely than what was read, a letter. On photographed cards the words
// that are printed come to 1 and less, others to 2 and more.
constexpr double MostBehind = 1;
constexpr double MostBehindOfFew = 0.45;
constexpr double MostBehindOfMany = 1.5; // where nothing else comes near
constexpr size_t ManyLetters = 6;
constexpr double Apart = 1.5; // a phrase of another kind is at least so much less likely
// Such a phrase is as good as read.
constexpr double HardlyBehind = 0.5;
constexpr double FarApart = 3;
constexpr size_t LettersOfClear = 5;
constexpr qreal ClearConfidence = 0.5;

// Letters that look alike are of one class.
int foldedClassOf(QChar c)
{
    c = foldedLetter(c);
    if (c >= u'a' && c <= u'z')
        return 1 + c.unicode() - u'a';
    if (c >= u'0' && c <= u'9')
        return 27 + c.unicode() - u'0';
    return c == u'#' ? Classes - 1 : Nothing;
}

std::vector<int> lettersOf(QStringView text)
{
    std::vector<int> letters;
    for (const QChar c : text) {
        if (const int letter = foldedClassOf(c); letter != Nothing)
            letters.push_back(letter);
    }
    return letters;
}

// How likely all the rows from each on are at most, whatever stands in them; behind the last, 0.
std::vector<double> freeWays(const std::vector<std::vector<float>>& rows)
{
    std::vector<double> sums(rows.size() + 1, 0);
    for (size_t i = rows.size(); i-- > 0;)
        sums[i] = sums[i + 1] + double(*std::ranges::max_element(rows[i]));
    return sums;
}

// The likeliest way in which the letters can stand in the rows; "never" as soon as none can be as
// likely as `least`, `free` being what rows come to at most.
double bestWay(const std::vector<std::vector<float>>& rows, const std::vector<double>& free,
               const std::vector<int>& letters, double least)
{
    // "Nothing new", a letter, nothing new, a letter … nothing new.
    const size_t states = 2 * letters.size() + 1;
    std::vector<float> reached(states, Never);
    reached[0] = 0;
    for (size_t at = 0; at < rows.size(); ++at) {
        const bool first = at == 0;
        const std::vector<float>& row = rows[at];
        for (size_t i = states; i-- > 0;) {
            float best = first && i == 1 ? 0 : reached[i];
            const bool isLetter = i % 2 == 1;
            if (!first && i > 0)
                best = std::max(best, reached[i - 1]);
            if (!first && isLetter && i > 1 && letters[i / 2] != letters[i / 2 - 1])
                best = std::max(best, reached[i - 2]);
            reached[i] = best + row[size_t(isLetter ? letters[i / 2] : Nothing)];
        }
        if (double(*std::ranges::max_element(reached)) + free[at + 1] < least)
            return double(Never);
    }
    return double(std::max(reached[states - 1], reached[states - 2]));
}

// Where a span's words begin or end, in pixels of the line: between its letters and the next.
double edgeOf(const TextLine& line, qsizetype at)
{
    if (at <= 0)
        return 0;
    return at >= line.middles.size() ? line.box.width()
                                     : (line.middles[at - 1] + line.middles[at]) / 2;
}

} // namespace

bool ExpectedPhrases::Fit::isLikely() const
{
    if (!phrase || apart < Apart)
        return false;
    const size_t size = phrase->letters.size();
    const double each = behind / double(size);
    if (size >= ManyLetters && apart >= FarApart)
        return each <= MostBehindOfMany;
    return each <= (size <= FewLetters ? MostBehindOfFew : MostBehind);
}

bool ExpectedPhrases::Fit::isClear() const
{
    const size_t size = phrase->letters.size();
    return size >= LettersOfClear && behind <= double(size) * HardlyBehind && apart >= FarApart;
}

ExpectedPhrases::ExpectedPhrases(const QList<ExpectedPhrase>& phrases, QStringView characters)
    : m_classOf{Nothing}
{
    for (const QChar c : characters)
        m_classOf.push_back(foldedClassOf(c));
    std::set<std::vector<int>> known;
    for (const ExpectedPhrase& each : phrases) {
        Phrase phrase{each.print, each.kind, lettersOf(each.print)};
        if (phrase.letters.size() < LeastLetters || !known.insert(phrase.letters).second)
            continue;
        m_byLength[qsizetype(phrase.letters.size())].push_back(std::move(phrase));
    }
}

ExpectedPhrases::Rows ExpectedPhrases::rowsOf(const LineLook& look, double from, double to) const
{
    const int rows = look.likelihoods.rows;
    const int first = std::clamp(int(std::lround(from / look.across)), 0, rows);
    const int end = std::clamp(int(std::lround(to / look.across)), first, rows);
    Rows all(size_t(end - first), std::vector<float>(Classes, LeastLikelihood));
    for (int row = first; row < end; ++row) {
        std::vector<float>& one = all[size_t(row - first)];
        const float* of = look.likelihoods.ptr<float>(row);
        for (int i = 0; i < look.likelihoods.cols; ++i)
            one[size_t(m_classOf[size_t(i)])] += of[i];
        std::ranges::transform(one, one.begin(), [](float likely) { return std::log(likely); });
    }
    return all;
}

ExpectedPhrases::Fit ExpectedPhrases::fitting(const std::vector<Rows>& looks,
                                              qsizetype letters) const
{
    const double each = 1 / double(looks.size());
    std::vector<std::vector<double>> freely;
    for (const Rows& rows : looks)
        freely.push_back(freeWays(rows));
    const qsizetype more = letters / 2 + 1;
    // What is farther behind is no fit, and as far apart as counts.
    double most = double(letters + more) * MostBehindOfMany + FarApart;
    std::vector<Fit> fits;
    for (qsizetype size = std::max<qsizetype>(1, letters - more); size <= letters + more; ++size) {
        const auto found = m_byLength.constFind(size);
        if (found == m_byLength.constEnd())
            continue;
        for (const Phrase& phrase : *found) {
            double behind = 0;
            for (size_t i = 0; i < looks.size() && behind <= most; ++i) {
                const double least = freely[i].front() - (most - behind) / each;
                const double way = bestWay(looks[i], freely[i], phrase.letters, least);
                behind += (freely[i].front() - way) * each;
            }
            if (behind > most)
                continue;
            fits.push_back({&phrase, behind, 0});
            most = std::min(most, behind + FarApart);
        }
    }
    const auto best = std::ranges::min_element(fits, {}, &Fit::behind);
    if (best == fits.end())
        return {};
    double next = -double(Never);
    for (const Fit& other : fits) {
        if (other.phrase->kind != best->phrase->kind)
            next = std::min(next, other.behind);
    }
    return {best->phrase, best->behind, next - best->behind};
}

void ExpectedPhrases::mend(TextLine& line, const std::vector<LineLook>& looks) const
{
    mendSpans(line, [&](WordSpan span) -> std::optional<SpanPhrase> {
        std::vector<Rows> rows;
        for (const LineLook& look : looks)
            rows.push_back(rowsOf(look, edgeOf(line, span.from), edgeOf(line, span.to)));
        const std::vector<int> read =
            lettersOf(QStringView(line.text).mid(span.from, span.to - span.from));
        const Fit fit = fitting(rows, qsizetype(read.size()));
        // What was read as it stands keeps its confidence.
        if (!fit.isLikely() || fit.phrase->letters == read)
            return std::nullopt;
        return SpanPhrase{fit.phrase->print, fit.isClear() ? ClearConfidence : 0};
    });
}

} // namespace anteroom
