// What a person sees of themselves while a card is read: the kiosk's own screen with the camera on,
// thirty frames offered a second, looked at by the decoder for frames, and shown. Beside it the
// decoder for cards reads one after the other; the reference is the same minute without it.
//
//   bench_preview [--seconds N]

#include "kiosk/kiosk.h"
#include "tests/bench/bench_line.h"
#include "tests/bench/preview_camera.h"
#include "tests/stage/arguments.h"

#include "bench/cards/card_trial.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQuickView>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Anteroom_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Anteroom_VisitPlugin)
Q_IMPORT_QML_PLUGIN(Anteroom_KioskPlugin)

using namespace Qt::StringLiterals;
using namespace anteroom;

namespace {

constexpr auto TouchEvery = std::chrono::seconds(15); // so that nobody asks "still there?"
constexpr auto WarmUp = std::chrono::seconds(3);

// Cards before a moving hand: without a code, so that the screen stays.
QList<QImage> handHeldFrames()
{
    QList<QImage> frames;
    for (quint32 seed = 0; seed < 12; ++seed)
        frames.append(cardTrial(LayoutSet::Developed, MediumCards, seed).shot.frame);
    return frames;
}

// One card after the other, as long as it lives.
class EndlessCards {
public:
    explicit EndlessCards(const QList<QImage>& frames) : m_frames(frames)
    {
        const auto next = [this] { (void)m_client.read(m_frames[m_ended++ % m_frames.size()]); };
        QObject::connect(&m_client, &CardClient::cardRead, &m_client, next);
        QObject::connect(&m_client, &CardClient::cardRefused, &m_client, next);
        (void)m_client.read(m_frames.constFirst());
    }

    [[nodiscard]] int ended() const { return m_ended; }

private:
    QList<QImage> m_frames;
    int m_ended = 0;
    CardClient m_client;
};

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

// The camera's screen, over the real flow.
class CameraScreen {
public:
    explicit CameraScreen(const QList<QImage>& frames) : m_camera(frames)
    {
        KioskParts parts;
        parts.source = &m_camera;
        parts.decoder = &m_decoder;
        m_kiosk = std::make_unique<Kiosk>(std::move(parts));
        m_view.setInitialProperties({{u"kiosk"_s, QVariant::fromValue(m_kiosk.get())}});
        m_view.setSource(QUrl(u"qrc:/qt-project.org/imports/Anteroom/Kiosk/KioskFrame.qml"_s));
        if (!m_view.rootObject())
            qFatal("The screens cannot be loaded.");
        m_view.show();
        m_kiosk->flow()->send(flow::Event::Start);
        m_kiosk->flow()->send(flow::Event::ChooseLicence);
        QObject::connect(&m_view, &QQuickWindow::frameSwapped, &m_view,
                         [this] { m_camera.noteShown(); });
        QObject::connect(&m_decoder, &DecoderClient::frameRead, &m_view, [this] { ++m_looked; });
        QObject::connect(&m_touch, &QTimer::timeout, &m_view,
                         [this] { m_kiosk->idle()->touched(); });
        m_touch.start(TouchEvery);
    }
    ~CameraScreen() { m_view.setSource({}); }

    struct Minute {
        PreviewCamera::Counts frames;
        int looked = 0;
    };
    Minute watch(std::chrono::seconds time)
    {
        wait(WarmUp);
        if (!m_camera.running() || m_kiosk->flow()->screen() != flow::Screen::ScanLicence)
            qFatal("The camera is not on.");
        m_looked = 0;
        m_camera.countAnew();
        wait(time);
        return {m_camera.counts(), m_looked};
    }

private:
    PreviewCamera m_camera;
    DecoderClient m_decoder;
    std::unique_ptr<Kiosk> m_kiosk;
    QQuickView m_view;
    QTimer m_touch;
    int m_looked = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int seconds = wordAfter(arguments, u"--seconds"_s, u"60"_s).toInt();
    const QList<QImage> frames = handHeldFrames();
    CameraScreen screen(frames);
    const CameraScreen::Minute alone = screen.watch(std::chrono::seconds(seconds));
    EndlessCards cards(frames);
    const int before = cards.ended();
    const CameraScreen::Minute beside = screen.watch(std::chrono::seconds(seconds));
    const double time = seconds;
    printBench("preview_frames_offered", beside.frames.offered / time, "frames/s",
               alone.frames.offered / time);
    printBench("preview_frames_shown", beside.frames.shown / time, "frames/s",
               alone.frames.shown / time);
    printBench("preview_frames_not_shown", beside.frames.offered - beside.frames.shown, "frames",
               alone.frames.offered - alone.frames.shown);
    printBench("preview_longest_gap", beside.frames.longestGap, "ms", alone.frames.longestGap);
    printBench("preview_frames_looked_at", beside.looked / time, "frames/s", alone.looked / time);
    printBench("preview_cards_read_beside", cards.ended() - before, "cards", 0);
    return 0;
}
