#include "frames/bare_zxing.h"
#include "frames/codeless_scenes.h"
#include "frames/hand_held.h"
#include "scanner/code/code_reader.h"
#include "tests/bench/bench_line.h"
#include "tests/bench/frame_peers.h"
#include "tests/stage/arguments.h"

#include <algorithm>
#include <ctime>
#include <QGuiApplication>

// Camera frames by grade, by hand and without codes, read by ours and by bare ZXing in turn.
//
//   bench_scan_frames [--frames N] [--sequences N] [--misreads N] [--from SEED]

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// The processor's time counts, so that a busy machine reads what an idle one does.
constexpr ReadingEffort Effort{FrameEffort.processorMilliseconds, 20'000, FrameEffort.thorough};
constexpr double LongestSequence = 6;      // seconds
constexpr quint32 BareMisreadFrames = 200; // of a long run

double processorMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Answer {
    bool right = false;
    bool wrong = false;
    double milliseconds = 0;
};

// `others` are codes that are in the frame too.
Answer byOurs(const QImage& frame, const QByteArray& truth, const QByteArray& others = {})
{
    Answer answer;
    const double before = processorMilliseconds();
    const QList<FoundCode> codes =
        readCodes({frame.constBits(), frame.width(), frame.height(), frame.bytesPerLine()}, Effort);
    answer.milliseconds = processorMilliseconds() - before;
    for (const FoundCode& code : codes) {
        answer.right = answer.right || (!truth.isEmpty() && code.bytes == truth);
        answer.wrong = answer.wrong || (code.bytes != truth && code.bytes != others);
    }
    return answer;
}

Answer byBareZxing(const QImage& frame, const QByteArray& truth)
{
    Answer answer;
    const double before = processorMilliseconds();
    const QByteArray bytes = bareZxing(frame);
    answer.milliseconds = processorMilliseconds() - before;
    answer.right = bytes == truth;
    answer.wrong = !bytes.isEmpty() && bytes != truth;
    return answer;
}

struct Figures {
    int right = 0;
    int wrong = 0;
    QList<double> milliseconds;

    void add(const Answer& answer)
    {
        right += answer.right ? 1 : 0;
        wrong += answer.wrong ? 1 : 0;
        milliseconds.append(answer.milliseconds);
    }
};

void printGrade(const QByteArray& name, int frames, const Figures& ours, const Figures& other,
                const QByteArray& beside)
{
    printBench("frames_read_" + name + beside, 100.0 * ours.right / frames, "percent of frames",
               100.0 * other.right / frames);
    printBench("frame_processor_time_" + name + beside, percentile(ours.milliseconds, 0.5), "ms",
               percentile(other.milliseconds, 0.5));
    printBench("frames_misread_" + name + beside, ours.wrong, "frames", other.wrong);
}

void measureGrade(const FrameGrade& grade, double cover, const QByteArray& name, int frames,
                  quint32 from)
{
    Figures ours;
    Figures bare;
    QList<PeerFrame> seen;
    for (quint32 seed = from; seed < from + quint32(frames); ++seed) {
        const QByteArray payload = licencePayload(seed);
        FrameView view = seededView(grade, seed);
        view.cover = cover;
        const QImage frame = cameraFrame(payload, view);
        ours.add(byOurs(frame, payload));
        bare.add(byBareZxing(frame, payload));
        seen.append({frame, payload});
    }
    printGrade(name, frames, ours, bare, {});
    const QHash<QString, PeerFigures> peers = readByPeers(seen);
    for (auto peer = peers.begin(); peer != peers.end(); ++peer)
        printGrade(name, frames, ours, {peer->right, peer->wrong, peer->milliseconds},
                   "_beside_" + peer.key().toLatin1());
}

// When the first right reading comes, in seconds: a reader that is busy misses frames and goes on
// with the newest.
template <class Read>
double firstReading(const QByteArray& payload, const QList<FrameView>& views, const Read& read)
{
    double now = 0;
    while (true) {
        const auto newest = qsizetype(now * FramesPerSecond);
        if (newest >= views.size())
            return LongestSequence;
        const Answer answer = read(cameraFrame(payload, views[newest]), payload);
        const double taken = double(newest) / FramesPerSecond;
        now = std::max(now, taken) + answer.milliseconds / 1000;
        if (answer.right)
            return now;
        now = std::max(now, double(newest + 1) / FramesPerSecond);
    }
}

void measureSequences(const FrameGrade& best, const char* name, int sequences, quint32 from)
{
    QList<double> ours;
    QList<double> bare;
    for (quint32 seed = from; seed < from + quint32(sequences); ++seed) {
        const QByteArray payload = licencePayload(seed);
        const QList<FrameView> views =
            handHeldViews(HardFrames, best, int(LongestSequence * FramesPerSecond), seed);
        ours.append(firstReading(payload, views, [](const QImage& frame, const QByteArray& truth) {
            return byOurs(frame, truth);
        }));
        bare.append(firstReading(payload, views, byBareZxing));
    }
    printBench(name, percentile(ours, 0.95), "s to the first reading, p95", percentile(bare, 0.95));
}

// Frames of every kind, half of them without a code: what is read must be there.
void measureMisreads(int frames, quint32 from)
{
    constexpr const FrameGrade* Grades[] = {&EasyFrames, &MediumFrames, &HardFrames};
    int wrong = 0;
    int bareWrong = 0;
    int ourWrong = 0; // of those that ZXing was given too
    for (quint32 seed = from; seed < from + quint32(frames); ++seed) {
        const bool hasCode = seed % 2 == 0;
        FrameView view = seededView(*Grades[seed / 2 % 3], seed);
        view.look = seed;
        view.cover = seed % 5 == 0 ? 0.25 : 0;
        const QByteArray payload = hasCode ? licencePayload(seed) : QByteArray();
        const QByteArray inventory = hasCode ? inventoryNumber(view.look) : QByteArray();
        const QImage frame =
            hasCode ? cameraFrame(payload, view) : cameraFrame(codelessScene(seed / 2), view);
        if (byOurs(frame, payload, inventory).wrong) {
            ++wrong;
            std::fprintf(stderr, "misread: seed %u\n", seed);
        }
        if (seed - from >= BareMisreadFrames)
            continue;
        const QByteArray bytes = bareZxing(frame);
        bareWrong += !bytes.isEmpty() && bytes != payload && bytes != inventory ? 1 : 0;
        if (seed - from + 1 == BareMisreadFrames)
            ourWrong = wrong;
    }
    if (frames > int(BareMisreadFrames))
        printBench("frames_misread_beside", ourWrong,
                   "misread of " + QByteArray::number(BareMisreadFrames) + " frames", bareWrong);
    printBench("frames_misread", wrong, "misread of " + QByteArray::number(frames) + " frames",
               bareWrong);
}

int numberAfter(const QStringList& arguments, const QString& name, int otherwise)
{
    return wordAfter(arguments, name, QString::number(otherwise)).toInt();
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int frames = numberAfter(arguments, u"--frames"_s, 60);
    const int sequences = numberAfter(arguments, u"--sequences"_s, 10);
    const int misreads = numberAfter(arguments, u"--misreads"_s, 200);
    const auto from = quint32(numberAfter(arguments, u"--from"_s, 0));
    if (frames > 0) {
        measureGrade(EasyFrames, 0, "easy", frames, from);
        measureGrade(MediumFrames, 0, "medium", frames, from);
        measureGrade(HardFrames, 0, "hard", frames, from);
        measureGrade(MediumFrames, 0.2, "covered", frames, from);
    }
    if (sequences > 0) {
        measureSequences(EasyFrames, "first_reading_by_hand_to_easy", sequences, from);
        measureSequences(MediumFrames, "first_reading_by_hand_to_medium", sequences, from);
        measureSequences(HardFrames, "first_reading_by_hand_hard", sequences, from);
    }
    if (misreads > 0)
        measureMisreads(misreads, from);
    return 0;
}
