#pragma once

#include "store/database.h"
#include "store/transaction.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <vector>

namespace anteroom {

// Something to be done in a transaction, and what is to happen when its outcome is durable.
class WriteJob {
public:
    virtual ~WriteJob() = default;
    // Called again when the transaction it ran in could not be committed, or was lost before.
    [[nodiscard]] virtual Done attempt(Transaction& transaction) = 0;
    // Exactly once. `committed` is what became of the transaction, or of the attempt.
    virtual void settle(const Done& committed) = 0;
};

// The one thread that writes. Jobs that wait together are committed together: one fsync for all.
// One that fails is rolled back alone.
class Writer {
public:
    explicit Writer(Database& database);
    // Does everything that was asked for before, then ends.
    ~Writer();

    void enqueue(std::unique_ptr<WriteJob> job);
    // Runs something on the writer's thread between two transactions, before what waits.
    void enqueueBetween(std::function<void()> act);

private:
    using Group = std::vector<std::unique_ptr<WriteJob>>;

    void work();
    [[nodiscard]] Group nextGroup();
    void runBetween();
    void commit(const Group& group);
    // In the transaction that was begun. False when it had to be undone; then nothing is settled.
    [[nodiscard]] bool commitTogether(const Group& group);
    [[nodiscard]] bool attemptAll(const Group& group, std::vector<Done>& outcomes);
    [[nodiscard]] Done commitAlone(WriteJob& job);
    [[nodiscard]] Done commitOnce(WriteJob& job);
    // On a connection that was opened anew if need be.
    [[nodiscard]] Done begin();
    static void settleAll(const Group& group, const Done& outcome);

    static constexpr size_t mostTogether = 64;
    static constexpr int mostTries = 4;

    Database& m_database;
    std::unique_ptr<Connection> m_connection; // the thread's own
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<std::unique_ptr<WriteJob>> m_waiting;
    std::deque<std::function<void()>> m_between;
    bool m_ending = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace anteroom
