#pragma once

#include "record/result.h"

#include <QPointF>
#include <QPointingDevice>
#include <QQuickWindow>

namespace anteroom {

// The hands of the driver: touches and keys, as a screen and a keyboard would send them.
class Person {
public:
    explicit Person(QQuickWindow& window);

    void tap(QPointF at);
    void drawStroke(const QList<QPointF>& points);
    void type(const QString& text);
    // A combination as in "Shift+A", "Return", "/".
    [[nodiscard]] Done press(const QString& combination);

private:
    void touch(QEventPoint::State state, QPointF at);
    void sendKey(int key, Qt::KeyboardModifiers modifiers, const QString& text);

    QQuickWindow& m_window;
    QPointingDevice* m_screen;
};

} // namespace anteroom
