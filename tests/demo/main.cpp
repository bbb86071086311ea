// anteroom-demo: plays or shows the demo practice through the real programs. ./dev demo calls it.

#include "tests/demo/play.h"
#include "tests/demo/show.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Anteroom_ControlsPlugin)

using namespace Qt::StringLiterals;

namespace {

bool has(int argc, char** argv, QLatin1StringView argument)
{
    return std::any_of(argv + 1, argv + argc,
                       [&](const char* each) { return argument == QLatin1StringView(each); });
}

} // namespace

int main(int argc, char** argv)
{
    // The platform has to be known before there is an application.
    if (has(argc, argv, "play"_L1))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    else if (has(argc, argv, "--vnc"_L1))
        qputenv("QT_QPA_PLATFORM", "vnc:size=900x900:port=5903");
    QGuiApplication app(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Plays (play) a visit through the real programs without a display, or shows (show) them."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"command"_s, u"play or show"_s);
    const QCommandLineOption out(u"out"_s, u"Folder for everything it makes; emptied first."_s,
                                 u"folder"_s, u"build/demo"_s);
    const QCommandLineOption hold(u"hold"_s, u"play: leave the programs up until stopped."_s);
    const QCommandLineOption vnc(u"vnc"_s, u"show: on Qt's VNC platform, on 127.0.0.1."_s);
    parser.addOptions({out, hold, vnc});
    parser.process(app);

    const QString programs = QCoreApplication::applicationDirPath();
    const QString command = parser.positionalArguments().value(0);
    anteroom::Done done;
    if (command == u"play")
        done = anteroom::playDemo(programs, parser.value(out), parser.isSet(hold));
    else if (command == u"show")
        done = anteroom::showDemo(programs, parser.value(out),
                                  parser.isSet(vnc) ? anteroom::ShownOn::Vnc
                                                    : anteroom::ShownOn::Display);
    else
        parser.showHelp(2);
    if (!done)
        std::fprintf(stderr, "demo: %s\n", qPrintable(done.problem().advice));
    return done ? 0 : 1;
}
