#include "console/activity_watch.h"

#include <QEvent>

namespace anteroom {

ActivityWatch::ActivityWatch(QObject& window, std::function<void()> used)
    : QObject(&window), m_used(std::move(used))
{
    window.installEventFilter(this);
}

bool ActivityWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_used();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace anteroom
