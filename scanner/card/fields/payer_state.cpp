#include "scanner/card/fields/payer_state.h"

#include "scanner/card/fields/print_line.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

bool isOnlyMedicaid(QStringView name)
{
    static const QRegularExpression medicaid(
        u"^(?:(?:state|[A-Z]\\w+(?: [A-Z]\\w+)?) )?(?:(?i)medicaid)(?: program)?$"_s);
    return medicaid.match(name).hasMatch();
}

const Cell* stateOn(const QList<Cell>& cells)
{
    static const QRegularExpression state(u"^(?:state|commonwealth) ?of ?(?!rm)[A-Z][a-zA-Z ]{3,}$|"
                                          "\\bHealth and Human Services\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    constexpr double Heading = 0.3; // of the card's height
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const Cell& cell) {
        return cell.box().center().y() < Heading * CardPixels.height() &&
               !isProse(cell.print.text) && state.match(cell.print.text).hasMatch();
    });
    return found == cells.end() ? nullptr : &*found;
}

} // namespace anteroom
