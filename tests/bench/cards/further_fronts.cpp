#include "bench/cards/further_fronts.h"

namespace anteroom {

using namespace Qt::StringLiterals;

void plainFront(const CardSide& side)
{
    const CardSide& s = side;
    const CardType text{u"Liberation Sans"_s, 46};
    s.write("payer", {60, 120}, text.sized(70).bold(), 1400);
    s.print.writeEntries(s.entries({"member_name", "member_id", "group"}), {60, 300}, 150,
                         LabelPlace::Above, text.sized(32), text.bold());
}

} // namespace anteroom
