#include "store/writer.h"

#include "store/dialect.h"

namespace anteroom {

namespace {

// A job that overlooked a failed statement is not done.
Done attempted(WriteJob& job, Transaction& transaction)
{
    const Done done = job.attempt(transaction);
    return done && transaction.broken() ? Done(*transaction.broken()) : done;
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

Writer::Group Writer::nextGroup()
{
    std::unique_lock lock(m_mutex);
    m_wakeUp.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
    Group group;
    while (!m_waiting.empty() && group.size() < mostTogether) {
        group.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return group;
}

void Writer::work()
{
    for (Group group = nextGroup(); !group.empty(); group = nextGroup()) {
        // Asked for again each time: what kept it from being opened may have passed.
        if (!m_connection) {
            auto opened = m_database.connect();
            if (!opened) {
                for (const auto& job : group)
                    job->settle(opened.problem());
                continue;
            }
            m_connection = std::move(*opened);
        }
        commit(group);
    }
    m_connection.reset();
}

void Writer::commit(const Group& group)
{
    if (group.size() > 1) {
        if (const Done begun = control(dialect::beginWriting); !begun) {
            for (const auto& job : group)
                job->settle(begun);
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
    bool whole = true;
    for (const auto& job : group) {
        Transaction transaction(*m_connection, m_database.now());
        whole = whole && control("SAVEPOINT job");
        if (!whole)
            break;
        outcomes.push_back(attempted(*job, transaction));
        // Fails when the error has undone the whole transaction, as a full disk may.
        whole = (outcomes.back() || control("ROLLBACK TO job")) && control("RELEASE job");
    }
    if (!whole || !control("COMMIT")) {
        (void)control("ROLLBACK");
        return false;
    }
    for (size_t i = 0; i < group.size(); ++i)
        group[i]->settle(outcomes[i]);
    return true;
}

Done Writer::commitAlone(WriteJob& job)
{
    if (const Done begun = control(dialect::beginWriting); !begun)
        return begun;
    Transaction transaction(*m_connection, m_database.now());
    Done done = attempted(job, transaction);
    if (done)
        done = control("COMMIT");
    if (!done)
        (void)control("ROLLBACK"); // may be gone already; then there is nothing to undo
    return done;
}

Done Writer::control(Sql sql)
{
    const auto answer = m_connection->execute(sql);
    return answer ? Done() : Done(answer.problem());
}

} // namespace anteroom
