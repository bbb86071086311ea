#pragma once

#include "demo/demo_practice.h"
#include "office/command_line.h"
#include "store/store.h"

#include <functional>

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

using ImportProgress = std::function<void(qsizetype done, qsizetype of)>;

// Brings a practice that does not exist into an office that holds no records yet
// ("demo.not_empty" otherwise: invented people never come among real ones).
[[nodiscard]] Result<DemoImport> importDemo(Store& store, const DemoPractice& practice,
                                            const ImportProgress& progress = {});

// `anteroom-office import-demo`: prints a DemoImport as JSON.
[[nodiscard]] int importedDemo(const CommandLine& line);

} // namespace anteroom
