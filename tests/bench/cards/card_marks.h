#pragma once

#include "bench/cards/card_trial.h"
#include "scanner/reading/printed_card.h"
#include "scanner/reading/travel_document.h"

#include <optional>

namespace anteroom {

// What a reader made of a frame.
struct SideReading {
    // "insurance_card", "travel_document", "licence", "loyalty_card" …; empty for nothing.
    QString kind;
    std::optional<std::array<QPointF, 4>> corners; // top left, top right … as printed
    std::optional<PrintedCard> card;
    std::optional<TravelDocument> document;
    double milliseconds = 0; // of the processor
};

// Values count as the same by their letters and digits alone; phones without the leading 1.
[[nodiscard]] bool sameValue(const QString& field, const QString& a, const QString& b);

// The card's values by the names of PrintedField.
[[nodiscard]] QMap<QString, PrintedValue> valuesByName(const PrintedCard& card);

struct FieldMarks {
    int legible = 0;
    int right = 0;
    int sureAndRight = 0; // of the legible ones
    int sure = 0;         // of all that were given
    int sureButWrong = 0;

    void add(const FieldMarks& other);
};

// What a reader got right in the frames of a grade.
class CardMarks {
public:
    // Answers what was wrong, one line each, for people who look into it.
    QStringList add(const CardTrial& trial, const SideReading& reading);

    [[nodiscard]] FieldMarks all() const;
    [[nodiscard]] const QMap<QString, FieldMarks>& byField() const { return m_byField; }
    [[nodiscard]] int sides() const { return m_sides; }
    [[nodiscard]] int outlines() const { return m_outlines; }
    [[nodiscard]] int understood() const { return m_understood; } // of the outlines
    [[nodiscard]] int rightWayUp() const { return m_rightWayUp; } // of the understood
    [[nodiscard]] int sidesTold() const { return m_sidesTold; }
    [[nodiscard]] double medianMilliseconds() const;

private:
    int m_sides = 0;
    int m_outlines = 0;
    int m_understood = 0;
    int m_rightWayUp = 0;
    int m_sidesTold = 0;
    QMap<QString, FieldMarks> m_byField; // "phones" and "copays" once each
    QList<double> m_milliseconds;
};

} // namespace anteroom
