#pragma once

#include <QByteArray>
#include <QMap>

struct input_event;

namespace anteroom {

// From the events of a keyboard (linux/input.h) to the bytes that a scanner meant by them: a US
// layout with Shift and Caps Lock; control characters as Ctrl with a letter or as Alt with the
// number on the pad, "Alt+030" or "Alt+0233"; keys without a character as the settings say.
// A key that is held is not typed again: scanners don't repeat, kernels do.
class Keystrokes {
public:
    // `keys` is that of ScannerSettings.
    explicit Keystrokes(const QMap<QString, char>& keys);

    enum class Stroke { None, Character, Damage };

    // Character: see character(). Damage: keys were lost, or a character was meant that is none of
    // Latin-1; what is being typed cannot be right.
    [[nodiscard]] Stroke take(const input_event& event);
    [[nodiscard]] char character() const { return m_character; }

private:
    [[nodiscard]] Stroke press(int key);
    [[nodiscard]] Stroke release(int key);
    [[nodiscard]] Stroke type(char character);
    void forgetHeldKeys();

    QMap<int, char> m_assigned;
    char m_character = 0;
    int m_shifts = 0; // keys held, each a bit: left and right
    int m_controls = 0;
    int m_alts = 0;
    bool m_capsLock = false;
    bool m_lost = false; // events were lost and the rest of the report is still to come
    QByteArray m_number; // digits typed while Alt is held
};

} // namespace anteroom
