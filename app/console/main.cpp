// anteroom-console: wires the office, the desk and its screens together.

#include "console/activity_watch.h"
#include "console/arguments.h"
#include "console/desk_keys.h"
#include "console/evidence_images.h"
#include "console/wire_office_line.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QtQml/qqmlextensionplugin.h>
#include <sys/resource.h>

#ifdef ANTEROOM_TESTING
#include "tests/driver/driver.h"
#endif

Q_IMPORT_QML_PLUGIN(Anteroom_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Anteroom_DeskPlugin)
Q_IMPORT_QML_PLUGIN(Anteroom_ConsolePlugin)

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1600, 1000);
constexpr QSize leastSize(1366, 768);

// A core file would hold what was on the screen.
void forbidCoreFiles()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

int sayAndLeave(const QString& words, FILE* where, int code)
{
    fputs(qPrintable(words), where);
    fputc('\n', where);
    return code;
}

QVariantMap firstProperties(Desk& desk, DeskKeys& keys)
{
    return {{u"desk"_s, QVariant::fromValue(&desk)}, {u"keys"_s, QVariant::fromValue(&keys)},
            {u"width"_s, usualSize.width()},         {u"height"_s, usualSize.height()},
            {u"minimumWidth"_s, leastSize.width()},  {u"minimumHeight"_s, leastSize.height()}};
}

} // namespace

int main(int argc, char* argv[])
{
    forbidCoreFiles();
    QGuiApplication program(argc, argv);
    QGuiApplication::setApplicationName(u"anteroom-console"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(ANTEROOM_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Anteroom"_s);
    const auto arguments = parseArguments(QGuiApplication::arguments());
    if (!arguments)
        return sayAndLeave(arguments.problem().advice, stderr, 2);
    if (arguments->showHelp)
        return sayAndLeave(argumentsHelp(), stdout, 0);
    if (arguments->showVersion)
        return sayAndLeave(u"anteroom-console "_s + QGuiApplication::applicationVersion(), stdout,
                           0);

    WireOfficeLine office(arguments->office);
    const auto pictures = std::make_shared<EvidenceStore>();
    Desk desk(office, pictures, [] { return QDateTime::currentDateTime(); });
    desk.session()->setUserName(arguments->user);
    DeskKeys keys(desk);

    QQmlApplicationEngine engine;
    engine.addImageProvider(u"evidence"_s, new EvidenceImages(pictures));
    engine.setInitialProperties(firstProperties(desk, keys));
    engine.load(QUrl(u"qrc:/qt-project.org/imports/Anteroom/Console/DeskWindow.qml"_s));
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (!window)
        return sayAndLeave(u"The screens could not be opened. Install the package again."_s, stderr,
                           1);
    new ActivityWatch(*window, [&desk] { desk.session()->touch(); });
#ifdef ANTEROOM_TESTING
    DriverPointer driver;
    if (!arguments->driverSocket.isEmpty()) {
        auto started = startDriver(*window, arguments->driverSocket);
        if (!started)
            return sayAndLeave(started.problem().advice, stderr, 1);
        driver = std::move(started).value();
    }
#endif
    return QGuiApplication::exec();
}
