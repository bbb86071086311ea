#include "outbox/pump.h"

#include "sealing/sealing.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// Whether a status speaks about the entry, so that sending it again can only be refused again. All
// others are about the moment or about this kiosk: it will be let in again, or the office mended.
bool isForGood(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 404:
    case 408:
    case 421:
    case 425:
    case 429:
        return false;
    default:
        return status >= 400 && status < 500;
    }
}

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
    if (entry.blobs.isEmpty()) {
        sendSubmission(entry);
        return;
    }
    const Sha256 hash = entry.blobs.first();
    m_outbox.blob(hash, this, [this, entry, hash](const Result<QByteArray>& sealed) {
        if (!sealed) {
            passOver(entry.id, sealed.problem());
            return;
        }
        m_office.putBlob(hash, *sealed, this,
                         [this, entry, hash](const KioskOffice::BlobDelivery& delivery) {
                             if (delivery.stored)
                                 blobStored(entry, hash);
                             else
                                 refused(entry.id, delivery.stored.problem(), delivery.status);
                         });
    });
}

void Pump::blobStored(DueEntry entry, const Sha256& hash)
{
    noteContact();
    entry.blobs.removeAll(hash);
    m_outbox.markUploaded(hash, true, this, [this, entry](const Done& marked) {
        if (marked)
            sendBlobs(entry);
        else
            later(marked.problem());
    });
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
        askedAgain(entry.id, delivery);
    else if (!delivery.receipt)
        refused(entry.id, delivery.receipt.problem(), delivery.status);
    else if (!fits(*delivery.receipt, entry, m_receiptKey))
        passOver(entry.id, problem("outbox.receipt",
                                   u"The office's receipt isn't genuine. The visit is kept here; "
                                   "tell your IT person."_s));
    else
        m_outbox.remove(entry.id, this, [this, id = entry.id](const Done& removed) {
            if (removed)
                received(id);
            else
                later(removed.problem());
        });
}

void Pump::askedAgain(const SubmissionId& id, const KioskOffice::Delivery& delivery)
{
    // The office was restored from a backup, or forgot images it had before.
    for (const Sha256& hash : delivery.missing)
        m_outbox.markUploaded(hash, false, this, [](const Done&) {});
    passOver(id, delivery.receipt.problem());
}

void Pump::received(const SubmissionId& id)
{
    noteContact();
    m_backOff.reset();
    m_busy = false;
    Q_EMIT delivered(id);
    step();
}

void Pump::refused(const SubmissionId& id, const Problem& problem, int status)
{
    if (!isForGood(status)) {
        if (status == 0)
            later(problem);
        else
            passOver(id, problem);
        return;
    }
    m_outbox.setAside(id, problem.code, this, [this](const Done& aside) {
        if (!aside) {
            later(aside.problem());
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
