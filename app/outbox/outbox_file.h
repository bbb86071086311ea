#pragma once

#include "outbox/entry_states.h"
#include "outbox/sealed_entry.h"
#include "outbox/space_reserve.h"
#include "record/result.h"

#include <functional>
#include <QSet>
#include <QSqlDatabase>

class QSqlQuery;

namespace anteroom {

// The outbox on the disk: one SQLite file (WAL, synchronous=FULL) of sealed bytes, hashes and
// states. What add, setAside and retryAside have answered is durable. Used in one thread.
//
// What empties it works on a full disk too: for that a reserve lies beside the file (SpaceReserve).
//
// Problem codes are those of Outbox, and outbox.broken: moveAside() and open() again.
class OutboxFile {
public:
    OutboxFile(QString folder, qint64 maxBytes);
    ~OutboxFile();
    OutboxFile(const OutboxFile&) = delete;
    OutboxFile& operator=(const OutboxFile&) = delete;

    [[nodiscard]] Done open();
    [[nodiscard]] bool isOpen() const { return m_open; }
    void close();
    // Moves all that belongs to the file, as it is, into a folder beside it, and answers which.
    [[nodiscard]] Result<QString> moveAside();

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString path() const;

    [[nodiscard]] Done add(const SealedEntry& entry);
    // An entry out of a broken file, of which `images` may be missing some of `listed`. One that is
    // here already stays as it is.
    [[nodiscard]] Done restore(const SealedEntry& entry, const QList<Sha256>& listed,
                               const QString& asideCode);
    [[nodiscard]] Result<entryStates::State> stateOf(const SubmissionId& id);
    [[nodiscard]] Result<DueEntry> next(const QSet<SubmissionId>& passedOver);
    [[nodiscard]] Result<QByteArray> blob(const Sha256& plain);
    [[nodiscard]] Done markUploaded(const Sha256& plain, bool uploaded);
    [[nodiscard]] Done remove(const SubmissionId& id);
    [[nodiscard]] Done setAside(const SubmissionId& id, const QString& code);
    [[nodiscard]] Done retryAside();
    // What could not be counted is counted as nothing.
    [[nodiscard]] OutboxCount count();
    [[nodiscard]] QMap<QString, int> asideCodes();

private:
    [[nodiscard]] Done openDatabase();
    [[nodiscard]] Result<int> versionFound();
    [[nodiscard]] Done checkPages();
    [[nodiscard]] Done applySettings();
    [[nodiscard]] Done createTables();
    [[nodiscard]] Done migrate();
    [[nodiscard]] Done giveFingerprints();
    [[nodiscard]] Done giveEntryFingerprint(const QString& key);
    [[nodiscard]] Done giveBlobFingerprint(const QString& hash);

    [[nodiscard]] Done take(const SubmissionId& id, entryStates::Event event, const QString& code);
    [[nodiscard]] Done write(const SubmissionId& id, entryStates::State state, const QString& code);
    [[nodiscard]] Done forget(const SubmissionId& id);
    [[nodiscard]] Done forgetBlob(const QString& hash);
    void forgetOrphans();
    [[nodiscard]] Done insert(const SealedEntry& entry, const QList<Sha256>& listed);
    [[nodiscard]] Result<DueEntry> due(qint64 sequence);
    [[nodiscard]] Result<QList<Sha256>> blobsToUpload(const QList<Sha256>& images);

    [[nodiscard]] Done run(const QString& statement, const QVariantList& values = {});
    [[nodiscard]] Result<QSqlQuery> ask(const QString& statement, const QVariantList& values = {});
    [[nodiscard]] Result<QStringList> column(const QString& statement,
                                             const QVariantList& values = {});
    [[nodiscard]] Done atomically(const std::function<Done()>& work);
    [[nodiscard]] Done undo();
    [[nodiscard]] Done durably(const std::function<Done()>& work);
    // For what may be forgotten with the power, since the office then only hears it twice.
    [[nodiscard]] Done atLeisure(const std::function<Done()>& work);
    // For what makes room in the end, and needs some before.
    [[nodiscard]] Done evenWhenFull(const std::function<Done()>& work);
    void emptyLog();

    QString m_folder;
    qint64 m_maxBytes;
    QString m_connection;
    SpaceReserve m_reserve;
    bool m_open = false;
    qint64 m_lastFound = 0;   // the highest sequence that was there when it was opened
    bool m_isUndoing = false; // a transaction is open that could not be undone yet
    bool m_isRelaxed = false; // a commit may be forgotten with the power
};

} // namespace anteroom
