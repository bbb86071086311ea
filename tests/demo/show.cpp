#include "tests/demo/show.h"

#include "tests/demo/demo_stage.h"
#include "tests/demo/say.h"
#include "tests/demo/tray_cards.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int vncKiosk = 5901;
constexpr int vncConsole = 5902;
constexpr int visitorsShown = 6;

DemoStage::Screens screensOf(ShownOn shownOn, const QString& programs)
{
    DemoStage::Screens screens;
    screens.kioskPlatform.clear();
    screens.consolePlatform.clear();
    screens.software = shownOn == ShownOn::Vnc;
    screens.kioskArguments = {u"--windowed"_s};
    if (shownOn == ShownOn::Vnc) {
        screens.kioskPlatform = u"vnc:size=1080x1920:port=%1"_s.arg(vncKiosk);
        screens.consolePlatform = u"vnc:size=1600x1000:port=%1"_s.arg(vncConsole);
        screens.kioskArguments.clear();
        screens.environment.insert(u"LD_PRELOAD"_s, programs + u"/libloopback_only.so"_s);
    }
    return screens;
}

} // namespace

Done showDemo(const QString& programs, const QString& folder, ShownOn shownOn)
{
    DemoStage stage(programs, folder);
    if (const Done prepared = stage.prepare(600, visitorsShown, say); !prepared)
        return prepared;
    const DemoStage::Screens screens = screensOf(shownOn, programs);
    if (const Done started = stage.startOffice(); !started)
        return started;
    if (const Done started = stage.startKiosk(screens); !started)
        return started;
    if (const Done started = stage.startConsole(screens); !started)
        return started;
    say(u"Sign in at the console as \"%1\" with \"%2\"."_s.arg(stage.secretary().user,
                                                               stage.secretary().password));
    if (shownOn == ShownOn::Vnc)
        say(u"VNC on 127.0.0.1: kiosk %1, console %2, tray 5903."_s.arg(vncKiosk).arg(vncConsole));

    TrayCards cards(stage);
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{u"cards"_s, QVariant::fromValue(&cards)}});
    engine.load(QUrl(u"qrc:/qt-project.org/imports/Anteroom/Demo/TrayWindow.qml"_s));
    if (engine.rootObjects().isEmpty())
        return problem("demo.tray", u"The tray's window cannot be opened."_s);
    QGuiApplication::exec();
    stage.stop();
    return {};
}

} // namespace anteroom
