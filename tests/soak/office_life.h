#pragma once

#include "store/review_desk.h"
#include "store/store.h"
#include "tests/disk/power_loss.h"
#include "tests/soak/outbox_life.h"

namespace anteroom {

// An office's records that lose their power again and again, from their founding on: visits come
// in, several at once, and staff decide, through the real Store, Intake and ReviewDesk. After each
// loss the records are opened on what is left, and held against what they had answered.
class OfficeLife {
public:
    OfficeLife(quint32 seed, Disk disk);

    void losePower();
    [[nodiscard]] const PowerReckoning& reckoning() const { return m_reckoning; }

private:
    struct Visit {
        Submission submission;
        QList<QByteArray> images;
        bool mustBeThere = false;
    };
    // One decision that was asked for; each answers another change.
    struct Decided {
        SubmissionId submission;
        ChangeDecision decision;
        QString field;
        bool mustBeThere = false;
    };
    enum class Founding { Kiosk, Staff, Patient, All };

    [[nodiscard]] bool open();
    void work(PowerLoss& power);
    [[nodiscard]] Done foundNext();
    void step();
    void receiveSome();
    [[nodiscard]] Visit blindVisit();
    [[nodiscard]] Visit patientsVisit();
    void decide();
    void noteHead();

    void check();
    void checkFiles(const Snapshot& snapshot);
    void checkVisit(const Snapshot& snapshot, const Visit& visit);
    void checkDecision(const Snapshot& snapshot, Decided& decided);
    void checkPatient(const Snapshot& snapshot);
    [[nodiscard]] qint64 number(const Snapshot& snapshot, Sql sql,
                                std::initializer_list<Bound> values);

    QRandomGenerator m_random;
    Disk m_disk;
    QTemporaryDir m_folder;
    StoreSettings m_settings;
    std::unique_ptr<Store> m_store;
    Actor m_kiosk;
    Actor m_staff;
    PatientId m_patient;
    Founding m_founding = Founding::Kiosk; // what of it was answered as done
    quint32 m_lastVisit = 0;
    int m_lastValue = 0;
    std::map<QString, Visit> m_visits; // by submission
    std::vector<Decided> m_decisions;
    std::optional<AuditHead> m_head; // that an answer was given after
    PowerReckoning m_reckoning;
};

} // namespace anteroom
