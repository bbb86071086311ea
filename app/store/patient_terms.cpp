#include "store/patient_terms.h"

#include "record/comparison.h"
#include "record/name_sounds.h"
#include "store/name_pair.h"
#include "store/searched_dates.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype longestSearch = 200;
// Of the letters that one sign may be folded into there may be many, and an index of PostgreSQL
// takes no more than 2.7 kB.
constexpr qsizetype longestTerm = 60;

// Folded, and the letters whose stroke or joining is part of them as people type them who don't
// have them on their keyboard.
QString termOf(const QString& text)
{
    static const std::pair<QChar, QString> typed[] = {
        {u'ł', u"l"_s}, {u'ø', u"o"_s},  {u'đ', u"d"_s},  {u'ð', u"d"_s},  {u'ħ', u"h"_s},
        {u'ı', u"i"_s}, {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'ß', u"ss"_s}, {u'þ', u"th"_s},
    };
    QString term = folded(text);
    for (const auto& [letter, instead] : typed)
        term.replace(letter, instead);
    // Half a pair is no letter, and the engines would each make something else of it.
    QString whole;
    for (const char32_t letter : term.left(longestTerm).toUcs4()) {
        if (letter != QChar::ReplacementCharacter)
            whole += QChar::fromUcs4(letter);
    }
    return whole;
}

QStringList soundTerms(const QString& term)
{
    QStringList sounds = soundsOf(term);
    for (QString& sound : sounds)
        sound.prepend(soundMark);
    return sounds;
}

// A name or a code: together, and word by word.
void addWords(QSet<QString>& terms, const QString& text)
{
    terms.insert(termOf(text));
    static const QRegularExpression between(u"[\\s\\-'’‐‑]+"_s);
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    for (const QString& word : words)
        terms.insert(termOf(word));
}

// The words of a name, and how they sound.
QSet<QString> nameTerms(const QString& text)
{
    QSet<QString> words;
    addWords(words, text);
    QSet<QString> terms = words;
    for (const QString& word : std::as_const(words)) {
        if (word.size() < 2)
            continue;
        for (const QString& sound : soundTerms(word))
            terms.insert(sound);
    }
    return terms;
}

void addPairs(QSet<QString>& terms, const QSet<QString>& family, const QSet<QString>& given)
{
    for (const QString& one : family) {
        for (const QString& other : given)
            terms.insert(namePairTerm(one, other));
    }
}

// Whole, without the country, without the area code, and the last four.
void addPhone(QSet<QString>& terms, const QString& e164)
{
    const QString digits = e164.mid(1);
    terms.insert(digits);
    for (const qsizetype end : {10, 7, 4})
        terms.insert(digits.right(end));
}

QString birthTerm(const QDate& date)
{
    return date.toString(u"yyyyMMdd"_s);
}

// A piece of a searched text, and what else it may be.
struct Piece {
    QString term;
    QString otherwise = {};
    bool isDate = false;

    [[nodiscard]] bool isDigits() const
    {
        return !isDate &&
               std::all_of(term.begin(), term.end(), [](QChar c) { return c.isDigit(); });
    }
    [[nodiscard]] bool endsInDigit() const { return !isDate && term.back().isDigit(); }
    // "o", "de", "van", "mc": what people write apart or not.
    [[nodiscard]] bool isParticle() const
    {
        return !isDate && term.size() <= 3 &&
               std::all_of(term.begin(), term.end(), [](QChar c) { return c.isLetter(); });
    }
};

Piece dateOrTerm(const QString& word, const QList<QDate>& dates)
{
    if (dates.isEmpty())
        return {termOf(word)};
    // Eight digits may be the beginning of something else all the same.
    const bool isBare = word.size() == 8 && dates.size() == 1 && !word.contains(u'/') &&
                        !word.contains(u'.') && !word.contains(u'-');
    if (isBare)
        return {termOf(word), birthTerm(dates.first())};
    return {birthTerm(dates.first()), dates.size() > 1 ? birthTerm(dates[1]) : QString(), true};
}

QList<Piece> piecesOf(const QString& text, const QDate& today)
{
    QList<Piece> pieces;
    const QStringList words = text.left(longestSearch).simplified().split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        QList<QDate> dates;
        if (i + 2 < words.size())
            dates = datesOf(words.mid(i, 3), today);
        const bool inWords = !dates.isEmpty();
        if (!inWords)
            dates = datesOf(words[i], today);
        const Piece piece = dateOrTerm(words[i], dates);
        if (!piece.term.isEmpty())
            pieces.append(piece);
        i += inWords ? 2 : 0;
    }
    return pieces;
}

// "o brien" as "obrien", "555 01 42" as "5550142".
QList<Piece> joined(const QList<Piece>& pieces)
{
    QList<Piece> all;
    for (const Piece& piece : pieces) {
        const bool fits =
            !all.isEmpty() && !piece.isDate &&
            (all.last().isParticle() || (all.last().endsInDigit() && piece.isDigits()));
        if (!fits) {
            all.append(piece);
            continue;
        }
        // What was joined is a particle no longer, unless it stayed as short as one.
        all.last() = {all.last().term + piece.term};
    }
    return all;
}

SearchReading readingOf(const QList<Piece>& pieces, bool otherwise)
{
    SearchReading reading;
    for (const Piece& piece : pieces) {
        const bool isOther = otherwise && !piece.otherwise.isEmpty();
        const QString term = (isOther ? piece.otherwise : piece.term).left(longestTerm);
        const SearchedWord word{term, term.size() < 3 ? QStringList() : soundTerms(term)};
        if (reading.size() < mostSearchedWords && !reading.contains(word))
            reading.append(word);
    }
    return reading;
}

} // namespace

QStringList searchTermsOf(const Patient& patient)
{
    QSet<QString> terms{QString::number(patient.recordNumber)};
    const FieldValue legalName = patient.values.value(u"legal_name");
    const QSet<QString> family = nameTerms(legalName.part("family"_L1));
    const QSet<QString> given = nameTerms(legalName.part("given"_L1)) |
                                nameTerms(patient.values.value(u"preferred_name").string());
    terms |= family | given | nameTerms(legalName.part("middle"_L1));
    addPairs(terms, family, given);
    for (const auto* phone : {u"mobile_phone", u"home_phone"})
        addPhone(terms, patient.values.value(phone).string());
    for (const auto* member :
         {u"coverage1.member_id", u"coverage2.member_id", u"coverage3.member_id"})
        addWords(terms, patient.values.value(member).string());
    terms.insert(
        birthTerm(QDate::fromString(patient.values.value(u"birth_date").string(), Qt::ISODate)));
    terms.remove(QString());
    return terms.values();
}

bool beginsWithLetters(QStringView term, qsizetype letters)
{
    const QStringView beginning = term.left(letters);
    return beginning.size() == letters &&
           std::all_of(beginning.begin(), beginning.end(), [](QChar c) { return c.isLetter(); });
}

QList<SearchReading> searchReadings(const QString& text, const QDate& today)
{
    const QList<Piece> apart = piecesOf(text, today);
    QList<SearchReading> readings;
    for (const QList<Piece>& pieces : {apart, joined(apart)}) {
        for (const bool otherwise : {false, true}) {
            const SearchReading reading = readingOf(pieces, otherwise);
            if (!reading.isEmpty() && !readings.contains(reading))
                readings.append(reading);
        }
    }
    return readings;
}

QString displayName(const FieldValue& legalName)
{
    return findField(u"legal_name")->display(legalName);
}

} // namespace anteroom
