#pragma once

#include "store/audit.h"
#include "store/database.h"
#include "store/writer.h"

#include <future>

namespace anteroom {

// The practice's records, and the seam through which everybody reaches them:
//
//   store.write([=](Transaction& t) { return Intake::receive(t, kiosk, submission, bytes); }).get()
//   store.readAudited(who, {AuditAct::PatientRead, id.text()},
//                     [&](const Snapshot& s) { return Patients::find(s, id); })
//
// Functions of the store are static members of the class that names what they are about; those
// that read take a Snapshot, those that change something a Transaction and who did it.
class Store {
public:
    // Opens or creates the database, brings its tables up to date and starts the writer.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const StoreSettings& settings);
    ~Store(); // after everything that was written is committed

    // Runs `act` on the writer thread, in a transaction that is committed when it returns a value
    // and undone when it returns a Problem. The future is ready once that is durable. `act` may
    // run twice, so it changes nothing but the transaction.
    template <class Act>
    auto write(Act act) -> std::future<std::invoke_result_t<Act&, Transaction&>>
    {
        using Outcome = std::invoke_result_t<Act&, Transaction&>;
        auto promise = std::make_shared<std::promise<Outcome>>();
        auto future = promise->get_future();
        write(std::move(act),
              [promise](Outcome outcome) { promise->set_value(std::move(outcome)); });
        return future;
    }

    // The same with a callback; it is called on the writer thread and must be brief.
    template <class Act, class Then>
    void write(Act act, Then then)
    {
        m_writer->enqueue(std::make_unique<Job<Act, Then>>(std::move(act), std::move(then)));
    }

    // Runs `act` on the writer's thread while no transaction of this store is open, and comes back
    // when it has run.
    void quietly(const std::function<void()>& act);

    // Runs `look` here and now, on this thread's own connection, over one unchanging state.
    template <class Look>
    auto read(Look look) const -> std::invoke_result_t<Look&, const Snapshot&>
    {
        ReadSpan span(*m_database);
        const auto connection = span.begin();
        if (!connection)
            return connection.problem();
        const Snapshot snapshot(**connection, m_database->now());
        return look(snapshot);
    }

    // For what staff look at: the value is handed out only once the audit has it that they did.
    // `note` is an AuditNote, or a function from what was read to one.
    template <class Note, class Look>
    auto readAudited(const Actor& who, const Note& note, Look look)
        -> std::invoke_result_t<Look&, const Snapshot&>
    {
        auto found = read(std::move(look));
        if (!found)
            return found;
        const Done noted = append(who, noteOf(note, found));
        if (!noted)
            return noted.problem();
        return found;
    }

    // Whether the database answers a question at all.
    [[nodiscard]] bool answers() const
    {
        const auto one = [](const Snapshot& snapshot) { return snapshot.select("SELECT 1"); };
        return read(one).ok();
    }

    [[nodiscard]] QDateTime now() const { return m_database->now(); }

private:
    template <class Act, class Then>
    class Job;

    explicit Store(std::unique_ptr<Database> database);
    // What the tables of an older release did not say of their records.
    [[nodiscard]] Done
    updateOlderRecords(const std::function<void(qint64 done, qint64 of)>& updating);
    [[nodiscard]] Done append(const Actor& who, const AuditNote& note);

    template <class T>
    static AuditNote noteOf(const AuditNote& note, const Result<T>&)
    {
        return note;
    }
    template <class Note, class T>
    static AuditNote noteOf(const Note& note, const Result<T>& found)
    {
        return note(found.value());
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Writer> m_writer; // after the database whose connection it uses
};

template <class Act, class Then>
class Store::Job : public WriteJob {
public:
    Job(Act act, Then then) : m_act(std::move(act)), m_then(std::move(then)) {}

    Done attempt(Transaction& transaction) override
    {
        m_outcome.emplace(m_act(transaction));
        return m_outcome->ok() ? Done() : Done(m_outcome->problem());
    }

    void settle(const Done& committed) override
    {
        m_then(committed ? std::move(*m_outcome) : Outcome(committed.problem()));
    }

private:
    using Outcome = std::invoke_result_t<Act&, Transaction&>;

    Act m_act;
    Then m_then;
    std::optional<Outcome> m_outcome;
};

} // namespace anteroom
