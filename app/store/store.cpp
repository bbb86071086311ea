#include "store/store.h"

#include "store/match_key_rows.h"

namespace anteroom {

Result<std::unique_ptr<Store>> Store::open(const StoreSettings& settings)
{
    auto database = Database::open(settings);
    if (!database)
        return database.problem();
    std::unique_ptr<Store> store(new Store(std::move(*database)));
    if (const Done filled = store->fillMatchKeys(); !filled)
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

Done Store::fillMatchKeys()
{
    while (true) {
        const auto missing = read(&MatchKeyRows::missing);
        if (!missing)
            return missing.problem();
        if (*missing == 0)
            return {};
        if (const Done filled = write(&MatchKeyRows::fillSome).get(); !filled)
            return filled;
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
