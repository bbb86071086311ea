#pragma once

#include "demo/demo_crowd.h"
#include "demo/demo_practice.h"
#include "office/command_line.h"
#include "office/import/records/import_records.h"
#include "store/store.h"

namespace anteroom {

// What an import of the demo practice made, for those who are to play with it.
struct DemoImport {
    qsizetype patients = 0;
    qsizetype appointments = 0;
    QStringList kiosks;
    QStringList enrolmentCodes; // one a kiosk, in their order
    QList<DemoStaff> staff;

    [[nodiscard]] QJsonObject toJson() const;
};

// Brings a practice that does not exist into an office that holds no records yet
// ("demo.not_empty" otherwise: invented people never come among real ones), and of the crowd as
// many as make `patients` together.
[[nodiscard]] Result<DemoImport> importDemo(Store& store, const DemoPractice& practice,
                                            const DemoCrowd& crowd, qsizetype patients,
                                            const ImportProgress& progress = {});

// `anteroom-office import-demo`: prints a DemoImport as JSON.
[[nodiscard]] int importedDemo(const CommandLine& line);

} // namespace anteroom
