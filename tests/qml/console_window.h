#pragma once

#include "console/desk_keys.h"
#include "desk/waiting_patients.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace anteroom {

/// The console's real window over a fake office, played with real key presses.
class ConsoleWindow {
public:
    explicit ConsoleWindow(const QSize& size);
    ~ConsoleWindow();

    FakeOffice office;
    std::shared_ptr<EvidenceStore> pictures;
    Desk desk;
    DeskKeys keys;

    [[nodiscard]] QQuickWindow* window() const { return m_window; }
    [[nodiscard]] QStringList warnings() const { return m_warnings; }

    void signIn();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    void open(const Reviewed& reviewed);
    // The row of the open check-in that shows a field.
    void goTo(const char* field);
    // Lets the office answer, and the window be drawn.
    void settle();

    // The item that is read aloud under this name, or null.
    [[nodiscard]] QQuickItem* named(const QString& name) const;
    void click(const QString& name);
    // Words that are cut, or that leave the window.
    [[nodiscard]] QStringList cutWords() const;
    // Leaves a picture of the window in build/<preset>/screens/console.
    [[nodiscard]] bool save(const QString& name);

private:
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
    QStringList m_warnings;
};

} // namespace anteroom
