#include "store/writer.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// A job that overlooked a failed statement is not done.
Done attempted(WriteJob& job, Transaction& transaction)
{
    const Done done = job.attempt(transaction);
    return done && transaction.broken() ? Done(*transaction.broken()) : done;
}

// Nothing of it happened, and it may go well the next time.
bool mayTryAgain(const Done& done)
{
    return !done && (isLost(done.problem()) || done.problem().code == u"store.conflict"_s);
}

bool isUnsure(const Done& done)
{
    return !done && done.problem().code == u"store.unsure"_s;
}

} // namespace

Writer::Writer(Database& database) : m_database(database), m_thread([this] { work(); }) {}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wakeUp.notify_one();
    m_thread.join();
}

void Writer::enqueue(std::unique_ptr<WriteJob> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(job));
    }
    m_wakeUp.notify_one();
}

void Writer::enqueueBetween(std::function<void()> act)
{
    {
        const std::lock_guard lock(m_mutex);
        m_between.push_back(std::move(act));
    }
    m_wakeUp.notify_one();
}

void Writer::runBetween()
{
    std::unique_lock lock(m_mutex);
    while (!m_between.empty()) {
        const auto act = std::move(m_between.front());
        m_between.pop_front();
        lock.unlock();
        act();
        lock.lock();
    }
}

Writer::Group Writer::nextGroup()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wakeUp.wait(lock,
                      [this] { return m_ending || !m_waiting.empty() || !m_between.empty(); });
        if (m_between.empty())
            break;
        lock.unlock();
        runBetween();
        lock.lock();
    }
    Group group;
    while (!m_waiting.empty() && group.size() < mostTogether) {
        group.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return group;
}

void Writer::work()
{
    for (Group group = nextGroup(); !group.empty(); group = nextGroup())
        commit(group);
    m_connection.reset();
}

void Writer::settleAll(const Group& group, const Done& outcome)
{
    for (const auto& job : group)
        job->settle(outcome);
}

void Writer::commit(const Group& group)
{
    if (group.size() > 1) {
        if (const Done begun = begin(); !begun) {
            settleAll(group, begun);
            return;
        }
        if (commitTogether(group))
            return;
    }
    // One that cannot be stored does not take its neighbours with it.
    for (const auto& job : group)
        job->settle(commitAlone(*job));
}

bool Writer::commitTogether(const Group& group)
{
    std::vector<Done> outcomes;
    const Done committed = attemptAll(group, outcomes) ? m_connection->commit()
                                                       : Done(problem("store.undone", QString()));
    if (isUnsure(committed)) {
        // Never done again: it may have been committed.
        m_connection.reset();
        settleAll(group, committed);
        return true;
    }
    if (!committed) {
        m_connection->rollback();
        return false;
    }
    for (size_t i = 0; i < group.size(); ++i)
        group[i]->settle(outcomes[i]);
    return true;
}

bool Writer::attemptAll(const Group& group, std::vector<Done>& outcomes)
{
    for (const auto& job : group) {
        Transaction transaction(*m_connection, m_database.now());
        if (!m_connection->control("SAVEPOINT job"))
            return false;
        outcomes.push_back(attempted(*job, transaction));
        // Fails when the error has undone the whole transaction, as a full disk may.
        if (!outcomes.back() && !m_connection->control("ROLLBACK TO job"))
            return false;
        if (!m_connection->control("RELEASE job"))
            return false;
    }
    return true;
}

Done Writer::commitAlone(WriteJob& job)
{
    Done done = commitOnce(job);
    for (int tries = 1; mayTryAgain(done) && tries < mostTries; ++tries)
        done = commitOnce(job);
    return done;
}

Done Writer::commitOnce(WriteJob& job)
{
    if (const Done begun = begin(); !begun)
        return begun;
    Transaction transaction(*m_connection, m_database.now());
    Done done = attempted(job, transaction);
    if (done)
        done = m_connection->commit();
    if (isUnsure(done))
        m_connection.reset();
    else if (!done)
        m_connection->rollback();
    return done;
}

Done Writer::begin()
{
    // Twice: that a connection was lost since it was last used shows only when it is used again.
    for (bool again = true;; again = false) {
        if (!m_connection) {
            auto opened = m_database.connect();
            if (!opened)
                return opened.problem();
            m_connection = std::move(*opened);
        }
        const Done begun = m_connection->begin(Access::ReadWrite);
        if (begun || !isLost(begun.problem()))
            return begun;
        m_connection.reset();
        if (!again)
            return begun;
    }
}

} // namespace anteroom
