#include "office/import/records/import_plan.h"

#include "store/appointments.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int coveragePlaces = 3;

// The field that says in another place what a field of coverage1 says.
const Field& fieldIn(int place, const QString& firstKey)
{
    return *findField(u"coverage%1."_s.arg(place) + firstKey.section(u'.', 1));
}

bool isFree(const FieldValues& values, int place)
{
    const QString prefix = u"coverage%1."_s.arg(place);
    const auto& all = values.all();
    return std::none_of(all.keyBegin(), all.keyEnd(),
                        [&](const QString& key) { return key.startsWith(prefix); });
}

bool isIn(const FieldValues& values, int place, const FieldValues& coverage)
{
    const auto& all = coverage.all();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (values.value(fieldIn(place, it.key()).keyText()) != it.value())
            return false;
    }
    return true;
}

bool isInAny(const FieldValues& values, const FieldValues& coverage)
{
    for (int place = 1; place <= coveragePlaces; ++place) {
        if (isIn(values, place, coverage))
            return true;
    }
    return false;
}

// What staff or the patient changed since is no reason to import it again.
bool wasImported(const QList<HistoryEntry>& history, int place, const FieldValues& coverage)
{
    const auto& all = coverage.all();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QString key = fieldIn(place, it.key()).keyText();
        const bool was = std::any_of(history.begin(), history.end(), [&](const auto& entry) {
            return entry.provenance == u"import" && entry.fieldKey == key &&
                   entry.after == it.value();
        });
        if (!was)
            return false;
    }
    return true;
}

// The place asked for where it is free, else the first that is; 0 when there is none.
int placeFor(const FieldValues& values, int asked)
{
    if (asked > 0 && isFree(values, asked))
        return asked;
    for (int place = 1; place <= coveragePlaces; ++place) {
        if (isFree(values, place))
            return place;
    }
    return 0;
}

class Planning {
public:
    explicit Planning(const Snapshot& snapshot) : m_snapshot(snapshot) {}

    Result<ImportPlan> plan(const ImportBatch& batch)
    {
        m_plan.report.refusals = batch.refusals;
        m_plan.report.leftOut = batch.leftOut;
        for (const ImportKind kind : importKinds)
            counts(kind).refused = batch.refusedRows.value(kind);
        for (const ImportedPatient& each : batch.patients) {
            if (const Done planned = planPatient(each); !planned)
                return planned.problem();
        }
        // Those that ask for a place get it before those that take any.
        for (const bool isAsking : {true, false}) {
            for (const ImportedCoverage& each : batch.coverages) {
                if ((each.order > 0) != isAsking)
                    continue;
                if (const Done planned = planCoverage(each); !planned)
                    return planned.problem();
            }
        }
        for (const ImportedAppointment& each : batch.appointments) {
            if (const Done planned = planAppointment(each); !planned)
                return planned.problem();
        }
        std::stable_sort(m_plan.report.refusals.begin(), m_plan.report.refusals.end(),
                         [](const ImportRefusal& a, const ImportRefusal& b) {
                             return a.place.line < b.place.line;
                         });
        return std::move(m_plan);
    }

private:
    ImportReport::Counts& counts(ImportKind kind) { return m_plan.report.counts[kind]; }

    void refuse(ImportKind kind, qint64 line, const char* code, const QString& advice)
    {
        ++counts(kind).refused;
        m_plan.report.refusals.append({{line, 0, {}}, problem(code, advice)});
    }

    void refuseUnknown(ImportKind kind, qint64 line)
    {
        refuse(kind, line, "import.unknown_patient",
               u"Its patient is neither among the records nor among the rows of this file that "
               "are taken. Import the patients first, from the same --source."_s);
    }

    Result<bool> isHere(const PatientId& id)
    {
        const auto row = m_snapshot.selectOne("SELECT id FROM patient WHERE id = ?", {id});
        if (!row)
            return row.problem();
        return row->has_value();
    }

    Done planPatient(const ImportedPatient& patient)
    {
        const auto here = isHere(patient.id);
        if (!here)
            return here.problem();
        if (*here) {
            ++counts(ImportKind::Patient).alreadyHere;
            return {};
        }
        ++counts(ImportKind::Patient).added;
        m_new.insert(patient.id, m_plan.patients.size());
        m_plan.patients.append(patient);
        return {};
    }

    // Where the insurances of someone go whose record is here; null when there is no such record.
    Result<PlannedInsurance*> insurancesOf(const PatientId& id)
    {
        if (const auto known = m_edited.find(id); known != m_edited.end())
            return &m_plan.insurances[*known];
        const auto patient = Patients::find(m_snapshot, id);
        if (!patient && patient.problem().code == u"patient.unknown")
            return static_cast<PlannedInsurance*>(nullptr);
        if (!patient)
            return patient.problem();
        m_edited.insert(id, m_plan.insurances.size());
        m_plan.insurances.append({*patient, {}});
        return &m_plan.insurances.last();
    }

    Done planCoverage(const ImportedCoverage& coverage)
    {
        if (const auto fresh = m_new.find(coverage.patient); fresh != m_new.end()) {
            FieldValues& values = m_plan.patients[*fresh].values;
            place(coverage, values, isInAny(values, coverage.values),
                  [&](const Field& field, const FieldValue& value) { values.set(field, value); });
            return {};
        }
        const auto insurances = insurancesOf(coverage.patient);
        if (!insurances)
            return insurances.problem();
        if (!*insurances) {
            refuseUnknown(ImportKind::Coverage, coverage.line);
            return {};
        }
        PlannedInsurance& planned = **insurances;
        FieldValues values = planned.patient.values;
        for (const FieldEdit& edit : planned.edits)
            values.set(*edit.field, edit.value);
        const auto history = Patients::history(m_snapshot, coverage.patient);
        if (!history)
            return history.problem();
        bool isKnown = isInAny(values, coverage.values);
        for (int at = 1; at <= coveragePlaces; ++at)
            isKnown = isKnown || wasImported(*history, at, coverage.values);
        place(coverage, values, isKnown, [&](const Field& field, const FieldValue& value) {
            planned.edits.append({&field, value});
        });
        return {};
    }

    template <class Set>
    void place(const ImportedCoverage& coverage, const FieldValues& values, bool isKnown, Set set)
    {
        if (isKnown) {
            ++counts(ImportKind::Coverage).alreadyHere;
            return;
        }
        const int at = placeFor(values, coverage.order);
        if (at == 0)
            return refuse(ImportKind::Coverage, coverage.line, "import.coverage_full",
                          u"A record has three insurances, and this patient has them already."_s);
        ++counts(ImportKind::Coverage).added;
        const auto all = coverage.values.all();
        for (auto it = all.begin(); it != all.end(); ++it)
            set(fieldIn(at, it.key()), it.value());
    }

    Done planAppointment(const ImportedAppointment& imported)
    {
        const Appointment& appointment = imported.appointment;
        const auto known = Appointments::find(m_snapshot, appointment.id);
        if (!known && known.problem().code != u"appointment.unknown")
            return known.problem();
        if (known) {
            ++counts(ImportKind::Appointment).alreadyHere;
            return {};
        }
        if (!m_new.contains(appointment.patient)) {
            const auto here = isHere(appointment.patient);
            if (!here)
                return here.problem();
            if (!*here) {
                refuseUnknown(ImportKind::Appointment, imported.line);
                return {};
            }
        }
        ++counts(ImportKind::Appointment).added;
        m_plan.appointments.append(appointment);
        return {};
    }

    const Snapshot& m_snapshot;
    ImportPlan m_plan;
    QHash<PatientId, qsizetype> m_new;    // place among the plan's patients
    QHash<PatientId, qsizetype> m_edited; // place among the plan's insurances
};

} // namespace

Result<ImportPlan> ImportPlan::make(const Snapshot& snapshot, const ImportBatch& batch)
{
    return Planning(snapshot).plan(batch);
}

} // namespace anteroom
