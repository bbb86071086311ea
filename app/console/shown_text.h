#pragma once

#include "record/comparison.h"

#include <functional>
#include <QDateTime>
#include <QVariantList>

// How times and differences are written on the staff's screens.
namespace anteroom {

// The time now. Models take it as a function so that a test decides what time it is.
using Clock = std::function<QDateTime()>;

// A text marked for translation in the context "Console", in the screen's language.
[[nodiscard]] QString say(const char* text);

// "10:31" in the practice's own time.
[[nodiscard]] QString clockText(const QDateTime& time);
// "Today", or "06/04/2025".
[[nodiscard]] QString dayText(const QDateTime& time, const QDateTime& now);
// "3 min", "1 h 05"; never below 0.
[[nodiscard]] QString waitingText(const QDateTime& since, const QDateTime& now);
// "0:42", as a running clock.
[[nodiscard]] QString runningText(const QDateTime& since, const QDateTime& now);

// Runs as MarkedText of qml/Controls takes them: {"text", "mark": same | removed | added}.
[[nodiscard]] QVariantList markedRuns(const QList<DifferenceRun>& runs);
[[nodiscard]] QVariantList plainRuns(const QString& text);

// A value for people; an absent one is the word "none".
[[nodiscard]] QString valueOrNone(const Field& field, const FieldValue& value);
// IDs and numbers that are compared character by character are set in the code face.
[[nodiscard]] bool shownAsCode(const Field& field);

} // namespace anteroom
