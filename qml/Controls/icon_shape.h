#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace anteroom {

/// One of the program's icons, drawn in one color as large as the item. Qt's own items for icons
/// load every picture format there is before the first one shows.
class IconShape : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// By its bootstrap-icons name; an unknown or empty one draws nothing.
    Q_PROPERTY(QString name MEMBER m_name NOTIFY looksChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY looksChanged)
    /// Left and right exchanged.
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY looksChanged)

public:
    explicit IconShape(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void looksChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
    bool m_mirrored = false;
};

} // namespace anteroom
