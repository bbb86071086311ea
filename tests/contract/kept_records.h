#pragma once

#include "backup/archiver.h"
#include "backup/backup_key.h"
#include "backup/restore.h"
#include "demo/demo_practice.h"
#include "store/store.h"

#include <QTemporaryDir>

namespace anteroom::testing {

// The data folder of an office without its edge: records that grow, a backup key, and an archive
// where a test wants one.
class KeptRecords {
public:
    KeptRecords();
    ~KeptRecords() { close(); }

    // As an office that starts. With rules it archives into archiveFolder().
    void open(const std::function<void(ArchiveRules&)>& change = {});
    // As an office that ends well.
    void close();
    void addPatients(int count);

    [[nodiscard]] QString office() const { return m_place.filePath(QStringLiteral("office")); }
    [[nodiscard]] QString database() const { return office() + QStringLiteral("/office.db"); }
    [[nodiscard]] QString archiveFolder() const
    {
        return m_place.filePath(QStringLiteral("archive"));
    }
    [[nodiscard]] QString path(const QString& name) const { return m_place.filePath(name); }
    [[nodiscard]] const BackupKey& key() const { return m_key; }
    [[nodiscard]] Store& store() { return *m_store; }

    // Until the archive has all that was written so far.
    [[nodiscard]] bool isArchived();
    // What the archive told, each with its detail.
    [[nodiscard]] int told(const QByteArray& what);
    [[nodiscard]] Result<RestoreReport> restore(const QString& name,
                                                const QDateTime& until = {}) const;

private:
    QTemporaryDir m_place;
    BackupKey m_key = BackupKey::generate();
    QList<Patient> m_patients;
    qsizetype m_added = 0;
    std::mutex m_mutex;
    QList<QByteArray> m_told;
    std::unique_ptr<Archiver> m_archive;
    std::unique_ptr<Store> m_store;
};

// Over every row of every table.
[[nodiscard]] QByteArray rowsDigest(const QString& database);

} // namespace anteroom::testing
