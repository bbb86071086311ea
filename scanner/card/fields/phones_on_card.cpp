#include "scanner/card/fields/phones_on_card.h"

#include "scanner/card/fields/phone_callers.h"
#include "scanner/card/fields/phone_roles.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double OnlyScore = 0.5; // a card's only number, without a word
constexpr qsizetype MostPhones = 40;

// Ten digits in another value are its own, unless they are grouped as hardly an ID is that no label
// asks for: 800-555-0142.
bool isOtherValue(const TextLine& print, qsizetype line, const ShapedValue& found,
                  const QList<ChosenValue>& values)
{
    static const QRegularExpression grouped(u"^\\W*(?:1\\W+)?\\w{3}\\W+\\w{3}\\W+\\w{4}"_s);
    const QStringView text = QStringView(print.text).mid(found.from, found.to - found.from);
    const bool isId = std::ranges::any_of(values, [&](const ChosenValue& value) {
        return value.meaning == Meaning::MemberId && value.line == line && value.value == text;
    });
    return isId || (!grouped.match(text.toString()).hasMatch() &&
                    isTaken(values, line, found.from, found.to));
}

// "(80840) 9223693258": a health plan's identifier (ANSI INCITS 284).
bool isIssuersNumber(const QString& text, qsizetype from)
{
    static const QRegularExpression prefix(u"\\b80840\\W*$"_s);
    return prefix.match(text.first(from)).hasMatch();
}

QList<PhoneNumber> numbersOf(const QList<TextLine>& lines, const QList<ChosenValue>& values)
{
    QList<PhoneNumber> numbers;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        qsizetype from = 0;
        while (const Shaped found = phoneIn(lines[i].text, from)) {
            from = found->to;
            if (isOtherValue(lines[i], i, *found, values) ||
                isIssuersNumber(lines[i].text, found->from))
                continue;
            numbers.append({i, *found, boxOf(lines[i], found->from, found->to)});
            if (numbers.size() >= MostPhones)
                return numbers;
        }
    }
    return numbers;
}

QList<PhoneNumber> relaysOf(const QList<TextLine>& lines)
{
    static const QRegularExpression relay(u"(?<![\\d.-])(?:711|7-1-1)(?![\\d-])"_s);
    QList<PhoneNumber> numbers;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = relay.match(lines[i].text);
        if (!match.hasMatch())
            continue;
        const ShapedValue shape{u"711"_s, match.capturedStart(), match.capturedEnd(), 1, 0};
        numbers.append({i, shape, boxOf(lines[i], shape.from, shape.to), true});
    }
    return numbers;
}

bool mayBeAnId(const QList<TextLine>& lines, const PhoneNumber& number)
{
    const QStringView text = lines[number.line].text;
    return isUngrouped(text.mid(number.shape.from, number.shape.to - number.shape.from));
}

// The only number without a word is whom members call, unless there is another one for them.
void giveTheOnlyOne(QList<std::optional<PhoneRole>>& roles, const QList<TextLine>& lines,
                    const QList<PhoneNumber>& numbers)
{
    const QString members = u"member_services"_s;
    std::optional<PhoneRole>* silent = nullptr;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        auto& role = roles[i];
        if ((role && role->name == members) || (!role && silent))
            return;
        if (!role && !mayBeAnId(lines, numbers[i]))
            silent = &role;
    }
    if (silent)
        *silent = PhoneRole{members, OnlyScore};
}

// "To verify benefits: 866-555-0159" on a card without another number: members call it too.
void doubtTheOnlyOne(QList<std::optional<PhoneRole>>& roles)
{
    if (roles.size() == 1 && roles[0] && roles[0]->name == "providers"_L1 &&
        callerIn(roles[0]->words).isEmpty())
        *roles[0] = PhoneRole{u"member_services"_s, OnlyScore};
}

// Nobody is called there about a visit: a fax, a bank, drugs by mail.
bool isBesideTheVisit(const QString& role)
{
    static const QSet<QString> roles{u"fax"_s,     u"spending_account"_s, u"mail_order"_s,
                                     u"website"_s, u"enrollment"_s,       u"care_management"_s};
    return roles.contains(role);
}

// A concierge is whom members call where nobody else is.
void tellConcierge(QMap<QString, ChosenValue>& phones)
{
    const QString members = u"member_services"_s;
    const auto concierge = phones.find(u"concierge"_s);
    if (concierge == phones.end())
        return;
    if (!phones.contains(members))
        phones.insert(members, *concierge);
    phones.remove(u"concierge"_s);
}

} // namespace

qsizetype phoneCount(const QList<TextLine>& lines)
{
    const QList<PhoneNumber> numbers = numbersOf(lines, {});
    return std::ranges::count_if(
        numbers, [&](const PhoneNumber& number) { return !mayBeAnId(lines, number); });
}

qsizetype halfReadPhones(const QList<TextLine>& lines)
{
    static const QRegularExpression part(u"(?<!\\d)8(?:00|33|44|55|66|77|88)\\)?[-. ]+\\d"
                                         "|(?<![\\d/.-])\\d{3}[-.]\\d{4}(?!\\d)"
                                         "|\\d{3} ?[-.] ?\\d{3} ?[-.] ?\\d{4}(?!\\d)"_s);
    return std::count_if(lines.begin(), lines.end(), [](const TextLine& line) {
        return !phoneIn(line.text) && part.match(line.text).hasMatch();
    });
}

QMap<QString, ChosenValue> phonesOnCard(const QList<TextLine>& lines,
                                        const QList<ChosenValue>& values)
{
    QMap<QString, ChosenValue> phones;
    QList<PhoneNumber> numbers = numbersOf(lines, values);
    QList<std::optional<PhoneRole>> roles = rolesOfPhones(lines, numbers);
    giveTheOnlyOne(roles, lines, numbers);
    doubtTheOnlyOne(roles);
    const QList<PhoneNumber> relays = relaysOf(lines);
    const QList<std::optional<PhoneRole>> relayRoles = rolesOfPhones(lines, relays);
    for (qsizetype i = 0; i < relays.size(); ++i) {
        const auto& role = relayRoles[i];
        if (role && role->name == "tty"_L1) {
            numbers.append(relays[i]);
            roles.append(role);
        }
    }
    QMap<QString, ChosenValue> shared; // with another role; a number of its own comes before it
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const PhoneNumber& number = numbers[i];
        const auto& role = roles[i];
        if (!role || isBesideTheVisit(role->name))
            continue;
        ChosenValue value;
        value.meaning = Meaning::Phone;
        value.value = number.shape.value;
        value.line = number.line;
        value.from = number.shape.from;
        value.to = number.shape.to;
        value.score = number.shape.fit * role->quality;
        value.corrections = number.shape.corrections;
        if (!role->also.isEmpty())
            shared.insert(role->also, value);
        const auto known = phones.find(role->name);
        if (known == phones.end()) {
            phones.insert(role->name, value);
        } else if (!number.relay) {
            // Two labels of one meaning are most likely one that was badly read.
            const double rival = std::min(known->score, value.score);
            const bool isOther = known->value != value.value;
            const double before = known->rival; // a third number takes no doubt away
            if (known->score < value.score)
                *known = value;
            known->rival = isOther ? std::max(rival, before) : before;
        }
    }
    tellConcierge(phones);
    for (auto it = shared.begin(); it != shared.end(); ++it) {
        if (!phones.contains(it.key()))
            phones.insert(it.key(), *it);
    }
    return phones;
}

} // namespace anteroom
