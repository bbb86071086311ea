#pragma once

#include "record/payer.h"
#include "store/actor.h"
#include "store/transaction.h"

namespace anteroom {

// The payers that the practice added to the directory; values of payerField().
class Payers {
public:
    // One of the same name, as people write it, takes its place. "payer.nameless" when nothing of
    // the name is a letter, "payer.full" beyond mostPayers.
    [[nodiscard]] static Done add(Transaction& transaction, const Actor& who,
                                  const FieldValue& payer);
    // By its name as people write it; kept values of patients stay as they are. "payer.unknown"
    // when the practice added none of that name.
    [[nodiscard]] static Done remove(Transaction& transaction, const Actor& who,
                                     const QString& name);
    [[nodiscard]] static Result<QList<FieldValue>> all(const Snapshot& snapshot); // by name
};

} // namespace anteroom
