#include "scanner/card/fields/phone_roles.h"

#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/phone_callers.h"
#include "scanner/card/fields/phone_sentences.h"
#include "scanner/card/fields/print_line.h"

#include <algorithm>
#include <QRegularExpression>
#include <tuple>
#include <utility>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double LeftScore = 0.9;   // the role stands in another line, left of the number
constexpr double ColumnScore = 0.8; // or over or under it
constexpr double TornScore = 0.5;   // when as much speaks for another role, or may
constexpr double FarthestRow = 12;  // heights of the number
constexpr double RightScore = 0.85; // or to the right, where all numbers of a card stand left
constexpr double FarthestInColumn = 1.6;
constexpr double FarthestOverName = 3.2; // with a name between
constexpr double MostOverlap = 0.6;      // of lines that were found too high
constexpr double WeakFarther = 2;
constexpr double WeakFartherInRow = 4; // "Prescriptions | RxHarbor | 844-555-0183"
constexpr double AsNear = 1.35;        // a distance that tells nothing from another

// "RX GRP# RX5156" is another value's print.
bool isNumbered(QStringView text)
{
    static const QRegularExpression number(u"(?!24[17]7(?!\\d))\\d{4}"_s); // "24/7"
    return number.match(text.toString()).hasMatch();
}

// "Members: see your booklet", "Physicians: file all claims with …": no words for a number.
bool goesOnBehindColon(QStringView text)
{
    static const QRegularExpression request(
        u"^(?:file|see|submit|send|mail|show|present|visit|write|go to)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(u"^(?:[A-Z&][\\w'&-]* ?)+$"_s); // who answers there
    const QStringView rest = text.mid(text.lastIndexOf(u':') + 1).trimmed();
    return text.contains(u':') && rest.contains(u' ') && !name.match(rest.toString()).hasMatch() &&
           (phoneWordsIn(rest).isEmpty() || request.match(rest.toString()).hasMatch()) &&
           std::ranges::none_of(rest, [](QChar c) { return c.isDigit(); });
}

// "PRE-NOTIFICATION - all hospital stays, MRI and surgery", "For dentists: automated benefits":
// whatever is said behind it.
bool isCaption(QStringView text)
{
    static const QRegularExpression mark(u"^ ?(?:[-–:] |\\()"_s);
    const QList<WordHit> hits = phoneWordsIn(text);
    return !hits.isEmpty() && hits.constFirst().from == 0 && !hits.constFirst().weak &&
           mark.match(text.mid(hits.constFirst().to).toString()).hasMatch();
}

// "providers.fairwater.org"
bool isSite(QStringView text)
{
    return !text.contains(u' ') && isAddress(text);
}

// "Lakeshore Dental" over its box: whom one writes to.
bool isOverBox(const QList<TextLine>& lines, const QRectF& box)
{
    constexpr double Near = 0.7; // heights
    return std::ranges::any_of(lines, [&](const TextLine& line) {
        return officeBoxIn(line.text) == 0 &&
               std::abs(line.box.left() - box.left()) < box.height() &&
               std::abs(line.box.top() - box.bottom()) < Near * box.height();
    });
}

// "Rx Brand" left of "$75" or "25%": what is paid for.
bool isOfCopay(const QList<TextLine>& lines, const QRectF& words)
{
    return std::ranges::any_of(lines, [&](const TextLine& line) {
        const Shaped amount = line.box.left() > words.right() && onOneRow(line.box, words)
                                  ? amountIn(line.text)
                                  : std::nullopt;
        return amount && amount->from == 0 &&
               (line.text.startsWith(u'$') || line.text.endsWith(u'%')) &&
               !hasWordsBetween(lines, words, line.box);
    });
}

// "ription questions - members": a finger lies on what it begins with.
bool beginsCovered(const TextLine& line, qsizetype from)
{
    constexpr double Near = 1.6; // letters
    const double first = line.middles[from];
    const double near = Near * letterPitch(line);
    return std::ranges::any_of(line.covered,
                               [&](qreal x) { return x > first - 2 * near && x < first + near; });
}

// "Talk to a nurse, day or night": a caption, and no sentence over the card.
constexpr double ShortText = 870; // of CardPixels' width

constexpr double CutWorth = 0.7; // of a role whose first letters are covered: asked

// A role in a column of a line that has no number of its own.
struct RoleWords {
    qsizetype line = 0;
    QRectF box;
    PhoneRole role;
    bool address = false; // one writes there: only a "Telephone" right under it is theirs
};

// "Benefits, eligibility, claims" under "Provider Service Center": what they are asked there.
bool isRemarkUnder(const RoleWords& title, const RoleWords& below)
{
    const double height = title.box.height();
    const double gap = below.box.top() - title.box.bottom();
    return std::abs(title.box.left() - below.box.left()) < 0.5 * height && gap > -0.5 * height &&
           gap < 0.5 * height && !title.role.weak && title.role.name != "claims"_L1 &&
           callerIn(title.role.words).isEmpty() && // "Providers" is a heading
           (below.role.name == "claims"_L1 || isAskedByAnyone(below.role.words));
}

QList<RoleWords> roleWordsOf(const QList<TextLine>& lines, const QList<PhoneNumber>& numbers,
                             const Call& call)
{
    QList<RoleWords> words;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool numbered =
            std::any_of(numbers.begin(), numbers.end(),
                        [&](const PhoneNumber& number) { return number.line == i; });
        if (numbered || isOverBox(lines, lines[i].box) ||
            (isProse(lines[i].text) && lines[i].box.width() > ShortText &&
             !isCaption(lines[i].text)))
            continue;
        const QString& text = lines[i].text;
        for (qsizetype from = 0; from < text.size();) {
            qsizetype to = text.indexOf(u'\t', from);
            to = to < 0 ? text.size() : to;
            const QStringView part = QStringView(text).mid(from, to - from);
            const qsizetype address = officeBoxIn(part);
            const qsizetype ends = address < 0 ? to : from + address;
            if (auto role = roleBefore(lines[i], from, ends, call);
                role && !isSite(part) && (!call.relay || role->name == "tty"_L1) &&
                !isOfCopay(lines, lines[i].box) && !isNumbered(part.first(ends - from)) &&
                (address >= 0 || !goesOnBehindColon(part))) {
                role->quality *= beginsCovered(lines[i], from) ? CutWorth : 1;
                words.append({i, boxOf(lines[i], from, to), *role, address >= 0});
            }
            from = to + 1;
        }
    }
    const QList<RoleWords> all = words;
    words.removeIf([&](const RoleWords& each) {
        const bool hasNumber = std::ranges::any_of(numbers, [&](const PhoneNumber& number) {
            return onOneRow(number.box, each.box) && number.box.left() > each.box.right();
        });
        return !hasNumber && std::ranges::any_of(all, [&](const RoleWords& other) {
            return isRemarkUnder(other, each);
        });
    });
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
        if (onOneRow(box, at) && box.center().x() < at.left()) {
            const double gap = (at.left() - box.right()) / 4 / height;
            if (gap > FarthestRow || isNumberBetween(box, at))
                return std::nullopt;
            const double farther = m_words[words].role.weak ? WeakFartherInRow : 0;
            return Match{number, words, std::max(gap, 0.) + farther, true,
                         hasWordsBetween(m_lines, box, at)};
        }
        const double gap =
            (side == Side::Over ? at.top() - box.bottom() : box.top() - at.bottom()) / height;
        const bool column = inOneColumn(box, at) || inOneColumn(box, withWordsBefore(number)) ||
                            std::abs(box.center().x() - at.center().x()) < height ||
                            (side == Side::Over && isIndented(box, at, height));
        const bool far = gap > FarthestInColumn &&
                         (side == Side::Under || gap > FarthestOverName || !isOverName(box, at));
        if (!column || gap < -MostOverlap || far)
            return std::nullopt;
        // "Phone" over a column of numbers says less than the words beside each.
        return Match{number, words, gap + (m_words[words].role.weak ? WeakFarther : 0.5)};
    }

    // "Dental plan", "Lakeshore Dental" and its number: whom one reaches there stands between.
    [[nodiscard]] bool isOverName(const QRectF& words, const QRectF& number) const
    {
        const TextLine* name = nullptr;
        for (const TextLine& line : m_lines) {
            const bool between = line.box.top() > words.center().y() &&
                                 line.box.bottom() < number.center().y() &&
                                 inOneColumn(line.box, words);
            if (between && std::exchange(name, &line))
                return false;
        }
        return name && std::abs(name->box.left() - words.left()) < words.height() &&
               std::abs(name->box.left() - number.left()) < words.height() &&
               !isProse(name->text) &&
               std::ranges::none_of(name->text, [](QChar c) { return c.isDigit(); });
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

// How many say more than that one calls: "call" left of each number is none of them.
qsizetype strongOf(const Neighbours& neighbours, const QList<Neighbours::Match>& matches)
{
    return std::count_if(matches.begin(), matches.end(), [&](const Neighbours::Match& match) {
        return !neighbours.roleOf(match).weak;
    });
}

qsizetype rowsOf(const QList<Neighbours::Match>& matches)
{
    return std::count_if(matches.begin(), matches.end(),
                         [](const Neighbours::Match& match) { return match.row; });
}

double sumOf(const QList<Neighbours::Match>& matches)
{
    double sum = 0;
    for (const auto& match : matches)
        sum += match.distance;
    return sum;
}

// The words of each number that has some in both: a label that a finger covers makes the others
// one fewer.
bool standNearer(const QList<Neighbours::Match>& words, const QList<Neighbours::Match>& others)
{
    constexpr double MuchNearer = 0.2; // heights
    qsizetype both = 0;
    for (const auto& match : words) {
        const auto other = std::ranges::find(others, match.number, &Neighbours::Match::number);
        if (other == others.end() || match.row || other->row)
            continue;
        if (match.distance > other->distance - MuchNearer)
            return false;
        ++both;
    }
    return both > 1;
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
    // What stands on a number's own row is not given up for what stands nearer in its column.
    const bool isUnder = std::tuple(under.size(), rowsOf(under), -sumOf(under)) >
                             std::tuple(over.size(), rowsOf(over), -sumOf(over)) &&
                         !standNearer(over, under);
    const bool isRight = strongOf(neighbours, right) >
                         std::max(strongOf(neighbours, over), strongOf(neighbours, under));
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
    // A column of remarks between the words and the numbers: "Claims | Status of a claim | 855-…".
    constexpr qsizetype LeastRemarks = 3;
    const bool remarks = std::count_if(best.begin(), best.end(), [](const auto& match) {
                             return match.row && match.apart;
                         }) >= LeastRemarks;
    const bool torn = other.size() == best.size() && sumOf(other) < AsNear * sumOf(best);
    for (const auto& match : best) {
        PhoneRole role = neighbours.roleOf(match);
        const bool isTorn = match.row ? match.apart && !remarks : torn;
        role.quality *= isTorn ? TornScore : match.row ? LeftScore : ColumnScore;
        take(roles[match.number], role, !isTorn && (match.row || !isUnder));
    }
}

// "Prescription benefits | Members 800-555-0142" in rows: who calls stands beside each number, and
// what about at the left.
void addTopicsOfRows(QList<std::optional<PhoneRole>>& roles, const QList<TextLine>& lines,
                     const QList<PhoneNumber>& numbers, const Call& call)
{
    constexpr qsizetype LeastRows = 3;
    QList<qsizetype> callers;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (roles[i] && !callerIn(roles[i]->words).isEmpty())
            callers.append(i);
    }
    const Neighbours neighbours(lines, numbers, callers, call);
    const auto matches = neighbours.matches(Side::Over);
    if (rowsOf(matches) < LeastRows)
        return;
    for (const auto& match : matches) {
        const PhoneRole& about = neighbours.roleOf(match);
        PhoneRole& role = *roles[match.number];
        if (match.row && !match.apart && !about.weak && about.name != "claims"_L1) {
            role.name = roleFor(about.name, about.words, callerIn(role.words));
            role.quality *= LeftScore;
        }
    }
}

// "608-555-0172 or toll free 800-555-0172": one role, and the first number has it, and is asked.
void doubtFirstOfTwo(QList<std::optional<PhoneRole>>& roles, const QList<TextLine>& lines,
                     const QList<PhoneNumber>& numbers)
{
    static const QRegularExpression tollFree(u"^[ ,;]*(?:or |or toll[- ]free|toll[- ]free)[ :]*$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    for (qsizetype i = 0; i + 1 < numbers.size(); ++i) {
        const PhoneNumber& number = numbers[i];
        const PhoneNumber& next = numbers[i + 1];
        if (next.line != number.line)
            continue;
        const QString between =
            lines[number.line].text.mid(number.shape.to, next.shape.from - number.shape.to);
        const bool isOpen = !roles[i + 1] || roles[i + 1]->weak;
        const bool isFree = isTollFree(next.shape.value) && !isTollFree(number.shape.value);
        if (!roles[i] || !isOpen || !isFree || !tollFree.match(between).hasMatch())
            continue;
        roles[i]->quality *= TornScore;
        roles[i + 1].reset();
    }
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
        roles.append(roleInSentence(lines, numbers, i, call));
        // "Call toll free 1-800-…" leaves it to what stands over it.
        if (!roles.constLast() || roles.constLast()->weak)
            open.append(i);
    }
    addNeighbours(roles, lines, numbers, open, call);
    addTopicsOfRows(roles, lines, numbers, call);
    doubtFirstOfTwo(roles, lines, numbers);
    return roles;
}

} // namespace anteroom
