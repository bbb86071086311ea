#include "plain_search.h"

#include "record/comparison.h"
#include "record/text_likeness.h"
#include "store/name_pair.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype mostLookedAt = 200;
constexpr qsizetype plenty = 100; // and the most that are asked for

QStringList namesOf(const Patient& patient)
{
    const FieldValue name = patient.values.value(u"legal_name");
    QStringList names;
    for (QString part : {name.part("family"_L1), name.part("given"_L1), name.part("middle"_L1),
                         patient.values.value(u"preferred_name").string()})
        names += part.replace(u'-', u' ').split(u' ');
    return names;
}

} // namespace

PlainSearch::PlainSearch(const QList<Patient>& people)
{
    for (const Patient& patient : people)
        m_people.append({patient, searchTermsOf(patient)});
}

QList<qint64> PlainSearch::numbers(const QString& text, const QDate& today, qsizetype limit) const
{
    QList<qint64> all;
    for (const bool bySound : {false, true}) {
        for (const SearchReading& reading : searchReadings(text, today)) {
            for (const Person* person : found({reading, bySound})) {
                const qint64 number = person->patient.recordNumber;
                if (all.size() < limit && !all.contains(number))
                    all.append(number);
            }
        }
    }
    return all;
}

QList<PlainSearch::Range> PlainSearch::rangesOf(const SearchedWord& word, bool bySound)
{
    QList<Range> ranges{{word.beginning, true}};
    for (const QString& sound : bySound ? word.sounds : QStringList())
        ranges.append({sound, false});
    return ranges;
}

// Any word may be the family name, any other the given name.
QList<PlainSearch::Range> PlainSearch::pairRangesOf(const Question& asked)
{
    QList<Range> ranges;
    for (const SearchedWord& family : asked.reading) {
        for (const SearchedWord& given : asked.reading) {
            const QString beginning = namePairTerm(family.beginning, given.beginning);
            if (family == given || (!asked.bySound && beginning.isEmpty()))
                continue;
            if (!asked.bySound)
                ranges.append({beginning, true});
            for (const QString& sound : asked.bySound ? family.sounds : QStringList()) {
                for (const QString& other : given.sounds)
                    ranges.append({namePairTerm(sound, other), false});
            }
        }
    }
    return ranges;
}

bool PlainSearch::fits(const Person& person, const Question& asked)
{
    return std::ranges::all_of(asked.reading, [&](const SearchedWord& word) {
        const QList<Range> ranges = rangesOf(word, asked.bySound);
        return std::ranges::any_of(person.terms, [&](const QString& term) {
            return std::ranges::any_of(ranges, [&](const Range& range) { return range.has(term); });
        });
    });
}

qsizetype PlainSearch::hits(const SearchedWord& word, bool bySound) const
{
    qsizetype count = 0;
    for (const Range& range : rangesOf(word, bySound)) {
        for (const Person& person : m_people)
            count += std::ranges::count_if(person.terms,
                                           [&](const QString& term) { return range.has(term); });
    }
    return count;
}

// How many words are whole terms; by sound, how like the words are to the names.
double PlainSearch::rankOf(const Person& person, const Question& asked)
{
    double rank = 0;
    if (!asked.bySound) {
        for (const QString& term : person.terms)
            rank += std::ranges::any_of(
                asked.reading, [&](const SearchedWord& word) { return word.beginning == term; });
        return rank;
    }
    for (const SearchedWord& word : asked.reading) {
        double best = 0;
        for (const QString& name : namesOf(person.patient))
            best = std::max(best, jaroWinkler(word.beginning, folded(name)));
        rank += best;
    }
    return rank;
}

QList<const PlainSearch::Person*> PlainSearch::inOrder(QList<const Person*> people,
                                                       const Question& asked)
{
    std::ranges::sort(people, {}, [&](const Person* person) {
        const FieldValue name = person->patient.values.value(u"legal_name");
        return std::tuple(-rankOf(*person, asked), name.part("family"_L1).toUtf8(),
                          name.part("given"_L1).toUtf8(), person->patient.recordNumber);
    });
    return people;
}

// Of each range the first two hundred terms of those that fit; of texts as many people as are
// shown at most, of sounds until there are two hundred.
QList<const PlainSearch::Person*> PlainSearch::along(const QList<Range>& ranges,
                                                     const Question& asked) const
{
    QList<const Person*> people;
    for (const Range& range : ranges) {
        if (asked.bySound && people.size() >= mostLookedAt)
            break;
        QMap<std::pair<QByteArray, qint64>, const Person*> terms;
        for (const Person& person : m_people) {
            for (const QString& term : fits(person, asked) ? person.terms : QStringList()) {
                if (range.has(term))
                    terms.insert({term.toUtf8(), person.patient.recordNumber}, &person);
            }
        }
        QList<const Person*> ofRange;
        for (const Person* person : terms.values().mid(0, mostLookedAt)) {
            if (!ofRange.contains(person))
                ofRange.append(person);
        }
        const qsizetype most = asked.bySound ? mostLookedAt : plenty;
        for (const Person* person : inOrder(ofRange, asked).mid(0, most)) {
            if (!people.contains(person))
                people.append(person);
        }
    }
    return people;
}

// Where many have such a family and given name, they are enough; else all that have the rarest
// word.
QList<const PlainSearch::Person*> PlainSearch::found(const Question& asked) const
{
    const QList<const Person*> pairs = along(pairRangesOf(asked), asked);
    if (pairs.size() >= plenty)
        return inOrder(pairs, asked);
    const auto rank = [&](const SearchedWord& word) {
        return std::pair(hits(word, asked.bySound), -word.beginning.size());
    };
    const SearchedWord rarest = *std::ranges::min_element(asked.reading, {}, rank);
    return inOrder(along(rangesOf(rarest, asked.bySound), asked), asked);
}

} // namespace anteroom
