#include "kiosk/identity_form.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const char* const furtherLabel =
    QT_TRANSLATE_NOOP("Field", "Last 4 numbers of your phone, or your ZIP code");

} // namespace

IdentityForm::IdentityForm(VisitFlow& flow, QObject* parent) : QObject(parent), m_flow(flow)
{
    connect(&m_names, &FormInputs::edited, this, &IdentityForm::changed);
    connect(&m_birthDate, &DateEntry::changed, this, &IdentityForm::changed);
    connect(&m_further, &FormInputs::edited, this, &IdentityForm::changed);
    clear();
}

bool IdentityForm::isReady() const
{
    return m_names.hasRequired() && m_birthDate.date().isValid();
}

void IdentityForm::submit()
{
    const bool named = m_names.check();
    const bool born = m_birthDate.check();
    if (!named || !born)
        return;
    const QString given = m_names.text("given"_L1);
    const QString family = m_names.text("family"_L1);
    const QDate date = m_birthDate.date();
    const auto name =
        findField(u"legal_name")->parse(QJsonObject{{u"given"_s, given}, {u"family"_s, family}});
    const auto birth = findField(u"birth_date")->parse(date.toString(Qt::ISODate));
    if (!name || !birth) {
        m_names.complain(0, name ? birth.problem().code : name.problem().code);
        return;
    }
    m_flow.introduceByTyping({given, {}, family, date, {}}, *name, *birth);
}

void IdentityForm::submitFurther()
{
    if (!m_further.check())
        return;
    const QString told = m_further.text("further"_L1);
    m_further.edit(0, {});
    m_flow.tellFurther(told);
}

void IdentityForm::clear()
{
    m_names.setInputs(
        {{u"given"_s, FieldKind::Name, "First name"}, {u"family"_s, FieldKind::Name, "Last name"}});
    m_birthDate.clear();
    m_further.setInputs({{u"further"_s, FieldKind::Text, furtherLabel}});
}

void IdentityForm::retranslate()
{
    m_names.retranslate();
    m_further.retranslate();
    m_birthDate.retranslate();
}

} // namespace anteroom
