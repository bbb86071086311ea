#include "kiosk/page_breaks.h"

#include <algorithm>
#include <QQmlListReference>

namespace anteroom {

namespace {

// Half a pixel more is no reason for a page.
constexpr double slack = 0.5;

} // namespace

QList<double> pageStarts(const QList<std::pair<double, double>>& rows, double room,
                         double pagedRoom)
{
    QList<double> starts{0};
    if (rows.isEmpty() || rows.last().second <= room + slack)
        return starts;
    for (const auto& [top, bottom] : rows) {
        if (bottom - starts.last() > pagedRoom + slack && top > starts.last())
            starts.append(top);
    }
    return starts;
}

PageBreaks::PageBreaks(QQuickItem* parent) : QQuickItem(parent)
{
    connect(this, &PageBreaks::roomChanged, this, &QQuickItem::polish);
}

void PageBreaks::setColumn(QQuickItem* column)
{
    if (m_column == column)
        return;
    m_column = column;
    connect(column, &QQuickItem::childrenChanged, this, &PageBreaks::watchRows);
    watchRows();
    Q_EMIT columnChanged();
}

void PageBreaks::watchRows()
{
    const auto children = m_column->childItems();
    for (QQuickItem* row : children) {
        connect(row, &QQuickItem::yChanged, this, &QQuickItem::polish, Qt::UniqueConnection);
        connect(row, &QQuickItem::heightChanged, this, &QQuickItem::polish, Qt::UniqueConnection);
        connect(row, &QQuickItem::visibleChanged, this, &QQuickItem::polish, Qt::UniqueConnection);
    }
    polish();
}

QList<PageBreaks::Row> PageBreaks::rows() const
{
    QList<Row> rows;
    const auto children = m_column ? m_column->childItems() : QList<QQuickItem*>();
    for (QQuickItem* row : children)
        rows += wholeOrParted(row);
    std::ranges::sort(rows, {}, &Row::top);
    return rows;
}

QList<PageBreaks::Row> PageBreaks::wholeOrParted(QQuickItem* row) const
{
    // Repeaters are children too, without a height.
    if (!row->isVisible() || row->height() <= 0)
        return {};
    const QQmlListReference parts(row, "pageParts");
    const bool parted = row->height() > m_pagedRoom && parts.count() > 0;
    QList<Row> found;
    for (qsizetype i = 0; i < parts.count(); ++i) {
        auto* part = qobject_cast<QQuickItem*>(parts.at(i));
        part->setOpacity(1); // what was parted may be whole again
        const double top = part->mapToItem(m_column, QPointF()).y();
        if (parted && part->isVisible())
            found.append({part, top, top + part->height()});
    }
    row->setOpacity(1);
    if (!parted)
        found.append({row, row->y(), row->y() + row->height()});
    return found;
}

void PageBreaks::setPage(int page)
{
    m_page = page;
    polish();
}

void PageBreaks::updatePolish()
{
    QList<std::pair<double, double>> edges;
    const QList<Row> all = rows();
    for (const Row& row : all)
        edges.append({row.top, row.bottom});
    m_starts = pageStarts(edges, m_room, m_pagedRoom);
    m_page = qBound(1, m_page, count());
    m_end = 0;
    for (const Row& row : all) {
        const bool shown = isOnPage(row);
        if (shown)
            m_end = row.bottom;
        row.item->setOpacity(shown ? 1 : 0);
        if (shown && row.item->metaObject()->indexOfMethod("seen()") >= 0)
            QMetaObject::invokeMethod(row.item, "seen");
    }
    Q_EMIT parted();
}

bool PageBreaks::isOnPage(const Row& row) const
{
    return row.top >= start() && (m_page == count() || row.top < m_starts[m_page]);
}

} // namespace anteroom
