// anteroom-kiosk: wires the kiosk together and shows it.

#include "kiosk/enrolment.h"
#include "kiosk/station.h"
#ifdef ANTEROOM_TESTING
#include "tests/driver/driver.h"
#endif

#include <cstdio>
#include <functional>
#include <malloc.h>
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QtQml/QQmlExtensionPlugin>
#include <sys/resource.h>

Q_IMPORT_QML_PLUGIN(Anteroom_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Anteroom_VisitPlugin)
Q_IMPORT_QML_PLUGIN(Anteroom_KioskPlugin)

using namespace Qt::StringLiterals;

namespace {

using anteroom::Done;

const QCommandLineOption dataOption(u"data"_s, u"The kiosk's folder."_s, u"DIR"_s);
const QCommandLineOption trayOption(u"tray"_s, u"A folder of pictures in place of the camera."_s,
                                    u"DIR"_s);
const QCommandLineOption windowedOption(u"windowed"_s, u"In a window, not the full screen."_s);
const QCommandLineOption scaleOption(u"scale"_s, u"The window's size, 1 for 1080 by 1920."_s,
                                     u"N"_s, u"0.5"_s);
const QCommandLineOption languageOption(u"language"_s, u"Begin in this language."_s, u"TAG"_s);
const QCommandLineOption
    enrolOption(u"enrol"_s, u"Enrol with a one-time code of the office, then end."_s, u"CODE"_s);
const QCommandLineOption officeOption(u"office"_s, u"The office server."_s, u"HOST:PORT"_s);
const QCommandLineOption authorityOption(u"authority"_s, u"The practice's CA certificate."_s,
                                         u"FILE"_s);
const QCommandLineOption nameOption(u"name"_s, u"What this kiosk is called, to enrol."_s, u"NAME"_s,
                                    u"Kiosk 1"_s);
#ifdef ANTEROOM_TESTING
const QCommandLineOption driverOption(u"driver"_s, u"Lets a test play a person (driver.h)."_s,
                                      u"SOCKET"_s);
#endif

const QString screensMissing = u"The screens cannot be loaded. Install the kiosk anew."_s;

int refuse(const QString& advice)
{
    std::fprintf(stderr, "anteroom-kiosk: %s\n", qPrintable(advice));
    return 2;
}

// What a visit held must not be found later: no core file, and memory that was given back is
// overwritten by the allocator. The latter costs a fifth of the start, so it begins when the
// first screen is up, before which nobody can have said anything.
void leaveNoCore()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void overwriteFreedMemory()
{
    mallopt(M_PERTURB, 0xA5);
}

int enrolNow(const QCommandLineParser& arguments)
{
    int status = 0;
    QObject context;
    const anteroom::EnrolmentOrder order{arguments.value(dataOption), arguments.value(officeOption),
                                         arguments.value(authorityOption),
                                         arguments.value(enrolOption), arguments.value(nameOption)};
    anteroom::enrol(order, &context, [&](const Done& enrolled) {
        if (enrolled)
            std::printf("%s is enrolled.\n", qPrintable(order.name));
        else
            status = refuse(enrolled.problem().advice);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return status;
}

// What is done is not in the way of the frame.
void onNextFrame(QQuickWindow& window, const std::function<void()>& act)
{
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, act,
                     Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

int show(const QCommandLineParser& arguments, anteroom::StationOrder order)
{
    anteroom::Station station(std::move(order));
    QQmlApplicationEngine engine;
    QObject::connect(station.kiosk().languages(), &anteroom::LanguageChoice::changed, &engine,
                     &QQmlEngine::retranslate);
    engine.setInitialProperties({{u"kiosk"_s, QVariant::fromValue(&station.kiosk())}});
    engine.load(QUrl(u"qrc:/qt-project.org/imports/Anteroom/Kiosk/KioskWindow.qml"_s));
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (!window)
        return refuse(screensMissing);

    onNextFrame(*window, [&station, window] {
        window->setProperty("furnished", true);
        if (window->property("broken").toBool())
            return QCoreApplication::exit(refuse(screensMissing));
        onNextFrame(*window, [&station] {
            overwriteFreedMemory();
            station.begin();
        });
    });
#ifdef ANTEROOM_TESTING
    anteroom::DriverPointer driver;
    if (arguments.isSet(driverOption)) {
        auto started = anteroom::startDriver(*window, arguments.value(driverOption),
                                             arguments.value(trayOption));
        if (!started)
            return refuse(started.problem().advice);
        driver = std::move(*started);
    }
#endif
    const double scale = arguments.value(scaleOption).toDouble();
    window->resize(qRound(1080 * scale), qRound(1920 * scale));
    arguments.isSet(windowedOption) ? window->show() : window->showFullScreen();
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    leaveNoCore();
    QGuiApplication program(argc, argv);
    QCoreApplication::setApplicationName(u"anteroom-kiosk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ANTEROOM_VERSION));
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"The check-in kiosk of a medical practice."_s);
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addOptions({dataOption, trayOption, windowedOption, scaleOption, languageOption,
                          enrolOption, officeOption, authorityOption, nameOption});
#ifdef ANTEROOM_TESTING
    arguments.addOption(driverOption);
#endif
    arguments.process(program);
    if (!arguments.isSet(dataOption))
        return refuse(u"Say where the kiosk's folder is: --data DIR. --help tells more."_s);
    if (arguments.isSet(enrolOption))
        return enrolNow(arguments);

    const QString folder = arguments.value(dataOption);
    auto config = anteroom::KioskConfig::load(folder);
    if (!config)
        return refuse(config.problem().advice);
    if (arguments.isSet(officeOption))
        config->office = arguments.value(officeOption);
    const auto identity = anteroom::DeviceFile(folder).load();
    if (!identity)
        return refuse(identity.problem().advice);
    return show(arguments, {folder, arguments.value(trayOption), arguments.value(languageOption),
                            *config, *identity});
}
