#pragma once

#include "tests/disk/watched_disk.h"

namespace anteroom {

// One thing that goes wrong once, or from a moment on until it is over.
class Fault {
public:
    enum class Lasts { OneCall, Onwards };

    virtual ~Fault() = default;
    // The call that comes after so many others is the first that fails.
    virtual void beginAfter(qint64 calls, Lasts lasts) = 0;
    virtual void end() = 0;
    // Whether any call has failed since it began.
    [[nodiscard]] virtual bool hasStruck() const = 0;
};

// A disk that fails at a call, whichever it is, with the error that fits it.
class FailingCall : public Fault, public DiskWatcher {
public:
    enum class Error { Failed, Full }; // only writing finds a disk full

    explicit FailingCall(Error error) : m_error(error) {}
    ~FailingCall() override { end(); }

    void beginAfter(qint64 calls, Lasts lasts) override;
    void end() override;
    [[nodiscard]] bool hasStruck() const override { return m_hasStruck; }

    [[nodiscard]] int before(const DiskCall& call) override;
    void after(const DiskCall&) override {}

private:
    Error m_error;
    Lasts m_lasts = Lasts::OneCall;
    qint64 m_left = 0;
    bool m_hasStruck = false;
};

} // namespace anteroom
