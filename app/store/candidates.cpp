#include "store/candidates.h"

#include "record/match_keys.h"
#include "store/patients.h"

#include <algorithm>
#include <cmath>
#include <QHash>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// A key that more records have tells little; whoever shares it and nothing rarer is not found by
// it. So the work for one person is bounded, however many records there are.
constexpr qint64 mostWithAKey = 300;
// The few that share the most are read whole and compared.
constexpr qsizetype mostCompared = 60;

// By record number, how much of its keys says that it is the person.
using Shares = QHash<qint64, double>;

Result<Shares> sharesOf(const Snapshot& snapshot, const PersonTraits& person)
{
    Shares shares;
    const QList<qint64> keys = matchKeysOf(person);
    for (const qint64 key : keys) {
        const auto rows =
            snapshot.select("SELECT record_number FROM match_key WHERE match_key = ? LIMIT ?",
                            {key, mostWithAKey + 1});
        if (!rows)
            return rows.problem();
        if (rows->size() > mostWithAKey)
            continue;
        const double rarity =
            std::log2(static_cast<double>(mostWithAKey + 1) / static_cast<double>(rows->size()));
        for (const Row& row : *rows)
            shares[row.integer(0)] += 1 + rarity;
    }
    return shares;
}

// Those that share the most; of equals the older record, so that the answer is always the same.
QList<qint64> foremost(const Shares& shares)
{
    QList<qint64> numbers = shares.keys();
    const qsizetype some = std::min(mostCompared, numbers.size());
    std::partial_sort(numbers.begin(), numbers.begin() + some, numbers.end(),
                      [&](qint64 a, qint64 b) {
                          const double left = shares.value(a);
                          const double right = shares.value(b);
                          return left != right ? left > right : a < b;
                      });
    return numbers.first(some);
}

PatientCandidate candidateOf(const Patient& patient, const Likeness& likeness)
{
    return {Patients::matchOf(patient), likeness};
}

} // namespace

Result<QList<PatientCandidate>> Candidates::of(const Snapshot& snapshot, const PersonTraits& person,
                                               const PatientId& except)
{
    const auto shares = sharesOf(snapshot, person);
    if (!shares)
        return shares.problem();
    QList<PatientCandidate> candidates;
    const QList<qint64> numbers = foremost(*shares);
    for (const qint64 number : numbers) {
        const auto row =
            snapshot.selectOne("SELECT id FROM patient WHERE record_number = ?", {number});
        if (!row)
            return row.problem();
        const auto id = *row ? (*row)->id<PatientId>(0) : PatientId();
        if (id.isNull() || id == except)
            continue;
        const auto patient = Patients::find(snapshot, id);
        if (!patient)
            return patient.problem();
        const Likeness likeness = likenessOf(person, traitsOf(patient->values));
        if (likeness.kind != LikenessClass::Unlike)
            candidates.append(candidateOf(*patient, likeness));
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const PatientCandidate& a, const PatientCandidate& b) {
                         return a.likeness.kind != b.likeness.kind
                                    ? a.likeness.kind > b.likeness.kind
                                    : a.likeness.score > b.likeness.score;
                     });
    return candidates.first(std::min<qsizetype>(most, candidates.size()));
}

} // namespace anteroom
