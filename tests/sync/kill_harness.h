#pragma once

#include "real_office.h"

#include <QRandomGenerator>

namespace anteroom {

// What the office's store holds, held against the kiosk's ledger.
struct Reckoning {
    int started = 0;
    int acknowledged = 0;
    int stored = 0;
    int refused = 0;          // kept aside by the office
    QList<quint32> lost;      // acknowledged, and not in the store
    QList<quint32> doubled;   // took effect more than once
    QList<quint32> differing; // other bytes than were handed in
    QList<quint32> halves;    // changes, consents or images are not all there
    int strangers = 0;        // in the store, and never handed in
    QByteArray auditVerdict;

    // Empty when all is well, else what is not.
    [[nodiscard]] QByteArray complaint() const;
};

// Plays scripted visits at a kiosk that is a process of its own, against the real office, and
// kills -9 one or the other at random moments.
class KillHarness {
public:
    KillHarness(const QString& writerProgram, quint32 seed);

    enum class Victim { Kiosk, Office, Both };

    [[nodiscard]] bool isReady() const { return m_problem.isEmpty(); }
    [[nodiscard]] QByteArray problem() const { return m_problem; }
    [[nodiscard]] bool killAtRandom(const QList<Victim>& victims, int moments);
    // Lets both run until the outbox is empty, ends them and looks.
    [[nodiscard]] bool settle();
    [[nodiscard]] Reckoning reckon() const;

private:
    [[nodiscard]] bool restartOffice();
    [[nodiscard]] bool startKiosk(int count, int pause);
    [[nodiscard]] bool waitForMoment();

    QString m_writerProgram;
    QRandomGenerator m_random;
    RealOffice m_office;
    QTemporaryDir m_kioskFolder;
    QProcess m_kiosk;
    QByteArray m_problem;
};

} // namespace anteroom
