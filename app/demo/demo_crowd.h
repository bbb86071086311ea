#pragma once

#include "demo/demo_random.h"
#include "record/patient.h"

#include <QDate>

namespace anteroom {

// As many more invented patients as are wanted, one after another, so that a practice of a million
// needs no more memory than one. As in any town some have the same name and birth date. The same
// seed and day give the same people.
class DemoCrowd {
public:
    DemoCrowd(quint64 seed, const QDate& day);

    // Without a record number: the office gives it.
    [[nodiscard]] Patient next();

private:
    DemoRandom m_random;
    QDate m_day;
};

} // namespace anteroom
