#include "bench/cards/further_backs.h"

namespace anteroom {

using namespace Qt::StringLiterals;

void plainBack(const CardSide& side)
{
    const CardSide& s = side;
    const CardType text{u"Liberation Sans"_s, 42};
    s.print.writeEntries(s.entries({"phones.member_services", "phones.providers"}), {60, 200}, 80,
                         LabelPlace::Column, text, text.bold(), 500);
}

} // namespace anteroom
