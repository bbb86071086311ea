#pragma once

#include "outbox/pump.h"
#include "record/submission.h"
#include "tests/offices/several_offices.h"

#include <QHash>

namespace anteroom {

// A kiosk at which there is always somebody: real outbox, client and pump, and every moment the
// next visit unless a few wait already.
class VisitingKiosk : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype imageBytes = 2'000;

    // Seeds of visits (tests/sync/scripted_visit.h) are counted up from `firstSeed`.
    VisitingKiosk(const OfficeAddress& office, DeviceIdentity identity, quint32 firstSeed);

    [[nodiscard]] bool open();
    void begin();
    // No new visits; false when the outbox does not empty.
    [[nodiscard]] bool end();

    struct Visit {
        quint32 seed = 0;
        bool acknowledged = false;
    };
    [[nodiscard]] const QHash<SubmissionId, Visit>& visits() const { return m_visits; }
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }
    [[nodiscard]] const DeviceId& device() const { return m_identity.device; }

Q_SIGNALS:
    void acknowledgedOne();

private:
    void feed();

    QTemporaryDir m_folder;
    DeviceIdentity m_identity;
    Outbox m_outbox;
    OfficeClient m_client;
    Pump m_pump;
    QTimer m_next;
    QTimer m_wake; // a kiosk's own patience is longer than this needs
    quint32 m_lastSeed;
    int m_acknowledged = 0;
    QHash<SubmissionId, Visit> m_visits;
};

} // namespace anteroom
