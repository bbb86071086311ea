#pragma once

#include <optional>
#include <QStringList>

namespace anteroom {

// The keys of a US keyboard, by the kernel's codes (linux/input-event-codes.h), as scanners that
// play a keyboard use them.

// What the key types, in Latin-1; nothing for a key without a character of its own. Enter is CR.
[[nodiscard]] std::optional<char> keyCharacter(int key, bool shift, bool capsLock);

// What the key types with Ctrl: Ctrl+A is 01, Ctrl+] is 1D, Ctrl+6 is 1E.
[[nodiscard]] std::optional<char> controlCharacter(int key);

// The digit of a key of the number pad, which with Alt is part of a character's number; -1 for
// any other key.
[[nodiscard]] int padDigit(int key);

// Keys that have no character but what a scanner's settings give them: "f1" to "f12", "up" …
[[nodiscard]] std::optional<int> keyNamed(const QString& name);
[[nodiscard]] QStringList namedKeys();

} // namespace anteroom
