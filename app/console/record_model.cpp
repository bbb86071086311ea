#include "console/record_model.h"

#include "console/review_rows.h"
#include "console/source_words.h"

#include <algorithm>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom {

RecordModel::RecordModel(OfficeLine& office, Clock clock, QObject* parent)
    : DisplayList({"section", "name", "lines", "code", "source", "spokenName"}, parent)
    , m_office(office)
    , m_clock(std::move(clock))
{
}

void RecordModel::open(const PatientId& id)
{
    close();
    m_id = id;
    m_patience.begin();
    Q_EMIT changed();
    refresh();
}

void RecordModel::close()
{
    m_wanted.forget();
    m_patience.end();
    m_editor.close();
    m_id = {};
    m_patient = {};
    m_history.clear();
    m_currentKey.clear();
    m_problem.clear();
    m_saving = false;
    show({});
    Q_EMIT currentChanged();
    Q_EMIT changed();
    Q_EMIT historyChanged();
}

void RecordModel::refresh()
{
    if (!isOpen())
        return;
    m_office.patient(m_id, this, m_wanted.only([this](const Result<Patient>& patient) {
        takePatient(patient);
    }));
    m_office.history(m_id, this, m_wanted.only([this](const Result<QList<HistoryEntry>>& history) {
        if (!history)
            return;
        m_history = *history;
        showRows();
        Q_EMIT historyChanged();
    }));
}

void RecordModel::takePatient(const Result<Patient>& patient)
{
    m_patience.end();
    m_problem = patient ? QString() : patient.problem().advice;
    if (patient) {
        m_patient = *patient;
        showRows();
        if (currentIndex() < 0)
            setCurrentIndex(0);
    }
    Q_EMIT changed();
}

QString RecordModel::title() const
{
    return ready() ? findField(u"legal_name")->display(m_patient.values.value(u"legal_name"))
                   : QString();
}

QString RecordModel::subtitle() const
{
    if (!ready())
        return {};
    const auto shown = [this](QStringView key) {
        return findField(key)->display(m_patient.values.value(key));
    };
    QStringList parts;
    if (const QString born = shown(u"birth_date"); !born.isEmpty())
        parts.append(tr("Born %1").arg(born));
    parts.append(tr("Record %1").arg(m_patient.recordNumber));
    parts.append(tr("Version %1").arg(m_patient.version));
    if (const QString language = shown(u"language"); !language.isEmpty())
        parts.append(tr("Speaks %1").arg(language));
    return parts.join(u" · "_s);
}

void RecordModel::setCurrentIndex(int row)
{
    const QString key = keyAt(row);
    if (key == m_currentKey)
        return;
    m_editor.close();
    m_currentKey = key;
    Q_EMIT currentChanged();
}

void RecordModel::move(int steps)
{
    if (count() > 0)
        setCurrentIndex(std::clamp(currentIndex() + steps, 0, count() - 1));
}

void RecordModel::beginEdit()
{
    const Field* field = findField(m_currentKey);
    if (!m_live)
        Q_EMIT noticed(tr("There is no connection to the office. Nothing can be changed until it "
                          "is back."));
    else if (field && ready() && !m_saving)
        m_editor.begin(*field, m_patient.values.value(m_currentKey));
    Q_EMIT changed();
}

bool RecordModel::leaveEdit()
{
    if (!m_editor.isOpen())
        return false;
    m_editor.close();
    Q_EMIT changed();
    return true;
}

void RecordModel::saveEdit()
{
    if (!m_editor.isOpen() || m_saving)
        return;
    const Field& field = *m_editor.field();
    const auto value = m_editor.value();
    if (!value)
        return;
    m_saving = true;
    Q_EMIT changed();
    m_office.patchPatient(
        m_id, m_patient.version, {{field.keyText(), value->json()}}, this,
        m_wanted.only([this](const Result<Patient>& patient) { takeSaved(patient); }));
}

void RecordModel::takeSaved(const Result<Patient>& patient)
{
    m_saving = false;
    if (patient) {
        m_editor.close();
        m_patient = *patient;
    } else {
        // What was typed stays in the editor; the record beside it is read anew.
        m_editor.setError(tr("Not saved. %1").arg(patient.problem().advice));
    }
    showRows();
    Q_EMIT changed();
    refresh();
}

void RecordModel::showRows()
{
    QList<DisplayRow> rows;
    for (const Field& field : fields()) {
        const FieldValue value = m_patient.values.value(field.keyText());
        if (value.isNull())
            continue;
        rows.append(
            {field.keyText(),
             {{u"section"_s, groupText(field.group)},
              {u"name"_s, field.labelText()},
              {u"lines"_s, field.displayLines(value).join(u'\n')},
              {u"code"_s, shownAsCode(field)},
              {u"source"_s, sourceOf(field)},
              {u"spokenName"_s, tr("%1: %2").arg(field.labelText(), field.display(value))}}});
    }
    show(rows);
}

// The newest entry of a field says where its value came from, and when.
QString RecordModel::sourceOf(const Field& field) const
{
    for (const HistoryEntry& entry : m_history) {
        if (entry.fieldKey != field.keyText())
            continue;
        const bool today = entry.at.toLocalTime().date() == m_clock().toLocalTime().date();
        const QString when =
            today ? tr("today %1").arg(clockText(entry.at)) : dayText(entry.at, m_clock());
        QString words = tr("%1, %2").arg(cameBy(entry.provenance), when);
        words[0] = words[0].toUpper();
        return words;
    }
    return {};
}

} // namespace anteroom
