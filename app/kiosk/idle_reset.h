#pragma once

#include <chrono>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace anteroom {

struct IdleTimes {
    std::chrono::seconds quiet{60};    // without a touch, until the question
    std::chrono::seconds question{15}; // to answer it, until all is cleared
    std::chrono::seconds farewell{12}; // how long "you're checked in" stays
    int extensions = 10;               // without getting on, until the question is the last one
};

// Nothing of one patient is visible to the next: after a quiet minute asks "still there?", counts
// down, and then the visit is over. Any touch extends, ten times in a row without getting on.
class IdleReset : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one")
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    Q_PROPERTY(int secondsAsked READ secondsAsked CONSTANT)
public:
    enum class Watch {
        Off,      // nobody is here: Welcome
        Visit,    // quiet, question, over
        Farewell, // over after a fixed time, touches or none
        Quietly   // over after a quiet minute, nothing to ask for: a language chosen on Welcome
    };

    explicit IdleReset(const IdleTimes& times, QObject* parent = nullptr);

    void run();
    // A new screen: the person got on.
    void watch(Watch watch);
    Q_INVOKABLE void touched();
    // Time goes by; run() does this once a second.
    void advance(std::chrono::seconds by);

    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] int secondsAsked() const { return int(m_times.question.count()); }

Q_SIGNALS:
    void changed();
    void timeUp();

private:
    [[nodiscard]] std::chrono::seconds limit() const;

    IdleTimes m_times;
    QTimer m_timer;
    Watch m_watch = Watch::Off;
    std::chrono::seconds m_quietFor{0};
    int m_extended = 0;
};

} // namespace anteroom
