#pragma once

#include <QObject>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

namespace anteroom {

/// What stands on the keys of the kiosk's keyboard, and how a touched key reaches a field. Keys
/// are sent as input-method text, so that a field's own rules (length, masks) hold for them as for
/// a hardware keyboard.
class KeyLayout : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Rows of one page: "letters", "numbers", "accents" or "pad", for a language tag such as "es".
    /// Each key is `{kind, text, shifted, span}`; kind is "char", "shift", "erase", "page", "space"
    /// or "next", `span` the key's width in pixels, 0 to take what is left. A "page" key's `text`
    /// is the page it turns to.
    Q_INVOKABLE [[nodiscard]] QVariantList rows(const QString& language, const QString& page) const;

    /// The page a field wants, from its input method hints.
    Q_INVOKABLE [[nodiscard]] QString pageFor(const QQuickItem* field) const;
    /// True where the next letter begins a word and the field wants capitals there.
    Q_INVOKABLE [[nodiscard]] bool wantsCapital(const QQuickItem* field) const;

    [[nodiscard]] static bool takesText(const QQuickItem* item);
    Q_INVOKABLE [[nodiscard]] bool isField(const QQuickItem* item) const { return takesText(item); }

    Q_INVOKABLE void type(QQuickItem* field, const QString& text) const;
    Q_INVOKABLE void erase(QQuickItem* field) const;
    /// Moves the focus to the next field of the same page; false when this was the last.
    Q_INVOKABLE bool goNext(QQuickItem* field) const;
    [[nodiscard]] static QQuickItem* fieldAfter(QQuickItem* field);
    Q_INVOKABLE [[nodiscard]] bool hasNext(QQuickItem* field) const;
};

} // namespace anteroom
