#pragma once

#include "office/request.h"
#include "office/response.h"

namespace anteroom {

struct Route;

// A request head that was found in order: its route, what its path names, who calls.
struct Admission {
    const Route* route = nullptr;
    Request request; // all but the body
    qint64 maxBody = 0;
};

// Those behind the edge. Called on worker threads, several at once; never on a network thread.
class Answering {
public:
    virtual ~Answering() = default;

    // Before the body is read. The Response is the refusal.
    [[nodiscard]] virtual std::variant<Response, Admission> admit(const RequestHead& head) = 0;
    [[nodiscard]] virtual Reply answer(const Admission& admission, const QByteArray& body) = 0;
    // Asked now and then while a stream of events is open.
    [[nodiscard]] virtual bool stillWelcome(const Caller& caller) = 0;
};

} // namespace anteroom
