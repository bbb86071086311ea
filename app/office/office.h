#pragma once

#include "backup/archiver.h"
#include "office/announcements.h"
#include "office/attempts.h"
#include "office/authority.h"
#include "office/consent_forms.h"
#include "office/edge.h"
#include "office/metrics.h"
#include "office/office_keys.h"
#include "office/readiness.h"
#include "office/settings.h"
#include "office/signing_in.h"
#include "store/neighbours.h"
#include "store/roster_cache.h"
#include "store/store.h"

#include <atomic>

namespace anteroom {

// What answers are made from: everything that lies in the office's data folder, opened once.
//
//   office.json                 the settings
//   office.db                   the records, unless office.json names a database on a server
//   pki/ca.{key,crt}            the practice's authority
//   pki/server.{key,crt}        what the port shows
//   keys/{sealing,receipts}.key what kiosks seal to, what receipts are signed with
//   consents/                   the practice's own texts, where it has some
//   backups/                    where office.json names no other place
struct Office {
    OfficeSettings settings;
    OfficeKeys keys;
    Authority authority;
    EdgeIdentity identity;
    ConsentForms consents;
    std::unique_ptr<Archiver> archive; // where office.json names one; outlives the store
    std::unique_ptr<Store> store;
    std::unique_ptr<SigningIn> signingIn;
    std::unique_ptr<Attempts> enrolmentAttempts; // by address
    std::unique_ptr<Announcements> announcements;
    std::unique_ptr<Neighbours> neighbours;         // only where records are on a server
    std::unique_ptr<std::atomic<qint64>> rosterDay; // the Julian day that the roster shows
    std::unique_ptr<RosterCache> rosterCache;
    std::unique_ptr<Metrics> metrics;
    std::unique_ptr<Readiness> readiness;

    [[nodiscard]] static Result<Office> open(const QString& folder);

    // Brings the roster to today's appointments when the date has changed since.
    [[nodiscard]] Done turnRosterToToday();
    // Records changed: kiosks fetch the roster again, consoles the queue.
    void announceRecordChange();
};

[[nodiscard]] QString databasePath(const QString& folder);
[[nodiscard]] QString settingsPath(const QString& folder);
[[nodiscard]] QString backupFolder(const QString& folder, const OfficeSettings& settings);
// Where the office in the folder keeps its records.
[[nodiscard]] Result<StoreSettings> recordsOf(const QString& folder,
                                              const OfficeSettings& settings);
// As office.json says.
[[nodiscard]] Result<std::unique_ptr<Store>> openStore(const QString& folder);

} // namespace anteroom
