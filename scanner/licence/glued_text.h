#pragma once

#include <QList>
#include <QStringView>

namespace anteroom {

struct GluedElement {
    QStringView code;
    QStringView value;
    bool doubtful = false; // another way to part the text is as good
};

// The elements of a text that has lost all its separators, up to a subfile of the jurisdiction.
[[nodiscard]] QList<GluedElement> partGluedText(QStringView text);

} // namespace anteroom
