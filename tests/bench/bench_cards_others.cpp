#include "bench/cards/card_peers.h"
#include "bench/cards/other_marks.h"
#include "tests/bench/bench_line.h"
#include "tests/stage/arguments.h"

#include <QDir>
#include <QGuiApplication>

// What is no insurance card: pictures without one, with a licence, a loyalty, bank or library card,
// and documents with a machine-readable zone. The references are the most, or the least, that may
// be.
//
//   bench_cards_others [--pictures N] [--documents N] [--from SEED] [--wrong] [--dump FOLDER]

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr const CardGrade* Grades[] = {&EasyCards, &MediumCards, &HardCards};
constexpr double WantedRead[] = {98, 95, 80};

// Where frames go for people to look at, and whether what was wrong is told.
struct Watching {
    QString folder;
    bool wrong = false;

    void keep(const QImage& frame, const QString& name) const
    {
        if (!folder.isEmpty())
            frame.save(QDir(folder).filePath(name), "JPEG", 95);
    }
    void tell(const QStringList& lines) const
    {
        for (const QString& line : lines) {
            if (wrong)
                std::fprintf(stderr, "%s\n", line.toUtf8().constData());
        }
    }
};

void measurePictures(CardPeer& ours, quint32 from, quint32 pictures, const Watching& watching)
{
    OtherMarks marks;
    for (quint32 seed = from; seed < from + pictures; ++seed) {
        const OtherShot shot = otherShot(*Grades[seed / OtherPictures % 3], seed);
        watching.keep(shot.frame, u"other-%1.jpg"_s.arg(seed, 4, 10, QLatin1Char('0')));
        CardShot seen;
        seen.frame = shot.frame;
        watching.tell(marks.add(shot, seed, ours.read(seen)));
    }
    if (marks.pictures == 0)
        return;
    printBench("cards_others_with_a_field", 100.0 * marks.withField / marks.pictures,
               "percent of pictures", 2);
    printBench("cards_others_with_a_sure_field", marks.withSureField, "pictures", 0);
    printBench("cards_others_named", 100.0 * marks.named / std::max(1, marks.nameable),
               "percent of those with a name", 100);
    printBench("cards_others_misnamed", marks.misnamed, "pictures", 0);
}

void measureZones(CardPeer& ours, quint32 from, quint32 documents, const Watching& watching)
{
    int accepted = 0;
    for (size_t grade = 0; grade < std::size(Grades); ++grade) {
        ZoneMarks marks;
        for (quint32 seed = from; seed < from + documents; ++seed) {
            const TravelPaper paper = travelPaper(seed);
            const CardShot shot = travelShot(paper, *Grades[grade], seed);
            watching.keep(shot.frame, u"zone-%1-%2.jpg"_s.arg(QLatin1String(Grades[grade]->name))
                                          .arg(seed, 4, 10, QLatin1Char('0')));
            watching.tell(marks.add(paper, shot, seed, ours.read(shot)));
        }
        accepted += marks.wronglyAccepted;
        const QByteArray name = QByteArray("cards_zones_read_") + Grades[grade]->name;
        printBench(name, 100.0 * marks.read / std::max(1, marks.documents), "percent of documents",
                   WantedRead[grade]);
        printBench(name + "_legible", 100.0 * marks.legibleRead / std::max(1, marks.legible),
                   "percent of legible zones", WantedRead[grade]);
    }
    printBench("cards_zones_wrongly_accepted", accepted, "documents", 0);
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("OMP_THREAD_LIMIT", "1");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const quint32 from = wordAfter(arguments, u"--from"_s, {}).toUInt();
    const Watching watching{wordAfter(arguments, u"--dump"_s, {}),
                            arguments.contains(u"--wrong"_s)};
    if (!watching.folder.isEmpty() && !QDir(watching.folder).mkpath(u"."_s))
        return 1;
    const auto ours = ourPeer();
    measurePictures(*ours, from, wordAfter(arguments, u"--pictures"_s, u"80"_s).toUInt(), watching);
    measureZones(*ours, from, wordAfter(arguments, u"--documents"_s, u"20"_s).toUInt(), watching);
    return 0;
}
