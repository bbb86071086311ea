#include "record/likeness.h"
#include "record/match_keys.h"
#include "record/text_likeness.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

// Who is like whom, in the cases that a front desk knows.
class RecordLikenessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsAreAlikeAsPublished_data();
    void textsAreAlikeAsPublished();
    void stepsBetweenTexts();
    void peopleOfTheDesk_data();
    void peopleOfTheDesk();
    void likenessHasNoDirection();
    void reasonsSayWhatAgrees();
    void anErrorLeavesOtherKeys();
    void whatIsNotKnownMakesNoKey();

private:
    static QJsonObject nora();
    static PersonTraits person(QJsonObject values, const QJsonObject& changed = {});
};

QJsonObject RecordLikenessTest::nora()
{
    return {{u"legal_name"_s, QJsonObject{{u"given"_s, u"Nora"_s}, {u"family"_s, u"Whitfield"_s}}},
            {u"birth_date"_s, u"1956-07-09"_s},
            {u"sex"_s, u"female"_s},
            {u"mobile_phone"_s, u"(555) 201-0142"_s},
            {u"coverage1.member_id"_s, u"BFX 4417 2083 01"_s},
            {u"address"_s, QJsonObject{{u"line1"_s, u"17 Alder Court"_s},
                                       {u"line2"_s, u"Apt 4"_s},
                                       {u"city"_s, u"Alder Falls"_s},
                                       {u"state"_s, u"FR"_s},
                                       {u"postal_code"_s, u"00418"_s}}}};
}

PersonTraits RecordLikenessTest::person(QJsonObject values, const QJsonObject& changed)
{
    for (auto it = changed.begin(); it != changed.end(); ++it)
        values.insert(it.key(), it.value());
    const auto parsed = FieldValues::fromJson(values);
    return parsed ? traitsOf(*parsed) : PersonTraits();
}

void RecordLikenessTest::textsAreAlikeAsPublished_data()
{
    // Winkler, String Comparator Metrics and Enhanced Decision Rules (1990), table 1.
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("likeness");
    QTest::newRow("martha") << u"martha"_s << u"marhta"_s << 0.961;
    QTest::newRow("dwayne") << u"dwayne"_s << u"duane"_s << 0.840;
    QTest::newRow("dixon") << u"dixon"_s << u"dicksonx"_s << 0.813;
    QTest::newRow("jones") << u"jones"_s << u"johnson"_s << 0.832;
    QTest::newRow("none in common") << u"abc"_s << u"xyz"_s << 0.0;
    QTest::newRow("nothing") << QString() << u"xyz"_s << 0.0;
    QTest::newRow("one letter") << u"a"_s << u"a"_s << 1.0;
}

void RecordLikenessTest::textsAreAlikeAsPublished()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(double, likeness);
    QVERIFY(std::abs(jaroWinkler(a, b) - likeness) < 0.001);
    QVERIFY(std::abs(jaroWinkler(b, a) - likeness) < 0.001);
}

void RecordLikenessTest::stepsBetweenTexts()
{
    QCOMPARE(editSteps(u"19560709", u"19560709"), 0);
    QCOMPARE(editSteps(u"19560709", u"19560790"), 1); // neighbours swapped
    QCOMPARE(editSteps(u"19560709", u"1956079"), 1);
    QCOMPARE(editSteps(u"19560709", u"29560708"), 2);
    QCOMPARE(editSteps(u"", u"abc"), 3);
    QCOMPARE(editSteps(u"abc", u""), 3);
}

void RecordLikenessTest::peopleOfTheDesk_data()
{
    QTest::addColumn<QJsonObject>("changed");
    QTest::addColumn<QString>("kind");
    const auto name = [](const QString& given, const QString& family, const QString& suffix = {}) {
        QJsonObject parts{{u"given"_s, given}, {u"family"_s, family}};
        if (!suffix.isEmpty())
            parts.insert(u"suffix"_s, suffix);
        return QJsonObject{{u"legal_name"_s, parts}};
    };
    const auto and_ = [](QJsonObject a, const QJsonObject& b) {
        for (auto it = b.begin(); it != b.end(); ++it)
            a.insert(it.key(), it.value());
        return a;
    };
    const QJsonObject moved{{u"address"_s, QJsonObject{{u"line1"_s, u"230 Harbor Road"_s},
                                                       {u"city"_s, u"Port Linden"_s},
                                                       {u"state"_s, u"GR"_s},
                                                       {u"postal_code"_s, u"00977"_s}}},
                            {u"mobile_phone"_s, u"(555) 837-0199"_s},
                            {u"coverage1.member_id"_s, u"ZQ 99120"_s}};
    const QJsonObject another{{u"birth_date"_s, u"1981-11-23"_s}};

    QTest::newRow("the same") << QJsonObject() << u"same_person"_s;
    QTest::newRow("moved, other phone, other insurance") << moved << u"same_person"_s;
    QTest::newRow("only name and birth date")
        << QJsonObject{{u"address"_s, QJsonValue()},
                       {u"mobile_phone"_s, QJsonValue()},
                       {u"sex"_s, QJsonValue()},
                       {u"coverage1.member_id"_s, QJsonValue()}}
        << u"same_person"_s;
    QTest::newRow("a nickname, by the table")
        << name(u"Eleanor"_s, u"Whitfield"_s) << u"same_person"_s;
    QTest::newRow("a typing error") << name(u"Nora"_s, u"Whitfeild"_s) << u"same_person"_s;
    QTest::newRow("names in each other's place")
        << name(u"Whitfield"_s, u"Nora"_s) << u"same_person"_s;
    QTest::newRow("one of two family names")
        << name(u"Nora"_s, u"Whitfield-Brandt"_s) << u"same_person"_s;
    QTest::newRow("day and month in the other order")
        << QJsonObject{{u"birth_date"_s, u"1956-09-07"_s}} << u"same_person"_s;
    QTest::newRow("married: another family name") << name(u"Nora"_s, u"Okonkwo"_s) << u"likely"_s;
    QTest::newRow("married and moved")
        << and_(name(u"Nora"_s, u"Okonkwo"_s), moved) << u"possible"_s;
    QTest::newRow("her twin") << name(u"Iris"_s, u"Whitfield"_s) << u"likely"_s;
    QTest::newRow("her twin, who has another sex") // never "same person", and not even of her name
        << and_(name(u"Tobias"_s, u"Whitfield"_s), {{u"sex"_s, u"male"_s}}) << u"likely"_s;
    QTest::newRow("her daughter, who is called like her") << another << u"likely"_s;
    QTest::newRow("her son") << and_(and_(name(u"Tobias"_s, u"Whitfield"_s), another),
                                     {{u"sex"_s, u"male"_s}})
                             << u"possible"_s;
    QTest::newRow("a namesake elsewhere") << and_(another, moved) << u"unlike"_s;
    QTest::newRow("a stranger of her day")
        << and_(name(u"Tobias"_s, u"Okonkwo"_s), moved) << u"unlike"_s;
}

void RecordLikenessTest::peopleOfTheDesk()
{
    QFETCH(QJsonObject, changed);
    QFETCH(QString, kind);
    const Likeness likeness = likenessOf(person(nora()), person(nora(), changed));
    QVERIFY2(
        likenessClassName(likeness.kind) == kind,
        qPrintable(u"%1, %2 bits"_s.arg(likenessClassName(likeness.kind)).arg(likeness.score)));
}

void RecordLikenessTest::likenessHasNoDirection()
{
    const PersonTraits one = person(nora());
    const PersonTraits other =
        person(nora(), {{u"legal_name"_s, QJsonObject{{u"given"_s, u"Nell"_s},
                                                      {u"family"_s, u"Whitfield-Brandt"_s}}},
                        {u"preferred_name"_s, u"Nora"_s},
                        {u"home_phone"_s, u"(555) 201-0142"_s},
                        {u"mobile_phone"_s, u"(555) 837-0199"_s}});
    QCOMPARE(likenessOf(one, other).score, likenessOf(other, one).score);
    QCOMPARE(likenessOf(one, other).reasons, likenessOf(other, one).reasons);
}

void RecordLikenessTest::reasonsSayWhatAgrees()
{
    const Likeness likeness =
        likenessOf(person(nora()),
                   person(nora(), {{u"legal_name"_s, QJsonObject{{u"given"_s, u"Ellie"_s},
                                                                 {u"family"_s, u"Whitfeld"_s}}},
                                   {u"preferred_name"_s, u"Nora"_s},
                                   {u"sex"_s, QJsonValue()},
                                   {u"birth_date"_s, u"1983-02-28"_s}}));
    QStringList said;
    double own = 0;
    for (const LikenessReason& reason : likeness.reasons) {
        said.append(traitName(reason.trait) + u' ' + agreementName(reason.agreement));
        QCOMPARE(reason.weight > 0, reason.agreement != Agreement::Differs);
        own += reason.trait < Trait::HouseNumber ? reason.weight : 0;
    }
    QCOMPARE(said, QStringList({u"given_name also_called"_s, u"family_name near"_s,
                                u"birth_date differs"_s, u"house_number same"_s, u"street same"_s,
                                u"unit same"_s, u"city same"_s, u"state same"_s,
                                u"postal_code same"_s, u"phone same"_s, u"member_id same"_s}));
    // What a household shares counts only so far.
    QCOMPARE(likeness.score, own + 24);
}

void RecordLikenessTest::anErrorLeavesOtherKeys()
{
    const PersonTraits asKnown = person(nora());
    const QList<qint64> keys = matchKeysOf(asKnown);
    QVERIFY(keys.size() <= 30);
    for (QString PersonTraits::*trait :
         {&PersonTraits::given, &PersonTraits::family, &PersonTraits::birth, &PersonTraits::street,
          &PersonTraits::postalCode}) {
        PersonTraits damaged = asKnown;
        damaged.*trait = u"x"_s + (damaged.*trait).mid(1);
        const QList<qint64> left = matchKeysOf(damaged);
        const auto common =
            std::count_if(left.begin(), left.end(), [&](qint64 key) { return keys.contains(key); });
        QVERIFY(common >= 6);
        damaged.*trait = QString();
        QVERIFY(matchKeysOf(damaged).size() >= 6);
    }
}

void RecordLikenessTest::whatIsNotKnownMakesNoKey()
{
    QVERIFY(matchKeysOf(PersonTraits()).isEmpty());
    PersonTraits nameless;
    nameless.setGiven(u"Nora"_s);
    nameless.state = u"fr"_s;
    QVERIFY(matchKeysOf(nameless).isEmpty());
    const Likeness likeness = likenessOf(nameless, PersonTraits());
    QCOMPARE(likeness.score, 0.0);
    QVERIFY(likeness.reasons.isEmpty());
    QVERIFY(likeness.kind == LikenessClass::Unlike);
}

QTEST_GUILESS_MAIN(RecordLikenessTest)
#include "test_record_likeness.moc"
