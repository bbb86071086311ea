#pragma once

#include "outbox/outbox.h"
#include "wire/back_off.h"
#include "wire/kiosk_office.h"

#include <QDateTime>
#include <QSet>
#include <QTimer>

namespace anteroom {

// How the emptying of the outbox goes, for the small sign on the attract screen that staff read.
struct PumpStatus {
    OutboxCount count;
    QDateTime lastContact;          // when the office last took something; invalid when never
    std::optional<Problem> problem; // what keeps entries here; none while all is well

    friend bool operator==(const PumpStatus&, const PumpStatus&) = default;
};

// What a pump takes from its surroundings besides its timers, for a simulation to replace: the time
// of day, and the chance in its back-off.
struct PumpSurroundings {
    std::function<QDateTime()> clock = &QDateTime::currentDateTimeUtc;
    BackOff::Chance chance = &BackOff::systemChance;
};

// Empties the outbox into the office: an entry's images by hash, then the submission, and deletes
// only on a receipt that the office signed and that names the very bytes (DESIGN.md §8, promise 1).
// One entry is on its way at a time. What the office refuses for good is set aside and never
// blocks those behind it; everything else is tried again, with back-off.
//
// An image goes once. Where it isn't known whether the office has one, since an answer or this
// program ended half way, the submission goes first: the office names those that it lacks.
class Pump : public QObject {
    Q_OBJECT

public:
    Pump(Outbox& outbox, OfficeClient& client, QByteArray receiptKey,
         PumpSurroundings surroundings = {});

    void start();
    void stop();
    void setReceiptKey(const QByteArray& key);
    // Tries at once: the network came back.
    void wake();

    [[nodiscard]] const PumpStatus& status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const anteroom::PumpStatus& status);
    // An entry has its receipt and is gone from the disk.
    void delivered(const anteroom::SubmissionId& id);

private:
    void step();
    void roundDone();
    void sendBlobs(const DueEntry& entry);
    void sendBlob(const DueEntry& entry, const Sha256& hash);
    void blobStored(DueEntry entry, const Sha256& hash);
    void sendSubmission(const DueEntry& entry);
    void judge(const DueEntry& entry, const KioskOffice::Delivery& delivery);
    void askedFor(DueEntry entry, const KioskOffice::Delivery& delivery);
    void received(const SubmissionId& id);
    void refused(const SubmissionId& id, const Problem& problem, int status);
    void setAside(const SubmissionId& id, const Problem& problem);
    void passOver(const SubmissionId& id, const Problem& problem);
    void later(const Problem& problem);
    void noteContact();
    void setStatus(const PumpStatus& status);

    Outbox& m_outbox;
    KioskOffice m_office;
    QByteArray m_receiptKey;
    PumpSurroundings m_surroundings;
    PumpStatus m_status;
    QSet<SubmissionId> m_passedOver; // tried in this round, without luck
    QSet<Sha256> m_stored;           // confirmed, whatever the disk remembers of it
    QSet<Sha256> m_unclear;          // sent without an answer
    QSet<SubmissionId> m_asked;      // the office was asked what it lacks
    // The longest leaves room in the minute after the network's return (DESIGN.md §8, promise 3),
    // also when the request before it went into silence for all of its deadline.
    BackOff m_backOff{std::chrono::milliseconds(250), std::chrono::seconds(20),
                      m_surroundings.chance};
    QTimer m_timer;
    bool m_running = false;
    bool m_busy = false;
};

} // namespace anteroom
