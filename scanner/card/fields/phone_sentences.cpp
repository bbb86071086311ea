#include "scanner/card/fields/phone_sentences.h"

#include "scanner/card/fields/line_labels.h"
#include "scanner/card/fields/phone_callers.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/reading/printed_card.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double BeforeScore = 1;   // the role stands before the number
constexpr double BehindScore = 0.8; // or behind it
constexpr double Text = 0.7;        // of the card's width: no list, but running text

// "800-555-0142 TTY 800-555-0143": it stands right before its own number, behind which there are
// no words that may be that one's.
bool isTtyBefore(const QList<TextLine>& lines, const QList<PhoneNumber>& numbers, qsizetype i)
{
    if (i <= 0 || i >= numbers.size() || numbers[i - 1].line != numbers[i].line)
        return false;
    const QString& text = lines[numbers[i].line].text;
    const qsizetype from = numbers[i - 1].shape.to;
    const bool last = i + 1 == numbers.size() || numbers[i + 1].line != numbers[i].line;
    const QList<WordHit> hits =
        phoneWordsIn(QStringView(text).mid(from, numbers[i].shape.from - from));
    return last && hits.size() == 1 && !hasLetter(QStringView(text).mid(numbers[i].shape.to)) &&
           CardWords::shipped().phoneRoles[hits.constFirst().kinds.constFirst()] == "tty"_L1;
}

// "904-555-0189. Nurse line: 612-555-0181": a sentence ends behind the number, and what follows is
// the next one's; "877-555-0423 (fax 877-555-0424)" too.
bool leavesNextItsWords(QStringView behind)
{
    return (behind.startsWith(u'.') && behind.endsWith(u':')) ||
           behind.startsWith("(fax"_L1, Qt::CaseInsensitive);
}

bool isSentenceEnd(QStringView text)
{
    return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?');
}

// "… call our nurse line at": a number is due.
bool saysToCall(QStringView text)
{
    static const QRegularExpression call(
        u"\\b(?i:at|call|calling|dial|phone|llame(?: al)?)$|\\bcall(?: [A-Z]\\w+){1,2}$"_s);
    return call.match(text).hasMatch();
}

// "Call CareGate at 877-555-0129 …": whom, but not about what.
bool beginsWithCall(QStringView text)
{
    static const QRegularExpression call(u"^call\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return call.match(text).hasMatch();
}

// "call 855-555-0135 for prior authorization": what the call is about outranks who calls.
bool isTopic(const QString& role)
{
    static const QSet<QString> topics{u"authorizations"_s, u"behavioral_health"_s, u"dental"_s,
                                      u"vision"_s};
    return topics.contains(role);
}

bool isCaller(const QString& role)
{
    return role == "providers"_L1 || role == "member_services"_L1;
}

// Also of capitals.
bool isRunning(const TextLine& line)
{
    return isProse(line.text) || line.box.width() > Text * CardPixels.width();
}

bool isStrong(const std::optional<PhoneRole>& role)
{
    return role && !role->weak;
}

// A number among the words of its line and of those that the line goes on from and to.
class Sentence {
public:
    Sentence(const QList<TextLine>& lines, const QList<PhoneNumber>& numbers, const Call& call)
        : m_lines(lines), m_numbers(numbers), m_call(call)
    {
    }

    [[nodiscard]] std::optional<PhoneRole> roleOf(qsizetype i) const
    {
        if (const auto named = roleInBrackets(i))
            return worth(named, BeforeScore);
        const qsizetype first = firstInLineOf(i);
        const auto above = roleAbove(first);
        const bool leads = !hasLetter(textBefore(first)) && !isStrong(above);
        const bool follows = i > first;
        const QStringView before = textBefore(i);
        const bool begins = follows && leavesNextItsWords(before.trimmed());
        std::optional<PhoneRole> role;
        if (!leads || !follows || begins || isTtyBefore(m_lines, m_numbers, i))
            role = worth(roleBefore(lineOf(i), beginOf(i), m_numbers[i].shape.from, m_call),
                         BeforeScore);
        if (const auto topic = topicOfProvidersCall(i))
            return worth(topic, BehindScore);
        if (role && isCaller(role->name)) {
            if (const auto about = topicBehind(i))
                return worth(about, BehindScore);
        }
        if (role && role->name == "member_services"_L1 && isOfPharmacy(i))
            role->name = u"pharmacy"_s;
        if (role && role->name == "pharmacy"_L1 && isOfMailOrder(i))
            role->name = u"mail_order"_s;
        // "… Pharmacists: for claim" over "questions call 833-555-0156."
        if (!follows && before.startsWith(u"questions") && isStrong(above))
            return worth(above, BeforeScore);
        if (isStrong(role))
            return role;
        if (const auto what = whatFor(i); role && isStrong(what)) // "Call 855-555-0163 to …"
            return worth(what, BehindScore);
        if (!follows && isStrong(above) && lastSentenceIn(before) == 0)
            return worth(above, BeforeScore);
        if (const auto topic = topicBefore(i))
            return worth(topic, BehindScore);
        if (const auto below = roleBelow(i); isStrong(below))
            return worth(below, BehindScore);
        if (role || (hasLetter(before) && !leads) || isTtyBefore(m_lines, m_numbers, i + 1))
            return role;
        return worth(roleBehind(i), BehindScore);
    }

private:
    [[nodiscard]] static std::optional<PhoneRole> worth(std::optional<PhoneRole> role, double share)
    {
        if (role)
            role->quality *= share;
        return role;
    }

    [[nodiscard]] const TextLine& lineOf(qsizetype i) const { return m_lines[m_numbers[i].line]; }

    [[nodiscard]] qsizetype firstInLineOf(qsizetype i) const
    {
        while (i > 0 && m_numbers[i - 1].line == m_numbers[i].line)
            --i;
        return i;
    }

    [[nodiscard]] bool isLastInLine(qsizetype i) const
    {
        return i + 1 == m_numbers.size() || m_numbers[i + 1].line != m_numbers[i].line;
    }

    [[nodiscard]] qsizetype beginOf(qsizetype i) const
    {
        return i == firstInLineOf(i) ? 0 : m_numbers[i - 1].shape.to;
    }

    [[nodiscard]] QStringView textBefore(qsizetype i) const
    {
        const qsizetype from = beginOf(i);
        return QStringView(lineOf(i).text).mid(from, m_numbers[i].shape.from - from);
    }

    // Where the text behind a line's last number begins, and where that before its first ends.
    [[nodiscard]] std::pair<qsizetype, qsizetype> numbersIn(qsizetype line) const
    {
        qsizetype first = m_lines[line].text.size();
        qsizetype last = 0;
        for (const PhoneNumber& number : m_numbers) {
            if (number.line == line) {
                first = std::min(first, number.shape.from);
                last = std::max(last, number.shape.to);
            }
        }
        return {last, first};
    }

    // What a text speaks of up to a line's end, in that line or in one that it goes on from:
    // "Precertification is required for all inpatient stays," over "imaging and surgery. Call".
    [[nodiscard]] std::optional<PhoneRole> saidUpTo(qsizetype line) const
    {
        const TextLine& own = m_lines[line];
        const qsizetype from = numbersIn(line).first;
        const auto said = roleIn(own, from, own.text.size(), m_call);
        if (isStrong(said) || from > 0)
            return said;
        const auto topic = topicOver(own);
        return topic ? topic : said;
    }

    // Of the lines over it in its paragraph, up to one with a number.
    [[nodiscard]] std::optional<PhoneRole> topicOver(const TextLine& line) const
    {
        constexpr int MostLines = 4;
        const TextLine* below = &line;
        for (int i = 0; i < MostLines; ++i) {
            const auto above = std::ranges::find_if(m_lines, [&](const TextLine& other) {
                return followsFlush(other.box, below->box);
            });
            if (above == m_lines.end() || phoneIn(above->text))
                return std::nullopt;
            const auto topic = roleIn(*above, 0, above->text.size(), m_call);
            if (isStrong(topic) && isTopic(topic->name))
                return topic;
            below = &*above;
        }
        return std::nullopt;
    }

    // "Call 1-888-555-0193 (Member Services) or 1-888-555-0194 (24-hr nurse line)".
    [[nodiscard]] std::optional<PhoneRole> roleInBrackets(qsizetype i) const
    {
        const QString& text = lineOf(i).text;
        const qsizetype from = m_numbers[i].shape.to;
        if (!QStringView(text).mid(from).trimmed().startsWith(u'('))
            return std::nullopt;
        const qsizetype end = text.indexOf(u')', from);
        const bool isNumbered = end < 0 || hasDigit(QStringView(text).mid(end - 1, 1)) ||
                                phoneIn(QStringView(text).mid(from, end - from));
        const bool isNext = textBefore(i).trimmed().startsWith(u'(');
        const bool isOpen =
            isNext || !isStrong(roleBefore(lineOf(i), beginOf(i), m_numbers[i].shape.from, m_call));
        const auto role =
            isNumbered || !isOpen ? std::nullopt : roleIn(lineOf(i), from, end, m_call);
        if (!isStrong(role) || role->name == "tty"_L1)
            return std::nullopt;
        return callerIn(role->words).isEmpty() ? role : drugsOf(i, callerIn(role->words));
    }

    // "Rx help: 800-555-0154 (pharmacies) 800-555-0155 (members)": who calls, and about what the
    // line is.
    [[nodiscard]] std::optional<PhoneRole> drugsOf(qsizetype i, const QString& caller) const
    {
        const PhoneNumber& first = m_numbers[firstInLineOf(i)];
        auto topic = roleIn(lineOf(i), 0, first.shape.from, m_call);
        if (!isStrong(topic) || !isOfDrugs(topic->name))
            return std::nullopt;
        topic->name = roleFor(topic->name, topic->words, caller);
        return topic;
    }

    // "MEMBER ASSISTANCE / MENTAL" over "HEALTH (844) 555-0137": a phrase over the line's end.
    [[nodiscard]] TextLine withTextBefore(qsizetype i, TextLine words) const
    {
        const QString before = textBefore(i).trimmed().toString();
        if (words.text.isEmpty() || !hasLetter(before))
            return words;
        const qsizetype more = before.size() + 1;
        words.text += u' ' + before;
        words.confidences.append(QList<qreal>(more, 1));
        words.middles.append(QList<qreal>(more, words.box.right()));
        return words;
    }

    // "… pharmacy claims assistance:" at the end of the line over the one that its number begins.
    [[nodiscard]] std::optional<PhoneRole> roleAbove(qsizetype first) const
    {
        const QRectF& own = lineOf(first).box;
        // "Pre-certification required for all inpatient stays." over "Call CareGate at …".
        const auto topic =
            beginsWithCall(lineOf(first).text) ? topicOver(lineOf(first)) : std::nullopt;
        if (topic)
            return worth(topic, BehindScore);
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            const TextLine& above = m_lines[line];
            if (!runsOn(above.box, own))
                continue;
            if (isSentenceEnd(above.text))
                continue;
            const auto [from, to] = numbersIn(line);
            const bool lone = !hasLetter(lineOf(first).text) && !above.text.endsWith(u':') &&
                              !saysToCall(above.text);
            const bool numbered = from > 0 && hasLetter(QStringView(above.text).first(to));
            const bool isLed = above.text.endsWith(u':') && textBefore(first).isEmpty();
            if (!numbered && !isLed && (lone || (!isRunning(above) && !saysToCall(above.text))))
                continue;
            const QStringView tail = QStringView(above.text).mid(from);
            const TextLine words = withTextBefore(
                first, partOf(above, from + lastSentenceIn(tail), above.text.size()));
            const auto role = roleBefore(words, 0, words.text.size(), m_call);
            // "Prior authorization: required for inpatient stays. Your doctor must call" over the
            // number.
            if (saysToCall(above.text) && (!isStrong(role) || isCaller(role->name))) {
                const auto said = saidUpTo(line);
                if (!isStrong(role) || (isStrong(said) && isTopic(said->name)))
                    return worth(said, BehindScore);
            }
            return role;
        }
        return std::nullopt;
    }

    // "… requires pre-certification of all inpatient stays, / surgery and oncology. Call Compass
    // Care at": what the sentence before was about, in this line or in the one over it.
    [[nodiscard]] std::optional<PhoneRole> topicBefore(qsizetype i) const
    {
        const QStringView before = textBefore(i);
        const qsizetype sentence = lastSentenceIn(before);
        if (sentence == 0 || i != firstInLineOf(i) ||
            !beginsWithCall(before.mid(sentence).trimmed()))
            return std::nullopt;
        QList<std::optional<PhoneRole>> said{roleIn(lineOf(i), 0, sentence, m_call)};
        for (const TextLine& above : m_lines) {
            if (runsOn(above.box, lineOf(i).box) && !isSentenceEnd(above.text))
                said.append(roleIn(above, lastSentenceIn(above.text), above.text.size(), m_call));
        }
        const auto topic = std::ranges::find_if(
            said, [](const auto& role) { return isStrong(role) && isTopic(role->name); });
        return topic == said.end() ? std::nullopt : *topic;
    }

    // "For services that need preauthorization, your" over "provider should call": what about.
    [[nodiscard]] std::optional<PhoneRole> topicOfProvidersCall(qsizetype i) const
    {
        static const QRegularExpression call(
            u"\\b(?:provider|doctor|physician)s? (?:should|must|may|needs? to|has to) call$"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (i != firstInLineOf(i))
            return std::nullopt;
        const QString before = textBefore(i).trimmed().toString();
        for (const TextLine& above : m_lines) {
            if (!runsOn(above.box, lineOf(i).box) || phoneIn(above.text) ||
                !call.match(above.text + u' ' + before).hasMatch())
                continue;
            const auto topic = roleIn(above, 0, above.text.size(), m_call);
            if (isStrong(topic) && isTopic(topic->name))
                return topic;
        }
        return std::nullopt;
    }

    // "Call 855-555-0139 with" over "claim questions."
    [[nodiscard]] std::optional<PhoneRole> roleBelow(qsizetype i) const
    {
        const TextLine& own = lineOf(i);
        const QStringView behind = QStringView(own.text).mid(m_numbers[i].shape.to).trimmed();
        const bool isText = isRunning(own);
        if (!isLastInLine(i) || !hasLetter(behind) || behind.contains(u'.') || !isText)
            return std::nullopt;
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            const TextLine& below = m_lines[line];
            if (!runsOn(own.box, below.box))
                continue;
            const qsizetype end = QStringView(below.text).indexOf(u'.');
            const qsizetype to = numbersIn(line).second;
            return roleIn(below, 0, end < 0 ? to : std::min(end, to), m_call);
        }
        return std::nullopt;
    }

    // "… for prior authorization", "… to preauthorize" right behind the number.
    [[nodiscard]] std::optional<PhoneRole> whatFor(qsizetype i) const
    {
        static const QRegularExpression what(u"^ (?:for|to|if|with|about|before|at least)\\b"_s);
        const QString& text = lineOf(i).text;
        const qsizetype from = m_numbers[i].shape.to;
        if (!what.match(text.mid(from)).hasMatch())
            return std::nullopt;
        const qsizetype next = isLastInLine(i) ? text.size() : m_numbers[i + 1].shape.from;
        const qsizetype end = text.indexOf(u'.', from);
        const auto role = roleIn(lineOf(i), from, end < 0 ? next : std::min(end, next), m_call);
        return role ? role : roleBelow(i);
    }

    // "PHARMACY: TrueBridge Rx. Members call 833-555-0114": what the line is about.
    [[nodiscard]] bool isOfPharmacy(qsizetype i) const
    {
        const QStringView text = lineOf(i).text;
        const qsizetype colon = text.indexOf(u':');
        const auto about = colon > 0 && colon < m_numbers[i].shape.from
                               ? roleIn(lineOf(i), 0, colon, m_call)
                               : std::nullopt;
        return isStrong(about) && isOfDrugs(about->name);
    }

    // "Mail-order" at the end of the line over "pharmacy: 866-555-6684".
    [[nodiscard]] bool isOfMailOrder(qsizetype i) const
    {
        static const QRegularExpression mail(u"\\bmail[- ]order$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        return i == firstInLineOf(i) && std::ranges::any_of(m_lines, [&](const TextLine& above) {
                   return runsOn(above.box, lineOf(i).box) && mail.match(above.text).hasMatch();
               });
    }

    // What is asked there is no other's.
    [[nodiscard]] std::optional<PhoneRole> topicBehind(qsizetype i) const
    {
        const auto about = whatFor(i);
        return isStrong(about) && isTopic(about->name) ? about : std::nullopt;
    }

    [[nodiscard]] std::optional<PhoneRole> roleBehind(qsizetype i) const
    {
        const QStringView text = lineOf(i).text;
        const qsizetype from = m_numbers[i].shape.to;
        const qsizetype to = isLastInLine(i) ? text.size() : m_numbers[i + 1].shape.from;
        const QStringView behind = text.mid(from, to - from).trimmed();
        if ((!isLastInLine(i) || behind.endsWith(u':')) && leavesNextItsWords(behind))
            return std::nullopt;
        return roleIn(lineOf(i), from, to, m_call);
    }

    const QList<TextLine>& m_lines;
    const QList<PhoneNumber>& m_numbers;
    const Call& m_call;
};

} // namespace

std::optional<PhoneRole> roleInSentence(const QList<TextLine>& lines,
                                        const QList<PhoneNumber>& numbers, qsizetype number,
                                        const Call& call)
{
    return Sentence(lines, numbers, call).roleOf(number);
}

} // namespace anteroom
