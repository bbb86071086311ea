#pragma once

#include "record/payer.h"

namespace anteroom {

// The practice's own payers as the decoder's directory takes them (PayerDirectory::add); empty
// when there are none.
[[nodiscard]] QByteArray payerListOf(const QList<FieldValue>& payers);

} // namespace anteroom
