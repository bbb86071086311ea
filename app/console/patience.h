#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace anteroom {

/// How long somebody has waited for an answer, in the steps a screen shows (LOOK.md §6, Loading):
/// nothing for 300 ms, then words and still bars, from 2 s a count, from 10 s what to do.
class Patience : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk counts")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(int seconds READ seconds NOTIFY changed)

public:
    enum Step { NotWaiting, Quiet, Words, Count, Advice };
    Q_ENUM(Step)

    explicit Patience(QObject* parent = nullptr);

    [[nodiscard]] Step step() const;
    [[nodiscard]] int seconds() const { return m_tenths / 10; }
    [[nodiscard]] bool waiting() const { return m_timer.isActive(); }

    void begin();
    void end();

Q_SIGNALS:
    void changed();

private:
    void tick();

    QTimer m_timer;
    int m_tenths = 0;
};

} // namespace anteroom
