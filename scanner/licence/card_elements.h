#pragma once

#include "scanner/licence/card_frame.h"
#include "scanner/licence/element_shapes.h"

#include <QHash>
#include <QStringList>

namespace anteroom {

// The elements of a card that a visit uses, by their three-letter code, trimmed. Classes,
// restrictions, donor and veteran marks and the like are read past: of them no value is kept.
class CardElements {
public:
    // Scans the text behind the frame for known codes at element starts; where the separators are
    // lost, also inside lines. Adds warnings "element.unknown", "element.glued",
    // "element.wrapped", "element.damaged", "element.long", "separators.missing",
    // "text.encoding" and "subfiles.disagree".
    [[nodiscard]] static CardElements scan(const QString& text, const CardFrame& frame,
                                           QStringList& warnings);

    // Empty for an element that isn't there and for the words that issuers write for nothing:
    // NONE, N/A, UNK …
    [[nodiscard]] QString value(QLatin1StringView code) const { return m_values.value(code); }
    // Whether the card has the element, empty or not, used or not.
    [[nodiscard]] bool has(QStringView code) const { return m_found.test(codePlace(code)); }
    // How many different elements it has.
    [[nodiscard]] qsizetype count() const { return qsizetype(m_found.count()); }

private:
    friend class ElementScan;

    CodeSet m_found;
    QHash<QString, QString> m_values;
};

} // namespace anteroom
