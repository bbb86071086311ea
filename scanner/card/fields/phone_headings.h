#pragma once

#include "scanner/card/fields/phone_roles.h"

namespace anteroom {

// The headings of a card that say whose the numbers under them are: "FOR MEMBERS", "Providers"; or
// what those right under it are about: "Prescriptions" ("pharmacy").
class PhoneHeadings {
public:
    PhoneHeadings(const QList<TextLine>& lines, const QList<PhoneNumber>& numbers);

    // The role of the nearest heading over words in their column; empty without one.
    [[nodiscard]] QString over(const QRectF& words) const;

private:
    struct Heading {
        QRectF box;
        QString role;
        double reach = 0; // how far down it is one
    };
    QList<Heading> m_headings;
};

} // namespace anteroom
