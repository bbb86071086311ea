// Patients::search.

#include "record/comparison.h"
#include "record/text_likeness.h"
#include "store/patient_terms.h"
#include "store/patients.h"
#include "store/term_walk.h"

#include <algorithm>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// With so many whose family and given name fit, nobody looks through those whose middle name does.
constexpr qint64 plenty = Patients::mostMatches;

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
    // How many words are whole terms of it; by sound, how like they are to its names.
    double rank = 0;
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
        const qint64 most = bySound ? TermWalk::mostLookedAt : plenty;
        for (const TermRange& range : ranges) {
            if (bySound && all.size() >= TermWalk::mostLookedAt)
                return {}; // the likelier ways of saying it come first
            const auto rows = recordsAlong(m_snapshot, {range, walked, bySound, most}, reading);
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
