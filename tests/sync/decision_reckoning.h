#pragma once

#include "reckoning.h"
#include "record/field.h"
#include "store/transaction.h"

#include <QHash>
#include <QSet>

namespace anteroom {

// What decisions became of those that staff asked for, and whether each record is what its accepted
// decisions made of it, one after the other: the value, its line in the history, its version.
class DecisionReckoning {
public:
    DecisionReckoning(const Snapshot& records, Reckoning& reckoning);
    void reckon(const QStringList& ledgers);

private:
    // A decision as staff asked for it.
    struct Asked {
        QString submission;
        QString change;
        QString kind;
        QJsonValue applied;
    };
    // One as the store has it.
    struct Stored {
        QString id;
        QString submission;
        QString change;
        QString kind;
        FieldValue applied;
        QString patient;
        const Field* field = nullptr;
        QString state; // of the change
    };
    // A line of a record's history.
    struct Line {
        int version = 0;
        const Field* field = nullptr;
        FieldValue before;
        FieldValue after;
    };
    // A record as its history tells it.
    struct Told {
        int version = 0;
        QHash<const Field*, FieldValue> values;
    };

    void read(const QString& ledger);
    [[nodiscard]] QList<Stored> stored() const;
    void readHistory();
    void readAudit();
    void compare(const Stored& decision);
    void follow(const Stored& decision);
    void lookAtSubmissions();
    void lookAtRecords();
    void lookAtRecord(const QString& id, const Told& told);
    void note(Wrong wrong, const QString& what);

    const Snapshot& m_records;
    Reckoning& m_reckoning;
    QHash<QString, Asked> m_asked;
    QSet<QString> m_made;
    QSet<QString> m_refused;
    QHash<QString, QList<Line>> m_lines; // by decision
    QHash<QString, int> m_entries;       // of the audit, by decision or by act and subject
    QHash<QString, int> m_decided;       // decisions by change
    QHash<QString, Told> m_told;         // by patient
};

} // namespace anteroom
