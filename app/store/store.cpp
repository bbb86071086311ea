#include "store/store.h"

#include "store/older_records.h"

#include <limits>

namespace anteroom {

Result<std::unique_ptr<Store>> Store::open(const StoreSettings& settings)
{
    auto database = Database::open(settings);
    if (!database)
        return database.problem();
    std::unique_ptr<Store> store(new Store(std::move(*database)));
    if (const Done filled = store->updateOlderRecords(settings.updating); !filled)
        return filled.problem();
    return store;
}

Store::Store(std::unique_ptr<Database> database)
    : m_database(std::move(database)), m_writer(std::make_unique<Writer>(*m_database))
{
}

Store::~Store()
{
    m_database->closeReaders();
}

Done Store::updateOlderRecords(const std::function<void(qint64 done, qint64 of)>& updating)
{
    qint64 first = 0;
    for (qint64 before = std::numeric_limits<qint64>::max();;) {
        const auto left = read(&OlderRecords::left);
        if (!left)
            return left.problem();
        first = std::max(first, *left);
        if (updating && first > 0)
            updating(first - *left, first);
        if (*left == 0)
            return {};
        // Where the pages of a damaged file have changed places, it would go on for ever.
        if (*left >= before)
            return problem("store.damaged",
                           QStringLiteral("The records are out of order: the database is damaged. "
                                          "Stop the office and restore the latest backup."));
        before = *left;
        if (const Done updated = write(&OlderRecords::updateSome).get(); !updated)
            return updated;
    }
}

void Store::quietly(const std::function<void()>& act)
{
    std::promise<void> done;
    m_writer->enqueueBetween([&] {
        act();
        done.set_value();
    });
    done.get_future().wait();
}

Done Store::append(const Actor& who, const AuditNote& note)
{
    return write([=](Transaction& transaction) { return Audit::append(transaction, who, note); })
        .get();
}

} // namespace anteroom
