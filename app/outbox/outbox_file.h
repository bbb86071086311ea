#pragma once

#include "outbox/sealed_entry.h"

#include <functional>
#include <QSet>
#include <QSqlDatabase>

class QSqlQuery;

namespace anteroom {

// The outbox on the disk: one SQLite file (WAL, synchronous=FULL) of sealed bytes, hashes and
// states. What add, setAside and retryAside have answered is durable. Used in one thread.
//
// Problem codes are those of Outbox, and outbox.broken: moveAside() and open() again.
class OutboxFile {
public:
    OutboxFile(QString folder, qint64 maxBytes);
    ~OutboxFile();
    OutboxFile(const OutboxFile&) = delete;
    OutboxFile& operator=(const OutboxFile&) = delete;

    [[nodiscard]] Done open();
    void close();
    // Moves all that belongs to the file, as it is, into a folder beside it, and answers which.
    [[nodiscard]] Result<QString> moveAside();

    [[nodiscard]] QString path() const;

    [[nodiscard]] Done add(const SealedEntry& entry);
    [[nodiscard]] Result<DueEntry> next(const QSet<SubmissionId>& passedOver);
    [[nodiscard]] Result<QByteArray> blob(const Sha256& plain);
    [[nodiscard]] Done markUploaded(const Sha256& plain, bool uploaded);
    [[nodiscard]] Done remove(const SubmissionId& id);
    [[nodiscard]] Done setAside(const SubmissionId& id, const QString& code);
    [[nodiscard]] Done retryAside();
    // What could not be counted is counted as nothing.
    [[nodiscard]] OutboxCount count();

private:
    [[nodiscard]] Result<int> versionFound();
    [[nodiscard]] Done checkPages();
    [[nodiscard]] Done applySettings();
    [[nodiscard]] Done createTables();
    [[nodiscard]] Done insert(const SealedEntry& entry);
    [[nodiscard]] Result<QList<Sha256>> blobsToUpload(qint64 sequence);
    [[nodiscard]] Done run(const QString& statement, const QVariantList& values = {});
    [[nodiscard]] Result<QSqlQuery> ask(const QString& statement, const QVariantList& values = {});
    [[nodiscard]] Done atomically(const std::function<Done()>& work);
    [[nodiscard]] Done undo();
    [[nodiscard]] Done durably(const std::function<Done()>& work);
    // For what may be forgotten with the power, since the office then only hears it twice.
    [[nodiscard]] Done atLeisure(const std::function<Done()>& work);

    QString m_folder;
    qint64 m_maxBytes;
    QString m_connection;
    bool m_isUndoing = false; // a transaction is open that could not be undone yet
    bool m_isRelaxed = false; // a commit may be forgotten with the power
};

} // namespace anteroom
