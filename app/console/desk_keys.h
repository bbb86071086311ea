#pragma once

#include "console/desk.h"

namespace anteroom {

/// Turns key presses into acts of the desk, and says which keys do something.
class DeskKeys : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program has one keyboard")
    // {"keys": ["J", "K"], "text": "move"}: only what works now.
    Q_PROPERTY(QVariantList hints READ hints NOTIFY hintsChanged)
    // {"place", "keys": [{"caps": ["Shift", "A"], "text"}]}: all of them.
    Q_PROPERTY(QVariantList allKeys READ allKeys CONSTANT)

public:
    explicit DeskKeys(Desk& desk, QObject* parent = nullptr);

    // False when the key means nothing here.
    Q_INVOKABLE bool press(int key, int modifiers);

    [[nodiscard]] QVariantList hints() const;
    [[nodiscard]] QVariantList allKeys() const;

Q_SIGNALS:
    void hintsChanged();

private:
    [[nodiscard]] QString wordsFor(const KeyBinding& binding) const;

    Desk& m_desk;
};

} // namespace anteroom
