#include "scanner/licence/element_values.h"

#include <algorithm>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView
    Used("DAA DAB DAC DAD DAE DAG DAH DAI DAJ DAK DAL DAM DAN DAO DAP DAQ DAU DAV DAW DAX DAY DAZ "
         "DBA DBB DBC DBD DCG DCS DCT DCU DDA DDD DDE DDF DDG DDH DDI DDJ");

bool isWordForNothing(const QString& text)
{
    static const QSet<QString> words{u"NONE"_s,        u"NA"_s,      u"N/A"_s,   u"N.A."_s,
                                     u"UNK"_s,         u"UNAV"_s,    u"UNAVL"_s, u"UNAVAIL"_s,
                                     u"UNAVAILABLE"_s, u"UNKNOWN"_s, u"NULL"_s,  u"(NULL)"_s,
                                     u"NIL"_s,         u"AUCUN"_s,   u"AUCUNE"_s};
    const QString upper = text.toUpper();
    // New Brunswick says it in two languages, whatever became of the slash.
    return words.contains(upper) || (upper.startsWith("NONE"_L1) && upper.contains("AUCUN"_L1));
}

} // namespace

bool isUsedElement(QStringView code)
{
    return Used.contains(code);
}

QString elementValue(QStringView code, QStringView text)
{
    const QString value = text.trimmed().toString();
    const auto says = [](QChar c) { return c.isLetterOrNumber(); };
    if (std::none_of(value.cbegin(), value.cend(), says) || isWordForNothing(value))
        return {};
    const bool postalCode = code == "DAK"_L1 || code == "DAP"_L1;
    if (!postalCode && value.size() > 1 && value.count(u'0') == value.size())
        return {};
    return value;
}

bool isMangled(QStringView value)
{
    if (value.contains(QChar::ReplacementCharacter))
        return true;
    for (qsizetype at = value.indexOf(u'?'); at >= 0; at = value.indexOf(u'?', at + 1))
        if ((at > 0 && value.at(at - 1).isLetter()) ||
            (at + 1 < value.size() && value.at(at + 1).isLetter()))
            return true;
    return false;
}

} // namespace anteroom
