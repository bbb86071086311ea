// anteroom-office import: what another system gave out comes into the records whole, or not at all.

#include "office_process.h"
#include "small_practice.h"

#include "office/import/records/import_records.h"
#include "office/office.h"

#include <csignal>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray heading = "source_id,legal_name_given,legal_name_family,birth_date,mobile_phone\n";
const QByteArray ana = "1,Ana,Ruiz,1980-05-14,2015550123\n";
const QByteArray bo = "2,Bo,Lind,1975-02-01,2015550124\n";
const QByteArray wrong = "3,Cy,Ott,1990-01-01,12\n";

struct Count {
    qint64 added, alreadyHere, refused;
    friend bool operator==(const Count&, const Count&) = default;
};

Count countOf(const ImportReport& report, ImportKind kind)
{
    const ImportReport::Counts counts = report.counts.value(kind);
    return {counts.added, counts.alreadyHere, counts.refused};
}

ImportReport bring(SmallPractice& practice, const QByteArray& bytes,
                   const ImportChoice& choice = {})
{
    const ImportBatch batch = readImport(bytes, {u"clinic"_s, u"Main Street"_s});
    return must(importRecords(practice.store(), batch, choice));
}

qint64 rowsOf(SmallPractice& practice, Sql count)
{
    return must(practice.store().read([&](const Snapshot& s) { return s.select(count); }))
        .first()
        .integer(0);
}

qint64 patientsIn(SmallPractice& practice)
{
    return rowsOf(practice, "SELECT COUNT(*) FROM patient");
}

AuditHead headOf(SmallPractice& practice)
{
    return must(practice.store().read([](const Snapshot& s) { return Audit::head(s); }));
}

QByteArray samples(const QString& name)
{
    return contentOf(QStringLiteral(ANTEROOM_TEST_MATERIAL "/fhir/") + name);
}

// As many rows as make an import that takes a while.
constexpr int manyPatients = 4000;
QByteArray manyRows(int count)
{
    QByteArray csv = heading;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += n + ",Ana" + n + ",Ruiz" + n + ",1980-05-14,2015550123\n";
    }
    return csv;
}

} // namespace

class OfficeImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsInAWholeFile()
    {
        SmallPractice practice;
        const ImportReport report = bring(practice, heading + ana + bo);
        QVERIFY(report.isImported);
        QCOMPARE(countOf(report, ImportKind::Patient), (Count{2, 0, 0}));
        const ImportSource source{u"clinic"_s, {}};
        const Patient patient = practice.reload(source.patient(u"1"_s));
        QCOMPARE(patient.version, 1);
        QCOMPARE(patient.values.value(u"mobile_phone").string(), u"+12015550123"_s);
        for (const HistoryEntry& entry : practice.history(patient.id))
            QCOMPARE(entry.provenance, u"import"_s);
        const auto found = must(practice.store().read(
            [](const Snapshot& s) { return Patients::search(s, u"lind"_s); }));
        QCOMPARE(found.size(), 1);
        QVERIFY(practice.auditHolds());
        const auto trail =
            must(practice.store().read([](const Snapshot& s) { return Audit::after(s, 0); }));
        QCOMPARE(trail.last().act, u"patients.imported"_s);
        QCOMPARE(trail.last().detail.value("patients"_L1).toObject().value("added"_L1).toInt(), 2);
    }

    void oneRefusedRowKeepsAllOut()
    {
        SmallPractice practice;
        const AuditHead before = headOf(practice);
        const ImportReport report = bring(practice, heading + ana + wrong + bo);
        QVERIFY(!report.isImported);
        QCOMPARE(report.refusals.size(), 1);
        QCOMPARE(report.refusals[0].place.line, 3);
        QCOMPARE(report.refusals[0].place.column, 5);
        QCOMPARE(patientsIn(practice), 0);
        QCOMPARE(headOf(practice), before);
    }

    void refusedRowsAreSkippedWhenAsked()
    {
        SmallPractice practice;
        const ImportReport report = bring(practice, heading + ana + wrong + bo, {false, true});
        QVERIFY(report.isImported);
        QCOMPARE(countOf(report, ImportKind::Patient), (Count{2, 0, 1}));
        QCOMPARE(patientsIn(practice), 2);
    }

    void aFileThatCannotBeReadIsNeverImported()
    {
        SmallPractice practice;
        const ImportReport report = bring(practice, heading + ana + "2,\"Bo", {false, true});
        QVERIFY(!report.isImported);
        QCOMPARE(patientsIn(practice), 0);
    }

    void twiceIsOnce()
    {
        SmallPractice practice;
        (void)bring(practice, heading + ana + bo);
        const AuditHead before = headOf(practice);
        const ImportReport again = bring(practice, heading + ana + bo);
        QCOMPARE(countOf(again, ImportKind::Patient), (Count{0, 2, 0}));
        QCOMPARE(patientsIn(practice), 2);
        QCOMPARE(headOf(practice), before);
        // What changed there does not overwrite what is here.
        const ImportReport changed = bring(practice, heading + "1,Anna,Ruiz,1980-05-14,\n");
        QCOMPARE(countOf(changed, ImportKind::Patient), (Count{0, 1, 0}));
        const PatientId id = ImportSource{u"clinic"_s, {}}.patient(u"1"_s);
        QCOMPARE(practice.reload(id).values.value(u"legal_name"), nameValue(u"Ana"_s, u"Ruiz"_s));
    }

    void appointmentsFindTheirPatients()
    {
        SmallPractice practice;
        const QByteArray appointments = "source_id,starts_at,clinician,status\n"
                                        "1,2026-12-01T09:30Z,Dr. Brandt,booked\n"
                                        "2,2026-12-01T10:00Z,Dr. Brandt,booked\n";
        const ImportReport early = bring(practice, appointments);
        QCOMPARE(countOf(early, ImportKind::Appointment), (Count{0, 0, 2}));
        QCOMPARE(early.refusals.value(0).problem.code, u"import.unknown_patient"_s);
        (void)bring(practice, heading + ana + bo);
        QCOMPARE(countOf(bring(practice, appointments), ImportKind::Appointment), (Count{2, 0, 0}));
        QCOMPARE(countOf(bring(practice, appointments), ImportKind::Appointment), (Count{0, 2, 0}));
        QCOMPARE(rowsOf(practice, "SELECT COUNT(*) FROM appointment"), 2);
    }

    void anInsuranceTakesAFreePlaceAndNoOther()
    {
        SmallPractice practice;
        const auto insured = [](const QString& payer, int order) {
            return QJsonDocument(
                       QJsonObject{
                           {u"resourceType"_s, u"Coverage"_s},
                           {u"status"_s, u"active"_s},
                           {u"order"_s, order},
                           {u"beneficiary"_s, QJsonObject{{u"reference"_s, u"Patient/1"_s}}},
                           {u"payor"_s, QJsonArray{QJsonObject{{u"display"_s, payer}}}}})
                .toJson(QJsonDocument::Compact);
        };
        (void)bring(practice, heading + ana);
        const PatientId id = ImportSource{u"clinic"_s, {}}.patient(u"1"_s);
        (void)bring(practice, insured(u"Blue Fern"_s, 2));
        (void)bring(practice, insured(u"Home Oak"_s, 2));
        Patient patient = practice.reload(id);
        QCOMPARE(patient.values.value(u"coverage2.payer").string(), u"Blue Fern"_s);
        QCOMPARE(patient.values.value(u"coverage1.payer").string(), u"Home Oak"_s);
        QCOMPARE(patient.version, 3);

        // Staff mend it; the same file once more is no reason to bring the old one back.
        must(practice.store()
                 .write([&](Transaction& t) {
                     return Patients::edit(t, practice.maria, id,
                                           {{findField(u"coverage2.payer"),
                                             valueOf("coverage2.payer", u"Blue Fern Gold"_s)}},
                                           3);
                 })
                 .get());
        QCOMPARE(countOf(bring(practice, insured(u"Blue Fern"_s, 2)), ImportKind::Coverage),
                 (Count{0, 1, 0}));
        (void)bring(practice, insured(u"Third"_s, 0));
        const ImportReport full = bring(practice, insured(u"Fourth"_s, 0));
        QCOMPARE(countOf(full, ImportKind::Coverage), (Count{0, 0, 1}));
        QCOMPARE(full.refusals.value(0).problem.code, u"import.coverage_full"_s);
        patient = practice.reload(id);
        QCOMPARE(patient.values.value(u"coverage2.payer").string(), u"Blue Fern Gold"_s);
        QCOMPARE(patient.values.value(u"coverage3.payer").string(), u"Third"_s);
        QVERIFY(practice.auditHolds());
    }

    void allOfSynthea()
    {
        const QByteArray people = samples(u"synthea/patients-r4.ndjson"_s);
        const QByteArray insurances = samples(u"synthea/coverage-r4.ndjson"_s);
        if (people.isEmpty() || insurances.isEmpty())
            QSKIP("not run: fhir/synthea is not there");
        SmallPractice practice;
        const ImportReport first = bring(practice, people, {false, true});
        QCOMPARE(countOf(first, ImportKind::Patient), (Count{328, 0, 57}));
        const ImportReport second = bring(practice, insurances, {false, true});
        QCOMPARE(countOf(second, ImportKind::Coverage), (Count{480, 0, 85}));
        QCOMPARE(patientsIn(practice), 328);
        QVERIFY(practice.auditHolds());
        const AuditHead before = headOf(practice);
        QCOMPARE(countOf(bring(practice, people, {false, true}), ImportKind::Patient),
                 (Count{0, 328, 57}));
        QCOMPARE(countOf(bring(practice, insurances, {false, true}), ImportKind::Coverage),
                 (Count{0, 480, 85}));
        QCOMPARE(headOf(practice), before);

        // In one file, whatever its order, it comes to the same.
        SmallPractice other;
        const ImportReport both = bring(other, insurances + "\n" + people, {false, true});
        QCOMPARE(countOf(both, ImportKind::Patient), (Count{328, 0, 57}));
        QCOMPARE(countOf(both, ImportKind::Coverage), (Count{480, 0, 85}));
        QVERIFY(other.auditHolds());
    }

    void theProgramSaysWhatWouldHappenAndChangesNothing()
    {
        QTemporaryDir place;
        const QString folder = madeOffice(place);
        const QString file = place.filePath(u"people.csv"_s);
        write(file, heading + ana + wrong);
        const QByteArray before = contentOf(databasePath(folder));
        QVERIFY(!before.isEmpty());
        const QString kept = place.filePath(u"report.json"_s);
        const auto dry = runOffice({u"import"_s, u"--data"_s, folder, u"--file"_s, file,
                                    u"--dry-run"_s, u"yes"_s, u"--report"_s, kept});
        QCOMPARE(dry.exitCode, 1);
        QVERIFY2(dry.output.contains("Dry run: nothing was imported; 1 row is refused"),
                 dry.output.constData());
        QVERIFY2(dry.output.contains("line 3, column 5 (mobile_phone): Enter the phone number"),
                 dry.output.constData());
        QCOMPARE(contentOf(databasePath(folder)), before);
        const QJsonObject json = QJsonDocument::fromJson(contentOf(kept)).object();
        QCOMPARE(json.value("imported"_L1), QJsonValue(false));
        QCOMPARE(
            json.value("patients"_L1),
            QJsonValue(QJsonObject{{u"added"_s, 1}, {u"already_here"_s, 0}, {u"refused"_s, 1}}));
        const QJsonObject refused = json.value("refused"_L1).toArray().at(0).toObject();
        QCOMPARE(refused.value("line"_L1).toInt(), 3);
        QCOMPARE(refused.value("column"_L1).toInt(), 5);
        QCOMPARE(refused.value("code"_L1).toString(), u"field.mobile_phone.phone"_s);

        // The report of before is kept, and nothing is done.
        const auto again = runOffice({u"import"_s, u"--data"_s, folder, u"--file"_s, file,
                                      u"--skip-refused"_s, u"yes"_s, u"--report"_s, kept});
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.errors.contains("is there already"), again.errors.constData());
        QCOMPARE(contentOf(databasePath(folder)), before);

        const auto real = runOffice(
            {u"import"_s, u"--data"_s, folder, u"--file"_s, file, u"--skip-refused"_s, u"yes"_s});
        QCOMPARE(real.exitCode, 0);
        QVERIFY2(real.output.contains("Imported."), real.output.constData());
        for (const QByteArray& told : {dry.output, dry.errors, real.output, real.errors})
            QVERIFY(!told.contains("Ruiz") && !told.contains("2015550123"));
        const auto verified = runOffice({u"verify-audit"_s, u"--data"_s, folder});
        QCOMPARE(verified.exitCode, 0);
    }

    void theProgramSaysWhatIsWrongWithItsOptions()
    {
        QTemporaryDir place;
        const QString folder = madeOffice(place);
        const auto missing = runOffice(
            {u"import"_s, u"--data"_s, folder, u"--file"_s, place.filePath(u"none.csv"_s)});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(missing.errors.contains("none.csv cannot be read"), missing.errors.constData());
        const auto maybe = runOffice({u"import"_s, u"--data"_s, folder, u"--file"_s,
                                      place.filePath(u"none.csv"_s), u"--dry-run"_s, u"maybe"_s});
        QVERIFY2(maybe.errors.contains("--dry-run must be yes or no"), maybe.errors.constData());
    }

    void killedInTheMiddleItLeavesNothing()
    {
        QTemporaryDir trial;
        write(trial.filePath(u"people.csv"_s), manyRows(manyPatients));
        QElapsedTimer clock;
        clock.start();
        const auto whole = runOffice({u"import"_s, u"--data"_s, madeOffice(trial), u"--file"_s,
                                      trial.filePath(u"people.csv"_s)});
        QCOMPARE(whole.exitCode, 0);
        const auto lasts = static_cast<int>(clock.elapsed());

        QTemporaryDir place;
        const QString folder = madeOffice(place);
        const QStringList arguments{u"import"_s, u"--data"_s, folder, u"--file"_s,
                                    trial.filePath(u"people.csv"_s)};
        constexpr int Blows = 8; // over the whole of its time
        int killed = 0;
        for (int blow = 1; blow <= Blows; ++blow) {
            QProcess process;
            process.start(QStringLiteral(ANTEROOM_BINARY_DIR "/bin/anteroom-office"), arguments);
            if (process.waitForFinished(lasts * blow / Blows))
                break;
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            QVERIFY(process.waitForFinished(30'000));
            ++killed;
            const auto store = openStore(folder);
            QVERIFY2(store, store ? "" : qPrintable(store.problem().advice));
            const auto rows = must((*store)->read([](const Snapshot& s) {
                return s.select("SELECT (SELECT COUNT(*) FROM patient), "
                                "(SELECT COUNT(*) FROM history), "
                                "(SELECT COUNT(*) FROM record_term), "
                                "(SELECT COUNT(*) FROM audit WHERE act LIKE 'patient%')");
            }));
            // All of it, when the blow came after the commit, or nothing.
            const qint64 patients = rows.first().integer(0);
            QVERIFY2(patients == 0 || patients == manyPatients,
                     qPrintable(QString::number(patients)));
            QCOMPARE(rows.first().integer(3), patients == 0 ? 0 : manyPatients + 1);
            QCOMPARE(rows.first().integer(1) == 0, patients == 0);
            QCOMPARE(rows.first().integer(2) == 0, patients == 0);
            const auto verdict =
                must((*store)->read([](const Snapshot& s) { return Audit::verify(s); }));
            QVERIFY(verdict.holds());
            if (patients > 0)
                break;
        }
        QVERIFY2(killed > 0, "it was never killed");
        QCOMPARE(runOffice(arguments).exitCode, 0);
    }

private:
    static QString madeOffice(const QTemporaryDir& place)
    {
        const QString folder = place.filePath(u"office"_s);
        write(place.filePath(u"answers.json"_s), foundingAnswers());
        const auto made = runOffice(
            {u"init"_s, u"--data"_s, folder, u"--answers"_s, place.filePath(u"answers.json"_s)});
        if (made.exitCode != 0)
            qFatal("%s", made.errors.constData());
        return folder;
    }
};

QTEST_GUILESS_MAIN(OfficeImport)
#include "test_office_import.moc"
