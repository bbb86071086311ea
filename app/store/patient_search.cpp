// Patients::search.

#include "record/comparison.h"
#include "record/text_likeness.h"
#include "store/name_pair.h"
#include "store/patient_terms.h"
#include "store/patients.h"
#include "store/term_marks.h"

#include <algorithm>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qint64 mostLookedAt = 200; // of one range of terms: people type on when there are more
// With so many whose family and given name fit, nobody looks through those whose middle name does.
constexpr qsizetype plenty = 100;
constexpr qint64 fewTerms = 1'000;   // are walked along in no time
constexpr qint64 manyTerms = 40'000; // beyond these it doesn't matter which word has more

// Terms from one to before another.
struct TermRange {
    QString first;
    QString end;

    static TermRange beginningWith(const QString& beginning)
    {
        return {beginning, beginning + QString::fromUcs4(U"\U0010FFFF", 1)};
    }
    // Sounds are capital letters and 0; nothing but the term itself comes before the blank.
    static TermRange of(const QString& sound) { return {sound, sound + u' '}; }
};

QList<TermRange> rangesOf(const SearchedWord& word, bool bySound)
{
    QList<TermRange> ranges{TermRange::beginningWith(word.beginning)};
    if (bySound) {
        for (const QString& sound : word.sounds)
            ranges.append(TermRange::of(sound));
    }
    return ranges;
}

// Where those stand whose family name the one word is and whose given name the other.
QList<TermRange> pairRangesOf(const SearchedWord& family, const SearchedWord& given, bool bySound)
{
    const QString beginning = namePairTerm(family.beginning, given.beginning);
    if (!bySound)
        return beginning.isEmpty() ? QList<TermRange>()
                                   : QList{TermRange::beginningWith(beginning)};
    QList<TermRange> ranges;
    for (const QString& sound : family.sounds) {
        for (const QString& other : given.sounds)
            ranges.append(TermRange::of(namePairTerm(sound, other)));
    }
    return ranges;
}

// A record that fits, with what the order rests on and what is shown of it.
struct Fitting {
    PatientId id;
    std::optional<RecordReference> survivor;
    qint64 recordNumber = 0;
    QString family;
    QString given;
    QString middle;
    QString preferred;
    QString suffix;
    QString birthDate;
    double rank =
        0; // how many words are whole terms of it; by sound, how like they are to its names
};
ANTEROOM_UNPRINTABLE(Fitting)

Fitting fittingOf(const Row& row)
{
    Fitting fitting{row.id<PatientId>(0), std::nullopt, row.integer(1), row.text(4), row.text(5),
                    row.text(6),          row.text(7),  row.text(8),    row.text(9)};
    if (!row.isNull(2))
        fitting.survivor = RecordReference{row.id<PatientId>(2), row.integer(3)};
    fitting.rank = static_cast<double>(row.integer(10));
    return fitting;
}

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

// The word that is walked along, while the others are looked up. Where one is rare, it need not be
// known how common the others are.
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

// The text of a statement in which one part stands for each word.
template <size_t first, size_t word, size_t last>
struct WordwiseText {
    char text[first + mostSearchedWords * (word - 1) + last - 1];

    consteval WordwiseText(const char (&begin)[first], const char (&each)[word],
                           const char (&end)[last])
        : text()
    {
        char* at = std::copy_n(begin, first - 1, text);
        for (qsizetype i = 0; i < mostSearchedWords; ++i)
            at = std::copy_n(each, word - 1, at);
        std::copy_n(end, last, at);
    }
};

// The records of which a term is in the range and that every other word of the reading fits. OFFSET
// keeps PostgreSQL from joining all terms of a word instead of looking one record up, CASE from
// going through an index thrice for a record's dozen terms. Most records are ruled out by their
// marks, which stand beside the term.
Result<Rows> walk(const Snapshot& snapshot, const TermRange& range, qsizetype walked,
                  const SearchReading& reading, bool bySound, qint64 limit)
{
    QList<Bound> values;
    for (qsizetype i = 0; i < mostSearchedWords; ++i) {
        const SearchedWord word = i < reading.size() ? reading[i] : SearchedWord{QString()};
        values.append(word.beginning);
    }
    values += {Bound(range.first), Bound(range.end)};
    for (qsizetype i = 0; i < mostSearchedWords; ++i) {
        // What is in the range fits the word that is walked along.
        const bool isAsked = i < reading.size() && i != walked;
        const SearchedWord word = isAsked ? reading[i] : SearchedWord{QString()};
        const QStringList sounds = bySound ? word.sounds : QStringList();
        const TermRange text = TermRange::beginningWith(word.beginning);
        values += {Bound(word.beginning),
                   Bound(TermMarks::ofBeginning(word.beginning)),
                   Bound(TermMarks::ofSound(sounds.value(0))),
                   Bound(TermMarks::ofSound(sounds.value(1))),
                   Bound(text.first),
                   Bound(text.end),
                   Bound(sounds.value(0)),
                   Bound(sounds.value(1))};
    }
    values += {Bound(mostLookedAt), Bound(limit)};
    static constexpr WordwiseText statement(
        "SELECT p.id, p.record_number, s.id, s.record_number, COALESCE(p.legal_name_family, ''), "
        "COALESCE(p.legal_name_given, ''), COALESCE(p.legal_name_middle, ''), "
        "COALESCE(p.preferred_name, ''), COALESCE(p.legal_name_suffix, ''), "
        "COALESCE(p.birth_date, ''), (SELECT count(*) FROM record_term o WHERE o.record_number = "
        "p.record_number AND o.term IN (?, ?, ?, ?, ?, ?)) AS whole "
        "FROM patient p LEFT JOIN merged_record m ON m.patient = p.id "
        "LEFT JOIN patient s ON s.id = m.survivor "
        "WHERE p.record_number IN (SELECT f.record_number FROM (SELECT t.term, t.record_number "
        "FROM record_term t WHERE t.term >= ? AND t.term < ? ",
        "AND (? = '' OR (((~t.marks & ?) = 0 OR (~t.marks & ?) = 0 OR (~t.marks & ?) = 0) AND "
        "EXISTS (SELECT 1 FROM record_term o WHERE o.record_number = t.record_number AND "
        "CASE WHEN o.term >= ? AND o.term < ? THEN 1 WHEN o.term IN (?, ?) THEN 1 END = 1 "
        "LIMIT 1 OFFSET 0))) ",
        "ORDER BY t.term, t.record_number LIMIT ?) AS f) "
        "ORDER BY whole DESC, COALESCE(p.legal_name_family, ''), "
        "COALESCE(p.legal_name_given, ''), p.record_number LIMIT ?");
    return snapshot.select(statement.text, values);
}

class Finding {
public:
    Finding(const Snapshot& snapshot, qint64 limit) : m_snapshot(snapshot), m_limit(limit) {}

    [[nodiscard]] bool isFull() const { return m_found.size() >= m_limit; }
    [[nodiscard]] const QList<Fitting>& found() const { return m_found; }

    Done look(const SearchReading& reading, bool bySound)
    {
        const auto hasSounds = [](const SearchedWord& word) { return !word.sounds.isEmpty(); };
        if (bySound && std::none_of(reading.begin(), reading.end(), hasSounds))
            return {};
        auto fitting = pairsFitting(reading, bySound);
        if (fitting && fitting->size() < plenty)
            fitting = fittingTo(reading, bySound);
        if (!fitting)
            return fitting.problem();
        add(*std::move(fitting));
        return {};
    }

private:
    using Fittings = QMap<qint64, Fitting>; // by record number

    // Those of whose family and given name two words of the reading are.
    Result<Fittings> pairsFitting(const SearchReading& reading, bool bySound) const
    {
        Fittings all;
        for (qsizetype family = 0; family < reading.size(); ++family) {
            for (qsizetype given = 0; given < reading.size(); ++given) {
                if (family == given)
                    continue;
                const QList<TermRange> ranges =
                    pairRangesOf(reading[family], reading[given], bySound);
                if (const Done walked = walkAll(all, ranges, family, reading, bySound); !walked)
                    return walked.problem();
            }
        }
        return all;
    }

    Result<Fittings> fittingTo(const SearchReading& reading, bool bySound) const
    {
        const auto word = walkedOf(m_snapshot, reading, bySound);
        if (!word)
            return word.problem();
        Fittings all;
        const Done walked =
            walkAll(all, rangesOf(reading[*word], bySound), *word, reading, bySound);
        return walked ? Result<Fittings>(all) : Result<Fittings>(walked.problem());
    }

    Done walkAll(Fittings& all, const QList<TermRange>& ranges, qsizetype walked,
                 const SearchReading& reading, bool bySound) const
    {
        const qint64 most = bySound ? mostLookedAt : std::max(m_limit, qint64{plenty});
        for (const TermRange& range : ranges) {
            if (bySound && all.size() >= mostLookedAt)
                return {}; // the likelier ways of saying it come first
            const auto rows = walk(m_snapshot, range, walked, reading, bySound, most);
            if (!rows)
                return rows.problem();
            for (const Row& row : *rows) {
                Fitting fitting = fittingOf(row);
                if (bySound)
                    fitting.rank = likenessOf(reading, fitting);
                all.insert(fitting.recordNumber, fitting);
            }
        }
        return {};
    }

    // How like the words are to the names, each to the one that it is likest to.
    static double likenessOf(const SearchReading& reading, const Fitting& fitting)
    {
        QString all = fitting.family + u' ' + fitting.given + u' ' + fitting.middle + u' ' +
                      fitting.preferred;
        QStringList names = all.replace(u'-', u' ').split(u' ');
        for (QString& name : names)
            name = folded(name);
        double sum = 0;
        for (const SearchedWord& word : reading) {
            double best = 0;
            for (const QString& name : std::as_const(names))
                best = std::max(best, jaroWinkler(word.beginning, name));
            sum += best;
        }
        return sum;
    }

    void add(const Fittings& fittings)
    {
        QList<Fitting> inOrder = fittings.values();
        const auto orderOf = [](const Fitting& each) {
            return std::tuple(each.family.toUtf8(), each.given.toUtf8(), each.recordNumber);
        };
        std::ranges::sort(inOrder, [&](const Fitting& a, const Fitting& b) {
            return a.rank != b.rank ? a.rank > b.rank : orderOf(a) < orderOf(b);
        });
        for (const Fitting& each : std::as_const(inOrder)) {
            if (isFull())
                return;
            if (m_known.contains(each.recordNumber))
                continue;
            m_known.insert(each.recordNumber);
            m_found.append(each);
        }
    }

    const Snapshot& m_snapshot;
    qint64 m_limit;
    QList<Fitting> m_found;
    QSet<qint64> m_known;
};

Result<PatientMatch> lineOf(const Fitting& fitting)
{
    QJsonObject parts;
    for (const auto& [key, part] :
         {std::pair(u"family"_s, fitting.family), std::pair(u"given"_s, fitting.given),
          std::pair(u"middle"_s, fitting.middle), std::pair(u"suffix"_s, fitting.suffix)}) {
        if (!part.isEmpty())
            parts.insert(key, part);
    }
    FieldValue name;
    if (!parts.isEmpty()) {
        const auto parsed = findField(u"legal_name")->parse(parts);
        if (!parsed)
            return parsed.problem();
        name = *parsed;
    }
    return PatientMatch{fitting.id, fitting.recordNumber, displayName(name),
                        QDate::fromString(fitting.birthDate, Qt::ISODate), fitting.survivor};
}

} // namespace

Result<QList<PatientMatch>> Patients::search(const Snapshot& snapshot, const QString& text,
                                             qint64 limit)
{
    const QList<SearchReading> readings = searchReadings(text, snapshot.now().date());
    Finding finding(snapshot, std::min(limit, mostMatches));
    for (const bool bySound : {false, true}) {
        for (const SearchReading& reading : readings) {
            if (finding.isFull())
                break;
            if (const Done looked = finding.look(reading, bySound); !looked)
                return looked.problem();
        }
    }
    QList<PatientMatch> matches;
    for (const Fitting& each : finding.found()) {
        const auto match = lineOf(each);
        if (!match)
            return match.problem();
        matches.append(*match);
    }
    return matches;
}

} // namespace anteroom
