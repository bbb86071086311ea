#include "reckoning.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const std::array<QString, 5> namesOfWrongs{u"lost"_s, u"doubled"_s, u"half"_s, u"differing"_s,
                                           u"strangers"_s};

} // namespace

void Reckoning::note(Wrong wrong, const QString& what)
{
    const auto place = static_cast<size_t>(wrong);
    if (m_counts[place]++ == 0)
        m_first[place] = what;
}

QByteArray Reckoning::complaint() const
{
    QString all;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] > 0)
            all += u"%1 %2, first %3; "_s.arg(m_counts[i]).arg(namesOfWrongs[i], m_first[i]);
    }
    if (setAside > 0)
        all += u"%1 set aside; "_s.arg(setAside);
    if (auditVerdict.isEmpty())
        all += u"the audit chain is broken; "_s;
    return all.toUtf8();
}

QJsonObject Reckoning::toJson() const
{
    QJsonObject json{{u"started"_s, started},
                     {u"acknowledged"_s, acknowledged},
                     {u"stored"_s, stored},
                     {u"asked"_s, asked},
                     {u"decided"_s, decided},
                     {u"turned_down"_s, turnedDown},
                     {u"records"_s, records},
                     {u"set_aside"_s, setAside},
                     {u"audit_broken"_s, auditVerdict.isEmpty() ? 1 : 0}};
    for (size_t i = 0; i < m_counts.size(); ++i)
        json.insert(namesOfWrongs[i], m_counts[i]);
    return json;
}

} // namespace anteroom
