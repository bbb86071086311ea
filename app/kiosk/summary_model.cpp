#include "kiosk/summary_model.h"

#include "kiosk/details_model.h"
#include "kiosk/spoken_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const QString insuranceKey = u"insurance"_s;
const QString restKey = u"rest"_s;
const QString paperPrefix = u"paper."_s;

QString iconOf(const Field& field)
{
    switch (field.group) {
    case FieldGroup::Identity:
        return u"person"_s;
    case FieldGroup::Contact:
        return field.kind == FieldKind::Parts ? u"geo-alt"_s : u"phone"_s;
    case FieldGroup::Emergency:
        return u"people"_s;
    default:
        return u"list-check"_s;
    }
}

bool isCoverage(const Field& field)
{
    return field.group >= FieldGroup::Coverage1;
}

} // namespace

SummaryModel::SummaryModel(VisitFlow& flow, QObject* parent) : QObject(parent), m_flow(flow)
{
    connect(&flow, &VisitFlow::visitChanged, this, &SummaryModel::refresh);
    connect(&flow, &VisitFlow::screenChanged, this, &SummaryModel::refresh);
    connect(&flow, &VisitFlow::forgotten, this, &SummaryModel::refresh);
}

void SummaryModel::change(const QString& key)
{
    if (key == insuranceKey)
        m_flow.send(flow::Event::EditInsurance);
    else if (key == restKey)
        m_flow.send(flow::Event::EditDetails);
    else if (key.startsWith(paperPrefix)) {
        m_flow.send(flow::Event::SeePapers);
        Q_EMIT paperWanted(key.mid(paperPrefix.size()));
    } else
        m_flow.edit(*findField(key));
}

void SummaryModel::refresh()
{
    const Visit& visit = m_flow.visit();
    QList<QVariantMap> rows;
    bool rest = false;
    m_newCount = 0;
    const auto all = fields();
    for (const Field& field : all) {
        if (isCoverage(field))
            continue;
        if (visit.hasBegun() && visit.isNew(field))
            rows.append(fieldRow(field));
        else
            rest = rest || !visit.onRecord(field).isNull();
    }
    const bool card = std::any_of(all.begin(), all.end(), [&](const Field& field) {
        return isCoverage(field) && visit.isNew(field);
    });
    m_newCount = int(rows.size()) + (card ? 1 : 0);
    if (visit.hasBegun())
        rows.append(insuranceRow());
    const QList<ConsentForm> papers = visit.hasBegun() ? m_flow.papers() : QList<ConsentForm>();
    for (const ConsentForm& paper : papers)
        rows.append(paperRow(paper));
    if (rest)
        rows.append({{u"key"_s, restKey},
                     {u"icon"_s, u"list-check"_s},
                     {u"title"_s, tr("Everything else")},
                     {u"detail"_s, tr("No change")},
                     {u"tag"_s, QString()},
                     {u"changeText"_s, tr("Change")},
                     {u"changeIcon"_s, u"pencil"_s}});
    m_rows.setRows(rows);
    Q_EMIT changed();
}

QVariantMap SummaryModel::fieldRow(const Field& field) const
{
    const Visit& visit = m_flow.visit();
    const FieldValue value = visit.proposed(field);
    const QString words = value.isNull() ? tr("Taken out") : field.display(value);
    const bool licence = visit.provenanceOf(field) == Provenance::Licence;
    return {{u"key"_s, field.keyText()},
            {u"icon"_s, iconOf(field)},
            {u"title"_s, field.labelText()},
            {u"detail"_s, licence ? tr("%1, from your license").arg(words) : words},
            {u"tag"_s, tr("New")},
            {u"changeText"_s, tr("Change")},
            {u"changeIcon"_s, u"pencil"_s}};
}

QVariantMap SummaryModel::insuranceRow() const
{
    const Visit& visit = m_flow.visit();
    const QString words = coverageWords(visit);
    const bool fresh = visit.insurance() == InsuranceAnswer::NewCard ||
                       (visit.insurance() == InsuranceAnswer::None && visit.hasNew());
    return {{u"key"_s, insuranceKey},
            {u"icon"_s, u"credit-card-2-front"_s},
            {u"title"_s, tr("Insurance")},
            {u"detail"_s, visit.insurance() == InsuranceAnswer::None ? tr("No insurance today")
                          : words.isEmpty()                          ? tr("None on record")
                          : fresh                                    ? words
                                                                     : tr("No change")},
            {u"tag"_s, fresh ? tr("New") : QString()},
            {u"changeText"_s, tr("Change")},
            {u"changeIcon"_s, u"pencil"_s}};
}

QVariantMap SummaryModel::paperRow(const ConsentForm& paper) const
{
    const Consent* given = m_flow.visit().consent(paper.key);
    const QString language = paper.texts.contains(m_flow.language()) ? m_flow.language() : u"en"_s;
    const bool declined = given && given->answer == ConsentAnswer::Declined;
    QString detail;
    if (declined)
        detail = tr("You did not want to sign");
    else if (given)
        detail = tr("Today at %1").arg(timeWords(given->at, m_flow.language()));
    return {{u"key"_s, paperPrefix + paper.key},
            {u"icon"_s, u"vector-pen"_s},
            {u"title"_s, paper.texts.value(language).title},
            {u"detail"_s, detail},
            {u"tag"_s, given && !declined ? tr("Signed") : QString()},
            {u"changeText"_s, tr("See it")},
            {u"changeIcon"_s, u"eye"_s}};
}

} // namespace anteroom
