#pragma once

#include "console/display_list.h"
#include "console/shown_text.h"
#include "record/patient.h"

namespace anteroom {

/// Who changed what of a record, when and from where, newest first; of all fields or of one.
/// Roles: day, time, field, before, after, code, by, spokenName.
class HistoryModel : public anteroom::DisplayList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk has one")
    Q_PROPERTY(QString filterText READ filterText NOTIFY filterChanged)

public:
    explicit HistoryModel(Clock clock, QObject* parent = nullptr);

    void take(const QList<HistoryEntry>& entries);
    // The key of a field, or empty for all of them.
    void setFilter(const QString& fieldKey);
    Q_INVOKABLE void showAll() { setFilter({}); }
    [[nodiscard]] QString filter() const { return m_filter; }
    [[nodiscard]] QString filterText() const;

Q_SIGNALS:
    void filterChanged();

private:
    void showRows();
    [[nodiscard]] DisplayRow rowFor(const HistoryEntry& entry, const Field& field) const;

    Clock m_clock;
    QList<HistoryEntry> m_entries;
    QString m_filter;
};

} // namespace anteroom
