#include "office/office.h"

#include "backup/backup_key.h"
#include "office/log.h"
#include "office/private_file.h"
#include "office/progress_line.h"
#include "record/disk.h"
#include "store/roster_feed.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int enrolmentTries = 10;
constexpr std::chrono::minutes enrolmentWindow{15};

Result<CertifiedKey> loadCertifiedKey(const QString& folder, const QString& name)
{
    const auto key = readPrivateFile(folder + u"/pki/"_s + name + u".key"_s);
    if (!key)
        return key.problem();
    const auto certificate = readPrivateFile(folder + u"/pki/"_s + name + u".crt"_s);
    if (!certificate)
        return certificate.problem();
    return CertifiedKey{*key, *certificate};
}

// Announcements travel as "roster\n" and "staff\n" with their text.
constexpr std::pair<Topic, QByteArrayView> topics[] = {{Topic::Roster, "roster\n"},
                                                       {Topic::Staff, "staff\n"}};

std::unique_ptr<Neighbours> joinNeighbours(const StoreSettings& records,
                                           Announcements& announcements)
{
    auto neighbours = std::make_unique<Neighbours>(
        records.connection(Access::ReadWrite), [&announcements](const QByteArray& notice) {
            for (const auto& [topic, name] : topics) {
                if (notice.startsWith(name))
                    announcements.hear(topic, notice.mid(name.size()));
            }
            if (!notice.isEmpty())
                return;
            // Who knows what was missed: kiosks and consoles look for themselves.
            announcements.hear(Topic::Roster, {});
            announcements.hear(Topic::Staff, Announcements::staffEvent("queue"));
        });
    announcements.setPassOn([&neighbours = *neighbours](Topic topic, const QByteArray& text) {
        for (const auto& [each, name] : topics) {
            if (each == topic)
                neighbours.tell(name.toByteArray() + text);
        }
    });
    return neighbours;
}

void tellOfArchive(const char* what, const QString& detail)
{
    if (detail.isEmpty())
        logLine(what);
    else
        logLine(what, {{"detail", detail}});
}

// A practice whose archive can't be reached works on; doctor and the log say so.
Result<std::unique_ptr<Archiver>> openArchive(const QString& folder, const OfficeSettings& settings)
{
    // A server's administrator archives its log (kiosk-config/office).
    if (settings.archive.folder.isEmpty() || !settings.databaseUrl.isEmpty())
        return std::unique_ptr<Archiver>();
    if (settings.backup.key.isEmpty())
        return problem(
            "settings.missing",
            u"%1 names an archive, but no key to lock it. Make one with: "
            "anteroom-office backup-key --data %2 --out FILE"_s.arg(settingsPath(folder), folder));
    const auto key = parseBackupKey(settings.backup.key);
    if (!key)
        return key.problem();
    ArchiveRules rules;
    rules.folder = settings.archive.folder;
    rules.publicKey = *key;
    rules.every = settings.archive.every;
    rules.baseEvery = settings.archive.baseEvery;
    rules.keep = settings.archive.keep;
    auto archive = Archiver::open(folder, rules, &tellOfArchive);
    if (!archive) {
        logLine("archive.absent", {{"code", archive.problem().code}});
        return std::unique_ptr<Archiver>();
    }
    return archive;
}

} // namespace

QString databasePath(const QString& folder)
{
    return folder + u"/office.db"_s;
}

QString settingsPath(const QString& folder)
{
    return folder + u"/office.json"_s;
}

Result<StoreSettings> recordsOf(const QString& folder, const OfficeSettings& settings)
{
    const auto server = settings.database();
    if (!server)
        return server.problem();
    StoreSettings records;
    records.path = databasePath(folder);
    records.server = *server;
    records.updating = [line = std::make_shared<ProgressLine>()](qint64 done, qint64 of) {
        line->show(u"Bringing the records up to date"_s, done, of);
    };
    // The office may serve meanwhile, and its archive wants the log.
    records.keepsLog = !records.server && !settings.archive.folder.isEmpty();
    return records;
}

QString backupFolder(const QString& folder, const OfficeSettings& settings)
{
    return settings.backup.folder.isEmpty() ? folder + u"/backups"_s : settings.backup.folder;
}

Result<std::unique_ptr<Store>> openStore(const QString& folder)
{
    const auto settings = OfficeSettings::load(settingsPath(folder));
    if (!settings)
        return settings.problem();
    const auto records = recordsOf(folder, *settings);
    if (!records)
        return records.problem();
    return Store::open(*records);
}

Result<Office> Office::open(const QString& folder)
{
    auto settings = OfficeSettings::load(settingsPath(folder));
    if (!settings)
        return settings.problem();
    auto keys = OfficeKeys::load(folder + u"/keys"_s);
    if (!keys)
        return keys.problem();
    const auto own = loadCertifiedKey(folder, u"ca"_s);
    if (!own)
        return own.problem();
    auto authority = Authority::open(*own);
    if (!authority)
        return authority.problem();
    const auto server = loadCertifiedKey(folder, u"server"_s);
    if (!server)
        return server.problem();
    auto consents = ConsentForms::load(folder + u"/consents"_s);
    if (!consents)
        return consents.problem();
    auto records = recordsOf(folder, *settings);
    if (!records)
        return records.problem();
    auto archive = openArchive(folder, *settings);
    if (!archive)
        return archive.problem();
    records->keepsLog = *archive != nullptr;
    auto store = Store::open(*records);
    if (!store)
        return store.problem();
    auto announcements = std::make_unique<Announcements>();
    auto neighbours =
        records->server ? joinNeighbours(*records, *announcements) : std::unique_ptr<Neighbours>();
    auto readiness = std::make_unique<Readiness>([&store = **store, folder] {
        return ReadinessFound{store.answers(),
                              bytesLeftIn(folder).value_or(0) >= Readiness::leastRoom};
    });
    auto signingIn = std::make_unique<SigningIn>(settings->sessions, **store);
    return Office{*std::move(settings),
                  *std::move(keys),
                  *std::move(authority),
                  {server->certificate, server->key, own->certificate},
                  *std::move(consents),
                  *std::move(archive),
                  *std::move(store),
                  std::move(signingIn),
                  std::make_unique<Attempts>(enrolmentTries, enrolmentWindow),
                  std::move(announcements),
                  std::move(neighbours),
                  std::make_unique<std::atomic<qint64>>(0),
                  std::make_unique<RosterCache>(),
                  std::make_unique<Metrics>(),
                  std::move(readiness)};
}

Done Office::turnRosterToToday()
{
    const QDate today = store->now().toLocalTime().date();
    if (rosterDay->load() == today.toJulianDay())
        return {};
    const auto turned = store
                            ->write([today](Transaction& transaction) {
                                return RosterFeed::turnTo(transaction, TimeSpan::ofLocalDay(today));
                            })
                            .get();
    if (!turned)
        return turned.problem();
    rosterDay->store(today.toJulianDay());
    if (*turned)
        announcements->announce(Topic::Roster);
    return {};
}

void Office::announceRecordChange()
{
    announcements->announce(Topic::Roster);
    announcements->tellStaff("queue");
}

} // namespace anteroom
