#pragma once

#include <linux/input.h>
#include <QByteArray>

namespace anteroom {

// The events of a keyboard, as evdev gives them to a program.
class Typist {
public:
    [[nodiscard]] QByteArray events() const { return m_events; }

    Typist& down(int key) { return event(EV_KEY, key, 1).report(); }
    Typist& up(int key) { return event(EV_KEY, key, 0).report(); }
    Typist& tap(int key) { return down(key).up(key); }
    Typist& with(int modifier, int key) { return down(modifier).tap(key).up(modifier); }
    Typist& enter() { return tap(KEY_ENTER); }
    Typist& event(int type, int code, int value)
    {
        input_event event{};
        event.type = quint16(type);
        event.code = quint16(code);
        event.value = value;
        m_events.append(reinterpret_cast<const char*>(&event), sizeof(event));
        return *this;
    }
    Typist& report() { return event(EV_SYN, SYN_REPORT, 0); }

    // A character of ASCII on a US keyboard, control characters as Ctrl with a letter or sign.
    Typist& type(char c)
    {
        static const char plain[] = "1234567890-=\0\0qwertyuiop[]\0\0asdfghjkl;'`\0\\zxcvbnm,./";
        static const char shifted[] = "!@#$%^&*()_+\0\0QWERTYUIOP{}\0\0ASDFGHJKL:\"~\0|ZXCVBNM<>?";
        if (c == ' ')
            return tap(KEY_SPACE);
        if (c == '\t')
            return tap(KEY_TAB);
        if (c == 0x7f)
            return tap(KEY_DELETE);
        const bool control = c >= 0 && c < ' ';
        const char wanted = control ? char(c + '@') : c;
        for (int i = 0; i < int(sizeof(plain)) - 1; ++i) {
            if (plain[i] == 0 || (plain[i] != wanted && shifted[i] != wanted))
                continue;
            const bool shift = shifted[i] == wanted && !(control && wanted >= 'A' && wanted <= 'Z');
            if (control)
                down(KEY_LEFTCTRL);
            if (shift)
                down(KEY_RIGHTSHIFT);
            tap(KEY_1 + i);
            if (shift)
                up(KEY_RIGHTSHIFT);
            return control ? up(KEY_LEFTCTRL) : *this;
        }
        return *this;
    }
    Typist& type(const QByteArray& text)
    {
        for (const char c : text)
            type(c);
        return *this;
    }
    // Alt with the number on the pad.
    Typist& number(const QByteArray& digits)
    {
        static const int pad[] = {KEY_KP0, KEY_KP1, KEY_KP2, KEY_KP3, KEY_KP4,
                                  KEY_KP5, KEY_KP6, KEY_KP7, KEY_KP8, KEY_KP9};
        down(KEY_LEFTALT);
        for (const char digit : digits)
            tap(pad[digit - '0']);
        return up(KEY_LEFTALT);
    }

private:
    QByteArray m_events;
};

} // namespace anteroom
