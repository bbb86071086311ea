#pragma once

#include <QString>

namespace anteroom {

// A phrase that print is likely to hold. Which one of a kind it is makes no difference.
struct ExpectedPhrase {
    QString print;
    int kind = 0;
};

} // namespace anteroom
