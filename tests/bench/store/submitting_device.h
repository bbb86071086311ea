#pragma once

#include "tests/bench/store/crowd.h"
#include "tests/bench/store/https_line.h"
#include "tests/bench/store/typed_visit.h"
#include "wire/device_file.h"

namespace anteroom {

// A kiosk that hands in one visit after another.
class SubmittingDevice : public CrowdMember {
public:
    SubmittingDevice(const OfficeAddress& office, const DeviceIdentity& identity);

    // Seals so many visits, the first of this number: the kiosk's work when a patient has finished.
    void plan(int visits, int number);

    Done prepare() override;
    Done ask() override;

    [[nodiscard]] QList<SubmissionId> takeAccepted() { return std::exchange(m_accepted, {}); }

private:
    HttpsLine m_line;
    QByteArray m_sealingKey;
    bool m_connected = false;
    QList<SealedVisit> m_waiting;
    QList<SubmissionId> m_accepted;
};

} // namespace anteroom
