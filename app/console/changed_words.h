#pragma once

#include <QStringList>

namespace anteroom {

// What a check-in changed, in a few words for a line of the queue: "Address, email, insurance".
// Fields of one coverage are one word; more than three words end in "and 2 more".
[[nodiscard]] QString changedWords(const QStringList& fieldKeys, bool signedConsent);

} // namespace anteroom
