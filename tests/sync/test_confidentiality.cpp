// What a patient tells the kiosk is on no disk of the kiosk, on no wire and in no log in a form
// that anyone but the office can read (DESIGN.md §8, promises 4 and 10).

#include "real_office.h"

#include "kiosk_side.h"
#include "record/canonical_json.h"
#include "recording_proxy.h"
#include "wire/desk_office.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonObject>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

struct Marked {
    const char* field;
    QJsonValue value;
    QList<QByteArray> markers;
};

// Twenty strings that stand nowhere else in the world.
const QList<Marked>& marked()
{
    static const QList<Marked> all{
        {"preferred_name", u"Quillfeather"_s, {"Quillfeather"}},
        {"pronouns", u"zie-marker-zir"_s, {"zie-marker-zir"}},
        {"mobile_phone", u"417-555-0191"_s, {"4175550191"}},
        {"home_phone", u"417-555-0192"_s, {"4175550192"}},
        {"email", u"wrenmarker@mail.example"_s, {"wrenmarker"}},
        {"address",
         QJsonObject{{u"line1"_s, u"92 Kestrelmarker Lane"_s},
                     {u"line2"_s, u"Unit Ospreymark"_s},
                     {u"city"_s, u"Alderfallsmark"_s},
                     {u"state"_s, u"FR"_s},
                     {u"postal_code"_s, u"00418-7731"_s}},
         {"Kestrelmarker", "Ospreymark", "Alderfallsmark", "00418-7731"}},
        {"emergency_contact",
         QJsonObject{{u"name"_s, u"Theodore Larkmarker"_s},
                     {u"relation"_s, u"Cousinmarker"_s},
                     {u"phone"_s, u"417-555-0193"_s}},
         {"Larkmarker", "Cousinmarker", "4175550193"}},
        {"pharmacy", QJsonObject{{u"name"_s, u"Plovermarker Drugs"_s}}, {"Plovermarker"}},
        {"coverage1.payer", u"Heronmarker Health"_s, {"Heronmarker"}},
        {"coverage1.member_id", u"MRK7719920417"_s, {"MRK7719920417"}},
        {"coverage1.group", u"GRPMARK88"_s, {"GRPMARK88"}},
        {"coverage1.subscriber", u"Gannetmarker"_s, {"Gannetmarker"}},
    };
    return all;
}

// Those of the person, the signature and the card, beside the fields.
const QList<QByteArray> otherMarkers{"Sandpipermark", "Terncardpixels", "Finchsignedthis"};

QList<QByteArray> allMarkers()
{
    QList<QByteArray> all = otherMarkers;
    for (const Marked& each : marked())
        all += each.markers;
    return all;
}

ScriptedVisit markedVisit()
{
    ScriptedVisit visit;
    Submission& submission = visit.submission;
    submission.id = SubmissionId::fresh();
    submission.startedAt = QDateTime::currentDateTimeUtc();
    submission.finishedAt = submission.startedAt.addSecs(60);
    submission.language = u"en"_s;
    submission.legalName =
        *findField(u"legal_name")
             ->parse(QJsonObject{{u"given"_s, u"Nora"_s}, {u"family"_s, u"Sandpipermark"_s}});
    submission.birthDate = *findField(u"birth_date")->parse(u"1961-03-09"_s);
    visit.images = {"\xff\xd8\xff\xe0" + QByteArray("Terncardpixels").repeated(200)};
    submission.images.append({Sha256::of(visit.images[0]), ImageRole::InsuranceFront,
                              u"image/jpeg"_s, visit.images[0].size()});
    for (const Marked& each : marked()) {
        ProposedChange change;
        change.id = ChangeId::fresh();
        change.field = findField(QString::fromLatin1(each.field));
        change.proposed = *change.field->parse(each.value);
        submission.changes.append(change);
    }
    Consent consent;
    consent.key = u"privacy_practices"_s;
    consent.language = u"en"_s;
    consent.text = Sha256::of("As shown");
    consent.answer = ConsentAnswer::TypedName;
    consent.typedName = u"Finchsignedthis"_s;
    consent.at = submission.finishedAt;
    submission.consents.append(consent);
    return visit;
}

// The markers that can be read in some bytes, as UTF-8 or as UTF-16.
QList<QByteArray> readable(const QByteArray& bytes)
{
    QList<QByteArray> found;
    for (const QByteArray& marker : allMarkers()) {
        const QString text = QString::fromLatin1(marker);
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), 2 * text.size());
        if (bytes.contains(marker) || bytes.contains(wide) ||
            bytes.contains(marker.toBase64().left(marker.size() - 2)))
            found.append(marker);
    }
    return found;
}

// As grep -r over a folder, with the names of files too.
QList<QByteArray> readableUnder(const QString& folder, int& files)
{
    QByteArray all;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        all += file.fileName().toUtf8() + '\n';
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll() + '\n';
        ++files;
    }
    return readable(all);
}

} // namespace

class TestConfidentiality : public QObject {
    Q_OBJECT

private:
    RealOffice m_office;

private Q_SLOTS:
    void initTestCase();
    void thereAreTwentyMarkers();
    void nothingIsOnTheKiosksDisk();
    void nothingIsOnTheWireOrInLogs();
};

void TestConfidentiality::initTestCase()
{
    QVERIFY2(m_office.problem().isEmpty(), m_office.problem().constData());
    QVERIFY2(m_office.start(), m_office.problem().constData());
}

void TestConfidentiality::thereAreTwentyMarkers()
{
    // The search finds what is there to be found.
    const ScriptedVisit visit = markedVisit();
    const QByteArray plain = canonicalJson(visit.submission.toJson()) + visit.images[0];
    QCOMPARE(allMarkers().size(), 20);
    QCOMPARE(readable(plain), allMarkers());
}

void TestConfidentiality::nothingIsOnTheKiosksDisk()
{
    QTemporaryDir folder;
    const auto identity = m_office.enrol(u"Kiosk 1"_s);
    QVERIFY2(identity, qPrintable(identity ? QString() : identity.problem().advice));
    QVERIFY(DeviceFile(folder.path()).save(*identity));
    OfficeAddress nowhere = m_office.address();
    nowhere.port = 1; // the network is down all the while
    KioskSide kiosk(folder.filePath(u"outbox"_s), nowhere, identity->practice,
                    identity->credentials);
    kiosk.pump.start();
    for (int visit = 0; visit < 3; ++visit)
        QVERIFY(kiosk.accept(markedVisit()));
    QCOMPARE(kiosk.complaint(), u"wire.unreachable"_s);
    int files = 0;
    QCOMPARE(readableUnder(folder.path(), files), QList<QByteArray>());
    QVERIFY2(files >= 4, "identity, outbox, its journal and its index were looked at");
}

void TestConfidentiality::nothingIsOnTheWireOrInLogs()
{
    const auto identity = m_office.enrol(u"Kiosk 2"_s);
    QVERIFY2(identity, qPrintable(identity ? QString() : identity.problem().advice));
    RecordingProxy network(m_office.address().port);
    OfficeAddress tapped = m_office.address();
    tapped.port = network.port();

    QTemporaryDir folder;
    KioskSide kiosk(folder.path(), tapped, identity->practice, identity->credentials);
    kiosk.pump.start();
    const ScriptedVisit visit = markedVisit();
    QVERIFY(kiosk.accept(visit));
    QVERIFY(kiosk.empties());

    OfficeClient client(tapped);
    DeskOffice desk(client);
    const auto session = awaited<Result<Session>>([&](QObject* context, auto answered) {
        desk.signIn(RealOffice::user, RealOffice::password, context, answered);
    });
    QVERIFY(session && session->ok());
    const auto reviewed = awaited<Result<Reviewed>>([&](QObject* context, auto answered) {
        desk.submission(visit.submission.id, context, answered);
    });
    QVERIFY(reviewed && reviewed->ok());
    QVERIFY2(reviewed->value().submission.submission == visit.submission,
             "staff read all of it through the same wire");
    const auto found = awaited<Result<QList<PatientMatch>>>([&](QObject* context, auto answered) {
        desk.searchPatients(u"Sandpipermark"_s, 20, context, answered);
    });
    QVERIFY(found && found->ok());
    const auto image = awaited<Result<QByteArray>>([&](QObject* context, auto answered) {
        desk.blob(Sha256::of(visit.images[0]), context, answered);
    });
    QVERIFY(image && image->ok());
    QCOMPARE(image->value(), visit.images[0]);

    QVERIFY2(network.captured().size() > 10'000, "the wire was heard");
    QCOMPARE(readable(network.captured()), QList<QByteArray>());
    QVERIFY2(!network.captured().contains(RealOffice::password.toUtf8()), "nor the password");
    QVERIFY2(!m_office.log().isEmpty(), "the office keeps a log");
    QCOMPARE(readable(m_office.log()), QList<QByteArray>());
    int files = 0;
    QCOMPARE(readableUnder(folder.path(), files), QList<QByteArray>());
}

QTEST_GUILESS_MAIN(TestConfidentiality)
#include "test_confidentiality.moc"
