#include "store/sql.h"

#include "record/canonical_json.h"

namespace anteroom {

Bound::Bound(const QDateTime& time) : m_value(timeText(time)) {}

QDateTime Row::time(qsizetype column) const
{
    const auto parsed = parseTime(text(column));
    return parsed ? *parsed : QDateTime();
}

Sha256 Row::hash(qsizetype column) const
{
    const auto parsed = Sha256::parse(text(column));
    return parsed ? *parsed : Sha256();
}

} // namespace anteroom
