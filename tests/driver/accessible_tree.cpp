#include "tests/driver/accessible_tree.h"

#include <QAccessible>
#include <QJsonObject>
#include <QMetaEnum>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

QString roleName(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

bool isSeen(const QQuickItem& item, const QRectF& bounds, const QQuickWindow& window)
{
    if (!item.isVisible() || bounds.isEmpty() || !item.window())
        return false;
    for (const QQuickItem* each = &item; each; each = each->parentItem()) {
        if (each->opacity() < 0.05)
            return false;
    }
    return bounds.intersects(QRectF(0, 0, window.width(), window.height()));
}

void collect(QAccessibleInterface* thing, QQuickWindow& window, QList<AccessibleThing>& things)
{
    if (!thing || !thing->isValid())
        return;
    if (auto* item = qobject_cast<QQuickItem*>(thing->object())) {
        const QRectF bounds = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        const QString name = thing->text(QAccessible::Name);
        const QString value = thing->text(QAccessible::Value);
        if (isSeen(*item, bounds, window) && (!name.isEmpty() || !value.isEmpty())) {
            const QAccessible::State state = thing->state();
            things.append({roleName(thing->role()), name, value, bounds, state.focusable == 1,
                           item->hasActiveFocus(), item->isEnabled() && state.disabled == 0,
                           state.checked == 1, item});
        }
    }
    for (int i = 0; i < thing->childCount(); ++i)
        collect(thing->child(i), window, things);
}

bool nameFits(const QString& pattern, const QString& name)
{
    if (pattern.endsWith(u'*'))
        return name.startsWith(pattern.chopped(1));
    return name == pattern;
}

} // namespace

QList<AccessibleThing> accessibleThings(QQuickWindow& window)
{
    QList<AccessibleThing> things;
    collect(QAccessible::queryAccessibleInterface(&window), window, things);
    return things;
}

QJsonArray treeJson(const QList<AccessibleThing>& things)
{
    QJsonArray tree;
    for (const AccessibleThing& thing : things) {
        tree.append(QJsonObject{
            {u"role"_s, thing.role},
            {u"name"_s, thing.name},
            {u"value"_s, thing.value},
            {u"bounds"_s, QJsonArray{thing.bounds.x(), thing.bounds.y(), thing.bounds.width(),
                                     thing.bounds.height()}},
            {u"focusable"_s, thing.focusable},
            {u"focused"_s, thing.focused},
            {u"enabled"_s, thing.enabled},
            {u"checked"_s, thing.checked},
        });
    }
    return tree;
}

std::optional<AccessibleThing> findThing(QQuickWindow& window, const QString& name,
                                         const QString& role, int nth)
{
    const QList<AccessibleThing> things = accessibleThings(window);
    for (const AccessibleThing& thing : things) {
        if (nameFits(name, thing.name) && (role.isEmpty() || role == thing.role) && nth-- == 0)
            return thing;
    }
    return std::nullopt;
}

} // namespace anteroom
