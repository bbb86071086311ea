#include "scanner/licence/card_measures.h"

#include <QRegularExpression>
#include <span>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

struct CodedWord {
    const char* word;
    const char* code;
};

constexpr CodedWord Sexes[] = {{"1", "M"}, {"M", "M"}, {"MALE", "M"}, {"2", "F"},     {"F", "F"},
                               {"9", "X"}, {"X", "X"}, {"N", "X"},    {"FEMALE", "F"}};

constexpr CodedWord EyeColors[] = {
    {"BLK", "BLK"}, {"BLACK", "BLK"}, {"BK", "BLK"},    {"BLU", "BLU"},         {"BLUE", "BLU"},
    {"BL", "BLU"},  {"BRO", "BRO"},   {"BROWN", "BRO"}, {"BRN", "BRO"},         {"BR", "BRO"},
    {"BN", "BRO"},  {"GRY", "GRY"},   {"GRAY", "GRY"},  {"GREY", "GRY"},        {"GRA", "GRY"},
    {"GY", "GRY"},  {"GRN", "GRN"},   {"GREEN", "GRN"}, {"GRE", "GRN"},         {"GN", "GRN"},
    {"HAZ", "HAZ"}, {"HAZEL", "HAZ"}, {"HZL", "HAZ"},   {"HZ", "HAZ"},          {"MAR", "MAR"},
    {"PNK", "PNK"}, {"PINK", "PNK"},  {"DIC", "DIC"},   {"DICHROMATIC", "DIC"}, {"MAROON", "MAR"}};

constexpr CodedWord HairColors[] = {
    {"BAL", "BAL"}, {"BALD", "BAL"},   {"BLK", "BLK"},        {"BLACK", "BLK"},  {"BK", "BLK"},
    {"BLN", "BLN"}, {"BLO", "BLN"},    {"BLOND", "BLN"},      {"BLONDE", "BLN"}, {"BLD", "BLN"},
    {"BRO", "BRO"}, {"BROWN", "BRO"},  {"BRN", "BRO"},        {"BR", "BRO"},     {"BN", "BRO"},
    {"GRY", "GRY"}, {"GRAY", "GRY"},   {"GREY", "GRY"},       {"GY", "GRY"},     {"RED", "RED"},
    {"RD", "RED"},  {"AUBURN", "RED"}, {"RED/AUBURN", "RED"}, {"SDY", "SDY"},    {"SANDY", "SDY"},
    {"WHI", "WHI"}, {"WHT", "WHI"},    {"WHITE", "WHI"}};

QString coded(std::span<const CodedWord> words, const QString& value)
{
    const QString upper = value.trimmed().toUpper();
    for (const CodedWord& word : words)
        if (upper == QLatin1StringView(word.word))
            return QString::fromLatin1(word.code);
    return {};
}

std::optional<int> within(int value, int least, int most)
{
    return value >= least && value <= most ? std::optional(value) : std::nullopt;
}

// No card's holder is taller than eight feet.
std::optional<int> inches(int value)
{
    return within(value, 12, 96);
}

std::optional<int> centimetres(int value)
{
    return within(value, 30, 275);
}

// 510 = 5 ft 10.
CardHeight feetAndInches(int feet, int odd)
{
    return odd < 12 ? CardHeight{inches(feet * 12 + odd), {}} : CardHeight{};
}

CardHeight inInches(int number)
{
    // "510 in" can only be feet and inches.
    return number >= 300 ? feetAndInches(number / 100, number % 100)
                         : CardHeight{inches(number), {}};
}

CardHeight withoutUnit(int number, qsizetype digits, bool metric, bool version1)
{
    if (number >= 300 || (version1 && !metric && number >= 200))
        return digits == 3 ? feetAndInches(number / 100, number % 100) : CardHeight{};
    if (metric)
        return number >= 100 ? CardHeight{{}, centimetres(number)} : CardHeight{};
    return {inches(number), {}};
}

} // namespace

QString cardSex(const QString& value)
{
    return coded(Sexes, value);
}

CardHeight cardHeight(const QString& value, bool metric, bool version1)
{
    static const QRegularExpression feet(
        u"^(\\d)\\s*(?:'|-|FT\\.?)\\s*-?\\s*(\\d{0,2})\\s*(?:\"|''|IN\\.?)?$"_s);
    static const QRegularExpression number(u"^(\\d{2,3})\\s*(IN|\"|CM)?\\.?$"_s);
    const QString text = value.trimmed().toUpper();
    if (const auto match = feet.match(text); match.hasMatch())
        return feetAndInches(match.capturedView(1).toInt(), match.capturedView(2).toInt());
    const auto match = number.match(text);
    if (!match.hasMatch())
        return {};
    const QStringView unit = match.capturedView(2);
    const int measured = match.capturedView(1).toInt();
    if (unit == "CM"_L1)
        return {{}, centimetres(measured)};
    if (!unit.isEmpty())
        return inInches(measured);
    return withoutUnit(measured, text.size(), metric, version1);
}

bool isInKilograms(const QString& value)
{
    static const QRegularExpression number(u"^\\d{2,3}\\s*KGS?$"_s);
    return number.match(value.trimmed().toUpper()).hasMatch();
}

std::optional<int> cardWeight(const QString& value)
{
    static const QRegularExpression number(u"^(\\d{2,3})\\s*(?:LBS?\\.?)?$"_s);
    const auto match = number.match(value.trimmed().toUpper());
    return match.hasMatch() ? within(match.capturedView(1).toInt(), 20, 999) : std::nullopt;
}

QString cardEyeColor(const QString& value)
{
    return coded(EyeColors, value);
}

QString cardHairColor(const QString& value)
{
    return coded(HairColors, value);
}

std::optional<bool> cardFlag(const QString& value)
{
    const QString text = value.trimmed().toUpper();
    if (text == "T"_L1 || text == "1"_L1 || text == "Y"_L1)
        return true;
    if (text == "N"_L1 || text == "0"_L1)
        return false;
    return std::nullopt;
}

} // namespace anteroom
