// The least that Qt Quick can do: one empty window. Says when its first frame is on screen, as the
// programs' drivers do, and is what the kiosk's start is held against.

#include <cstdio>
#include <QGuiApplication>
#include <QQuickWindow>

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    QQuickWindow window;
    window.resize(1080, 1920);
    QObject::connect(&window, &QQuickWindow::frameSwapped, &app, [] {
        std::puts("first frame");
        std::fflush(stdout);
    });
    window.show();
    return QGuiApplication::exec();
}
