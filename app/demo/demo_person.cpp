#include "demo/demo_person.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

QString pick(DemoRandom& random, std::span<const char16_t* const> words)
{
    return QString::fromUtf16(
        words[static_cast<size_t>(random.below(static_cast<int>(words.size())))]);
}

// 555-01xx is kept free for stories.
QString phone(DemoRandom& random)
{
    const int area = random.between(201, 989);
    return u"(%1) 555-01%2"_s.arg(area).arg(random.digits(2));
}

void set(FieldValues& values, QStringView key, const QJsonValue& json)
{
    const Field* field = findField(key);
    const auto value = field->parse(json);
    Q_ASSERT(value.ok());
    values.set(*field, *value);
}

QString sexCode(char sex)
{
    return sex == 'F' ? u"female"_s : sex == 'M' ? u"male"_s : u"x"_s;
}

// Mailboxes of the reserved domain .example (RFC 2606).
QString mailbox(const QString& given, const QString& family)
{
    QString letters;
    const QString plain = (given + u'.' + family).normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.'))
            letters += c.toLower();
    }
    return letters + u"@fernpost.example"_s;
}

} // namespace

DemoPerson DemoPerson::make(DemoRandom& random, const QDate& day)
{
    DemoPerson person;
    const auto names = demoWords::givenNames();
    const auto& first = names[static_cast<size_t>(random.below(static_cast<int>(names.size())))];
    person.given = QString::fromUtf16(first.name);
    person.sex = first.sex;
    if (random.oneIn(3))
        person.middle = QString(QChar(u'A' + random.below(26)));
    person.family = pick(random, demoWords::familyNames());
    person.birthDate = day.addDays(-random.between(18 * 365, 92 * 365));
    person.move(random);
    const auto payers = demoWords::payers();
    person.insure(random,
                  payers[static_cast<size_t>(random.below(static_cast<int>(payers.size())))]);
    return person;
}

void DemoPerson::move(DemoRandom& random)
{
    // One draw a statement: within an expression the order is the compiler's.
    street = QString::number(random.between(2, 980));
    street += u' ' + pick(random, demoWords::streets());
    unit = random.oneIn(4) ? u"Apt %1"_s.arg(random.between(1, 24)) : QString();
    town = pick(random, demoWords::towns());
    postalCode = u"00"_s + random.digits(3);
}

void DemoPerson::insure(DemoRandom& random, const demoWords::Payer& by)
{
    payer = &by;
    memberId = QString::fromUtf16(by.prefix);
    memberId += u' ' + random.digits(4);
    memberId += u' ' + random.digits(4);
    memberId += u" 0"_s + QString::number(random.between(1, 4));
    group = random.digits(4);
    group += u'-' + pick(random, demoWords::towns()).section(u' ', 0, 0).toUpper();
    rxGroup = u"RX"_s + random.digits(4);
}

QString DemoPerson::fullName() const
{
    return middle.isEmpty() ? given + u' ' + family : given + u' ' + middle + u' ' + family;
}

FieldValues DemoPerson::values(DemoRandom& random) const
{
    FieldValues values;
    set(values, u"legal_name",
        QJsonObject{{u"given"_s, given}, {u"middle"_s, middle}, {u"family"_s, family}});
    set(values, u"birth_date", birthDate.toString(Qt::ISODate));
    set(values, u"sex", sexCode(sex));
    set(values, u"address",
        QJsonObject{{u"line1"_s, street},
                    {u"line2"_s, unit},
                    {u"city"_s, town},
                    {u"state"_s, u"FR"_s},
                    {u"postal_code"_s, postalCode}});
    set(values, u"mobile_phone", phone(random));
    if (random.oneIn(3))
        set(values, u"home_phone", phone(random));
    set(values, u"email", mailbox(given, family));
    set(values, u"language", random.oneIn(5) ? u"es"_s : u"en"_s);
    set(values, u"interpreter_needed", random.oneIn(12));
    const QString relations[] = {u"sister"_s, u"brother"_s, u"partner"_s, u"friend"_s, u"parent"_s};
    const auto names = demoWords::givenNames();
    const auto& other = names[static_cast<size_t>(random.below(static_cast<int>(names.size())))];
    set(values, u"emergency_contact",
        QJsonObject{{u"name"_s, QString::fromUtf16(other.name) + u' ' + family},
                    {u"relation"_s, random.pick(relations)},
                    {u"phone"_s, phone(random)}});
    if (random.oneIn(2))
        set(values, u"pharmacy",
            QJsonObject{{u"name"_s, pick(random, demoWords::pharmacies())},
                        {u"phone"_s, phone(random)}});
    if (random.oneIn(6))
        set(values, u"race_ethnicity", QJsonArray{u"declined"_s});
    const DemoInsuranceCard printed = card();
    set(values, u"coverage1.payer", printed.payer);
    set(values, u"coverage1.plan", printed.plan);
    set(values, u"coverage1.member_id", printed.memberId);
    set(values, u"coverage1.group", printed.group);
    set(values, u"coverage1.rx_bin", printed.rxBin);
    set(values, u"coverage1.rx_pcn", printed.rxPcn);
    set(values, u"coverage1.rx_group", printed.rxGroup);
    set(values, u"coverage1.relationship", u"self"_s);
    return values;
}

DemoLicence DemoPerson::licence(DemoRandom& random, const QDate& day) const
{
    DemoLicence printed;
    printed.family = family;
    printed.given = given;
    printed.middle = middle;
    printed.birthDate = birthDate;
    printed.issued = day.addDays(-random.between(30, 1400));
    printed.expires = printed.issued.addYears(6);
    printed.sex = QString(QChar::fromLatin1(sex));
    printed.street1 = street;
    printed.street2 = unit;
    printed.city = town;
    printed.state = u"FR"_s;
    printed.postalCode = postalCode;
    printed.number = u"F"_s + random.digits(8);
    return printed;
}

DemoInsuranceCard DemoPerson::card() const
{
    return {QString::fromUtf16(payer->name),
            QString::fromUtf16(payer->plan),
            fullName(),
            memberId,
            group,
            QString::fromUtf16(payer->rxBin),
            QString::fromUtf16(payer->rxPcn),
            rxGroup,
            QString::fromUtf16(payer->payerId),
            u"(800) 555-0142"_s,
            payer->layout};
}

} // namespace anteroom
