#include "tests/soak/mutated_records.h"

#include "record/canonical_json.h"
#include "store/blobs.h"
#include "store/contradictions.h"
#include "store/devices.h"
#include "store/intake.h"
#include "store/patients.h"
#include "store/review_desk.h"
#include "store/staff.h"
#include "tests/sync/scripted_visit.h"

#include <csignal>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype pageBytes = 4096;
constexpr unsigned patienceSeconds = 60;

void orEnd(const Done& done)
{
    if (!done)
        qFatal("%s", qPrintable(done.problem().code));
}
template <class T>
T valueOrEnd(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().code));
    return std::move(*result);
}

StoreSettings settingsAt(const QString& path)
{
    StoreSettings settings;
    settings.path = path;
    settings.busyFor = std::chrono::milliseconds(100);
    return settings;
}

// Of a line of the history what is held against something else.
QJsonObject provable(const HistoryEntry& line)
{
    QJsonObject json = line.toJson();
    json.remove(u"provenance");
    if (line.decision.isNull()) { // by hand
        json.remove(u"at");
        json.remove(u"staff");
    }
    return json;
}

template <class T>
std::optional<QByteArray> answerIn(const Result<T>& result, QByteArray (*bytes)(const T&))
{
    return result ? std::optional(bytes(*result)) : std::nullopt;
}

QByteArray bytesOfPatient(const Patient& patient)
{
    return canonicalJson(patient.toJson());
}

QByteArray bytesOfHistory(const QList<HistoryEntry>& history)
{
    QJsonArray all;
    for (const HistoryEntry& line : history)
        all.append(provable(line));
    return canonicalJson(QJsonObject{{u"history"_s, all}});
}

QByteArray wholeHistory(const QList<HistoryEntry>& history)
{
    QJsonArray all;
    for (const HistoryEntry& line : history)
        all.append(line.toJson());
    return canonicalJson(QJsonObject{{u"history"_s, all}});
}

QByteArray bytesOfCheckIn(const ReviewedSubmission& reviewed)
{
    QJsonArray changes;
    for (const ReviewedChange& change : reviewed.changes)
        changes.append(QJsonObject{{u"state"_s, static_cast<int>(change.state)},
                                   {u"decisions"_s, change.decisions.size()}});
    return canonicalJson(reviewed.submission.toJson()) +
           canonicalJson(QJsonObject{{u"changes"_s, changes}}) +
           (reviewed.patient ? bytesOfPatient(*reviewed.patient) : QByteArray());
}

QByteArray wholeCheckIn(const ReviewedSubmission& reviewed)
{
    return canonicalJson(reviewed.toJson());
}

QByteArray sameBytes(const QByteArray& bytes)
{
    return bytes;
}

QByteArray bytesOfMatches(const QList<PatientMatch>& matches)
{
    QByteArray all;
    for (const PatientMatch& match : matches)
        all += match.id.text().toUtf8() + ' ';
    return all;
}

QByteArray bytesOfStaff(const QList<StaffMember>& staff)
{
    QByteArray all;
    for (const StaffMember& member : staff)
        all += canonicalJson(member.toJson());
    return all;
}

QByteArray bytesOfDevices(const QList<Device>& devices)
{
    QByteArray all;
    for (const Device& device : devices)
        all += canonicalJson(device.toJson());
    return all;
}

// What is asked by these names is said twice in the records.
bool isProvable(const QByteArray& asked)
{
    return !asked.startsWith("once:");
}

} // namespace

QJsonObject MutationReckoning::toJson() const
{
    QJsonObject others;
    for (const auto& [asked, count] : wrong)
        others.insert(QString::fromLatin1(asked), count);
    return {{u"mutations"_s, mutations},   {u"right"_s, right},
            {u"refused"_s, refused},       {u"crashed"_s, crashed},
            {u"stuck"_s, stuck},           {u"silent"_s, silent},
            {u"unprovable"_s, unprovable}, {u"answered_otherwise"_s, others}};
}

MutatedRecords::MutatedRecords(quint32 seed, Looks looks) : m_random(seed), m_looks(looks)
{
    found();
}

void MutatedRecords::found()
{
    const QString path = m_folder.filePath(u"office.db"_s);
    {
        auto store = valueOrEnd(Store::open(settingsAt(path)));
        const Actor kiosk = Actor::device(DeviceId::fresh(), u"Kiosk 1"_s);
        const Actor maria = Actor::staff(StaffId::fresh(), u"Maria Ortiz"_s);
        const Sha256 code = Sha256::of("one-time code");
        orEnd(store
                  ->write([&](Transaction& t) -> Done {
                      const Done offered = Devices::offerEnrolment(
                          t, Actor::office(), code, kiosk.name, t.now().addSecs(600));
                      const auto enrolled = Devices::enrol(t, code, *DeviceId::parse(kiosk.id), {},
                                                           Sha256::of("certificate of kiosk 1"));
                      return offered && enrolled
                                 ? Staff::add(t, Actor::office(),
                                              {{*StaffId::parse(maria.id), u"maria"_s, maria.name,
                                                StaffRole::Secretary},
                                               u"not a real hash"_s})
                                 : offered;
                  })
                  .get());
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const ScriptedVisit visit = scriptedVisit(seed, 64);
            const SubmissionId id = visit.submission.id;
            valueOrEnd(
                store
                    ->write([&](Transaction& t) -> Result<DecisionOutcome> {
                        for (const QByteArray& image : visit.images) {
                            m_images.append(Sha256::of(image));
                            if (const auto kept = Blobs::keep(t, kiosk, m_images.last(), image);
                                !kept)
                                return kept.problem();
                        }
                        const auto taken = Intake::receive(
                            t, kiosk, visit.submission, canonicalJson(visit.submission.toJson()));
                        if (!taken)
                            return taken.problem();
                        if (seed % 4 == 0) // waits to be matched
                            return ReviewDesk::decideAll(t, maria, id, {}, 0);
                        auto seen = ReviewDesk::matchBlind(t, maria, id, std::nullopt);
                        if (!seen)
                            return seen.problem();
                        m_patients.append(seen->now.patient->id);
                        const ChangeId first = seen->now.changes.first().change.id;
                        const ChangeId last = seen->now.changes.last().change.id;
                        return ReviewDesk::decideAll(
                            t, maria, id,
                            {{first, {DecisionId::fresh(), DecisionKind::Accept, {}, {}}},
                             {last,
                              {DecisionId::fresh(), DecisionKind::Reject, {}, u"unreadable"_s}}},
                            seen->version());
                    })
                    .get());
            m_submissions.append(id);
        }
        ask(*store, m_expected);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The records of the test cannot be read.");
    m_whole = file.readAll();
}

void MutatedRecords::ask(Store& store, Answers& answers) const
{
    (void)store.read([&](const Snapshot& s) -> Done {
        for (const PatientId& id : m_patients) {
            const QByteArray name = id.text().toUtf8();
            const auto history = Patients::history(s, id);
            answers["record " + name] = answerIn(Patients::find(s, id), &bytesOfPatient);
            answers["history " + name] = answerIn(history, &bytesOfHistory);
            answers["once: history " + name] = answerIn(history, &wholeHistory);
        }
        for (const SubmissionId& id : m_submissions) {
            const auto reviewed = ReviewDesk::reviewed(s, id);
            answers["check-in " + id.text().toUtf8()] = answerIn(reviewed, &bytesOfCheckIn);
            answers["once: check-in " + id.text().toUtf8()] = answerIn(reviewed, &wholeCheckIn);
        }
        for (const Sha256& hash : m_images)
            answers["image " + hash.hex().toUtf8()] = answerIn(Blobs::find(s, hash), &sameBytes);
        answers["search"] = answerIn(Patients::search(s, u"nora br"_s, 50), &bytesOfMatches);
        answers["once: staff"] = answerIn(Staff::all(s), &bytesOfStaff);
        answers["once: devices"] = answerIn(Devices::all(s), &bytesOfDevices);
        return {};
    });
}

// What bit rot, a torn copy, a bad cable and clumsy people make of a file.
QByteArray MutatedRecords::mutated()
{
    QByteArray bytes = m_whole;
    const auto place = [&] { return m_random.bounded(static_cast<int>(bytes.size())); };
    const auto page = [&] {
        return m_random.bounded(static_cast<int>(bytes.size() / pageBytes)) * pageBytes;
    };
    switch (m_random.bounded(8)) {
    case 0:
    case 1: { // one bit
        const int at = place();
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << m_random.bounded(8)));
        break;
    }
    case 2: // some bytes
        for (int i = m_random.bounded(1, 20); i > 0; --i)
            bytes[place()] = static_cast<char>(m_random.bounded(256));
        break;
    case 3: { // a stretch of zeroes
        const int at = place();
        const qsizetype length = std::min<qsizetype>(m_random.bounded(1, 5000), bytes.size() - at);
        std::fill_n(bytes.begin() + at, length, '\0');
        break;
    }
    case 4: { // two pages change places
        const qsizetype one = page();
        const qsizetype other = page();
        std::swap_ranges(bytes.begin() + one, bytes.begin() + one + pageBytes,
                         bytes.begin() + other);
        break;
    }
    case 5: { // the bytes of a stretch are shuffled
        const int at = place();
        const qsizetype length = std::min<qsizetype>(m_random.bounded(2, 400), bytes.size() - at);
        std::shuffle(bytes.begin() + at, bytes.begin() + at + length, m_random);
        break;
    }
    case 6: // cut off
        bytes.truncate(place());
        break;
    default: { // letters and digits become others, where people would not see it
        const int start = place();
        for (qsizetype at = start; at < std::min<qsizetype>(start + 3000, bytes.size()); ++at) {
            if ((bytes[at] >= 'a' && bytes[at] < 'z') || (bytes[at] >= '0' && bytes[at] < '9')) {
                ++bytes[at];
                break;
            }
        }
        break;
    }
    }
    return bytes;
}

std::pair<MutatedRecords::End, QByteArray> MutatedRecords::examine(const QString& path) const
{
    const auto store = Store::open(settingsAt(path));
    if (!store)
        return {End::Refused, "open"};
    bool isWell = true;
    Answers answers;
    ask(**store, answers);
    (void)(*store)->read([&](const Snapshot& s) -> Done {
        const auto pages = s.selectOne("PRAGMA integrity_check(1)", {});
        const auto references = s.select("PRAGMA foreign_key_check");
        const auto audit = Audit::verify(s);
        const auto contradictions =
            m_looks == Looks::All ? Contradictions::in(s) : Result<QStringList>(QStringList());
        isWell = pages && *pages && (*pages)->text(0) == u"ok" && references &&
                 references->isEmpty() && audit && audit->holds() && contradictions &&
                 contradictions->isEmpty();
        return {};
    });
    End end = answers.empty() ? End::Refused : End::Right;
    QByteArray what;
    for (const auto& [asked, expected] : m_expected) {
        const auto& answer = answers[asked];
        if (answer == expected)
            continue;
        if (!answer || !isWell)
            return {End::Refused, asked};
        if (isProvable(asked))
            return {End::Silent, asked};
        end = End::Unprovable;
        what = asked;
    }
    return {isWell ? end : End::Refused, what};
}

void MutatedRecords::mutateOnce()
{
    const QString path = m_folder.filePath(u"mutated.db"_s);
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + end);
    QFile file(path);
    const QByteArray bytes = mutated();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The records of the test cannot be written.");
    file.close();
    ++m_reckoning.mutations;
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("No pipe.");
    const pid_t child = fork();
    if (child == 0) {
        alarm(patienceSeconds);
        const auto [end, what] = examine(path);
        const QByteArray said = QByteArray(1, static_cast<char>(end)) + what;
        _exit(write(ends[1], said.constData(), size_t(said.size())) == said.size() ? 0 : 1);
    }
    close(ends[1]);
    QByteArray said(200, '\0');
    said.resize(std::max<qsizetype>(0, read(ends[0], said.data(), size_t(said.size()))));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0 && !said.isEmpty()) {
        note(static_cast<End>(said[0]), said.mid(1));
        return;
    }
    const bool isStuck = WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM;
    ++(isStuck ? m_reckoning.stuck : m_reckoning.crashed);
    const QString kept =
        QDir::temp().filePath(u"anteroom-mutated-%1.db"_s.arg(m_reckoning.mutations));
    QFile::remove(kept);
    QFile written(kept);
    if (written.open(QIODevice::WriteOnly))
        written.write(bytes);
    qWarning("%s: %s", isStuck ? "stuck" : "crashed", qPrintable(kept));
}

void MutatedRecords::note(End end, const QByteArray& what)
{
    switch (end) {
    case End::Right:
        ++m_reckoning.right;
        return;
    case End::Refused:
        ++m_reckoning.refused;
        return;
    case End::Silent:
        ++m_reckoning.silent;
        break;
    case End::Unprovable:
        ++m_reckoning.unprovable;
        break;
    }
    ++m_reckoning.wrong[what.startsWith("once:") ? what.left(13) : what.left(8)];
}

} // namespace anteroom
