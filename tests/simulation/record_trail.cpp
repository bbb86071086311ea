#include "record_trail.h"

#include "store/patient_columns.h"
#include "store/patients.h"

using namespace Qt::StringLiterals;

namespace anteroom {

QString columnText(const FieldValue& value)
{
    return boundJson(value).variant().toString();
}

QList<RecordTrail::Step> RecordTrail::stepsOf(const QString& decision) const
{
    QList<Step> steps;
    for (const Step& step : m_steps) {
        if (step.decision == decision)
            steps.append(step);
    }
    return steps;
}

QString RecordTrail::valueAt(int version, const QString& field) const
{
    QString value;
    for (const Step& step : m_steps) {
        if (step.version <= version && step.field == field)
            value = step.after;
    }
    return value;
}

QMap<QString, QString> RecordTrail::values() const
{
    QMap<QString, QString> values;
    for (const Step& step : m_steps)
        values[step.field] = step.after;
    return values;
}

QString RecordTrail::gap() const
{
    QMap<QString, QString> values;
    int version = 1;
    for (const Step& step : m_steps) {
        if (values.value(step.field) != step.before)
            return u"a step of %1 doesn't begin where the one before ended"_s.arg(step.field);
        if (step.version != version && step.version != version + 1)
            return u"version %1 comes after %2"_s.arg(step.version).arg(version);
        values[step.field] = step.after;
        version = step.version;
    }
    return {};
}

QMap<QString, RecordTrail> trailsIn(OfficeTables& tables)
{
    QMap<QString, RecordTrail> trails;
    for (const Row& row : tables.all("SELECT patient, version, field, old_value, new_value, "
                                     "decision FROM history ORDER BY number"))
        trails[row.text(0)].append(
            {int(row.integer(1)), row.text(2), row.text(3), row.text(4), row.text(5)});
    return trails;
}

void checkRecords(OfficeTables& tables, SimulatedOffice& office, SimulationVerdict& verdict)
{
    const auto trails = trailsIn(tables);
    for (const Row& row : tables.all("SELECT id FROM patient")) {
        const RecordTrail trail = trails.value(row.text(0));
        const Patient patient = sure(office.store().read([&](const Snapshot& snapshot) {
            return Patients::find(snapshot, row.id<PatientId>(0));
        }));
        QMap<QString, QString> values;
        for (const auto& [key, value] : patient.values.all().asKeyValueRange())
            values.insert(key, columnText(value));
        auto expected = trail.values();
        expected.removeIf([](const auto& each) { return each.value().isEmpty(); });
        if (values != expected || patient.version != trail.version())
            verdict.complain(u"record_wrong"_s, row.text(0));
        if (const QString gap = trail.gap(); !gap.isEmpty())
            verdict.complain(u"record_wrong"_s, row.text(0) + u": "_s + gap);
    }
    const auto audit = sure(office.store().read(
        [&](const Snapshot& snapshot) { return Audit::verify(snapshot, office.lastHead()); }));
    if (!audit.holds())
        verdict.complain(u"audit_broken"_s, audit.firstBreak->what);
}

} // namespace anteroom
