#pragma once

#include <QDate>
#include <QStringList>

namespace anteroom {

// The dates that a word may be as people in a practice write them: 1960-03-02, 03/02/1960, 3/2/60,
// 3.2.1960, 03021960; likeliest first, none when it is something else. The month comes before the
// day unless it cannot. Two digits are a year of this century and of the last, those to come never.
[[nodiscard]] QList<QDate> datesOf(const QString& word, const QDate& today);

// The same for three words: Mar 2 1960; March 2nd, 1960; 2 Mar 60.
[[nodiscard]] QList<QDate> datesOf(const QStringList& threeWords, const QDate& today);

} // namespace anteroom
