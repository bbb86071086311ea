#include "scanner/licence/element_shapes.h"

#include "scanner/licence/card_elements.h"

#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

struct ElementShape {
    const char* codes; // parted by blanks
    const char* shape; // what such a value begins with
};

// Elements whose values tell themselves from running text.
constexpr ElementShape Shapes[] = {
    {"DBA DBB DBD DBL DDB DDC DDH DDI DDJ", "(\\d{8}|NONE| *(?=D))"},
    {"DBC", "[0129MFX]"},
    {"DDE DDF DDG", "[TNU]"},
    {"DDA", "[FNM]"},
    {"DDD DDK DDL DDM DDN DDO DDP", "[01YN]"},
    {"DAU", " *(\\d{1,3} *(in|IN|cm|CM)|\\d'[- ]*\\d{1,2}\"?|\\d{3})"},
    {"DAW DAX", " *\\d{2,3}"},
    {"DCE", "\\d?"},
    {"DAY DAZ", "(BLK|BLU|BRO|BRN|GRY|GRN|HAZ|MAR|PNK|DIC|UNK|BAL|BLN|RED|SDY|WHI|BR |BL |   )"},
    {"DAJ DAO", "[A-Z]{2}"},
    {"DAK DAP", "(\\d{5}[-0-9 ]{0,6}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d *)"},
    {"DCG", "(USA|CAN|MEX)"},
};

// What every card has: missing at all line starts, it must be inside some value.
constexpr const char* Mandatory = "DCS DAC DAG DAI DAJ DAK DAQ DBA DBB DBC DBD";

QString shapeOf(const QString& code)
{
    for (const ElementShape& shape : Shapes)
        if (QLatin1StringView(shape.codes).contains(code))
            return QString::fromLatin1(shape.shape);
    return {};
}

qsizetype shapeLength(const QString& shape, const QString& text, qsizetype at)
{
    const QRegularExpression expression(u"\\G"_s + shape);
    const auto match = expression.match(text, at);
    return match.hasMatch() ? match.capturedLength() : -1;
}

// Whether the text from `at` on could be an element: its code, and a value of its shape.
bool plausibleAt(const QString& text, qsizetype at)
{
    const QString code = text.mid(at, 3);
    if (!isElementCode(code))
        return false;
    const QString shape = shapeOf(code);
    return shape.isEmpty() || shapeLength(shape, text, at + 3) >= 0;
}

bool isMissing(const QString& code, const QSet<QString>& seen)
{
    if (!QLatin1StringView(Mandatory).contains(code) || seen.contains(code))
        return false;
    const bool name = code == "DAC"_L1 || code == "DCS"_L1;
    return !name || !(seen.contains(u"DAA"_s) || (code == "DAC"_L1 && seen.contains(u"DCT"_s)) ||
                      (code == "DCS"_L1 && seen.contains(u"DAB"_s)));
}

} // namespace

qsizetype nextElementAt(const QString& code, const QString& value, const QSet<QString>& seen,
                        bool unseparated)
{
    const QString shape = shapeOf(code);
    const qsizetype own = shape.isEmpty() ? -1 : shapeLength(shape, value, 0);
    if (own >= 0 && own < value.size() && plausibleAt(value, own))
        return own;
    for (qsizetype at = unseparated ? 0 : 1; at + 3 <= value.size(); ++at) {
        const QString next = value.mid(at, 3);
        if (!plausibleAt(value, at) || seen.contains(next))
            continue;
        const bool afterDigit = at > 0 && value.at(at - 1).isDigit();
        const bool telling = !shapeOf(next).isEmpty() && afterDigit;
        if (unseparated || telling || isMissing(next, seen))
            return at;
    }
    return -1;
}

} // namespace anteroom
