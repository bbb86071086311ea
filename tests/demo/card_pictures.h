#pragma once

#include "scanner/reading/licence.h"

#include <QImage>

namespace anteroom {

// Cards of people who do not exist, drawn as pictures: what lies in the demo's tray. All are
// ID-1 at 1586 × 1000 pixels, marked as specimens.

// What is printed on an insurance card. Empty lines are left out.
struct InsuranceCardText {
    QString payer;
    QString plan;
    QString memberName;
    QString memberId;
    QString group;
    QString rxBin;
    QString rxPcn;
    QString rxGroup;
    QString payerId;
    QString memberServicesPhone;
    int layout = 0; // one of drawnCardLayouts()
};

[[nodiscard]] int drawnCardLayouts();

[[nodiscard]] QImage licenceFront(const Licence& licence);
// The PDF417 on it holds encodeLicence(licence); null only if the payload does not fit a symbol.
[[nodiscard]] QImage licenceBack(const Licence& licence);
[[nodiscard]] QImage insuranceFront(const InsuranceCardText& card);
[[nodiscard]] QImage insuranceBack(const InsuranceCardText& card);

// The card on a desk as a kiosk's camera sees it, 1920 × 1080: a little turned and uneven in
// light. The seed says how.
[[nodiscard]] QImage onDesk(const QImage& card, quint64 seed);

} // namespace anteroom
