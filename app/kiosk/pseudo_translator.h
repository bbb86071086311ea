#pragma once

#include <QTranslator>

namespace anteroom {

// Stands in for a right-to-left language in tests: English letters become Hebrew and Arabic ones
// that are nowhere else, a third longer, so that what isn't translated, is cut or isn't mirrored
// shows. Placeholders stay what they are.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* sourceText,
                                    const char* disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

[[nodiscard]] QString pseudoText(const QString& english);

} // namespace anteroom
