#pragma once

#include "record/field.h"

#include <QHash>
#include <QSet>

namespace anteroom {

// The payers that kiosks know by name: those that are shipped and the practice's own.
class ListedPayers {
public:
    ListedPayers();

    // In place of those that were the practice's own before.
    void setOwn(const QList<FieldValue>& practicesOwn);
    void add(const FieldValue& practicesOwn);
    void remove(const FieldValue& practicesOwn);
    // Whether a card's payer is one of them, whatever else its name says.
    [[nodiscard]] bool has(const QString& printed) const;
    // The practice's own one that a card's payer is; null when it is none of them.
    [[nodiscard]] FieldValue ownOf(const QString& printed) const;

private:
    void addShipped(const QString& name);

    QSet<QString> m_shipped;          // folded names
    QHash<QString, FieldValue> m_own; // by folded name
};

} // namespace anteroom
