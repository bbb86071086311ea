#include "scanner/card/fields/phone_roles.h"

#include "scanner/card/fields/phone_headings.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/word_mending.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double BeforeScore = 1;   // the role stands before the number
constexpr double BehindScore = 0.8; // or behind it
constexpr double LeftScore = 0.9;   // or in another line to the left
constexpr double ColumnScore = 0.8; // or over or under it
constexpr double TornScore = 0.5;   // when as much speaks for another role, or may
constexpr double FarthestRow = 12;  // heights of the number
constexpr double RightScore = 0.85; // or to the right, where all numbers of a card stand left
constexpr double FarthestInColumn = 1.6;
constexpr double WeakFarther = 2;
constexpr double AsNear = 1.35; // a distance that tells nothing from another

// "TTY: 711", "711 (TTY)": the relay's number is the word's own, and no other one near it.
bool isOfRelay(QStringView text, const WordHit& hit)
{
    static const QRegularExpression behind(u"^[^\\d]{0,32}711(?![\\d-])"_s);
    static const QRegularExpression before(u"(?<![\\d.-])711[^\\w]{0,3}$"_s);
    return CardWords::shipped().phoneRoles[hit.kinds.constFirst()] == "tty"_L1 &&
           (behind.match(text.mid(hit.from).toString()).hasMatch() ||
            before.match(text.first(hit.from).toString()).hasMatch());
}

// The phrases of a text but those of a code's label: "RX GRP" speaks of no pharmacist.
QList<WordHit> phoneWordsIn(QStringView text)
{
    static const QSet<int> codes{int(Meaning::MemberId), int(Meaning::Group),   int(Meaning::RxBin),
                                 int(Meaning::RxPcn),    int(Meaning::RxGroup), int(Meaning::RxId),
                                 int(Meaning::PayerId)};
    const CardWords& words = CardWords::shipped();
    QList<WordHit> hits = words.phones.hits(text);
    if (hits.isEmpty())
        return hits;
    const QList<WordHit> labels = words.labels.hits(text);
    hits.removeIf([&](const WordHit& hit) {
        return std::any_of(labels.begin(), labels.end(), [&](const WordHit& label) {
            return codes.contains(label.kinds.constFirst()) && label.from <= hit.from &&
                   label.to > hit.to;
        });
    });
    return hits;
}

// "Providers: prior authorization": what it is about outranks who calls.
bool isAbout(QStringView text, const WordHit& caller, const WordHit& topic)
{
    static const QSet<QString> topics{
        u"authorizations"_s, u"behavioral_health"_s, u"nurse_line"_s,     u"dental"_s, u"vision"_s,
        u"hearing"_s,        u"telehealth"_s,        u"transportation"_s, u"fraud"_s};
    static const QRegularExpression between(
        u"^[ :–-]*(?:(?:call|for|only|llame|para|solo)[ :–-]+)*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const CardWords& words = CardWords::shipped();
    return topics.contains(words.phoneRoles[topic.kinds.constFirst()]) &&
           words.phoneCallers.kindOf(text.mid(caller.from, caller.to - caller.from)) >= 0 &&
           between.match(text.mid(caller.to, topic.from - caller.to).toString()).hasMatch();
}

// "Heron Court Physicians": whose practice it is.
bool namesPractice(QStringView text, const WordHit& hit)
{
    static const QRegularExpression name(u"^[A-Z][\\w']+ (?:[A-Z][\\w']+ )?$"_s);
    static const QRegularExpression doctors(u"^(?:physicians|doctors|dentists)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return hit.to == text.size() && name.match(text.first(hit.from).toString()).hasMatch() &&
           doctors.match(text.mid(hit.from, hit.to - hit.from).toString()).hasMatch() &&
           CardWords::shipped().phoneCallers.kindOf(text.first(hit.from).trimmed()) < 0;
}

// Which number's words they are.
struct Call {
    const PhoneHeadings& headings;
    bool relay = false;
};

// The first phrase of a part of the line; a usual word ("call") only when there is no other.
std::optional<PhoneRole> roleIn(const TextLine& line, qsizetype from, qsizetype to,
                                const Call& call)
{
    const CardWords& words = CardWords::shipped();
    const QStringView text = QStringView(line.text).mid(from, to - from);
    QList<WordHit> hits = phoneWordsIn(text);
    hits.removeIf([&](const WordHit& hit) {
        return isInWebAddress(line.text, from + hit.from, from + hit.to) ||
               (!call.relay && isOfRelay(text, hit)) || namesPractice(text, hit);
    });
    const WordHit* best = nullptr;
    for (const WordHit& hit : hits) {
        if (!best || (best->weak && !hit.weak))
            best = &hit;
    }
    if (!best)
        return std::nullopt;
    if (best != &hits.constLast() && isAbout(text, *best, *(best + 1)))
        ++best;
    QString name = words.phoneRoles[best->kinds.constFirst()];
    if (words.phonesByHeading.kindOf(text.mid(best->from, best->to - best->from)) >= 0) {
        const QString heading = call.headings.over(boxOf(line, from + best->from, from + best->to));
        name = heading.isEmpty() ? name : heading;
    }
    return PhoneRole{name,
                     best->quality * (best->weak ? 0.6 : 1) *
                         worthOfPrint(line, from + best->from, from + best->to),
                     best->weak};
}

// "Claims fax", "Dental fax": nobody is called there.
bool isOfFax(QStringView text)
{
    const CardWords& words = CardWords::shipped();
    const QList<WordHit> hits = words.phones.hits(text);
    return std::any_of(hits.begin(), hits.end(), [&](const WordHit& hit) {
        return words.phoneRoles[hit.kinds.constFirst()] == "fax"_L1;
    });
}

// As roleIn(), of words before a number: of their last sentence when that has one, "Sick at night?
// Nurse line:".
std::optional<PhoneRole> roleBefore(const TextLine& line, qsizetype from, qsizetype to,
                                    const Call& call)
{
    const QStringView text = QStringView(line.text).mid(from, to - from);
    if (isOfFax(text))
        return PhoneRole{u"fax"_s, 1, false};
    const qsizetype ends = std::max(text.lastIndexOf(u"? "), text.lastIndexOf(u". "));
    if (ends >= 0) {
        const auto role = roleIn(line, from + ends + 1, to, call);
        if (role && !role->weak)
            return role;
    }
    return roleIn(line, from, to, call);
}

// "RX GRP# RX5156" is another value's print.
bool isNumbered(QStringView text)
{
    static const QRegularExpression number(u"\\d{4}"_s);
    return number.match(text.toString()).hasMatch();
}

// "Members: see your booklet": no words for a number.
bool goesOnBehindColon(QStringView text)
{
    const QStringView rest = text.mid(text.lastIndexOf(u':') + 1).trimmed();
    return text.contains(u':') && rest.contains(u' ') && phoneWordsIn(rest).isEmpty() &&
           std::ranges::none_of(rest, [](QChar c) { return c.isDigit(); });
}

// A role in a column of a line that has no number of its own.
struct RoleWords {
    qsizetype line = 0;
    QRectF box;
    PhoneRole role;
    bool address = false; // one writes there: only a "Telephone" right under it is theirs
};

QList<RoleWords> roleWordsOf(const QList<TextLine>& lines, const QList<PhoneNumber>& numbers,
                             const Call& call)
{
    QList<RoleWords> words;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool numbered =
            std::any_of(numbers.begin(), numbers.end(),
                        [&](const PhoneNumber& number) { return number.line == i; });
        if (numbered || isProse(lines[i].text))
            continue;
        const QString& text = lines[i].text;
        for (qsizetype from = 0; from < text.size();) {
            qsizetype to = text.indexOf(u'\t', from);
            to = to < 0 ? text.size() : to;
            const QStringView part = QStringView(text).mid(from, to - from);
            const qsizetype address = officeBoxIn(part);
            const qsizetype ends = address < 0 ? to : from + address;
            if (const auto role = roleBefore(lines[i], from, ends, call);
                role && !isNumbered(part.first(ends - from)) &&
                (address >= 0 || !goesOnBehindColon(part)))
                words.append({i, boxOf(lines[i], from, to), *role, address >= 0});
            from = to + 1;
        }
    }
    return words;
}

enum class Side { Over, Under, Right };

// Where roles stand for those numbers whose own line has none.
class Neighbours {
public:
    Neighbours(const QList<TextLine>& lines, const QList<PhoneNumber>& numbers,
               const QList<qsizetype>& open, const Call& call)
        : m_lines(lines)
        , m_numbers(numbers)
        , m_open(open)
        , m_words(roleWordsOf(lines, numbers, call))
    {
    }

    struct Match {
        qsizetype number = 0;
        qsizetype words = 0;
        double distance = 0; // in heights
        bool row = false;
        bool apart = false; // other print stands between them, which may be the number's own words
    };

    // Each number one role and each role one number, the nearest first.
    [[nodiscard]] QList<Match> matches(Side side) const
    {
        QList<Match> all;
        for (const qsizetype number : m_open) {
            for (qsizetype words = 0; words < m_words.size(); ++words) {
                if (const auto match = between(number, words, side))
                    all.append(*match);
            }
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const Match& a, const Match& b) { return a.distance < b.distance; });
        QList<Match> chosen;
        for (const Match& match : all) {
            const bool taken = std::any_of(chosen.begin(), chosen.end(), [&](const Match& other) {
                return other.number == match.number || other.words == match.words;
            });
            if (!taken)
                chosen.append(match);
        }
        return chosen;
    }

    [[nodiscard]] const PhoneRole& roleOf(const Match& match) const
    {
        return m_words[match.words].role;
    }

private:
    // A number that stands between them takes the role itself.
    [[nodiscard]] bool isNumberBetween(const QRectF& words, const QRectF& number) const
    {
        return std::any_of(m_numbers.begin(), m_numbers.end(), [&](const PhoneNumber& other) {
            return onOneRow(other.box, number) && other.box.left() > words.center().x() &&
                   other.box.right() < number.center().x();
        });
    }

    [[nodiscard]] std::optional<Match> between(qsizetype number, qsizetype words, Side side) const
    {
        const QRectF& at = m_numbers[number].box;
        const QRectF& box = m_words[words].box;
        if (m_words[words].address && (side != Side::Over || !isCalledByPhone(number)))
            return std::nullopt;
        if (side == Side::Right)
            return rightOf(number, words);
        const double height = std::max({box.height(), at.height(), 1.});
        if (onOneRow(box, at)) {
            const double gap = (at.left() - box.right()) / 4 / height;
            if (box.center().x() >= at.left() || gap > FarthestRow || isNumberBetween(box, at))
                return std::nullopt;
            return Match{number, words, std::max(gap, 0.), true, hasWordsBetween(m_lines, box, at)};
        }
        const double gap =
            (side == Side::Over ? at.top() - box.bottom() : box.top() - at.bottom()) / height;
        const bool column = inOneColumn(box, at) || inOneColumn(box, withWordsBefore(number)) ||
                            std::abs(box.center().x() - at.center().x()) < height ||
                            (side == Side::Over && isIndented(box, at, height));
        if (!column || gap < -0.5 || gap > FarthestInColumn)
            return std::nullopt;
        // "Phone" over a column of numbers says less than the words beside each.
        return Match{number, words, gap + (m_words[words].role.weak ? WeakFarther : 0.5)};
    }

    // "Dental" over a number that begins behind it.
    [[nodiscard]] static bool isIndented(const QRectF& words, const QRectF& number, double height)
    {
        constexpr double Most = 2.5; // heights
        const double by = number.left() - words.left();
        return by > 0 && by < Most * height && number.left() - words.right() < height;
    }

    // Where its column, or what is behind the number before it, begins.
    [[nodiscard]] qsizetype beginOf(qsizetype number) const
    {
        const PhoneNumber& own = m_numbers[number];
        const qsizetype from = m_lines[own.line].text.lastIndexOf(u'\t', own.shape.from) + 1;
        const bool follows = number > 0 && m_numbers[number - 1].line == own.line;
        return follows ? std::max(from, m_numbers[number - 1].shape.to) : from;
    }

    // "Call toll free 888-555-0115" as it begins in its column.
    [[nodiscard]] QRectF withWordsBefore(qsizetype number) const
    {
        const PhoneNumber& own = m_numbers[number];
        return boxOf(m_lines[own.line], beginOf(number), own.shape.to);
    }

    // "Telephone 888-555-0144" and no more.
    [[nodiscard]] bool isCalledByPhone(qsizetype number) const
    {
        const PhoneNumber& own = m_numbers[number];
        const qsizetype from = beginOf(number);
        const QStringView text = m_lines[own.line].text;
        const QList<WordHit> hits = phoneWordsIn(text.mid(from, own.shape.from - from));
        return !hits.isEmpty() &&
               std::all_of(hits.begin(), hits.end(), [](const WordHit& hit) { return hit.weak; });
    }

    // The words are the next thing on the number's row.
    [[nodiscard]] std::optional<Match> rightOf(qsizetype number, qsizetype words) const
    {
        const QRectF& at = m_numbers[number].box;
        const QRectF& box = m_words[words].box;
        const double gap =
            (box.left() - at.right()) / 4 / std::max({box.height(), at.height(), 1.});
        if (!onOneRow(box, at) || box.center().x() <= at.right() || gap > FarthestRow ||
            hasWordsBetween(m_lines, at, box))
            return std::nullopt;
        return Match{number, words, std::max(gap, 0.), true};
    }

    const QList<TextLine>& m_lines;
    const QList<PhoneNumber>& m_numbers;
    const QList<qsizetype>& m_open;
    QList<RoleWords> m_words;
};

double sumOf(const QList<Neighbours::Match>& matches)
{
    double sum = 0;
    for (const auto& match : matches)
        sum += match.distance;
    return sum;
}

// A usual word in the number's own line is outranked by what clearly belongs to the number.
void take(std::optional<PhoneRole>& own, const PhoneRole& neighbour, bool clearly)
{
    if (!own || (clearly && !neighbour.weak))
        own = neighbour;
}

void addNeighbours(QList<std::optional<PhoneRole>>& roles, const QList<TextLine>& lines,
                   const QList<PhoneNumber>& numbers, const QList<qsizetype>& open,
                   const Call& call)
{
    const Neighbours neighbours(lines, numbers, open, call);
    const auto over = neighbours.matches(Side::Over);
    const auto right = neighbours.matches(Side::Right);
    const auto under = neighbours.matches(Side::Under);
    const bool isUnder =
        under.size() > over.size() || (under.size() == over.size() && sumOf(under) < sumOf(over));
    const bool isRight = right.size() > std::max(over.size(), under.size());
    if (isRight) {
        for (const auto& match : right) {
            PhoneRole role = neighbours.roleOf(match);
            role.quality *= RightScore;
            take(roles[match.number], role, true);
        }
        return;
    }
    const auto& best = isUnder ? under : over;
    const auto& other = isUnder ? over : under;
    const bool torn = other.size() == best.size() && sumOf(other) < AsNear * sumOf(best);
    for (const auto& match : best) {
        PhoneRole role = neighbours.roleOf(match);
        const bool isTorn = match.row ? match.apart : torn;
        role.quality *= isTorn ? TornScore : match.row ? LeftScore : ColumnScore;
        take(roles[match.number], role, !isTorn && (match.row || !isUnder));
    }
}

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

// "… pharmacy claims assistance:" at the end of a sentence over the line that its number begins.
std::optional<PhoneRole> roleInLineBefore(const QList<TextLine>& lines,
                                          const QList<PhoneNumber>& numbers, qsizetype i,
                                          const Call& call)
{
    const QRectF& own = lines[numbers[i].line].box;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QString& text = lines[line].text;
        const double gap = own.top() - lines[line].box.bottom();
        if (line == numbers[i].line || !isProse(text) || !text.endsWith(u':') ||
            std::abs(lines[line].box.left() - own.left()) > own.height() ||
            std::abs(gap) > 0.5 * own.height())
            continue;
        qsizetype from = 0;
        for (const PhoneNumber& other : numbers)
            from = other.line == line ? std::max(from, other.shape.to) : from;
        return roleBefore(lines[line], from, text.size(), call);
    }
    return std::nullopt;
}

// "904-555-0189. Nurse line: 612-555-0181": a sentence ends behind the number, and what follows is
// the next one's.
bool leavesNextItsWords(QStringView behind)
{
    return behind.startsWith(u'.') && behind.endsWith(u':');
}

// The role in the number's own line. Where a line begins with a number, words follow theirs.
std::optional<PhoneRole> roleInLine(const QList<TextLine>& lines, const QList<PhoneNumber>& numbers,
                                    qsizetype i, const Call& call)
{
    const PhoneNumber& number = numbers[i];
    const TextLine& line = lines[number.line];
    const QStringView text = line.text;
    const auto first = std::find_if(numbers.begin(), numbers.end(), [&](const PhoneNumber& other) {
        return other.line == number.line;
    });
    const bool leads = !hasLetter(text.first(first->shape.from));
    const bool follows = i > 0 && numbers[i - 1].line == number.line;
    const qsizetype from = follows ? numbers[i - 1].shape.to : 0;
    const QStringView before = text.mid(from, number.shape.from - from);
    const bool begins = follows && leavesNextItsWords(before.trimmed());
    if (!leads || !follows || begins || isTtyBefore(lines, numbers, i)) {
        if (auto role = roleBefore(line, from, number.shape.from, call)) {
            role->quality *= BeforeScore;
            return role;
        }
    }
    if (hasLetter(before) && !leads)
        return std::nullopt;
    if (auto role = leads && !follows ? roleInLineBefore(lines, numbers, i, call) : std::nullopt) {
        role->quality *= BeforeScore;
        return role;
    }
    if (isTtyBefore(lines, numbers, i + 1))
        return std::nullopt;
    const bool more = i + 1 < numbers.size() && numbers[i + 1].line == number.line;
    const qsizetype to = more ? numbers[i + 1].shape.from : text.size();
    if (more && leavesNextItsWords(text.mid(number.shape.to, to - number.shape.to).trimmed()))
        return std::nullopt;
    auto role = roleIn(line, number.shape.to, to, call);
    if (role)
        role->quality *= BehindScore;
    return role;
}

} // namespace

QList<std::optional<PhoneRole>> rolesOfPhones(const QList<TextLine>& lines,
                                              const QList<PhoneNumber>& numbers)
{
    const PhoneHeadings headings(lines, numbers);
    const Call call{headings, !numbers.isEmpty() && numbers.constFirst().relay};
    QList<std::optional<PhoneRole>> roles;
    QList<qsizetype> open;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        roles.append(roleInLine(lines, numbers, i, call));
        // "Call toll free 1-800-…" leaves it to what stands over it.
        if (!roles.constLast() || roles.constLast()->weak)
            open.append(i);
    }
    addNeighbours(roles, lines, numbers, open, call);
    return roles;
}

} // namespace anteroom
