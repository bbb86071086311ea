#pragma once

#include "office/answering.h"
#include "office/route.h"

namespace anteroom {

struct Office;

// Finds the route of a request and who calls, holds the one against the other, asks the handler
// and logs what came of it.
class Switchboard : public Answering {
public:
    explicit Switchboard(Office& office) : m_office(office) {}

    [[nodiscard]] std::variant<Response, Admission> admit(const RequestHead& head) override;
    [[nodiscard]] Reply answer(const Admission& admission, const QByteArray& body) override;
    [[nodiscard]] bool stillWelcome(const Caller& caller) override;

private:
    // Who calls. A certificate or token that says nothing (any more) makes nobody of them.
    struct Recognised {
        Caller caller;
        std::optional<Problem> about; // why not, when they tried
    };
    [[nodiscard]] Recognised recognise(const RequestHead& head) const;

    Office& m_office;
};

} // namespace anteroom
