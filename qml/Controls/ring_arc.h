#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace anteroom {

/// A ring with the remaining part of a whole drawn over it, from the top, clockwise.
class RingArc : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// 0 to 1.
    Q_PROPERTY(qreal part MEMBER m_part NOTIFY looksChanged)
    Q_PROPERTY(qreal stroke MEMBER m_stroke NOTIFY looksChanged)
    Q_PROPERTY(QColor bedColor MEMBER m_bedColor NOTIFY looksChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY looksChanged)

public:
    explicit RingArc(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void looksChanged();

private:
    qreal m_part = 1;
    qreal m_stroke = 36;
    QColor m_bedColor = Qt::lightGray;
    QColor m_color = Qt::black;
};

} // namespace anteroom
