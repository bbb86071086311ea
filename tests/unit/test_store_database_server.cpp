// Where a practice's database is, as its administrator writes it.

#include "store/database_server.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

class StoreDatabaseServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allPartsAreRead()
    {
        const auto server = DatabaseServer::parse(
            u"postgresql://office:p%40ss%3Aword@db1.example.org:6432,[2001:db8::1]/anteroom"
            "?sslmode=verify-full&target_session_attrs=read-write"_s);
        QVERIFY(server.ok());
        QCOMPARE(server->hosts, (QStringList{u"db1.example.org"_s, u"2001:db8::1"_s}));
        QCOMPARE(server->ports, (QList<quint16>{6432, 5432}));
        QCOMPARE(server->name, u"anteroom"_s);
        QCOMPARE(server->user, u"office"_s);
        QCOMPARE(server->password, u"p@ss:word"_s);
        QCOMPARE(server->options.value(u"sslmode"_s), u"verify-full"_s);
        QCOMPARE(server->options.size(), 2);
    }

    void aSocketIsAHostToo()
    {
        const auto server = DatabaseServer::parse(u"postgresql:///anteroom?host=/run/postgresql"_s);
        QVERIFY(server.ok());
        QCOMPARE(server->hosts, QStringList{u"/run/postgresql"_s});
        QCOMPARE(server->ports, QList<quint16>{5432});
        QVERIFY(server->user.isEmpty() && server->password.isEmpty());
    }

    void whatIsWrongIsSaidWithoutRepeatingIt_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("another engine") << u"mysql://office:secret@db/anteroom"_s;
        QTest::newRow("no name") << u"postgresql://office:secret@db/"_s;
        QTest::newRow("no host") << u"postgresql:///anteroom"_s;
        QTest::newRow("a port of letters") << u"postgresql://office:secret@db:port/anteroom"_s;
        QTest::newRow("port 0") << u"postgresql://office:secret@db:0/anteroom"_s;
        QTest::newRow("an unknown option") << u"postgresql://office:secret@db/a?options=-c"_s;
        QTest::newRow("a second option in one")
            << u"postgresql://office:secret@db/a?sslmode=require;fsync=off"_s;
    }
    void whatIsWrongIsSaidWithoutRepeatingIt()
    {
        QFETCH(QString, url);
        const auto server = DatabaseServer::parse(url);
        QVERIFY(!server.ok());
        QCOMPARE(server.problem().code, u"database.url"_s);
        QVERIFY(!server.problem().advice.contains(u"secret"_s));
    }
};

QTEST_GUILESS_MAIN(StoreDatabaseServer)
#include "test_store_database_server.moc"
