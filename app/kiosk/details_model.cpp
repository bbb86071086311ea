#include "kiosk/details_model.h"

#include "kiosk/marked_lines.h"
#include "record/comparison.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const QString insuranceKey = u"insurance"_s;

bool isShown(const Field& field, const Visit& visit)
{
    if (field.changedBy == ChangedBy::StaffOnly || field.sensitivity == Sensitivity::Closed ||
        field.group >= FieldGroup::Coverage1)
        return false;
    // Who they are stands at the head of a blind check-in already.
    return !(visit.isBlind() && field.is("legal_name"_L1));
}

} // namespace

QString coverageWords(const Visit& visit)
{
    const auto value = [&](QStringView key) { return visit.proposed(*findField(key)).string(); };
    QStringList words;
    const QString plan = value(u"coverage1.plan");
    for (const QString& each : {value(u"coverage1.payer"), plan}) {
        if (!each.isEmpty())
            words.append(each);
    }
    const QString member = value(u"coverage1.member_id");
    const QString ends = QCoreApplication::translate("DetailsModel", "ID ends in %1");
    if (!member.isEmpty())
        words.append(ends.arg(QString(member).remove(u' ').right(4)));
    return words.join(u", "_s);
}

DetailsModel::DetailsModel(VisitFlow& flow, QObject* parent) : QObject(parent), m_flow(flow)
{
    connect(&flow, &VisitFlow::visitChanged, this, &DetailsModel::refresh);
    connect(&flow, &VisitFlow::screenChanged, this, &DetailsModel::refresh);
    connect(&flow, &VisitFlow::forgotten, this, &DetailsModel::refresh);
}

QString DetailsModel::restTitle() const
{
    return m_questions.rowCount() > 0 ? tr("Is the rest still right?") : QString();
}

QString DetailsModel::missing() const
{
    for (const Suggestion& each : m_flow.visit().questions()) {
        if (m_flow.visit().decided(*each.field) == Side::Undecided)
            return each.field->labelText();
    }
    return {};
}

void DetailsModel::choose(const QString& key, const QString& side)
{
    m_flow.decide(*findField(key), side == u"start" ? Side::Suggested : Side::OnRecord);
}

void DetailsModel::change(const QString& key)
{
    if (key == insuranceKey)
        m_flow.send(flow::Event::EditInsurance);
    else
        m_flow.edit(*findField(key));
}

void DetailsModel::markSeen(const QString& key)
{
    if (key != insuranceKey) {
        m_flow.visit().markSeen(*findField(key));
        return;
    }
    for (const Field& field : fields()) {
        if (field.group == FieldGroup::Coverage1)
            m_flow.visit().markSeen(field);
    }
}

void DetailsModel::refresh()
{
    const bool begun = m_flow.visit().hasBegun();
    m_questions.setRows(begun ? questionRows() : QList<QVariantMap>());
    m_rows.setRows(begun ? valueRows() : QList<QVariantMap>());
    Q_EMIT changed();
}

QList<QVariantMap> DetailsModel::questionRows() const
{
    const Visit& visit = m_flow.visit();
    QList<QVariantMap> rows;
    for (const Suggestion& each : visit.questions()) {
        const Field& field = *each.field;
        const Side side = visit.decided(field);
        const MarkedLines lines = markedLines(field, visit.onRecord(field), each.value);
        rows.append({{u"key"_s, field.keyText()},
                     {u"question"_s, field.is("address"_L1) ? tr("Which address is right?")
                                     : field.is("legal_name"_L1)
                                         ? tr("Which name is right?")
                                         : tr("Which is right? %1").arg(field.labelText())},
                     {u"startLines"_s, lines.after},
                     {u"endLines"_s, lines.before},
                     {u"chosen"_s, side == Side::Suggested  ? u"start"_s
                                   : side == Side::OnRecord ? u"end"_s
                                                            : QString()}});
    }
    return rows;
}

QList<QVariantMap> DetailsModel::valueRows() const
{
    const Visit& visit = m_flow.visit();
    QSet<const Field*> asked;
    for (const Suggestion& each : visit.questions())
        asked.insert(each.field);
    // What there is comes first; what may be added stands after it.
    QList<QVariantMap> known;
    QList<QVariantMap> absent;
    for (const Field& field : fields()) {
        if (isShown(field, visit) && !asked.contains(&field))
            (visit.proposed(field).isNull() ? absent : known).append(valueRow(field));
    }
    if (!visit.isBlind())
        known.append(insuranceRow());
    return known + absent;
}

QVariantMap DetailsModel::valueRow(const Field& field) const
{
    const Visit& visit = m_flow.visit();
    const FieldValue value = visit.proposed(field);
    const bool fresh = visit.isNew(field);
    const bool fromLicence = fresh && visit.provenanceOf(field) == Provenance::Licence;
    return {{u"key"_s, field.keyText()},
            {u"label"_s, field.labelText()},
            {u"value"_s, fresh ? field.display(value) : field.masked(value)},
            {u"detail"_s, fromLicence ? tr("New, from your license")
                          : fresh     ? tr("New")
                                      : QString()},
            {u"code"_s, false},
            {u"changeText"_s, value.isNull() ? tr("Add") : tr("Change")},
            {u"changeIcon"_s, value.isNull() ? u"plus-lg"_s : u"pencil"_s}};
}

QVariantMap DetailsModel::insuranceRow() const
{
    const QString words = coverageWords(m_flow.visit());
    return {{u"key"_s, insuranceKey},
            {u"label"_s, tr("Insurance")},
            {u"value"_s, words},
            {u"detail"_s, QString()},
            {u"code"_s, false},
            {u"changeText"_s, words.isEmpty() ? tr("Add") : tr("Change")},
            {u"changeIcon"_s, words.isEmpty() ? u"plus-lg"_s : u"pencil"_s}};
}

} // namespace anteroom
