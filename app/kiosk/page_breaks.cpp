#include "kiosk/page_breaks.h"

namespace anteroom {

QList<double> PageBreaks::starts() const
{
    const qsizetype rows = std::min(m_tops.size(), m_bottoms.size());
    QList<double> starts{0};
    if (rows == 0 || m_bottoms[rows - 1] <= m_room)
        return starts;
    for (qsizetype i = 0; i < rows; ++i) {
        // A row taller than a page begins one and is not parted again.
        if (m_bottoms[i] - starts.last() > m_pagedRoom && m_tops[i] > starts.last())
            starts.append(m_tops[i]);
    }
    return starts;
}

bool PageBreaks::holds(double top, int page) const
{
    const QList<double> all = starts();
    if (page < 1 || page > all.size())
        return false;
    return top >= all[page - 1] && (page == all.size() || top < all[page]);
}

} // namespace anteroom
