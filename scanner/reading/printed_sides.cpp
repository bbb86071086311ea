#include "scanner/reading/printed_sides.h"

#include "scanner/reading/printed_letters.h"

#include <algorithm>
#include <cmath>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* membersOwn[] = {"member_id", "member_name"};
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

qsizetype lettersAlike(const QString& one, const QString& other)
{
    const auto before = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const auto behind = std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend());
    return (before.first - one.begin()) + (behind.first - one.rbegin());
}

// Cards of one plan differ in their members alone, whose names and numbers are no two readings of
// one when both are sure, or when little of them is alike.
bool isOfAnotherMember(const PrintedCard& one, const PrintedCard& other)
{
    return std::any_of(std::begin(membersOwn), std::end(membersOwn), [&](const char* name) {
        const PrintedValue first = one.fields.value(QString::fromLatin1(name));
        const PrintedValue second = other.fields.value(QString::fromLatin1(name));
        const QString letters = printedLetters(first.value);
        const QString others = printedLetters(second.value);
        if (letters.isEmpty() || others.isEmpty() || letters == others)
            return false;
        return (first.sure && second.sure) ||
               lettersAlike(letters, others) * 2 < std::max(letters.size(), others.size());
    });
}

} // namespace

bool isSameSide(const PrintedCard& one, const PrintedCard& other)
{
    if (isOfAnotherMember(one, other))
        return false;
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
