#include "office/import/records/import_records.h"

#include "office/import/records/import_plan.h"
#include "store/appointments.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype shownEach = 100;

Done putInsurances(Transaction& transaction, const PlannedInsurance& planned)
{
    if (planned.edits.isEmpty())
        return {};
    Patient patient = planned.patient;
    QList<Patients::Applied> changes;
    QJsonObject edited;
    for (const FieldEdit& edit : planned.edits) {
        changes.append({edit, {u"import"_s}});
        edited.insert(edit.field->keyText(), true);
    }
    const Done applied = Patients::apply(transaction, Actor::office(), patient, changes);
    if (!applied)
        return applied;
    return Audit::append(transaction, Actor::office(),
                         {AuditAct::PatientEdited,
                          patient.id.text(),
                          {{u"fields"_s, edited}, {u"version"_s, patient.version}}});
}

QJsonObject auditedCounts(const ImportReport& report)
{
    QJsonObject json;
    for (const ImportKind kind : importKinds) {
        const ImportReport::Counts counts = report.counts.value(kind);
        json.insert(importKindName(kind), QJsonObject{{u"added"_s, counts.added},
                                                      {u"already_here"_s, counts.alreadyHere},
                                                      {u"refused"_s, counts.refused}});
    }
    return json;
}

bool changesNothing(const ImportPlan& plan)
{
    return plan.patients.isEmpty() && plan.appointments.isEmpty() &&
           std::all_of(plan.insurances.begin(), plan.insurances.end(),
                       [](const PlannedInsurance& each) { return each.edits.isEmpty(); });
}

Done carryOut(Transaction& transaction, const ImportPlan& plan, const ImportProgress& progress)
{
    if (changesNothing(plan))
        return {};
    qsizetype done = 0;
    const qsizetype all = plan.patients.size() + plan.insurances.size() + plan.appointments.size();
    const auto step = [&] {
        ++done;
        if (progress && (done % shownEach == 0 || done == all))
            progress(done, all);
    };
    for (const ImportedPatient& each : plan.patients) {
        const auto made =
            Patients::create(transaction, Actor::office(), each.values, {u"import"_s}, each.id);
        if (!made)
            return made.problem();
        step();
    }
    for (const PlannedInsurance& each : plan.insurances) {
        if (const Done put = putInsurances(transaction, each); !put)
            return put;
        step();
    }
    for (const Appointment& each : plan.appointments) {
        if (const Done booked = Appointments::book(transaction, Actor::office(), each); !booked)
            return booked;
        step();
    }
    return Audit::append(transaction, Actor::office(),
                         {AuditAct::PatientsImported, {}, auditedCounts(plan.report)});
}

bool mayGoOn(const ImportBatch& batch, const ImportReport& report, const ImportChoice& choice)
{
    return !batch.isUnreadable && (report.refusals.isEmpty() || choice.skipsRefused);
}

} // namespace

Result<ImportReport> importRecords(Store& store, const ImportBatch& batch,
                                   const ImportChoice& choice, const ImportProgress& progress)
{
    if (choice.isDryRun) {
        const auto plan =
            store.read([&](const Snapshot& snapshot) { return ImportPlan::make(snapshot, batch); });
        if (!plan)
            return plan.problem();
        ImportReport report = plan->report;
        report.isDryRun = true;
        return report;
    }
    return store
        .write([&](Transaction& transaction) -> Result<ImportReport> {
            auto plan = ImportPlan::make(transaction, batch);
            if (!plan || !mayGoOn(batch, plan->report, choice))
                return plan ? Result<ImportReport>(plan->report) : plan.problem();
            if (const Done done = carryOut(transaction, *plan, progress); !done)
                return done.problem();
            plan->report.isImported = true;
            return plan->report;
        })
        .get();
}

} // namespace anteroom
