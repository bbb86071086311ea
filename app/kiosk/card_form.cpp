#include "kiosk/card_form.h"

#include "kiosk/details_model.h"
#include "record/comparison.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

bool isOnCard(const Field& field)
{
    return field.group == FieldGroup::Coverage1 && field.changedBy == ChangedBy::Patient;
}

// No card says what its holder is to the policy holder, so none can say otherwise.
bool isPrinted(const Field& field)
{
    return isOnCard(field) && field.keyText() != u"coverage1.relationship";
}

bool isCode(const Field& field)
{
    return field.kind == FieldKind::Code || field.kind == FieldKind::RxBin;
}

} // namespace

CardForm::CardForm(VisitFlow& flow, QObject* parent) : QObject(parent), m_flow(flow)
{
    connect(&flow, &VisitFlow::visitChanged, this, &CardForm::refresh);
    connect(&flow, &VisitFlow::screenChanged, this, &CardForm::refresh);
    connect(&flow, &VisitFlow::forgotten, this, &CardForm::refresh);
}

FieldValue CardForm::told(const Field& field) const
{
    return m_flow.visit().hasEntered(field) ? m_flow.visit().proposed(field) : FieldValue();
}

QString CardForm::missing() const
{
    for (const QStringView key : {u"coverage1.payer", u"coverage1.member_id"}) {
        const Field& field = *findField(key);
        if (told(field).isNull())
            return field.labelText();
    }
    return {};
}

void CardForm::change(const QString& key)
{
    m_flow.edit(*findField(key));
}

void CardForm::finish()
{
    // Another company's card is another coverage: what the old one said and this one doesn't is
    // proposed to go. A new card of the same company leaves the rest as it is.
    const Field& payer = *findField(u"coverage1.payer");
    Visit& visit = m_flow.visit();
    if (!sameForPeople(payer, told(payer), visit.onRecord(payer))) {
        for (const Field& field : fields()) {
            if (isPrinted(field) && !visit.hasEntered(field))
                m_flow.enter(field, {});
        }
    }
    m_flow.send(flow::Event::CardDone);
}

void CardForm::refresh()
{
    const Visit& visit = m_flow.visit();
    const VisitImage* front = visit.image(ImageRole::InsuranceFront);
    if (const Sha256 now = front ? front->sha256 : Sha256(); now != m_pictured) {
        m_pictured = now;
        m_picture = front ? QImage::fromData(front->bytes, "JPG") : QImage();
    }
    QList<QVariantMap> rows;
    for (const Field& field : fields()) {
        if (isOnCard(field) && visit.hasBegun())
            rows.append(row(field));
    }
    m_rows.setRows(rows);
    m_onRecord = visit.insurance() == InsuranceAnswer::NotAsked ? coverageWords(visit) : m_onRecord;
    if (!visit.hasBegun())
        m_onRecord.clear();
    Q_EMIT changed();
}

QVariantMap CardForm::row(const Field& field) const
{
    const FieldValue value = told(field);
    return {{u"key"_s, field.keyText()},
            {u"label"_s, field.labelText()},
            {u"value"_s, field.display(value)},
            {u"detail"_s, QString()},
            {u"code"_s, isCode(field)},
            {u"changeText"_s, value.isNull() ? tr("Type it") : tr("Change")},
            {u"changeIcon"_s, value.isNull() ? u"keyboard"_s : u"pencil"_s}};
}

} // namespace anteroom
