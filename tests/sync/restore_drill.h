#pragma once

#include "kiosk_side.h"
#include "real_office.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace anteroom {

// What became of visits that the office had acknowledged when it was killed and its archive was
// restored elsewhere. Seeds of visits; at most a second of traffic may be missing.
struct DrillReckoning {
    int drills = 0;
    qsizetype acknowledged = 0; // by the office, until the last kill
    int stored = 0;
    QList<quint32> lost;         // acknowledged more than a second before the kill, and missing
    QList<quint32> inLastSecond; // missing too, but younger
    QList<quint32> doubled;      // took effect more than once
    QList<quint32> differing;    // other bytes than were handed in
    QList<quint32> halves;       // changes, consents or images are not all there
    int strangers = 0;           // never handed in
    int refused = 0;             // restores that found the records or the audit broken
    qint64 oldestMissing = 0;    // milliseconds before the kill; 0 when none is missing
    qint64 longestUp = 0;        // milliseconds from the start of a restore to the first answer

    [[nodiscard]] bool holds() const
    {
        return lost.isEmpty() && doubled.isEmpty() && differing.isEmpty() && halves.isEmpty() &&
               strangers == 0 && refused == 0;
    }
    [[nodiscard]] QJsonObject toJson() const;
};

struct DrillPlan {
    quint32 seed = 1;
    int patients = 0; // of a new practice
    int kiosks = 8;
    QString practice; // the folder of one that is there and is not served; it gets an archive
};

// An office under the load of kiosks, through its real edge, with its archive in another folder. It
// is killed with -9, the archive is restored into a new folder and served from there, and what is
// found there is held against what the kiosks had receipts for. The old office goes on afterwards.
class RestoreDrill {
public:
    explicit RestoreDrill(const DrillPlan& plan);

    [[nodiscard]] QByteArray problem() const { return m_problem; }
    [[nodiscard]] bool prepare();
    // Load for about so long, then the kill, the restore and the reckoning.
    [[nodiscard]] bool drill(int milliseconds);
    [[nodiscard]] const DrillReckoning& reckoning() const { return m_reckoning; }

private:
    struct Visit {
        quint32 seed = 0;
        qint64 acknowledgedAt = -1; // by m_clock
    };
    struct Kiosk {
        QTemporaryDir folder;
        std::optional<DeviceIdentity> identity;
        std::unique_ptr<KioskSide> side;
        QMetaObject::Connection feeding;
    };

    [[nodiscard]] bool configure();
    [[nodiscard]] bool fill();
    [[nodiscard]] bool enrolKiosks();
    void openKiosk(Kiosk& kiosk);
    void feed(Kiosk& kiosk);
    [[nodiscard]] bool waitForBase();
    [[nodiscard]] bool restoreTo(const QString& folder);
    [[nodiscard]] bool serveFrom(const QString& folder, const QElapsedTimer& since);
    void reckon(const QString& database, qint64 killedAt);

    QRandomGenerator m_random;
    DrillPlan m_plan;
    RealOffice m_office;
    QTemporaryDir m_place; // archive, key, restored offices
    std::vector<std::unique_ptr<Kiosk>> m_kiosks;
    QElapsedTimer m_clock;
    quint32 m_lastSeed = 0;
    bool m_isFeeding = false;
    QHash<QString, Visit> m_visits; // by submission
    QSet<QString> m_before;         // submissions that the practice had
    DrillReckoning m_reckoning;
    QByteArray m_problem;
};

} // namespace anteroom
