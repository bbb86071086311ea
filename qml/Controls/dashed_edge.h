#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace anteroom {

/// A filled rounded frame whose edge is dashed, drawn inward like a Rectangle's border: Qt Quick
/// has no dashed border, and a Shape is repainted with every frame around it.
class DashedEdge : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor edgeColor MEMBER m_edgeColor NOTIFY looksChanged)
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY looksChanged)
    Q_PROPERTY(qreal edgeWidth MEMBER m_edgeWidth NOTIFY looksChanged)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY looksChanged)
    /// A single dashed line along the foot instead of a frame.
    Q_PROPERTY(bool footOnly MEMBER m_footOnly NOTIFY looksChanged)

public:
    explicit DashedEdge(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void looksChanged();

private:
    QColor m_edgeColor = Qt::black;
    QColor m_fill = Qt::transparent;
    qreal m_edgeWidth = 3;
    qreal m_radius = 0;
    bool m_footOnly = false;
};

} // namespace anteroom
