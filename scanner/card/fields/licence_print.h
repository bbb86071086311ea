#pragma once

#include "scanner/card/fields/licence_labels.h"

namespace anteroom {

// The print of a licence's front, its labels, and where their values stand.
class LicencePrint {
public:
    // `lines` are ready ones, and outlive it.
    explicit LicencePrint(const QList<TextLine>& lines);

    [[nodiscard]] const QList<TextLine>& lines() const { return m_lines; }
    [[nodiscard]] const QList<LicenceCell>& cells() const { return m_cells; }

    // What a line has before its first label.
    [[nodiscard]] QString headOf(qsizetype line) const;
    // The line to the right of a label, or the one right below it; none for -1. The value of a
    // number without a word is never below it: there the next number is.
    [[nodiscard]] qsizetype lineBeside(const LicenceCell& cell) const;
    // The next line below in the same column, and the next above; none for -1.
    [[nodiscard]] qsizetype lineBelow(qsizetype line) const;
    [[nodiscard]] qsizetype lineAbove(qsizetype line) const;
    [[nodiscard]] QString valueOf(const LicenceCell& cell) const;

private:
    [[nodiscard]] qsizetype below(const QRectF& box, qsizetype from) const;

    const QList<TextLine>& m_lines;
    QList<LicenceCell> m_cells;
};

} // namespace anteroom
