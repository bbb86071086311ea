#include "gallery_page.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QTest>

#include <memory>

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Anteroom_ControlsPlugin)

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// One engine for all pages of a test: what it has compiled once is there for the next page. It
// must go before the application does, or its thread that reads pictures never ends.
QQmlEngine& engine()
{
    static std::unique_ptr<QQmlEngine> shared;
    if (!shared) {
        shared = std::make_unique<QQmlEngine>();
        qAddPostRoutine([] { shared.reset(); });
    }
    return *shared;
}

// A singleton written in QML is reached through QML only.
QObject* tokensOf()
{
    QQmlComponent component(&engine());
    component.setData("import QtQuick\nimport Anteroom.Controls\n"
                      "QtObject { property QtObject tokens: Tokens }",
                      QUrl(u"qrc:/tokens.qml"_s));
    const std::unique_ptr<QObject> holder(component.create());
    return holder ? holder->property("tokens").value<QObject*>() : nullptr;
}

// The attached property object is private to Qt; what it says is read through its meta object.
const QObject* accessibleOf(const QQuickItem* item)
{
    for (const QObject* child : item->children()) {
        if (child->inherits("QQuickAccessibleAttached"))
            return child;
    }
    return nullptr;
}

// A card to look at: a band, a line that was read.
QUrl drawnCard(const QString& path)
{
    QImage card(1012, 638, QImage::Format_RGB32);
    card.fill(QColor(244, 247, 251));
    QPainter painter(&card);
    painter.fillRect(0, 0, 1012, 128, QColor(43, 76, 140));
    QFont font(u"JetBrains Mono"_s);
    font.setPixelSize(50);
    painter.setFont(font);
    painter.drawText(56, 416, u"BFX 4417 2083 01"_s);
    painter.end();
    return card.save(path) ? QUrl::fromLocalFile(path) : QUrl();
}

void collect(QQuickItem* item, QList<QQuickItem*>& found)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    found.append(item);
    for (QQuickItem* child : item->childItems())
        collect(child, found);
}

} // namespace

QString PageLook::name() const
{
    return page + u"-text%1"_s.arg(textStep) + (highContrast ? u"-contrast"_s : u""_s) +
           (lower ? u"-lower"_s : u""_s) + (mirrored ? u"-mirrored"_s : u""_s);
}

GalleryPage::GalleryPage(const PageLook& look) : m_view(&engine(), nullptr)
{
    QObject::connect(&engine(), &QQmlEngine::warnings, &m_view,
                     [this](const QList<QQmlError>& errors) {
                         for (const QQmlError& error : errors)
                             m_warnings.append(error.toString());
                     });
    // The singleton exists once its module is imported.
    m_view.setSource(QUrl::fromLocalFile(QStringLiteral(ANTEROOM_SOURCE_DIR) +
                                         u"/tests/qml/gallery/"_s + look.page + u".qml"_s));
    m_tokens = tokensOf();
    if (!m_tokens || !root())
        return;
    m_tokens->setProperty("theme", look.highContrast ? 1 : 0);
    m_tokens->setProperty("textStep", look.textStep);
    m_tokens->setProperty("reach", look.lower ? 1 : 0);
    m_tokens->setProperty("reducedMotion", true);
    QQmlProperty(root(), u"LayoutMirroring.enabled"_s, qmlContext(root())).write(look.mirrored);
    QQmlProperty(root(), u"LayoutMirroring.childrenInherit"_s, qmlContext(root())).write(true);
    if (root()->property("card").isValid())
        root()->setProperty("card", drawnCard(m_folder.filePath(u"card.png"_s)));
    m_view.show();
    if (QTest::qWaitForWindowExposed(&m_view))
        QTest::qWait(60);
}

GalleryPage::~GalleryPage() = default;

QList<QQuickItem*> GalleryPage::visibleItems() const
{
    QList<QQuickItem*> found;
    if (root())
        collect(root(), found);
    return found;
}

QList<QQuickItem*> GalleryPage::targets() const
{
    QList<QQuickItem*> found;
    for (QQuickItem* item : visibleItems()) {
        if (item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField"))
            found.append(item);
    }
    return found;
}

QQuickItem* GalleryPage::named(const QString& objectName) const
{
    return root()->findChild<QQuickItem*>(objectName);
}

QQuickItem* GalleryPage::spoken(const QString& name) const
{
    for (QQuickItem* item : targets()) {
        if (spokenName(item) == name)
            return item;
    }
    return nullptr;
}

void GalleryPage::tap(QQuickItem* item)
{
    // Drawing lays out what is new, so that the tap lands where it is shown.
    m_view.grabWindow();
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::NoModifier, middle.toPoint());
}

bool GalleryPage::save(const PageLook& look)
{
    const QString folder = QStringLiteral(ANTEROOM_BINARY_DIR) + u"/gallery"_s;
    return QDir().mkpath(folder) &&
           m_view.grabWindow().save(folder + u'/' + look.name() + u".png"_s);
}

QRectF shownRect(const QQuickItem* item)
{
    QRectF rect = item->mapRectToScene(QRectF(QPointF(), item->size()));
    for (const QQuickItem* up = item->parentItem(); up; up = up->parentItem()) {
        if (up->clip())
            rect = rect.intersected(up->mapRectToScene(QRectF(QPointF(), up->size())));
    }
    return rect;
}

QString spokenName(const QQuickItem* item)
{
    const QObject* accessible = accessibleOf(item);
    return accessible ? accessible->property("name").toString() : QString();
}

int spokenRole(const QQuickItem* item)
{
    const QObject* accessible = accessibleOf(item);
    return accessible ? accessible->property("role").toInt() : QAccessible::NoRole;
}

} // namespace anteroom
