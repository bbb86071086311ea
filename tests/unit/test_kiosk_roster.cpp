#include "kiosk_people.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

// Being found: exact on name and birth date, one person or none, and nothing for guesses.
class TestKioskRoster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhoIsThere_data();
    void findsWhoIsThere();
    void guessesFindNobody_data();
    void guessesFindNobody();
    void twoOfANameNeedOneMoreThing();
    void twoVisitsOfOnePersonGiveTheNextOne();
    void changesAreFollowed();
    void nothingIsKnownBeforeTheOfficeSpoke();
};

namespace {

const QDate born(1984, 3, 30);

Roster withMaren()
{
    Roster roster;
    roster.apply({people::maren()});
    return roster;
}

} // namespace

void TestKioskRoster::findsWhoIsThere_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("middle");
    QTest::addColumn<QString>("family");
    QTest::newRow("as on record") << u"Maren"_s << QString() << u"Castellan"_s;
    QTest::newRow("capitals") << u"MAREN"_s << QString() << u"CASTELLAN"_s;
    QTest::newRow("blanks") << u"  maren "_s << QString() << u"castellan  "_s;
    QTest::newRow("accents") << u"Márén"_s << QString() << u"Castellán"_s;
    QTest::newRow("from a licence") << u"MAREN"_s << u"ELISE"_s << u"CASTELLAN"_s;
    QTest::newRow("both first names") << u"Maren Elise"_s << QString() << u"Castellan"_s;
    QTest::newRow("hyphen") << u"Maren-Elise"_s << QString() << u"Castellan"_s;
}

void TestKioskRoster::findsWhoIsThere()
{
    QFETCH(QString, given);
    QFETCH(QString, middle);
    QFETCH(QString, family);
    QVERIFY(withMaren().find({given, middle, family, born, {}}).entry.has_value());
}

void TestKioskRoster::guessesFindNobody_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QDate>("birthDate");
    QTest::newRow("empty") << QString() << QString() << born;
    QTest::newRow("no birth date") << u"Maren"_s << u"Castellan"_s << QDate();
    QTest::newRow("wildcards") << u"*"_s << u"%"_s << born;
    QTest::newRow("quotes") << u"' OR '1'='1"_s << u"\""_s << born;
    QTest::newRow("one letter") << u"M"_s << u"C"_s << born;
    QTest::newRow("beginnings") << u"Mar"_s << u"Castel"_s << born;
    QTest::newRow("another day") << u"Maren"_s << u"Castellan"_s << born.addDays(1);
    QTest::newRow("only the last name") << QString() << u"Castellan"_s << born;
    QTest::newRow("emoji") << u"🙂"_s << u"🙂"_s << born;
    QTest::newRow("ten thousand letters") << QString(10'000, u'a') << u"Castellan"_s << born;
}

void TestKioskRoster::guessesFindNobody()
{
    QFETCH(QString, given);
    QFETCH(QString, family);
    QFETCH(QDate, birthDate);
    const Match match = withMaren().find({given, {}, family, birthDate, {}});
    QVERIFY(!match.entry && !match.several);
}

void TestKioskRoster::twoOfANameNeedOneMoreThing()
{
    RosterEntry other = people::maren();
    other.values.set(*findField(u"mobile_phone"),
                     people::value(u"mobile_phone", u"555 210 9999"_s));
    Roster roster = withMaren();
    roster.apply({other});
    Identity told{u"Maren"_s, {}, u"Castellan"_s, born, {}};
    QVERIFY(!roster.find(told).entry);
    QVERIFY(roster.find(told).several);
    told.further = u"9999"_s;
    QCOMPARE(roster.find(told).entry->appointment.id, other.appointment.id);
    told.further = u"00417"_s; // both live there
    QVERIFY(roster.find(told).several);
    told.further = u"1234"_s;
    QVERIFY(!roster.find(told).entry && !roster.find(told).several);
    told.further = u"9"_s;
    QVERIFY(!roster.find(told).entry);
}

void TestKioskRoster::twoVisitsOfOnePersonGiveTheNextOne()
{
    RosterEntry morning = people::maren();
    RosterEntry noon = morning;
    noon.appointment.id = AppointmentId::fresh();
    noon.appointment.startsAt = morning.appointment.startsAt.addSecs(7200);
    Roster roster;
    roster.apply({noon, morning});
    const Identity told{u"Maren"_s, {}, u"Castellan"_s, born, {}};
    QCOMPARE(roster.find(told).entry->appointment.id, morning.appointment.id);
    morning.appointment.status = AppointmentStatus::Arrived;
    roster.apply({morning});
    QCOMPARE(roster.find(told).entry->appointment.id, noon.appointment.id);
}

void TestKioskRoster::changesAreFollowed()
{
    RosterEntry entry = people::maren();
    Roster roster;
    roster.apply({entry});
    QCOMPARE(roster.count(), 1);
    entry.removed = true;
    roster.apply({entry});
    QCOMPARE(roster.count(), 0);
    entry.removed = false;
    entry.appointment.status = AppointmentStatus::Cancelled;
    roster.apply({entry});
    QCOMPARE(roster.count(), 0);
}

void TestKioskRoster::nothingIsKnownBeforeTheOfficeSpoke()
{
    Roster roster;
    QVERIFY(!roster.isKnown());
    roster.apply({});
    QVERIFY(roster.isKnown());
}

QTEST_APPLESS_MAIN(TestKioskRoster)
#include "test_kiosk_roster.moc"
