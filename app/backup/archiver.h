#pragma once

#include "backup/archive_folder.h"
#include "backup/backup.h"
#include "backup/file_lock.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <thread>

namespace anteroom {

struct ArchiveRules {
    QString folder; // of the archive
    QByteArray publicKey;
    std::chrono::milliseconds every{250};
    std::chrono::milliseconds sayEvery{5000}; // ArchiveState
    std::chrono::hours baseEvery{24};
    int keep = 2;                                 // bases
    qint64 homeAfter = 16 * 1024 * 1024;          // bytes of the log, before it is emptied
    qint64 longestLog = 2LL * 1024 * 1024 * 1024; // while the archive can't be written to
};

// Keeps a copy of every transaction of a serving office in another folder, a moment after it was
// committed: a base, and since then all that SQLite wrote to its log.
//
// Frames of the log may only be overwritten once they are in the archive. So nobody empties the
// log but this: the store's own connections don't (StoreSettings::keepsLog), and other programs
// can't while there is a look at the records that began before the last frames were taken. Between
// two transactions of the store, with all others locked out, the rest of the log is taken, brought
// home into the database file, and only then may it begin anew. What happened in spite of all this
// is seen by the log's salts and sums, and a new strand begins.
class Archiver {
public:
    // Runs something between two transactions of the store, and comes back when it is done.
    using Quietly = std::function<void(const std::function<void()>&)>;
    // What is worth a line in the office's log.
    using Tell = std::function<void(const char* what, const QString& detail)>;

    // Takes the archive's folder for itself (archive.taken) and goes on where it ended, if it can.
    [[nodiscard]] static Result<std::unique_ptr<Archiver>>
    open(const QString& office, const ArchiveRules& rules, Tell tell);
    // Takes what came after halt(), and leaves the log as it is for the next time: the store must
    // be closed by then.
    ~Archiver();

    void run(Quietly quietly);
    // Before the store ends: asks it for nothing any more.
    void halt();

private:
    struct Strand {
        QString folder;
        LogPlace place; // everything before is in the archive, and durable
        int nextNumber = 1;
        bool hasBase = false;                // a whole one
        std::optional<SealedFileWriter> log; // none: a new one for the next piece
    };

    Archiver(const QString& office, const ArchiveRules& rules, Tell tell);
    [[nodiscard]] Done connect();
    [[nodiscard]] Done resume();
    void work();
    void round();
    void note(const Done& done);
    [[nodiscard]] Done advance();

    [[nodiscard]] Done beginStrand();
    [[nodiscard]] Done ship();
    [[nodiscard]] Done append(const LogFrames& frames);
    [[nodiscard]] Done renewGuard();
    [[nodiscard]] Done emptyLog();
    void letLogGo();
    // With everybody who writes locked out, here and in other programs; `then` comes after, when
    // only other programs write. Problem code: backup.busy.
    [[nodiscard]] Done inQuiet(const std::function<Done()>& act,
                               const std::function<void()>& then = {});

    [[nodiscard]] Done beginBase();
    void makeBase(const QString& path);
    [[nodiscard]] Done endBase();
    [[nodiscard]] bool isBaseDue() const;
    [[nodiscard]] qint64 usedLogBytes() const;
    [[nodiscard]] qint64 logFileBytes() const;

    QString m_office;
    ArchiveRules m_rules;
    Tell m_tell;
    FileLock m_lock;
    Quietly m_quietly;

    std::optional<SqliteFile> m_hands;     // locks others out
    std::optional<SqliteFile> m_guards[2]; // one of them always looks
    int m_guard = 0;
    std::optional<Strand> m_strand;
    QDateTime m_until;
    QString m_problem;
    QElapsedTimer m_sinceSaid;
    qint64 m_homeAt = 0; // bytes of the log at which it is emptied next
    qint64 m_pageBytes = 4096;
    QString m_baseProblem;
    QDeadlineTimer m_pause; // before another try, after something failed

    std::thread m_baseThread;
    std::optional<SqliteFile> m_baseLook;
    std::atomic<bool> m_baseDone{false};
    Done m_baseOutcome;
    QDateTime m_baseAt; // when the last one was begun
    QDeadlineTimer m_nextBase;
    QDeadlineTimer m_noBaseBefore; // after one could not be made
    QJsonObject m_basePlace;

    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::atomic<bool> m_halting{false};
    std::thread m_thread;
};

} // namespace anteroom
