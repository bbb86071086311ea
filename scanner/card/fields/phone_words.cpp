#include "scanner/card/fields/phone_words.h"

#include "scanner/card/fields/phone_callers.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/word_mending.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double EitherWorth = 0.6; // of a number that has the role or, as likely, another

// "TTY: 711", "711 (TTY)": the relay's number is the word's own, and no other one near it.
bool isOfRelay(QStringView text, const WordHit& hit)
{
    static const QRegularExpression behind(u"^[^\\d]{0,32}711(?![\\d-])"_s);
    static const QRegularExpression before(u"(?<![\\d.-])711[^\\w]{0,3}$"_s);
    return CardWords::shipped().phoneRoles[hit.kinds.constFirst()] == "tty"_L1 &&
           (behind.match(text.mid(hit.from).toString()).hasMatch() ||
            before.match(text.first(hit.from).toString()).hasMatch());
}

QStringView printOf(QStringView text, const WordHit& hit)
{
    return text.mid(hit.from, hit.to - hit.from);
}

// "Providers: prior authorization", "Members: prescriptions": what it is about outranks who calls.
bool isAbout(QStringView text, const WordHit& caller, const WordHit& topic)
{
    static const QSet<QString> topics{
        u"authorizations"_s, u"behavioral_health"_s, u"nurse_line"_s, u"dental"_s,
        u"vision"_s,         u"hearing"_s,           u"telehealth"_s, u"transportation"_s,
        u"fraud"_s,          u"pharmacy"_s};
    static const QRegularExpression between(
        u"^[ :,–-]*(?:(?:call|for|only|llame|para|solo|questions (?:about|on|regarding)|your|the|"
        "preguntas sobre|sus?)[ :–-]+)*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString who = callerIn(printOf(text, caller));
    const QString role = CardWords::shipped().phoneRoles[topic.kinds.constFirst()];
    return !who.isEmpty() && topics.contains(roleFor(role, printOf(text, topic), who)) &&
           between.match(text.mid(caller.to, topic.from - caller.to).toString()).hasMatch();
}

// "PROVIDERS, CLAIM STATUS", "Dentists, for claims status", "Provider claim inquiries": either may
// be what it is called.
bool isAboutClaims(QStringView text, const QList<WordHit>& hits, const WordHit& caller)
{
    // "Provider claim" is one phrase.
    if (CardWords::shipped().phoneRoles[caller.kinds.constFirst()] == "providers"_L1 &&
        printOf(text, caller).startsWith("provider claim"_L1, Qt::CaseInsensitive))
        return true;
    if (&caller == &hits.constLast())
        return false;
    const WordHit& topic = *(&caller + 1);
    static const QRegularExpression between(u"^, (?:for )?$"_s);
    const CardWords& words = CardWords::shipped();
    return words.phoneRoles[caller.kinds.constFirst()] == "providers"_L1 &&
           words.phoneRoles[topic.kinds.constFirst()] == "claims"_L1 &&
           between.match(text.mid(caller.to, topic.from - caller.to).toString()).hasMatch();
}

// "HOSPITALS: All admissions must be pre-certified by calling MedReview at", "PROVIDERS: Obtain
// authorization from CareGate,": what they are told to do first.
const WordHit* dueBehind(QStringView text, const QList<WordHit>& hits, const WordHit& caller)
{
    static const QRegularExpression due(u"^:.*\\b(?:obtain|must be)\\b[^.]*$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    for (const WordHit& hit : hits) {
        const bool isTopic =
            hit.from > caller.to && !hit.weak &&
            CardWords::shipped().phoneRoles[hit.kinds.constFirst()] == "authorizations"_L1;
        if (isTopic && !callerIn(printOf(text, caller)).isEmpty() &&
            due.match(text.mid(caller.to, hit.to - caller.to).toString()).hasMatch())
            return &hit;
    }
    return nullptr;
}

// "Member/Provider Service", "Member Services/24-Hr Nurse", "Dental/Vision": both are called there.
bool isBoth(QStringView text, const WordHit& first, const WordHit& second)
{
    static const QRegularExpression between(u"^ ?(?:/|&|and|or|y) ?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> firsts{u"member_services"_s, u"providers"_s};
    static const QSet<QString> others{u"providers"_s, u"nurse_line"_s, u"authorizations"_s};
    const QString one = CardWords::shipped().phoneRoles[first.kinds.constFirst()];
    const QString other = CardWords::shipped().phoneRoles[second.kinds.constFirst()];
    const bool areAsked = (firsts.contains(one) && others.contains(other)) ||
                          (one == "dental"_L1 && other == "vision"_L1);
    return areAsked &&
           between.match(text.mid(first.to, second.from - first.to).toString()).hasMatch();
}

// Who else is meant: in the same words, or said behind them, "Eligibility (members and providers)",
// "Customer service for employees and providers".
const WordHit* otherCaller(QStringView text, const QList<WordHit>& hits, const WordHit* best)
{
    static const QRegularExpression both(
        u"\\b(?:members|employees|participants|enrollees|patients|subscribers) (?:and|&) $"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList& roles = CardWords::shipped().phoneRoles;
    const WordHit& last = hits.constLast();
    if (&last != best && roles[best->kinds.constFirst()] == "member_services"_L1 &&
        roles[last.kinds.constFirst()] == "providers"_L1 &&
        both.match(text.first(last.from).toString()).hasMatch())
        return &last;
    for (const WordHit* hit = best; hit != &hits.constLast(); ++hit) {
        const bool isSame = hit->kinds.constFirst() == best->kinds.constFirst();
        if (isSame && isBoth(text, *hit, *(hit + 1)))
            return roles[(hit + 1)->kinds.constFirst()] == roles[best->kinds.constFirst()]
                       ? nullptr
                       : hit + 1;
    }
    return nullptr;
}

// "Lantern Rx - members", "Benefits and eligibility (providers)", "Pharmacy - member line": who
// calls there, said beside what they ask about.
QString callerBeside(QStringView text, const QList<WordHit>& hits, const WordHit& about)
{
    for (const WordHit& hit : hits) {
        if (&hit == &about)
            continue;
        const QStringView words = printOf(text, hit);
        if (const QString who = callerIn(words); !who.isEmpty())
            return who;
        if (hit.from >= about.to && words.startsWith("member"_L1, Qt::CaseInsensitive))
            return u"member_services"_s;
    }
    return {};
}

// "NovaScript member line": of whom one asks for drugs, which only the name says.
bool isOfDrugManager(QStringView before)
{
    static const QRegularExpression name(u"(?:script|scripts|rx)\\b\\W*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(before.toString()).hasMatch();
}

// "Heron Court Physicians", "Delta Physicians Clinic", "Alamo Creek Family Dental": whose practice
// it is. "Dentist: Smiles on Main, ": its name stands behind the word.
bool namesPractice(QStringView text, const WordHit& hit)
{
    static const QRegularExpression name(u"^[A-Z][\\w']+ (?:[A-Z][\\w']+ )?$"_s);
    static const QRegularExpression doctors(
        u"^(?:physicians|doctors|dentists)(?: (?:clinic|group|associates|center))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dental(
        u"^[A-Z].*\\b(?:family dental|dental (?:associates|center|clinic))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression one(u"^(?:Dentist|Doctor|Physician): ?[A-Z][\\w'&]+ .*,"_s);
    const QString before = text.first(hit.from).toString();
    const bool isName = name.match(before).hasMatch() && callerIn(before.trimmed()).isEmpty() &&
                        doctors.match(text.mid(hit.from).toString()).hasMatch();
    return isName || dental.match(text.toString()).hasMatch() ||
           (hit.from == 0 && one.match(text.toString()).hasMatch());
}

// "Your primary dental office", "Find a PHCS provider": the patient's own, or one to be found.
bool isPatientsProvider(QStringView text, const WordHit& hit)
{
    static const QRegularExpression own(u"\\b(?:your|my|assigned|primary) (?:primary )?$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression search(
        u"\\b(?:find|locate) (?:an?|your)\\b[^.:]{0,30}\\b(?:provider|doctor|dentist|physician)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return CardWords::shipped().phoneRoles[hit.kinds.constFirst()] == "providers"_L1 &&
           (own.match(text.first(hit.from).toString()).hasMatch() ||
            search.match(text.toString()).hasMatch());
}

// "Claims fax", "Dental fax": nobody is called there.
bool isOfFax(QStringView text)
{
    const CardWords& words = CardWords::shipped();
    const QList<WordHit> hits = words.phones.hits(text);
    return std::any_of(hits.begin(), hits.end(), [&](const WordHit& hit) {
        return words.phoneRoles[hit.kinds.constFirst()] == "fax"_L1 &&
               !text.first(hit.from).endsWith(u"by ") && !text.mid(hit.to).startsWith(u"-back");
    });
}

// "acist Help Line": what is left of a word changes what the others say.
bool beginsWithRest(QStringView text)
{
    static const QRegularExpression whole(u"^(?:an?|all|and|any|at|by|call|en|from|for|if|in|la|"
                                          u"llame|of|on|or|para|please|por|si|the|"
                                          "to|with|your?)\\b"_s);
    return text.front().isLower() && !whole.match(text.toString()).hasMatch();
}

// "For questions call the Pharmacy Help Desk at", "call your doctor or the nurse line at": from and
// to where the last one to call stands.
std::optional<std::pair<qsizetype, qsizetype>> whomToCall(QStringView text)
{
    static const QRegularExpression whom(
        u"\\b(?:call|telephone|phone|dial|reach|contact) (?:[^.:]*\\bor )?(?:the |our |your )?(?<whom>[^.:,]{3,60}?) at:?\\s*$"_s,
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
    for (WordHit& hit : hits) {
        // "RxHarbor": a name, which says less than other words.
        const bool isRx = printOf(text, hit).compare("Rx"_L1, Qt::CaseInsensitive) == 0;
        hit.weak = hit.weak || (isRx && hit.to < text.size() && text[hit.to].isLetter());
    }
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
               (!call.relay && isOfRelay(text, hit)) || namesPractice(text, hit) ||
               isPatientsProvider(text, hit);
    });
    const WordHit* best = nullptr;
    for (const WordHit& hit : hits) {
        // "Enrollment, referrals and authorizations": of a visit is what outranks the others.
        const bool isAside =
            best && !hit.weak && words.phoneRoles[best->kinds.constFirst()] == "enrollment"_L1;
        if (!best || (best->weak && !hit.weak) || isAside)
            best = &hit;
    }
    if (!best)
        return std::nullopt;
    // "Member Services 800-555-0142 (TTY: 711)": the word right before it.
    if (call.relay && words.phoneRoles[hits.constLast().kinds.constFirst()] == "tty"_L1)
        best = &hits.constLast();
    if (best != &hits.constLast() && isAbout(text, *best, *(best + 1)))
        ++best;
    else if (const WordHit* due = dueBehind(text, hits, *best))
        best = due;
    const QString said = printOf(text, *best).toString();
    const WordHit* other = otherCaller(text, hits, best);
    QString who = other ? QString() : callerBeside(text, hits, *best);
    // A sentence's words may stand far behind where it begins under its heading.
    const qsizetype column = line.text.lastIndexOf(u'\t', from) + 1;
    const bool isRequest = line.text.mid(column).startsWith("call "_L1, Qt::CaseInsensitive);
    for (const qsizetype begin : {from + best->from, from, isRequest ? column : from}) {
        if (who.isEmpty())
            who = call.headings.over(boxOf(line, begin, from + best->to));
    }
    if (who.isEmpty()) // "PROVIDERS: Authorization 800-555-0175. Claims and eligibility …"
        who = callerIn(QStringView(line.text).mid(column).split(u':').constFirst());
    QString name = roleFor(words.phoneRoles[best->kinds.constFirst()], said, who);
    if (name == "member_services"_L1 && isOfDrugManager(text.first(best->from)))
        name = u"pharmacy"_s;
    PhoneRole role{name,
                   best->quality * (best->weak ? 0.6 : 1) *
                       worthOfPrint(line, from + best->from, from + best->to),
                   best->weak,
                   {},
                   said};
    if (words.phonesAsked.kindOf(said) >= 0 || (best->from > 0 && beginsWithRest(text)))
        role.quality *= EitherWorth;
    if (other) {
        role.also = words.phoneRoles[other->kinds.constFirst()];
    } else if (isAboutClaims(text, hits, *best)) {
        role.also = u"claims"_s;
        role.quality *= EitherWorth;
    }
    return role;
}

qsizetype lastSentenceIn(QStringView text)
{
    static const QRegularExpression end(
        u"(?<=[a-z0-9)]|[A-Z]{2})[.?!](?= |[A-Z][a-z])| [|•](?= )"_s);
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
    if (isOfFax(text.mid(lastSentenceIn(text))))
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
