#include "frames/bare_zxing.h"
#include "frames/camera_frames.h"
#include "scanner/client/decoder_client.h"
#include "scanner/licence/aamva_writer.h"
#include "tests/bench/bench_line.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QTimer>

using namespace anteroom;

namespace {

constexpr int FramesPerGrade = 40;
constexpr int LongestAnswer = 20'000;

// One frame through the real decoder: sealed, sent, read, answered.
struct Answer {
    double milliseconds = 0;
    bool right = false;
    bool wrong = false;
};

class Scanner {
public:
    Scanner() { m_decoder.setTimeForARequest(std::chrono::milliseconds(LongestAnswer)); }

    Answer read(const QImage& image, const QString& documentNumber)
    {
        Answer answer;
        QEventLoop loop;
        QObject scope;
        QObject::connect(&m_decoder, &DecoderClient::readingsFound, &scope,
                         [&](quint64, const QList<Reading>& readings) {
                             const Reading& first = readings.constFirst();
                             answer.right =
                                 first.licence && first.licence->documentNumber == documentNumber;
                             answer.wrong = !answer.right;
                         });
        QObject::connect(&m_decoder, &DecoderClient::frameRead, &loop, &QEventLoop::quit);
        QTimer::singleShot(LongestAnswer, &loop, &QEventLoop::quit);
        QElapsedTimer clock;
        clock.start();
        m_decoder.offer({++m_lastFrame, image});
        loop.exec();
        answer.milliseconds = double(clock.nsecsElapsed()) / 1e6;
        return answer;
    }

private:
    DecoderClient m_decoder;
    quint64 m_lastFrame = 0;
};

// Every second frame is read by the one or the other first, so that neither finds the other's
// pixels warm.
void measure(Scanner& scanner, const FrameGrade& grade, const char* timeName, const char* readName)
{
    QList<double> ours;
    QList<double> bare;
    int right = 0;
    int bareRight = 0;
    int wrong = 0;
    for (quint32 seed = 0; seed < FramesPerGrade; ++seed) {
        const Licence licence = seededLicence(seed);
        const QByteArray payload = encodeLicence(licence);
        const QImage frame = cameraFrame(payload, grade, seed);
        const auto readBare = [&] {
            QElapsedTimer clock;
            clock.start();
            bareRight += bareZxing(frame) == payload ? 1 : 0;
            bare.append(double(clock.nsecsElapsed()) / 1e6);
        };
        if (seed % 2 == 0)
            readBare();
        const Answer answer = scanner.read(frame, licence.documentNumber);
        if (seed % 2 == 1)
            readBare();
        ours.append(answer.milliseconds);
        right += answer.right ? 1 : 0;
        wrong += answer.wrong ? 1 : 0;
    }
    printBench(timeName, percentile(ours, 0.5), "ms", percentile(bare, 0.5));
    printBench(readName, 100.0 * right / FramesPerGrade, "percent of frames",
               100.0 * bareRight / FramesPerGrade);
    if (wrong > 0)
        qFatal("%d frames were misread", wrong);
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    Scanner scanner;
    // The decoder is started before it is timed.
    (void)scanner.read(cameraFrame(encodeLicence(seededLicence(0)), EasyFrames, 0), {});
    measure(scanner, EasyFrames, "licence_picture_to_reading", "licence_frames_read_easy");
    measure(scanner, MediumFrames, "licence_picture_to_reading_medium",
            "licence_frames_read_medium");
    return 0;
}
