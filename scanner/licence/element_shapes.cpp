#include "scanner/licence/element_shapes.h"

#include "scanner/licence/letters.h"

#include <array>
#include <initializer_list>
#include <QLatin1StringView>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

enum class Shape : unsigned char {
    None,
    Date,
    Sex,
    Truncation,
    Compliance,
    Flag,
    Height,
    Weight,
    WeightRange,
    Color,
    Region,
    PostalCode,
    Country
};

constexpr int Letters = 26;

// The second letter of a code picks the row, A to D, the third the place in it.
using ShapeTable = std::array<Shape, Letters * 4>;

constexpr size_t placeOf(char16_t second, char16_t third)
{
    return size_t(second - u'A') * Letters + size_t(third - u'A');
}

constexpr ShapeTable shapes()
{
    ShapeTable table{};
    const auto set = [&table](Shape shape, std::initializer_list<const char*> codes) {
        for (const char* code : codes)
            table[placeOf(char16_t(code[1]), char16_t(code[2]))] = shape;
    };
    set(Shape::Date, {"DBA", "DBB", "DBD", "DBL", "DDB", "DDC", "DDH", "DDI", "DDJ"});
    set(Shape::Sex, {"DBC"});
    set(Shape::Truncation, {"DDE", "DDF", "DDG"});
    set(Shape::Compliance, {"DDA"});
    set(Shape::Flag, {"DDD", "DDK", "DDL", "DDM", "DDN", "DDO", "DDP"});
    set(Shape::Height, {"DAU", "DAV"});
    set(Shape::Weight, {"DAW", "DAX"});
    set(Shape::WeightRange, {"DCE"});
    set(Shape::Color, {"DAY", "DAZ"});
    set(Shape::Region, {"DAJ", "DAO"});
    set(Shape::PostalCode, {"DAK", "DAP"});
    set(Shape::Country, {"DCG"});
    return table;
}

constexpr ShapeTable Shapes = shapes();

Shape shapeOf(QStringView code)
{
    if (code.size() != 3 || code.at(0) != u'D' || code.at(1) < u'A' || code.at(1) > u'D' ||
        code.at(2) < u'A' || code.at(2) > u'Z')
        return Shape::None;
    return Shapes[placeOf(code.at(1).unicode(), code.at(2).unicode())];
}

// Reads forward over a value; every step says how far it came or that it didn't.
class Cursor {
public:
    Cursor(QStringView text, qsizetype at) : m_text(text), m_at(at) {}

    [[nodiscard]] qsizetype at() const { return m_at; }

    qsizetype digits(qsizetype most)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_at - from < most && isAsciiDigit(m_text.at(m_at)))
            ++m_at;
        return m_at - from;
    }
    bool letter()
    {
        const bool found = m_at < m_text.size() && isCapital(m_text.at(m_at));
        m_at += found ? 1 : 0;
        return found;
    }
    bool oneOf(QLatin1StringView characters)
    {
        const bool found = m_at < m_text.size() && m_text.at(m_at).unicode() < 0x80 &&
                           characters.contains(m_text.at(m_at));
        m_at += found ? 1 : 0;
        return found;
    }
    bool word(QLatin1StringView word)
    {
        const bool found = m_text.mid(m_at, word.size()).compare(word, Qt::CaseInsensitive) == 0;
        m_at += found ? word.size() : 0;
        return found;
    }
    void blanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at) == u' ')
            ++m_at;
    }

private:
    QStringView m_text;
    qsizetype m_at;
};

bool readDate(Cursor& cursor)
{
    if (cursor.word("NONE"_L1))
        return true;
    const qsizetype first = cursor.digits(8);
    if (first == 8)
        return true;
    // "06-05-2019", "2019/06/05"
    return (first == 2 || first == 4) && cursor.oneOf("-/"_L1) && cursor.digits(2) == 2 &&
           cursor.oneOf("-/"_L1) && cursor.digits(first == 2 ? 4 : 2) >= 2;
}

bool readHeight(Cursor& cursor)
{
    cursor.blanks();
    const qsizetype number = cursor.digits(3);
    if (number == 0)
        return false;
    if (number == 1) { // 5'-10", 5-10
        if (!cursor.oneOf("'-"_L1))
            return false;
        while (cursor.oneOf("- "_L1)) {
        }
        if (cursor.digits(2) == 0)
            return false;
        cursor.oneOf("\""_L1);
        return true;
    }
    Cursor unit = cursor;
    unit.blanks();
    if (unit.word("IN"_L1) || unit.word("CM"_L1)) {
        cursor = unit;
        return true;
    }
    return number == 3;
}

bool readWeight(Cursor& cursor)
{
    cursor.blanks();
    if (cursor.digits(3) < 2)
        return false;
    Cursor unit = cursor;
    unit.blanks();
    if (unit.word("LBS"_L1) || unit.word("LB"_L1) || unit.word("KG"_L1))
        cursor = unit;
    return true;
}

bool readColor(Cursor& cursor)
{
    // Longer before shorter: "BRO" is not "BR".
    for (const char* color :
         {"BROWN", "BLK", "BLU", "BRO", "BRN", "GRY", "GRN", "HAZ", "MAR", "PNK",
          "DIC",   "UNK", "BAL", "BLN", "BLO", "RED", "SDY", "WHI", "BR ", "BL "})
        if (cursor.word(QLatin1StringView(color)))
            return true;
    return false;
}

bool readPostalCode(Cursor& cursor)
{
    if (cursor.letter()) {
        const bool half = cursor.digits(1) == 1 && cursor.letter();
        cursor.oneOf(" "_L1);
        return half && cursor.digits(1) == 1 && cursor.letter() && cursor.digits(1) == 1;
    }
    if (cursor.digits(5) != 5)
        return false;
    cursor.oneOf("- "_L1);
    cursor.digits(6);
    return true;
}

bool readShape(Shape shape, Cursor& cursor)
{
    switch (shape) {
    case Shape::None:
        return false;
    case Shape::Date:
        return readDate(cursor);
    case Shape::Sex:
        return cursor.oneOf("0129MFX"_L1);
    case Shape::Truncation:
        return cursor.oneOf("TNU"_L1);
    case Shape::Compliance:
        return cursor.oneOf("FNM"_L1);
    case Shape::Flag:
        return cursor.oneOf("01YN"_L1);
    case Shape::Height:
        return readHeight(cursor);
    case Shape::Weight:
        return readWeight(cursor);
    case Shape::WeightRange:
        return cursor.digits(1) == 1;
    case Shape::Color:
        return readColor(cursor);
    case Shape::Region:
        return cursor.letter() && cursor.letter();
    case Shape::PostalCode:
        return readPostalCode(cursor);
    case Shape::Country:
        return cursor.word("USA"_L1) || cursor.word("CAN"_L1) || cursor.word("MEX"_L1) ||
               cursor.word("CDN"_L1);
    }
    return false;
}

} // namespace

bool isElementCode(QStringView code)
{
    if (code.size() != 3)
        return false;
    const char16_t first = code.at(0).unicode();
    const char16_t second = code.at(1).unicode();
    const char16_t third = code.at(2).unicode();
    if (first == 'P')
        return second == 'A' && third >= 'A' && third <= 'F';
    if (first != 'D' || third < 'A' || third > 'Z')
        return false;
    switch (second) {
    case 'A':
        return true;
    case 'B':
        return third <= 'S';
    case 'C':
        return third <= 'U';
    case 'D':
        return third <= 'P';
    default:
        return false;
    }
}

size_t codePlace(QStringView code)
{
    constexpr size_t PermitRow = size_t(Letters) * 4;
    return code.at(0) == u'P' ? PermitRow + size_t(code.at(2).unicode() - u'A')
                              : placeOf(code.at(1).unicode(), code.at(2).unicode());
}

bool isCodeAt(QStringView text, qsizetype at)
{
    return at + 3 <= text.size() && isElementCode(text.mid(at, 3));
}

bool hasShape(QStringView code)
{
    return shapeOf(code) != Shape::None;
}

qsizetype shapeEnd(QStringView code, QStringView text, qsizetype at)
{
    const Shape shape = shapeOf(code);
    Cursor cursor(text, at);
    if (!readShape(shape, cursor)) {
        // Nothing but padding before the next element is an empty value.
        Cursor empty(text, at);
        empty.blanks();
        return shape != Shape::None && isCodeAt(text, empty.at()) ? empty.at() : -1;
    }
    cursor.blanks();
    return cursor.at();
}

} // namespace anteroom
