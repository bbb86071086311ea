// Staff at the review desk without its screen: through the office's real routes it says whose each
// check-in is and decides every change, by itself or with others, as it comes. A decision is
// written to a ledger before it is asked for, and again when the office has answered; one without
// an answer is asked for again under the same id, as often as it takes.
//
//   desk_hand FOLDER HOST PORT SEED USER PASSWORD
//
// FOLDER holds ca.crt; the ledger is made in it. Prints a line when it has signed in and one a
// decision. Ends when its standard
// input does, after what it was at.

#include "wire/desk_office.h"

#include <cstdio>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QTimer>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// Whether the office has said for good what became of a request.
bool isAnswer(const Problem& problem)
{
    return !problem.code.startsWith(u"wire."_s) && !problem.code.startsWith(u"store."_s) &&
           !problem.code.startsWith(u"office."_s);
}

class DeskHand : public QObject {
public:
    DeskHand(const QString& folder, const OfficeAddress& address, quint32 seed)
        : m_random(seed), m_ledger(folder + u"/desk-ledger"_s), m_client(address), m_desk(m_client)
    {
        if (!m_ledger.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            qFatal("The ledger cannot be opened.");
    }

    void signIn(const QString& user, const QString& password)
    {
        m_desk.signIn(user, password, this, [=, this](const Result<Session>& session) {
            if (!session)
                return fail(session.problem());
            say("signed in");
            next();
        });
    }
    void endSoon() { m_ending = true; }

private:
    void soon(std::function<void()> act)
    {
        QTimer::singleShot(20 + m_random.bounded(30), this, std::move(act));
    }
    static void say(const char* what)
    {
        std::puts(what);
        std::fflush(stdout);
    }
    static void fail(const Problem& problem)
    {
        std::fprintf(stderr, "The office says %s\n", qPrintable(problem.code));
        QCoreApplication::exit(3);
    }
    void note(const QJsonObject& line)
    {
        m_ledger.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }

    void next()
    {
        if (m_ending) {
            QCoreApplication::exit(0);
            return;
        }
        if (!m_waiting.isEmpty()) {
            const QueueEntry entry = m_waiting.takeFirst();
            // Who else is at the desk may take it, or comes to it a moment later.
            if (m_random.bounded(2) == 0)
                take(entry);
            else
                next();
            return;
        }
        m_desk.queue(this, [this](const Result<Queue>& queue) {
            if (!queue && isAnswer(queue.problem()))
                return fail(queue.problem());
            if (queue)
                m_waiting = queue->entries.first(std::min(queue->entries.size(), 50LL));
            m_waiting.isEmpty() ? soon([this] { next(); }) : next();
        });
    }

    void take(const QueueEntry& entry)
    {
        const auto taken = [this, entry](const Result<Reviewed>& reviewed) {
            if (reviewed)
                decide(*reviewed);
            else if (isAnswer(reviewed.problem()))
                look(entry.submission); // it is somebody's already
            else
                soon([this, entry] { take(entry); });
        };
        if (!entry.blind)
            m_desk.submission(entry.submission, this, taken);
        else if (m_known.size() > 3 && m_random.bounded(2) == 0)
            m_desk.matchPatient(entry.submission, m_known[m_random.bounded(m_known.size())], this,
                                taken);
        else
            m_desk.openRecord(entry.submission, this, taken);
    }

    void look(const SubmissionId& id)
    {
        m_desk.submission(id, this, [this, id](const Result<Reviewed>& reviewed) {
            if (reviewed)
                decide(*reviewed);
            else if (isAnswer(reviewed.problem()))
                fail(reviewed.problem());
            else
                soon([this, id] { look(id); });
        });
    }

    void remember(const PatientId& patient)
    {
        m_known.removeOne(patient);
        m_known.append(patient);
        if (m_known.size() > 20)
            m_known.removeFirst();
    }

    void decide(const Reviewed& reviewed)
    {
        if (reviewed.submission.patient)
            remember(reviewed.submission.patient->id);
        QList<ReviewedChange> open;
        for (const ReviewedChange& change : reviewed.submission.changes) {
            if (change.state == ChangeState::Pending)
                open.append(change);
        }
        if (open.isEmpty() || !reviewed.submission.patient)
            return next();
        const bool together =
            m_random.bounded(3) == 0 &&
            std::none_of(open.begin(), open.end(), std::mem_fn(&ReviewedChange::flagged));
        if (!together)
            open = {open[m_random.bounded(open.size())]};
        QList<ChangeDecision> decisions;
        for (const ReviewedChange& change : open)
            decisions.append({change.change.id, thoughtOn(change.change)});
        for (qsizetype i = 0; i < open.size(); ++i)
            noteAsked(reviewed.submission.submission.id, open[i].change, decisions[i].request);
        ask(reviewed, decisions);
    }

    DecisionRequest thoughtOn(const ProposedChange& change)
    {
        DecisionRequest request;
        request.id = DecisionId::fresh();
        const int thought = m_random.bounded(10);
        if (thought < 3) {
            request.kind = DecisionKind::Reject;
            request.reason = u"Not legible"_s;
        } else if (thought < 5) {
            request.kind = DecisionKind::AcceptEdited;
            const QString word = u"E%1"_s.arg(m_random.generate64() % 1'000'000'000);
            request.edited =
                change.field->kind == FieldKind::Email ? word + u"@mail.example"_s : word;
        }
        return request;
    }

    void noteAsked(const SubmissionId& id, const ProposedChange& change,
                   const DecisionRequest& request)
    {
        FieldValue applied;
        if (request.kind == DecisionKind::Accept)
            applied = change.proposed;
        else if (request.kind == DecisionKind::AcceptEdited)
            applied = *change.field->parse(request.edited);
        note({{u"asked"_s, request.id.text()},
              {u"submission"_s, id.text()},
              {u"change"_s, change.id.text()},
              {u"kind"_s, decisionKindName(request.kind)},
              {u"applied"_s, applied.json()}});
    }

    void ask(const Reviewed& reviewed, const QList<ChangeDecision>& decisions)
    {
        const SubmissionId id = reviewed.submission.submission.id;
        const auto answered = [=, this](const DecisionAnswer& answer) {
            if (!answer.outcome && !isAnswer(answer.outcome.problem()))
                return soon([=, this] { ask(reviewed, decisions); });
            for (const ChangeDecision& each : decisions)
                note({{answer.outcome ? u"made"_s : u"refused"_s, each.request.id.text()}});
            say(answer.outcome ? "decided" : "refused");
            if (answer.outcome)
                decide(*answer.outcome);
            else if (answer.current)
                decide(*answer.current);
            else
                fail(answer.outcome.problem());
        };
        if (decisions.size() > 1)
            m_desk.decideAll(id, reviewed.version, decisions, this, answered);
        else
            m_desk.decide(id, decisions[0].change, reviewed.version, decisions[0].request, this,
                          answered);
    }

    QRandomGenerator m_random;
    QFile m_ledger;
    OfficeClient m_client;
    DeskOffice m_desk;
    QList<QueueEntry> m_waiting;
    QList<PatientId> m_known; // records that a check-in may belong to
    bool m_ending = false;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 7)
        return 64;
    QFile authority(arguments[1] + u"/ca.crt"_s);
    if (!authority.open(QIODevice::ReadOnly))
        return 65;
    DeskHand hand(arguments[1], {arguments[2], arguments[3].toUShort(), authority.readAll()},
                  arguments[4].toUInt());
    QSocketNotifier goingHome(0, QSocketNotifier::Read);
    QObject::connect(&goingHome, &QSocketNotifier::activated, &hand, [&] {
        goingHome.setEnabled(false);
        hand.endSoon();
    });
    hand.signIn(arguments[5], arguments[6]);
    return QCoreApplication::exec();
}
