#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QPointF>
#include <QQuickPaintedItem>

namespace anteroom {

/// Takes a drawn signature: one finger or the mouse, strokes as lists of points in the item's own
/// pixels. What is drawn stays inside the item; a second finger is ignored.
class InkSurface : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor inkColor MEMBER m_inkColor NOTIFY looksChanged)
    Q_PROPERTY(qreal inkWidth MEMBER m_inkWidth NOTIFY looksChanged)
    Q_PROPERTY(bool inked READ isInked NOTIFY strokesChanged)
    Q_PROPERTY(int strokeCount READ strokeCount NOTIFY strokesChanged)

public:
    explicit InkSurface(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

    /// A dot is no signature: true from the first line of some length.
    [[nodiscard]] bool isInked() const;
    [[nodiscard]] int strokeCount() const { return int(m_strokes.size()); }
    [[nodiscard]] const QList<QList<QPointF>>& strokes() const { return m_strokes; }

    /// `{"height":h,"strokes":[[[x,y],…],…],"width":w}`, whole pixels.
    Q_INVOKABLE [[nodiscard]] QString strokesJson() const;
    /// The ink alone on white, in the item's size.
    [[nodiscard]] QImage image() const;
    /// The same as PNG bytes, for a submission's evidence.
    Q_INVOKABLE [[nodiscard]] QByteArray png() const;
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void looksChanged();
    void strokesChanged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void touchEvent(QTouchEvent* event) override;

private:
    void begin(QPointF at);
    void extend(QPointF to);
    [[nodiscard]] QPointF inside(QPointF point) const;
    void drawInk(QPainter& painter) const;

    QList<QList<QPointF>> m_strokes;
    QColor m_inkColor = Qt::black;
    qreal m_inkWidth = 7;
    qsizetype m_pointCount = 0;
    qreal m_length = 0;
    int m_finger = -1;
};

} // namespace anteroom
