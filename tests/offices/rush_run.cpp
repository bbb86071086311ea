#include "tests/offices/rush_run.h"

#include "tests/offices/desk_rush.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace anteroom {

QJsonObject RushOutcome::toJson() const
{
    QJsonObject json = counts.toJson();
    const QJsonObject found = reckoning.toJson();
    for (auto it = found.begin(); it != found.end(); ++it)
        json.insert(it.key(), it.value());
    json.insert(u"audit_broken"_s, auditHolds ? 0 : 1);
    json.insert(u"unfinished"_s, finished ? 0 : 1);
    json.insert(u"decisions_per_second"_s, qRound(decisionsPerSecond));
    return json;
}

Result<RushOutcome> runRush(const RecordsPlace& place, const RushPlan& plan,
                            const std::function<void(int made)>& progress)
{
    const auto offices = SeveralOffices::open({place.url(), plan.offices, plan.staff, plan.bin});
    if (!offices)
        return offices.problem();
    const auto kiosk = (*offices)->enrol(u"Kiosk 1"_s);
    if (!kiosk)
        return kiosk.problem();
    DeskRush rush(**offices, *kiosk, {plan.staff, 2, plan.seed});
    if (!rush.open())
        return problem("rush.sign_in", u"Not everybody could sign in."_s);
    RushOutcome outcome;
    QElapsedTimer clock;
    clock.start();
    outcome.finished = rush.decide(plan.decisions, progress);
    outcome.counts = rush.counts();
    outcome.firstWrong = rush.firstWrong();
    outcome.decisionsPerSecond = outcome.counts.made * 1000.0 / double(clock.elapsed());
    (*offices)->stop();
    outcome.auditHolds = !(*offices)->auditVerdict().isEmpty();
    StoreSettings records = place.settings();
    records.path = (*offices)->folder() + u"/office.db"_s;
    const auto store = Store::open(records);
    if (!store)
        return store.problem();
    const auto reckoning = reckonRush(**store, rush.ledger(), rush.patients());
    if (!reckoning)
        return reckoning.problem();
    outcome.reckoning = *reckoning;
    return outcome;
}

} // namespace anteroom
