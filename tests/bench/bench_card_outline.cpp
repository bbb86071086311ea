#include "bench/cards/bgr_picture.h"
#include "bench/cards/card_trial.h"
#include "scanner/card/card_finder.h"
#include "scanner/card/card_shape.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <opencv2/core/utility.hpp>
#include <QGuiApplication>
#include <QMap>
#include <QStringList>
#include <vector>

// Outlines of cards found in a camera's frames, by grade and desk: overlap with the true one of
// 0.95 or more, and the processor's time.
//
//   bench_card_outline [FRAMES [SEED]] [--set developed|further|reported]

using namespace anteroom;

namespace {

struct Score {
    int frames = 0;
    int right = 0;
};

void measure(LayoutSet set, const CardGrade& grade, FindEffort effort, quint32 from, quint32 most)
{
    constexpr const char* Desks[] = {"plain", "wooden", "patterned", "white"};
    Score all;
    QMap<int, Score> desks;
    std::vector<double> times;
    for (quint32 seed = from; seed < from + most; ++seed) {
        const CardTrial trial = cardTrial(set, grade, seed);
        const cv::Mat frame = bgrOf(trial.shot.frame);
        CardCorners truth;
        for (size_t i = 0; i < truth.size(); ++i)
            truth[i] = {float(trial.shot.corners[i].x()), float(trial.shot.corners[i].y())};
        const std::clock_t start = std::clock();
        const auto found = findCard(frame, effort);
        times.push_back(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
        const bool right = found && overlapOf(found->corners, truth) >= 0.95;
        for (Score* score : {&all, &desks[int(trial.shot.view.desk)]}) {
            ++score->frames;
            score->right += right ? 1 : 0;
        }
    }
    std::sort(times.begin(), times.end());
    std::printf("%-7s %-7s %4d/%d %5.1f %%  %5.1f ms median, %5.1f ms at most ",
                effort == FindEffort::Frame ? "frame" : "picture", grade.name, all.right,
                all.frames, 100.0 * all.right / std::max(1, all.frames), times[times.size() / 2],
                times.back());
    for (const auto& [desk, score] : desks.asKeyValueRange())
        std::printf(" %s %d/%d", Desks[desk], score.right, score.frames);
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const quint32 frames = words.size() > 1 ? std::max(1U, words[1].toUInt()) : 60;
    const quint32 from = words.size() > 2 ? words[2].toUInt() : 0;
    const LayoutSet set = layoutSetAsked(words);
    cv::setNumThreads(1);
    for (const FindEffort effort : {FindEffort::Picture, FindEffort::Frame})
        for (const CardGrade* grade : {&EasyCards, &MediumCards, &HardCards})
            measure(set, *grade, effort, from, frames);
    return 0;
}
