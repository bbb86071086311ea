#pragma once

#include <QList>
#include <QPointer>
#include <QQuickItem>
#include <QQuickView>
#include <QStringList>
#include <QTemporaryDir>

namespace anteroom {

/// One page of the gallery in one of its looks, shown on the offscreen platform.
struct PageLook {
    QString page;
    int textStep = 0;
    bool highContrast = false;
    bool lower = false;
    bool mirrored = false;

    [[nodiscard]] QString name() const;
};

/// A window with a gallery page. Warnings of the QML engine while it lives are kept.
class GalleryPage {
public:
    explicit GalleryPage(const PageLook& look);
    ~GalleryPage();

    [[nodiscard]] QQuickItem* root() const { return m_view.rootObject(); }
    [[nodiscard]] QQuickView& view() { return m_view; }
    [[nodiscard]] QStringList warnings() const { return m_warnings; }
    [[nodiscard]] QObject* tokens() const { return m_tokens; }

    /// All visible items with an accessible role that can be pressed or typed into.
    [[nodiscard]] QList<QQuickItem*> targets() const;
    [[nodiscard]] QList<QQuickItem*> visibleItems() const;
    [[nodiscard]] QQuickItem* named(const QString& objectName) const;
    /// The item whose accessible name this is; null when there is none on the screen.
    [[nodiscard]] QQuickItem* spoken(const QString& name) const;

    void tap(QQuickItem* item);
    /// Writes the screen to build/…/gallery/<look>.png.
    bool save(const PageLook& look);

private:
    // The screens are drawn as on a kiosk without a graphics chip, and so before any window.
    struct Software {
        Software()
        {
            if (QQuickWindow::sceneGraphBackend() != QStringLiteral("software"))
                QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));
        }
    };

    Software m_software;
    QTemporaryDir m_folder;
    QQuickView m_view;
    QStringList m_warnings;
    QPointer<QObject> m_tokens;
};

/// The rectangle of an item in its window, cut to what its clipping parents show.
[[nodiscard]] QRectF shownRect(const QQuickItem* item);
[[nodiscard]] QString spokenName(const QQuickItem* item);
[[nodiscard]] int spokenRole(const QQuickItem* item);

} // namespace anteroom
