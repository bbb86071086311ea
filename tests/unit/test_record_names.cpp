#include "record/name_comparison.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace anteroom;

// The name on a card beside the name on record: whose it is, and where its blanks belong.
class TestRecordNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameOrNot_data();
    void sameOrNot();
    void theNameOneGoesBy();
    void blanksComeBack_data();
    void blanksComeBack();
    void anyTextIsAnswered();

private:
    [[nodiscard]] static FieldValue name(const QString& text);
};

// "given|middle|family|suffix"
FieldValue TestRecordNames::name(const QString& text)
{
    const QStringList parts = text.split(u'|');
    QJsonObject json;
    const QLatin1StringView keys[] = {"given"_L1, "middle"_L1, "family"_L1, "suffix"_L1};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts[i].isEmpty())
            json.insert(keys[i], parts[i]);
    }
    const auto value = findField(u"legal_name")->parse(json);
    return value ? *value : FieldValue();
}

void TestRecordNames::sameOrNot_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("record");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* printed, const char* record, bool same) {
        QTest::addRow("%s / %s", printed, record)
            << QString::fromUtf8(printed) << QString::fromUtf8(record) << same;
    };
    row("ODETTE G BRIGHTWATER", "Odette|Grace|Brightwater", true);
    row("BRIGHTWATER, ODETTE", "Odette|Grace|Brightwater", true);
    row("OdetteGBrightwater", "Odette|Grace|Brightwater", true);
    row("ODETTEGBRIGHTWATER", "Odette||Brightwater", true);
    row("O BRIGHTWATER", "Odette||Brightwater", true);
    row("0DETTE BR1GHTWATER", "Odette||Brightwater", true);
    row("ODETTE BRIGHTWALER", "Odette||Brightwater", true);
    row("ODETTE MARIE BRIGHTWATER", "Odette||Brightwater", true);
    row("JOSE NUNEZ GARCIA", "José|Luis|Núñez", true);
    row("JOSE L NUNEZ", "José|Luis|Núñez García", true);
    row("MARIA DE LA CRUZ", "María||De la Cruz", true);
    row("SINEAD O'BRIEN", "Sinéad||OBrien", true);
    row("ANNA SMITH JONES", "Anna||Smith-Jones", true);
    row("BOB HALLORAN", "Robert|J|Halloran", true);
    row("ROBERT HALLORAN JR", "Bob||Halloran", true);
    row("DR ROBERT HALLORAN", "Robert||Halloran|Jr", true);
    row("LI NG", "Li||Ng", true);

    row("ROBERT HALLORAN SR", "Robert||Halloran|Jr", false);
    row("ODETTE G BRIGHTWATER", "Odette|Mae|Brightwater", false);
    row("MARCUS BRIGHTWATER", "Odette|Grace|Brightwater", false);
    row("MarcusBrightwater", "Odette|Grace|Brightwater", false);
    row("ODETTE CALDER", "Odette|Grace|Brightwater", false);
    row("ODETTA BRIGHTWATER", "Odette|Grace|Brightwater", false);
    row("BRIGHTWATER", "Odette|Grace|Brightwater", false);
    row("ODETTE", "Odette|Grace|Brightwater", false);
    row("BOB HALLORAN", "Rob||Halloran", false); // short forms of a name nobody told us
    row("LI NO", "Li||Ng", false);
    row("", "Odette||Brightwater", false);
}

void TestRecordNames::sameOrNot()
{
    QFETCH(QString, printed);
    QFETCH(QString, record);
    QFETCH(bool, same);
    QCOMPARE(isNameOf(printed, name(record)), same);
}

void TestRecordNames::theNameOneGoesBy()
{
    QVERIFY(!isNameOf(u"SUNNY BRIGHTWATER"_s, name(u"Odette||Brightwater"_s)));
    QVERIFY(isNameOf(u"SUNNY BRIGHTWATER"_s, name(u"Odette||Brightwater"_s), u"Sunny"_s));
}

void TestRecordNames::blanksComeBack_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("parted");
    const auto row = [](const char* printed, const char* record, const char* parted) {
        QTest::addRow("%s", printed)
            << QString::fromUtf8(printed) << QString::fromUtf8(record) << QString::fromUtf8(parted);
    };
    row("ODETTEGBRIGHTWATER", "Odette|Grace|Brightwater", "ODETTE G BRIGHTWATER");
    row("OdetteBrightwater", "Odette||Brightwater", "Odette Brightwater");
    row("BRIGHTWATERODETTE", "Odette||Brightwater", "BRIGHTWATER ODETTE");
    row("ANNA SMITH-JONES", "Anna||Smith-Jones", "ANNA SMITH-JONES");
    row("MARIADELACRUZ", "María||De la Cruz", "MARIA DE LA CRUZ");
    row("JOSÉNÚÑEZ", "José||Núñez", "JOSÉ NÚÑEZ");
    row("MARCUSBRIGHTWATER", "Odette||Brightwater", "MARCUS BRIGHTWATER");
    row("BRIGHTWATERMARCUS", "Odette||Brightwater", "BRIGHTWATER MARCUS");
    row("MARCUS CALDER", "Odette||Brightwater", "MARCUS CALDER");
    row("MARCUSCALDER", "Odette||Brightwater", "MARCUSCALDER");
}

void TestRecordNames::blanksComeBack()
{
    QFETCH(QString, printed);
    QFETCH(QString, record);
    QFETCH(QString, parted);
    QCOMPARE(partedBy(name(record), printed), parted);
}

// Whatever a reader gives: an answer, and soon.
void TestRecordNames::anyTextIsAnswered()
{
    const FieldValue many = name(u"A a A a|A a A a|A a A a a|"_s);
    QVERIFY(!isNameOf(QString(79, u'a') + u'b', many));
    QVERIFY(!isNameOf(QString(4000, u'a'), many));
    QVERIFY(!isNameOf(QString(QChar(0xd83d)) + u"\u0301 - ,,"_s, many));
    QCOMPARE(partedBy(FieldValue(), u"ODETTE"_s), u"ODETTE"_s);
}

QTEST_MAIN(TestRecordNames)
#include "test_record_names.moc"
