#include "visit_reckoning.h"

#include "record/canonical_json.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace anteroom {

Rows rowsOf(const Snapshot& records, Sql sql, std::initializer_list<Bound> values)
{
    auto rows = records.select(sql, values);
    if (!rows)
        qFatal("The office's tables are not what this test knows: %s",
               qPrintable(rows.problem().code));
    return *std::move(rows);
}

VisitReckoning::VisitReckoning(const Snapshot& records, Reckoning& reckoning)
    : m_records(records), m_reckoning(reckoning)
{
}

void VisitReckoning::read(const QString& ledger)
{
    QFile file(ledger);
    if (!file.open(QIODevice::ReadOnly))
        return; // killed before its first visit
    while (!file.atEnd()) {
        const QList<QByteArray> line = file.readLine().trimmed().split(' ');
        const quint32 seed = line.value(1).toUInt();
        if (line.value(0) == "started")
            m_started.insert(scriptedVisit(seed, 40).submission.id.text(), seed);
        else
            m_acknowledged.insert(seed);
    }
}

void VisitReckoning::reckon(const QStringList& ledgers, qsizetype imageBytes)
{
    for (const QString& ledger : ledgers)
        read(ledger);
    m_reckoning.started = static_cast<int>(m_started.size());
    m_reckoning.acknowledged = static_cast<int>(m_acknowledged.size());
    for (const Row& row : rowsOf(m_records, "SELECT subject, count(*) FROM audit "
                                            "WHERE act = 'submission.received' GROUP BY subject"))
        m_effects.insert(row.text(0), static_cast<int>(row.integer(1)));

    for (const Row& row : rowsOf(m_records, "SELECT id FROM submission")) {
        const QString id = row.text(0);
        ++m_reckoning.stored;
        if (!m_started.contains(id)) {
            m_reckoning.note(Wrong::Stranger, u"submission "_s + id);
            continue;
        }
        const quint32 seed = m_started.value(id);
        m_acknowledged.remove(seed);
        look(id, scriptedVisit(seed, imageBytes));
    }
    for (const quint32 seed : std::as_const(m_acknowledged))
        m_reckoning.note(Wrong::Lost, u"visit %1"_s.arg(seed));
    const Rows refused = rowsOf(m_records, "SELECT count(*) FROM refused_submission");
    m_reckoning.setAside = static_cast<int>(refused.first().integer(0));
}

void VisitReckoning::look(const QString& id, const ScriptedVisit& visit)
{
    const Rows kept = rowsOf(m_records, "SELECT content FROM submission WHERE id = ?", {id});
    if (kept.first().bytes(0) != canonicalJson(visit.submission.toJson()))
        m_reckoning.note(Wrong::Differing, u"submission "_s + id);
    const int effects = m_effects.value(id);
    if (!isWhole(visit) || effects == 0)
        m_reckoning.note(Wrong::Half, u"submission "_s + id);
    if (effects > 1)
        m_reckoning.note(Wrong::Doubled, u"submission "_s + id);
}

bool VisitReckoning::isWhole(const ScriptedVisit& visit) const
{
    const Submission& submission = visit.submission;
    const Row counts =
        rowsOf(m_records,
               "SELECT (SELECT count(*) FROM proposed_change WHERE submission = s.id), "
               "(SELECT count(*) FROM consent WHERE submission = s.id), "
               "(SELECT count(*) FROM submission_image WHERE submission = s.id) "
               "FROM submission s WHERE s.id = ?",
               {submission.id})
            .first();
    if (counts.integer(0) != submission.changes.size() ||
        counts.integer(1) != submission.consents.size() ||
        counts.integer(2) != submission.images.size())
        return false;
    return std::all_of(visit.images.begin(), visit.images.end(), [&](const QByteArray& image) {
        const Rows stored = rowsOf(m_records, "SELECT content FROM image WHERE sha256 = ?",
                                   {Bound(Sha256::of(image))});
        return stored.size() == 1 && stored.first().bytes(0) == image;
    });
}

} // namespace anteroom
