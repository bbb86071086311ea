#pragma once

#include <QFont>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace anteroom {

/// The house's three typefaces as fonts with their fallback families for other scripts, and the
/// arithmetic of fitting a fixed text into a fixed place. Sizes and line heights are pixels.
class Typeface : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Titles, buttons and big numbers. `tracking` is a part of the size, as in CSS `em`.
    Q_INVOKABLE [[nodiscard]] QFont voice(int weight, qreal size, qreal tracking = 0) const;
    /// Everything that is read.
    Q_INVOKABLE [[nodiscard]] QFont text(int weight, qreal size) const;
    /// What is compared character by character: member IDs, codes.
    Q_INVOKABLE [[nodiscard]] QFont code(int weight, qreal size) const;

    /// Half of what `line` is taller than the font: Qt sets the letters at the top of a fixed line,
    /// the design in its middle.
    Q_INVOKABLE [[nodiscard]] qreal halfLeading(const QFont& font, qreal line) const;

    /// The largest size, from the font's own down to `smallest`, at which the text is one line of
    /// `width`; at `smallest` it may need more lines.
    Q_INVOKABLE [[nodiscard]] QFont fitted(const QFont& font, const QString& text, qreal width,
                                           int smallest) const;
    /// The largest size at which the wrapped text is no taller than `height`, each line being
    /// `lineRatio` times the size.
    Q_INVOKABLE [[nodiscard]] QFont fittedToHeight(const QFont& font, const QString& text,
                                                   const QSizeF& place, qreal lineRatio,
                                                   int smallest) const;
    /// For a place of several lines: no single word may be wider than `width`.
    Q_INVOKABLE [[nodiscard]] QFont fittedToWords(const QFont& font, const QString& text,
                                                  qreal width, int smallest) const;
};

} // namespace anteroom
