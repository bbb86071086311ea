#include "tests/driver/person.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QTest>

namespace anteroom {

Person::Person(QQuickWindow& window) : m_window(window), m_screen(QTest::createTouchDevice()) {}

void Person::tap(QPointF at)
{
    touch(QEventPoint::State::Pressed, at);
    touch(QEventPoint::State::Released, at);
}

void Person::drawStroke(const QList<QPointF>& points)
{
    if (points.isEmpty())
        return;
    touch(QEventPoint::State::Pressed, points.first());
    for (const QPointF& point : points)
        touch(QEventPoint::State::Updated, point);
    touch(QEventPoint::State::Released, points.last());
}

void Person::touch(QEventPoint::State state, QPointF at)
{
    auto sequence = QTest::touchEvent(&m_window, m_screen, false);
    const QPoint point = at.toPoint();
    if (state == QEventPoint::State::Pressed)
        sequence.press(0, point, &m_window);
    else if (state == QEventPoint::State::Updated)
        sequence.move(0, point, &m_window);
    else
        sequence.release(0, point, &m_window);
    sequence.commit(false);
}

void Person::type(const QString& text)
{
    for (const QChar c : text)
        sendKey(0, Qt::NoModifier, QString(c));
}

Done Person::press(const QString& combination)
{
    const QKeySequence sequence(combination, QKeySequence::PortableText);
    if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown)
        return problem("driver.key", QStringLiteral("There is no key of that name."));
    const Qt::KeyboardModifiers modifiers = sequence[0].keyboardModifiers();
    const int key = sequence[0].key();
    QString text;
    if (key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde && !(modifiers & Qt::ControlModifier)) {
        const QChar letter(key);
        text = modifiers & Qt::ShiftModifier ? QString(letter) : QString(letter.toLower());
    }
    sendKey(key, modifiers, text);
    return {};
}

void Person::sendKey(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QTest::sendKeyEvent(QTest::Press, &m_window, static_cast<Qt::Key>(key), text, modifiers);
    QTest::sendKeyEvent(QTest::Release, &m_window, static_cast<Qt::Key>(key), text, modifiers);
}

} // namespace anteroom
