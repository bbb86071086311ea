#include "scanner/card/fields/card_words.h"
#include "scanner/card/fields/look_alikes.h"
#include "scanner/card/fields/print_line.h"
#include "scanner/card/fields/shapes.h"

#include <algorithm>
#include <QSet>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNameWords = 6;
constexpr qsizetype LongestName = 48;

// Words of payers, plans, cards and sentences, which no person is called.
const QSet<QString>& wordsOfNobody()
{
    static const QSet<QString> words = [] {
        constexpr const char* all[] = {
            "health",       "life",         "healthcare",   "healthplan",
            "from",         "help",         "desk",         "insurance",
            "plan",         "plans",        "medical",      "dental",
            "vision",       "blue",         "cross",        "shield",
            "group",        "member",       "members",      "subscriber",
            "coverage",     "card",         "benefit",      "benefits",
            "services",     "service",      "network",      "company",
            "employer",     "medicare",     "medicaid",     "advantage",
            "choice",       "hmo",          "ppo",          "epo",
            "pos",          "hdhp",         "hsa",          "rx",
            "pharmacy",     "prescription", "drug",         "copay",
            "copays",       "visit",        "office",       "specialist",
            "emergency",    "urgent",       "care",         "customer",
            "pharmacist",   "pharmacists",  "prescribers",  "enrollees",
            "provider",     "providers",    "claims",       "effective",
            "date",         "number",       "issuer",       "identification",
            "administered", "by",           "the",          "and",
            "for",          "this",         "is",           "call",
            "website",      "www",          "com",          "inc",
            "llc",          "corp",         "corporation",  "mutual",
            "assurance",    "department",   "state",        "county",
            "city",         "box",          "deductible",   "individual",
            "family",       "network",      "open",         "access",
            "gold",         "silver",       "bronze",       "platinum",
            "plus",         "premier",      "select",       "preferred",
            "standard",     "basic",        "enhanced",     "complete",
            "value",        "patient",      "registration", "form",
            "license",      "licence",      "library",      "college",
            "rewards",      "loyalty",      "payer",        "name",
            "id",           "type",         "primary",      "physician",
            "pcp",          "specimen",     "sample",       "void",
            "america",      "united",       "states",       "hospital",
            "part",         "salud",        "seguro",       "seguros",
            "tarjeta",      "miembro",      "nombre",       "grupo",
            "plan",         "cobertura",    "fecha",        "identificacion",
            "servicios",    "not",          "of",           "to",
            "your",         "you",          "questions",    "phone",
            "fax",          "tty",          "self",         "spouse",
            "child",        "employee",     "only",         "covered",
            "dependents",   "dependent",    "medicines",    "retail",
            "mail",         "order",        "in",           "out",
            "no",           "yes",          "referral",     "required",
            "fund",         "trust",        "union",        "local",
            "systems",      "solutions",    "industries",   "manufacturing",
            "university",   "school",       "district",     "enterprises",
            "partners",     "associates",   "community",    "national",
            "american",     "alliance",     "foundation",   "logistics",
            "technologies", "schools",      "hospitality",  "foods",
            "works",        "labs",         "studios",      "bakery",
            "construction", "transit",      "eligible",     "hearing",
            "wellness",     "generic",      "brand",        "tier",
            "optum",        "caremark",     "aetna",        "cigna",
            "humana",       "anthem",       "kaiser",       "medica",
            "tricare",      "prime",        "military",     "veteran",
            "active",       "retired",      "since",        "region",
            "annual",       "household",    "portion",      "amount",
            "total",        "maximum",      "limit",        "pocket",
            "unshared",     "shared",       "sharing",      "incident",
            "monthly",      "lifetime",     "program",      "savings",
            "discount",     "allowance",    "exam",         "frames",
            "lenses",       "preventive",   "orthodontia",  "imaging",
            "surgery",      "inpatient",    "outpatient",   "telehealth",
            "virtual",      "nurse",        "ambulance",    "supply",
            "policy",       "account",      "contract",     "certificate",
            "product",      "coinsurance",  "after",        "before",
            "with",         "clinic",       "clinics",      "pediatrics",
            "pediatric",    "dentistry",    "medicine",     "physicians",
            "internists",   "orthodontics", "optometry",    "ophthalmology",
            "dermatology",  "cardiology",   "chip",
        };
        QSet<QString> set;
        for (const char* word : all)
            set.insert(foldedLetters(QString::fromLatin1(word)));
        return set;
    }();
    return words;
}

bool isNameLetter(QChar c)
{
    return c.isLetter() || c == u'\'' || c == u'-' || c == u'.';
}

// A word with the letters that its digits stand for: only one or two of them may.
std::optional<QString> nameWord(QStringView word, qsizetype& corrections)
{
    QString name;
    // "Il" and "lll" behind a name are "II" and "III".
    if (word.size() >= 2 && word.size() <= 3 && std::all_of(word.begin(), word.end(), [](QChar c) {
            return QStringView(u"Il1|").contains(c);
        })) {
        corrections += word.size() - word.count(u'I');
        return QString(word.size(), u'I');
    }
    // "KOWALSKIl": an I that was seen twice.
    static const QRegularExpression twice(u"^[A-Z]{4,}Il$"_s);
    if (twice.match(word.toString()).hasMatch()) {
        ++corrections;
        return word.chopped(1).toString();
    }
    const bool capitals =
        std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    qsizetype digits = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        if (i == 0 && c == u'g' && word.size() > 3 && word[1] == u'u') { // "guinones"
            name.append(u'Q');
            ++corrections;
            continue;
        }
        if (i == 0 && c == u'l' && word.size() > 2 &&
            !QStringView(u"aeiou").contains(word[1].toLower())) { // "lverson", "lyer"
            name.append(u'I');
            ++corrections;
            continue;
        }
        if (isNameLetter(c)) {
            name.append(c);
            continue;
        }
        const auto letter = QStringView(u"01|!58").contains(c) ? asLetter(c) : std::nullopt;
        if (!letter)
            return std::nullopt;
        ++digits;
        name.append(capitals || i == 0                      ? *letter
                    : (c == u'1' || c == u'|' || c == u'!') ? QChar(u'l')
                                                            : letter->toLower());
    }
    corrections += digits;
    const qsizetype letters =
        std::count_if(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    if (letters == 0 || digits * 3 > letters)
        return std::nullopt;
    return name;
}

// Where a small letter is followed by a capital, but for names that are written so.
bool isGlued(QStringView word, qsizetype i)
{
    if (i < 1 || !word[i].isUpper() || !word[i - 1].isLower())
        return false;
    const QStringView before = word.first(i);
    for (const char* prefix :
         {"Mc",  "Mac", "De",  "Di",     "Du",  "La",  "Le", "Van", "Von", "Fitz",
          "Da",  "Del", "Des", "Lo",     "Mc",  "St",  "Ma", "Ja",  "Ta",  "Ra",
          "Sha", "Ke",  "Jo",  "Vander", "Der", "Ten", "El", "Al",  "O"}) {
        if (before == QLatin1StringView(prefix))
            return false;
    }
    return true;
}

// Of a family's name, as in "DE LA FUENTE": a word more that isn't one.
bool isParticle(const QString& word)
{
    static const QSet<QString> particles{u"de"_s,  u"del"_s, u"la"_s,  u"las"_s, u"los"_s, u"di"_s,
                                         u"da"_s,  u"dos"_s, u"du"_s,  u"le"_s,  u"van"_s, u"von"_s,
                                         u"der"_s, u"den"_s, u"ten"_s, u"y"_s,   u"el"_s,  u"al"_s};
    return particles.contains(word.toLower());
}

// "MR", "Dr.", "III": neither a person's own name nor the family's.
bool isTitle(const QString& word)
{
    static const QSet<QString> titles{u"mr"_s,  u"mrs"_s, u"ms"_s, u"miss"_s, u"dr"_s,
                                      u"rev"_s, u"col"_s, u"jr"_s, u"sr"_s,   u"ii"_s,
                                      u"iii"_s, u"iv"_s,  u"md"_s, u"esq"_s};
    return titles.contains(plainValue(word).toLower());
}

// "JOSEPH "JOE" CARDELLI", "COL (RET) JEROME TILLMAN": between other words of a name.
bool isAside(QStringView word, QStringView behind)
{
    static const QRegularExpression aside(u"^(?:\"\\w{2,}\"|“\\w{2,}”|\\([A-Za-z]{2,}\\))$"_s);
    static const QRegularExpression more(u"^ [A-Z]\\w"_s);
    return aside.match(word.toString()).hasMatch() && more.match(behind.toString()).hasMatch() &&
           !wordsOfNobody().contains(foldedLetters(word));
}

QString partedWord(QStringView word)
{
    QString parted;
    qsizetype from = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QStringView rest = word.mid(from);
        // "OdetteGBrightwater": the initial is a word of its own.
        const bool initial = i > from && word[i].isUpper() && word[i - 1].isUpper() &&
                             i + 1 < word.size() && word[i + 1].isLower();
        if ((isGlued(rest, i - from) || initial) && parted.size() > 0 && !parted.endsWith(u' ')) {
            parted.append(u' ');
            from = i;
        }
        parted.append(word[i]);
    }
    return parted;
}

} // namespace

Shaped nameIn(QStringView print)
{
    static const QRegularExpression town(u"^\\D+, ?[A-Z]{2} \\d{4,5}\\b"_s);
    if (town.match(print.toString()).hasMatch())
        return std::nullopt;
    ShapedValue found;
    QStringList words;
    qsizetype nobody = 0;
    qsizetype lowers = 0;
    qsizetype i = 0;
    bool started = false;
    while (i < print.size() && words.size() <= MostNameWords) {
        if (print[i] == u'\t' && started)
            break;
        if (!print[i].isLetterOrNumber() && !started) {
            ++i;
            continue;
        }
        if (print[i] == u' ' || print[i] == u',') {
            ++i;
            continue;
        }
        const qsizetype from = i;
        while (i < print.size() && print[i] != u' ' && print[i] != u'\t' && print[i] != u',')
            ++i;
        const QStringView word = print.mid(from, i - from);
        if (started && word == u"."_s) // "St . Clair"
            continue;
        if (words.size() == 1 && (word == u"&"_s || word == u"and"_s)) { // of a household
            words.append(word.toString());
            continue;
        }
        if (started && isAside(word, print.mid(i))) {
            words.append(word.toString());
            continue;
        }
        const bool isInitial = started && word == u"0"_s; // "Lee, Vikram 0"
        found.corrections += isInitial ? 1 : 0;
        const auto name = isInitial ? std::optional(u"O"_s) : nameWord(word, found.corrections);
        if (!name) {
            // A dependant's number may stand before, and other values behind.
            if (!started && word.size() <= 3)
                continue;
            break;
        }
        if (!started)
            found.from = from;
        started = true;
        found.to = i;
        const bool comma = i < print.size() && print[i] == u',';
        lowers += name->front().isLower() ? 1 : 0;
        for (const QString& part : partedWord(*name).split(u' ')) {
            nobody += wordsOfNobody().contains(foldedLetters(part)) ? 1 : 0; // "MedicareRx"
            words.append(part);
        }
        if (comma)
            words.last().append(u',');
    }
    if (words.size() == 2 && (words.last() == u"&"_s || words.last() == u"and"_s))
        words.removeLast();
    if (words.isEmpty() || words.size() > MostNameWords)
        return std::nullopt;
    found.value = words.join(u' ');
    while (found.value.endsWith(u',') || found.value.endsWith(u'-'))
        found.value.chop(1);
    if (found.value.size() > LongestName || found.value.size() < 3)
        return std::nullopt;
    const qsizetype letters = plainValue(found.value).size();
    const qsizetype own = std::count_if(words.begin(), words.end(), [](const QString& word) {
        return !isParticle(word) && !isTitle(word);
    });
    found.fit = words.size() == 1 ? (letters >= 8 ? 0.6 : 0.4) : own > 4 ? 0.7 : 1;
    if (nobody > 0)
        found.fit *= nobody * 2 > words.size() ? 0.1 : 0.35;
    if (lowers > 0) // "de", "van" are small, sentences are smaller
        found.fit *= lowers * 2 > words.size() ? 0.3 : 0.8;
    return found;
}

QString partedName(const TextLine& print)
{
    const Shaped name = nameIn(print.text);
    return name ? name->value : QString();
}

} // namespace anteroom
