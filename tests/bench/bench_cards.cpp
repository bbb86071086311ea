#include "bench/cards/card_peers.h"
#include "bench/cards/card_table.h"
#include "tests/stage/arguments.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>

// Insurance cards from a camera's frame to their fields, by grade, and Tesseract on the whole
// straightened image with the same field rules.
//
//   bench_cards [--frames N] [--from SEED] [--set developed|further|reported] [--true-corners]
//   [--wrong]
//               [--alone] [--grade easy|medium|hard]
//   bench_cards --dump FOLDER [--frames N] …
//
// --true-corners leaves out the finding of the card, --alone leaves out Tesseract, --wrong tells
// what was read instead (to stderr), --dump only writes the frames and their truth, for people and
// for anteroom-scan.

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

struct Wish {
    quint32 frames = 39; // a grade: each layout's front twice and its back once
    quint32 from = 0;
    LayoutSet set = LayoutSet::Reported;
    bool trueCorners = false;
    bool wrong = false;
    bool alone = false;
    QString folder;
    QString grade; // all of them when empty
};

Wish wishOf(const QStringList& arguments)
{
    Wish wish;
    wish.frames = wordAfter(arguments, u"--frames"_s, QString::number(wish.frames)).toUInt();
    wish.from = wordAfter(arguments, u"--from"_s, {}).toUInt();
    wish.set = layoutSetAsked(arguments);
    wish.trueCorners = arguments.contains(u"--true-corners"_s);
    wish.wrong = arguments.contains(u"--wrong"_s);
    wish.alone = arguments.contains(u"--alone"_s);
    wish.grade = wordAfter(arguments, u"--grade"_s, {});
    wish.folder = wordAfter(arguments, u"--dump"_s, {});
    return wish;
}

bool dump(const Wish& wish)
{
    const QDir folder(wish.folder);
    if (!folder.mkpath(u"."_s))
        return false;
    for (const CardGrade* grade : {&EasyCards, &MediumCards, &HardCards}) {
        for (quint32 seed = wish.from; seed < wish.from + wish.frames; ++seed) {
            const CardTrial trial = cardTrial(wish.set, *grade, seed);
            QFile truth(folder.filePath(trial.name + u".json"_s));
            if (!trial.shot.frame.save(folder.filePath(trial.name + u".jpg"_s), "JPEG", 95) ||
                !truth.open(QIODevice::WriteOnly) ||
                truth.write(QJsonDocument(trial.truth()).toJson()) < 0)
                return false;
        }
    }
    return true;
}

void tell(const QStringList& lines)
{
    for (const QString& line : lines)
        std::fprintf(stderr, "%s\n", line.toUtf8().constData());
}

void measure(const Wish& wish)
{
    const auto ours = wish.trueCorners ? trueCornersPeer() : ourPeer();
    const auto other = wish.alone ? nullptr : tesseractPeer();
    QList<GradeMarks> grades;
    for (const CardGrade* grade : {&EasyCards, &MediumCards, &HardCards}) {
        if (!wish.grade.isEmpty() && wish.grade != QLatin1StringView(grade->name))
            continue;
        GradeMarks marks{grade, {}, {}};
        for (quint32 seed = wish.from; seed < wish.from + wish.frames; ++seed) {
            const CardTrial trial = cardTrial(wish.set, *grade, seed);
            const QStringList wrong = marks.ours.add(trial, ours->read(trial.shot));
            if (wish.wrong)
                tell(wrong);
            if (other)
                (void)marks.other.add(trial, other->read(trial.shot));
        }
        grades.append(marks);
    }
    const QStringList lines = cardTables(grades, u"Tesseract"_s);
    for (const QString& line : lines)
        std::puts(line.toUtf8().constData());
    printCardFigures(grades);
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("OMP_THREAD_LIMIT", "1"); // the figures are of one core
    const QGuiApplication application(argc, argv);
    const Wish wish = wishOf(QGuiApplication::arguments());
    if (!wish.folder.isEmpty())
        return dump(wish) ? 0 : 1;
    measure(wish);
    return 0;
}
