#pragma once

#include "doomed_program.h"
#include "real_office.h"
#include "records_reckoning.h"

#include <functional>
#include <QEventLoop>

namespace anteroom {

// Who takes part in a day of kills, and who of them dies.
struct KillPlan {
    quint32 seed = 0;
    QString kiosk;            // the program visit_writer, or one with a seeded bug
    QString desk;             // desk_hand
    QString office;           // anteroom-office, or one with a seeded bug
    QString databaseUrl = {}; // of a server that has the records; else they are in a file
    int kiosks = 4;
    int desks = 2;
    int officeThings = 60; // that happen at most while one office lives

    // With the programs as they are shipped. ANTEROOM_KILL_SEED sets another seed.
    [[nodiscard]] static KillPlan usual();
};

// How many a test kills; ANTEROOM_KILLS asks for a longer or shorter run.
[[nodiscard]] int killsAskedFor(int otherwise);

// Plays scripted visits at kiosks and decisions at desks that are processes of their own, against
// the real office over TLS, and kills kiosks and office with -9 at random moments.
//
// The kiosks' files lie in memory where the system has a place for that: to who is killed with -9
// it makes no difference whether what was written has reached the disk (the loss of power is
// another story). The office's lie on the disk, so that what it does in two steps takes the time
// between them that it takes in a practice.
class KillHarness : public QObject {
    Q_OBJECT

public:
    explicit KillHarness(const KillPlan& plan);
    ~KillHarness() override;

    [[nodiscard]] bool isReady() const { return m_problem.isEmpty(); }
    [[nodiscard]] QByteArray problem() const { return m_problem; }
    // Until so many were killed; `goesOn` is told how many, and may end the day early.
    [[nodiscard]] bool killAtRandom(int kills, const std::function<bool(int)>& goesOn = {});
    // Lets all run until the outboxes are empty, and ends them.
    [[nodiscard]] bool settle();
    [[nodiscard]] Reckoning reckon() const;

    [[nodiscard]] int kioskKills() const { return m_kioskKills; }
    [[nodiscard]] int officeKills() const { return m_officeKills; }

private:
    struct Kiosk {
        Kiosk(const QString& place, QRandomGenerator& random);
        QTemporaryDir folder;
        DoomedProgram program;
    };

    [[nodiscard]] bool prepareOffice();
    [[nodiscard]] bool prepareKiosk(int number);
    [[nodiscard]] QStringList kioskArguments(int number, int visits) const;
    [[nodiscard]] bool prepareDesk(int number);
    void countThing();
    void noteKill(int& kills);
    void fail(const QByteArray& what);
    [[nodiscard]] bool emptyOutboxes();
    [[nodiscard]] bool endDesks();

    KillPlan m_plan;
    QRandomGenerator m_random;
    RealOffice m_office; // its folder; the process that is killed is the one below
    DoomedProgram m_serving;
    QTemporaryDir m_deskFolder;
    std::vector<std::unique_ptr<Kiosk>> m_kiosks;
    std::vector<std::unique_ptr<QProcess>> m_desks;
    QEventLoop m_day;
    QTimer m_standstill;
    bool m_isListening = false;
    int m_kioskKills = 0;
    int m_officeKills = 0;
    int m_killsWanted = 0;
    std::function<bool(int)> m_goesOn;
    QByteArray m_deskWords; // the last
    QByteArray m_problem;
};

} // namespace anteroom
