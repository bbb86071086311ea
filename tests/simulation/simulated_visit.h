#pragma once

#include "record/submission.h"
#include "simulated_practice.h"
#include "tests/frames/dice.h"

namespace anteroom {

// What a visit hands to the outbox.
struct SimulatedVisit {
    Submission submission;
    QList<QByteArray> images;
    bool isPoison = false; // the office can't but refuse it, and keeps it aside
};

template <class IdType>
[[nodiscard]] IdType idFrom(Dice& dice)
{
    const QString hex = QStringLiteral("%1%2")
                            .arg(dice.seed(), 8, 16, QChar(u'0'))
                            .arg(dice.seed(), 8, 16, QChar(u'0'));
    return *IdType::parse(QStringLiteral("%1-%2-4%3-8%4-%5%6")
                              .arg(hex.left(8), hex.mid(8, 4), hex.mid(12, 3), hex.left(3))
                              .arg(dice.seed() & 0xffffff, 6, 16, QChar(u'0'))
                              .arg(dice.seed() & 0xffffff, 6, 16, QChar(u'0')));
}

// A value that somebody may type into one of the fields that change here.
[[nodiscard]] FieldValue madeUpValue(const Field& field, Dice& dice);

// Somebody's visit, known or blind, with changes, signatures and small pictures; a picture of it
// may be one that was taken in another visit too.
[[nodiscard]] SimulatedVisit simulatedVisit(const SimulatedPractice& practice, Dice& dice,
                                            const QDateTime& now);
// The same visit with another answer in it.
[[nodiscard]] SimulatedVisit otherContentOf(const SimulatedVisit& visit);

} // namespace anteroom
