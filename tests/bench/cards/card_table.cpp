#include "bench/cards/card_table.h"

#include "tests/bench/bench_line.h"

#include <algorithm>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

struct Measure {
    const char* name;
    const char* row;
    double (*of)(const CardMarks&);
    double wanted[3]; // easy, medium, hard
};

double share(int part, int whole)
{
    return whole > 0 ? 100.0 * part / whole : 0;
}

double memberIdsRight(const CardMarks& marks)
{
    const FieldMarks ids = marks.byField().value(u"member_id"_s);
    return share(ids.right, ids.legible);
}

constexpr Measure Measures[] = {
    {"outline",
     "outline found, overlap >= 0.95",
     [](const CardMarks& marks) { return share(marks.outlines(), marks.sides()); },
     {97, 93, 80}},
    {"right_way_up",
     "understood ones the right way up",
     [](const CardMarks& marks) { return share(marks.rightWayUp(), marks.understood()); },
     {99, 99, 99}},
    {"side_told",
     "front and back told apart",
     [](const CardMarks& marks) { return share(marks.sidesTold(), marks.sides()); },
     {98, 98, 98}},
    {"fields_right",
     "legible fields right",
     [](const CardMarks& marks) { return share(marks.all().right, marks.all().legible); },
     {98, 96, 88}},
    {"sure",
     "of these shown as sure",
     [](const CardMarks& marks) { return share(marks.all().sureAndRight, marks.all().right); },
     {90, 80, 50}},
    {"sure_and_right",
     "values shown as sure that are right",
     [](const CardMarks& marks) {
         const FieldMarks all = marks.all();
         return share(all.sure - all.sureButWrong, all.sure);
     },
     {99.5, 99.5, 99.5}},
    {"member_id", "member ID right", memberIdsRight, {98, 97, 88}},
};

// Where a grade's bar stands among a measure's.
size_t placeOf(const CardGrade& grade)
{
    return &grade == &EasyCards ? 0 : &grade == &MediumCards ? 1 : 2;
}

QString figure(double value)
{
    return QString::number(value, 'f', 1);
}

// Errors as a share of the other's; nothing to compare where the other makes none.
QString errorsBeside(double right, double otherRight)
{
    return otherRight < 100 ? figure(100 * (100 - right) / (100 - otherRight)) + u" (50)"_s
                            : u"–"_s;
}

QString cells(const QStringList& texts)
{
    return u"| "_s + texts.join(u" | "_s) + u" |"_s;
}

QStringList fieldTable(const QList<GradeMarks>& grades, const QString& other)
{
    QSet<QString> names;
    QStringList head{u"field"_s};
    for (const GradeMarks& grade : grades) {
        const QString name = QLatin1String(grade.grade->name);
        head << name + u", legible"_s << u"right"_s << u"sure"_s << u"sure, wrong"_s << other;
        for (const CardMarks* marks : {&grade.ours, &grade.other}) {
            const QStringList fields = marks->byField().keys();
            names.unite(QSet<QString>(fields.begin(), fields.end()));
        }
    }
    QStringList sorted(names.begin(), names.end());
    std::ranges::sort(sorted);
    QStringList lines{cells(head), u"|"_s + u"---|"_s.repeated(head.size())};
    for (const QString& field : std::as_const(sorted)) {
        QStringList row{field};
        for (const GradeMarks& grade : grades) {
            const FieldMarks ours = grade.ours.byField().value(field);
            const FieldMarks theirs = grade.other.byField().value(field);
            row << QString::number(ours.legible) << QString::number(ours.right)
                << QString::number(ours.sure) << QString::number(ours.sureButWrong)
                << QString::number(theirs.right);
        }
        lines << cells(row);
    }
    return lines;
}

} // namespace

QStringList cardTables(const QList<GradeMarks>& grades, const QString& other)
{
    QStringList head{u"per cent"_s};
    for (const GradeMarks& grade : grades)
        head << QLatin1String(grade.grade->name) + u" (wanted)"_s << other;
    QStringList lines{cells(head), u"|"_s + u"---|"_s.repeated(head.size())};
    for (const Measure& measure : Measures) {
        QStringList row{QLatin1String(measure.row)};
        for (const GradeMarks& grade : grades)
            row << figure(measure.of(grade.ours)) + u" ("_s +
                       QString::number(measure.wanted[placeOf(*grade.grade)]) + u')'
                << figure(measure.of(grade.other));
        lines << cells(row);
    }
    QStringList time{u"a side, median, processor's ms"_s};
    QStringList sides{u"sides"_s};
    for (const GradeMarks& grade : grades) {
        time << figure(grade.ours.medianMilliseconds()) + u" (3000)"_s
             << figure(grade.other.medianMilliseconds());
        sides << QString::number(grade.ours.sides()) << QString::number(grade.other.sides());
    }
    for (const char* name : {"fields_right", "member_id"}) {
        const Measure& measure = *std::ranges::find(
            Measures, QLatin1String(name), [](const Measure& m) { return QLatin1String(m.name); });
        QStringList row{u"errors, share of %1's: %2"_s.arg(other, QLatin1String(measure.row))};
        for (const GradeMarks& grade : grades)
            row << errorsBeside(measure.of(grade.ours), measure.of(grade.other)) << QString();
        lines << cells(row);
    }
    lines << cells(time) << cells(sides) << QString();
    return lines + fieldTable(grades, other);
}

void printCardFigures(const QList<GradeMarks>& grades)
{
    for (const GradeMarks& grade : grades) {
        const QByteArray name = QByteArray("cards_") + grade.grade->name + '_';
        for (const Measure& measure : Measures)
            printBench(name + measure.name, measure.of(grade.ours), "percent",
                       measure.of(grade.other));
        printBench(name + "time", grade.ours.medianMilliseconds(), "ms",
                   grade.other.medianMilliseconds());
    }
}

} // namespace anteroom
