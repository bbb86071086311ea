#include "key_layout.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int letterKey = 84;
constexpr int functionKey = 128;
constexpr int nextKey = 190;
constexpr int padKey = 293;
constexpr int toFill = 0;

QVariantMap key(const QString& kind, const QString& text = {}, const QString& shifted = {},
                int span = letterKey)
{
    return {{u"kind"_s, kind}, {u"text"_s, text}, {u"shifted"_s, shifted}, {u"span"_s, span}};
}

/// One key a character; `upper` has the shifted ones in the same order.
QVariantList characters(QStringView lower, QStringView upper, int span = letterKey)
{
    QVariantList keys;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QString shifted = i < upper.size() ? QString(upper.at(i)) : QString(lower.at(i));
        keys.append(key(u"char"_s, QString(lower.at(i)), shifted, span));
    }
    return keys;
}

QVariantList lettersRow(const QString& lower)
{
    return characters(lower, lower.toUpper());
}

QVariant row(const QVariantList& keys)
{
    return QVariant(keys);
}

QVariantList foot(const QString& firstPage, const QString& secondPage)
{
    return {key(u"page"_s, firstPage, {}, functionKey),
            key(u"page"_s, secondPage, {}, functionKey),
            key(u"space"_s, u" "_s, u" "_s, toFill),
            key(u"char"_s, u"’"_s, u"’"_s),
            key(u"char"_s, u"-"_s, u"-"_s),
            key(u"next"_s, {}, {}, nextKey)};
}

QVariantList thirdRow(const QString& lower)
{
    QVariantList keys = lettersRow(lower);
    keys.prepend(key(u"shift"_s, {}, {}, toFill));
    keys.append(key(u"erase"_s, {}, {}, toFill));
    return keys;
}

QVariantList letters(const QString& language)
{
    const bool spanish = language.startsWith(u"es"_s);
    const QString middle = spanish ? u"asdfghjklñ"_s : u"asdfghjkl"_s;
    return {row(lettersRow(u"qwertyuiop"_s)), row(lettersRow(middle)), row(thirdRow(u"zxcvbnm"_s)),
            row(foot(u"numbers"_s, u"accents"_s))};
}

QVariantList accents(const QString& language)
{
    // Each language's own letters come first; the rest are those of the languages of our patients
    // that are written in Latin script.
    const bool spanish = language.startsWith(u"es"_s);
    return {row(lettersRow(spanish ? u"áéíóúüñçàè"_s : u"áéíóúñüçàè"_s)),
            row(lettersRow(u"âêîôûäëïöõ"_s)), row(thirdRow(u"ãìòùåłş"_s)),
            row(foot(u"letters"_s, u"numbers"_s))};
}

QVariantList numbers()
{
    QVariantList third = characters(u".,?!&()", {});
    third.prepend(key(u"page"_s, u"accents"_s, {}, toFill));
    third.append(key(u"erase"_s, {}, {}, toFill));
    QVariantList last = foot(u"letters"_s, u"accents"_s);
    last.removeAt(1);
    return {row(characters(u"1234567890", {})), row(characters(u"-/#@:;_+'", {})), row(third),
            row(last)};
}

QVariantList pad()
{
    return {row(characters(u"123", {}, padKey)), row(characters(u"456", {}, padKey)),
            row(characters(u"789", {}, padKey)),
            row({key(u"erase"_s, {}, {}, padKey), key(u"char"_s, u"0"_s, u"0"_s, padKey),
                 key(u"next"_s, {}, {}, padKey)})};
}

Qt::InputMethodHints hintsOf(const QQuickItem* field)
{
    return field ? Qt::InputMethodHints(field->property("inputMethodHints").toInt())
                 : Qt::InputMethodHints();
}

} // namespace

QVariantList KeyLayout::rows(const QString& language, const QString& page) const
{
    if (page == u"pad"_s)
        return pad();
    if (page == u"numbers"_s)
        return numbers();
    return page == u"accents"_s ? accents(language) : letters(language);
}

QString KeyLayout::pageFor(const QQuickItem* field) const
{
    constexpr auto numeric =
        Qt::ImhDigitsOnly | Qt::ImhDialableCharactersOnly | Qt::ImhFormattedNumbersOnly;
    return (hintsOf(field) & numeric) ? u"pad"_s : u"letters"_s;
}

bool KeyLayout::wantsCapital(const QQuickItem* field) const
{
    const Qt::InputMethodHints hints = hintsOf(field);
    if (hints & Qt::ImhUppercaseOnly)
        return true;
    if (!field || (hints & (Qt::ImhNoAutoUppercase | Qt::ImhLowercaseOnly)))
        return false;
    const QString before =
        field->property("text").toString().left(field->property("cursorPosition").toInt());
    return before.isEmpty() || before.back().isSpace() || before.back() == u'-';
}

bool KeyLayout::takesText(const QQuickItem* item)
{
    return item && item->inherits("QQuickTextInput") && item->isEnabled() && item->isVisible() &&
           !item->property("readOnly").toBool();
}

void KeyLayout::type(QQuickItem* field, const QString& text) const
{
    if (!takesText(field))
        return;
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

void KeyLayout::erase(QQuickItem* field) const
{
    if (!takesText(field))
        return;
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &press);
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_Backspace, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &release);
}

QQuickItem* KeyLayout::fieldAfter(QQuickItem* field)
{
    if (!field)
        return nullptr;
    // The chain is a ring: coming round to a field that stands before this one is the end.
    for (QQuickItem* at = field->nextItemInFocusChain(true); at && at != field;
         at = at->nextItemInFocusChain(true)) {
        if (!takesText(at))
            continue;
        const QPointF here = field->mapToScene({});
        const QPointF there = at->mapToScene({});
        const bool further = there.y() > here.y() + 1 || qAbs(there.y() - here.y()) <= 1;
        return further ? at : nullptr;
    }
    return nullptr;
}

bool KeyLayout::hasNext(QQuickItem* field) const
{
    return fieldAfter(field) != nullptr;
}

bool KeyLayout::goNext(QQuickItem* field) const
{
    QQuickItem* next = fieldAfter(field);
    if (next)
        next->forceActiveFocus(Qt::TabFocusReason);
    return next != nullptr;
}

} // namespace anteroom
