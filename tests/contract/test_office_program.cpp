// anteroom-office as people start it in a shell.

#include "office/openapi.h"
#include "office_process.h"
#include "record/field.h"

#include <csignal>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

class OfficeProgram : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_place;
    QString m_folder = m_place.filePath(u"office"_s);

private Q_SLOTS:
    void initTestCase()
    {
        write(m_place.filePath(u"answers.json"_s), foundingAnswers());
        const auto made = runOffice({u"init"_s, u"--data"_s, m_folder, u"--answers"_s,
                                     m_place.filePath(u"answers.json"_s)});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        QVERIFY(made.output.contains("Alder Falls Family Practice"));
    }

    void madeFilesThatOnlyTheirOwnerReads()
    {
        const auto forOthers = QFileDevice::ReadGroup | QFileDevice::ReadOther |
                               QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QStringList seen;
        const QStringList names{
            u"."_s,          u"office.json"_s,      u"office.db"_s,        u"pki"_s,
            u"pki/ca.key"_s, u"pki/ca.crt"_s,       u"pki/server.key"_s,   u"pki/server.crt"_s,
            u"keys"_s,       u"keys/sealing.key"_s, u"keys/receipts.key"_s};
        for (const QString& name : names) {
            const QString path = m_folder + u'/' + name;
            QVERIFY2(QFile::exists(path), qPrintable(name));
            QVERIFY2(!(QFile::permissions(path) & forOthers), qPrintable(name));
        }
    }

    void leavesAnOfficeThatIsThereAlone()
    {
        const QByteArray before = contentOf(m_folder + u"/pki/ca.key"_s);
        const auto again = runOffice({u"init"_s, u"--data"_s, m_folder, u"--answers"_s,
                                      m_place.filePath(u"answers.json"_s)});
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.errors.contains("is not empty"), again.errors.constData());
        QCOMPARE(contentOf(m_folder + u"/pki/ca.key"_s), before);
    }

    void leavesNothingBehindWhenAnAnswerIsWrong()
    {
        const QString path = m_place.filePath(u"wrong.json"_s);
        QByteArray wrong = foundingAnswers();
        write(path, wrong.replace("correct horse battery", "short"));
        const QString folder = m_place.filePath(u"never"_s);
        const auto made = runOffice({u"init"_s, u"--data"_s, folder, u"--answers"_s, path});
        QCOMPARE(made.exitCode, 1);
        QVERIFY2(made.errors.contains("at least 10 characters"), made.errors.constData());
        QVERIFY(!QFile::exists(folder));
        QVERIFY(QDir(m_place.path()).entryList({u"never*"_s}).isEmpty());

        write(path, foundingAnswers().replace("\"site\"", "\"sight\""));
        const auto typo = runOffice({u"init"_s, u"--data"_s, folder, u"--answers"_s, path});
        QVERIFY2(typo.errors.contains("\"site\" is missing"), typo.errors.constData());
    }

    void aDatabaseThatIsNoneIsRefusedWithoutRepeatingIt()
    {
        const QString folder = m_place.filePath(u"elsewhere"_s);
        const auto made = runOffice(
            {u"init"_s, u"--data"_s, folder, u"--answers"_s, m_place.filePath(u"answers.json"_s),
             u"--database"_s, u"postgresql://office:hush-hush@/anteroom?host=/nonexistent"_s});
        QCOMPARE(made.exitCode, 1);
        QVERIFY2(made.errors.contains("cannot be reached"), made.errors.constData());
        QVERIFY(!made.errors.contains("hush-hush"));
        QVERIFY(!QFile::exists(folder));
    }

    void aPasswordThatOthersMayReadIsRefused()
    {
        const QString folder = m_place.filePath(u"open"_s);
        QVERIFY(QDir().mkpath(folder));
        QJsonObject settings =
            QJsonDocument::fromJson(contentOf(m_folder + u"/office.json"_s)).object();
        settings.insert(u"database"_s, u"postgresql://office:hush-hush@db/anteroom"_s);
        write(folder + u"/office.json"_s, QJsonDocument(settings).toJson());
        const auto served = runOffice({u"verify-audit"_s, u"--data"_s, folder});
        QCOMPARE(served.exitCode, 1);
        QVERIFY2(served.errors.contains("chmod 600"), served.errors.constData());
        QVERIFY(!served.errors.contains("hush-hush"));
    }

    void asksOnlyATerminal()
    {
        const auto made = runOffice({u"init"_s, u"--data"_s, m_place.filePath(u"other"_s)});
        QCOMPARE(made.exitCode, 1);
        QVERIFY2(made.errors.contains("--answers FILE"), made.errors.constData());
    }

    void servesUntilItIsToldToEnd()
    {
        OfficeProcess office(m_folder);
        QVERIFY2(office.port() > 0, office.errors().constData());
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, office.port());
        QVERIFY(socket.waitForConnected(2000));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(office.end(), 0);
        QVERIFY(clock.elapsed() < 5000);
        const QByteArray log = office.errors();
        QVERIFY2(log.contains("office.started port="), log.constData());
        QVERIFY2(log.contains("office.stopped"), log.constData());
    }

    void saysWhenThePortIsTaken()
    {
        OfficeProcess office(m_folder);
        const auto second = runOffice(
            {u"serve"_s, u"--data"_s, m_folder, u"--port"_s, QString::number(office.port())});
        QCOMPARE(second.exitCode, 1);
        QVERIFY2(second.errors.contains("--port"), second.errors.constData());
        QCOMPARE(office.end(), 0);
    }

    void namesAMistakeInTheSettings_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QByteArray>("said");
        const QByteArray start = "{\n  \"practice\": \"P\",\n  \"site\": \"S\",\n";
        QTest::newRow("a typo") << start + "  \"prot\": 8443\n}\n"
                                << QByteArray(
                                       "office.json, line 4: there is no setting \"prot\". "
                                       "Did you mean \"port\"? Allowed are: practice, site,");
        QTest::newRow("a typo inside")
            << start + "  \"limits\": {\n    \"workers\": 4,\n    \"header_byte\": 1\n  }\n}\n"
            << QByteArray("line 6: there is no setting \"header_byte\" in \"limits\". Did you mean "
                          "\"header_bytes\"?");
        QTest::newRow("a number too large")
            << start + "  \"port\": 70000\n}\n"
            << QByteArray("line 4: \"port\" must be a whole number from 0 to 65535.");
        QTest::newRow("a number in quotes")
            << start + "  \"sessions\": {\"idle_minutes\": \"15\"}\n}\n"
            << QByteArray(
                   "line 4: \"sessions.idle_minutes\" must be a whole number from 1 to 120.");
        QTest::newRow("a list that is a text")
            << start + "  \"languages\": \"en\"\n}\n"
            << QByteArray("line 4: \"languages\" must be a list of 1 to 40 texts");
        QTest::newRow("something missing")
            << QByteArray("{\"practice\": \"P\"}")
            << QByteArray("line 1: \"site\" is missing. It must be a text");
        QTest::newRow("a comma missing")
            << QByteArray("{\n  \"practice\": \"P\"\n  \"site\": \"S\"\n}\n")
            << QByteArray("line 3: this is not JSON");
        QTest::newRow("empty") << QByteArray() << QByteArray("line 1: this is not JSON");
    }
    void namesAMistakeInTheSettings()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QByteArray, said);
        const QString path = m_folder + u"/office.json"_s;
        const QByteArray good = contentOf(path);
        write(path, settings);
        const auto served = runOffice({u"serve"_s, u"--data"_s, m_folder, u"--port"_s, u"0"_s});
        write(path, good);
        QCOMPARE(served.exitCode, 1);
        QVERIFY2(served.errors.contains(said), served.errors.constData());
        QVERIFY2(served.errors.contains("office.json"), served.errors.constData());
    }

    void saysWhatIsDamaged()
    {
        const QString path = m_folder + u"/keys/receipts.key"_s;
        const QByteArray good = contentOf(path);
        write(path, good.left(20));
        const auto served = runOffice({u"serve"_s, u"--data"_s, m_folder});
        write(path, good);
        QCOMPARE(served.exitCode, 1);
        QVERIFY2(served.errors.contains("receipts.key"), served.errors.constData());
        const auto nowhere = runOffice({u"serve"_s, u"--data"_s, m_place.filePath(u"nowhere"_s)});
        QVERIFY2(nowhere.errors.contains("anteroom-office init"), nowhere.errors.constData());
    }

    void offersACodeForAKiosk()
    {
        const auto code =
            runOffice({u"enrol-code"_s, u"--data"_s, m_folder, u"--name"_s, u"Kiosk 1"_s});
        QCOMPARE(code.exitCode, 0);
        QCOMPARE(code.output.trimmed().size(), 9);
    }

    void addsStaff()
    {
        const QStringList line{u"add-staff"_s, u"--data"_s, m_folder,     u"--user"_s,
                               u"kim"_s,       u"--name"_s, u"Kim Osei"_s};
        const auto added = runOffice(line, "a good password\n");
        QVERIFY2(added.exitCode == 0, added.errors.constData());
        const auto again = runOffice(line, "a good password\n");
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(!again.errors.isEmpty(), "it must say why");
        QVERIFY(!again.errors.contains("a good password"));
        QCOMPARE(runOffice(line, {}).exitCode, 1);
    }

    // Somebody with the file and a tool changes a line of the trail.
    void namesTheFirstEntryOfTheAuditThatWasChanged()
    {
        const QString copy = m_place.filePath(u"tampered"_s);
        QVERIFY(QDir().mkpath(copy));
        for (const QString& name : {u"/office.json"_s, u"/office.db"_s})
            QVERIFY(QFile::copy(m_folder + name, copy + name));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            database.setDatabaseName(copy + u"/office.db"_s);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"SELECT name FROM sqlite_master WHERE type = 'trigger' "
                               "AND tbl_name = 'audit'"_s));
            QStringList triggers;
            while (query.next())
                triggers.append(query.value(0).toString());
            query.finish();
            for (const QString& trigger : triggers)
                QVERIFY(query.exec(u"DROP TRIGGER "_s + trigger));
            QVERIFY(query.exec(u"UPDATE audit SET actor_name = 'nobody' WHERE sequence = 1"_s));
            QCOMPARE(query.numRowsAffected(), 1);
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
        const auto verified = runOffice({u"verify-audit"_s, u"--data"_s, copy});
        QCOMPARE(verified.exitCode, 1);
        QVERIFY2(verified.output.startsWith("audit chain is broken at entry 1: "),
                 verified.output.constData());
    }

    void verifiesTheAudit()
    {
        const auto verified = runOffice({u"verify-audit"_s, u"--data"_s, m_folder});
        QCOMPARE(verified.exitCode, 0);
        QVERIFY2(verified.output.startsWith("audit chain holds: "), verified.output.constData());
    }

    void printsItsRoutes()
    {
        const auto routes = runOffice({u"routes"_s});
        QCOMPARE(routes.exitCode, 0);
        QVERIFY(routes.output.contains("PUT /v1/submissions/{id} device\n"));
        QVERIFY(routes.output.contains("GET /v1/audit manager\n"));
    }

    // Adding a field to app/record adds it to the contract, and nobody edits that.
    void theContractHasEveryField()
    {
        const QByteArray contract = runOffice({u"openapi"_s}).output;
        const QByteArray schema = runOffice({u"openapi-fields"_s}).output;
        QCOMPARE(schema, fieldValuesSchema());
        QVERIFY(contract.contains(schema));
        QCOMPARE(contract.count("\n    FieldValues:"), 1);
        for (const Field& field : fields()) {
            QVERIFY2(schema.contains(QByteArray("\n        ") + field.key + ':'), field.key);
            for (const FieldOption& option : field.options)
                QVERIFY2(schema.contains(option.code), option.code);
            for (const FieldPart& part : field.parts)
                QVERIFY2(schema.contains(QByteArray("\n            ") + part.key + ':'), part.key);
        }
    }

    void saysWhatIsWrongWithACommandLine()
    {
        QCOMPARE(runOffice({u"--help"_s}).exitCode, 0);
        QVERIFY(runOffice({u"--help"_s}).output.contains("verify-audit"));
        QVERIFY(runOffice({u"--version"_s}).output.startsWith("anteroom-office "));
        const auto unknown = runOffice({u"server"_s});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.errors.contains("no command \"server\""));
        const auto option = runOffice({u"serve"_s, u"--date"_s, u"x"_s});
        QCOMPARE(option.exitCode, 2);
        QVERIFY(option.errors.contains("Allowed are: --data"));
        QCOMPARE(runOffice({u"serve"_s}).exitCode, 2);
        QCOMPARE(runOffice({u"serve"_s, u"--data"_s}).exitCode, 2);
        QCOMPARE(runOffice({u"serve"_s, u"--data"_s, m_folder, u"--port"_s, u"many"_s}).exitCode,
                 1);
        QCOMPARE(runOffice({}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(OfficeProgram)
#include "test_office_program.moc"
