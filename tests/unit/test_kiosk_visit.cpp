#include "kiosk_people.h"

#include "kiosk/licence_offer.h"
#include "kiosk/visit.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

// What a visit gathers, and what of it becomes a submission.
class TestKioskVisit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameLicenceOffersNothing();
    void newAddressIsAQuestion();
    void choosingTheLicenceProposesIt();
    void keepingTheRecordProposesNothing();
    void neitherIsTyped();
    void typingTheRecordsValueIsNoChange();
    void emptyRecordTakesTheLicencesValue();
    void shortenedNameCorrectsNothing();
    void submissionIsWhole();
    void blindSubmissionHasNoPatient();
    void signaturesComeWithTheirPaper();
    void forgettingLeavesNothing();
    void capitalsAreWrittenNormally_data();
    void capitalsAreWrittenNormally();
};

namespace {

const Field& address()
{
    return *findField(u"address");
}

void come(Visit& visit, const RosterEntry& entry, const Licence& licence)
{
    visit.begin(QDateTime::currentDateTimeUtc());
    visit.introduce(IdentifiedBy::Licence, legalNameOf(licence), birthDateOf(licence));
    visit.addImage(ImageRole::LicenceBack, "licence jpeg", u"image/jpeg"_s);
    visit.recognise(entry);
    visit.suggest(offersOf(people::readingOf(licence), QSizeF(800, 600)));
}

Consent drawn(const QString& key, const QByteArray& png)
{
    Consent consent;
    consent.key = key;
    consent.language = u"en"_s;
    consent.text = Sha256::of("text");
    consent.answer = ConsentAnswer::Drawn;
    consent.signature = Sha256::of(png);
    consent.at = QDateTime::currentDateTimeUtc();
    return consent;
}

} // namespace

void TestKioskVisit::sameLicenceOffersNothing()
{
    Visit visit;
    come(visit, people::maren(), people::marensLicence());
    QVERIFY(visit.questions().isEmpty());
    QVERIFY(!visit.hasNew());
    QVERIFY(visit.changes().isEmpty());
}

void TestKioskVisit::newAddressIsAQuestion()
{
    Visit visit;
    come(visit, people::maren(), people::marensNewLicence());
    QCOMPARE(visit.questions().size(), 1);
    QCOMPARE(visit.questions().first().field, &address());
    QVERIFY(visit.hasUndecided());
    // Until somebody decides, nothing is replaced.
    QVERIFY(visit.changes().isEmpty());
}

void TestKioskVisit::choosingTheLicenceProposesIt()
{
    Visit visit;
    come(visit, people::maren(), people::marensNewLicence());
    visit.decide(address(), Side::Suggested);
    const QList<ProposedChange> changes = visit.changes();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(address().display(changes[0].proposed),
             u"92 Kestrel Lane, Unit 4, Alder Falls, FR 00418"_s);
    QCOMPARE(changes[0].base, people::maren().values.value(u"address"));
    QCOMPARE(changes[0].provenance, Provenance::Licence);
    QCOMPARE(changes[0].evidence->image, Sha256::of("licence jpeg"));
    QCOMPARE(changes[0].evidence->area, QRectF(0.125, 0.5, 0.5, 1.0 / 6));
}

void TestKioskVisit::keepingTheRecordProposesNothing()
{
    Visit visit;
    come(visit, people::maren(), people::marensNewLicence());
    visit.decide(address(), Side::OnRecord);
    visit.markSeen(address());
    QVERIFY(!visit.hasUndecided());
    QVERIFY(visit.changes().isEmpty());
    QCOMPARE(visit.confirmed(), QStringList{u"address"_s});
}

void TestKioskVisit::neitherIsTyped()
{
    Visit visit;
    come(visit, people::maren(), people::marensNewLicence());
    visit.enter(address(), people::value(u"address", QJsonObject{{u"line1"_s, u"7 Fern Row"_s},
                                                                 {u"city"_s, u"Alder Falls"_s},
                                                                 {u"state"_s, u"FR"_s},
                                                                 {u"postal_code"_s, u"00420"_s}}));
    QVERIFY(visit.questions().isEmpty());
    QCOMPARE(visit.changes().size(), 1);
    QCOMPARE(visit.changes()[0].provenance, Provenance::Typed);
    QVERIFY(!visit.changes()[0].evidence);
}

void TestKioskVisit::typingTheRecordsValueIsNoChange()
{
    Visit visit;
    come(visit, people::maren(), people::marensLicence());
    visit.enter(*findField(u"email"),
                people::value(u"email", u"MAREN.Castellan@fernpost.example"_s));
    QVERIFY(!visit.hasNew());
}

void TestKioskVisit::emptyRecordTakesTheLicencesValue()
{
    RosterEntry entry = people::maren();
    entry.values.set(*findField(u"sex"), {});
    Visit visit;
    come(visit, entry, people::marensLicence());
    QVERIFY(visit.questions().isEmpty());
    QCOMPARE(visit.changes().size(), 1);
    QCOMPARE(visit.changes()[0].field, findField(u"sex"));
    QVERIFY(visit.changes()[0].base.isNull());
}

void TestKioskVisit::shortenedNameCorrectsNothing()
{
    Licence cut = people::marensLicence();
    cut.familyName = u"CASTELL"_s;
    cut.familyNameTruncated = true;
    Visit visit;
    come(visit, people::maren(), cut);
    QVERIFY(visit.questions().isEmpty());
}

void TestKioskVisit::submissionIsWhole()
{
    Visit visit;
    come(visit, people::maren(), people::marensNewLicence());
    visit.decide(address(), Side::Suggested);
    visit.answer(drawn(u"privacy_practices"_s, "signature png"), "signature png");
    const Submission made = visit.submission(u"en"_s, QDateTime::currentDateTimeUtc());
    const auto read = Submission::fromJson(made.toJson());
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.problem().advice));
    QCOMPARE(read->changes, made.changes);
    QCOMPARE(read->baseVersion, 3);
    QCOMPARE(read->images.size(), 2);
    QCOMPARE(visit.imageBytes().size(), 2);
}

void TestKioskVisit::blindSubmissionHasNoPatient()
{
    Visit visit;
    visit.begin(QDateTime::currentDateTimeUtc());
    const Licence licence = people::marensLicence();
    visit.introduce(IdentifiedBy::Licence, legalNameOf(licence), birthDateOf(licence));
    const auto read =
        Submission::fromJson(visit.submission(u"es"_s, QDateTime::currentDateTimeUtc()).toJson());
    QVERIFY(read.ok());
    QVERIFY(read->isBlind());
    QCOMPARE(read->legalName.part("family"_L1), u"Castellan"_s);
}

void TestKioskVisit::signaturesComeWithTheirPaper()
{
    Visit visit;
    come(visit, people::maren(), people::marensLicence());
    visit.answer(drawn(u"a"_s, "first"), "first");
    visit.answer(drawn(u"b"_s, "second"), "second");
    QCOMPARE(visit.images().size(), 3); // the licence and two signatures
    visit.answer(drawn(u"a"_s, "third"), "third");
    QCOMPARE(visit.images().size(), 3);
    QCOMPARE(visit.consents().size(), 2);
    Consent declined = drawn(u"a"_s, {});
    declined.answer = ConsentAnswer::Declined;
    declined.signature.reset();
    visit.answer(declined, {});
    QCOMPARE(visit.images().size(), 2);
}

void TestKioskVisit::forgettingLeavesNothing()
{
    Visit visit;
    come(visit, people::maren(), people::marensNewLicence());
    visit.enter(*findField(u"email"), people::value(u"email", u"a@b.example"_s));
    visit.forget();
    QVERIFY(!visit.hasBegun());
    QVERIFY(visit.isBlind());
    QVERIFY(visit.images().isEmpty());
    QVERIFY(visit.changes().isEmpty());
    QVERIFY(visit.legalName().isNull());
}

void TestKioskVisit::capitalsAreWrittenNormally_data()
{
    QTest::addColumn<QString>("capitals");
    QTest::addColumn<QString>("normal");
    const auto add = [](const QString& capitals, const QString& normal) {
        QTest::newRow(qPrintable(capitals)) << capitals << normal;
    };
    add(u"92 KESTREL LANE"_s, u"92 Kestrel Lane"_s);
    add(u"O'BRIEN"_s, u"O'Brien"_s);
    add(u"SMITH-JONES"_s, u"Smith-Jones"_s);
    add(u"1 NW 4TH ST"_s, u"1 NW 4th St"_s);
    add(u"APT 6B"_s, u"Apt 6B"_s);
    add(u"JOHN III"_s, u"John III"_s);
    add(u"McDonald"_s, u"McDonald"_s);
    add(QString(), QString());
}

void TestKioskVisit::capitalsAreWrittenNormally()
{
    QFETCH(QString, capitals);
    QFETCH(QString, normal);
    QCOMPARE(writtenNormally(capitals), normal);
}

QTEST_APPLESS_MAIN(TestKioskVisit)
#include "test_kiosk_visit.moc"
