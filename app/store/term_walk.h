#pragma once

#include "store/patient_terms.h"
#include "store/transaction.h"

namespace anteroom {

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

// Where terms stand that the word begins and, by sound, those that it sounds like.
[[nodiscard]] QList<TermRange> rangesOf(const SearchedWord& word, bool bySound);
// Where those stand whose family name the one word is and whose given name the other.
[[nodiscard]] QList<TermRange> pairRangesOf(const SearchedWord& family, const SearchedWord& given,
                                            bool bySound);

// The word of a reading, by its place, that is walked along while the others are looked up: the one
// that fits the fewest; of equally common ones the longest.
[[nodiscard]] Result<qsizetype> walkedOf(const Snapshot& snapshot, const SearchReading& reading,
                                         bool bySound);

// A walk along a range of terms, for one word of a reading.
struct TermWalk {
    static constexpr qint64 mostLookedAt = 200; // people type on when there are more

    TermRange range;
    qsizetype walked = 0; // the place of that word: what is in the range fits it
    bool bySound = false;
    qint64 limit = mostLookedAt;
};

// The records of the first of those terms that every other word of the reading fits. Columns: the
// record's id and number, those of the record it was merged into, family, given, middle and
// preferred name, suffix, birth date, and how many words are whole terms of it. Those with most
// such words come first, then by name.
[[nodiscard]] Result<Rows> recordsAlong(const Snapshot& snapshot, const TermWalk& walk,
                                        const SearchReading& reading);

} // namespace anteroom
