#include "console/payer_adding.h"

#include "console/shown_text.h"
#include "record/payer.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom {

PayerAdding::PayerAdding(OfficeLine& office, QObject* parent) : QObject(parent), m_office(office) {}

void PayerAdding::refresh()
{
    m_office.practice(this, [this](const Result<Practice>& practice) {
        if (!practice)
            return; // what is shipped is known all the same
        m_listed.setOwn(practice->payers);
        Q_EMIT changed();
    });
}

void PayerAdding::look(const ProposedChange* change)
{
    const ChangeId looked = change ? change->id : ChangeId();
    if (looked != m_looked)
        leave();
    m_looked = looked;
    m_name = change && change->field->keyText().endsWith(u".payer") ? change->proposed.string()
                                                                    : QString();
    Q_EMIT changed();
}

bool PayerAdding::isOffered() const
{
    return !m_name.isEmpty() && !m_listed.has(m_name);
}

bool PayerAdding::isRemovable() const
{
    return !m_name.isEmpty() && !m_saving && !m_listed.ownOf(m_name).isNull();
}

void PayerAdding::begin()
{
    if (!isOffered() || isOpen())
        return;
    const auto payer = payerField().parse(QJsonObject{{u"name"_s, m_name}});
    if (!payer)
        return;
    m_editor.begin(payerField(), *payer);
    Q_EMIT changed();
}

void PayerAdding::save()
{
    if (!isOpen() || m_saving)
        return;
    const auto payer = m_editor.value();
    if (!payer)
        return;
    m_saving = true;
    Q_EMIT changed();
    m_office.addPayer(*payer, this,
                      [this, payer = *payer](const Done& added) { take(payer, added); });
}

void PayerAdding::take(const FieldValue& payer, const Done& added)
{
    m_saving = false;
    if (added) {
        m_listed.add(payer);
        m_editor.close();
        Q_EMIT noticed(say("%1 is in the directory. Kiosks know it in a few minutes.")
                           .arg(payer.part("name"_L1)));
    } else {
        m_editor.setError(added.problem().advice);
    }
    Q_EMIT changed();
}

void PayerAdding::remove()
{
    if (!isRemovable() || isOpen())
        return;
    const FieldValue payer = m_listed.ownOf(m_name);
    m_saving = true;
    Q_EMIT changed();
    m_office.removePayer(payer, this,
                         [this, payer](const Done& removed) { takeOut(payer, removed); });
}

void PayerAdding::takeOut(const FieldValue& payer, const Done& removed)
{
    m_saving = false;
    // A colleague may have been faster.
    const bool gone = removed.ok() || removed.problem().code == u"payer.unknown";
    if (gone)
        m_listed.remove(payer);
    Q_EMIT noticed(gone ? say("%1 is out of the directory. Kiosks hear of it in a few minutes.")
                              .arg(payer.part("name"_L1))
                        : removed.problem().advice);
    Q_EMIT changed();
}

bool PayerAdding::leave()
{
    if (!isOpen())
        return false;
    m_saving = false;
    m_editor.close();
    Q_EMIT changed();
    return true;
}

} // namespace anteroom
