#include "tests/offices/desk_rush.h"

#include "tests/offices/difference.h"
#include "tests/offices/overlapping_visits.h"
#include "wire/routes.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int patience = 60'000;

QList<ReviewedChange> in(const ReviewedSubmission& seen, bool pending)
{
    QList<ReviewedChange> found;
    for (const ReviewedChange& change : seen.changes) {
        if ((change.state == ChangeState::Pending) == pending)
            found.append(change);
    }
    return found;
}

} // namespace

// One member of staff and what they last saw of each visit.
struct DeskRush::Desk {
    Desk(const OfficeAddress& address, int number, quint32 seed)
        : client(address), office(client), name(SeveralOffices::nameOf(number)), random(seed)
    {
    }
    [[nodiscard]] bool perhaps(int percent) { return random.bounded(100) < percent; }

    OfficeClient client;
    DeskOffice office;
    QString name;
    QRandomGenerator random;
    QHash<SubmissionId, ReviewedSubmission> seen;
    Table table; // at which they are
    SubmissionId visit;
    QObject scope; // last: answers end with it
};

QJsonObject RushCounts::toJson() const
{
    return {{u"made"_s, made},         {u"stale"_s, stale},   {u"refused_otherwise"_s, otherwise},
            {u"repeated"_s, repeated}, {u"unsure"_s, unsure}, {u"unseen"_s, unseen},
            {u"bare"_s, bare},         {u"odd"_s, odd},       {u"unanswered"_s, unanswered}};
}

DeskRush::DeskRush(const SeveralOffices& offices, const DeviceIdentity& kiosk, const Plan& plan)
    : m_offices(offices), m_plan(plan), m_layer(offices, kiosk, plan.seed)
{
}

DeskRush::~DeskRush() = default;

bool DeskRush::open()
{
    // One after the other: a password takes an office a while.
    for (int i = 0; i < m_plan.staff; ++i) {
        m_desks.push_back(
            std::make_unique<Desk>(m_offices.address(i), i, m_plan.seed * 1000 + quint32(i)));
        Desk& desk = *m_desks.back();
        std::optional<bool> in;
        desk.office.signIn(SeveralOffices::userOf(i), SeveralOffices::password, &desk.scope,
                           [&](const Result<Session>& session) { in = session.ok(); });
        if (!waitUntil([&] { return in.has_value(); }, patience) || !*in)
            return false;
    }
    return m_layer.signIn();
}

bool DeskRush::decide(int decisions, const std::function<void(int made)>& progress)
{
    const int wanted = m_counts.made + decisions;
    int said = m_counts.made;
    int before = -1;
    begin();
    const auto enough = [&] { return m_counts.made >= wanted; };
    // As long as it goes on.
    while (!enough() && m_counts.made > before) {
        before = m_counts.made;
        (void)waitUntil(
            [&] {
                if (m_counts.made >= said + 1000)
                    progress(said = m_counts.made);
                return enough();
            },
            patience);
    }
    return end() && enough();
}

void DeskRush::begin()
{
    m_isOpen = true;
    layMore();
    for (const auto& desk : m_desks)
        step(*desk);
}

bool DeskRush::end()
{
    m_isOpen = false;
    const bool all = waitUntil([this] { return m_under == 0; }, patience);
    m_counts.unanswered += m_under;
    return all;
}

// Fewer records than staff.
void DeskRush::layMore()
{
    if (!m_isOpen || m_tables.size() >= std::max(1, m_plan.staff * 3 / 4))
        return;
    m_layer.lay(m_plan.visitsPerRecord, [this](const Table& table) {
        m_tables.append(table);
        m_patients.append(table->patient);
        layMore();
    });
}

void DeskRush::step(Desk& desk)
{
    if (!m_isOpen)
        return;
    if (m_tables.isEmpty()) {
        QTimer::singleShot(5, &desk.scope, [this, &desk] { step(desk); });
        return;
    }
    // Whoever was told how things are goes on there for a while, as people do.
    if (!m_tables.contains(desk.table) || desk.perhaps(10)) {
        desk.table = m_tables[desk.random.bounded(m_tables.size())];
        desk.visit = desk.table->visits[desk.random.bounded(desk.table->visits.size())].id;
    }
    const Table table = desk.table;
    const auto seen = desk.seen.constFind(desk.visit);
    if (seen == desk.seen.constEnd())
        look(desk, table, desk.visit);
    else
        choose(desk, table, *seen);
}

void DeskRush::look(Desk& desk, const Table& table, const SubmissionId& visit)
{
    ++m_under;
    desk.client.send(OfficeRequest::get(routes::submission(visit)), &desk.scope,
                     [this, &desk, table](const OfficeAnswer& answer) {
                         --m_under;
                         if (answer.status == 200)
                             keep(desk, table, answer.body);
                         QTimer::singleShot(answer.ok() ? 0 : 100, &desk.scope,
                                            [this, &desk] { step(desk); });
                     });
}

void DeskRush::choose(Desk& desk, const Table& table, const ReviewedSubmission& seen)
{
    // Whoever sees nothing to decide looks again before they turn to another.
    if (in(seen, true).isEmpty() && (in(seen, false).isEmpty() || !desk.perhaps(10))) {
        const SubmissionId visit = seen.submission.id;
        desk.seen.remove(visit);
        desk.table.reset();
        look(desk, table, visit);
        return;
    }
    AskedDecision decision = decisionOn(desk, seen);
    decision.staffName = desk.name;
    if (decision.versionSeen > 1 && desk.perhaps(10))
        decision.versionSeen -=
            1 +
            static_cast<int>(desk.random.bounded(static_cast<quint32>(decision.versionSeen - 1)));
    decision.hopeless = decision.versionSeen < table->known;
    const DecisionId id = DecisionId::fresh();
    const QJsonValue edited =
        decision.kind == DecisionKind::AcceptEdited ? decision.accepted.json() : QJsonValue();
    m_ledger.insert(id, decision);
    ++m_under;
    ask(desk, table, id, edited);
}

AskedDecision DeskRush::decisionOn(Desk& desk, const ReviewedSubmission& seen)
{
    const QList<ReviewedChange> pending = in(seen, true);
    const QList<ReviewedChange> decided = in(seen, false);
    const bool undoes = pending.isEmpty() || (!decided.isEmpty() && desk.perhaps(12));
    const QList<ReviewedChange>& from = undoes ? decided : pending;
    const ReviewedChange& chosen = from[desk.random.bounded(from.size())];
    AskedDecision decision;
    decision.submission = seen.submission.id;
    decision.change = chosen.change.id;
    decision.versionSeen = seen.patient->version;
    if (undoes) {
        decision.kind = DecisionKind::Undo;
    } else if (desk.perhaps(25)) {
        decision.kind = DecisionKind::Reject;
    } else if (desk.perhaps(25)) {
        decision.kind = DecisionKind::AcceptEdited;
        decision.accepted = freshValue(*chosen.change.field);
    } else {
        decision.accepted = chosen.change.proposed;
    }
    return decision;
}

void DeskRush::ask(Desk& desk, const Table& table, const DecisionId& id, const QJsonValue& edited)
{
    AskedDecision& decision = m_ledger[id];
    ++decision.attempts;
    DecisionRequest request{id, decision.kind, edited, {}};
    if (decision.kind == DecisionKind::Reject)
        request.reason = u"Not what the card says"_s;
    auto asked = OfficeRequest::withJson(
        "PUT"_ba, routes::decision(decision.submission, decision.change), request.toJson());
    asked.ifMatch = decision.versionSeen;
    desk.client.send(asked, &desk.scope,
                     [this, &desk, table, id, edited](const OfficeAnswer& answer) {
                         hear(desk, table, id, edited, answer);
                     });
}

void DeskRush::hear(Desk& desk, const Table& table, const DecisionId& id, const QJsonValue& edited,
                    const OfficeAnswer& answer)
{
    // The office cannot say, or said nothing: asked again until it can, under the same id.
    if (answer.status == 503 || answer.status == 0) {
        ++m_counts.repeated;
        m_counts.unsure += answer.problem->code == u"store.unsure"_s ? 1 : 0;
        QTimer::singleShot(100, &desk.scope,
                           [this, &desk, table, id, edited] { ask(desk, table, id, edited); });
        return;
    }
    --m_under;
    AskedDecision& decision = m_ledger[id];
    if (answer.status == 200)
        made(desk, table, decision, answer);
    else if (answer.status == 409)
        refused(desk, table, decision, answer);
    else
        wrong(m_counts.odd, "answered " + QByteArray::number(answer.status) + ' ' +
                                answer.problem->code.toLatin1());
    QTimer::singleShot(m_plan.pause, &desk.scope, [this, &desk] { step(desk); });
}

void DeskRush::made(Desk& desk, const Table& table, AskedDecision& decision,
                    const OfficeAnswer& answer)
{
    ++m_counts.made;
    decision.told = AskedDecision::Told::Made;
    if (decision.hopeless)
        wrong(m_counts.unseen, "a decision on a version that was known to be old was made");
    table->pending += decision.kind == DecisionKind::Undo ? 1 : -1;
    keep(desk, table, answer.body);
    if (table->pending == 0 && m_tables.removeOne(table))
        layMore();
    if (m_heard)
        m_heard();
}

void DeskRush::refused(Desk& desk, const Table& table, AskedDecision& decision,
                       const OfficeAnswer& answer)
{
    decision.told = AskedDecision::Told::Refused;
    ++(answer.problem->code == u"decision.stale"_s ? m_counts.stale : m_counts.otherwise);
    const ProposedChange& change = *table->change(decision.change);
    const QByteArray missing =
        missingIn({answer.body, decision.change, change.proposed, decision.versionSeen});
    if (!missing.isEmpty())
        wrong(m_counts.bare, "a 409 lacks " + missing);
    keep(desk, table, answer.body[u"current"_s].toObject());
}

void DeskRush::keep(Desk& desk, const Table& table, const QJsonObject& submission)
{
    auto seen = ReviewedSubmission::fromJson(submission);
    if (!seen || !seen->patient)
        return;
    table->known = std::max(table->known, seen->patient->version);
    // Of visits that are done with nothing is kept.
    if (m_tables.contains(table))
        desk.seen.insert(seen->submission.id, *std::move(seen));
    else
        desk.seen.remove(seen->submission.id);
}

void DeskRush::wrong(int& count, const QByteArray& what)
{
    ++count;
    if (m_firstWrong.isEmpty())
        m_firstWrong = what;
}

} // namespace anteroom
