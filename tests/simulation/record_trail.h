#pragma once

#include "records_check.h"

namespace anteroom {

// The history of one record, from its first values on.
class RecordTrail {
public:
    struct Step {
        int version = 0;
        QString field;
        QString before; // as columns hold them
        QString after;
        QString decision;
    };
    void append(const Step& step) { m_steps.append(step); }

    [[nodiscard]] QList<Step> stepsOf(const QString& decision) const;
    // What the field held when the record was of that version.
    [[nodiscard]] QString valueAt(int version, const QString& field) const;
    // What is wrong with it by itself; empty when each step begins where the one before ended.
    [[nodiscard]] QString gap() const;
    // What the record must hold by now.
    [[nodiscard]] QMap<QString, QString> values() const;
    [[nodiscard]] int version() const { return m_steps.isEmpty() ? 1 : m_steps.last().version; }

private:
    QList<Step> m_steps;
};

// By the record's identifier.
[[nodiscard]] QMap<QString, RecordTrail> trailsIn(OfficeTables& tables);

} // namespace anteroom
