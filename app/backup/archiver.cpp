#include "backup/archiver.h"

#include "backup/backup_key.h"
#include "record/canonical_json.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace anteroom {

namespace {

constexpr qint64 shippedAtOnce = 8 * 1024 * 1024;
constexpr qint64 longestLogFile = 64 * 1024 * 1024;
constexpr int lockMilliseconds = 200;
constexpr auto retryAfter = 1s;
constexpr auto newBaseAfter = 60s; // when one could not be made
constexpr qint64 longUnkeptLog = 256 * 1024 * 1024;

QDateTime utcNow()
{
    return QDateTime::currentDateTimeUtc();
}

QString logOf(const QString& office)
{
    return office + u"/office.db-wal"_s;
}

} // namespace

Archiver::Archiver(const QString& office, const ArchiveRules& rules, Tell tell)
    : m_office(office), m_rules(rules), m_tell(std::move(tell)), m_lock(rules.folder + u"/lock"_s)
{
}

Result<std::unique_ptr<Archiver>> Archiver::open(const QString& office, const ArchiveRules& rules,
                                                 Tell tell)
{
    const bool isNew = !QFileInfo::exists(rules.folder);
    if (!QDir().mkpath(rules.folder) ||
        (isNew &&
         !QFile::setPermissions(rules.folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                  QFileDevice::ExeOwner)))
        return problem("archive.folder",
                       u"The archive's folder %1 cannot be made. Check "
                       "\"archive\" in office.json and who owns the folder."_s.arg(rules.folder));
    std::unique_ptr<Archiver> archiver(new Archiver(office, rules, std::move(tell)));
    const auto taken = archiver->m_lock.take();
    if (!taken)
        return taken.problem();
    if (!*taken)
        return problem("archive.taken", u"Another office writes to the archive %1. Give each its "
                                        "own folder in office.json."_s.arg(rules.folder));
    if (const Done connected = archiver->connect(); !connected)
        return connected.problem();
    if (const Done resumed = archiver->resume(); !resumed)
        return resumed.problem();
    return archiver;
}

Done Archiver::connect()
{
    const QString path = m_office + u'/' + bundledDatabase;
    for (std::optional<SqliteFile>* each : {&m_hands, &m_guards[0], &m_guards[1], &m_baseLook}) {
        auto opened = SqliteFile::open(path, SqliteFile::Access::ReadWrite, lockMilliseconds);
        if (!opened)
            return opened.problem();
        each->emplace(std::move(*opened));
    }
    return m_guards[m_guard]->beginLook();
}

Done Archiver::resume()
{
    const QList<ArchiveStrand> strands = strandsIn(m_rules.folder);
    if (strands.isEmpty())
        return {};
    const ArchiveStrand& last = strands.last();
    const auto end = endOfStrand(last);
    // It must be the very log that was left here, going on from where it was left. The one after
    // it won't do: who began that anew while the office was down may have dropped what came before.
    const auto now = end ? endOfLog(logOf(m_office)) : Result<LogPlace>(LogPlace());
    if (!end || !now || !now->sameLog(*end) || !readLogAfter(logOf(m_office), *end, 1))
        return {};
    const int lastLog = last.logs.isEmpty() ? 0 : last.logs.last().number;
    const int lastBase = last.bases.last().number;
    m_strand.emplace(
        Strand{last.folder, *end, std::max(lastLog + 1, lastBase), true, std::nullopt});
    m_homeAt = m_rules.homeAfter;
    if (const auto base = SealedFileReader::open(last.bases.last().path)) {
        if (const auto at = parseTime(base->head().value(u"at").toString()))
            m_nextBase = QDeadlineTimer(std::chrono::milliseconds(m_rules.baseEvery) -
                                        std::chrono::milliseconds(at->msecsTo(utcNow())));
    }
    m_tell("archive.resumed", QFileInfo(last.folder).fileName());
    return {};
}

Archiver::~Archiver()
{
    halt();
    if (m_strand) {
        m_sinceSaid.invalidate();
        note(ship());
    }
}

void Archiver::run(Quietly quietly)
{
    m_quietly = std::move(quietly);
    m_thread = std::thread([this] { work(); });
}

void Archiver::halt()
{
    m_halting = true;
    m_wakeUp.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    if (m_baseThread.joinable())
        m_baseThread.join();
}

void Archiver::work()
{
    while (!m_halting) {
        round();
        std::unique_lock lock(m_mutex);
        m_wakeUp.wait_for(lock, m_rules.every, [this] { return m_halting.load(); });
    }
}

void Archiver::round()
{
    if (m_pause.hasExpired())
        note(advance());
}

// Says what changed, and tells the folder how it is.
void Archiver::note(const Done& done)
{
    const QString problem = done ? m_baseProblem : done.problem().advice;
    const bool changed = problem != m_problem;
    if (changed && !done)
        m_tell("archive.failed", done.problem().code);
    else if (changed && problem.isEmpty())
        m_tell("archive.goes_on", {});
    m_problem = problem;
    if (!done)
        m_pause = QDeadlineTimer(retryAfter);
    if (changed || !m_sinceSaid.isValid() || m_sinceSaid.elapsed() >= m_rules.sayEvery.count()) {
        m_sinceSaid.start();
        ArchiveState{utcNow(), m_until, m_problem}.save(m_rules.folder);
    }
}

Done Archiver::advance()
{
    if (m_baseDone) {
        if (const Done made = endBase(); !made)
            return made;
    }
    if (!m_strand) {
        if (logFileBytes() > longUnkeptLog)
            letLogGo();
        if (!m_noBaseBefore.hasExpired())
            return {}; // the last one could not be made
        const Done begun = beginStrand();
        return !begun && begun.problem().code == u"backup.busy" ? Done() : begun;
    }
    const Done shipped = renewGuard();
    if (!shipped && shipped.problem().code == u"log.torn_off") {
        m_tell("archive.torn_off", QFileInfo(m_strand->folder).fileName());
        m_strand.reset();
        m_noBaseBefore = {};
        return {};
    }
    if (!shipped) {
        if (logFileBytes() > m_rules.longestLog)
            letLogGo();
        return shipped;
    }
    Done done;
    if (usedLogBytes() > m_homeAt)
        done = emptyLog();
    else if (isBaseDue())
        done = inQuiet([this] { return beginBase(); });
    // Another program writes; there is a next time.
    return !done && done.problem().code == u"backup.busy" ? Done() : done;
}

Done Archiver::inQuiet(const std::function<Done()>& act, const std::function<void()>& then)
{
    Done done;
    m_quietly([&] {
        done = m_hands->run("BEGIN IMMEDIATE");
        if (!done)
            return;
        done = act();
        const Done ended = m_hands->run("ROLLBACK");
        if (done)
            done = ended;
        if (done && then)
            then();
    });
    return done;
}

Done Archiver::beginStrand()
{
    if (m_baseThread.joinable())
        return {}; // it copies for the strand before
    Strand strand;
    strand.folder = nextStrandPath(m_rules.folder, utcNow());
    if (!QDir().mkpath(strand.folder))
        return unwritableBackup(strand.folder, u"the folder cannot be made"_s);
    Done done;
    m_quietly([&] {
        // A log that is empty has no place to go on from: it gets one page, as it was.
        done = m_hands->run("PRAGMA user_version = 0");
    });
    if (!done)
        return done;
    done = inQuiet([&]() -> Done {
        const auto end = endOfLog(logOf(m_office));
        if (!end)
            return end.problem();
        strand.place = *end;
        m_strand.emplace(std::move(strand));
        m_homeAt = m_rules.homeAfter;
        return beginBase();
    });
    if (!done)
        m_strand.reset();
    return done;
}

// Takes everything that is in the log by now. While it does, two looks hold the log: the one
// before it, under which all that isn't taken yet was written, and the next one.
Done Archiver::renewGuard()
{
    SqliteFile& next = *m_guards[1 - m_guard];
    if (const Done begun = next.beginLook(); !begun)
        return begun;
    const Done shipped = ship();
    if (!shipped) {
        next.endLook();
        return shipped;
    }
    m_guards[m_guard]->endLook();
    m_guard = 1 - m_guard;
    return {};
}

Done Archiver::ship()
{
    const QDateTime began = utcNow();
    while (true) {
        const auto frames = readLogAfter(logOf(m_office), m_strand->place, shippedAtOnce);
        if (!frames)
            return frames.problem();
        if (frames->isEmpty())
            break;
        if (const Done appended = append(*frames); !appended) {
            m_strand->log.reset(); // what it ends with is told apart when it is restored
            return appended;
        }
        if (!frames->upTo.sameLog(m_strand->place))
            m_homeAt = m_rules.homeAfter;
        m_pageBytes = frames->pageBytes;
        m_strand->place = frames->upTo;
    }
    m_until = began;
    return {};
}

Done Archiver::append(const LogFrames& frames)
{
    Strand& strand = *m_strand;
    if (!strand.log || strand.log->bytes() > longestLogFile) {
        strand.log.reset();
        const QJsonObject head{{u"kind"_s, u"log"_s}, {u"key"_s, backupKeyName(m_rules.publicKey)}};
        auto made = SealedFileWriter::create(logPath(strand.folder, strand.nextNumber),
                                             m_rules.publicKey, head);
        if (!made)
            return made.problem();
        ++strand.nextNumber;
        strand.log.emplace(std::move(*made));
        if (const Done synced = syncFolder(strand.folder); !synced)
            return synced;
    }
    QJsonObject clear = frames.toJson();
    clear.insert(u"at"_s, timeText(utcNow()));
    if (const Done appended = strand.log->append(clear, frames.frames); !appended)
        return appended;
    return strand.log->sync();
}

// Most of the work is done while others write; only the rest needs quiet. Those who began to read
// before the end of it hold the log a little longer, those who come later read without it.
Done Archiver::emptyLog()
{
    (void)m_hands->bringLogHome();
    m_homeAt = usedLogBytes() + m_rules.homeAfter; // while somebody reads for long
    bool isHome = false;
    return inQuiet(
        [&]() -> Done {
            if (const Done shipped = ship(); !shipped)
                return shipped;
            SqliteFile& next = *m_guards[1 - m_guard];
            m_guards[m_guard]->endLook();
            // Nobody adds to the log now, and who reads from before its end is soon done.
            for (int tries = 0; tries < 10 && !isHome; ++tries) {
                if (tries > 0)
                    std::this_thread::sleep_for(1ms);
                isHome = next.bringLogHome();
            }
            m_guard = 1 - m_guard;
            const Done begun = next.beginLook();
            if (!begun)
                m_strand.reset(); // nobody would know what is overwritten from here on
            return begun;
        },
        [&] {
            if (isHome)
                m_guards[1 - m_guard]->restartLog();
        });
}

// The archive can't be written to, and the log would fill the disk of the records.
void Archiver::letLogGo()
{
    if (m_strand)
        m_tell("archive.let_go", QFileInfo(m_strand->folder).fileName());
    m_strand.reset();
    m_guards[m_guard]->endLook();
    if (m_hands->bringLogHome())
        m_hands->restartLog();
    (void)m_guards[m_guard]->beginLook();
}

// In quiet: everything that was committed is in the archive, or in the base.
Done Archiver::beginBase()
{
    if (const Done shipped = ship(); !shipped)
        return shipped;
    if (const Done begun = m_baseLook->beginLook(); !begun)
        return begun;
    Strand& strand = *m_strand;
    strand.log.reset();
    const int number = strand.nextNumber;
    m_baseAt = utcNow();
    m_nextBase = QDeadlineTimer(m_rules.baseEvery);
    m_basePlace = strand.place.toJson();
    m_baseDone = false;
    m_baseOutcome = {};
    m_tell("archive.base_begun", QFileInfo(strand.folder).fileName());
    m_baseThread = std::thread([this, path = basePath(strand.folder, number)] { makeBase(path); });
    return {};
}

void Archiver::makeBase(const QString& path)
{
    BackupOrder order{m_office, m_rules.publicKey, path};
    order.head = {{u"place"_s, m_basePlace}, {u"at"_s, timeText(m_baseAt)}};
    order.looking = &*m_baseLook;
    order.copyName = u"archive.copy"_s;
    order.followsAudit = false;
    const auto made =
        makeBackup(order, [this](const QString&, qint64, qint64) { return !m_halting.load(); });
    m_baseLook->endLook();
    m_baseOutcome = made ? Done() : Done(made.problem());
    m_baseDone = true;
}

Done Archiver::endBase()
{
    m_baseThread.join();
    m_baseDone = false;
    if (m_baseOutcome) {
        m_baseProblem.clear();
        if (m_strand)
            m_strand->hasBase = true;
        m_tell("archive.base_made", {});
        forgetOldBases(m_rules.folder, m_rules.keep);
        return {};
    }
    m_tell("archive.base_failed", m_baseOutcome.problem().code);
    m_baseProblem = m_baseOutcome.problem().advice;
    m_noBaseBefore = QDeadlineTimer(newBaseAfter);
    if (m_strand && m_strand->hasBase)
        m_nextBase = m_noBaseBefore;
    else
        m_strand.reset(); // without a base nothing of it could be restored
    return {};
}

bool Archiver::isBaseDue() const
{
    return !m_baseThread.joinable() && m_nextBase.hasExpired();
}

qint64 Archiver::usedLogBytes() const
{
    constexpr qint64 frameHead = 24;
    return qint64(m_strand->place.frames) * (m_pageBytes + frameHead);
}

qint64 Archiver::logFileBytes() const
{
    return QFileInfo(logOf(m_office)).size();
}

} // namespace anteroom
