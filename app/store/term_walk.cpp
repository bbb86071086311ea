#include "store/term_walk.h"

#include "store/name_pair.h"
#include "store/term_marks.h"

#include <algorithm>

namespace anteroom {

namespace {

constexpr qint64 fewTerms = 1'000;   // are walked along in no time
constexpr qint64 manyTerms = 40'000; // beyond these it doesn't matter which word has more

// How many rows a word begins or sounds like; of each range not more than `most`.
Result<qint64> commonnessOf(const Snapshot& snapshot, const SearchedWord& word, bool bySound,
                            qint64 most)
{
    qint64 all = 0;
    const QList<TermRange> ranges = rangesOf(word, bySound);
    for (const TermRange& range : ranges) {
        const auto row = snapshot.selectOne(
            "SELECT count(*) FROM (SELECT 1 FROM record_term WHERE term >= ? AND term < ? LIMIT "
            "?) AS several",
            {range.first, range.end, most});
        if (!row)
            return row.problem();
        all += (*row)->integer(0);
    }
    return all;
}

struct RareWord {
    qsizetype place = 0; // in the reading
    qint64 rows = 0;
};

// The word that fits the fewest; of equally common ones the longest.
Result<RareWord> rarestOf(const Snapshot& snapshot, const SearchReading& reading, bool bySound,
                          qint64 most)
{
    RareWord rarest;
    for (qsizetype i = 0; i < reading.size(); ++i) {
        const auto common = commonnessOf(snapshot, reading[i], bySound, most);
        if (!common)
            return common.problem();
        const bool isLonger = reading[i].beginning.size() > reading[rarest.place].beginning.size();
        if (i == 0 || *common < rarest.rows || (*common == rarest.rows && isLonger))
            rarest = {i, *common};
    }
    return rarest;
}

// The records of which a term is in the range and that every other word of the reading fits. OFFSET
// keeps PostgreSQL from joining all terms of a word instead of looking one record up, CASE from
// going through an index thrice for a record's dozen terms. Most records are ruled out by their
// marks, which stand beside the term.
constexpr std::string_view walkBegins =
    "SELECT p.id, p.record_number, s.id, s.record_number, COALESCE(p.legal_name_family, ''), "
    "COALESCE(p.legal_name_given, ''), COALESCE(p.legal_name_middle, ''), "
    "COALESCE(p.preferred_name, ''), COALESCE(p.legal_name_suffix, ''), "
    "COALESCE(p.birth_date, ''), (SELECT count(*) FROM record_term o WHERE o.record_number = "
    "p.record_number AND o.term IN (?";
constexpr std::string_view otherWhole = ", ?";
constexpr std::string_view walkGoesAlong =
    ")) AS whole FROM patient p LEFT JOIN merged_record m ON m.patient = p.id "
    "LEFT JOIN patient s ON s.id = m.survivor "
    "WHERE p.record_number IN (SELECT f.record_number FROM (SELECT t.term, t.record_number "
    "FROM record_term t WHERE t.term >= ? AND t.term < ? ";
constexpr std::string_view otherFits =
    "AND ((~t.marks & ?) = 0 OR (~t.marks & ?) = 0 OR (~t.marks & ?) = 0) AND "
    "EXISTS (SELECT 1 FROM record_term o WHERE o.record_number = t.record_number AND "
    "CASE WHEN o.term >= ? AND o.term < ? THEN 1 WHEN o.term IN (?, ?) THEN 1 END = 1 "
    "LIMIT 1 OFFSET 0) ";
constexpr std::string_view walkEnds = "ORDER BY t.term, t.record_number LIMIT ?) AS f) "
                                      "ORDER BY whole DESC, COALESCE(p.legal_name_family, ''), "
                                      "COALESCE(p.legal_name_given, ''), p.record_number LIMIT ?";

// The statement for a reading of so many words.
template <size_t words>
struct WalkText {
    static constexpr size_t others = words - 1;
    char text[walkBegins.size() + walkGoesAlong.size() + walkEnds.size() + 1 +
              others * (otherWhole.size() + otherFits.size())] = {};

    consteval WalkText()
    {
        char* at = std::ranges::copy(walkBegins, text).out;
        for (size_t i = 0; i < others; ++i)
            at = std::ranges::copy(otherWhole, at).out;
        at = std::ranges::copy(walkGoesAlong, at).out;
        for (size_t i = 0; i < others; ++i)
            at = std::ranges::copy(otherFits, at).out;
        std::ranges::copy(walkEnds, at);
    }
};
template <size_t words>
constexpr WalkText<words> walkText;

Sql walkOf(const SearchReading& reading)
{
    static constexpr Sql statements[] = {walkText<1>.text, walkText<2>.text, walkText<3>.text,
                                         walkText<4>.text, walkText<5>.text, walkText<6>.text};
    static_assert(std::size(statements) == mostSearchedWords);
    return statements[reading.size() - 1];
}

} // namespace

QList<TermRange> rangesOf(const SearchedWord& word, bool bySound)
{
    QList<TermRange> ranges{TermRange::beginningWith(word.beginning)};
    if (bySound) {
        for (const QString& sound : word.sounds)
            ranges.append(TermRange::of(sound));
    }
    return ranges;
}

QList<TermRange> pairRangesOf(const SearchedWord& family, const SearchedWord& given, bool bySound)
{
    QList<TermRange> ranges;
    if (!bySound) {
        const QString beginning = namePairTerm(family.beginning, given.beginning);
        if (!beginning.isEmpty())
            ranges.append(TermRange::beginningWith(beginning));
        return ranges;
    }
    for (const QString& sound : family.sounds) {
        for (const QString& other : given.sounds)
            ranges.append(TermRange::of(namePairTerm(sound, other)));
    }
    return ranges;
}

// Where one is rare, it need not be known how common the others are.
Result<qsizetype> walkedOf(const Snapshot& snapshot, const SearchReading& reading, bool bySound)
{
    if (reading.size() == 1)
        return 0;
    for (const qint64 most : {fewTerms, manyTerms}) {
        const auto rarest = rarestOf(snapshot, reading, bySound, most);
        if (!rarest)
            return rarest.problem();
        if (rarest->rows < most || most == manyTerms)
            return rarest->place;
    }
    Q_UNREACHABLE();
}

Result<Rows> recordsAlong(const Snapshot& snapshot, const TermWalk& walk,
                          const SearchReading& reading)
{
    QList<Bound> values;
    for (const SearchedWord& word : reading)
        values.append(word.beginning);
    values += {Bound(walk.range.first), Bound(walk.range.end)};
    for (qsizetype i = 0; i < reading.size(); ++i) {
        if (i == walk.walked)
            continue;
        const QStringList sounds = walk.bySound ? reading[i].sounds : QStringList();
        const TermRange text = TermRange::beginningWith(reading[i].beginning);
        values += {Bound(TermMarks::ofBeginning(reading[i].beginning)),
                   Bound(TermMarks::ofSound(sounds.value(0))),
                   Bound(TermMarks::ofSound(sounds.value(1))),
                   Bound(text.first),
                   Bound(text.end),
                   Bound(sounds.value(0)),
                   Bound(sounds.value(1))};
    }
    values += {Bound(TermWalk::mostLookedAt), Bound(walk.limit)};
    return snapshot.select(walkOf(reading), values);
}

} // namespace anteroom
