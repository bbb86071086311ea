#pragma once

#include "record/patient.h"
#include "record/submission.h"
#include "tests/offices/several_offices.h"
#include "wire/desk_office.h"
#include "wire/kiosk_office.h"

#include <functional>
#include <QRandomGenerator>

namespace anteroom {

// One record and the check-ins that all want to change it.
struct RushTable {
    PatientId patient;
    QList<Submission> visits;
    int known = 0;   // the newest version that anybody was told of
    int pending = 0; // changes

    [[nodiscard]] const ProposedChange* change(const ChangeId& id) const;
};
ANTEROOM_UNPRINTABLE(RushTable)

// Lays tables: sends the check-ins as a kiosk does and has them matched to a new record, however
// often the office must be asked. One at a time.
class RushTables : public QObject {
    Q_OBJECT

public:
    RushTables(const SeveralOffices& offices, const DeviceIdentity& kiosk, quint32 seed);

    [[nodiscard]] bool signIn();
    // Calls `laid` when it is done; at once nothing when one is being laid.
    void lay(int visits, std::function<void(std::shared_ptr<RushTable>)> laid);

private:
    void send();
    void match();
    void matched(const Result<Reviewed>& outcome);
    void again(void (RushTables::*step)());

    QRandomGenerator m_random;
    QByteArray m_sealingKey;
    OfficeClient m_kioskClient;
    OfficeClient m_deskClient;
    KioskOffice m_kiosk;
    DeskOffice m_desk;
    std::shared_ptr<RushTable> m_table;
    qsizetype m_done = 0; // visits
    std::function<void(std::shared_ptr<RushTable>)> m_laid;
};

} // namespace anteroom
