#pragma once

#include "demo/demo_practice.h"

#include "record/result.h"

namespace anteroom {

// The files of one visitor's cards in a tray.
struct WalletFiles {
    QString licenceFront, licenceBack, insuranceFront, insuranceBack;
};

// Draws the visitor's cards, as a camera sees them, into the folder.
[[nodiscard]] Result<WalletFiles> drawWallet(const DemoVisitor& visitor, const QString& folder);

} // namespace anteroom
