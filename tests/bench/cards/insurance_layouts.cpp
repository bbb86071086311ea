#include "bench/cards/insurance_layout.h"

namespace anteroom {

namespace {

std::span<const InsuranceLayout> layoutsOf(LayoutSet set)
{
    switch (set) {
    case LayoutSet::Developed:
        return developedLayouts();
    case LayoutSet::Further:
        return furtherLayouts();
    case LayoutSet::Reported:
        return reportedLayouts();
    }
    return {};
}

// Other members for each set.
quint32 seedOf(LayoutSet set, int layout, quint32 seed)
{
    constexpr quint32 Sets[] = {0, 1000, 1};
    return seed * 7919 + (2 * quint32(layout) + Sets[int(set)]) * 104729;
}

DrawnCard drawn(LayoutSet set, int layout, quint32 seed, bool back)
{
    const auto layouts = layoutsOf(set);
    const InsuranceLayout& look = layouts[size_t(layout) % layouts.size()];
    Dice dice(seedOf(set, layout, seed));
    const Membership member = membership(look.kind, set, look.order, dice);
    Dice hand(dice.seed() + (back ? 1 : 0));
    CardPrinter printer(Qt::white);
    const CardSide side{
        .print = printer, .member = member, .dice = hand, .set = set, .spanish = look.spanish};
    (back ? look.back : look.front)(side);
    DrawnCard card = printer.finished();
    card.layout = QLatin1String(look.name);
    card.back = back;
    return card;
}

} // namespace

int insuranceLayouts(LayoutSet set)
{
    return int(layoutsOf(set).size());
}

DrawnCard insuranceFront(LayoutSet set, int layout, quint32 seed)
{
    return drawn(set, layout, seed, false);
}

DrawnCard insuranceBack(LayoutSet set, int layout, quint32 seed)
{
    return drawn(set, layout, seed, true);
}

} // namespace anteroom
