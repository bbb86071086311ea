#include "console/display_list.h"

#include <QSet>

namespace anteroom {

DisplayList::DisplayList(QList<QByteArray> roles, QObject* parent)
    : QAbstractListModel(parent), m_roles(std::move(roles))
{
}

int DisplayList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DisplayList::data(const QModelIndex& index, int role) const
{
    const int which = role - Qt::UserRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || which < 0 || which >= m_roles.size())
        return {};
    return m_rows[index.row()].shown.value(QString::fromLatin1(m_roles[which]));
}

QHash<int, QByteArray> DisplayList::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + i, m_roles[i]);
    return names;
}

QVariant DisplayList::shown(int row, QLatin1StringView role) const
{
    return row >= 0 && row < count() ? m_rows[row].shown.value(role) : QVariant();
}

QVariantMap DisplayList::rowAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[row].shown : QVariantMap();
}

QString DisplayList::keyAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[row].key : QString();
}

int DisplayList::rowOf(const QString& key) const
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows[row].key == key)
            return row;
    }
    return -1;
}

void DisplayList::show(const QList<DisplayRow>& rows)
{
    const int before = count();
    removeVanished(rows);
    for (int row = 0; row < rows.size(); ++row)
        placeRow(row, rows[row]);
    if (count() != before)
        Q_EMIT countChanged();
}

void DisplayList::removeVanished(const QList<DisplayRow>& rows)
{
    QSet<QString> wanted;
    for (const DisplayRow& row : rows)
        wanted.insert(row.key);
    for (int row = count() - 1; row >= 0; --row) {
        if (wanted.contains(m_rows[row].key))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void DisplayList::placeRow(int row, const DisplayRow& wanted)
{
    const int from = rowOf(wanted.key);
    if (from < 0) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, wanted);
        endInsertRows();
        return;
    }
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_rows.move(from, row);
        endMoveRows();
    }
    if (m_rows[row].shown != wanted.shown) {
        m_rows[row].shown = wanted.shown;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace anteroom
