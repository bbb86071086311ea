#pragma once

#include "tests/disk/failing_call.h"

namespace anteroom {

// SQLite's memory runs out at an allocation, in whichever thread it is.
class ScarceMemory : public Fault {
public:
    // Before anything of SQLite is used, also before WatchedDisk::install().
    static void install();

    ~ScarceMemory() override { end(); }
    void beginAfter(qint64 calls, Lasts lasts) override;
    void end() override;
    [[nodiscard]] bool hasStruck() const override;
};

} // namespace anteroom
