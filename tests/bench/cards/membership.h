#pragma once

#include "bench/cards/layout_set.h"
#include "frames/dice.h"

#include <QDate>
#include <QMap>
#include <QStringList>

namespace anteroom {

enum class CoverKind { Commercial, Blue, Medicare, Advantage, Medicaid, Tricare, Dental, Vision };

// How a layout prints the member's name.
enum class NameOrder { GivenFirst, FamilyFirst };

// What a fictional member's card says. Payers may be real companies, members never are.
struct Membership {
    QString payer;
    QString plan;
    QString memberName;
    QString memberId;
    QString group;
    QString rxBin;
    QString rxPcn;
    QString rxGroup;
    QString payerId;
    QString employer;
    QDate effective;
    QDate partA, partB;            // of Medicare
    QStringList dependants;        // names
    QStringList suffixes;          // of the dependants' numbers, "02" …
    QMap<QString, QString> phones; // by role, as printed
    QMap<QString, QString> copays; // by role, as printed
    QString claimsBox;             // "PO Box 30555"
    QString claimsTown;
};

// Each set has payers of its own.
[[nodiscard]] Membership membership(CoverKind kind, LayoutSet set, NameOrder order, Dice& dice);

} // namespace anteroom
