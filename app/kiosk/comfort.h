#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace anteroom {

// What makes the screen easier for the person in front of it; back to the kiosk's own settings
// when the visit ends.
class Comfort : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one")
    Q_PROPERTY(int textStep READ textStep WRITE setTextStep NOTIFY changed) // 0 A, 1 A, 2 A
    Q_PROPERTY(bool lower READ lower WRITE setLower NOTIFY changed)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY changed)
public:
    explicit Comfort(bool lowerAlways, QObject* parent = nullptr)
        : QObject(parent), m_lowerAlways(lowerAlways), m_lower(lowerAlways)
    {
    }

    [[nodiscard]] int textStep() const { return m_textStep; }
    void setTextStep(int step) { change(m_textStep, qBound(0, step, 2)); }
    [[nodiscard]] bool lower() const { return m_lower; }
    void setLower(bool lower) { change(m_lower, lower); }
    [[nodiscard]] bool highContrast() const { return m_highContrast; }
    void setHighContrast(bool on) { change(m_highContrast, on); }

    void reset()
    {
        setTextStep(0);
        setLower(m_lowerAlways);
        setHighContrast(false);
    }

Q_SIGNALS:
    void changed();

private:
    template <class T>
    void change(T& setting, T to)
    {
        if (setting == to)
            return;
        setting = to;
        Q_EMIT changed();
    }

    bool m_lowerAlways;
    int m_textStep = 0;
    bool m_lower;
    bool m_highContrast = false;
};

} // namespace anteroom
