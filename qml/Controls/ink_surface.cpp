#include "ink_surface.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QTouchEvent>

#include <algorithm>

namespace anteroom {

namespace {

// Far more than any hand writes; a stuck finger must not fill the memory.
constexpr qsizetype mostPoints = 5'000;
constexpr qreal shortestSignature = 40;
constexpr qreal smallestStep = 2;

} // namespace

InkSurface::InkSurface(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    connect(this, &InkSurface::looksChanged, this, [this] { update(); });
}

bool InkSurface::isInked() const
{
    return m_length >= shortestSignature;
}

void InkSurface::paint(QPainter* painter)
{
    drawInk(*painter);
}

void InkSurface::drawInk(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_inkColor, m_inkWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QList<QPointF>& stroke : m_strokes) {
        if (stroke.size() == 1)
            painter.drawPoint(stroke.first());
        else
            painter.drawPolyline(stroke.constData(), int(stroke.size()));
    }
}

QString InkSurface::strokesJson() const
{
    QJsonArray strokes;
    for (const QList<QPointF>& stroke : m_strokes) {
        QJsonArray points;
        for (const QPointF& point : stroke)
            points.append(QJsonArray{qRound(point.x()), qRound(point.y())});
        strokes.append(points);
    }
    const QJsonObject whole{{QStringLiteral("width"), qRound(width())},
                            {QStringLiteral("height"), qRound(height())},
                            {QStringLiteral("strokes"), strokes}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

QImage InkSurface::image() const
{
    QImage image(size().toSize().expandedTo({1, 1}), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    // Evidence is black on white whatever the theme on the screen was.
    painter.setPen(QPen(Qt::black, m_inkWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QList<QPointF>& stroke : m_strokes)
        painter.drawPolyline(stroke.constData(), int(stroke.size()));
    return image;
}

QByteArray InkSurface::png() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image().save(&buffer, "PNG"))
        return {};
    return bytes;
}

void InkSurface::clear()
{
    m_strokes.clear();
    m_pointCount = 0;
    m_length = 0;
    m_finger = -1;
    update();
    Q_EMIT strokesChanged();
}

QPointF InkSurface::inside(QPointF point) const
{
    return {std::clamp(point.x(), qreal(0), std::max(width(), qreal(0))),
            std::clamp(point.y(), qreal(0), std::max(height(), qreal(0)))};
}

void InkSurface::begin(QPointF at)
{
    if (m_pointCount >= mostPoints)
        return;
    m_strokes.append({inside(at)});
    ++m_pointCount;
    update();
    Q_EMIT strokesChanged();
}

void InkSurface::extend(QPointF to)
{
    if (m_strokes.isEmpty() || m_pointCount >= mostPoints)
        return;
    QList<QPointF>& stroke = m_strokes.last();
    const QLineF step(stroke.last(), inside(to));
    if (step.length() < smallestStep)
        return;
    stroke.append(step.p2());
    ++m_pointCount;
    const bool before = isInked();
    m_length += step.length();
    const qreal around = m_inkWidth + 1;
    const QRectF touched = QRectF(step.p1(), step.p2()).normalized();
    update(touched.adjusted(-around, -around, around, around).toAlignedRect());
    if (before != isInked())
        Q_EMIT strokesChanged();
}

void InkSurface::mousePressEvent(QMouseEvent* event)
{
    begin(event->position());
}

void InkSurface::mouseMoveEvent(QMouseEvent* event)
{
    extend(event->position());
}

void InkSurface::touchEvent(QTouchEvent* event)
{
    for (const QEventPoint& point : event->points()) {
        if (point.state() == QEventPoint::Pressed && m_finger < 0) {
            m_finger = point.id();
            begin(point.position());
        } else if (point.id() == m_finger && point.state() == QEventPoint::Updated) {
            extend(point.position());
        } else if (point.id() == m_finger && point.state() == QEventPoint::Released) {
            m_finger = -1;
        }
    }
    if (event->type() == QEvent::TouchCancel || event->type() == QEvent::TouchEnd)
        m_finger = -1;
    event->accept();
}

} // namespace anteroom
