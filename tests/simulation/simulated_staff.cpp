#include "simulated_staff.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// The office has said neither yes nor no, as far as this side heard.
bool isOpenStill(const QString& code)
{
    return code.startsWith(u"wire."_s) || code.startsWith(u"store."_s) || code == u"office.busy";
}

FieldValue valueOf(const DecisionRequest& request, const ProposedChange& change)
{
    switch (request.kind) {
    case DecisionKind::Accept:
        return change.proposed;
    case DecisionKind::AcceptEdited:
        return sure(change.field->parse(request.edited));
    default:
        return {};
    }
}

} // namespace

SimulatedStaff::SimulatedStaff(SimulatedWorld& world, int number)
    : m_world(world)
    , m_name(u"desk %1"_s.arg(number + 1))
    , m_client(world.network, m_name, {})
    , m_office(m_client)
{
    m_client.setToken(SimulatedPractice::token(number));
}

void SimulatedStaff::note(const QString& what)
{
    m_world.history.note(m_world.time.now(), m_name + u' ' + what);
}

void SimulatedStaff::later(qint64 least, qint64 most, std::function<void()> act)
{
    m_world.time.after(least + m_world.dice.below(int(most - least)), std::move(act));
}

void SimulatedStaff::start()
{
    m_isIdle = true;
    if (!m_isFinishing)
        later(200, 5000, [this] { lookAtQueue(); });
}

void SimulatedStaff::lookAtQueue()
{
    if (m_isFinishing)
        return;
    m_isIdle = false;
    m_office.queue(this, [this](const Result<Queue>& queue) {
        if (!queue || queue->entries.isEmpty()) {
            start();
            return;
        }
        // The first ones are everybody's favourites.
        const int many = std::min(3, int(queue->entries.size()));
        open(queue->entries[m_world.dice.below(many)].submission);
    });
}

void SimulatedStaff::open(const SubmissionId& id)
{
    m_office.submission(id, this, [this](const Result<Reviewed>& reviewed) {
        if (!reviewed) {
            start();
            return;
        }
        // Answers to what somebody looked at for a while.
        later(200, 6000, [this, seen = *reviewed] { consider(seen); });
    });
}

void SimulatedStaff::consider(const Reviewed& reviewed)
{
    if (m_isFinishing)
        m_isIdle = true;
    else if (!reviewed.submission.patient)
        match(reviewed);
    else
        decide(reviewed);
}

void SimulatedStaff::match(const Reviewed& reviewed)
{
    const SubmissionId id = reviewed.submission.submission.id;
    const auto matched = [this, id](const Result<Reviewed>& answer) {
        note(u"matching %1: %2"_s.arg(id.text(), answer ? u"done"_s : answer.problem().code));
        start();
    };
    const auto& people = m_world.practice.people;
    if (m_world.dice.happens(0.7))
        m_office.matchPatient(id, people[m_world.dice.below(int(people.size()))].patient.id, this,
                              matched);
    else
        m_office.openRecord(id, this, matched);
}

void SimulatedStaff::decide(const Reviewed& reviewed)
{
    QList<qsizetype> decisions;
    const bool inBulk = m_world.dice.happens(0.3);
    for (const ReviewedChange& change : reviewed.submission.changes) {
        if (!decisions.isEmpty() && !inBulk)
            break;
        if (const auto chosen = choose(reviewed, change, inBulk))
            decisions.append(*chosen);
    }
    if (decisions.isEmpty())
        start();
    else
        ask(decisions);
}

std::optional<qsizetype> SimulatedStaff::choose(const Reviewed& reviewed,
                                                const ReviewedChange& change, bool inBulk)
{
    Dice& dice = m_world.dice;
    const bool isPending = change.state == ChangeState::Pending;
    if (inBulk ? !isPending || change.flagged() : !isPending && !dice.happens(0.2))
        return std::nullopt;
    DecisionRequest request;
    request.id = idFrom<DecisionId>(dice);
    if (!isPending) {
        request.kind = DecisionKind::Undo;
    } else if (!inBulk && dice.happens(0.15)) {
        request.kind = DecisionKind::Reject;
        request.reason = u"Not on the card"_s;
    } else if (!inBulk && dice.happens(0.2)) {
        request.kind = DecisionKind::AcceptEdited;
        request.edited = madeUpValue(*change.change.field, dice).json();
    }
    m_world.ledger.decisions.append({m_name,
                                     reviewed.submission.submission.id,
                                     {change.change.id, request},
                                     change.change.field->keyText(),
                                     valueOf(request, change.change),
                                     reviewed.version,
                                     AskedDecision::Told::Nothing,
                                     {}});
    return m_world.ledger.decisions.size() - 1;
}

void SimulatedStaff::ask(const QList<qsizetype>& decisions)
{
    const auto heard = [this, decisions](const DecisionAnswer& answer) { hear(decisions, answer); };
    const AskedDecision& first = m_world.ledger.decisions[decisions.first()];
    if (decisions.size() == 1) {
        m_office.decide(first.submission, first.decision.change, first.versionSeen,
                        first.decision.request, this, heard);
        return;
    }
    QList<ChangeDecision> all;
    for (const qsizetype each : decisions)
        all.append(m_world.ledger.decisions[each].decision);
    m_office.decideAll(first.submission, first.versionSeen, all, this, heard);
}

void SimulatedStaff::hear(const QList<qsizetype>& decisions, const DecisionAnswer& answer)
{
    const QString code = answer.outcome ? QString() : answer.outcome.problem().code;
    if (isOpenStill(code)) {
        later(500, 5000, [this, decisions] { ask(decisions); });
        return;
    }
    for (const qsizetype each : decisions) {
        AskedDecision& asked = m_world.ledger.decisions[each];
        asked.told = answer.outcome ? AskedDecision::Told::Made : AskedDecision::Told::Refused;
        asked.code = code;
    }
    note(u"decided %1: %2"_s.arg(decisions.size()).arg(answer.outcome ? u"done"_s : code));
    start();
}

} // namespace anteroom
