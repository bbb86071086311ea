#include "records_check.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

QMap<QString, int> countOf(const Rows& rows)
{
    QMap<QString, int> times;
    for (const Row& row : rows)
        times[row.text(0)] = int(row.integer(1));
    return times;
}

// Where submissions are held against the ledger.
class SubmissionCheck {
public:
    SubmissionCheck(OfficeTables& tables, SimulationVerdict& verdict)
        : m_tables(tables), m_verdict(verdict)
    {
    }

    void check(const SimulationLedger& ledger);

private:
    void checkStored(const SimulationLedger& ledger);
    void checkOne(const HandedIn& handed);
    void checkParts(const Submission& submission);
    void checkImages(const SimulationLedger& ledger);

    OfficeTables& m_tables;
    SimulationVerdict& m_verdict;
    QMap<QString, QByteArray> m_stored;             // by id
    QSet<std::pair<QString, QByteArray>> m_refused; // id and bytes
    QMap<QString, int> m_noted;                     // arrivals in the audit, by id
    QMap<QString, QStringList> m_changes;           // by submission, as they were proposed
    QMap<QString, QStringList> m_images;
    QMap<QString, int> m_consents;
};

void SubmissionCheck::check(const SimulationLedger& ledger)
{
    for (const Row& row : m_tables.all("SELECT id, content, content_sha256 FROM submission")) {
        m_stored.insert(row.text(0), row.bytes(1));
        if (Sha256::of(row.bytes(1)) != row.hash(2))
            m_verdict.complain(u"differing"_s, row.text(0));
    }
    for (const Row& row : m_tables.all("SELECT claimed_id, content FROM refused_submission"))
        m_refused.insert({row.text(0), row.bytes(1)});
    m_noted = countOf(m_tables.all("SELECT subject, count(*) FROM audit "
                                   "WHERE act = 'submission.received' GROUP BY subject"));
    for (const Row& row : m_tables.all("SELECT submission, id, field, proposed "
                                       "FROM proposed_change ORDER BY submission, place"))
        m_changes[row.text(0)].append(row.text(1) + row.text(2) + row.text(3));
    for (const Row& row : m_tables.all("SELECT submission, image FROM submission_image "
                                       "ORDER BY submission, place"))
        m_images[row.text(0)].append(row.text(1));
    m_consents =
        countOf(m_tables.all("SELECT submission, count(*) FROM consent GROUP BY submission"));
    for (const HandedIn& handed : ledger.handedIn)
        checkOne(handed);
    checkStored(ledger);
    checkImages(ledger);
}

void SubmissionCheck::checkOne(const HandedIn& handed)
{
    const QString id = handed.submission.id.text();
    const bool isStored = m_stored.value(id) == handed.bytes;
    const bool isKept = m_refused.contains({id, handed.bytes});
    if (handed.acknowledged && !isStored && !isKept)
        m_verdict.complain(u"lost"_s, id);
    // Another content under an id that is there is kept aside, and so is what can't be read.
    if (isKept && !handed.isPoison && (isStored || !m_stored.contains(id)))
        m_verdict.complain(u"set_aside"_s, id);
    if (handed.isPoison && isStored)
        m_verdict.complain(u"stranger"_s, id);
    if (isStored)
        checkParts(handed.submission);
}

void SubmissionCheck::checkParts(const Submission& submission)
{
    const QString id = submission.id.text();
    QStringList changes;
    for (const ProposedChange& change : submission.changes)
        changes.append(change.id.text() + change.field->keyText() + columnText(change.proposed));
    QStringList images;
    for (const ImageReference& image : submission.images)
        images.append(image.sha256.hex());
    if (m_changes.value(id) != changes || m_images.value(id) != images ||
        m_consents.value(id) != submission.consents.size())
        m_verdict.complain(u"half"_s, id);
    if (const int noted = m_noted.value(id); noted != 1)
        m_verdict.complain(noted > 1 ? u"doubled"_s : u"audit_missing"_s, id);
}

void SubmissionCheck::checkStored(const SimulationLedger& ledger)
{
    QSet<std::pair<QString, QByteArray>> handedIn;
    QSet<QString> ids;
    for (const HandedIn& handed : ledger.handedIn) {
        handedIn.insert({handed.submission.id.text(), handed.bytes});
        ids.insert(handed.submission.id.text());
    }
    for (const auto& [id, bytes] : m_stored.asKeyValueRange()) {
        if (!handedIn.contains({id, bytes}))
            m_verdict.complain(ids.contains(id) ? u"differing"_s : u"stranger"_s, id);
    }
    for (const auto& refused : std::as_const(m_refused)) {
        if (!handedIn.contains(refused))
            m_verdict.complain(u"stranger"_s, refused.first);
    }
}

void SubmissionCheck::checkImages(const SimulationLedger& ledger)
{
    QSet<QString> there;
    for (const Row& row : m_tables.all("SELECT sha256, content FROM image")) {
        there.insert(row.text(0));
        if (Sha256::of(row.bytes(1)).hex() != row.text(0))
            m_verdict.complain(u"image_missing"_s, row.text(0));
    }
    QSet<QString> ofVisits;
    for (const HandedIn& handed : ledger.handedIn) {
        const QString id = handed.submission.id.text();
        for (const ImageReference& image : handed.submission.images) {
            if (m_stored.value(id) == handed.bytes && !there.contains(image.sha256.hex()))
                m_verdict.complain(u"image_missing"_s, id);
            if (m_stored.contains(id) || m_refused.contains({id, handed.bytes}))
                ofVisits.insert(image.sha256.hex());
        }
    }
    for (const QString& image : there - ofVisits)
        m_verdict.complain(u"image_unreferenced"_s, image);
}

} // namespace

void checkSubmissions(OfficeTables& tables, const SimulationLedger& ledger,
                      SimulationVerdict& verdict)
{
    SubmissionCheck(tables, verdict).check(ledger);
}

} // namespace anteroom
