#include "tests/offices/overlapping_visits.h"

#include <atomic>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype changesOfOne = 16;

bool takesText(const Field& field)
{
    return field.changedBy == ChangedBy::Patient &&
           (field.kind == FieldKind::Text || field.kind == FieldKind::Code ||
            field.kind == FieldKind::Name);
}

Submission visitOf(const FieldValue& name, const FieldValue& birth, const QDateTime& at)
{
    Submission visit;
    visit.id = SubmissionId::fresh();
    visit.startedAt = at.addSecs(-60);
    visit.finishedAt = at;
    visit.language = u"en"_s;
    visit.legalName = name;
    visit.birthDate = birth;
    for (const Field& field : fields()) {
        if (!takesText(field) || visit.changes.size() == changesOfOne)
            continue;
        ProposedChange change;
        change.id = ChangeId::fresh();
        change.field = &field;
        change.proposed = freshValue(field);
        visit.changes.append(change);
    }
    return visit;
}

} // namespace

FieldValue freshValue(const Field& field)
{
    static std::atomic<int> last = 0;
    return *field.parse(u"V%1"_s.arg(++last));
}

QList<Submission> overlappingVisits(QRandomGenerator& random, int visits)
{
    const FieldValue name =
        *findField(u"legal_name")
             ->parse(QJsonObject{{u"given"_s, u"Nora"_s},
                                 {u"family"_s, u"Brandt%1"_s.arg(random.bounded(1'000'000))}});
    const FieldValue birth =
        *findField(u"birth_date")
             ->parse(QDate(1930, 1, 1).addDays(random.bounded(30'000)).toString(Qt::ISODate));
    QList<Submission> all;
    for (int i = 0; i < visits; ++i)
        all.append(visitOf(name, birth, QDateTime(QDate(2026, 11, 24), QTime(9, i), Qt::UTC)));
    return all;
}

} // namespace anteroom
