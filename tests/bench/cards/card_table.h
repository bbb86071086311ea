#pragma once

#include "bench/cards/card_marks.h"

namespace anteroom {

// What is compared, by grade.
struct GradeMarks {
    const CardGrade* grade;
    CardMarks ours;
    CardMarks other;
};

// Two tables: the rows by grade, and the fields by grade. Lines of Markdown.
[[nodiscard]] QStringList cardTables(const QList<GradeMarks>& grades, const QString& other);

// One line of JSON for each figure of the first.
void printCardFigures(const QList<GradeMarks>& grades);

} // namespace anteroom
