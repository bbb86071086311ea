#include "console/arguments.h"

#include <QTemporaryDir>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

class ConsoleArgumentsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_authority;

    [[nodiscard]] Result<ConsoleArguments> parsed(QStringList arguments) const
    {
        arguments.prepend(u"anteroom-console"_s);
        return parseArguments(arguments);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = m_folder.filePath(u"ca.crt"_s);
        QFile file(m_authority);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
    }

    void theOfficeAndItsAuthorityAreEnough()
    {
        const auto arguments = parsed({u"--office"_s, u"office.lan:8443"_s, u"--authority"_s,
                                       m_authority, u"--user"_s, u"ines.calloway"_s});
        QVERIFY(arguments.ok());
        QCOMPARE(arguments->office.host, u"office.lan"_s);
        QCOMPARE(arguments->office.port, quint16(8443));
        QCOMPARE(arguments->user, u"ines.calloway"_s);
        QVERIFY(arguments->office.authority.startsWith("-----BEGIN"));
        const auto v6 = parsed({u"--office"_s, u"[::1]:8443"_s, u"--authority"_s, m_authority});
        QCOMPARE(v6->office.host, u"::1"_s);
    }

    void aTypoIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        const QStringList authority{u"--authority"_s, m_authority};
        QTest::newRow("no port") << (QStringList{u"--office"_s, u"office.lan"_s} + authority)
                                 << u"arguments.office"_s;
        QTest::newRow("a port that is none")
            << (QStringList{u"--office"_s, u"office.lan:99999"_s} + authority)
            << u"arguments.office"_s;
        QTest::newRow("nothing") << QStringList() << u"arguments.office"_s;
        QTest::newRow("no authority")
            << QStringList{u"--office"_s, u"a:1"_s} << u"arguments.authority"_s;
        QTest::newRow("not a certificate")
            << QStringList{u"--office"_s, u"a:1"_s, u"--authority"_s, u"/dev/null"_s}
            << u"arguments.authority"_s;
        QTest::newRow("unknown") << QStringList{u"--ofice"_s, u"a:1"_s} << u"arguments.unknown"_s;
        QTest::newRow("too much") << (QStringList{u"--office"_s, u"a:1"_s, u"b"_s} + authority)
                                  << u"arguments.unknown"_s;
    }
    void aTypoIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        const auto refused = parsed(arguments);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.problem().code, code);
        QVERIFY(!refused.problem().advice.isEmpty());
    }

    void helpNamesEveryArgument()
    {
        for (const QString& name : {u"--office"_s, u"--authority"_s, u"--user"_s, u"--version"_s})
            QVERIFY(argumentsHelp().contains(name));
        QVERIFY(parsed({u"--help"_s})->showHelp);
    }
};

QTEST_GUILESS_MAIN(ConsoleArgumentsTest)
#include "test_console_arguments.moc"
