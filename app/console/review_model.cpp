#include "console/review_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anteroom {

ReviewModel::ReviewModel(OfficeLine& office, Clock clock, QObject* parent)
    : DisplayList(reviewRoles(), parent)
    , m_office(office)
    , m_clock(std::move(clock))
    , m_decisions(office)
{
    connect(this, &ReviewModel::currentChanged, this, &ReviewModel::currentRowChanged);
    connect(&m_decisions, &DecisionLine::settled, this, &ReviewModel::settle);
    connect(&m_decisions, &DecisionLine::overtaken, this, &ReviewModel::sayOvertaken);
}

void ReviewModel::open(const SubmissionId& id)
{
    if (id == m_id && m_phase == Ready) {
        refresh();
        return;
    }
    close();
    m_id = id;
    m_openedAt = m_clock();
    m_phase = Loading;
    m_patience.begin();
    Q_EMIT changed();
    refresh();
}

void ReviewModel::close()
{
    m_wanted.forget();
    m_decisions.clear();
    m_patience.end();
    m_editor.close();
    m_id = {};
    m_reviewed = {};
    m_history.clear();
    m_atDesk.clear();
    m_failed.clear();
    m_currentKey.clear();
    m_strip.clear();
    m_problem.clear();
    m_unfolded = false;
    m_phase = Closed;
    setMode(Reading);
    show({});
    Q_EMIT currentChanged();
    Q_EMIT changed();
    Q_EMIT looked();
}

void ReviewModel::refresh()
{
    if (m_id.isNull())
        return;
    // An answer that a decision has overtaken would show yesterday's truth: ask again.
    m_office.submission(m_id, this,
                        m_wanted.only([this, asked = m_settled](const Result<Reviewed>& reviewed) {
                            if (asked == m_settled)
                                take(reviewed);
                            else
                                refresh();
                        }));
}

void ReviewModel::take(const Result<Reviewed>& reviewed)
{
    m_patience.end();
    if (reviewed) {
        look(*reviewed);
        return;
    }
    if (m_phase == Loading)
        m_phase = Failed;
    m_problem = reviewed.problem().advice;
    Q_EMIT changed();
}

void ReviewModel::look(const Reviewed& reviewed)
{
    if (reviewed.submission.submission.id != m_id)
        return;
    const bool first = m_phase != Ready;
    if (!first)
        noteOthers(reviewed.submission);
    m_reviewed = reviewed;
    m_phase = Ready;
    m_problem.clear();
    // While decisions wait, the line keeps the version that its own answers left.
    if (!m_decisions.busy())
        m_decisions.look(reviewed);
    showRows();
    if (first || currentIndex() < 0)
        setCurrentIndex(firstUndecided());
    askHistory();
    Q_EMIT changed();
    Q_EMIT looked();
}

void ReviewModel::askHistory()
{
    const auto& changes = m_reviewed.submission.changes;
    const bool wanted = std::any_of(changes.begin(), changes.end(),
                                    [](const ReviewedChange& change) { return change.conflict; });
    if (!wanted || !m_reviewed.submission.patient)
        return;
    m_office.history(m_reviewed.submission.patient->id, this,
                     m_wanted.only([this](const Result<QList<HistoryEntry>>& history) {
                         takeHistory(history);
                     }));
}

void ReviewModel::takeHistory(const Result<QList<HistoryEntry>>& history)
{
    if (!history)
        return;
    m_history = *history;
    showRows();
    Q_EMIT looked();
}

bool ReviewModel::blind() const
{
    return m_phase == Ready && !m_reviewed.submission.patient;
}

QString ReviewModel::title() const
{
    return m_phase == Ready ? personName(m_reviewed.submission) : QString();
}

QString ReviewModel::subtitle() const
{
    return m_phase == Ready ? subtitleOf(m_reviewed.submission) : QString();
}

QString ReviewModel::bulkText() const
{
    const int n = bulkCount();
    return n > 0 ? tr("Accept %1 unflagged").arg(n) : tr("Accept unflagged (0)");
}

int ReviewModel::bulkCount() const
{
    const auto& changes = m_reviewed.submission.changes;
    return static_cast<int>(
        std::count_if(changes.begin(), changes.end(), [this](const ReviewedChange& change) {
            return goesTogether(change, m_atDesk);
        }));
}

bool ReviewModel::allDecided() const
{
    const auto& changes = m_reviewed.submission.changes;
    return m_phase == Ready && !blind() && m_atDesk.isEmpty() &&
           std::none_of(changes.begin(), changes.end(), [](const ReviewedChange& change) {
               return change.state == ChangeState::Pending;
           });
}

const ReviewedChange* ReviewModel::findChange(const ChangeId& id) const
{
    for (const ReviewedChange& change : m_reviewed.submission.changes) {
        if (change.change.id == id)
            return &change;
    }
    return nullptr;
}

const ReviewedChange* ReviewModel::currentChange() const
{
    const auto id = ChangeId::parse(m_currentKey);
    return id ? findChange(*id) : nullptr;
}

QStringList ReviewModel::reasons() const
{
    return {tr("Hard to read"), tr("Not this patient"), tr("Old card"), tr("Incomplete"),
            tr("Other …")};
}

void ReviewModel::setCurrentIndex(int row)
{
    const QString key = keyAt(row);
    if (key == m_currentKey)
        return;
    leaveMode();
    m_currentKey = key;
    Q_EMIT currentChanged();
}

// Where work begins.
int ReviewModel::firstUndecided() const
{
    for (int row = 0; row < count(); ++row) {
        if (shown(row, "decidable"_L1).toBool())
            return row;
    }
    return 0;
}

void ReviewModel::move(int steps)
{
    if (count() > 0)
        setCurrentIndex(std::clamp(currentIndex() + steps, 0, count() - 1));
}

bool ReviewModel::hasLine()
{
    if (!m_live)
        Q_EMIT noticed(tr("There is no connection to the office. Nothing can be decided until it "
                          "is back."));
    return m_live;
}

bool ReviewModel::mayDecide(const ReviewedChange* change)
{
    return hasLine() && change && change->state == ChangeState::Pending && !blind() &&
           m_atDesk.value(change->change.id, {ChangeAtDesk::Kind::NotSaved, {}}).kind !=
               ChangeAtDesk::Kind::Saving;
}

void ReviewModel::accept()
{
    if (m_mode == Editing)
        saveEdit();
    else
        decideCurrent(DecisionKind::Accept, {}, {});
}

void ReviewModel::beginEdit()
{
    const ReviewedChange* change = currentChange();
    if (!mayDecide(change))
        return;
    m_editor.begin(*change->change.field, change->change.proposed);
    setMode(Editing);
}

void ReviewModel::saveEdit()
{
    if (m_mode != Editing)
        return;
    const auto value = m_editor.value();
    if (value)
        decideCurrent(DecisionKind::AcceptEdited, value->json(), {});
}

void ReviewModel::beginReject()
{
    const ReviewedChange* change = currentChange();
    if (!mayDecide(change))
        return;
    if (change->conflict)
        decideCurrent(DecisionKind::Reject, {}, tr("The newer value on record stays."));
    else
        setMode(Rejecting);
}

void ReviewModel::reject(int reasonNumber)
{
    const QStringList all = reasons();
    if (m_mode != Rejecting || reasonNumber < 1 || reasonNumber > all.size())
        return;
    if (reasonNumber == all.size())
        setMode(TypingReason);
    else
        decideCurrent(DecisionKind::Reject, {}, all[reasonNumber - 1]);
}

void ReviewModel::rejectWith(const QString& reason)
{
    const QString words = reason.simplified().left(DecisionRequest::maxReason);
    if (m_mode == TypingReason && !words.isEmpty())
        decideCurrent(DecisionKind::Reject, {}, words);
}

void ReviewModel::decideCurrent(DecisionKind kind, const QJsonValue& edited, const QString& reason)
{
    const ReviewedChange* change = currentChange();
    if (!mayDecide(change))
        return;
    send({{change->change.id, {DecisionId::fresh(), kind, edited, reason}}});
}

void ReviewModel::acceptUnflagged()
{
    QList<ChangeDecision> decisions;
    for (const ReviewedChange& change : m_reviewed.submission.changes) {
        if (goesTogether(change, m_atDesk))
            decisions.append(
                {change.change.id, {DecisionId::fresh(), DecisionKind::Accept, {}, {}}});
    }
    if (!decisions.isEmpty() && mayDecide(findChange(decisions.first().change)))
        send(decisions);
}

void ReviewModel::undo()
{
    const ChangeId id = undoable();
    if (hasLine() && !id.isNull() && !m_atDesk.contains(id))
        send({{id, {DecisionId::fresh(), DecisionKind::Undo, {}, {}}}});
}

// The current row when it is decided, else what this desk decided last.
ChangeId ReviewModel::undoable() const
{
    const ReviewedChange* change = currentChange();
    const bool here = change && change->state != ChangeState::Pending;
    return here ? change->change.id : newestOfMine();
}

// The change whose standing decision this desk made last.
ChangeId ReviewModel::newestOfMine() const
{
    ChangeId newest;
    QDateTime at;
    for (const ReviewedChange& change : m_reviewed.submission.changes) {
        if (change.state == ChangeState::Pending || change.decisions.isEmpty())
            continue;
        const Decision& last = change.decisions.last();
        if (last.staffName == m_staffName && (newest.isNull() || last.at >= at)) {
            newest = change.change.id;
            at = last.at;
        }
    }
    return newest;
}

void ReviewModel::retry()
{
    const ReviewedChange* change = currentChange();
    if (hasLine() && change && m_failed.contains(change->change.id))
        send({m_failed.value(change->change.id)});
}

void ReviewModel::send(const QList<ChangeDecision>& decisions)
{
    setMode(Reading);
    DecisionLine::Wish wish{decisions, {}};
    for (const ChangeDecision& decision : decisions) {
        if (const ReviewedChange* change = findChange(decision.change))
            wish.seen.insert(decision.change, change->current);
        m_failed.remove(decision.change);
        m_atDesk.insert(decision.change, {ChangeAtDesk::Kind::Saving, {}});
    }
    if (!m_decisions.busy())
        m_decisions.look(m_reviewed);
    showRows();
    Q_EMIT changed();
    m_decisions.add(wish);
}

void ReviewModel::settle(const DecisionLine::Wish& wish, const DecisionAnswer& answer)
{
    const bool wasDecided = allDecided();
    ++m_settled;
    for (const ChangeDecision& decision : wish.decisions)
        m_atDesk.remove(decision.change);
    if (!answer.outcome)
        sayRefusal(wish, answer);
    else if (wish.decisions.first().request.kind == DecisionKind::Undo)
        Q_EMIT noticed(tr("Taken back by a new entry. Nothing was erased."));
    if (answer.outcome)
        m_reviewed = *answer.outcome;
    else if (answer.current)
        m_reviewed = *answer.current;
    if (answer.current)
        askHistory();
    showRows();
    Q_EMIT changed();
    Q_EMIT looked();
    if (!wasDecided && allDecided())
        Q_EMIT finished();
}

void ReviewModel::sayRefusal(const DecisionLine::Wish& wish, const DecisionAnswer& answer)
{
    const Problem& why = answer.outcome.problem();
    for (const ChangeDecision& decision : wish.decisions) {
        // The office's word that it moved speaks for itself in the row: Conflict, or Confirmed by
        // somebody else. Everything else is not saved, and says so.
        if (!answer.current) {
            m_atDesk.insert(decision.change, {ChangeAtDesk::Kind::NotSaved, why.advice});
            m_failed.insert(decision.change, decision);
        }
    }
    if (!answer.current)
        Q_EMIT noticed(tr("Not saved. %1 Nothing is lost.").arg(why.advice));
    else if (answer.current->version != m_reviewed.version)
        Q_EMIT noticed(tr("Not saved: the record moved from version %1 to %2. Nothing was "
                          "overwritten. Look again and decide.")
                           .arg(m_reviewed.version)
                           .arg(answer.current->version));
    else
        Q_EMIT noticed(tr("Not saved. %1").arg(why.advice));
}

void ReviewModel::sayOvertaken(const DecisionLine::Wish& wish)
{
    for (const ChangeDecision& decision : wish.decisions)
        m_atDesk.remove(decision.change);
    showRows();
    Q_EMIT changed();
    Q_EMIT noticed(tr("Not saved: the value on record changed while this waited. Nothing was "
                      "overwritten. Look again and decide."));
}

void ReviewModel::noteOthers(const ReviewedSubmission& now)
{
    for (const ReviewedChange& change : now.changes) {
        if (change.decisions.isEmpty())
            continue;
        const Decision& last = change.decisions.last();
        if (last.staffName == m_staffName || last.at < m_openedAt)
            continue;
        m_strip = tr("%1 has this open too and decided %2 at %3.")
                      .arg(last.staffName, change.change.field->labelText(), clockText(last.at));
    }
}

bool ReviewModel::leaveMode()
{
    if (m_mode == Reading)
        return false;
    setMode(m_mode == TypingReason ? Rejecting : Reading);
    return true;
}

void ReviewModel::setMode(Mode mode)
{
    if (mode != Editing)
        m_editor.close();
    if (m_mode == mode)
        return;
    m_mode = mode;
    Q_EMIT modeChanged();
}

QString ReviewModel::tagFor(const QString& section) const
{
    return sectionTag(m_reviewed.submission, section);
}

void ReviewModel::toggleFolded()
{
    m_unfolded = !m_unfolded;
    showRows();
}

QVariantMap ReviewModel::currentRow() const
{
    return currentIndex() < 0 ? blankReviewRow() : rowAt(currentIndex());
}

void ReviewModel::showRows()
{
    if (m_phase != Ready)
        return;
    show(ReviewTable{m_reviewed.submission, m_atDesk, m_history, m_unfolded}.rows());
    Q_EMIT currentRowChanged();
}

} // namespace anteroom
