#pragma once

#include "demo/demo_practice.h"
#include "tests/stage/office_process.h"
#include "wire/desk_office.h"

#include <memory>

namespace anteroom {

// A staff member without a screen, who looks at what the office has. Calls block.
class OfficeDesk {
public:
    explicit OfficeDesk(OfficeProcess& office) : m_office(office) {}

    [[nodiscard]] Done signIn(const DemoStaff& staff);
    [[nodiscard]] Result<Patient> patient(const PatientId& id);
    [[nodiscard]] Result<Reviewed> submission(const SubmissionId& id);
    // The patient's newest submission of the queue, as soon as there is one. Others may wait there.
    [[nodiscard]] Result<SubmissionId> waitForSubmission(const PatientId& patient,
                                                         int seconds = 20);

private:
    OfficeProcess& m_office;
    std::unique_ptr<OfficeClient> m_client;
    std::unique_ptr<DeskOffice> m_desk;
};

} // namespace anteroom
