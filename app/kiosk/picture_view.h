#pragma once

#include <QImage>
#include <QQuickItem>

namespace anteroom {

// Shows a picture that is in memory: the camera's newest frame, or a card as it was taken. Draws a
// texture and nothing else, so that thirty frames a second cost little even without a GPU.
class PictureView : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    // A QImage.
    Q_PROPERTY(QVariant picture READ picture WRITE setPicture NOTIFY pictureChanged)
    // The whole picture inside the item; else it fills the item and what sticks out is cut off.
    Q_PROPERTY(bool whole MEMBER m_whole NOTIFY pictureChanged)
public:
    explicit PictureView(QQuickItem* parent = nullptr);

    [[nodiscard]] QVariant picture() const { return m_picture; }
    void setPicture(const QVariant& picture);

    // Where something in the picture shows in the item; its place is in widths of the picture.
    Q_INVOKABLE [[nodiscard]] QRectF shown(const QRectF& inWidths) const;

Q_SIGNALS:
    void pictureChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* before, UpdatePaintNodeData* data) override;

private:
    QImage m_picture;
    bool m_whole = false;
    bool m_fresh = false;
};

} // namespace anteroom
