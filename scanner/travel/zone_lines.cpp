#include "scanner/travel/zone_lines.h"

#include "scanner/travel/zone_alphabet.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace anteroom {

namespace {

constexpr qsizetype LeastLetters = 18;  // of a line; more than half of the shortest
constexpr qsizetype MostLetters = 60;   // of the longest, with fillers read twice
constexpr qsizetype MostZoneLines = 12; // of one picture
constexpr qsizetype MostMissing = 24;
constexpr qsizetype MostTwice = 3;     // fillers read twice
constexpr double WidestStep = 1.6;     // pitches, between letters with nothing between them
constexpr double WidestToFiller = 3.5; // from a letter to the first filler that was read
constexpr double SureLetter = 0.75;    // read well: 0.9 and more; a filler as K: 0.57 to 0.61
constexpr double OneLine = 0.5;        // of the height, between the middles of pieces of a line

ZoneLine inAlphabet(const TextLine& line)
{
    ZoneLine zone{{}, {}, {}, {}, line.box};
    const bool placed = line.middles.size() == line.text.size();
    for (qsizetype i = 0; i < line.text.size() && zone.text.size() <= MostLetters; ++i) {
        const QChar letter = zoneLetter(line.text[i]);
        if (letter.isNull())
            continue;
        // One sign of two fillers.
        const bool both = line.text[i] == u'\u00ab';
        for (int each = 0; each < (both ? 2 : 1); ++each) {
            zone.text.append(both ? u'<' : letter);
            zone.confidences.append(line.confidences.value(i));
            if (placed)
                zone.middles.append(line.middles[i]);
        }
    }
    for (const qreal end : line.covered)
        zone.covered.append(end < line.box.center().x() ? 0 : zone.text.size());
    return zone;
}

bool sameRow(const ZoneLine& one, const ZoneLine& other)
{
    const double height = std::min(one.box.height(), other.box.height());
    const double overlap =
        std::min(one.box.right(), other.box.right()) - std::max(one.box.left(), other.box.left());
    return std::abs(one.box.center().y() - other.box.center().y()) < OneLine * height &&
           overlap < height;
}

void join(ZoneLine& line, const ZoneLine& next)
{
    const bool placed =
        line.middles.size() == line.text.size() && next.middles.size() == next.text.size();
    for (const qsizetype before : next.covered)
        line.covered.append(line.text.size() + before);
    line.text += next.text;
    line.confidences += next.confidences;
    line.middles = placed ? line.middles + next.middles : QList<qreal>();
    line.box |= next.box;
}

// The distance from letter to letter, by those that have no filler beside them.
double pitchOf(const ZoneLine& line)
{
    QList<qreal> steps;
    for (qsizetype i = 1; i < line.text.size(); ++i) {
        if (line.text[i] != u'<' && line.text[i - 1] != u'<')
            steps.append(line.middles[i] - line.middles[i - 1]);
    }
    if (steps.size() < 4)
        return 0;
    const qsizetype middle = steps.size() / 2;
    std::nth_element(steps.begin(), steps.begin() + middle, steps.end());
    return steps[middle];
}

// 0 where the letters' places don't say.
double knownPitch(const ZoneLine& line)
{
    return line.middles.size() == line.text.size() ? pitchOf(line) : 0;
}

// The first letter's place counts where `left` is given.
QString byPlaces(const ZoneLine& line, qsizetype length, std::optional<qreal> left = {})
{
    const double pitch = knownPitch(line);
    if (!(pitch > 0))
        return {};
    QString text;
    double before = left.value_or(line.middles.value(0)) - pitch;
    for (qsizetype i = 0; i < line.text.size(); ++i) {
        const double steps = (line.middles[i] - before) / pitch;
        if (!(steps < double(length)))
            return {};
        if (line.text[i] == u'<' && steps < 0.6)
            continue; // the same one again
        const auto missing = std::max<qsizetype>(0, std::lround(steps) - 1);
        text += QString(missing, u'<') + line.text[i];
        before = line.middles[i];
        if (text.size() > MostLetters)
            return {};
    }
    while (text.size() > length && text.endsWith(u'<'))
        text.chop(1);
    text = text.leftJustified(length, u'<');
    return text.size() == length ? text : QString();
}

// Behind the second pair of fillers there are no more letters, whatever they were read as.
bool namesAreSure(const ZoneLine& line, int namesAt)
{
    int pairs = 0;
    for (qsizetype i = namesAt; i < line.text.size() && pairs < 2; ++i) {
        const bool filler = line.text[i] == u'<';
        if (line.covered.contains(i) || (!filler && line.confidences.value(i) < SureLetter))
            return false;
        pairs += filler && i > 0 && line.text[i - 1] == u'<' ? 1 : 0;
    }
    return pairs == 2 || !line.covered.contains(line.text.size());
}

QStringList byRuns(const QString& text, qsizetype length)
{
    QStringList fitting;
    const qsizetype missing = length - text.size();
    if (missing == 0 || missing > MostMissing || missing < -MostTwice)
        return {};
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end] == u'<')
            ++end;
        if (end > at && end - at + missing > 0)
            fitting.append(text.left(at) + QString(end - at + missing, u'<') + text.mid(end));
        at = end + 1;
    }
    if (missing > 0 && !text.endsWith(u'<'))
        fitting.append(text + QString(missing, u'<'));
    return fitting;
}

} // namespace

QList<ZoneLine> zoneLinesAmong(const QList<TextLine>& lines)
{
    QList<ZoneLine> pieces;
    for (const TextLine& line : lines.first(std::min<qsizetype>(lines.size(), 200)))
        pieces.append(inAlphabet(line));
    std::ranges::stable_sort(pieces, {}, [](const ZoneLine& piece) { return piece.box.left(); });
    QList<ZoneLine> rows;
    for (const ZoneLine& piece : pieces) {
        const auto row =
            std::ranges::find_if(rows, [&](const ZoneLine& each) { return sameRow(each, piece); });
        if (piece.text.isEmpty())
            continue;
        if (row == rows.end())
            rows.append(piece);
        else
            join(*row, piece);
    }
    rows.removeIf([](const ZoneLine& row) {
        return row.text.size() < LeastLetters || row.text.size() > MostLetters;
    });
    std::ranges::stable_sort(rows, {}, [](const ZoneLine& row) { return row.box.center().y(); });
    // A zone is the lowest print of its side.
    return rows.last(std::min(MostZoneLines, rows.size()));
}

QStringList fittings(const ZoneLine& line, qsizetype length)
{
    if (line.text.size() == length)
        return {line.text};
    QStringList all;
    if (const QString placed = byPlaces(line, length); !placed.isEmpty())
        all.append(placed);
    all += byRuns(line.text, length);
    all.removeDuplicates();
    return all;
}

QStringList nameFittings(const ZoneLine& line, const ZoneShape& shape, qreal left)
{
    if (!namesAreSure(line, shape.names.at))
        return {};
    const double pitch = knownPitch(line);
    if (!(pitch > 0))
        return fittings(line, shape.letters);
    for (qsizetype i = 1; i < line.text.size(); ++i) {
        // Behind a letter more of the name may lie unseen, under a finger; a filler or two are
        // easily lost.
        const double widest = line.text[i] != u'<' ? WidestStep : WidestToFiller;
        if (line.text[i - 1] != u'<' && line.middles[i] - line.middles[i - 1] > widest * pitch)
            return {};
    }
    const QString placed = byPlaces(line, shape.letters, left);
    return placed.isEmpty() ? QStringList() : QStringList{placed};
}

} // namespace anteroom
