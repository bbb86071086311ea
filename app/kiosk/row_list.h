#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <QVariantMap>

namespace anteroom {

// Rows as a screen shows them, ready made. As long as their number stays, rows change in place, so
// that what is being touched is not built anew under the finger.
class RowList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Models have one")
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const bool ours = checkIndex(index, CheckIndexOption::IndexIsValid) && role == Qt::UserRole;
        return ours ? QVariant(m_rows[index.row()]) : QVariant();
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{Qt::UserRole, "row"}};
    }

    [[nodiscard]] const QList<QVariantMap>& rows() const { return m_rows; }
    void setRows(const QList<QVariantMap>& rows)
    {
        if (rows.size() != m_rows.size()) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
    }

private:
    QList<QVariantMap> m_rows;
};

} // namespace anteroom
