#include "console_window.h"

#include "console/evidence_images.h"

#include <QDir>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Anteroom_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Anteroom_DeskPlugin)
Q_IMPORT_QML_PLUGIN(Anteroom_ConsolePlugin)

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// The attached property object is private to Qt; what it says is read through its meta object.
const QObject* accessibleOf(const QQuickItem* item)
{
    for (const QObject* child : item->children()) {
        if (child->inherits("QQuickAccessibleAttached"))
            return child;
    }
    return nullptr;
}

void collect(QQuickItem* item, QList<QQuickItem*>& found)
{
    if (!item->isVisible())
        return;
    found.append(item);
    const auto children = item->childItems();
    for (QQuickItem* child : children)
        collect(child, found);
}

QList<QQuickItem*> visibleItems(QQuickWindow* window)
{
    QList<QQuickItem*> found;
    collect(window->contentItem(), found);
    return found;
}

} // namespace

ConsoleWindow::ConsoleWindow(const QSize& size)
    : office(&waiting::now)
    , pictures(std::make_shared<EvidenceStore>())
    , desk(office, pictures, &waiting::now)
    , keys(desk)
{
    waiting::fill(office);
    QObject::connect(&m_engine, &QQmlEngine::warnings, [this](const QList<QQmlError>& errors) {
        for (const QQmlError& error : errors)
            m_warnings.append(error.toString());
    });
    m_engine.addImageProvider(u"evidence"_s, new EvidenceImages(pictures));
    m_engine.setInitialProperties({{u"desk"_s, QVariant::fromValue(&desk)},
                                   {u"keys"_s, QVariant::fromValue(&keys)},
                                   {u"width"_s, size.width()},
                                   {u"height"_s, size.height()}});
    m_engine.load(QUrl(u"qrc:/qt-project.org/imports/Anteroom/Console/DeskWindow.qml"_s));
    m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().value(0));
    if (m_window && QTest::qWaitForWindowExposed(m_window))
        settle();
}

ConsoleWindow::~ConsoleWindow() = default;

void ConsoleWindow::settle()
{
    for (int turn = 0; turn < 4; ++turn) {
        office.answerAll();
        QTest::qWait(20);
    }
}

void ConsoleWindow::signIn()
{
    type(u"ines.calloway"_s);
    press(Qt::Key_Return);
    type(u"linden street"_s);
    press(Qt::Key_Return);
    office.connectEvents();
    settle();
}

void ConsoleWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
    settle();
}

void ConsoleWindow::type(const QString& text)
{
    for (const QChar letter : text)
        QTest::keyClick(m_window, letter.toLatin1());
    settle();
}

void ConsoleWindow::open(const Reviewed& reviewed)
{
    desk.openCheckIn(desk.queue()->rowOf(reviewed.submission.submission.id.text()));
    settle();
}

void ConsoleWindow::goTo(const char* field)
{
    const Reviewed held = office.submissions[desk.review()->submission()];
    desk.review()->setCurrentIndex(desk.review()->rowOf(waiting::changeOf(held, field).text()));
    settle();
}

QQuickItem* ConsoleWindow::named(const QString& name) const
{
    const auto items = visibleItems(m_window);
    for (QQuickItem* item : items) {
        const QObject* accessible = accessibleOf(item);
        if (accessible && !accessible->property("ignored").toBool() &&
            accessible->property("name").toString() == name)
            return item;
    }
    return nullptr;
}

void ConsoleWindow::click(const QString& name)
{
    QQuickItem* item = named(name);
    QVERIFY2(item, qPrintable(name));
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier, middle.toPoint());
    settle();
}

QStringList ConsoleWindow::cutWords() const
{
    QStringList cut;
    const auto items = visibleItems(m_window);
    for (QQuickItem* item : items) {
        if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty())
            continue;
        const QString text = item->property("text").toString();
        if (item->property("truncated").toBool() ||
            item->property("contentWidth").toReal() > item->width() + 1)
            cut.append(text);
        const QRectF place = item->mapRectToScene(item->boundingRect());
        if (place.left() < -1 || place.right() > m_window->width() + 1)
            cut.append(u"outside: "_s + text);
    }
    return cut;
}

bool ConsoleWindow::save(const QString& name)
{
    settle();
    const QString folder = QStringLiteral(ANTEROOM_BINARY_DIR) + u"/screens/console"_s;
    const QString file = u"%1/%2-%3.png"_s.arg(folder, name).arg(m_window->width());
    return QDir().mkpath(folder) && m_window->grabWindow().save(file);
}

} // namespace anteroom
