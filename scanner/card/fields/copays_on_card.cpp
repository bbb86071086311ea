#include "scanner/card/fields/copays_on_card.h"

#include "scanner/card/fields/copay_amounts.h"
#include "scanner/card/fields/copay_words.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double InLineScore = 1;
constexpr double BehindAmountScore = 0.9;
constexpr double OtherLineScore = 0.85;
constexpr double AsideWorth = 0.9;
constexpr double FarthestInColumn = 1.6; // heights
constexpr double FarthestLed = 1.2;      // from an amount to its word behind it
constexpr double FarthestRow = 4;        // to what stands before or behind them

class Copays {
public:
    explicit Copays(const QList<TextLine>& lines) : m_lines(lines), m_amounts(amountsIn(lines))
    {
        for (const TextLine& line : lines)
            m_roles.append(rolesIn(line));
        forgetTiersOfDoctors();
    }

    QMap<QString, ChosenValue> found()
    {
        for (qsizetype i = 0; i < m_amounts.size(); ++i)
            addAmount(i);
        partTiers(m_found);
        // The only drugs of a kind that a card has are that kind's: preferred to what?
        nameAlone(u"preferred_generic"_s, u"generic"_s);
        if (!saysNonPreferred())
            nameAlone(u"preferred_brand"_s, u"brand"_s);
        // What a dental card pays has several classes; one word alone is a plan's: "Basic".
        if (!m_found.contains(u"basic"_s) || !m_found.contains(u"major"_s)) {
            m_found.remove(u"basic"_s);
            m_found.remove(u"major"_s);
        }
        return m_found;
    }

private:
    [[nodiscard]] bool saysNonPreferred() const
    {
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            for (const RoleHit& role : m_roles[line]) {
                if (role.role == "non_preferred"_L1 && !isBareTier(m_lines[line].text, role))
                    return true;
            }
        }
        return false;
    }

    void nameAlone(const QString& preferred, const QString& plain)
    {
        const auto found = m_found.constFind(preferred);
        if (found == m_found.constEnd() || m_found.contains(plain))
            return;
        m_found.insert(plain, *found);
        m_found.remove(preferred);
    }

    // Left of the amount, and of no other between them.
    [[nodiscard]] bool isOnRow(const RoleHit& role, const Amount& amount) const
    {
        return onOneRow(role.box, amount.box) && role.box.center().x() < amount.box.left() &&
               !isAmountBetween(role.box, amount);
    }

    // Such a word in a line without amounts.
    [[nodiscard]] bool hasWordOnRow(const Amount& amount, bool ofVisit = false) const
    {
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            if (hasAmount(line))
                continue;
            for (const RoleHit& role : m_roles[line]) {
                if (isOnRow(role, amount) && (!ofVisit || isOfVisit(m_lines[line].text, role)))
                    return true;
            }
        }
        return false;
    }

    static bool isOver(const QRectF& word, const QRectF& amount)
    {
        const double gap = amount.top() - word.bottom();
        const double height = std::max(word.height(), amount.height());
        return inOneColumn(word, amount) && gap > -0.5 * height && gap < FarthestInColumn * height;
    }

    // "Eye Exam" over "$10 copay".
    [[nodiscard]] bool hasVisitOver(const Amount& amount) const
    {
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            for (const RoleHit& role : m_roles[line]) {
                if (!hasAmount(line) && isOver(role.box, amount.box) &&
                    isOfVisit(m_lines[line].text, role))
                    return true;
            }
        }
        return false;
    }

    // "Tier 1 / Tier 2" over columns whose first amount is a visit's: tiers of doctors.
    void forgetTiersOfDoctors()
    {
        QList<QRectF> headers;
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            for (const RoleHit& role : m_roles[line]) {
                if (!isBareTier(m_lines[line].text, role) || hasAmount(line))
                    continue;
                const bool doctors =
                    std::any_of(m_amounts.begin(), m_amounts.end(), [&](const Amount& amount) {
                        return isOver(role.box, amount.box) && hasWordOnRow(amount, true);
                    });
                if (doctors)
                    headers.append(role.box);
            }
        }
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            m_roles[line].removeIf([&](const RoleHit& role) {
                return isBareTier(m_lines[line].text, role) && !hasAmount(line) &&
                       std::any_of(headers.begin(), headers.end(), [&](const QRectF& header) {
                           return onOneRow(header, role.box);
                       });
            });
        }
    }

    void add(const RoleHit& role, const Amount& amount, const QString& value, double score,
             double rival = 0)
    {
        if (role.role.isEmpty())
            return;
        ChosenValue copay;
        copay.meaning = Meaning::Copay;
        copay.value = value;
        copay.line = amount.line;
        copay.from = amount.shape.from;
        copay.to = amount.shape.to;
        copay.score = score * role.quality * amount.shape.fit * worthOfParts(value);
        copay.rival = copay.score * rival;
        copay.corrections = amount.shape.corrections;
        const auto known = m_found.find(role.role);
        if (known == m_found.end())
            m_found.insert(role.role, copay);
        else if (known->score < copay.score)
            *known = copay;
    }

    // "$15/$60/$300" are three words' amounts, of which two weren't read.
    static double worthOfParts(QStringView value)
    {
        constexpr double OfLostWords = 0.5;
        return value.count(u'/') > 1 ? OfLostWords : 1;
    }

    static bool isSlashed(QStringView text, const QList<RoleHit>& roles, qsizetype i)
    {
        return text.mid(roles[i].to, roles[i + 1].from - roles[i].to).contains(u'/');
    }

    // "Office/Specialist $20/$40": an amount each. Other words may stand before them: "Copays:".
    enum class Ends { First, Last };
    bool addParts(const QList<RoleHit>& given, const Amount& amount, qsizetype line, double score,
                  Ends ends = Ends::Last)
    {
        const QStringList parts = partsOf(amount.shape.value);
        if (parts.size() < 2 || given.size() < parts.size())
            return false;
        const QList<RoleHit> roles =
            ends == Ends::Last ? given.last(parts.size()) : given.first(parts.size());
        const QStringView text = m_lines[line].text;
        for (qsizetype i = 1; i < roles.size(); ++i) {
            if (!isSlashed(text, roles, i - 1))
                return false;
        }
        // Of more words than amounts nobody knows which are theirs.
        const qsizetype before = given.size() - roles.size() - 1;
        const bool more = ends == Ends::Last ? before >= 0 && isSlashed(text, given, before)
                                             : given.size() > roles.size() &&
                                                   isSlashed(text, given, roles.size() - 1);
        if (more)
            return false;
        for (qsizetype i = 0; i < roles.size(); ++i)
            add(roles[i], amount, parts[i], score);
        return true;
    }

    // "$25 / $40" under "Clinic / Specialist", of which only one word is known: its part.
    [[nodiscard]] QString partFor(const RoleHit& role, const Amount& amount, qsizetype line) const
    {
        const QStringList parts = partsOf(amount.shape.value);
        const QStringView text = m_lines[line].text;
        const auto [from, to] = columnAround(text, role.from, role.to);
        const QStringView words = text.mid(from, to - from);
        if (parts.size() < 2 || amountIn(words) || words.count(u'/') + 1 != parts.size())
            return amount.shape.value;
        return parts[words.first(role.from - from).count(u'/')];
    }

    QList<RoleHit> between(qsizetype line, qsizetype from, qsizetype to) const
    {
        QList<RoleHit> roles;
        for (const RoleHit& role : m_roles[line]) {
            if (role.from >= from && role.to <= to)
                roles.append(role);
        }
        return roles;
    }

    // Amounts stand before their words when the line begins with one and ends with a word: another
    // beginning is lost, "$20 Spec: $30".
    bool amountsLead(const Amount& amount) const
    {
        const auto isHere = [&](const Amount& other) { return other.line == amount.line; };
        const auto first = std::find_if(m_amounts.begin(), m_amounts.end(), isHere);
        const auto last = std::find_if(m_amounts.rbegin(), m_amounts.rend(), isHere);
        const QList<RoleHit>& roles = m_roles[amount.line];
        if (isListBehind(amount.line, first->shape.from, last->shape.to))
            return true;
        if (!roles.isEmpty() && last->shape.from > roles.constLast().from)
            return false;
        const QStringView before = QStringView(m_lines[amount.line].text).first(first->shape.from);
        if (isPairedBehind(amount.line, first->shape.from))
            return true;
        // A word that isn't known, or couldn't be read, is the first amount's.
        return !hasLetter(before) && !roles.isEmpty() &&
               first->shape.from < roles.constFirst().from;
    }

    // "RX: $5 generic, $25 brand, $40 non-listed", "Up to $20 copay for office visits".
    [[nodiscard]] bool isListBehind(qsizetype line, qsizetype from, qsizetype to) const
    {
        static const QRegularExpression heading(
            u"^(?:up to|co-?pay(?:ment)?s?:|rx:|pharmacy:|prescriptions?:|drugs:)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QStringView text = m_lines[line].text;
        return heading.match(text.first(from).trimmed().toString()).hasMatch() &&
               hasLetter(text.mid(to));
    }

    // "Copay: $20 office visit / $50 urgent care": behind a heading each amount has one word, and
    // the last word ends the list.
    [[nodiscard]] bool isPairedBehind(qsizetype line, qsizetype from) const
    {
        const QStringView text = m_lines[line].text;
        QList<qsizetype> amounts;
        for (const Amount& amount : m_amounts) {
            if (amount.line == line)
                amounts.append(amount.shape.from);
        }
        const QList<RoleHit> heading = between(line, 0, from);
        const QList<RoleHit> roles = between(line, from, text.size());
        const bool headed =
            heading.isEmpty() || (heading.size() == 1 && !isOfVisit(text, heading.constFirst()));
        if (amounts.size() < 2 || roles.size() != amounts.size() || !headed)
            return false;
        for (qsizetype i = 0; i < roles.size(); ++i) {
            const bool beforeNext = i + 1 == roles.size() || roles[i].to <= amounts[i + 1];
            if (roles[i].from < amounts[i] || !beforeNext)
                return false;
        }
        return true;
    }

    // "Deductible then $20": of what stands before them in another line.
    [[nodiscard]] bool isThen(const RoleHit& role, const Amount& amount) const
    {
        const QStringView between =
            QStringView(m_lines[amount.line].text).mid(role.to, amount.shape.from - role.to);
        return role.role.isEmpty() && role.from == 0 &&
               between.contains("then"_L1, Qt::CaseInsensitive);
    }

    // "$50 copay for emergency room": what for.
    [[nodiscard]] const RoleHit& firstWordOf(const QList<RoleHit>& roles, qsizetype line) const
    {
        const auto word = std::ranges::find_if(
            roles, [&](const RoleHit& role) { return !isBareCopay(m_lines[line].text, role); });
        return word == roles.end() ? roles.constFirst() : *word;
    }

    // "PCP/Specialist/Hospital $0": one amount for all of them.
    void addToEach(const QList<RoleHit>& roles, const Amount& amount)
    {
        qsizetype i = roles.size() - 1;
        add(roles[i], amount, amount.shape.value, InLineScore);
        while (--i >= 0 && isSlashed(m_lines[amount.line].text, roles, i))
            add(roles[i], amount, amount.shape.value, OtherLineScore);
    }

    void addAmount(qsizetype i)
    {
        const Amount& amount = m_amounts[i];
        const bool before = i > 0 && m_amounts[i - 1].line == amount.line;
        const bool behind = i + 1 < m_amounts.size() && m_amounts[i + 1].line == amount.line;
        const qsizetype from = before ? m_amounts[i - 1].shape.to : 0;
        const qsizetype to =
            behind ? m_amounts[i + 1].shape.from : m_lines[amount.line].text.size();
        const bool text = isLineOfText(m_lines[amount.line].text);
        if (amountsLead(amount)) {
            if (text)
                return;
            const QList<RoleHit> roles = between(amount.line, amount.shape.to, to);
            // "$60 copay", "20% after deductible" behind "Specialist": what it is, not for what.
            const bool bare = std::ranges::all_of(roles, [&](const RoleHit& role) {
                return role.role.isEmpty() || isBareCopay(m_lines[amount.line].text, role);
            });
            if (bare && (hasWordOnRow(amount) || hasVisitOver(amount)))
                addFromOtherLines(amount);
            else if (!roles.isEmpty() &&
                     !addParts(roles, amount, amount.line, BehindAmountScore, Ends::First))
                add(firstWordOf(roles, amount.line), amount, amount.shape.value, BehindAmountScore);
            return;
        }
        const QList<RoleHit> roles = between(amount.line, from, amount.shape.from);
        if (!roles.isEmpty() && !isThen(roles.constLast(), amount)) {
            if (!addParts(roles, amount, amount.line, InLineScore))
                addToEach(roles, amount);
            return;
        }
        if (!text)
            addFromOtherLines(amount);
    }

    // A line between them, which may be the amount's word unread.
    bool isAnythingBetween(const QRectF& role, const QRectF& amount) const
    {
        return std::any_of(m_lines.begin(), m_lines.end(), [&](const TextLine& line) {
            return standsBetween(line.box, role, amount);
        });
    }

    // Another amount between them, whose word it is: the first column of several.
    [[nodiscard]] bool isAmountBetween(const QRectF& role, const Amount& amount) const
    {
        return std::any_of(m_amounts.begin(), m_amounts.end(), [&](const Amount& other) {
            return onOneRow(other.box, amount.box) && other.box.left() > role.center().x() &&
                   other.box.right() < amount.box.center().x();
        });
    }

    [[nodiscard]] bool hasAmount(qsizetype line) const
    {
        return std::any_of(m_amounts.begin(), m_amounts.end(),
                           [&](const Amount& amount) { return amount.line == line; });
    }

    // "$25" right before "Lenses" on its row, as words of a line are, and nothing as near before
    // it.
    [[nodiscard]] bool leads(const Amount& amount, qsizetype line, const RoleHit& role) const
    {
        const double gap = role.box.left() - amount.box.right();
        const double height = std::max(role.box.height(), amount.box.height());
        if (amount.shape.to < m_lines[amount.line].text.size() || !onOneRow(role.box, amount.box) ||
            gap < -0.2 * height || gap > FarthestLed * height || role.from > 0)
            return false;
        // An amount behind the word is the word's own: "$10", "ER", "$400".
        const bool otherBehind =
            std::any_of(m_amounts.begin(), m_amounts.end(), [&](const Amount& other) {
                return onOneRow(other.box, role.box) && other.box.left() > role.box.center().x() &&
                       !hasWordsBetween(m_lines, m_lines[line].box, other.box);
            });
        const bool anyBefore =
            std::any_of(m_lines.begin(), m_lines.end(), [&](const TextLine& other) {
                const double apart = amount.box.left() - other.box.right();
                return &other != &m_lines[amount.line] && onOneRow(other.box, amount.box) &&
                       apart > -height && apart < FarthestRow * height;
            });
        return !otherBehind && !anyBefore;
    }

    // "Generic/Brand/Non-Preferred" close over "$10/$35/$70".
    static bool isHeadOf(const QRectF& box, const QRectF& amount)
    {
        const double height = std::max(box.height(), amount.height());
        const double gap = amount.top() - box.bottom();
        return asideOf(box, amount) < height && gap > -0.5 * height && gap < 0.7 * height;
    }

    // Between their left ends or their middles, whichever is nearer.
    static double asideOf(const QRectF& role, const QRectF& amount)
    {
        return std::min(std::abs(role.left() - amount.left()),
                        std::abs(role.center().x() - amount.center().x()));
    }

    // In a column of amounts and words by turns, which begins with an amount and ends with a word,
    // each amount stands over its own word.
    [[nodiscard]] bool standsOverItsWord(const Amount& amount) const
    {
        constexpr qsizetype LeastPairs = 2;
        QMap<double, bool> column; // from top to bottom, whether it is an amount
        const auto isHere = [&](const QRectF& box) {
            return asideOf(box, amount.box) < 0.8 * amount.box.height();
        };
        for (const Amount& other : m_amounts) {
            if (isHere(other.box))
                column.insert(other.box.center().y(), true);
        }
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            for (const RoleHit& role : m_roles[line]) {
                if (isHere(role.box) && !hasAmount(line))
                    column.insert(role.box.center().y(), false);
            }
        }
        const QList<bool> kinds = column.values();
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            if (kinds[i] != (i % 2 == 0))
                return false;
        }
        return kinds.size() >= 2 * LeastPairs && kinds.size() % 2 == 0;
    }

    // The nearest word to the left on the amount's row, or right behind it, or over it, or under
    // it, in lines that have no amount.
    void addFromOtherLines(const Amount& amount)
    {
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            const QRectF& box = m_lines[line].box;
            const bool before = onOneRow(box, amount.box) &&
                                box.right() < amount.box.center().x() &&
                                !isAmountBetween(box, amount);
            if (!hasAmount(line) && (before || isHeadOf(box, amount.box)) &&
                addParts(m_roles[line], amount, line, OtherLineScore))
                return;
        }
        const bool overWord = standsOverItsWord(amount);
        const bool labelled = hasWordOnRow(amount);
        const RoleHit* best = nullptr;
        qsizetype bestLine = 0;
        double least = 0;
        double next = -1; // of another word
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            if (hasAmount(line))
                continue;
            for (const RoleHit& role : m_roles[line]) {
                const double height = std::max(role.box.height(), amount.box.height());
                if (overWord && role.box.center().y() < amount.box.center().y())
                    continue;
                const bool row = isOnRow(role, amount);
                const bool led = !labelled && leads(amount, line, role);
                const double over = amount.box.top() - role.box.bottom();
                const double under = role.box.top() - amount.box.bottom();
                const double gap = over > -0.5 * height ? over : under + 0.5 * height;
                const bool column = inOneColumn(role.box, amount.box) && gap > -0.5 * height &&
                                    gap < FarthestInColumn * height;
                if (!row && !led && !column)
                    continue;
                const double apart = row ? amount.box.left() - role.box.right()
                                         : role.box.left() - amount.box.right();
                const double distance =
                    std::max(row || led ? apart / 6 : gap, 0.) + (row || led ? 0.2 : 0.4) * height;
                if (!best || distance < least) {
                    next = best ? least : next;
                    best = &role;
                    bestLine = line;
                    least = distance;
                } else if (next < 0 || distance < next) {
                    next = distance;
                }
            }
        }
        if (best) {
            const double rival = next > 0 ? least / next : 0;
            // Of two amounts under one word the one that is set under it is its own.
            const bool set = onOneRow(best->box, amount.box) ||
                             asideOf(best->box, amount.box) < 2 * amount.box.height();
            add(*best, amount, partFor(*best, amount, bestLine),
                OtherLineScore * (set ? 1 : AsideWorth),
                isAnythingBetween(best->box, amount.box) ? 1 : rival);
        }
    }

    const QList<TextLine>& m_lines;
    QList<Amount> m_amounts;
    QList<QList<RoleHit>> m_roles;
    QMap<QString, ChosenValue> m_found;
};

} // namespace

QMap<QString, ChosenValue> copaysOnCard(const QList<TextLine>& lines)
{
    return std::ranges::any_of(lines, paysFixedAmounts) ? QMap<QString, ChosenValue>()
                                                        : Copays(lines).found();
}

} // namespace anteroom
