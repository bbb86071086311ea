#include "kiosk/page_breaks.h"

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

QList<QQuickItem*> PageBreaks::rows() const
{
    // Repeaters are children too, without a height.
    QList<QQuickItem*> rows = m_column ? m_column->childItems() : QList<QQuickItem*>();
    rows.removeIf([](const QQuickItem* row) { return !row->isVisible() || row->height() <= 0; });
    std::sort(rows.begin(), rows.end(),
              [](const QQuickItem* a, const QQuickItem* b) { return a->y() < b->y(); });
    return rows;
}

void PageBreaks::setPage(int page)
{
    m_page = page;
    polish();
}

void PageBreaks::updatePolish()
{
    QList<std::pair<double, double>> edges;
    const QList<QQuickItem*> all = rows();
    for (const QQuickItem* row : all)
        edges.append({row->y(), row->y() + row->height()});
    m_starts = pageStarts(edges, m_room, m_pagedRoom);
    m_page = qBound(1, m_page, count());
    m_end = 0;
    for (QQuickItem* row : all) {
        const bool shown = isOnPage(row);
        if (shown)
            m_end = row->y() + row->height();
        row->setOpacity(shown ? 1 : 0);
        if (shown && row->metaObject()->indexOfMethod("seen()") >= 0)
            QMetaObject::invokeMethod(row, "seen");
    }
    Q_EMIT parted();
}

bool PageBreaks::isOnPage(const QQuickItem* row) const
{
    const double top = row->y();
    return top >= start() && (m_page == count() || top < m_starts[m_page]);
}

} // namespace anteroom
