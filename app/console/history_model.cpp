#include "console/history_model.h"

#include "console/source_words.h"

using namespace Qt::StringLiterals;

namespace anteroom {

HistoryModel::HistoryModel(Clock clock, QObject* parent)
    : DisplayList({"day", "time", "field", "before", "after", "code", "by", "spokenName"}, parent)
    , m_clock(std::move(clock))
{
}

void HistoryModel::take(const QList<HistoryEntry>& entries)
{
    m_entries = entries;
    if (m_entries.isEmpty())
        setFilter({});
    showRows();
}

void HistoryModel::setFilter(const QString& fieldKey)
{
    if (m_filter == fieldKey)
        return;
    m_filter = fieldKey;
    showRows();
    Q_EMIT filterChanged();
}

QString HistoryModel::filterText() const
{
    const Field* field = findField(m_filter);
    return field ? field->labelText() : QString();
}

void HistoryModel::showRows()
{
    QList<DisplayRow> rows;
    for (const HistoryEntry& entry : std::as_const(m_entries)) {
        const Field* field = findField(entry.fieldKey);
        if (field && (m_filter.isEmpty() || m_filter == entry.fieldKey))
            rows.append(rowFor(entry, *field));
    }
    show(rows);
}

DisplayRow HistoryModel::rowFor(const HistoryEntry& entry, const Field& field) const
{
    const Difference difference = differenceOf(field, entry.before, entry.after);
    const QString day = dayText(entry.at, m_clock());
    return {
        u"%1 %2"_s.arg(entry.version).arg(entry.fieldKey),
        {{u"day"_s, day},
         {u"time"_s, clockText(entry.at)},
         {u"field"_s, field.labelText()},
         {u"before"_s, markedRuns(difference.before)},
         {u"after"_s, entry.after.isNull() ? plainRuns(tr("none")) : markedRuns(difference.after)},
         {u"code"_s, shownAsCode(field)},
         {u"by"_s, tr("%1 · %2 · version %3")
                       .arg(entry.staffName, cameBy(entry.provenance))
                       .arg(entry.version)},
         {u"spokenName"_s, tr("%1, %2, %3").arg(field.labelText(), day, entry.staffName)}}};
}

} // namespace anteroom
