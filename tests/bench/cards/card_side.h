#pragma once

#include "bench/cards/card_printer.h"
#include "bench/cards/membership.h"

#include <initializer_list>

namespace anteroom {

// What a layout draws with: the paper, the member, the labels of its set of layouts.
struct CardSide {
    CardPrinter& print;
    const Membership& member;
    Dice& dice;
    LayoutSet set = LayoutSet::Developed;
    bool spanish = false;
    bool colons = false; // after labels
    bool upper = false;  // labels in capitals

    // The field with its label, out of the set's words unless one is given; without a label
    // for " ". What the member does not have is empty.
    [[nodiscard]] CardEntry entry(const char* field, const QString& label = {}) const;
    [[nodiscard]] QList<CardEntry> entries(std::initializer_list<const char*> fields) const;
    [[nodiscard]] QString label(const char* field) const;
    // In one of the ways that dates are printed.
    [[nodiscard]] QString shownDate(const QDate& date) const;

    // A field alone, in at most that width.
    QRectF write(const char* field, const QPointF& at, const CardType& type, double width = 1e6,
                 Qt::Alignment align = Qt::AlignLeft) const;

    // "Office $25  Specialist $50 …", each with its truth, from `at` on in one line.
    void writeCopays(std::initializer_list<const char*> roles, const QPointF& at,
                     const CardType& label, const CardType& value, double gap) const;
    // The members' names below each other with their suffixes.
    double writeDependants(const QPointF& at, double step, const CardType& type,
                           bool suffixes) const;
};

} // namespace anteroom
