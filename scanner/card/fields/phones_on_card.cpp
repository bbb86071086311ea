#include "scanner/card/fields/phones_on_card.h"

#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double BeforeScore = 1;   // the role stands before the number
constexpr double BehindScore = 0.8; // or behind it
constexpr double LeftScore = 0.9;   // or in another line to the left
constexpr double OverScore = 0.8;   // or over it
constexpr double OnlyScore = 0.5;   // a card's only number, without a word
constexpr qsizetype MostPhones = 40;

struct Role {
    QString name;
    double quality = 0;
};

// The first phrase of the text; a usual word ("call") only when there is no other.
std::optional<Role> roleIn(QStringView text)
{
    const CardWords& words = CardWords::shipped();
    const WordHit* best = nullptr;
    const QList<WordHit> hits = words.phones.hits(text);
    for (const WordHit& hit : hits) {
        if (!best || (best->weak && !hit.weak))
            best = &hit;
    }
    if (!best)
        return std::nullopt;
    return Role{words.phoneRoles[best->kinds.constFirst()], best->quality * (best->weak ? 0.6 : 1)};
}

struct Number {
    qsizetype line = 0;
    ShapedValue shape;
    QRectF box;
    bool relay = false; // 711, which is dialled by those who cannot hear
};

// Ten digits in another value are its own, unless they are grouped as no ID is: 800-555-0142.
bool isOtherValue(const TextLine& print, qsizetype line, const ShapedValue& found,
                  const QList<ChosenValue>& values)
{
    static const QRegularExpression grouped(u"^\\W*(?:1\\W+)?\\w{3}\\W+\\w{3}\\W+\\w{4}"_s);
    const QStringView text = QStringView(print.text).mid(found.from, found.to - found.from);
    return !grouped.match(text.toString()).hasMatch() &&
           isTaken(values, line, found.from, found.to);
}

QList<Number> numbersOf(const QList<TextLine>& lines, const QList<ChosenValue>& values)
{
    QList<Number> numbers;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        qsizetype from = 0;
        while (const Shaped found = phoneIn(lines[i].text, from)) {
            from = found->to;
            if (isOtherValue(lines[i], i, *found, values))
                continue;
            numbers.append({i, *found, boxOf(lines[i], found->from, found->to)});
            if (numbers.size() >= MostPhones)
                return numbers;
        }
    }
    return numbers;
}

QList<Number> relaysOf(const QList<TextLine>& lines)
{
    static const QRegularExpression relay(u"(?<![\\d.-])711(?![\\d-])"_s);
    QList<Number> numbers;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = relay.match(lines[i].text);
        if (!match.hasMatch())
            continue;
        const ShapedValue shape{match.captured(), match.capturedStart(), match.capturedEnd(), 1, 0};
        numbers.append({i, shape, boxOf(lines[i], shape.from, shape.to), true});
    }
    return numbers;
}

// The nearest line without a number to the left of the number on its row, or over it.
std::optional<Role> roleAround(const QList<TextLine>& lines, const QList<Number>& numbers,
                               const Number& number)
{
    const auto hasNumber = [&](qsizetype line) {
        return std::any_of(numbers.begin(), numbers.end(),
                           [&](const Number& other) { return other.line == line; });
    };
    std::optional<Role> best;
    double least = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRectF& box = lines[i].box;
        if (i == number.line || hasNumber(i) || isProse(lines[i].text))
            continue;
        const double height = std::max(box.height(), number.box.height());
        const bool row = onOneRow(box, number.box) && box.center().x() < number.box.left();
        const double gap = number.box.top() - box.bottom();
        const bool over = !onOneRow(box, number.box) && gap > -0.5 * height && gap < 1.6 * height &&
                          inOneColumn(box, lines[number.line].box);
        if (!row && !over)
            continue;
        const double distance = row ? (number.box.left() - box.right()) / 4 : gap;
        auto role = roleIn(lines[i].text);
        if (!role || (best && distance >= least))
            continue;
        role->quality *= row ? LeftScore : OverScore;
        best = role;
        least = distance;
    }
    return best;
}

// Before it in its line since the last number, behind it when it begins the line, or around it.
std::optional<Role> roleOf(const QList<TextLine>& lines, const QList<Number>& numbers, qsizetype i)
{
    const Number& number = numbers[i];
    const QStringView text = lines[number.line].text;
    const bool follows = i > 0 && numbers[i - 1].line == number.line;
    const qsizetype from = follows ? numbers[i - 1].shape.to : 0;
    const QStringView before = text.mid(from, number.shape.from - from);
    if (auto role = roleIn(before)) {
        role->quality *= BeforeScore;
        return role;
    }
    if (std::any_of(before.begin(), before.end(), [](QChar c) { return c.isLetter(); }) == false) {
        const bool more = i + 1 < numbers.size() && numbers[i + 1].line == number.line;
        const qsizetype to = more ? numbers[i + 1].shape.from : text.size();
        if (auto role = roleIn(text.mid(number.shape.to, to - number.shape.to))) {
            role->quality *= BehindScore;
            return role;
        }
    }
    return roleAround(lines, numbers, number);
}

// The only number without a word is whom members call, unless there is another one for them.
void giveTheOnlyOne(QList<std::optional<Role>>& roles)
{
    const QString members = u"member_services"_s;
    std::optional<Role>* silent = nullptr;
    for (auto& role : roles) {
        if ((role && role->name == members) || (!role && silent))
            return;
        if (!role)
            silent = &role;
    }
    if (silent)
        *silent = Role{members, OnlyScore};
}

} // namespace

qsizetype phoneCount(const QList<TextLine>& lines)
{
    return numbersOf(lines, {}).size();
}

QMap<QString, ChosenValue> phonesOnCard(const QList<TextLine>& lines,
                                        const QList<ChosenValue>& values)
{
    QMap<QString, ChosenValue> phones;
    QList<Number> numbers = numbersOf(lines, values);
    QList<std::optional<Role>> roles;
    for (qsizetype i = 0; i < numbers.size(); ++i)
        roles.append(roleOf(lines, numbers, i));
    giveTheOnlyOne(roles);
    const QList<Number> relays = relaysOf(lines);
    for (qsizetype i = 0; i < relays.size(); ++i) {
        const auto role = roleOf(lines, relays, i);
        if (role && role->name == "tty"_L1) {
            numbers.append(relays[i]);
            roles.append(role);
        }
    }
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const Number& number = numbers[i];
        const auto& role = roles[i];
        if (!role)
            continue;
        ChosenValue value;
        value.meaning = Meaning::Phone;
        value.value = number.shape.value;
        value.line = number.line;
        value.from = number.shape.from;
        value.to = number.shape.to;
        value.score = number.shape.fit * role->quality;
        value.corrections = number.shape.corrections;
        const auto known = phones.find(role->name);
        if (known == phones.end())
            phones.insert(role->name, value);
        else if (known->score < value.score && !number.relay)
            *known = value;
    }
    return phones;
}

} // namespace anteroom
