#include "frames/picture_samples.h"
#include "scanner/code/code_parts.h"
#include "tests/bench/bench_line.h"

#include <QElapsedTimer>
#include <QGuiApplication>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// A picture may take as much of the processor as in the decoder; what other programs take of the
// machine is not what is measured.
constexpr ReadingEffort Effort{PictureEffort.processorMilliseconds, 20'000, true};

struct Count {
    int right = 0;
    int misread = 0;
    QList<double> milliseconds{};

    void add(ReadOutcome verdict, double took)
    {
        right += verdict == ReadOutcome::Right ? 1 : 0;
        misread += verdict == ReadOutcome::Misread ? 1 : 0;
        milliseconds.append(took);
    }
};

template <class Read>
void measure(Count& count, const PictureSample& sample, const QImage& gray, const Read& read)
{
    QElapsedTimer clock;
    clock.start();
    const auto codes = read(gray);
    const double took = double(clock.nsecsElapsed()) / 1e6;
    count.add(verdict(sample, codes), took);
}

// The same grey pixels to either, as often the one first as the other. What is spread over several
// pictures is right in each of them once all are read, of which bare ZXing knows nothing.
void measureFolder(const QString& name, const QList<PictureSample>& samples, int degrees)
{
    Count ours;
    Count bare;
    bool oursFirst = false;
    for (const QList<PictureSample>& presentation : presentations(samples)) {
        QList<FoundCode> together;
        int unread = 0;
        const auto readOurs = [&](const QImage& gray) {
            together += readCodes(
                {gray.constBits(), gray.width(), gray.height(), gray.bytesPerLine()}, Effort);
            return joinedParts(together);
        };
        for (const PictureSample& sample : presentation) {
            const QImage gray = turned(sample.gray, degrees);
            if (!oursFirst)
                measure(bare, sample, gray, bareZxingCode);
            const int before = ours.right;
            measure(ours, sample, gray, readOurs);
            if (oursFirst)
                measure(bare, sample, gray, bareZxingCode);
            unread += ours.right == before ? 1 : 0;
            oursFirst = !oursFirst;
        }
        if (verdict(presentation.constFirst(), joinedParts(together)) == ReadOutcome::Right)
            ours.right += unread; // they were parts of it
        else
            qInfo("not read: %s at %d", qPrintable(presentation.constFirst().name), degrees);
    }
    const auto line = [&](const char* what, double value, const QString& unit, double reference) {
        printBench(
            qPrintable(u"pictures_%1_%2_%3"_s.arg(QLatin1StringView(what), name).arg(degrees)),
            value, qPrintable(unit), reference);
    };
    const QString all = u"right of %1"_s.arg(samples.size());
    line("read", ours.right, all, bare.right);
    line("misread", ours.misread, u"wrong of %1"_s.arg(samples.size()), bare.misread);
    line("time", percentile(ours.milliseconds, 0.5), u"ms"_s, percentile(bare.milliseconds, 0.5));
}

} // namespace

// Other people's pictures of codes at four turns, beside bare ZXing on the same pixels.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    bool any = false;
    for (const char* folder :
         {"pdf417", "codes/aztec", "codes/code128", "codes/datamatrix", "codes/qr", "shc"}) {
        const QString name = QString::fromLatin1(folder).section(u'/', -1);
        const QList<PictureSample> samples =
            name == u"shc" ? healthCardPictures() : picturesIn(QString::fromLatin1(folder));
        any = any || !samples.isEmpty();
        for (const int degrees : {0, 90, 180, 270})
            if (!samples.isEmpty())
                measureFolder(name, samples, degrees);
    }
    if (!any)
        std::puts("{\"bench\":\"pictures\",\"skipped\":\"there is no test material "
                  "at " ANTEROOM_TEST_MATERIAL "\"}");
    return 0;
}
