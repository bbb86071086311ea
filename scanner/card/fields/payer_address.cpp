#include "scanner/card/fields/payer_address.h"

#include "scanner/card/fields/card_cells.h"
#include "scanner/card/fields/line_places.h"
#include "scanner/card/fields/payer_words.h"
#include "scanner/card/fields/phone_words.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double NameScore = 0.7; // with a payer's words
constexpr double AnyScore = 0.5;

// Before a box: claims, or where to, then the name, without its department for them.
const QRegularExpression& addressed()
{
    static const QRegularExpression line(
        u"^(?:.*\\b(?i:claims?|paper|submit|send|mail|bill|env[ií]e|reclamaciones)\\b[^:,]{0,30}?"
        "(?::|\\b(?i:to|with|a)\\b:?)\\s*)?"
        "(?<name>[A-Za-z][^,:]{1,60}?(?:, (?:Inc|LLC|Co)\\b\\.?)?)(?<department>,? (?i:claims?(?: "
        "dept\\.?| department| "
        "processing)?|attn\\b[^,]{0,40}))?"
        "\\s*,\\s*$"_s);
    return line;
}

// Where the box or the house of an address begins; -1 where there is none.
qsizetype addressIn(const QString& text)
{
    static const QRegularExpression house(
        u"(?<=, )\\d{1,5} (?:[NSEW]\\.? )?[A-Z][\\w.]+(?: [A-Z][\\w.]+)? "
        "(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Parkway|Pkwy|Court|"
        "Plaza|Square)\\b|"
        "(?<=, )(?:Box \\d+|\\d{1,5} (?:[NSEW]\\.? )?[A-Z][\\w.]+(?: [A-Z][\\w.]+)?), [A-Z]\\w+(?: "
        "[A-Z]\\w+)?,? "
        "[A-Z]\\.?\\w*\\.?[A-Z]\\w*\\.? \\d{5}\\b"_s);
    const qsizetype box = officeBoxIn(text);
    return box >= 0 ? box : house.match(text).capturedStart();
}

// "Vision Claims, P.O. Box 12": of what, not whose.
bool isOfBenefits(QStringView name)
{
    static const QRegularExpression benefits(
        u"^(?:(?:medical|dental|vision|pharmacy|rx|prescriptions?|paper|member|hospital)"
        "(?: claims?)?|(?:attn|attention)\\b.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return benefits.match(name.trimmed().toString()).hasMatch();
}

// "Claims Department", but not "Corbel Claims Service".
bool isOfClaims(QStringView name)
{
    static const QRegularExpression company(
        u"\\w claims (?:services?|management|administrators?|administration)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return speaksOfClaims(name) && !company.match(name.toString()).hasMatch();
}

// "Pharmacy claims: Corbel Rx, PO Box 12".
bool isPharmacys(QStringView text)
{
    static const QRegularExpression pharmacy(
        u"^(?:pharmacy|rx|prescription|drug|part d)\\b.*\\bclaims"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pharmacy.match(text.toString()).hasMatch();
}

// "Submit prescription claims to:".
bool isForDrugs(QStringView text)
{
    static const QRegularExpression drugs(u"\\b(?:pharmacy|rx|prescription|drug)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return drugs.match(text.toString()).hasMatch();
}

// Close under it, at the same left end or about the same middle.
bool isSetUnder(const QRectF& above, const QRectF& below)
{
    const double gap = below.top() - above.bottom();
    return (std::abs(above.left() - below.left()) < above.height() ||
            std::abs(above.center().x() - below.center().x()) < 0.5 * above.height()) &&
           std::abs(gap) < 0.7 * above.height();
}

// "Paper claims:" close over the line, or left of it.
bool followsClaims(const QList<TextLine>& lines, const QRectF& own)
{
    return std::any_of(lines.begin(), lines.end(), [&](const TextLine& line) {
        const bool isLeft = line.box.right() < own.left() && onOneRow(line.box, own) &&
                            !hasWordsBetween(lines, line.box, own);
        return speaksOfClaims(line.text) && !isPharmacys(line.text) &&
               (isLeft || isSetUnder(line.box, own));
    });
}

// "Attn: Claims", "Medicare Supplement Claims": where at the payer's, between its name and the box.
bool isDepartment(const QString& text)
{
    static const QRegularExpression department(
        u"^(?:attn|attention|c/o)\\b|\\bclaims?(?: department| dept\\.?| center)?(?:,.*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return department.match(text).hasMatch();
}

bool isHouse(const QString& text)
{
    static const QRegularExpression house(u"^\\d{1,5} [A-Z]\\w+"_s);
    return house.match(text).hasMatch();
}

bool isPlace(const QString& text)
{
    return officeBoxIn(text) >= 0 || isHouse(text);
}

// A box stands under the line, or a house of which a department is told before.
bool standsOverPlace(const QList<TextLine>& lines, const QRectF& own)
{
    return std::ranges::any_of(lines, [&](const TextLine& line) {
        if (!isSetUnder(own, line.box))
            return false;
        return officeBoxIn(line.text) == 0 || isHouse(line.text) ||
               (isDepartment(line.text) &&
                (isPlace(line.text) || std::ranges::any_of(lines, [&](const TextLine& next) {
                     return isSetUnder(line.box, next.box) && isPlace(next.text);
                 })));
    });
}

// "MONOCACY PLAN CONSULTANTS, INC.", "Hearthstone Hospital Service Association".
bool isCompany(const QString& text)
{
    static const QRegularExpression end(
        u"\\b(?:LLC|Inc|Co|Company|Corporation|Association|Administrators)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return end.match(text).hasMatch() && !isSchool(text);
}

// "Electronic: Payer ID 32351".
bool hasNumber(const QString& text)
{
    static const QRegularExpression number(u"\\d{4}|\\bpay[eo]r id\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return number.match(text).hasMatch();
}

// "KidWell Connections Claims": a name, whatever department of it.
bool mayBeWrittenTo(const QString& text)
{
    static const QRegularExpression department(u" claims(?: dept\\.?| department| center)?$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    QString name = text;
    name.remove(department);
    return !name.isEmpty() && !name.endsWith(u':') &&
           (name.front().isUpper() || weightOf(PayerWordsOf::PayersAlone, name) > 0) &&
           !speaksOfClaims(name) && !isOfBenefits(name) && !hasNumber(name) && !isPlace(name) &&
           !isOnlyGeneric(name) && !isProse(name) && !phoneIn(name);
}

// "Mail claims to" over a name over "PO Box 572049": its line. One for all claims is meant before
// one for those of a pharmacy or of a network.
std::optional<qsizetype> nameOverBox(const QList<TextLine>& lines)
{
    static const QRegularExpression where(
        u"\\bclaims\\b.*\\bto\\b:?$|^(?:send|mail|submit)\\b.*\\bclaims:?$|^claims for\\b.*:$|"
        "^claims? (?:submissions?|(?:mailing )?address(?:es)?):?$|"
        "^(?:medical |hospital |paper |all )?(?:claims|bills):?$|\\bclaims with:$|^env[ií]e.*\\breclamaciones a:?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::optional<qsizetype> otherwise;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRectF& own = lines[i].box;
        if (!mayBeWrittenTo(lines[i].text) || !standsOverPlace(lines, own))
            continue;
        const bool isPayers = weightOf(PayerWordsOf::Any, lines[i].text) > 0;
        for (const TextLine& other : lines) {
            const bool isDepartments =
                isPayers && isDepartment(other.text) && isSetUnder(own, other.box);
            const bool isUnder = where.match(other.text).hasMatch() && isSetUnder(other.box, own);
            if (isUnder && (isForDrugs(other.text) || endsWithNetwork(lines[i].text)))
                otherwise = i;
            else if (isUnder || isDepartments)
                return i;
        }
        if (!otherwise && isCompany(lines[i].text))
            otherwise = i;
    }
    return otherwise;
}

// "1 Signal St, Harrow Bay RI 02800".
bool endsWithPostcode(const QString& text)
{
    static const QRegularExpression postcode(u"\\b[A-Z]{2},? \\d{5}(?:-\\d{4})?$"_s);
    return postcode.match(text).hasMatch();
}

// "Medical claims: Tidewater Benefit Services" over a box in its column: where the name begins.
std::optional<qsizetype> nameBeforeBox(const QList<TextLine>& lines, qsizetype i)
{
    static const QRegularExpression name(
        u"^(?i:(?:medical |paper )?claims?(?: to)?:|bill to:?|(?:send|mail|submit|file) (?:all "
        ")?(?:medical |paper )?claims (?:to|with):?) (?=[A-Z])"_s);
    const auto match = name.match(lines[i].text);
    const QRectF& own = lines[i].box;
    const bool boxed = std::any_of(lines.begin(), lines.end(), [&](const TextLine& other) {
        const double gap = other.box.top() - own.bottom();
        return (officeBoxIn(other.text) == 0 || endsWithPostcode(other.text)) &&
               other.box.left() < own.right() && other.box.left() > own.left() - own.height() &&
               std::abs(gap) < 1.1 * own.height();
    });
    const bool isName = match.hasMatch() && !isPlace(lines[i].text.mid(match.capturedEnd()));
    return isName && boxed ? std::optional(match.capturedEnd()) : std::nullopt;
}

// "… or by mail to Summit" over "Ridge Administrators, PO Box 21482": where the name begins.
std::optional<std::pair<qsizetype, qsizetype>> beginOfName(const QList<TextLine>& lines,
                                                           qsizetype i)
{
    static const QRegularExpression end(
        u"(?:\\bto:?|[:,]) (?<name>[A-Z][\\w'&-]*(?: [A-Z][\\w'&-]*)*)$"_s);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const auto match = runsOn(lines[line].box, lines[i].box) ? end.match(lines[line].text)
                                                                 : QRegularExpressionMatch();
        if (match.hasMatch())
            return std::pair(line, match.capturedStart(u"name"_s));
    }
    return std::nullopt;
}

struct PlaceOfName {
    qsizetype line = 0;
    qsizetype from = 0;
    qsizetype to = 0;
    bool ofDepartment = false; // for claims, behind the name
};

// "Submit to: Westerly Benefit Administrators," over a line that begins with the box.
std::optional<PlaceOfName> nameAboveBox(const QList<TextLine>& lines, qsizetype box)
{
    static const QRegularExpression end(
        u"(?:\\b(?:to|with):?|:) (?<name>[A-Z][\\w'&-]*(?: [A-Z&][\\w'&-]*)*),$"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = end.match(lines[i].text);
        const QString name = match.captured(u"name"_s);
        if (match.hasMatch() && !isAddress(lines[i].text) &&
            !isOnlyMedicare(name.section(u' ', 0, 0)) && runsOn(lines[i].box, lines[box].box))
            return PlaceOfName{i, match.capturedStart(u"name"_s), match.capturedEnd(u"name"_s)};
    }
    return std::nullopt;
}

// "Claims administered by Nocturne Administrators, Inc.", "Claims administrator: Paxton Ridge TPA".
std::optional<PlaceOfName> nameInSentence(const QList<TextLine>& lines)
{
    static const QRegularExpression sentence(
        u"(?<![Jj]ointly )\\b(?i:(?:administered|underwritten|insured|issued|provided|offered) by|"
        "a (?:plan|product|service) of|"
        "administrator:|administrator is|insurer:) "
        "(?<name>[A-Z][\\w'&-]+(?: (?:[A-Z&][\\w'&-]*|of|the|and|de))*(?:, (?:Inc|LLC|Ltd)\\b\\.?)?)"_s);
    // "Cypress Health Plans is a nonprofit corporation …": of whom a sentence speaks.
    static const QRegularExpression subject(
        u"^(?:The )?(?<name>[A-Z][\\w'&-]+(?: (?:[A-Z&][\\w'&-]*|of|the|and|de))*"
        "(?:, (?:Inc|LLC|Ltd)\\b\\.?)?)(?:,? |(?<=Company)\\. |(?<=Corporation)\\. )"
        "(?:(?<=\\. )[A-Z]|is (?!not)|are (?!not)|an independent\\b|contracts with|"
        "an? (?:[a-z]+ ){0,2}(?:health|dental|vision) (?:care )?(?:service "
        ")?(?:plan|corporation)\\b|"
        "provides (?:claims|administrative)|"
        "administers|insures|does not underwrite)"_s);
    // "Savannah Coast Advantage is an HMO plan with a Medicare contract."
    static const QRegularExpression contract(
        u"^(?<name>[A-Z][\\w'&-]+(?: (?:[A-Z&][\\w'&-]*|of|the|and|de))*) is an? "
        "[\\w ,/()-]*\\b(?:HMO|PPO|PDP|PFFS|SNP|POS|plan)\\b[\\w ,/()-]* with an? "
        "(?:Medicare|state|[A-Z]\\w+ Medicaid)\\b.*\\bcontract\\b"_s);
    // "Questions? Call Columbine Kids Health at 303-555-0150", "Members: Straits Blue Customer
    // Service".
    static const QRegularExpression asked(
        u"^(?i:questions\\? call (?=.* at\\b)|(?:for )?members: (?=.*\\b(?:customer|member) s))"
        "(?<name>[A-Z][\\w'&-]+(?: (?:[A-Z&][\\w'&-]*|of|the))*?)"
        "(?= at\\b| (?i:customer|member) (?i:services?\\b))"_s);
    for (const auto* form : {&sentence, &subject, &contract, &asked}) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto match = form->match(lines[i].text);
            const QString name = match.captured(u"name"_s);
            if (match.hasMatch() && !isOnlyGeneric(name) && !isOtherName(name) &&
                !isOfLicence(lines[i].text) &&
                !isForDrugs(lines[i].text.first(match.capturedStart())) &&
                (form == &contract ||
                 weightOf(form == &sentence ? PayerWordsOf::Any : PayerWordsOf::PayersAlone, name) >
                     0))
                return PlaceOfName{i, match.capturedStart(u"name"_s), match.capturedEnd(u"name"_s)};
        }
    }
    return std::nullopt;
}

// "Send claims to Keystone Plan Services, PO Box 11643".
std::optional<PlaceOfName> nameBeforeAddress(const QList<TextLine>& lines, qsizetype i)
{
    const qsizetype box = addressIn(lines[i].text);
    const auto match = addressed().match(lines[i].text.first(std::max<qsizetype>(box, 0)));
    const QString name = match.captured(u"name"_s);
    if (!match.hasMatch() || isOtherName(name) || isOnlyMedicare(name.section(u' ', 0, 0)) ||
        isOfClaims(name) || isOfBenefits(name) || isPharmacys(lines[i].text.first(box)) ||
        (name.front().isLower() && weightOf(PayerWordsOf::PayersAlone, name) <= 0))
        return std::nullopt;
    const bool hasDepartment = !match.captured(u"department"_s).isEmpty();
    return PlaceOfName{i, match.capturedStart(u"name"_s), match.capturedEnd(u"name"_s),
                       hasDepartment};
}

// Claims are sent there, or nothing but a payer is called so.
bool isLedByClaims(const QList<TextLine>& lines, const PlaceOfName& place)
{
    if (endsWithNetwork(lines[place.line].text.first(place.to)))
        return false;
    return place.from > 0 || place.ofDepartment || followsClaims(lines, lines[place.line].box) ||
           isClearlyPayers(lines[place.line].text.mid(place.from, place.to - place.from));
}

PayerOnCard namedOn(const QList<TextLine>& lines, qsizetype line, qsizetype from, qsizetype to)
{
    const QString name = lines[line].text.mid(from, to - from);
    const bool isPayers = weightOf(PayerWordsOf::PayersAlone, name) > 0;
    return {{Meaning::Payer, name, line, from, to, isPayers ? NameScore : AnyScore}, {}, {line}};
}

} // namespace

std::optional<PayerOnCard> payerOfAddress(const QList<TextLine>& lines)
{
    std::optional<PlaceOfName> first; // whatever one writes there for
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto place = nameBeforeAddress(lines, i);
        first = first ? first : place;
        if (!place || !isLedByClaims(lines, *place))
            continue;
        PayerOnCard found = namedOn(lines, i, place->from, place->to);
        const auto begin = found.value.from == 0 ? beginOfName(lines, i) : std::nullopt;
        if (begin) {
            const QString words = lines[begin->first].text.mid(begin->second).trimmed();
            found.value.value = words + u' ' + found.value.value;
            found.lines.prepend(begin->first);
        }
        return found;
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto place = officeBoxIn(lines[i].text) == 0 ? nameAboveBox(lines, i) : std::nullopt;
        if (place &&
            !isOfBenefits(lines[place->line].text.mid(place->from, place->to - place->from)))
            return namedOn(lines, place->line, place->from, place->to);
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto from = nameBeforeBox(lines, i);
        if (from && !isOtherName(lines[i].text.mid(*from)))
            return namedOn(lines, i, *from, lines[i].text.size());
    }
    if (const auto over = nameOverBox(lines); over && !isOtherName(lines[*over].text))
        return namedOn(lines, *over, 0, lines[*over].text.size());
    if (!first)
        return std::nullopt;
    PayerOnCard found = namedOn(lines, first->line, first->from, first->to);
    found.value.score = AnyScore;
    return found;
}

std::optional<PayerOnCard> payerOverBox(const QList<TextLine>& lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& text = lines[i].text;
        if (!mayBeWrittenTo(text) || !standsOverPlace(lines, lines[i].box) || isOtherName(text) ||
            endsWithNetwork(text) || weightOf(PayerWordsOf::PayersAlone, text) <= 0 ||
            isOnlyGeneric(text) || !phoneWordsIn(text).isEmpty())
            continue;
        PayerOnCard found = namedOn(lines, i, 0, text.size());
        found.value.score = AnyScore;
        return found;
    }
    return std::nullopt;
}

std::optional<PayerOnCard> payerOfSentence(const QList<TextLine>& lines)
{
    const auto place = nameInSentence(lines);
    return place ? std::optional(namedOn(lines, place->line, place->from, place->to))
                 : std::nullopt;
}

} // namespace anteroom
