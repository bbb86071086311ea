#include "tests/soak/office_life.h"

#include "record/canonical_json.h"
#include "store/audit.h"
#include "store/blobs.h"
#include "store/devices.h"
#include "store/intake.h"
#include "store/patients.h"
#include "store/staff.h"
#include "tests/sync/scripted_visit.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype pictureBytes = 2000;
constexpr int stepsOfDay = 60;

FieldValue value(const char* key, const QJsonValue& json)
{
    return *findField(QString::fromLatin1(key))->parse(json);
}

ProposedChange proposed(const char* key, const FieldValue& base, const QJsonValue& json)
{
    ProposedChange change;
    change.id = ChangeId::fresh();
    change.field = findField(QString::fromLatin1(key));
    change.base = base;
    change.proposed = value(key, json);
    return change;
}

} // namespace

OfficeLife::OfficeLife(quint32 seed, Disk disk)
    : m_random(seed)
    , m_disk(disk)
    , m_kiosk(Actor::device(DeviceId::fresh(), u"Kiosk 1"_s))
    , m_staff(Actor::staff(StaffId::fresh(), u"Maria Ortiz"_s))
    , m_patient(PatientId::fresh())
{
    m_settings.path = m_folder.filePath(u"office.db"_s);
}

void OfficeLife::losePower()
{
    PowerLoss power(m_random.generate());
    if (m_disk == Disk::IgnoresSyncs)
        power.ignoreSyncs();
    // One in four comes while the records are made, or opened and their log read back.
    const int start = m_founding == Founding::All ? 20 : 700;
    power.loseAfter(m_random.bounded(4) == 0 ? m_random.bounded(start) : m_random.bounded(600));
    WatchedDisk::watch(&power);
    work(power);
    power.loseNow();
    m_store.reset();
    WatchedDisk::watch(nullptr);
    power.settle();
    ++m_reckoning.points;
    check();
    m_store.reset();
}

bool OfficeLife::open()
{
    m_store.reset();
    auto opened = Store::open(m_settings);
    if (opened)
        m_store = std::move(*opened);
    return m_store != nullptr;
}

void OfficeLife::work(PowerLoss& power)
{
    bool goesOn = open();
    while (goesOn && !power.isLost() && m_founding != Founding::All)
        goesOn = foundNext().ok();
    for (int i = 0; i < stepsOfDay && goesOn && !power.isLost(); ++i) {
        if (m_random.bounded(8) == 0)
            goesOn = open(); // an orderly end brings the log home
        else
            step();
    }
}

// Each is one act that was answered, and is there or not.
Done OfficeLife::foundNext()
{
    const Sha256 code = Sha256::of("one-time code");
    Done done;
    switch (m_founding) {
    case Founding::Kiosk:
        done = m_store
                   ->write([&](Transaction& t) -> Done {
                       const Done offered = Devices::offerEnrolment(
                           t, Actor::office(), code, m_kiosk.name, t.now().addSecs(600));
                       if (!offered)
                           return offered;
                       const auto enrolled =
                           Devices::enrol(t, code, *DeviceId::parse(m_kiosk.id), {},
                                          Sha256::of("certificate of kiosk 1"));
                       return enrolled ? Done() : Done(enrolled.problem());
                   })
                   .get();
        break;
    case Founding::Staff:
        done = m_store
                   ->write([&](Transaction& t) {
                       const StaffMember member{*StaffId::parse(m_staff.id), u"maria"_s,
                                                m_staff.name, StaffRole::Secretary};
                       return Staff::add(t, Actor::office(), {member, u"not a real hash"_s});
                   })
                   .get();
        break;
    case Founding::Patient: {
        FieldValues values;
        values.set(*findField(u"legal_name"),
                   value("legal_name",
                         QJsonObject{{u"given"_s, u"Nora"_s}, {u"family"_s, u"Whitfield"_s}}));
        values.set(*findField(u"birth_date"), value("birth_date", u"1956-07-09"_s));
        const auto made =
            m_store
                ->write([&](Transaction& t) {
                    return Patients::create(t, m_staff, values, {u"import"_s}, m_patient);
                })
                .get();
        done = made ? Done() : Done(made.problem());
        break;
    }
    case Founding::All:
        break;
    }
    if (done) {
        m_founding = Founding{static_cast<int>(m_founding) + 1};
        ++m_reckoning.acknowledged;
        noteHead();
    }
    return done;
}

void OfficeLife::step()
{
    if (m_random.bounded(2) == 0)
        receiveSome();
    else
        decide();
    noteHead();
}

// What was read is what was committed: it may not go any more.
void OfficeLife::noteHead()
{
    const auto head = m_store->read(&Audit::head);
    if (head)
        m_head = *head;
}

OfficeLife::Visit OfficeLife::blindVisit()
{
    const ScriptedVisit scripted = scriptedVisit(++m_lastVisit, pictureBytes);
    return {scripted.submission, scripted.images};
}

OfficeLife::Visit OfficeLife::patientsVisit()
{
    Visit visit = blindVisit();
    Submission& submission = visit.submission;
    submission.changes.clear();
    const auto patient =
        m_store->read([&](const Snapshot& s) { return Patients::find(s, m_patient); });
    if (!patient)
        return visit;
    const auto base = [&](QStringView key) { return patient->values.value(key); };
    const QString text = u"value %1"_s.arg(++m_lastValue);
    submission.changes.append(
        proposed("email", base(u"email"), u"nora.%1@whitfield.example"_s.arg(m_lastValue)));
    submission.changes.append(proposed("preferred_name", base(u"preferred_name"), text));
    return visit;
}

void OfficeLife::receiveSome()
{
    std::vector<std::pair<QString, std::future<Result<IntakeOutcome>>>> answers;
    const int count = m_random.bounded(1, 5);
    for (int i = 0; i < count; ++i) {
        const Visit made = m_random.bounded(2) == 0 ? blindVisit() : patientsVisit();
        const QString id = made.submission.id.text();
        const Visit& visit = m_visits[id] = made;
        for (const QByteArray& image : visit.images) {
            (void)m_store->write([=, who = m_kiosk](Transaction& t) {
                return Blobs::keep(t, who, Sha256::of(image), image);
            });
        }
        answers.emplace_back(
            id, m_store->write([submission = visit.submission, who = m_kiosk](Transaction& t) {
                return Intake::receive(t, who, submission, canonicalJson(submission.toJson()));
            }));
    }
    for (auto& [id, answer] : answers) {
        const auto outcome = answer.get();
        const bool isStored = outcome && outcome->stored();
        m_visits[id].mustBeThere = isStored;
        m_reckoning.acknowledged += isStored ? 1 : 0;
    }
}

// Some of the oldest check-in that waits: matched if it is blind, then accepted or rejected.
void OfficeLife::decide()
{
    const auto queue = m_store->read(&ReviewDesk::queue);
    if (!queue || queue->isEmpty())
        return;
    const SubmissionId id = queue->at(m_random.bounded(queue->size())).submission;
    auto seen = m_store
                    ->write([&](Transaction& t) {
                        return ReviewDesk::matchBlind(t, m_staff, id, m_patient);
                    })
                    .get();
    if (!seen)
        return;
    QList<ChangeDecision> decisions;
    const size_t first = m_decisions.size();
    for (const ReviewedChange& change : seen->now.changes) {
        if (change.state != ChangeState::Pending || m_random.bounded(3) == 0)
            continue;
        const bool rejects = m_random.bounded(4) == 0;
        decisions.append(
            {change.change.id,
             {DecisionId::fresh(), rejects ? DecisionKind::Reject : DecisionKind::Accept,
              QJsonValue::Null, rejects ? u"unreadable"_s : QString()}});
        m_decisions.push_back({id, decisions.last(), change.change.field->keyText()});
        if (change.flagged())
            break; // goes alone
    }
    const int version = seen->version();
    const auto made =
        m_store
            ->write([&](Transaction& t) {
                return decisions.size() == 1
                           ? ReviewDesk::decide(t, m_staff, id, decisions.first(), version)
                           : ReviewDesk::decideAll(t, m_staff, id, decisions, version);
            })
            .get();
    if (made && made->refused) {
        m_decisions.resize(first); // a flagged one was among several
        return;
    }
    for (size_t i = first; made && i < m_decisions.size(); ++i) {
        m_decisions[i].mustBeThere = true;
        ++m_reckoning.acknowledged;
    }
}

qint64 OfficeLife::number(const Snapshot& snapshot, Sql sql, std::initializer_list<Bound> values)
{
    const auto row = snapshot.selectOne(sql, values);
    return row && *row ? (*row)->integer(0) : -1;
}

void OfficeLife::check()
{
    if (!open()) {
        const auto why = Store::open(m_settings);
        m_reckoning.note(&PowerReckoning::broken,
                         "the records do not open: " +
                             (why ? QString() : why.problem().code).toUtf8());
        return;
    }
    (void)m_store->read([&](const Snapshot& snapshot) -> Done {
        checkFiles(snapshot);
        for (const auto& [id, visit] : m_visits)
            checkVisit(snapshot, visit);
        for (Decided& decided : m_decisions)
            checkDecision(snapshot, decided);
        checkPatient(snapshot);
        return {};
    });
    // What is there now stays, whether it was answered or not.
    std::erase_if(m_visits, [](const auto& each) { return !each.second.mustBeThere; });
    std::erase_if(m_decisions, [](const Decided& each) { return !each.mustBeThere; });
}

void OfficeLife::checkFiles(const Snapshot& snapshot)
{
    const auto whole = snapshot.selectOne("PRAGMA integrity_check(1)", {});
    if (!whole || !*whole || (*whole)->text(0) != u"ok")
        m_reckoning.note(&PowerReckoning::broken, "the records are not whole");
    const auto dangling = snapshot.select("PRAGMA foreign_key_check");
    if (!dangling || !dangling->isEmpty())
        m_reckoning.note(&PowerReckoning::half, "something refers to what is not there");
    const auto verdict = Audit::verify(snapshot, m_head);
    if (!verdict || !verdict->holds())
        m_reckoning.note(&PowerReckoning::broken,
                         verdict ? "audit: " + verdict->firstBreak->what.toUtf8()
                                 : "the audit cannot be read"_ba);
    struct Part {
        Founding step;
        Sql sql;
        QString id;
    };
    const Part founded[] = {
        {Founding::Kiosk, "SELECT count(*) FROM device WHERE id = ?", m_kiosk.id},
        {Founding::Staff, "SELECT count(*) FROM staff WHERE id = ?", m_staff.id},
        {Founding::Patient, "SELECT count(*) FROM patient WHERE id = ?", m_patient.text()},
    };
    for (const auto& [step, sql, id] : founded) {
        const qint64 count = number(snapshot, sql, {id});
        if (count == 0 && m_founding > step)
            m_reckoning.note(&PowerReckoning::lost, "a part of the practice is gone");
        if (count > 0 && m_founding == step)
            m_founding = Founding{static_cast<int>(step) + 1};
    }
}

void OfficeLife::checkVisit(const Snapshot& snapshot, const Visit& visit)
{
    const Submission& submission = visit.submission;
    const auto row =
        snapshot.selectOne("SELECT content, pending FROM submission WHERE id = ?", {submission.id});
    const bool isThere = row && *row;
    const QByteArray name = "visit " + submission.id.text().toUtf8();
    if (!isThere) {
        if (visit.mustBeThere)
            m_reckoning.note(&PowerReckoning::lost, name);
        for (const qint64 parts :
             {number(snapshot, "SELECT count(*) FROM proposed_change WHERE submission = ?",
                     {submission.id}),
              number(snapshot, "SELECT count(*) FROM audit WHERE subject = ?", {submission.id})}) {
            if (parts != 0)
                m_reckoning.note(&PowerReckoning::half, name + " is there in part");
        }
        return;
    }
    m_visits[submission.id.text()].mustBeThere = true;
    bool isWhole = (*row)->bytes(0) == canonicalJson(submission.toJson());
    isWhole &= number(snapshot, "SELECT count(*) FROM proposed_change WHERE submission = ?",
                      {submission.id}) == submission.changes.size();
    isWhole &= number(snapshot, "SELECT count(*) FROM consent WHERE submission = ?",
                      {submission.id}) == submission.consents.size();
    isWhole &= number(snapshot, "SELECT count(*) FROM submission_image WHERE submission = ?",
                      {submission.id}) == submission.images.size();
    isWhole &= number(snapshot,
                      "SELECT count(*) FROM proposed_change WHERE submission = ? AND state = "
                      "'pending'",
                      {submission.id}) == (*row)->integer(1);
    for (const QByteArray& image : visit.images) {
        const auto stored = Blobs::find(snapshot, Sha256::of(image));
        isWhole &= stored && *stored == image;
    }
    if (!isWhole)
        m_reckoning.note(&PowerReckoning::half, name + " is not whole");
    if (number(snapshot,
               "SELECT count(*) FROM audit WHERE act = 'submission.received' AND subject = ?",
               {submission.id}) != 1)
        m_reckoning.note(&PowerReckoning::doubled, name + " took effect more than once or never");
}

void OfficeLife::checkDecision(const Snapshot& snapshot, Decided& decided)
{
    const DecisionId& id = decided.decision.request.id;
    const bool accepts = decided.decision.request.kind == DecisionKind::Accept;
    const qint64 decisions = number(snapshot, "SELECT count(*) FROM decision WHERE id = ?", {id});
    const qint64 lines = number(snapshot, "SELECT count(*) FROM history WHERE decision = ?", {id});
    const qint64 told =
        number(snapshot, "SELECT count(*) FROM audit WHERE subject = ? AND instr(detail, ?) > 0",
               {decided.submission, id.text()});
    const auto change = snapshot.selectOne(
        "SELECT state, proposed FROM proposed_change WHERE submission = ? AND id = ?",
        {decided.submission, decided.decision.change});
    const QByteArray name = "decision " + id.text().toUtf8();
    if (decisions < 1) {
        if (decided.mustBeThere)
            m_reckoning.note(&PowerReckoning::lost, name);
        if (lines > 0 || told > 0)
            m_reckoning.note(&PowerReckoning::half, name + " is there in part");
        return;
    }
    decided.mustBeThere = true;
    if (decisions > 1 || lines > 1 || told > 1)
        m_reckoning.note(&PowerReckoning::doubled, name);
    const QString state = change && *change ? (*change)->text(0) : QString();
    // One that changes nothing leaves no line.
    const bool isWhole =
        told == 1 && state == (accepts ? u"accepted"_s : u"rejected"_s) && (accepts || lines == 0);
    if (!isWhole)
        m_reckoning.note(&PowerReckoning::half, name + " is not whole");
}

// The record says what its history says last, and has as many versions.
void OfficeLife::checkPatient(const Snapshot& snapshot)
{
    if (m_founding != Founding::All)
        return;
    const auto patient = Patients::find(snapshot, m_patient);
    const auto history = Patients::history(snapshot, m_patient);
    if (!patient || !history || history->isEmpty()) {
        m_reckoning.note(&PowerReckoning::lost, "the patient cannot be read");
        return;
    }
    FieldValues said;
    for (auto entry = history->crbegin(); entry != history->crend(); ++entry) {
        if (!(said.value(entry->fieldKey) == entry->before))
            m_reckoning.note(&PowerReckoning::half, "a line of the history is missing");
        said.set(*findField(entry->fieldKey), entry->after);
    }
    if (!(said == patient->values) || patient->version != history->first().version)
        m_reckoning.note(&PowerReckoning::half, "the record is not what its history says");
}

} // namespace anteroom
