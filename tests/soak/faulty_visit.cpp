#include "tests/soak/faulty_visit.h"

#include "record/canonical_json.h"
#include "store/blobs.h"
#include "store/devices.h"
#include "store/intake.h"
#include "store/patients.h"
#include "store/staff.h"
#include "tests/soak/answered.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

void orEnd(const Done& done)
{
    if (!done)
        qFatal("%s", qPrintable(done.problem().code));
}

// What a person is told when a disk or memory fails. Anything else would send them astray: a disk
// that fails for a moment is no damaged file, and nobody is to restore a backup for it.
bool isClear(const Problem& problem)
{
    static const QStringList fitting{
        u"outbox.unwritable"_s, u"outbox.full"_s,       u"outbox.memory"_s, u"store.disk"_s,
        u"store.full"_s,        u"store.cannot_open"_s, u"store.memory"_s,
    };
    return fitting.contains(problem.code) && problem.advice.size() > 20;
}

} // namespace

QJsonObject FaultReckoning::toJson() const
{
    QJsonObject told;
    for (auto it = codes.cbegin(); it != codes.cend(); ++it)
        told.insert(it.key(), it.value());
    return {{u"runs"_s, runs},       {u"struck"_s, struck}, {u"noticed"_s, noticed},
            {u"unclear"_s, unclear}, {u"stuck"_s, stuck},   {u"lost"_s, lost},
            {u"doubled"_s, doubled}, {u"half"_s, half},     {u"broken"_s, broken},
            {u"told"_s, told}};
}

// One play: its places, its parts and what was answered.
struct FaultyVisit::Scene {
    QTemporaryDir folder;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Store> store;
    DueEntry due;
    ChangeDecision decision;
    int version = 0;
    bool isAccepted = false;
    bool isReceived = false;
    bool isRemoved = false; // was asked to be
    bool isDecided = false;

    [[nodiscard]] StoreSettings settings() const
    {
        StoreSettings at;
        at.path = folder.filePath(u"office.db"_s);
        at.busyFor = std::chrono::milliseconds(200);
        return at;
    }
};

FaultyVisit::FaultyVisit()
    : m_kiosk(Actor::device(DeviceId::fresh(), u"Kiosk 1"_s))
    , m_staff(Actor::staff(StaffId::fresh(), u"Maria Ortiz"_s))
{
    prepare();
}

// A kiosk that has sent visits before, an office that has taken some in: closed well.
void FaultyVisit::prepare()
{
    {
        Outbox outbox(m_start.path(), m_keys.publicKey);
        (void)answerOf<OutboxOpening>(
            [&](QObject* context, auto answered) { outbox.open(context, answered); });
        const ScriptedVisit earlier = scriptedVisit(7, 3000);
        orEnd(answerOf<void>([&](QObject* context, auto answered) {
            outbox.accept(earlier.submission, earlier.images, context, answered);
        }));
        orEnd(answerOf<void>([&](QObject* context, auto answered) {
            outbox.remove(earlier.submission.id, context, answered);
        }));
    }
    StoreSettings settings;
    settings.path = m_start.filePath(u"office.db"_s);
    const auto store = Store::open(settings);
    const Sha256 code = Sha256::of("one-time code");
    orEnd((*store)
              ->write([&](Transaction& t) -> Done {
                  const Done offered = Devices::offerEnrolment(t, Actor::office(), code,
                                                               m_kiosk.name, t.now().addSecs(600));
                  if (!offered)
                      return offered;
                  const auto enrolled = Devices::enrol(t, code, *DeviceId::parse(m_kiosk.id), {},
                                                       Sha256::of("certificate of kiosk 1"));
                  return enrolled ? Done() : Done(enrolled.problem());
              })
              .get());
    orEnd((*store)
              ->write([&](Transaction& t) {
                  return Staff::add(t, Actor::office(),
                                    {{*StaffId::parse(m_staff.id), u"maria"_s, m_staff.name,
                                      StaffRole::Secretary},
                                     u"not a real hash"_s});
              })
              .get());
}

void FaultyVisit::playAll(Fault& fault, Fault::Lasts lasts, int every,
                          const std::function<void(qint64)>& seen)
{
    for (qint64 calls = 0; play(fault, calls, lasts); calls += every)
        seen(calls);
}

bool FaultyVisit::play(Fault& fault, qint64 calls, Fault::Lasts lasts)
{
    Scene scene;
    for (const QString& name : {u"outbox.db"_s, u"office.db"_s})
        QFile::copy(m_start.filePath(name), scene.folder.filePath(name));
    scene.decision.request.id = DecisionId::fresh();
    fault.beginAfter(calls, lasts);
    tell(scene, fault, lasts);
    scene.store.reset();
    scene.outbox.reset();
    fault.end();
    ++m_reckoning.runs;
    m_reckoning.struck += fault.hasStruck() ? 1 : 0;
    check(scene);
    return fault.hasStruck();
}

void FaultyVisit::tell(Scene& scene, Fault& fault, Fault::Lasts lasts)
{
    using Step = std::pair<QByteArray, std::function<Done()>>;
    const auto asked = [](auto call) { return answerOf<void>(call); };
    const Submission& submission = m_visit.submission;
    scene.outbox = std::make_unique<Outbox>(scene.folder.path(), m_keys.publicKey);
    Outbox& outbox = *scene.outbox;
    const Step steps[] = {
        {"open the outbox",
         [&] {
             const auto opened = answerOf<OutboxOpening>(
                 [&](QObject* context, auto answered) { outbox.open(context, answered); });
             return opened ? Done() : Done(opened.problem());
         }},
        {"hand in",
         [&] {
             const Done done = asked([&](QObject* context, auto answered) {
                 outbox.accept(submission, m_visit.images, context, answered);
             });
             scene.isAccepted = done.ok();
             return done;
         }},
        {"open the records",
         [&] {
             auto opened = Store::open(scene.settings());
             if (!opened)
                 return Done(opened.problem());
             scene.store = std::move(*opened);
             return Done();
         }},
        {"read what is due",
         [&] {
             const auto due = answerOf<DueEntry>(
                 [&](QObject* context, auto answered) { outbox.next({}, context, answered); });
             if (!due)
                 return Done(due.problem());
             if (due->id.isNull())
                 m_reckoning.note(&FaultReckoning::lost, "nothing is due");
             scene.due = *due;
             return Done();
         }},
        {"send the pictures",
         [&] {
             for (const Sha256& hash : scene.due.blobs) {
                 const auto sealed = answerOf<QByteArray>([&](QObject* context, auto answered) {
                     outbox.blob(hash, context, answered);
                 });
                 const auto plain = sealed ? unseal(*sealed, m_keys) : sealed;
                 if (!plain)
                     return Done(plain.problem());
                 const auto kept = scene.store
                                       ->write([&](Transaction& t) {
                                           return Blobs::keep(t, m_kiosk, hash, *plain);
                                       })
                                       .get();
                 if (!kept)
                     return Done(kept.problem());
                 const Done marked = asked([&](QObject* context, auto answered) {
                     outbox.markUploaded(hash, true, context, answered);
                 });
                 if (!marked)
                     return marked;
             }
             return Done();
         }},
        {"take in",
         [&] {
             const auto bytes = unseal(scene.due.sealed, m_keys);
             if (!bytes)
                 return Done(bytes.problem());
             const auto outcome = scene.store
                                      ->write([&](Transaction& t) {
                                          return Intake::receive(t, m_kiosk, submission, *bytes);
                                      })
                                      .get();
             scene.isReceived = outcome && outcome->stored();
             return outcome ? Done() : Done(outcome.problem());
         }},
        {"remove from the outbox",
         [&] {
             scene.isRemoved = true;
             return asked([&](QObject* context, auto answered) {
                 outbox.remove(submission.id, context, answered);
             });
         }},
        {"match",
         [&] {
             const auto outcome =
                 scene.store
                     ->write([&](Transaction& t) {
                         return ReviewDesk::matchBlind(t, m_staff, submission.id, std::nullopt);
                     })
                     .get();
             if (!outcome)
                 return Done(outcome.problem());
             scene.version = outcome->version();
             scene.decision.change = outcome->now.changes.first().change.id;
             return Done();
         }},
        {"decide",
         [&] {
             const auto outcome = scene.store
                                      ->write([&](Transaction& t) {
                                          return ReviewDesk::decide(t, m_staff, submission.id,
                                                                    scene.decision, scene.version);
                                      })
                                      .get();
             scene.isDecided = outcome && !outcome->refused;
             return outcome ? Done() : Done(outcome.problem());
         }},
    };
    bool wasNoticed = false;
    for (const auto& [name, step] : steps) {
        constexpr int mostTries = 3;
        Done done = step();
        for (int tries = 1; !done && tries <= mostTries; ++tries) {
            judge(done.problem(), name);
            wasNoticed = true;
            if (lasts == Fault::Lasts::Onwards)
                fault.end(); // the cause was found and mended: it is to go on where it stood
            done = step();
            if (!done && tries == mostTries)
                m_reckoning.note(&FaultReckoning::stuck,
                                 name + ": " + done.problem().code.toUtf8());
        }
        if (!done)
            break;
    }
    m_reckoning.noticed += wasNoticed ? 1 : 0;
}

void FaultyVisit::judge(const Problem& problem, const QByteArray& step)
{
    ++m_reckoning.codes[problem.code];
    if (!isClear(problem))
        m_reckoning.note(&FaultReckoning::unclear,
                         step + ": " + problem.code.toUtf8() + " " + problem.advice.toUtf8());
}

void FaultyVisit::check(Scene& scene)
{
    if (!QDir(scene.folder.path()).entryList({u"broken-*"_s}, QDir::Dirs).isEmpty())
        m_reckoning.note(&FaultReckoning::broken, "a good outbox was moved aside");
    checkOutbox(scene);
    checkRecords(scene);
}

void FaultyVisit::checkOutbox(Scene& scene)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"faulty-check"_s);
        database.setDatabaseName(scene.folder.filePath(u"outbox.db"_s));
        database.open();
        QSqlQuery whole(u"PRAGMA integrity_check(1)"_s, database);
        if (!whole.next() || whole.value(0).toString() != u"ok")
            m_reckoning.note(&FaultReckoning::broken, "the outbox is not whole");
        QSqlQuery entries(u"SELECT sealed, (SELECT count(*) FROM entry_blob) FROM entry"_s,
                          database);
        const bool isThere = entries.next();
        if (!isThere && scene.isAccepted && !scene.isRemoved)
            m_reckoning.note(&FaultReckoning::lost, "the visit is not in the outbox");
        const QByteArray plain = canonicalJson(m_visit.submission.toJson());
        if (isThere) {
            const auto opened = unseal(entries.value(0).toByteArray(), m_keys);
            if (!opened || *opened != plain || entries.value(1).toInt() != m_visit.images.size())
                m_reckoning.note(&FaultReckoning::half, "the visit in the outbox is not whole");
        }
        if (isThere && entries.next())
            m_reckoning.note(&FaultReckoning::doubled, "the visit is in the outbox twice");
    }
    QSqlDatabase::removeDatabase(u"faulty-check"_s);
}

void FaultyVisit::checkRecords(Scene& scene)
{
    const auto store = Store::open(scene.settings());
    if (!store) {
        m_reckoning.note(&FaultReckoning::broken,
                         "the records do not open: " + store.problem().code.toUtf8());
        return;
    }
    (void)(*store)->read([&](const Snapshot& snapshot) -> Done {
        const auto number = [&](Sql sql, std::initializer_list<Bound> values) {
            const auto row = snapshot.selectOne(sql, values);
            return row && *row ? (*row)->integer(0) : -1;
        };
        const auto whole = snapshot.selectOne("PRAGMA integrity_check(1)", {});
        const auto dangling = snapshot.select("PRAGMA foreign_key_check");
        const auto verdict = Audit::verify(snapshot);
        if (!whole || !*whole || (*whole)->text(0) != u"ok" || !dangling || !dangling->isEmpty() ||
            !verdict || !verdict->holds())
            m_reckoning.note(&FaultReckoning::broken, "the records are not whole");
        const SubmissionId& id = m_visit.submission.id;
        const qint64 there = number("SELECT count(*) FROM submission WHERE id = ?", {id});
        const qint64 told = number(
            "SELECT count(*) FROM audit WHERE act = 'submission.received' AND subject = ?", {id});
        const qint64 changes =
            number("SELECT count(*) FROM proposed_change WHERE submission = ?", {id});
        if (scene.isReceived && there != 1)
            m_reckoning.note(&FaultReckoning::lost, "the visit is not in the records");
        if (told > 1)
            m_reckoning.note(&FaultReckoning::doubled, "the visit took effect twice");
        if (told != there || changes != there * m_visit.submission.changes.size())
            m_reckoning.note(&FaultReckoning::half, "the visit in the records is not whole");
        const DecisionId& decision = scene.decision.request.id;
        const qint64 decided = number("SELECT count(*) FROM decision WHERE id = ?", {decision});
        const qint64 lines = number("SELECT count(*) FROM history WHERE decision = ?", {decision});
        const qint64 records = number("SELECT count(*) FROM patient", {});
        if (scene.isDecided && decided != 1)
            m_reckoning.note(&FaultReckoning::lost, "the decision is not in the records");
        if (records > 1 || lines > 1)
            m_reckoning.note(&FaultReckoning::doubled, "a decision took effect twice");
        if (lines != decided)
            m_reckoning.note(&FaultReckoning::half, "the decision is not whole");
        return {};
    });
}

} // namespace anteroom
