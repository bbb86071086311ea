#include "marked_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar mayBreak(0x200B);

} // namespace

MarkedText::MarkedText(QQuickItem* parent)
    : QQuickPaintedItem(parent), m_layout(std::make_unique<QTextLayout>())
{
    setAntialiasing(true);
    connect(this, &MarkedText::shapeChanged, this, &MarkedText::shapeAgain);
    // Colours are part of the layout's formats.
    connect(this, &MarkedText::looksChanged, this, &MarkedText::shapeAgain);
}

MarkedText::~MarkedText() = default;

void MarkedText::setRuns(const QVariantList& runs)
{
    if (m_runs == runs)
        return;
    m_runs = runs;
    read();
    shapeAgain();
    Q_EMIT runsChanged();
}

void MarkedText::setFont(const QFont& font)
{
    if (m_font == font)
        return;
    m_font = font;
    shapeAgain();
    Q_EMIT fontChanged();
}

QString MarkedText::plainText() const
{
    QString words = m_text;
    return words.remove(mayBreak).replace(QChar::LineSeparator, u' ');
}

void MarkedText::read()
{
    m_text.clear();
    m_stretches.clear();
    for (const QVariant& entry : std::as_const(m_runs)) {
        const QVariantMap run = entry.toMap();
        QString words = run.value(u"text"_s).toString();
        words.replace(u'\n', QChar::LineSeparator);
        // An email address breaks after its @ before it breaks inside a word.
        words.replace(u"@"_s, u"@"_s + mayBreak);
        const QString mark = run.value(u"mark"_s).toString();
        const Mark kind = mark == u"removed"_s   ? Mark::Removed
                          : mark == u"added"_s   ? Mark::Added
                          : mark == u"differs"_s ? Mark::Differs
                          : mark == u"strong"_s  ? Mark::Strong
                                                 : Mark::Same;
        m_stretches.append({int(m_text.size()), int(words.size()), kind});
        m_text += words;
    }
}

void MarkedText::shapeAgain()
{
    if (isComponentComplete())
        shape();
}

void MarkedText::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    shape();
}

void MarkedText::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        polish();
}

void MarkedText::updatePolish()
{
    shapeAgain();
}

qreal MarkedText::naturalWidth() const
{
    QFont bold = m_font;
    bold.setWeight(QFont::Bold);
    const QFontMetricsF metrics(bold);
    qreal widest = 0;
    for (const QString& line : m_text.split(QChar::LineSeparator))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return std::ceil(widest) + 2;
}

void MarkedText::shape()
{
    QTextOption option(m_alignedRight ? Qt::AlignRight | Qt::AlignAbsolute
                                      : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QList<QTextLayout::FormatRange> formats;
    for (const Stretch& stretch : std::as_const(m_stretches)) {
        QTextLayout::FormatRange range{stretch.start, stretch.length, {}};
        range.format.setForeground(stretch.mark == Mark::Removed ? m_removedColor
                                   : stretch.mark == Mark::Added ? m_addedColor
                                                                 : m_color);
        if (stretch.mark != Mark::Same && stretch.mark != Mark::Removed)
            range.format.setFontWeight(QFont::Bold);
        formats.append(range);
    }
    const bool wraps = widthValid() && width() > 0;
    const qreal available = wraps ? width() : naturalWidth();
    m_layout->clearLayout();
    m_layout->setFont(m_font);
    m_layout->setText(m_text);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    qreal top = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(available);
        line.setPosition({0, top + (m_lineHeight - line.height()) / 2});
        top += m_lineHeight;
    }
    m_layout->endLayout();
    setImplicitSize(naturalWidth(), std::max(top, m_lineHeight));
    update();
}

QList<QRectF> MarkedText::boxes(const Stretch& stretch) const
{
    QList<QRectF> found;
    const int end = stretch.start + stretch.length;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int from = std::max(stretch.start, line.textStart());
        int to = std::min(end, line.textStart() + line.textLength());
        while (to > from && m_text.at(to - 1).isSpace())
            --to;
        if (from >= to)
            continue;
        const qreal a = line.cursorToX(from);
        const qreal b = line.cursorToX(to);
        found.append(QRectF(std::min(a, b), i * m_lineHeight, std::abs(b - a), m_lineHeight));
    }
    return found;
}

void MarkedText::paintUnder(QPainter& painter, const Stretch& stretch, bool behindText) const
{
    const QFontMetricsF metrics(m_font);
    for (const QRectF& box : boxes(stretch)) {
        const qreal baseline = box.top() + (m_lineHeight - metrics.height()) / 2 + metrics.ascent();
        const qreal underline = baseline + metrics.descent() * 0.55;
        if (behindText && stretch.mark != Mark::Differs) {
            painter.setBrush(stretch.mark == Mark::Removed ? m_removedFill : m_addedFill);
            painter.drawRoundedRect(box.adjusted(-2, 1, 2, -1), 3, 3);
        } else if (behindText) {
            painter.setBrush(m_lineColor);
            painter.drawRect(QRectF(box.left(), underline, box.width(), m_lineWidth));
        } else if (stretch.mark != Mark::Differs) {
            const bool removed = stretch.mark == Mark::Removed;
            painter.setBrush(removed ? m_removedColor : m_addedColor);
            const qreal at = removed ? baseline - metrics.xHeight() / 2 - 1 : underline;
            painter.drawRect(QRectF(box.left(), std::round(at), box.width(), 2));
        }
    }
}

void MarkedText::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const auto marked = [&](bool behindText) {
        for (const Stretch& stretch : m_stretches) {
            if (stretch.mark > Mark::Strong)
                paintUnder(*painter, stretch, behindText);
        }
    };
    marked(true);
    m_layout->draw(painter, {});
    painter->setPen(Qt::NoPen);
    marked(false);
}

} // namespace anteroom
