#include "scanner/card/fields/phone_headings.h"

#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double FarthestOwn = 1.6; // heights to the number under it

// Words before the number, in its line, left of it, or between it and the heading.
bool hasWords(const QList<TextLine>& lines, const PhoneNumber& number, const QRectF& heading)
{
    const QStringView before = QStringView(lines[number.line].text).first(number.shape.from);
    if (hasLetter(before.mid(before.lastIndexOf(u'\t') + 1)))
        return true;
    return std::any_of(lines.begin(), lines.end(), [&](const TextLine& line) {
        const double middle = line.box.center().y();
        const bool left = onOneRow(line.box, number.box) &&
                          line.box.left() > heading.left() - 2 * heading.height() &&
                          line.box.right() < number.box.center().x();
        const bool between = middle > heading.bottom() && middle < number.box.top() &&
                             inOneColumn(line.box, number.box);
        return hasLetter(line.text) && (left || between);
    });
}

// "Providers" over a number, or left of it, is whom one calls there, and no heading.
bool isOfANumber(const QList<TextLine>& lines, const QList<PhoneNumber>& numbers, const QRectF& box)
{
    return std::any_of(numbers.begin(), numbers.end(), [&](const PhoneNumber& number) {
        const QRectF& at = number.box;
        if (onOneRow(box, at) && at.center().x() > box.right())
            return !hasWordsBetween(lines, box, at);
        const double gap = (at.top() - box.bottom()) / std::max({box.height(), at.height(), 1.});
        return inOneColumn(box, at) && gap > -0.5 && gap < FarthestOwn &&
               !hasWords(lines, number, box);
    });
}

// The kind of the list's phrase that the whole text is, as it is listed: "Provider" is a doctor's
// label.
int wholeIn(const WordList& list, QStringView text)
{
    const QList<WordHit> hits = list.hits(text);
    if (hits.size() != 1 || hits.constFirst().quality < 1)
        return -1;
    const WordHit& hit = hits.constFirst();
    return hasLetter(text.first(hit.from)) || hasLetter(text.mid(hit.to)) ? -1
                                                                          : hit.kinds.constFirst();
}

// "Providers: This card is for identification" over more of its text: whom a paragraph speaks to.
int leadOf(const QList<TextLine>& lines, const TextLine& line)
{
    constexpr qsizetype LeastWords = 4;
    const qsizetype colon = line.text.indexOf(u':');
    const bool isText = colon > 0 && line.text.count(u' ') >= LeastWords && !phoneIn(line.text) &&
                        std::any_of(lines.begin(), lines.end(), [&](const TextLine& below) {
                            return runsOn(line.box, below.box);
                        });
    return isText ? wholeIn(CardWords::shipped().phoneHeadings, QStringView(line.text).first(colon))
                  : -1;
}

// The lines that follow without a gap.
double endOfParagraph(const QList<TextLine>& lines, const QRectF& heading)
{
    constexpr double MostGap = 1.2; // heights
    double end = heading.bottom();
    for (bool grows = true; grows;) {
        grows = false;
        for (const TextLine& line : lines) {
            const bool follows = line.box.bottom() > end + heading.height() / 2 &&
                                 line.box.top() - end < MostGap * heading.height() &&
                                 inOneColumn(heading, line.box);
            if (follows) {
                end = line.box.bottom();
                grows = true;
            }
        }
    }
    return end;
}

// "Prescription Drugs" left of "RxBIN 614856", or over it: of codes, and no heading of numbers.
bool isOfCodes(const QList<TextLine>& lines, const QRectF& heading)
{
    static const QSet<int> codes{int(Meaning::RxBin), int(Meaning::RxPcn), int(Meaning::RxGroup)};
    return std::ranges::any_of(lines, [&](const TextLine& line) {
        const bool isBeside = line.box.left() > heading.right() && onOneRow(heading, line.box);
        const QList<WordHit> hits = isBeside || isCloseUnder(heading, line.box)
                                        ? CardWords::shipped().labels.hits(line.text)
                                        : QList<WordHit>();
        return std::ranges::any_of(
            hits, [](const WordHit& hit) { return codes.contains(hit.kinds.constFirst()); });
    });
}

// "CedarScript Rx" over "Members: 833-555-0124": of whom one asks for drugs.
bool isDrugManagers(const QList<TextLine>& lines, const QRectF& box, QStringView text)
{
    static const QRegularExpression name(
        u"^[A-Z]\\w+(?: [A-Z]\\w+)? Rx$|^[A-Z]\\w*(?:Script|Rx)s?$"_s);
    if (!name.match(text.toString()).hasMatch())
        return false;
    const bool isFirst = std::ranges::none_of(
        lines, [&](const TextLine& line) { return line.box.bottom() < box.top(); });
    return !isFirst && std::ranges::any_of(lines, [&](const TextLine& line) {
        return isCloseUnder(box, line.box) && phoneIn(line.text);
    });
}

} // namespace

PhoneHeadings::PhoneHeadings(const QList<TextLine>& lines, const QList<PhoneNumber>& numbers)
{
    const CardWords& words = CardWords::shipped();
    const double toTheEnd = CardPixels.height();
    for (const TextLine& line : lines) {
        if (const int lead = leadOf(lines, line); lead >= 0)
            m_headings.append({line.box, words.headingRoles[lead], toTheEnd});
        for (qsizetype from = 0; from < line.text.size();) {
            qsizetype to = line.text.indexOf(u'\t', from);
            to = to < 0 ? line.text.size() : to;
            const QStringView text = QStringView(line.text).mid(from, to - from);
            const int caller = wholeIn(words.phoneHeadings, text);
            const int topic = caller < 0 ? wholeIn(words.phoneTopics, text) : -1;
            const QRectF box = boxOf(line, from, to);
            from = to + 1;
            if (isDrugManagers(lines, box, text))
                m_headings.append({box, u"pharmacy"_s, endOfParagraph(lines, box)});
            if ((caller < 0 && topic < 0) || isOfANumber(lines, numbers, box) ||
                (topic >= 0 && isOfCodes(lines, box)))
                continue;
            if (caller >= 0)
                m_headings.append({box, words.headingRoles[caller], toTheEnd});
            else
                m_headings.append({box, words.topicRoles[topic], endOfParagraph(lines, box)});
        }
    }
}

QString PhoneHeadings::over(const QRectF& words) const
{
    const Heading* nearest = nullptr;
    for (const Heading& heading : m_headings) {
        const bool over =
            heading.box.bottom() < words.top() + words.height() / 2 && heading.reach > words.top();
        if (over && inOneColumn(heading.box, words) &&
            (!nearest || heading.box.bottom() > nearest->box.bottom()))
            nearest = &heading;
    }
    return nearest ? nearest->role : QString();
}

} // namespace anteroom
