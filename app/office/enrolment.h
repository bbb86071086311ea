#pragma once

#include "store/devices.h"
#include "store/store.h"

namespace anteroom {

// One-time codes that make a kiosk known: eight letters and digits that are not mistaken for one
// another, in two groups, as in "7KQM-X3WD" (40 bits), good for 24 hours and for one kiosk.
class EnrolmentCode {
public:
    [[nodiscard]] static EnrolmentCode fresh();
    // As typed: blanks, dashes and case don't matter, O is 0, I and L are 1. Anything else gives a
    // code that nobody offered.
    [[nodiscard]] static EnrolmentCode typed(const QString& text);

    [[nodiscard]] QString text() const;
    [[nodiscard]] Sha256 hash() const;

private:
    explicit EnrolmentCode(QString letters) : m_letters(std::move(letters)) {}

    QString m_letters;
};

// Makes a code and tells the store to expect it.
[[nodiscard]] Result<EnrolmentCode> offerEnrolment(Store& store, const Actor& who,
                                                   const QString& kioskName);

} // namespace anteroom
