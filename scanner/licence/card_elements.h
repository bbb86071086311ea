#pragma once

#include "scanner/licence/card_frame.h"

#include <QHash>
#include <QStringList>

namespace anteroom {

// The elements of a card by their three-letter code, as they stand, trimmed.
class CardElements {
public:
    // Scans the text behind the frame for known codes at element starts; where the separators are
    // lost, also inside lines. Adds warnings "element.unknown", "element.glued",
    // "element.wrapped", "element.damaged", "element.long", "separators.missing" and
    // "subfiles.disagree".
    [[nodiscard]] static CardElements scan(const QString& text, const CardFrame& frame,
                                           QStringList& warnings);

    // Empty for an element that isn't there and for the words that issuers write for nothing:
    // NONE, N/A, UNK …
    [[nodiscard]] QString value(QLatin1StringView code) const;
    [[nodiscard]] bool has(QLatin1StringView code) const { return m_values.contains(code); }
    [[nodiscard]] qsizetype count() const { return m_values.size(); }

private:
    void add(const QString& code, const QString& value, QStringList& warnings);
    QHash<QString, QString> m_values;
};

// Whether the three characters are a code of annex D, of any version.
[[nodiscard]] bool isElementCode(QStringView code);

} // namespace anteroom
