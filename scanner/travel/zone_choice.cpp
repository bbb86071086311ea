#include "scanner/travel/zone_choice.h"

#include "scanner/travel/zone_alphabet.h"
#include "scanner/travel/zone_document.h"

#include <algorithm>

namespace anteroom {

namespace {

// Likenesses of a letter that is there: from 0.85 on in sharp pictures, from 0.7 on in hard ones.
constexpr double LeastChecked = 0.5; // where a check digit speaks for it
// 0 and U, 5 and F, 6 and G count the same in a check digit: 0.1 at least where they are read well.
constexpr double LeastTwinLead = 0.05;
constexpr double LeastUnchecked = 0.7; // elsewhere, and it must lead before the next one
constexpr double LeastLead = 0.03;
constexpr double PlainFrom = 0.9; // no lead is needed: O, Q and D always look alike

// What may stand in a place.
enum Kind { Any, Digit, DigitOrFiller, Letter, Sex };

bool allowed(Kind kind, QChar c)
{
    const bool digit = c >= u'0' && c <= u'9';
    switch (kind) {
    case Digit:
        return digit;
    case DigitOrFiller:
        return digit || c == u'<';
    case Letter:
        return !digit;
    case Sex:
        return c == u'M' || c == u'F' || c == u'X' || c == u'<';
    case Any:
        break;
    }
    return true;
}

using Kinds = QList<QList<Kind>>;

void set(Kinds& kinds, const ZoneSpan& span, Kind kind)
{
    for (int i = span.at; i < span.at + span.length; ++i)
        kinds[span.line][i] = kind;
}

Kinds kindsOf(const ZoneShape& shape)
{
    Kinds kinds(shape.lines, QList<Kind>(shape.letters, Any));
    kinds[0][0] = Letter;
    for (const ZoneSpan& span : {shape.issuer, shape.names, shape.nationality})
        set(kinds, span, Letter);
    for (const ZoneSpan& span :
         {shape.birth, shape.birth.check(), shape.expiry, shape.expiry.check()})
        set(kinds, span, Digit);
    set(kinds, shape.number.check(), DigitOrFiller);
    set(kinds, shape.sex, Sex);
    if (shape.composite[0].length > 0)
        kinds[1][shape.letters - 1] = Digit;
    if (shape.optionalChecked)
        set(kinds, shape.optional.check(), DigitOrFiller);
    return kinds;
}

// Whether a check digit speaks for the place, or it is one.
bool isChecked(const ZoneShape& shape, int line, int at)
{
    const auto within = [&](const ZoneSpan& span) {
        return span.line == line && at >= span.at && at < span.at + span.length;
    };
    for (const ZoneSpan& span : {shape.number, shape.birth, shape.expiry}) {
        if (within(span) || within(span.check()))
            return true;
    }
    const bool composite = shape.composite[0].length > 0;
    return std::ranges::any_of(shape.composite, within) ||
           (composite && line == 1 && at == shape.letters - 1);
}

struct Choice {
    QChar letter;
    double likeness = -1;
    double lead = 0;     // before the next one
    double twinLead = 0; // before the next one that a check digit cannot tell from it
};

Choice choiceAt(const ZonePlace& place, Kind kind)
{
    Choice best;
    for (qsizetype i = 0; i < ZoneAlphabet; ++i) {
        const double likeness = double(place[size_t(i)]);
        if (allowed(kind, ZoneLetters[i]) && likeness > best.likeness)
            best = {ZoneLetters[i], likeness, 2, 2};
    }
    for (qsizetype i = 0; i < ZoneAlphabet; ++i) {
        const QChar other = ZoneLetters[i];
        if (!allowed(kind, other) || other == best.letter)
            continue;
        const double lead = best.likeness - double(place[size_t(i)]);
        best.lead = std::min(best.lead, lead);
        if (checkDigitOf(other) == checkDigitOf(best.letter))
            best.twinLead = std::min(best.twinLead, lead);
    }
    return best;
}

bool certain(const Choice& choice, bool checked)
{
    if (checked)
        return choice.likeness >= LeastChecked && choice.twinLead >= LeastTwinLead;
    return choice.likeness >= PlainFrom ||
           (choice.likeness >= LeastUnchecked && choice.lead >= LeastLead);
}

// Nothing where a place cannot be read.
QStringList zoneOf(const ZoneShape& shape, const QList<QList<ZonePlace>>& lines)
{
    const Kinds kinds = kindsOf(shape);
    QStringList zone;
    for (int line = 0; line < shape.lines; ++line) {
        QString& text = zone.emplace_back();
        for (int i = 0; i < shape.letters; ++i) {
            const Choice choice = choiceAt(lines[line][i], kinds[line][i]);
            if (!certain(choice, isChecked(shape, line, i)))
                return {};
            text.append(choice.letter);
        }
    }
    return zone;
}

} // namespace

std::optional<TravelDocument> travelDocumentOf(const QList<QList<ZonePlace>>& lines, QDate today)
{
    for (const ZoneShape& shape : ZoneShapes) {
        const auto fits = [&](const QList<ZonePlace>& line) {
            return line.size() == shape.letters;
        };
        if (lines.size() != shape.lines || !std::ranges::all_of(lines, fits))
            continue;
        const QStringList zone = zoneOf(shape, lines);
        if (zone.isEmpty())
            continue;
        if (auto document = zoneDocument(shape, zone, today))
            return document;
    }
    return std::nullopt;
}

} // namespace anteroom
