#include "gallery_checks.h"

#include <QAccessible>

#include <algorithm>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

QString rectWords(const QRectF& rect)
{
    return u"%1,%2 %3×%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

QString words(const QQuickItem* item)
{
    const QString text = item->property("text").toString();
    return text.isEmpty() ? item->property("plainText").toString() : text;
}

bool isText(const QQuickItem* item)
{
    return item->inherits("QQuickText") || item->inherits("anteroom::MarkedText");
}

/// Text that is turned by pages is cut at a whole line on purpose.
bool isTurned(const QQuickItem* item)
{
    for (const QQuickItem* up = item->parentItem(); up; up = up->parentItem()) {
        if (up->objectName() == u"turnedPage"_s)
            return true;
    }
    return false;
}

/// The letters themselves: the middle of the item's lines, without their leading.
QRectF lettersOf(const QQuickItem* item)
{
    qreal width = item->width();
    qreal height = item->height();
    qreal left = 0;
    qreal top = 0;
    if (item->inherits("QQuickText")) {
        width = item->property("contentWidth").toReal();
        height = item->implicitHeight();
        const int align = item->property("effectiveHorizontalAlignment").toInt();
        const qreal spare = item->width() - width;
        left = align == Qt::AlignRight ? spare : align == Qt::AlignHCenter ? spare / 2 : 0;
        const int vertical = item->property("verticalAlignment").toInt();
        top = vertical == Qt::AlignVCenter ? (item->height() - height) / 2 : 0;
    }
    const qreal leading = item->property("lineHeight").toReal() * 0.2;
    return item->mapRectToScene(QRectF(left, top + leading, width, height - 2 * leading));
}

QList<QQuickItem*> texts(const GalleryPage& page)
{
    QList<QQuickItem*> found;
    for (QQuickItem* item : page.visibleItems()) {
        if (isText(item) && !words(item).trimmed().isEmpty())
            found.append(item);
    }
    return found;
}

/// The way from one rectangle to the other along the axis they are apart on; negative when they
/// overlap.
qreal distance(const QRectF& a, const QRectF& b)
{
    const qreal across = std::max(a.left(), b.left()) - std::min(a.right(), b.right());
    const qreal down = std::max(a.top(), b.top()) - std::min(a.bottom(), b.bottom());
    return std::max(across, down);
}

bool isTarget(const QQuickItem* item)
{
    return item->isEnabled() && spokenRole(item) != QAccessible::ListItem;
}

} // namespace

QStringList cutTexts(const GalleryPage& page)
{
    QStringList found;
    const QRectF window(QPointF(), page.root()->size());
    for (QQuickItem* item : texts(page)) {
        if (isTurned(item))
            continue;
        const bool fits =
            item->property("contentWidth").toReal() <= item->width() + 1 &&
            (item->inherits("QQuickText") || item->implicitHeight() <= item->height() + 1) &&
            !item->property("truncated").toBool();
        const QRectF letters = lettersOf(item);
        QRectF shown = shownRect(item).adjusted(-2, -2, 2, 2).intersected(window);
        if (!fits || !shown.contains(letters))
            found.append(
                u"“%1” %2 is cut to %3"_s.arg(words(item), rectWords(letters), rectWords(shown)));
    }
    return found;
}

QStringList overlappingTexts(const GalleryPage& page)
{
    QStringList found;
    const QList<QQuickItem*> all = texts(page);
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype k = i + 1; k < all.size(); ++k) {
            if (isTurned(all[i]) || isTurned(all[k]))
                continue;
            if (distance(lettersOf(all[i]), lettersOf(all[k])) < -1)
                found.append(u"“%1” lies on “%2”"_s.arg(words(all[i]), words(all[k])));
        }
    }
    return found;
}

QStringList smallOrCrowdedTargets(const GalleryPage& page, qreal least, qreal gap)
{
    QStringList found;
    QList<QQuickItem*> all = page.targets();
    all.removeIf([](const QQuickItem* item) { return !isTarget(item); });
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRectF rect = shownRect(all[i]);
        if (rect.width() < least || rect.height() < least)
            found.append(u"“%1” is small: %2"_s.arg(spokenName(all[i]), rectWords(rect)));
        for (qsizetype k = i + 1; k < all.size(); ++k) {
            if (distance(rect, shownRect(all[k])) < gap - 0.5)
                found.append(u"“%1” is too near to “%2”: %3"_s.arg(
                    spokenName(all[i]), spokenName(all[k]),
                    QString::number(distance(rect, shownRect(all[k])))));
        }
    }
    return found;
}

QStringList namelessTargets(const GalleryPage& page)
{
    QStringList found;
    for (QQuickItem* item : page.targets()) {
        if (spokenName(item).isEmpty() || spokenRole(item) == QAccessible::NoRole)
            found.append(QString::fromLatin1(item->metaObject()->className()) +
                         rectWords(shownRect(item)));
    }
    return found;
}

} // namespace anteroom
