#pragma once

#include <functional>
#include <QObject>

namespace anteroom {

/// Says when somebody uses a window: a key, the mouse, a touch.
class ActivityWatch : public QObject {
public:
    ActivityWatch(QObject& window, std::function<void()> used);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_used;
};

} // namespace anteroom
