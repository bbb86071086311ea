#pragma once

#include "console/display_list.h"
#include "record/kiosk_trouble.h"

namespace anteroom {

/// What kiosks cannot mend by themselves, with what to do about it: a line each, there until the
/// kiosk says that it is over.
class TroublesModel : public anteroom::DisplayList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk has one")

public:
    explicit TroublesModel(QObject* parent = nullptr);

    void take(const QList<ToldTrouble>& troubles);
    void clear() { take({}); }
};

} // namespace anteroom
