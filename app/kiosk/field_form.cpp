#include "kiosk/field_form.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const QString yes = u"yes"_s;
const QString no = u"no"_s;
const QString declined = u"declined"_s;

bool isDate(const Field& field)
{
    return field.kind == FieldKind::Date || field.kind == FieldKind::BirthDate;
}

QStringList codesOf(const Field& field, const FieldValue& value)
{
    if (value.isNull())
        return {};
    if (field.kind == FieldKind::Flag)
        return {value.json().toBool() ? yes : no};
    if (field.kind == FieldKind::Choice)
        return {value.string()};
    QStringList codes;
    const QJsonArray chosen = value.json().toArray();
    for (const QJsonValue& code : chosen)
        codes.append(code.toString());
    return codes;
}

} // namespace

FieldForm::FieldForm(VisitFlow& flow, QObject* parent) : QObject(parent), m_flow(flow)
{
    connect(&m_inputs, &FormInputs::edited, this, &FieldForm::changed);
    connect(&m_date, &DateEntry::changed, this, &FieldForm::changed);
}

void FieldForm::open(const Field& field)
{
    m_field = &field;
    // What is hidden on the rows isn't laid open in the boxes, and a new card's form doesn't begin
    // with what the old card said; both are typed anew.
    const bool fromCard = m_flow.facts().editedFrom == flow::Screen::CardFields;
    const bool isShown = field.sensitivity == Sensitivity::Open && !fromCard;
    const FieldValue value =
        isShown || m_flow.visit().isNew(field) ? m_flow.visit().proposed(field) : FieldValue();
    m_inputs.setInputs(inputsOf(field, value));
    m_chosen = hasAnswers() ? codesOf(field, value) : QStringList();
    m_date.clear();
    if (isDate(field) && !value.isNull())
        m_date.setDate(QDate::fromString(value.string(), Qt::ISODate));
    Q_EMIT changed();
}

QList<FormInput> FieldForm::inputsOf(const Field& field, const FieldValue& value) const
{
    if (hasAnswers() || isDate(field))
        return {};
    if (field.kind != FieldKind::Parts)
        return {{field.keyText(), field.kind, field.label, true, value.string(), {}}};
    QList<FormInput> inputs;
    for (const FieldPart& part : field.parts)
        inputs.append({QLatin1StringView(part.key),
                       part.kind,
                       part.label,
                       part.required,
                       value.part(QLatin1StringView(part.key)),
                       {}});
    return inputs;
}

bool FieldForm::hasAnswers() const
{
    return m_field && (m_field->kind == FieldKind::Choice || m_field->kind == FieldKind::Choices ||
                       m_field->kind == FieldKind::Flag);
}

QString FieldForm::shape() const
{
    if (!m_field)
        return {};
    if (hasAnswers())
        return m_field->kind == FieldKind::Choices ? u"many"_s : u"one"_s;
    return isDate(*m_field) ? u"date"_s : u"inputs"_s;
}

QString FieldForm::label() const
{
    return m_field ? m_field->labelText() : QString();
}

QList<std::pair<QString, QString>> FieldForm::options() const
{
    if (!hasAnswers())
        return {};
    if (m_field->kind == FieldKind::Flag)
        return {{yes, QCoreApplication::translate("Field", "Yes")},
                {no, QCoreApplication::translate("Field", "No")}};
    QList<std::pair<QString, QString>> all;
    for (const FieldOption& option : m_field->options)
        all.append(
            {QLatin1StringView(option.code), QCoreApplication::translate("Field", option.label)});
    return all;
}

QVariantList FieldForm::answers() const
{
    QVariantList all;
    const auto offered = options();
    for (const auto& [code, label] : offered)
        all.append(QVariantMap{
            {u"code"_s, code}, {u"label"_s, label}, {u"chosen"_s, m_chosen.contains(code)}});
    return all;
}

bool FieldForm::isReady() const
{
    if (!m_field)
        return false;
    if (hasAnswers())
        return !m_chosen.isEmpty();
    return isDate(*m_field) ? m_date.date().isValid() : m_inputs.hasRequired();
}

bool FieldForm::isRemovable() const
{
    if (!m_field || m_field->is("legal_name"_L1))
        return false;
    // What the old card said isn't told on the new one, so there is nothing to take away.
    const bool told = !isBesideCard() || m_flow.visit().hasEntered(*m_field);
    return told && !m_flow.visit().proposed(*m_field).isNull();
}

bool FieldForm::isBesideCard() const
{
    return m_field && m_field->group == FieldGroup::Coverage1;
}

void FieldForm::touch(const QString& code)
{
    if (m_field->kind != FieldKind::Choices)
        m_chosen = {code};
    else if (m_chosen.contains(code))
        m_chosen.removeAll(code);
    else if (code == declined)
        m_chosen = {code}; // not wanting to say stands alone
    else
        m_chosen = withoutDeclined() << code;
    Q_EMIT changed();
}

QStringList FieldForm::withoutDeclined() const
{
    QStringList others = m_chosen;
    others.removeAll(declined);
    return others;
}

void FieldForm::removeValue()
{
    m_flow.enter(*m_field, {});
    m_flow.send(flow::Event::FieldDone);
}

QJsonValue FieldForm::json() const
{
    switch (m_field->kind) {
    case FieldKind::Flag:
        return m_chosen.contains(yes);
    case FieldKind::Choice:
        return m_chosen.value(0);
    case FieldKind::Choices:
        return QJsonArray::fromStringList(m_chosen);
    case FieldKind::Date:
    case FieldKind::BirthDate:
        return m_date.date().toString(Qt::ISODate);
    case FieldKind::Parts: {
        QJsonObject parts;
        for (const FormInput& input : m_inputs.inputs())
            parts.insert(input.key, input.text);
        return parts;
    }
    default:
        return m_inputs.inputs().value(0).text;
    }
}

void FieldForm::submit()
{
    if (!m_field || !m_inputs.check() || (isDate(*m_field) && !m_date.check()))
        return;
    const auto value = m_field->parse(json());
    if (!value) {
        if (!m_inputs.inputs().isEmpty())
            m_inputs.complain(0, value.problem().code);
        return;
    }
    m_flow.enter(*m_field, *value);
    m_flow.send(flow::Event::FieldDone);
}

void FieldForm::clear()
{
    m_field = nullptr;
    m_inputs.clear();
    m_date.clear();
    m_chosen.clear();
    Q_EMIT changed();
}

void FieldForm::retranslate()
{
    m_inputs.retranslate();
    m_date.retranslate();
    Q_EMIT changed();
}

} // namespace anteroom
