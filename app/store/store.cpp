#include "store/store.h"

namespace anteroom {

Result<std::unique_ptr<Store>> Store::open(const StoreSettings& settings)
{
    auto database = Database::open(settings);
    if (!database)
        return database.problem();
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

Store::Store(std::unique_ptr<Database> database)
    : m_database(std::move(database)), m_writer(std::make_unique<Writer>(*m_database))
{
}

Store::~Store() = default;

Done Store::append(const Actor& who, const AuditNote& note)
{
    return write([=](Transaction& transaction) { return Audit::append(transaction, who, note); })
        .get();
}

} // namespace anteroom
