#pragma once

#include "record/result.h"

#include <functional>
#include <memory>
#include <QString>

struct sqlite3;

namespace anteroom {

// How far something long is: bytes, pages or whatever is counted, of how many. Answers whether to
// go on. Null where nobody watches.
using HowFar = std::function<bool(qint64 done, qint64 of)>;

// One connection through SQLite's own interface, for what Qt's driver doesn't offer: consistent
// copies of a live database, and to decide when its log is emptied. Never empties the log by
// itself, not even as the last one that closes.
class SqliteFile {
public:
    enum class Access { ReadWrite, ReadOnly, Create };
    [[nodiscard]] static Result<SqliteFile> open(const QString& path, Access access,
                                                 int busyMilliseconds = 5000);

    // Our own words only.
    [[nodiscard]] Done run(const char* statement);
    // Sees one unchanging state from here until endLook(); the log can't be emptied meanwhile.
    [[nodiscard]] Done beginLook();
    void endLook();
    // Copies what this connection sees, page by page, to a file that isn't there yet.
    [[nodiscard]] Done copyTo(const QString& path, const HowFar& howFar);

    // Every page, index and reference. Problem codes: backup.integrity, backup.stopped; `goOn` is
    // asked now and then.
    [[nodiscard]] Done checkIntegrity(const std::function<bool()>& goOn);

    // Brings what is in the log into the database file. Whether all of it is there now.
    [[nodiscard]] bool bringLogHome();
    // Has the next one who writes begin the log anew; waits for those who still read from it, not
    // long. Only after bringLogHome() has said yes.
    void restartLog();

private:
    struct Closes {
        void operator()(sqlite3* database) const;
    };
    explicit SqliteFile(sqlite3* database) : m_database(database) {}
    [[nodiscard]] Problem problemNow() const;
    [[nodiscard]] Done answersNothingWrong(const char* question);

    std::unique_ptr<sqlite3, Closes> m_database;
};

} // namespace anteroom
