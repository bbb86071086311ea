#include "scanner/device/keystrokes.h"

#include "scanner/device/us_keyboard.h"

#include <linux/input.h>

namespace anteroom {

namespace {

constexpr qsizetype LongestNumber = 4;
constexpr int LastLatin1 = 255;

enum Side { Left = 1, Right = 2 };

// The bit of a modifier that comes as two keys; 0 for another key.
int sideOf(int key, int left, int right)
{
    return key == left ? Left : key == right ? Right : 0;
}

} // namespace

Keystrokes::Keystrokes(const QMap<QString, char>& keys)
{
    for (auto key = keys.begin(); key != keys.end(); ++key)
        if (const auto code = keyNamed(key.key()))
            m_assigned.insert(*code, key.value());
}

Keystrokes::Stroke Keystrokes::take(const input_event& event)
{
    if (event.type == EV_SYN && event.code == SYN_DROPPED) {
        m_lost = true;
        forgetHeldKeys();
        return Stroke::Damage;
    }
    if (m_lost) {
        m_lost = !(event.type == EV_SYN && event.code == SYN_REPORT);
        return Stroke::None;
    }
    if (event.type == EV_LED && event.code == LED_CAPSL)
        m_capsLock = event.value != 0;
    if (event.type != EV_KEY)
        return Stroke::None;
    if (event.value == 1)
        return press(event.code);
    if (event.value == 0)
        return release(event.code);
    return Stroke::None;
}

Keystrokes::Stroke Keystrokes::press(int key)
{
    const int shift = sideOf(key, KEY_LEFTSHIFT, KEY_RIGHTSHIFT);
    const int control = sideOf(key, KEY_LEFTCTRL, KEY_RIGHTCTRL);
    const int alt = sideOf(key, KEY_LEFTALT, KEY_RIGHTALT);
    m_shifts |= shift;
    m_controls |= control;
    m_alts |= alt;
    if (key == KEY_CAPSLOCK)
        m_capsLock = !m_capsLock;
    if (shift || control || alt || key == KEY_CAPSLOCK)
        return Stroke::None;

    if (const auto assigned = m_assigned.constFind(key); assigned != m_assigned.constEnd())
        return type(*assigned);
    if (m_alts) {
        const int digit = padDigit(key);
        if (digit >= 0 && m_number.size() <= LongestNumber)
            m_number.append(char('0' + digit));
        return Stroke::None;
    }
    const auto character =
        m_controls ? controlCharacter(key) : keyCharacter(key, m_shifts != 0, m_capsLock);
    return character ? type(*character) : Stroke::None;
}

Keystrokes::Stroke Keystrokes::release(int key)
{
    m_shifts &= ~sideOf(key, KEY_LEFTSHIFT, KEY_RIGHTSHIFT);
    m_controls &= ~sideOf(key, KEY_LEFTCTRL, KEY_RIGHTCTRL);
    const int alt = sideOf(key, KEY_LEFTALT, KEY_RIGHTALT);
    m_alts &= ~alt;
    if (!alt || m_alts || m_number.isEmpty())
        return Stroke::None;
    const int number = m_number.size() > LongestNumber ? LastLatin1 + 1 : m_number.toInt();
    m_number.clear();
    return number > LastLatin1 ? Stroke::Damage : type(char(number));
}

Keystrokes::Stroke Keystrokes::type(char character)
{
    m_character = character;
    return Stroke::Character;
}

void Keystrokes::forgetHeldKeys()
{
    m_shifts = m_controls = m_alts = 0;
    m_number.clear();
}

} // namespace anteroom
