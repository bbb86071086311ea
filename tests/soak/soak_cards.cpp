#include "record/canonical_json.h"
#include "tests/soak/card_round.h"
#include "tests/stage/arguments.h"

#include <cstdio>
#include <QDir>
#include <QGuiApplication>

// One card after the other through one confined decoder: it goes on living, keeps its memory, and
// reads the same picture alike each time.
//
//   soak_cards [--count N] [--pictures N] [--seed S]

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// Of what it held when it had seen every picture twice.
constexpr double MostGrowth = 1.05;

void say(int count, int of, double kilobytes)
{
    std::fprintf(stderr, "[%3d%%] %d cards, the decoder holds %.0f kB\n", 100 * count / of, count,
                 kilobytes);
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int count = wordAfter(arguments, u"--count"_s, u"1000"_s).toInt();
    const int pictures = wordAfter(arguments, u"--pictures"_s, u"48"_s).toInt();
    const quint32 seed = wordAfter(arguments, u"--seed"_s, u"7000"_s).toUInt();
    if (count < 1 || pictures < 1) {
        std::fprintf(stderr, "--count and --pictures want a number above 0\n");
        return 2;
    }
    const int warm = std::min(2 * pictures, count);
    const int step = std::max(1, count / 10);
    CardRound round(QDir(QGuiApplication::applicationDirPath()).filePath(u"anteroom-decoder"_s),
                    roundOfCards(pictures, seed));
    QJsonObject held;
    double atFirst = 0;
    double atLast = 0;
    for (int i = 1; i <= count; ++i) {
        round.readNext();
        if (i == warm)
            atFirst = round.kilobytes();
        if (i % step != 0 && i != count)
            continue;
        atLast = round.kilobytes();
        held[QString::number(i)] = atLast;
        say(i, count, atLast);
    }
    const CardRound::Counts& counts = round.counts();
    const int grown = atLast > MostGrowth * atFirst ? 1 : 0;
    std::puts(canonicalJson({{u"name"_s, u"cards"_s},
                             {u"seed"_s, qint64(seed)},
                             {u"count"_s, counts.asked},
                             {u"pictures"_s, pictures},
                             {u"read"_s, counts.read},
                             {u"refused"_s, counts.refused},
                             {u"kilobytes"_s, held},
                             {u"kilobytes_warm"_s, atFirst},
                             {u"kilobytes_most"_s, round.mostKilobytes()},
                             {u"unanswered"_s, counts.unanswered},
                             {u"restarted"_s, counts.restarted},
                             {u"different"_s, counts.different},
                             {u"grown"_s, grown}})
                  .constData());
    return counts.unanswered + counts.restarted + counts.different + grown == 0 ? 0 : 1;
}
