#include "virginia_stripe.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

// How single values of a magnetic stripe are understood.
class LicenceTrackValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void expiries_data();
    void expiries();
    void birthDates_data();
    void birthDates();
    void numbers_data();
    void numbers();
    void fieldsWithoutRoom();
};

void LicenceTrackValuesTest::names_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("name"); // family|given|middle|suffix
    QTest::newRow("three") << QByteArray("DOE$JANE$MARIE") << u"DOE|JANE|MARIE|"_s;
    QTest::newRow("no middle") << QByteArray("DOE$JANE$") << u"DOE|JANE||"_s;
    QTest::newRow("two") << QByteArray("DOE$JANE") << u"DOE|JANE||"_s;
    QTest::newRow("two of three words")
        << QByteArray("DOE$JANE MARIE ANN") << u"DOE|JANE|MARIE ANN|"_s;
    QTest::newRow("two middle") << QByteArray("DOE$JANE$MARIE$ANN") << u"DOE|JANE|MARIE ANN|"_s;
    QTest::newRow("suffix fourth") << QByteArray("DOE$JOHN$Q$III") << u"DOE|JOHN|Q|III"_s;
    QTest::newRow("one letter fourth") << QByteArray("DOE$JOHN$Q$V") << u"DOE|JOHN|Q|V"_s;
    QTest::newRow("suffix third") << QByteArray("DOE$JOHN$JR") << u"DOE|JOHN||JR"_s;
    QTest::newRow("initial third") << QByteArray("DOE$JOHN$V") << u"DOE|JOHN|V|"_s;
    QTest::newRow("suffix in the family name") << QByteArray("DOE JR$JOHN$Q") << u"DOE|JOHN|Q|JR"_s;
    QTest::newRow("two words") << QByteArray("VAN DYKE$MARY ANN$LEE")
                               << u"VAN DYKE|MARY ANN|LEE|"_s;
    QTest::newRow("blanks") << QByteArray(" DOE $JANE $M ") << u"DOE|JANE|M|"_s;
    QTest::newRow("commas") << QByteArray("DOE,JANE,M") << u"DOE|JANE|M|"_s;
    QTest::newRow("one name") << QByteArray("DOE") << u"DOE|||"_s;
    QTest::newRow("nothing says which is which") << QByteArray("DOE JANE") << u"|||"_s;
    QTest::newRow("hyphen") << QByteArray("O'NEIL-ROE$JO") << u"O'NEIL-ROE|JO||"_s;
}

void LicenceTrackValuesTest::names()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, name);
    const Licence licence = read("%VARICHMOND^" + field + "^1 A ST^?" + SecondVirginia);
    QCOMPARE(
        QStringList({licence.familyName, licence.givenName, licence.middleName, licence.suffix})
            .join(u'|'),
        name);
    QCOMPARE(licence.street1, u"1 A ST"_s);
}

void LicenceTrackValuesTest::expiries_data()
{
    QTest::addColumn<QByteArray>("expiry");
    QTest::addColumn<QByteArray>("birth");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("warning");
    QTest::newRow("on the birthday")
        << QByteArray("3099") << QByteArray("19761123") << QDate(2030, 11, 23) << QString();
    QTest::newRow("at the end of the birth month")
        << QByteArray("3288") << QByteArray("19760203") << QDate(2032, 2, 29) << QString();
    QTest::newRow("never") << QByteArray("3077") << QByteArray("19761123") << QDate() << QString();
    QTest::newRow("never, in a century's last year")
        << QByteArray("9977") << QByteArray("19761123") << QDate() << QString();
    QTest::newRow("a month") << QByteArray("3009") << QByteArray("19761123") << QDate()
                             << u"expiry.month_only"_s;
    QTest::newRow("a month long past")
        << QByteArray("0109") << QByteArray("19761123") << QDate() << u"card.expired"_s;
    QTest::newRow("in the last century")
        << QByteArray("9899") << QByteArray("19601123") << QDate(1998, 11, 23) << u"card.expired"_s;
    QTest::newRow("no such month")
        << QByteArray("3013") << QByteArray("19761123") << QDate() << u"date.unreadable"_s;
    QTest::newRow("birthday of a leap year")
        << QByteArray("3199") << QByteArray("19760229") << QDate() << u"date.unreadable"_s;
    QTest::newRow("absent") << QByteArray("=") << QByteArray("19761123") << QDate() << QString();
}

void LicenceTrackValuesTest::expiries()
{
    QFETCH(QByteArray, expiry);
    QFETCH(QByteArray, birth);
    QFETCH(QDate, date);
    QFETCH(QString, warning);
    const QByteArray payload = FirstVirginia + ";6360000162345678=" + expiry + birth + "=?";
    const Licence licence = read(payload);
    QCOMPARE(licence.expiryDate, date);
    QCOMPARE(licence.birthDate, QDate::fromString(QString::fromLatin1(birth), u"yyyyMMdd"));
    QVERIFY2(warning.isEmpty() ? warningsOf(payload).isEmpty()
                               : warningsOf(payload).contains(warning),
             qPrintable(warningsOf(payload).join(u' ')));
}

void LicenceTrackValuesTest::birthDates_data()
{
    QTest::addColumn<QByteArray>("birth");
    QTest::addColumn<QDate>("date");
    QTest::newRow("good") << QByteArray("19761123") << QDate(1976, 11, 23);
    QTest::newRow("no such day") << QByteArray("19760231") << QDate();
    QTest::newRow("noughts") << QByteArray("00000000") << QDate();
    QTest::newRow("to come") << QByteArray("29990101") << QDate();
    QTest::newRow("99 elsewhere than in Florida") << QByteArray("19769923") << QDate();
}

void LicenceTrackValuesTest::birthDates()
{
    QFETCH(QByteArray, birth);
    QFETCH(QDate, date);
    const QByteArray payload = FirstVirginia + ";6360000162345678=3009" + birth + "=?";
    QCOMPARE(read(payload).birthDate, date);
    QCOMPARE(warningsOf(payload).contains(u"date.unreadable"_s), !date.isValid());
}

void LicenceTrackValuesTest::numbers_data()
{
    QTest::addColumn<QByteArray>("issuer");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("overflow");
    QTest::addColumn<QString>("letters");
    const auto row = [](const char* name, const char* issuer, const char* number,
                        const char* overflow, const QString& letters) {
        QTest::newRow(name) << QByteArray(issuer) << QByteArray(number) << QByteArray(overflow)
                            << letters;
    };
    row("digits", "636015", "12345678", "", u"12345678"_s);
    row("leading noughts", "636025", "01234567", "", u"01234567"_s);
    row("a letter", "636014", "011234567", "", u"A1234567"_s);
    row("two letters", "636023", "2601123456", "", u"ZA123456"_s);
    row("a letter and the rest behind", "636010", "0462172082009", "0", u"D621720820090"_s);
    row("New Jersey's sixteen", "636036", "0112345678901", "234", u"A12345678901234"_s);
    row("a letter or not, by its length", "636026", "123456789", "", u"123456789"_s);
    row("no such letter", "636014", "271234567", "", QString());
    row("too short", "636015", "12345", "", QString());
    row("an issuer with many forms", "636045", "1234567", "", QString());
}

void LicenceTrackValuesTest::numbers()
{
    QFETCH(QByteArray, issuer);
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, overflow);
    QFETCH(QString, letters);
    const QByteArray payload = ';' + issuer + number + "=300919761123" + overflow + "=?";
    QVERIFY(looksLikeTracks(payload));
    QCOMPARE(read(payload).documentNumber, letters);
    QCOMPARE(warningsOf(payload).contains(u"number.encoded"_s), letters.isEmpty());
}

void LicenceTrackValuesTest::fieldsWithoutRoom()
{
    // A city of thirteen letters has no "^" behind it.
    const QByteArray city = "%CASAN FRANCISCODOE$JANE$M^1 A ST^?";
    QCOMPARE(read(city).city, u"SAN FRANCISCO"_s);
    QCOMPARE(read(city).familyName, u"DOE"_s);
    QVERIFY(warningsOf(city).contains(u"city.full"_s));

    // Nor has a name of thirty-five, whose last part may be cut.
    const QByteArray name = "%CAYORBA LINDA^FEATHERSTONEHAUGH$ALEXANDRINA$WILHE1 A ST^?";
    QCOMPARE(read(name).middleName, u"WILHE"_s);
    QCOMPARE(read(name).middleNameTruncated, std::optional(true));
    QCOMPARE(read(name).familyNameTruncated, std::nullopt);
    QCOMPARE(read(name).street1, u"1 A ST"_s);
}

QTEST_GUILESS_MAIN(LicenceTrackValuesTest)
#include "test_licence_track_values.moc"
