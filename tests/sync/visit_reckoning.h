#pragma once

#include "reckoning.h"
#include "scripted_visit.h"
#include "store/transaction.h"

#include <QHash>
#include <QSet>

namespace anteroom {

// Rows of a statement of the reckoning's own, which must go well.
[[nodiscard]] Rows rowsOf(const Snapshot& records, Sql sql,
                          std::initializer_list<Bound> values = {});

// What visits became of those that kiosks handed in.
class VisitReckoning {
public:
    VisitReckoning(const Snapshot& records, Reckoning& reckoning);
    void reckon(const QStringList& ledgers, qsizetype imageBytes);

private:
    void read(const QString& ledger);
    void look(const QString& id, const ScriptedVisit& visit);
    [[nodiscard]] bool isWhole(const ScriptedVisit& visit) const;

    const Snapshot& m_records;
    Reckoning& m_reckoning;
    QHash<QString, quint32> m_started; // seeds by submission
    QSet<quint32> m_acknowledged;
    QHash<QString, int> m_effects; // entries of the audit by submission
};

} // namespace anteroom
