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
    {"BLK", "BLK"}, {"BLACK", "BLK"}, {"BK", "BLK"},    {"BLU", "BLU"},        {"BLUE", "BLU"},
    {"BL", "BLU"},  {"BRO", "BRO"},   {"BROWN", "BRO"}, {"BRN", "BRO"},        {"BR", "BRO"},
    {"BN", "BRO"},  {"GRY", "GRY"},   {"GRAY", "GRY"},  {"GREY", "GRY"},       {"GRA", "GRY"},
    {"GY", "GRY"},  {"GRN", "GRN"},   {"GREEN", "GRN"}, {"GRE", "GRN"},        {"GN", "GRN"},
    {"HAZ", "HAZ"}, {"HAZEL", "HAZ"}, {"HZL", "HAZ"},   {"HZ", "HAZ"},         {"MAR", "MAR"},
    {"PNK", "PNK"}, {"PINK", "PNK"},  {"DIC", "DIC"},   {"DICHROMATIC", "DIC"}};

constexpr CodedWord HairColors[] = {
    {"BAL", "BAL"},   {"BALD", "BAL"},  {"BLK", "BLK"}, {"BLACK", "BLK"}, {"BK", "BLK"},
    {"BLN", "BLN"},   {"BLOND", "BLN"}, {"BLD", "BLN"}, {"BRO", "BRO"},   {"BROWN", "BRO"},
    {"BRN", "BRO"},   {"BR", "BRO"},    {"BN", "BRO"},  {"GRY", "GRY"},   {"GRAY", "GRY"},
    {"GREY", "GRY"},  {"GY", "GRY"},    {"RED", "RED"}, {"RD", "RED"},    {"SDY", "SDY"},
    {"SANDY", "SDY"}, {"WHI", "WHI"},   {"WHT", "WHI"}, {"WHITE", "WHI"}};

constexpr CodedWord Countries[] = {{"USA", "USA"}, {"US", "USA"},  {"CAN", "CAN"},
                                   {"CA", "CAN"},  {"MEX", "MEX"}, {"MX", "MEX"}};

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

std::optional<int> inches(int value)
{
    return within(value, 12, 107);
}

std::optional<int> centimetres(int value)
{
    return within(value, 30, 275);
}

} // namespace

QString cardSex(const QString& value)
{
    return coded(Sexes, value);
}

CardHeight cardHeight(const QString& value, bool metricCountry, bool version1)
{
    static const QRegularExpression feetInches(u"^(\\d)\\s*['-]\\s*-?\\s*(\\d{1,2})\\s*\"?$"_s);
    static const QRegularExpression withUnit(u"^(\\d{2,3})\\s*(IN|CM)\\b"_s);
    static const QRegularExpression bare(u"^\\d{2,3}$"_s);
    const QString text = value.trimmed().toUpper();

    if (const auto match = feetInches.match(text); match.hasMatch()) {
        const int odd = match.capturedView(2).toInt();
        return odd < 12 ? CardHeight{inches(match.capturedView(1).toInt() * 12 + odd), {}}
                        : CardHeight{};
    }
    if (const auto match = withUnit.match(text); match.hasMatch()) {
        const int number = match.capturedView(1).toInt();
        return match.capturedView(2) == "CM"_L1 ? CardHeight{{}, centimetres(number)}
                                                : CardHeight{inches(number), {}};
    }
    if (!bare.match(text).hasMatch())
        return {};
    const int number = text.toInt();
    if (metricCountry)
        return {{}, centimetres(number)};
    // Without a unit three digits are feet and inches, 510 = 5 ft 10, unless they begin with the
    // zero of "070" or make a man of three metres.
    if (text.size() == 3 && (version1 || number >= 300) && number >= 100)
        return number % 100 < 12 ? CardHeight{inches(number / 100 * 12 + number % 100), {}}
                                 : CardHeight{};
    return {inches(number), {}};
}

std::optional<int> cardWeight(const QString& value)
{
    static const QRegularExpression number(u"^(\\d{2,3})\\s*(LB|LBS)?$"_s);
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

QString cardPostalCode(const QString& value)
{
    static const QRegularExpression canadian(u"^[A-Z]\\d[A-Z]\\d[A-Z]\\d$"_s);
    static const QRegularExpression digits(u"^\\d{5,11}$"_s);
    static const QRegularExpression noAddOn(u"^(\\d{5})0{4,6}$"_s);
    QString code = value.toUpper();
    code.remove(u' ').remove(u'-');
    if (canadian.match(code).hasMatch())
        return code;
    if (!digits.match(code).hasMatch())
        return {};
    const auto match = noAddOn.match(code);
    return match.hasMatch() ? match.captured(1) : code;
}

QString cardCountry(const QString& value)
{
    return coded(Countries, value);
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
