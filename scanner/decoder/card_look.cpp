#include "scanner/decoder/card_look.h"

#include "scanner/card/fields/payer_on_card.h"

#include <algorithm>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewFields = 2;
constexpr qsizetype ManyFields = 12;
constexpr qsizetype FewLetters = 25;

qsizetype wellReadLetters(const QList<TextLine>& lines)
{
    constexpr double wellRead = 0.85;
    return lettersReadAt(wellRead, lines);
}

} // namespace

qsizetype CardLook::fields() const
{
    if (!reading)
        return 0;
    const auto& printed = reading->printedCard;
    // A document whose check digits hold is all that it can be.
    return printed ? printed->fields.size() + printed->phones.size() + printed->copays.size()
                   : FewFields + 1;
}

bool CardLook::isBetterThan(const CardLook& one) const
{
    const bool isNearer = one.hasMuchAround() && !hasMuchAround() && fields() + 1 >= one.fields();
    return fields() > one.fields() || (one.fields() == 0 && isUnderstood()) || isNearer;
}

bool CardLook::saysLittle() const
{
    return other.isEmpty() && fields() <= FewFields;
}

bool CardLook::isBlank() const
{
    constexpr qsizetype Most = 1; // a crease, a shadow
    return lines.size() <= Most && wellReadLetters(lines) == 0;
}

bool CardLook::mayBeAPart() const
{
    constexpr double Large = 75; // of CardPixels: a box on the card was taken for it
    if (lines.size() > 1 && usualHeight(lines) > Large)
        return true;
    const auto& printed = reading ? reading->printedCard : std::nullopt;
    const bool isMute =
        printed && std::ranges::all_of(printed->phones.keys(), [](const QString& role) {
            return role == "pcp"_L1; // in a box of its own
        });
    return isMute && !printed->fields.contains(u"member_id"_s) &&
           !printed->fields.contains(u"member_name"_s);
}

bool CardLook::namesNoPayer() const
{
    return reading && reading->printedCard && !reading->printedCard->fields.contains(u"payer"_s);
}

bool CardLook::isCut() const
{
    constexpr double Near = 0.25; // heights
    constexpr qsizetype Least = 4;
    const qsizetype cut = std::ranges::count_if(lines, [&](const TextLine& line) {
        const double near = Near * line.box.height();
        return line.box.left() < left + near || line.box.right() > right - near;
    });
    return cut >= Least && 4 * cut > lines.size();
}

bool CardLook::hasMuchAround() const
{
    constexpr qsizetype LeastLines = 10; // a card of less print may have it anywhere
    constexpr double Most = 0.65;        // of the card's width and height
    QRectF print;
    for (const TextLine& line : lines)
        print = print.united(line.box);
    return lines.size() >= LeastLines && print.width() < Most * CardPixels.width() &&
           print.height() < Most * CardPixels.height();
}

bool CardLook::saysMuch() const
{
    return fields() >= ManyFields;
}

bool CardLook::standsOnEnd() const
{
    constexpr double HigherThanWide = 1.3;
    const qsizetype standing = std::ranges::count_if(lines, [](const TextLine& line) {
        return line.box.height() > HigherThanWide * line.box.width();
    });
    return 2 * standing > lines.size();
}

bool CardLook::hasFewLetters() const
{
    return wellReadLetters(lines) < FewLetters;
}

bool CardLook::mayLieUpsideDown() const
{
    qsizetype all = 0;
    for (const TextLine& line : lines)
        all += line.text.size();
    return hasFewLetters() || wellReadLetters(lines) * 2 < all;
}

bool CardLook::isReadBetterThan(const QList<TextLine>& others) const
{
    return wellReadLetters(lines) > wellReadLetters(others);
}

} // namespace anteroom
