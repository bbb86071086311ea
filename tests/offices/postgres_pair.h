#pragma once

#include "record/result.h"

#include <memory>
#include <QProcess>

namespace anteroom {

// A PostgreSQL server and the standby that it waits for (tests/stage/postgres_pair.sh). Events go
// on while a step is taken.
class PostgresPair {
public:
    enum class Failure { Killed, StoppedAtOnce };
    enum class Return { Rewound, CopiedAnew };

    // "pair.absent" where PostgreSQL isn't installed.
    [[nodiscard]] static Result<std::unique_ptr<PostgresPair>> make();
    ~PostgresPair();

    // Of the database on whichever of the two takes writes.
    [[nodiscard]] QString url() const;
    [[nodiscard]] Done failPrimary(Failure how);
    // The standby takes over; it is the primary from then on.
    [[nodiscard]] Done promote();
    // The one that failed stands by again.
    [[nodiscard]] Done rejoin(Return how);

private:
    explicit PostgresPair(QString folder) : m_folder(std::move(folder)) {}
    static Result<QByteArray> run(const QStringList& arguments);
    [[nodiscard]] Done step(const QStringList& arguments) const;

    QString m_folder;
    QString m_primary = QStringLiteral("a");
    QString m_other = QStringLiteral("b");
};

} // namespace anteroom
