#include "bench/cards/insurance_layout.h"

namespace anteroom {

namespace {

const InsuranceLayout& layoutOf(int layout)
{
    const auto half = developedOn(layout) ? developedLayouts() : reportedLayouts();
    return half[size_t(layout / 2) % half.size()];
}

DrawnCard drawn(int layout, quint32 seed, bool back)
{
    const InsuranceLayout& look = layoutOf(layout);
    Dice dice(seed * 7919 + quint32(layout) * 104729);
    const Membership member = membership(look.kind, developedOn(layout), look.order, dice);
    Dice hand(dice.seed() + (back ? 1 : 0));
    CardPrinter printer(Qt::white);
    const CardSide side{.print = printer,
                        .member = member,
                        .dice = hand,
                        .developed = developedOn(layout),
                        .spanish = look.spanish};
    (back ? look.back : look.front)(side);
    DrawnCard card = printer.finished();
    card.layout = QLatin1String(look.name);
    card.back = back;
    return card;
}

} // namespace

int insuranceLayouts()
{
    return int(developedLayouts().size() + reportedLayouts().size());
}

DrawnCard insuranceFront(int layout, quint32 seed)
{
    return drawn(layout, seed, false);
}

DrawnCard insuranceBack(int layout, quint32 seed)
{
    return drawn(layout, seed, true);
}

} // namespace anteroom
