#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <QVariantMap>

namespace anteroom {

// One row as a screen shows it. The key tells it apart from the other rows of its list.
struct DisplayRow {
    QString key;
    QVariantMap shown;
};

/// Rows that a screen shows. A list that is read anew touches only the rows that changed, so that
/// an editor open in one of them and its place on the screen survive.
class DisplayList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk makes its lists")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // What a row shows under a role, for those who have no QModelIndex.
    [[nodiscard]] QVariant shown(int row, QLatin1StringView role) const;
    [[nodiscard]] QVariantMap rowAt(int row) const;
    [[nodiscard]] QString keyAt(int row) const;
    [[nodiscard]] int rowOf(const QString& key) const;

Q_SIGNALS:
    void countChanged();

protected:
    DisplayList(QList<QByteArray> roles, QObject* parent);
    void show(const QList<DisplayRow>& rows);

private:
    void removeVanished(const QList<DisplayRow>& rows);
    void placeRow(int row, const DisplayRow& wanted);

    QList<QByteArray> m_roles;
    QList<DisplayRow> m_rows;
};

} // namespace anteroom
