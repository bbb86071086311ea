#include "kiosk/picture_view.h"

#include <QQuickWindow>
#include <QSGSimpleTextureNode>

namespace anteroom {

namespace {

// The largest part in the middle of `whole` that has the proportions of `shape`.
QRectF middleOf(const QRectF& whole, const QSizeF& shape)
{
    QRectF part(QPointF(0, 0), shape.scaled(whole.size(), Qt::KeepAspectRatio));
    part.moveCenter(whole.center());
    return part;
}

} // namespace

PictureView::PictureView(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void PictureView::setPicture(const QVariant& picture)
{
    m_picture = picture.value<QImage>();
    m_fresh = true;
    update();
    Q_EMIT pictureChanged();
}

QRectF PictureView::shown(const QRectF& inWidths) const
{
    if (m_picture.isNull() || inWidths.isEmpty() || size().isEmpty())
        return {};
    const QRectF all(QPointF(0, 0), m_picture.size());
    const QRectF from = m_whole ? all : middleOf(all, size());
    const QRectF to = m_whole ? middleOf(boundingRect(), m_picture.size()) : boundingRect();
    const qreal scale = to.width() / from.width();
    const qreal width = all.width();
    const QPointF corner(inWidths.x() * width - from.x(), inWidths.y() * width - from.y());
    return {to.topLeft() + corner * scale, inWidths.size() * width * scale};
}

QSGNode* PictureView::updatePaintNode(QSGNode* before, UpdatePaintNodeData*)
{
    auto* node = static_cast<QSGSimpleTextureNode*>(before);
    if (m_picture.isNull() || size().isEmpty()) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = new QSGSimpleTextureNode;
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_fresh = true;
    }
    if (m_fresh)
        node->setTexture(window()->createTextureFromImage(m_picture));
    m_fresh = false;
    const QRectF all(QPointF(0, 0), m_picture.size());
    node->setSourceRect(m_whole ? all : middleOf(all, size()));
    node->setRect(m_whole ? middleOf(boundingRect(), m_picture.size()) : boundingRect());
    return node;
}

} // namespace anteroom
