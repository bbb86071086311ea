#include "outbox/pump.h"

#include "outbox/entry_states.h"
#include "sealing/sealing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

bool fits(const Receipt& receipt, const DueEntry& entry, const QByteArray& receiptKey)
{
    return receipt.submission == entry.id && receipt.content == entry.content &&
           signatureHolds(receipt.signature, receipt.signedBytes(), receiptKey);
}

} // namespace

Pump::Pump(Outbox& outbox, OfficeClient& client, QByteArray receiptKey,
           PumpSurroundings surroundings)
    : m_outbox(outbox)
    , m_office(client)
    , m_receiptKey(std::move(receiptKey))
    , m_surroundings(std::move(surroundings))
{
    m_status.count = outbox.count();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Pump::step);
    connect(&outbox, &Outbox::accepted, this, &Pump::step);
    connect(&outbox, &Outbox::countChanged, this, [this](const OutboxCount& count) {
        PumpStatus status = m_status;
        status.count = count;
        setStatus(status);
    });
    connect(&client, &OfficeClient::networkReturned, this, &Pump::wake);
    connect(&client, &OfficeClient::reachableChanged, this, [this](bool reachable) {
        if (reachable)
            wake();
    });
}

void Pump::start()
{
    m_running = true;
    wake();
}

void Pump::stop()
{
    m_running = false;
    m_timer.stop();
}

void Pump::setReceiptKey(const QByteArray& key)
{
    m_receiptKey = key;
    wake();
}

void Pump::wake()
{
    m_backOff.reset();
    m_passedOver.clear();
    step();
}

void Pump::step()
{
    if (!m_running || m_busy)
        return;
    m_timer.stop();
    m_busy = true;
    m_outbox.next(m_passedOver, this, [this](const Result<DueEntry>& due) {
        if (!due)
            later(due.problem());
        else if (due->id.isNull())
            roundDone();
        else
            sendBlobs(*due);
    });
}

void Pump::roundDone()
{
    m_busy = false;
    if (m_passedOver.isEmpty()) {
        m_stored.clear();
        m_unclear.clear();
        m_asked.clear();
        PumpStatus status = m_status;
        status.problem.reset();
        setStatus(status);
        return;
    }
    // Each of them has had its wait already.
    m_passedOver.clear();
    step();
}

void Pump::sendBlobs(const DueEntry& entry)
{
    QList<Sha256> blobs = entry.blobs;
    blobs.removeIf([this](const Sha256& hash) { return m_stored.contains(hash); });
    const bool isUnclear = std::any_of(blobs.cbegin(), blobs.cend(), [this](const Sha256& hash) {
        return m_unclear.contains(hash);
    });
    if (blobs.isEmpty() || ((entry.inDoubt || isUnclear) && !m_asked.contains(entry.id)))
        sendSubmission(entry);
    else
        sendBlob(entry, blobs.first());
}

void Pump::sendBlob(const DueEntry& entry, const Sha256& hash)
{
    m_outbox.blob(hash, this, [this, entry, hash](const Result<QByteArray>& sealed) {
        if (!sealed) {
            const QString code = sealed.problem().code;
            if (code == u"outbox.blob"_s || code == u"outbox.damaged"_s)
                setAside(entry.id, sealed.problem());
            else
                passOver(entry.id, sealed.problem());
            return;
        }
        m_office.putBlob(hash, *sealed, this,
                         [this, entry, hash](const KioskOffice::BlobDelivery& delivery) {
                             if (delivery.stored) {
                                 blobStored(entry, hash);
                                 return;
                             }
                             if (delivery.status == 0 || delivery.status >= 500) {
                                 m_unclear.insert(hash);
                                 m_asked.remove(entry.id);
                             }
                             refused(entry.id, delivery.stored.problem(), delivery.status);
                         });
    });
}

void Pump::blobStored(DueEntry entry, const Sha256& hash)
{
    noteContact();
    entry.blobs.removeAll(hash);
    m_stored.insert(hash);
    m_unclear.remove(hash);
    // A disk that cannot remember it must not keep the visit here.
    m_outbox.markUploaded(hash, true, this, [this, entry](const Done&) { sendBlobs(entry); });
}

void Pump::sendSubmission(const DueEntry& entry)
{
    m_office.putSubmission(
        entry.id, entry.sealed, this,
        [this, entry](const KioskOffice::Delivery& delivery) { judge(entry, delivery); });
}

void Pump::judge(const DueEntry& entry, const KioskOffice::Delivery& delivery)
{
    if (!delivery.receipt && !delivery.missing.isEmpty())
        askedFor(entry, delivery);
    else if (!delivery.receipt)
        refused(entry.id, delivery.receipt.problem(), delivery.status);
    else if (!fits(*delivery.receipt, entry, m_receiptKey))
        passOver(entry.id, problem("outbox.receipt",
                                   u"The office's receipt isn't genuine. The visit is kept here; "
                                   "tell your IT person."_s));
    else
        m_outbox.remove(entry.id, this, [this, id = entry.id](const Done& removed) {
            // One that the disk keeps is delivered again in the next round; those behind it go on.
            if (removed)
                received(id);
            else
                passOver(id, removed.problem());
        });
}

void Pump::askedFor(DueEntry entry, const KioskOffice::Delivery& delivery)
{
    // Sent and confirmed just now, and missed again: not at once a third time.
    const bool again = m_asked.remove(entry.id);
    if (!again)
        m_asked.insert(entry.id);
    for (const Sha256& hash : std::as_const(entry.blobs)) {
        if (!delivery.missing.contains(hash)) {
            m_stored.insert(hash);
            m_outbox.markUploaded(hash, true, this, [](const Done&) {});
        }
    }
    entry.blobs = delivery.missing;
    for (const Sha256& hash : delivery.missing) {
        m_stored.remove(hash);
        m_unclear.remove(hash);
    }
    if (again)
        passOver(entry.id, delivery.receipt.problem());
    else
        sendBlobs(entry);
}

void Pump::received(const SubmissionId& id)
{
    noteContact();
    m_backOff.reset();
    m_asked.remove(id);
    m_busy = false;
    Q_EMIT delivered(id);
    step();
}

void Pump::refused(const SubmissionId& id, const Problem& problem, int status)
{
    if (entryStates::refusalBy(status) == entryStates::Event::RefusedForGood)
        setAside(id, problem);
    else if (status == 0)
        later(problem);
    else
        passOver(id, problem);
}

void Pump::setAside(const SubmissionId& id, const Problem& problem)
{
    m_outbox.setAside(id, problem.code, this, [this, id](const Done& aside) {
        if (!aside) {
            passOver(id, aside.problem());
            return;
        }
        m_busy = false;
        step();
    });
}

void Pump::passOver(const SubmissionId& id, const Problem& problem)
{
    m_passedOver.insert(id);
    later(problem);
}

void Pump::later(const Problem& problem)
{
    m_busy = false;
    PumpStatus status = m_status;
    status.problem = problem;
    setStatus(status);
    if (m_running)
        m_timer.start(m_backOff.next());
}

void Pump::noteContact()
{
    PumpStatus status = m_status;
    status.lastContact = m_surroundings.clock();
    if (m_passedOver.isEmpty())
        status.problem.reset();
    setStatus(status);
}

void Pump::setStatus(const PumpStatus& status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

} // namespace anteroom
