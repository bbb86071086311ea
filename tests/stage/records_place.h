#pragma once

#include "store/connection.h"
#include "store/database.h"

#include <QTemporaryDir>

namespace anteroom {

// Where a test keeps a practice's records: a file, or, when the test runs on PostgreSQL
// (tests/stage/postgres.sh), a database of its own on the tests' server. Gone with the object.
class RecordsPlace {
public:
    RecordsPlace();
    ~RecordsPlace();
    RecordsPlace(const RecordsPlace&) = delete;
    RecordsPlace& operator=(const RecordsPlace&) = delete;

    [[nodiscard]] static bool onServer();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("office.db")); }
    // For `init --database`; empty when the records are in a file.
    [[nodiscard]] QString url() const { return m_url; }
    // With path and server set.
    [[nodiscard]] StoreSettings settings(StoreSettings settings = {}) const;
    // A way in beside the store, for statements that the store would never run.
    [[nodiscard]] std::unique_ptr<Connection> backDoor();

private:
    QTemporaryDir m_folder;
    QString m_name; // of the database
    QString m_url;
    bool m_altered = false;
};

} // namespace anteroom
