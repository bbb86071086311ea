#include "scanner/licence/aamva.h"
#include "virginia_stripe.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const QByteArray& payload)
{
    const Result<Reading> reading = parseTracks(payload);
    return reading ? QString() : reading.problem().code;
}

// The check character behind a track, sentinels included.
QByteArray withCheck(const QByteArray& track, char base, char mask)
{
    int sum = 0;
    for (const char c : track)
        sum ^= c - base;
    return track + char(base + (sum & mask));
}

} // namespace

// Magnetic stripes of licences, as readers type them.
class LicenceTracksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allThreeTracks();
    void issuersDiffer_data();
    void issuersDiffer();
    void readersDiffer_data();
    void readersDiffer();
    void tracksMayBeMissing_data();
    void tracksMayBeMissing();
    void checkCharacters();
    void otherCardsAreRefused_data();
    void otherCardsAreRefused();
    void otherTextsAreNone_data();
    void otherTextsAreNone();
    void cutAndBentAnywhere();
    void longTextsTakeNoTime();
};

void LicenceTracksTest::allThreeTracks()
{
    QVERIFY(looksLikeTracks(Virginia));
    const Result<Reading> reading = parseTracks(Virginia);
    QVERIFY(reading.ok());
    QCOMPARE(reading->kind, ReadingKind::Licence);
    const QJsonObject expected{{u"family_name"_s, u"DOE"_s},
                               {u"given_name"_s, u"JANE"_s},
                               {u"middle_name"_s, u"MARIE"_s},
                               {u"birth_date"_s, u"1976-11-23"_s},
                               {u"sex"_s, u"F"_s},
                               {u"street1"_s, u"123 MAIN ST"_s},
                               {u"street2"_s, u"APT 4"_s},
                               {u"city"_s, u"RICHMOND"_s},
                               {u"region"_s, u"VA"_s},
                               {u"postal_code"_s, u"23219"_s},
                               {u"country"_s, u"USA"_s},
                               {u"height_in"_s, 69},
                               {u"weight_lb"_s, 140},
                               {u"eye_color"_s, u"BLU"_s},
                               {u"hair_color"_s, u"BRO"_s},
                               {u"document_number"_s, u"A62345678"_s},
                               {u"issuer_iin"_s, u"636000"_s}};
    QCOMPARE(reading->licence->toJson(), expected);
    QCOMPARE(reading->warnings, QStringList{u"expiry.month_only"_s});
    const QMap<QString, QString> elements = reading->licence->elements;
    QCOMPARE(elements.value(u"given_name"_s), u"track1.name"_s);
    QCOMPARE(elements.value(u"street2"_s), u"track1.address"_s);
    QCOMPARE(elements.value(u"birth_date"_s), u"track2.birth"_s);
    QCOMPARE(elements.value(u"document_number"_s), u"track2.number"_s);
    QCOMPARE(elements.value(u"postal_code"_s), u"track3.postal_code"_s);
    QCOMPARE(elements.value(u"height_in"_s), u"track3.height"_s);
}

void LicenceTracksTest::issuersDiffer_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("said"); // name|birth|expiry|number|postal code|sex|height|weight
    const auto row = [](const char* name, const char* payload, const QString& said) {
        QTest::newRow(name) << QByteArray(payload) << said;
    };
    row("Florida has 99 in the birth month",
        "%FLDELRAY BEACH^ROE$JOHN$^4818 S OCEAN BLVD^           "
        "?;6360100462172082009=3101198299090=?"
        "#! 33435      I               1600                                   ECCECC00000?",
        u"ROE|JOHN||1982-01-09|2031-01-09|D621720820090|33435|M|72|"_s);
    row("Texas",
        "%TXAUSTIN^ROE$JOHN^12345 ELM ST^?;63601538774194=300819810101?"
        "#\" 78729      C               1505130BLKBLK?",
        u"ROE|JOHN||1981-01-01||38774194|78729|M|65|130"_s);
    row("Alabama",
        "%ALPRATTVILLE^ROE$RICHARD$WILLIAM^518 ELM TRL^?;6360338359411=301019930513=?"
        "+10360673851  D A             M510120BROBRO?",
        u"ROE|RICHARD|WILLIAM|1993-05-13||8359411|360673851|M|70|120"_s);
    row("Arizona leaves out blanks",
        "%AZGILBERT^ROE$RICHARD$CLARK^3676 E ELM CT^?;6360262069071312=290620050107=?"
        "%0085297    G   L      1075155BLNBLUT69071312?",
        u"ROE|RICHARD|CLARK|2005-01-07||T69071312|85297|M|75|155"_s);
    row("California",
        "%CAHUNTINGTN BC^ROE$MARK$ALLEN^5661 ELM DR^?;636014063627831=310819931223?"
        "#!!92649      C               M507190BRNBRN D69820170124      EV/.R\\!?,2(?",
        u"ROE|MARK|ALLEN|1993-12-23||F3627831|92649|M|67|190"_s);
    row("Ohio",
        "%OHNORTH BEND^ROE$CHRIS$E$^31 ELM DR^?;6360231921525308=300619880630?"
        "%1045052      D B             1600150BROBRO            92\"*SA     ?",
        u"ROE|CHRIS|E|1988-06-30||SU525308|45052|M|72|150"_s);
    row("British Columbia, with a line that says the city again",
        "%BCVICTORIA^SPECIMEN,$TEST CARD^910 ELM ST$VICTORIA BC  V8W "
        "3Y8^?;6360282222222=300919700906=?"
        "_%0AV8W3Y8                     M185 95BRNBLU9123456789                E$''C(R2S6L?",
        u"SPECIMEN|TEST|CARD|1970-09-06||2222222|V8W3Y8|M|185|"_s);
    row("British Columbia, city in the address alone",
        "%BC^SPECIMEN,$TEST^910 ELM ST$VICTORIA BC ^?;6360282222222=300919700906=?",
        u"SPECIMEN|TEST||1970-09-06||2222222||||"_s);
    row("Minnesota writes the given name first",
        "%MNANYTOWN^JANE SMITH SAMPLE^123 MAIN STREET NORTHWEST^?;636038000005807310=300519870522?",
        u"SAMPLE|JANE|SMITH|1987-05-22||||||"_s);
    row("Arizona's stripe as lines",
        "%AZGILBERT^ROE$RICHARD$^3676 E ELM CT^?\r\n;6360262069071312=290620050107=?\r\n",
        u"ROE|RICHARD||2005-01-07||T69071312||||"_s);
}

void LicenceTracksTest::issuersDiffer()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, said);
    QVERIFY(looksLikeTracks(payload));
    QVERIFY(!looksLikeLicence(payload));
    const Licence licence = read(payload);
    const auto number = [](std::optional<int> value) {
        return value ? QString::number(*value) : QString();
    };
    QCOMPARE(QStringList({licence.familyName, licence.givenName, licence.middleName,
                          licence.birthDate.toString(Qt::ISODate),
                          licence.expiryDate.toString(Qt::ISODate), licence.documentNumber,
                          licence.postalCode, licence.sex,
                          number(licence.heightIn ? licence.heightIn : licence.heightCm),
                          number(licence.weightLb)})
                 .join(u'|'),
             said);
    QVERIFY(licence.street2.isEmpty());
}

void LicenceTracksTest::readersDiffer_data()
{
    QTest::addColumn<QByteArray>("payload");
    QByteArray hash = ThirdVirginia;
    QByteArray plus = ThirdVirginia;
    QTest::newRow("one line") << Virginia;
    QTest::newRow("three lines") << FirstVirginia + "\r" + SecondVirginia + "\r" + ThirdVirginia +
                                        "\r";
    QTest::newRow("CR LF") << FirstVirginia + "\r\n" + SecondVirginia + "\r\n" + ThirdVirginia;
    QTest::newRow("another sentinel") << FirstVirginia + SecondVirginia + hash.replace(0, 1, "#");
    QTest::newRow("yet another") << FirstVirginia + SecondVirginia + plus.replace(0, 1, "+");
    QTest::newRow("check characters") << withCheck(FirstVirginia, ' ', 0x3f) +
                                             withCheck(SecondVirginia, '0', 0x0f) +
                                             withCheck(ThirdVirginia, ' ', 0x3f);
    QTest::newRow("blanks before it") << "  \r\n" + Virginia;
    QTest::newRow("Caps Lock") << Virginia.toLower();
    QTest::newRow("no sentinels, three lines") << FirstVirginia.sliced(1).chopped(1) + "\r" +
                                                      SecondVirginia.sliced(1).chopped(1) + "\r" +
                                                      ThirdVirginia;
    QTest::newRow("swiped twice") << Virginia + Virginia;
}

void LicenceTracksTest::readersDiffer()
{
    QFETCH(QByteArray, payload);
    QVERIFY(looksLikeTracks(payload));
    QCOMPARE(read(payload), read(Virginia));
}

void LicenceTracksTest::tracksMayBeMissing_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("said"); // name|birth|number|sex
    QTest::addColumn<QString>("warning");
    const QString none;
    QTest::newRow("1 alone") << FirstVirginia << u"DOE||||"_s << none;
    QTest::newRow("2 alone") << SecondVirginia << u"|1976-11-23|A62345678||USA"_s << none;
    QTest::newRow("1 and 2") << FirstVirginia + SecondVirginia << u"DOE|1976-11-23|A62345678||"_s
                             << none;
    QTest::newRow("1 and 3") << FirstVirginia + ThirdVirginia << u"DOE|||F|"_s << none;
    QTest::newRow("the reader could not read 1")
        << "%E?" + SecondVirginia + ThirdVirginia << u"|1976-11-23|A62345678|F|"_s
        << u"track1.unread"_s;
    QTest::newRow("nor 2") << FirstVirginia + ";E?" + ThirdVirginia << u"DOE|||F|"_s
                           << u"track2.unread"_s;
    QTest::newRow("nor 3") << FirstVirginia + SecondVirginia + "+E?"
                           << u"DOE|1976-11-23|A62345678||"_s << u"track3.unread"_s;
    QTest::newRow("2 damaged") << FirstVirginia + ";6360000162345678=30X919761123=?" << u"DOE||||"_s
                               << u"track2.damaged"_s;
    QTest::newRow("2 cut") << FirstVirginia + ";6360000162345678=300919761123"
                           << u"DOE|1976-11-23|||"_s << u"track2.cut"_s;
    QTest::newRow("3 of another layout")
        << FirstVirginia + "%1023219 WHATEVER IT IS?" << u"DOE||||"_s << u"track3.layout"_s;
    QTest::newRow("two different cards")
        << Virginia + "%VARICHMOND^ROE$JO^1 A ST^?" << u"DOE|1976-11-23|A62345678|F|"_s
        << u"tracks.disagree"_s;
}

void LicenceTracksTest::tracksMayBeMissing()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, said);
    QFETCH(QString, warning);
    QVERIFY(looksLikeTracks(payload));
    const Licence licence = read(payload);
    QCOMPARE(QStringList({licence.familyName, licence.birthDate.toString(Qt::ISODate),
                          licence.documentNumber, licence.sex})
                 .join(u'|'),
             said.section(u'|', 0, 3));
    QCOMPARE(licence.country, u"USA"_s);
    QVERIFY2(warning.isEmpty() || warningsOf(payload).contains(warning),
             qPrintable(warningsOf(payload).join(u' ')));
}

void LicenceTracksTest::checkCharacters()
{
    QByteArray second = withCheck(SecondVirginia, '0', 0x0f);
    second[8] = second.at(8) == '1' ? '2' : '1'; // of the number
    const QByteArray payload = withCheck(FirstVirginia, ' ', 0x3f) + second;
    QCOMPARE(read(payload).familyName, u"DOE"_s);
    QCOMPARE(read(payload).documentNumber, QString());
    QVERIFY(!read(payload).birthDate.isValid());
    QVERIFY(warningsOf(payload).contains(u"track2.lrc"_s));
}

void LicenceTracksTest::otherCardsAreRefused_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("bank card") << QByteArray("%B4111111111111111^DOE/JANE M^30121010000000000000?"
                                             ";4111111111111111=30121010000000000?");
    QTest::newRow("bank card, track 1") << QByteArray("%B4111111111111111^DOE/JANE M^30121010000?");
    QTest::newRow("bank card, track 2") << QByteArray(";4111111111111111=30121010000000000?");
    QTest::newRow("card of a health plan")
        << QByteArray("%B6100439123456789^DOE/JANE^300119761123?");
    QTest::newRow("other card with names") << QByteArray("%ZZSOMEWHERE^DOE$JANE^1 A ST^?");
    QTest::newRow("bank card behind a licence's track")
        << FirstVirginia + ";4111111111111111=30121010000000000?";
}

void LicenceTracksTest::otherCardsAreRefused()
{
    QFETCH(QByteArray, payload);
    QVERIFY(looksLikeTracks(payload));
    QCOMPARE(codeOf(payload), u"track.not_licence"_s);
}

void LicenceTracksTest::otherTextsAreNone_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("code");
    const QString none = u"track.not_one"_s;
    QTest::newRow("empty") << QByteArray() << none;
    QTest::newRow("blanks") << QByteArray(" \r\n ") << none;
    QTest::newRow("noughts") << QByteArray(3, '\0') << none;
    QTest::newRow("a licence's bar code")
        << QByteArray("@\n\x1e\rANSI 636000100001DL00310255DLDAQ1\nDCSDOE\n") << none;
    QTest::newRow("health card") << QByteArray("shc:/567629095243206034602924374044603122") << none;
    QTest::newRow("address of a page") << QByteArray("https://example.org/%41^%42=1") << none;
    QTest::newRow("digits") << QByteArray("636000162345678") << none;
    QTest::newRow("percent") << QByteArray("%") << none;
    QTest::newRow("nothing could be read") << QByteArray("%E?;E?+E?") << u"track.unread"_s;
    QTest::newRow("nothing on it") << QByteArray("%VA^^^?") << u"track.unread"_s;
    QTest::newRow("too long") << FirstVirginia + QByteArray(MaxLicencePayload, 'x')
                              << u"track.long"_s;
}

void LicenceTracksTest::otherTextsAreNone()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, code);
    QCOMPARE(codeOf(payload), code);
}

// Whatever is missing or wrong, what is read survives its own JSON.
void LicenceTracksTest::cutAndBentAnywhere()
{
    const auto check = [](const QByteArray& payload) {
        const Result<Reading> reading = parseTracks(payload);
        if (!reading)
            return true;
        const Result<Reading> again = Reading::fromJson(reading->toJson());
        return again.ok() && *again == *reading;
    };
    constexpr int Step = 7; // through the bytes, other ones at each place
    const Licence whole = read(Virginia);
    for (qsizetype at = 0; at <= Virginia.size(); ++at) {
        const Licence cut = read(Virginia.first(at));
        QVERIFY(check(Virginia.first(at)));
        QVERIFY(check(Virginia.sliced(at)));
        // A value that is cut is absent.
        for (const auto member : {&Licence::city, &Licence::familyName, &Licence::street1,
                                  &Licence::documentNumber, &Licence::sex, &Licence::hairColor})
            QVERIFY((cut.*member).isEmpty() || cut.*member == whole.*member);
        for (int byte = int(at) % Step; at < Virginia.size() && byte < 256; byte += Step) {
            QByteArray bent = Virginia;
            bent[at] = char(byte);
            QVERIFY(check(bent));
        }
    }
}

void LicenceTracksTest::longTextsTakeNoTime()
{
    QElapsedTimer time;
    time.start();
    for (const QByteArray piece :
         {"$", "^", "?", "?;", "%VA", "%VA^", "=", "+", "\r", " ", "%", "0"}) {
        const QByteArray filling = piece.repeated(MaxLicencePayload / piece.size() - 100);
        for (const QByteArray& payload :
             {FirstVirginia.chopped(1) + filling + '?', FirstVirginia + filling,
              SecondVirginia.chopped(1) + filling, filling})
            (void)parseTracks(payload);
    }
    QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
}

QTEST_GUILESS_MAIN(LicenceTracksTest)
#include "test_licence_tracks.moc"
