#pragma once

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace anteroom {

// Where a list that is too long for the door is parted into pages: before the first row that
// would be cut. Without scrolling, every row is reached by one large key.
class PageBreaks : public QObject {
    Q_OBJECT
    QML_ELEMENT
    // The rows' upper and lower edges in the list, in pixels, in order.
    Q_PROPERTY(QList<double> tops MEMBER m_tops NOTIFY changed)
    Q_PROPERTY(QList<double> bottoms MEMBER m_bottoms NOTIFY changed)
    // What there is for all rows, and for those of one page beside the pager.
    Q_PROPERTY(double room MEMBER m_room NOTIFY changed)
    Q_PROPERTY(double pagedRoom MEMBER m_pagedRoom NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QList<double> starts READ starts NOTIFY changed)
public:
    using QObject::QObject;

    [[nodiscard]] QList<double> starts() const;
    [[nodiscard]] int count() const { return int(starts().size()); }
    // Whether a row whose upper edge is there stands on the page, counted from 1.
    Q_INVOKABLE [[nodiscard]] bool holds(double top, int page) const;

Q_SIGNALS:
    void changed();

private:
    QList<double> m_tops;
    QList<double> m_bottoms;
    double m_room = 0;
    double m_pagedRoom = 0;
};

} // namespace anteroom
