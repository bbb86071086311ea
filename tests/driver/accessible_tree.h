#pragma once

#include <optional>
#include <QJsonArray>
#include <QRectF>
#include <QString>

class QQuickItem;
class QQuickWindow;

namespace anteroom {

// One thing that a person could find on the screen with a screen reader.
struct AccessibleThing {
    QString role; // the name of QAccessible::Role: "Button", "StaticText", "EditableText"
    QString name;
    QString value;
    QRectF bounds; // in pixels of the window
    bool focusable = false;
    bool focused = false;
    bool enabled = true;
    bool checked = false;
    QQuickItem* item = nullptr;
};

// What is on screen now, in the order of the scene. Things that are hidden, empty or wholly
// outside the window are left out.
[[nodiscard]] QList<AccessibleThing> accessibleThings(QQuickWindow& window);
[[nodiscard]] QJsonArray treeJson(const QList<AccessibleThing>& things);

// The nth thing of that name and, unless empty, that role. A name ending in "*" stands for all
// that begin so.
[[nodiscard]] std::optional<AccessibleThing> findThing(QQuickWindow& window, const QString& name,
                                                       const QString& role, int nth);

} // namespace anteroom
