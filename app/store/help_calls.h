#pragma once

#include "record/help_call.h"
#include "store/actor.h"
#include "store/transaction.h"

namespace anteroom {

class HelpCalls {
public:
    // The same call twice is one.
    [[nodiscard]] static Done call(Transaction& transaction, const Actor& kiosk,
                                   const HelpCallId& id, const QString& place);
    // Answered by staff, or taken back by the kiosk that called ("help_call.not_yours" otherwise).
    // Ending one that is over does nothing.
    [[nodiscard]] static Done end(Transaction& transaction, const Actor& who, const HelpCallId& id);
    [[nodiscard]] static Result<QList<HelpCall>> open(const Snapshot& snapshot); // oldest first
};

} // namespace anteroom
