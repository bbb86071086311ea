#pragma once

#include "bench/cards/drawn_card.h"

#include <QFont>
#include <QPainter>

namespace anteroom {

// How letters are set.
struct CardType {
    QString family = QStringLiteral("DejaVu Sans");
    double size = 40; // pixels of CardPixels
    QColor colour = Qt::black;
    int weight = QFont::Normal;
    bool upper = false;
    bool embossed = false; // raised, as on older plastic cards
    bool italic = false;
    double spacing = 100; // per cent between letters

    [[nodiscard]] CardType sized(double pixels) const;
    [[nodiscard]] CardType in(const QColor& other) const;
    [[nodiscard]] CardType bold() const;
    [[nodiscard]] CardType of(const QString& otherFamily) const;
};

// A value with its label, as a layout places them.
struct CardEntry {
    QString label{}; // may be empty
    QString field{}; // empty for what is no field of a reading
    QString shown{}; // what is printed
    QString value{}; // what a reading should say, when that differs, as with dates
};

enum class LabelPlace { Left, Above, Below, Column };

// Draws a side of a card and keeps what was printed where.
class CardPrinter {
public:
    explicit CardPrinter(const QBrush& ground);

    [[nodiscard]] QPainter& painter() { return m_painter; }

    // `at` is the baseline's left end, or its right end or middle. Answers the letters' box.
    QRectF write(const QString& text, const QPointF& at, const CardType& type,
                 Qt::Alignment align = Qt::AlignLeft);
    QRectF writeField(const QString& field, const QString& shown, const QPointF& at,
                      const CardType& type, Qt::Alignment align = Qt::AlignLeft,
                      const QString& value = {});
    // Several lines, broken at blanks; answers the baseline after the last one.
    double writeParagraph(const QString& text, const QPointF& at, double width,
                          const CardType& type, double step = 0);

    // One below the other from the baseline `at`; empty values are left out. `gap` is from the
    // label's left end to the value's in LabelPlace::Column. Answers the next baseline.
    double writeEntries(const QList<CardEntry>& entries, const QPointF& at, double step,
                        LabelPlace place, const CardType& label, const CardType& value,
                        double gap = 0);
    void writeEntry(const CardEntry& entry, const QPointF& at, LabelPlace place,
                    const CardType& label, const CardType& value, double gap = 0);
    // The labels in a row and the values under them.
    void writeRow(const QList<CardEntry>& entries, const QPointF& at, double width, double down,
                  const CardType& label, const CardType& value);

    // A Code 128 that says the field's value, on white.
    void writeCode(const QString& field, const QString& value, const QRectF& place);

    // A value that stands in a text or in other words: right when it is read, and not missed.
    void allow(const QString& field, const QString& value) { m_beside[field] = value; }

    [[nodiscard]] double widthOf(const QString& text, const CardType& type) const;
    [[nodiscard]] DrawnCard finished();

private:
    QImage m_picture;
    QPainter m_painter;
    QList<PrintedField> m_fields;
    QMap<QString, QString> m_beside;
};

// The largest size up to the type's own in which the text is not wider.
[[nodiscard]] CardType fitting(const CardPrinter& print, const QString& text, const CardType& type,
                               double width);

} // namespace anteroom
