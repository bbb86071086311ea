#pragma once

#include "record/field.h"

#include <QVariantList>

namespace anteroom {

// The two values of a question in lines of runs, [[{text, differs}, …], …], with the words in
// which they differ marked.
struct MarkedLines {
    QVariantList before;
    QVariantList after;
};

[[nodiscard]] MarkedLines markedLines(const Field& field, const FieldValue& before,
                                      const FieldValue& after);

} // namespace anteroom
