#include "kiosk/identity_form.h"

#include "kiosk/licence_offer.h"

#include <iterator>
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

// What was typed stays.
void IdentityForm::offer(const Licence& licence)
{
    const std::pair<QLatin1StringView, QString> names[] = {{"given"_L1, licence.givenName},
                                                           {"family"_L1, licence.familyName}};
    for (int row = 0; row < int(std::size(names)); ++row) {
        if (m_names.text(names[row].first).isEmpty())
            m_names.edit(row, writtenNormally(names[row].second));
    }
    if (m_birthDate.isEmpty() && licence.birthDate.isValid())
        m_birthDate.setDate(licence.birthDate);
    m_isOffered = true;
    Q_EMIT changed();
}

void IdentityForm::clear()
{
    m_isOffered = false;
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
