#include "store/dialect.h"

using namespace Qt::StringLiterals;

namespace anteroom {

const Dialect& Dialect::of(const ConnectionSettings& settings)
{
    return settings.server ? postgres() : sqlite();
}

QString spelledBy(QString schema, Spelling spelling)
{
    for (const auto& [word, instead] : spelling)
        schema.replace(QStringView(word).toString(), QStringView(instead).toString());
    return schema;
}

QString appendOnlyTable(const QString& schema)
{
    const QString word = u"$append_only "_s;
    return schema.startsWith(word) ? schema.mid(word.size()) : QString();
}

} // namespace anteroom
