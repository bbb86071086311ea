#include "scanner/card/fields/phone_words.h"

#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/word_mending.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// "TTY: 711", "711 (TTY)": the relay's number is the word's own, and no other one near it.
bool isOfRelay(QStringView text, const WordHit& hit)
{
    static const QRegularExpression behind(u"^[^\\d]{0,32}711(?![\\d-])"_s);
    static const QRegularExpression before(u"(?<![\\d.-])711[^\\w]{0,3}$"_s);
    return CardWords::shipped().phoneRoles[hit.kinds.constFirst()] == "tty"_L1 &&
           (behind.match(text.mid(hit.from).toString()).hasMatch() ||
            before.match(text.first(hit.from).toString()).hasMatch());
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

// "Member/Provider Service": both call there.
bool isBoth(QStringView text, const WordHit& first, const WordHit& second)
{
    static const QRegularExpression between(u"^ ?(?:/|&|and|or|y) ?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const CardWords& words = CardWords::shipped();
    const QStringList roles{words.phoneRoles[first.kinds.constFirst()],
                            words.phoneRoles[second.kinds.constFirst()]};
    return roles.contains("member_services"_L1) && roles.contains("providers"_L1) &&
           between.match(text.mid(first.to, second.from - first.to).toString()).hasMatch();
}

// "Lantern Rx - members", "Pharmacy: Members call": whom the card is for calls there.
bool isForMembers(QStringView text, const QList<WordHit>& hits, const WordHit& pharmacy)
{
    return std::any_of(hits.begin(), hits.end(), [&](const WordHit& hit) {
        return hit.from >= pharmacy.to &&
               text.mid(hit.from).startsWith("member"_L1, Qt::CaseInsensitive);
    });
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

// "Claims fax", "Dental fax": nobody is called there.
bool isOfFax(QStringView text)
{
    const CardWords& words = CardWords::shipped();
    const QList<WordHit> hits = words.phones.hits(text);
    return std::any_of(hits.begin(), hits.end(), [&](const WordHit& hit) {
        return words.phoneRoles[hit.kinds.constFirst()] == "fax"_L1 &&
               !text.first(hit.from).endsWith(u"by ");
    });
}

// "For questions call the Pharmacy Help Desk at", "call your doctor or the nurse line at": from and
// to where the last one to call stands.
std::optional<std::pair<qsizetype, qsizetype>> whomToCall(QStringView text)
{
    static const QRegularExpression whom(
        u"\\bcall (?:[^.:]*\\bor )?(?:the |our |your )?(?<whom>[^.:,]{3,60}?) at:?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = whom.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.capturedStart(u"whom"_s), match.capturedEnd(u"whom"_s));
}

} // namespace

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
    // "Member Services 800-555-0142 (TTY: 711)": the word right before it.
    if (call.relay && words.phoneRoles[hits.constLast().kinds.constFirst()] == "tty"_L1)
        best = &hits.constLast();
    if (best != &hits.constLast() && isAbout(text, *best, *(best + 1)))
        ++best;
    QString name = words.phoneRoles[best->kinds.constFirst()];
    if (name == "pharmacists"_L1 && isForMembers(text, hits, *best))
        name = u"pharmacy"_s;
    if (words.phonesByHeading.kindOf(text.mid(best->from, best->to - best->from)) >= 0) {
        const QString heading = call.headings.over(boxOf(line, from + best->from, from + best->to));
        name = heading.isEmpty() ? name : heading;
    }
    PhoneRole role{name,
                   best->quality * (best->weak ? 0.6 : 1) *
                       worthOfPrint(line, from + best->from, from + best->to),
                   best->weak};
    if (best != &hits.constLast() && isBoth(text, *best, *(best + 1)))
        role.also = words.phoneRoles[(best + 1)->kinds.constFirst()];
    return role;
}

qsizetype lastSentenceIn(QStringView text)
{
    static const QRegularExpression end(u"(?<=[a-z0-9)]|[A-Z]{2})[.?!](?= |[A-Z][a-z])"_s);
    qsizetype from = 0;
    auto matches = end.globalMatch(text.toString());
    while (matches.hasNext())
        from = matches.next().capturedEnd();
    return from;
}

std::optional<PhoneRole> roleBefore(const TextLine& line, qsizetype from, qsizetype to,
                                    const Call& call)
{
    const QStringView text = QStringView(line.text).mid(from, to - from);
    if (isOfFax(text))
        return PhoneRole{u"fax"_s, 1, false};
    if (const auto whom = whomToCall(text)) {
        const auto role = roleIn(line, from + whom->first, from + whom->second, call);
        if (role && !role->weak)
            return role;
    }
    if (const qsizetype sentence = lastSentenceIn(text); sentence > 0) {
        const auto role = roleIn(line, from + sentence, to, call);
        if (role && !role->weak)
            return role;
    }
    return roleIn(line, from, to, call);
}

} // namespace anteroom
