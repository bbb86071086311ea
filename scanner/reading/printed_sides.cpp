#include "scanner/reading/printed_sides.h"

#include "scanner/reading/printed_letters.h"

#include <algorithm>
#include <cmath>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double nearby = 0.06; // of the card's width: two pictures are never straightened alike

QMap<QString, PrintedValue> allValues(const PrintedCard& card)
{
    QMap<QString, PrintedValue> all = card.fields;
    for (auto it = card.phones.begin(); it != card.phones.end(); ++it)
        all.insert(u"phone "_s + it.key(), *it);
    for (auto it = card.copays.begin(); it != card.copays.end(); ++it)
        all.insert(u"copay "_s + it.key(), *it);
    return all;
}

bool standAlike(const PrintedValue& one, const PrintedValue& other)
{
    const QPointF apart = one.box.center() - other.box.center();
    return std::hypot(apart.x(), apart.y()) < nearby * CardPixels.width() &&
           printedLetters(one.value) == printedLetters(other.value);
}

} // namespace

bool isSameSide(const PrintedCard& one, const PrintedCard& other)
{
    const auto first = allValues(one);
    const auto second = allValues(other);
    qsizetype alike = 0;
    bool moreThanLogo = false;
    for (auto it = first.begin(); it != first.end(); ++it) {
        const auto found = second.constFind(it.key());
        if (found == second.constEnd() || !standAlike(*it, *found))
            continue;
        ++alike;
        moreThanLogo = moreThanLogo || (it.key() != "payer"_L1 && it.key() != "plan"_L1);
    }
    return moreThanLogo && alike * 2 >= std::min(first.size(), second.size());
}

} // namespace anteroom
