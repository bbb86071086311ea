#include "kiosk/card_form.h"

#include "kiosk/details_model.h"
#include "kiosk/patient_words.h"
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

// What is shown around a value, so that a person finds it on the card in their hand.
constexpr double lineHeightsAround = 1.6;
constexpr double narrowest = 3.2; // widths in heights, so that the cut-outs are alike

struct Cutting {
    QRect part;   // of the card, in its pixels
    QRectF value; // in widths of the part
};

Cutting cuttingAround(const QRectF& area, const QSize& card)
{
    const QRectF value(area.x() * card.width(), area.y() * card.height(),
                       area.width() * card.width(), area.height() * card.height());
    const double around = value.height() * lineHeightsAround;
    QRectF part = value.adjusted(-around, -around, around, around);
    if (const double lacking = part.height() * narrowest - part.width(); lacking > 0)
        part.adjust(-lacking / 2, 0, lacking / 2, 0);
    const QRect whole = part.toAlignedRect().intersected(QRect(QPoint(), card));
    if (whole.isEmpty())
        return {};
    const double width = whole.width();
    return {whole, QRectF((value.x() - whole.x()) / width, (value.y() - whole.y()) / width,
                          value.width() / width, value.height() / width)};
}

} // namespace

CardForm::CardForm(VisitFlow& flow, CardReading& reading, QObject* parent)
    : QObject(parent), m_flow(flow), m_reading(reading)
{
    connect(&reading, &CardReading::changed, this, &CardForm::refresh);
    connect(&reading, &CardReading::progressed, this, &CardForm::changed);
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
    if (const auto open = asked())
        return open->label;
    for (const QStringView key : {u"coverage1.payer", u"coverage1.member_id"}) {
        const Field& field = *findField(key);
        if (told(field).isNull())
            return field.labelText();
    }
    return {};
}

QString CardForm::progress() const
{
    return m_reading.isUnderWay() ? tr("Reading your card: %1 %").arg(m_reading.percent())
                                  : QString();
}

QString CardForm::trouble() const
{
    return m_reading.trouble() ? patientWords(*m_reading.trouble()) : QString();
}

std::optional<CardForm::Asked> CardForm::asked() const
{
    if (const auto open = m_reading.questions(); !open.isEmpty()) {
        const auto& [offer, side] = open.first();
        return Asked{offer.field->labelText(), offer.field->display(offer.value),
                     isCode(*offer.field), side, offer.area};
    }
    if (const auto member = m_reading.memberQuestion())
        return Asked{tr("Name on the card"), member->name, false, member->side, member->area};
    return std::nullopt;
}

bool CardForm::isAskingMember() const
{
    return m_reading.questions().isEmpty() && m_reading.memberQuestion();
}

QVariantList CardForm::answers() const
{
    const auto one = [](const QString& code, const QString& text, const QString& icon) {
        return QVariantMap{{u"code"_s, code}, {u"text"_s, text}, {u"icon"_s, icon}};
    };
    if (isAskingMember())
        return {one(u"self"_s, tr("That is me"), QString()),
                one(u"spouse"_s, tr("My spouse or partner"), QString()),
                one(u"child"_s, tr("My parent"), QString()),
                one(u"other"_s, tr("Someone else"), QString())};
    return {one(u"yes"_s, tr("Yes, it is"), u"check-lg"_s),
            one(u"no"_s, tr("No. I’ll type it"), u"keyboard"_s)};
}

QVariantMap CardForm::question() const
{
    const auto open = asked();
    if (!open)
        return {};
    return {{u"label"_s, open->label},
            {u"value"_s, open->value},
            {u"code"_s, open->code},
            {u"answers"_s, answers()}};
}

void CardForm::answer(const QString& code)
{
    if (isAskingMember())
        m_reading.answerMember(code);
    else if (code == u"yes")
        agree();
    else
        disagree();
}

bool CardForm::isAsked(const Field& field) const
{
    if (m_reading.memberQuestion() &&
        (field.is("coverage1.subscriber"_L1) || field.is("coverage1.relationship"_L1)))
        return true;
    const QList<CardReading::Question> open = m_reading.questions();
    return std::any_of(open.begin(), open.end(), [&](const CardReading::Question& each) {
        return each.offer.field == &field;
    });
}

void CardForm::cutOutQuestion()
{
    const auto open = asked();
    m_cutOut = {};
    m_cutOutValue = {};
    if (!open)
        return;
    const QImage card = m_reading.picture(open->side);
    const Cutting cutting = cuttingAround(open->area, card.size());
    m_cutOut = card.copy(cutting.part);
    m_cutOutValue = cutting.value;
}

void CardForm::disagree()
{
    if (const auto open = m_reading.questions(); !open.isEmpty())
        m_flow.edit(*open.first().offer.field);
}

void CardForm::change(const QString& key)
{
    m_flow.edit(*findField(key));
}

bool CardForm::isOnRecord() const
{
    const Visit& visit = m_flow.visit();
    if (!visit.hasBegun() || visit.isBlind() || isAsking() || m_reading.isUnderWay() ||
        !missing().isEmpty())
        return false;
    const auto all = fields();
    return std::none_of(all.begin(), all.end(), [&](const Field& field) {
        // That patients hold their own policies goes without saying on most records.
        const bool unsaid =
            field.is("coverage1.subscriber"_L1) && visit.onRecord(field).isNull() &&
            visit.proposed(*findField(u"coverage1.relationship")).string() == u"self";
        return isOnCard(field) && !unsaid && visit.isNew(field);
    });
}

void CardForm::finish()
{
    const bool nothingNew = isOnRecord();
    m_reading.close();
    if (nothingNew)
        return m_flow.answerInsurance(InsuranceAnswer::Same);
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
    m_picture = m_reading.picture(ImageRole::InsuranceFront);
    cutOutQuestion();
    const bool onRecord = isOnRecord();
    QList<QVariantMap> rows;
    for (const Field& field : fields()) {
        // The card we have says what is on record, read or not.
        if (isOnCard(field) && visit.hasBegun() && !isAsked(field))
            rows.append(row(field, onRecord ? visit.proposed(field) : told(field)));
    }
    m_rows.setRows(rows);
    m_onRecord = visit.insurance() == InsuranceAnswer::NotAsked ? coverageWords(visit) : m_onRecord;
    if (!visit.hasBegun())
        m_onRecord.clear();
    Q_EMIT changed();
}

QVariantMap CardForm::row(const Field& field, const FieldValue& value)
{
    return {{u"key"_s, field.keyText()},
            {u"label"_s, field.labelText()},
            {u"value"_s, field.display(value)},
            {u"detail"_s, QString()},
            {u"code"_s, isCode(field)},
            {u"changeText"_s, value.isNull() ? tr("Type it") : tr("Change")},
            {u"changeIcon"_s, value.isNull() ? u"keyboard"_s : u"pencil"_s}};
}

} // namespace anteroom
