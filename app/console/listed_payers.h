#pragma once

#include "record/field.h"

#include <QSet>

namespace anteroom {

// The payers that kiosks know by name: those that are shipped and the practice's own.
class ListedPayers {
public:
    ListedPayers();

    void add(const QList<FieldValue>& practicesOwn);
    // Whether a card's payer is one of them, whatever else its name says.
    [[nodiscard]] bool has(const QString& printed) const;

private:
    void addName(const QString& name);

    QSet<QString> m_names; // folded
};

} // namespace anteroom
