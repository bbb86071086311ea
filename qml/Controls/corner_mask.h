#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace anteroom {

/// Paints what lies outside the curve of one corner of a rounded rectangle, in the colour of what
/// is around it: a picture looks rounded without the layer that clipping to a curve would need. As
/// large as the radius; turned by the item's rotation, 0 being the top left corner.
class CornerMask : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY looksChanged)

public:
    explicit CornerMask(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void looksChanged();

private:
    QColor m_color = Qt::white;
};

} // namespace anteroom
