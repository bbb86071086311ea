#include "kiosk/found_visit.h"

#include "kiosk/spoken_time.h"

using namespace Qt::StringLiterals;

namespace anteroom {

FoundVisit::FoundVisit(VisitFlow& flow, QObject* parent) : QObject(parent), m_flow(flow)
{
    connect(&flow, &VisitFlow::visitChanged, this, &FoundVisit::changed);
    connect(&flow, &VisitFlow::screenChanged, this, &FoundVisit::changed);
}

QString FoundVisit::name() const
{
    const auto& entry = m_flow.visit().entry();
    if (!entry)
        return {};
    const FieldValue name = entry->values.value(u"legal_name");
    const QString preferred = entry->values.value(u"preferred_name").string();
    const QString given = preferred.isEmpty() ? name.part("given"_L1) : preferred;
    return tr("%1 %2.", "first name, first letter of the last name")
        .arg(given, name.part("family"_L1).left(1));
}

QString FoundVisit::born() const
{
    const auto& entry = m_flow.visit().entry();
    if (!entry)
        return {};
    return tr("Born %1 ••, %2", "month, year")
        .arg(monthWord(entry->birthDate.month(), m_flow.language()))
        .arg(entry->birthDate.year());
}

QString FoundVisit::addressHint() const
{
    const FieldValue address = m_flow.visit().entry()->values.value(u"address");
    QStringList words = address.part("line1"_L1).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    // The number and the first letter of the street: enough to know it, too little to find it.
    const bool numbered = words.size() > 1 && words.first().at(0).isDigit();
    const QString street = numbered ? words[0] + u' ' + words[1].left(1) : words[0].left(1);
    return street + u"••••, "_s + address.part("city"_L1);
}

QVariantList FoundVisit::rows() const
{
    const auto& entry = m_flow.visit().entry();
    if (!entry)
        return {};
    const Field& phone = *findField(u"mobile_phone");
    const std::pair<QString, QString> all[] = {
        {tr("Visit"),
         tr("Today, %1").arg(timeWords(entry->appointment.startsAt, m_flow.language()))},
        {tr("With"), entry->appointment.clinician},
        {tr("Phone"), phone.masked(entry->values.value(u"mobile_phone"))},
        {tr("Address"), addressHint()},
    };
    QVariantList rows;
    for (const auto& [label, value] : all) {
        if (!value.isEmpty())
            rows.append(QVariantMap{{u"label"_s, label}, {u"value"_s, value}});
    }
    return rows;
}

QString FoundVisit::sentTime() const
{
    const QDateTime& time = m_flow.sentVisitAt();
    return time.isValid() ? timeWords(time, m_flow.language()) : QString();
}

} // namespace anteroom
