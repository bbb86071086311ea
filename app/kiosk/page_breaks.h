#pragma once

#include <QList>
#include <QPointer>
#include <QQuickItem>

namespace anteroom {

// Where the rows of pages begin: a list that doesn't fit its room is parted before the first row
// that would be cut. Edges are in pixels, in order; a row taller than a page begins one and is
// not parted again.
[[nodiscard]] QList<double> pageStarts(const QList<std::pair<double, double>>& rows, double room,
                                       double pagedRoom);

// Parts the children of a column into pages and shows those of one. Without scrolling, every row
// is reached by one large key. A row with a function seen() is told when it comes to be shown; one
// that is taller than a page and has a list of items "pageParts" is parted by them.
class PageBreaks : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem* column READ column WRITE setColumn NOTIFY columnChanged)
    // What there is for all rows, and for those of one page beside the pager.
    Q_PROPERTY(double room MEMBER m_room NOTIFY roomChanged)
    Q_PROPERTY(double pagedRoom MEMBER m_pagedRoom NOTIFY roomChanged)
    // Counted from 1.
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY parted)
    Q_PROPERTY(int count READ count NOTIFY parted)
    // Where the page's rows begin and end in the column.
    Q_PROPERTY(double start READ start NOTIFY parted)
    Q_PROPERTY(double end READ end NOTIFY parted)
public:
    explicit PageBreaks(QQuickItem* parent = nullptr);

    [[nodiscard]] QQuickItem* column() const { return m_column; }
    void setColumn(QQuickItem* column);
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    [[nodiscard]] int count() const { return int(m_starts.size()); }
    [[nodiscard]] double start() const { return m_starts.value(m_page - 1); }
    [[nodiscard]] double end() const { return m_end; }

Q_SIGNALS:
    void columnChanged();
    void roomChanged();
    void parted();

protected:
    void updatePolish() override;

private:
    void watchRows();
    // What stays together on a page, and where it is in the column.
    struct Row {
        QQuickItem* item;
        double top;
        double bottom;
    };
    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] QList<Row> wholeOrParted(QQuickItem* row) const;
    [[nodiscard]] bool isOnPage(const Row& row) const;

    QPointer<QQuickItem> m_column;
    double m_room = 0;
    double m_pagedRoom = 0;
    int m_page = 1;
    QList<double> m_starts{0};
    double m_end = 0;
};

} // namespace anteroom
