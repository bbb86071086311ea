// Two plain screens that a touch swaps: what the kiosk's change of screen is held against. Played
// through the same driver.

#include "tests/driver/driver.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace {

constexpr auto screens = R"(
import QtQuick
Rectangle {
    id: screen
    property bool second: false
    color: second ? "steelblue" : "seagreen"
    Accessible.role: Accessible.Button
    Accessible.name: second ? "second" : "first"
    TapHandler { onTapped: screen.second = !screen.second }
}
)";

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    QQuickWindow window;
    window.resize(1080, 1920);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData(screens, {});
    auto* screen = qobject_cast<QQuickItem*>(component.create());
    if (!screen || argc != 3)
        return 2;
    screen->setParentItem(window.contentItem());
    screen->setSize(window.size());
    window.show();
    const auto driver = anteroom::startDriver(window, QString::fromLocal8Bit(argv[2]));
    return driver ? QGuiApplication::exec() : 1;
}
