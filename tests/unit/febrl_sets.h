#pragma once

#include "record/person_traits.h"

#include <QSet>

namespace anteroom {

// A pair of places in the set's people, the smaller first.
using PersonPair = std::pair<qsizetype, qsizetype>;

// One of FEBRL's sets of invented people in the test material, with the pairs that are one person.
// The social-security field is not read.
struct FebrlSet {
    QString name; // "dataset4"
    QList<PersonTraits> people;
    qsizetype inFirstFile = 0; // of two files, one person of each is compared; else all of them
    QSet<PersonPair> links;

    [[nodiscard]] bool isOfTwoFiles() const { return inFirstFile < people.size(); }
};

// All that are in the test material; empty when it is not here.
[[nodiscard]] QList<FebrlSet> febrlSets();

} // namespace anteroom
