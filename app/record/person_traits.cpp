#include "record/person_traits.h"

#include "record/comparison.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype phoneDigits = 10;  // without the country
constexpr qsizetype longestTrait = 80; // longer tells no more, and comparing takes its square

QString plain(const QString& text)
{
    return folded(text).left(longestTrait);
}

QStringList plainWords(QString text)
{
    QStringList words;
    const QStringList given = text.replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : given) {
        if (const QString each = plain(word); !each.isEmpty())
            words.append(each);
    }
    return words;
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

} // namespace

void PersonTraits::setGiven(const QString& text)
{
    given = plain(text);
    givenWords = plainWords(text);
}

void PersonTraits::setFamily(const QString& text)
{
    family = plain(text);
    familyWords = plainWords(text);
}

void PersonTraits::setLine1(const QString& text)
{
    const QString first = text.section(u' ', 0, 0, QString::SectionSkipEmpty);
    const bool numbered = !first.isEmpty() && first.front().isDigit();
    houseNumber = numbered ? plain(first) : QString();
    street = plain(numbered ? text.section(u' ', 1, -1, QString::SectionSkipEmpty) : text);
}

PersonTraits traitsOf(const FieldValues& values)
{
    PersonTraits traits;
    const FieldValue name = values.value(u"legal_name");
    traits.setGiven(name.part("given"_L1));
    traits.setFamily(name.part("family"_L1));
    traits.middle = plain(name.part("middle"_L1));
    traits.suffix = plain(name.part("suffix"_L1));
    traits.preferred = plain(values.value(u"preferred_name").string());
    traits.birth = digitsOf(values.value(u"birth_date").string());
    traits.sex = values.value(u"sex").string();
    const FieldValue address = values.value(u"address");
    traits.setLine1(address.part("line1"_L1));
    traits.unit = plain(address.part("line2"_L1));
    traits.city = plain(address.part("city"_L1));
    traits.state = plain(address.part("state"_L1));
    traits.postalCode = plain(address.part("postal_code"_L1)).left(5);
    for (const auto* key : {u"mobile_phone", u"home_phone"}) {
        const QString phone = digitsOf(values.value(key).string()).right(phoneDigits);
        if (!phone.isEmpty() && !traits.phones.contains(phone))
            traits.phones.append(phone);
    }
    traits.email = values.value(u"email").string().toLower().left(longestTrait);
    for (const auto* key :
         {u"coverage1.member_id", u"coverage2.member_id", u"coverage3.member_id"}) {
        const QString member = plain(values.value(key).string());
        if (!member.isEmpty() && !traits.memberIds.contains(member))
            traits.memberIds.append(member);
    }
    return traits;
}

PersonTraits traitsOf(const Submission& submission)
{
    FieldValues said;
    for (const ProposedChange& change : submission.changes)
        said.set(*change.field, change.proposed);
    // Who one says one is comes first: a change of name is what one wants to be called from now on.
    if (!submission.legalName.isNull())
        said.set(*findField(u"legal_name"), submission.legalName);
    if (!submission.birthDate.isNull())
        said.set(*findField(u"birth_date"), submission.birthDate);
    return traitsOf(said);
}

} // namespace anteroom
