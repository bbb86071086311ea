#include "scanner/card/fields/payer_words.h"

#include "scanner/card/fields/card_words.h"
#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/payer_on_card.h"
#include "scanner/card/fields/shapes.h"

#include <algorithm>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

struct PayerWord {
    const char* word;
    double weight;
    bool ofAnyCompany = false; // employers' names have it too
};
// Words of which payers' names are made, also where they are glued to others.
constexpr PayerWord PayerWords[] = {
    {"health", 0.35},
    {"insurance", 0.5},
    {"mutual", 0.45},
    {"assurance", 0.5},
    {"bluecross", 0.6},
    {"blueshield", 0.6},
    {"healthcare", 0.4},
    {"healthplan", 0.5},
    {"communityplan", 0.35},
    {"medical", 0.2},
    {"life", 0.15},
    {"care", 0.2},
    {"benefit", 0.25},
    {"alliance", 0.25, true},
    {"plans", 0.2},
    {"administrators", 0.4},
    {"tpaservices", 0.4},
    {"salud", 0.35},
    {"seguro", 0.4},
    {"dental", 0.2},
    {"vision", 0.2},
    {"senior", 0.2, true},
    {"eyecare", 0.3},
    {"optical", 0.2},
    {"medicare", 0.25},
    {"medicaid", 0.3},
    {"tricare", 0.5},
    {"indemnity", 0.3},
    {"casualty", 0.4},
    {"wellness", 0.15},
    {"community", 0.15, true},
    {"cooperative", 0.3, true},
    {"trust", 0.2, true},
    {"fund", 0.2, true},
    {"company", 0.25, true},
    {"corporation", 0.25, true},
    {"group", 0.05, true},
    {"partners", 0.2, true},
    {"cross", 0.2},
    {"shield", 0.25},
    {"blue", 0.15},
    {"united", 0.1, true},
    {"physicians", 0.15},
    {"family", 0.05, true},
    {"inc", 0.15, true},
    {"underwriters", 0.4},
    {"welfare", 0.35},
    {"solutions", 0.2, true},
    {"sharing", 0.2},
    {"healthshare", 0.2},
    {"ministries", 0.3},
    {"permanente", 0.4},
    {"pharmacy", 0.2, true},
};

} // namespace

double weightOf(PayerWordsOf words, QStringView text)
{
    const QString letters = foldedLetters(text);
    double weight = 0;
    for (const PayerWord& each : PayerWords) {
        const bool counts = words == PayerWordsOf::Any || !each.ofAnyCompany;
        if (counts && letters.contains(foldedLetters(QString::fromLatin1(each.word))))
            weight += each.weight;
    }
    return weight;
}

double weightOfPayerWords(QStringView text)
{
    return std::min(weightOf(PayerWordsOf::Any, text), 0.8);
}

bool isAddress(QStringView text)
{
    static const QRegularExpression address(
        u"(^attn\\b|^attention\\b|www[.,]|http|[.,](?:com|org|"
        u"net|gov)\\b|(?-i:\\b[A-Z]?[a-z0-9-]{3,}\\.[a-z]{2,}\\b)|@|"
        "\\b[A-Z]{2},? \\d{5}|, (?-i:[A-Z]{2})$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return officeBoxIn(text) >= 0 || address.match(text.toString()).hasMatch();
}

bool looksLikeAnAddressOrNumber(QStringView text)
{
    const qsizetype digits =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits > 4 || text.contains(u'$') || isAddress(text) || phoneIn(text).has_value();
}

bool isOtherName(QStringView text)
{
    const CardWords& words = CardWords::shipped();
    static const QRegularExpression ends(
        u"\\s*\\(.*\\)$| \\d+$|^[A-Z]\\w+(?: [A-Z]\\w+)?'s (?=Children)"_s);
    QString name = text.toString();
    name.remove(ends); // "(CHIP)", "Major Medical 2500", "Pennsylvania's"
    // "STAR+PLUS Program".
    static const QRegularExpression kind(u" (?:program|plan)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString alone = QString(name).remove(kind);
    // "Medicaid / CHIP".
    const QStringList parts = name.split(u'/');
    const bool isListOfPrograms =
        parts.size() > 1 && std::ranges::all_of(parts, [&words](const QString& part) {
            return words.programs.kindOf(part.trimmed()) >= 0;
        });
    // "CHIP - Children's Health Insurance Program".
    const qsizetype dash = name.indexOf(u" - "_s);
    const bool isSpelledOut = dash > 0 && words.programs.kindOf(name.first(dash)) >= 0;
    return isListOfPrograms || isSpelledOut || words.networks.kindOf(name) >= 0 ||
           words.programs.kindOf(name) >= 0 || (alone != name && words.programs.kindOf(alone) >= 0);
}

bool isStatesPlan(QStringView text)
{
    static const QRegularExpression plan(
        u"^(?:[A-Z]\\w+ ){1,2}(?:S?CHIP|Medicaid)(?: Program)?$"_s);
    return plan.match(text.toString()).hasMatch();
}

bool isChip(QStringView text)
{
    return text.contains(u"children's health insurance program", Qt::CaseInsensitive);
}

bool isMark(QStringView text)
{
    static const QRegularExpression mark(
        u"^(?:medicare ?(?:advantage|rx|r|part ?d|supplement)(?: insurance)?|prescription ?drug)"
        "(?: ?(?:coverage|plan(?: [a-n])?|hmo|ppo|pos|hmo-pos|pffs|d?-?snp))*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return mark.match(text.trimmed().toString()).hasMatch();
}

bool isWordMedical(QStringView text)
{
    return text.trimmed().compare("medical"_L1, Qt::CaseInsensitive) == 0;
}

bool isOnlyMedicare(QStringView text)
{
    return text.trimmed().compare("medicare"_L1, Qt::CaseInsensitive) == 0;
}

bool isOfLicence(QStringView text)
{
    return text.contains("licensee"_L1, Qt::CaseInsensitive) ||
           text.contains("shield association"_L1, Qt::CaseInsensitive);
}

bool beginsWithRole(QStringView text)
{
    const QList<WordHit> hits = CardWords::shipped().phones.hits(text);
    return !hits.isEmpty() && hits.constFirst().from == 0 && hits.constFirst().to * 2 > text.size();
}

bool beginsWithName(QStringView text)
{
    constexpr qsizetype Least = 4;
    const QStringView word = text.left(text.indexOf(u' '));
    return word.size() >= Least && planTypeIn(word).isEmpty() &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); }) &&
           text != text.toString().toUpper();
}

bool isPlansOwn(QStringView text)
{
    static const QRegularExpression words(
        u"\\b(?:open access|choice|select|premier|gold|silver|bronze|platinum|catastrophic|"
        "essentials?|basic|preferred|saver|flex|option)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

bool goesOnBelow(QStringView text)
{
    static const QRegularExpression preposition(u" (?:by|of|from|with|for|and|&|de|del|por)$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    return preposition.match(text.toString()).hasMatch();
}

bool goesOnFromAbove(QStringView text)
{
    static const QRegularExpression preposition(
        u"^(?:(?:of|ot|0f|from|by|de|del) (?:the )?(?=[A-Z])|"
        u"Local (?:No\\.? )?\\d{1,4}\\b)"_s);
    return preposition.match(text.toString()).hasMatch();
}

bool isOnlyGeneric(QStringView text)
{
    static const QRegularExpression words(
        u"^(?:\\d+ "
        u"?)?(?>(?:the|health|healthcare|welfare|benefits?|funds?|plans?|insurance|company|"
        "trust|dental|vision|medical|care|services?|administrators?|group|program|life|and|of|&|"
        "partners|network|alliance|association|authority|senior|sharing|community|m[ée]dico|"
        "self-(?:insured|funded)|level[- ]funded|small|employees?|retirees?)"
        "[\\s/]*)++$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text.toString()).hasMatch();
}

bool isKindOfCover(QStringView text)
{
    static const QRegularExpression kind(
        u"^(?:group )?(?:vision|dental|hearing) (?:(?:and|&) (?:vision|dental|hearing) )?(?:\\w+ )?"
        "(?:plans?|insurance|program|benefits?)$|^international student health insurance$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return kind.match(text.toString()).hasMatch();
}

bool isClearlyPayers(QStringView text)
{
    constexpr double Clearly = 0.5;
    return weightOf(PayerWordsOf::PayersAlone, text) >= Clearly && !isOnlyGeneric(text);
}

bool isCompanysEnd(QStringView text)
{
    static const QRegularExpression words(
        u"^(?:(?:health|life|accident|insurance|casualty|assurance|indemnity|mutual|benefit|"
        "fraternal|aid|relief|hospital|medical|services?|and|&) "
        "){1,5}(?:company|corporation|society|association|union|co\\.|inc\\.)"
        "(?: of (?:the )?\\w+(?: \\w+)?)?$|^(?:medical|health|dental) plan of (?:the )?\\w+(?: "
        "\\w+)?$|"
        "^(?:health|medical|dental|vision) (?:plans?|network|partners|services)"
        "(?: of (?:the )?\\w+(?: \\w+)?)?, (?:inc|llc|corp)\\b\\.?(?: - .*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text.toString()).hasMatch();
}

bool isEmployersPlan(QStringView text)
{
    static const QRegularExpression words(
        u"^(?!.*\\b(?:public|trust|fund|board|association)\\b).*"
        "\\b(?:employees?|crew|team members?|self-(?:insured|funded)|tribal member|"
        "group health plan of|group health plan$|"
        "(?:company|corporation|industries|inc|llc)\\b.*\\b(?:health|medical|benefits?) plan$|"
        "student (?:health|injury)(?=.* plan$))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text.toString()).hasMatch();
}

bool isOfAuthority(QStringView text)
{
    static const QRegularExpression words(u"^(?:city|county|town|state|commonwealth) of "_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(text.toString()).hasMatch();
}

bool beginsWithArticle(QStringView text)
{
    static const QRegularExpression article(u"^(?:an?|your|our|una?|tu|su) "_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return article.match(text.toString()).hasMatch();
}

bool isPractice(QStringView text)
{
    static const QRegularExpression words(
        u"\\b(?:family (?:med|medicine|practice|physicians)|pediatrics?|internal medicine|clinic|"
        "center|ctr\\.?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text.toString()).hasMatch();
}

bool isSchool(QStringView text)
{
    static const QRegularExpression words(
        u"\\b(?:university|college|polytechnic|institute|school|academy|seminary)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text.toString()).hasMatch();
}

bool isOfStudents(QStringView text)
{
    return text.contains("student health"_L1, Qt::CaseInsensitive);
}

bool speaksToReader(QStringView text)
{
    static const QRegularExpression words(
        u"\\b(?:you|your|we|our|is|are|was|need|needs|please|this|these|keep|must|should|call|"
        u"apply|applies|eligible)\\b|^"
        u"\\d\\. |^(?:send|mail|submit|bring|visit|download|show|carry|scan "
        u"(?:to|the|this|here|for)) |"
        "\\?$|\\bnot insurance\\b|\\bfirst\\.$|"
        "\\b(?:benefits?|claims|coverage|services?|administered|underwritten|insured|offered|"
        "provided|processed|managed|issued) by$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text.toString()).hasMatch();
}

bool speaksOfClaims(QStringView text)
{
    static const QRegularExpression claims(u"claims|\\bbills\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return claims.match(text.toString()).hasMatch();
}

bool saysCopay(QStringView text)
{
    return text.contains("copay"_L1, Qt::CaseInsensitive);
}

bool isSign(QStringView text)
{
    constexpr qsizetype Letters = 3;
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) < Letters;
}

bool endsSentence(QStringView text)
{
    return text.front().isLower() && text.endsWith(u'.') && text.contains(u' ');
}

bool saysYear(QStringView text)
{
    static const QRegularExpression year(u"\\b20\\d\\d\\b"_s);
    return year.match(text.toString()).hasMatch();
}

bool isOwner(const QString& text)
{
    static const QRegularExpression owner(u"^an? .+ (?:company|plan|affiliate|member)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return owner.match(text).hasMatch();
}

bool describes(QStringView name, QStringView below)
{
    constexpr qsizetype MostWords = 4;
    constexpr double LeastOfPayers = 0.2;
    constexpr double LeastOfKind = 0.3;
    // "cobalt" over "insurance company" is written small to its end.
    const bool isSmall = below.front().isLower() && !name.front().isLower();
    const bool isSlogan =
        below.endsWith(u" card", Qt::CaseInsensitive) || isSmall ||
        (below.endsWith(u" program", Qt::CaseInsensitive) && !isOfAuthority(name)) ||
        isKindOfCover(below) || beginsWithArticle(below) || below.startsWith("from "_L1) ||
        (below.contains(u',') && !isCompanysEnd(below));
    // "Bluestem" is no "Blue Cross".
    const bool isOpen = weightOf(PayerWordsOf::PayersAlone, name) <= LeastOfPayers ||
                        isCompanysEnd(below); // "PRAIRIE MUTUAL LIFE" too
    const bool isShort = below.count(u' ') < MostWords || isOnlyGeneric(below) ||
                         isCompanysEnd(below) || isOfAuthority(name);
    return isOpen && isShort &&
           (weightOf(PayerWordsOf::PayersAlone, below) >= LeastOfKind || isOnlyGeneric(below)) &&
           !isMark(below) && !isSlogan;
}

bool endsWithNetwork(QStringView name)
{
    return name.endsWith(u" network", Qt::CaseInsensitive);
}

bool isShortFor(const QString& letters, const QString& name)
{
    constexpr qsizetype Least = 3;
    QString initials;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isUpper())
            initials.append(word.front());
    }
    return letters.size() >= Least && initials == letters;
}

} // namespace anteroom
