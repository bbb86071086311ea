#include "store/patient_terms.h"

#include "record/comparison.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype mostSearchedTerms = 6;
constexpr qsizetype longestSearch = 200;

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
    return term;
}

// A name or a code: together, and word by word.
void addWords(QSet<QString>& terms, const QString& text)
{
    terms.insert(termOf(text));
    static const QRegularExpression between(u"[\\s\\-]+"_s);
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    for (const QString& word : words)
        terms.insert(termOf(word));
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

// A date as people in the practice write it; nothing when the word is none.
QDate dateOf(const QString& word)
{
    if (const QDate date = QDate::fromString(word, Qt::ISODate); date.isValid())
        return date;
    static const QRegularExpression shape(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$"_s);
    const auto match = shape.match(word);
    return {match.captured(3).toInt(), match.captured(1).toInt(), match.captured(2).toInt()};
}

} // namespace

QStringList searchTermsOf(const Patient& patient)
{
    QSet<QString> terms{QString::number(patient.recordNumber)};
    const FieldValue legalName = patient.values.value(u"legal_name");
    for (const auto part : {"given"_L1, "middle"_L1, "family"_L1})
        addWords(terms, legalName.part(part));
    addWords(terms, patient.values.value(u"preferred_name").string());
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

QStringList searchedTerms(const QString& text)
{
    QStringList terms;
    const QStringList words = text.left(longestSearch).simplified().split(u' ');
    for (const QString& word : words) {
        const QDate date = dateOf(word);
        const QString term = date.isValid() ? birthTerm(date) : termOf(word);
        if (!term.isEmpty() && terms.size() < mostSearchedTerms)
            terms.append(term);
    }
    return terms;
}

QString displayName(const FieldValue& legalName)
{
    return findField(u"legal_name")->display(legalName);
}

} // namespace anteroom
