// Names that sound alike share a code; the codes are Double Metaphone's.

#include "record/name_sounds.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom {

class RecordSounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What the published algorithm makes of them; most are the names that its rules are there for.
    void codes_data()
    {
        QTest::addColumn<QString>("codes");
        static constexpr std::pair<const char*, const char*> names[] = {
            {"smith", "SM0 XMT"},
            {"smyth", "SM0 XMT"},
            {"schmidt", "XMT SMT"},
            {"catherine", "K0RN KTRN"},
            {"kathryn", "K0RN KTRN"},
            {"schumacher", "XMKR"},
            {"michael", "MKL MXL"},
            {"chianti", "KNT"},
            {"wachtler", "AKTLR FKTLR"},
            {"mcclellan", "MKKLLN"},
            {"mchugh", "MK"},
            {"bacchus", "PKS"},
            {"bertucci", "PRTX"},
            {"czerny", "SRN XRN"},
            {"caesar", "SSR"},
            {"hugh", "H"},
            {"broughton", "PRTN"},
            {"mclaughlin", "MKLFLN"},
            {"cagney", "KKN"},
            {"tagliaro", "TKLR TLR"},
            {"biaggi", "PJ PK"},
            {"gallegos", "KLKS KKS"},
            {"cabrillo", "KPRL KPR"},
            {"jose", "HS"},
            {"josephine", "JSFN HSFN"},
            {"hochmeier", "HKMR"},
            {"rogier", "RJ RJR"},
            {"carlisle", "KRLL"},
            {"sugar", "XKR SKR"},
            {"schermerhorn", "XRMRRN SKRMRRN"},
            {"schenker", "XNKR SKNKR"},
            {"artois", "ART ARTS"},
            {"thomas", "TMS"},
            {"wasserman", "ASRMN FSRMN"},
            {"arnow", "ARN ARNF"},
            {"filipowicz", "FLPTS FLPFX"},
            {"breaux", "PR"},
            {"zhao", "J"},
            {"pizza", "PS PTS"},
            {"kowalski", "KLSK"},
            {"czajkowski", "SKSK XKFSK"},
            {"ranger", "RNJR RNKR"},
            {"danger", "TNJR TNKR"},
            {"xavier", "SF SFR"},
            {"wright", "RT"},
            {"knight", "NT"},
            {"psaki", "SK"},
            {"gnocchi", "NX"},
            {"chore", "XR"},
            {"architect", "ARKTKT"},
            {"orchid", "ARKT"},
            {"succeed", "SKST"},
            {"focaccia", "FKX"},
            {"ghislane", "JLN"},
            {"edgar", "ATKR"},
            {"edge", "AJ"},
            {"thumb", "0M TM"},
            {"szabo", "SP XP"},
            {"sian", "SN XN"},
            {"tichner", "TXNR TKNR"},
            {"campbell", "KMPL"},
            {"jankelowicz", "JNKLTS ANKLFX"},
            {"bajador", "PJTR PHTR"},
        };
        for (const auto& [name, codes] : names)
            QTest::newRow(name) << QString::fromLatin1(codes);
    }
    void codes()
    {
        QFETCH(QString, codes);
        QCOMPARE(soundsOf(QString::fromLatin1(QTest::currentDataTag())).join(u' '), codes);
    }

    void namesThatSoundAlikeShareACode_data()
    {
        QTest::addColumn<QString>("other");
        static constexpr std::pair<const char*, const char*> names[] = {
            {"smith", "smyth"},      {"smith", "schmidt"},    {"catherine", "kathryn"},
            {"philip", "filip"},     {"jon", "john"},         {"steven", "stephen"},
            {"meyer", "maier"},      {"clark", "clarke"},     {"reid", "reed"},
            {"nicholas", "nikolas"}, {"geoffrey", "jeffrey"}, {"wasserman", "vasserman"},
            {"allen", "alan"},       {"leigh", "lee"},
        };
        for (const auto& [name, other] : names)
            QTest::newRow(name) << QString::fromLatin1(other);
    }
    void namesThatSoundAlikeShareACode()
    {
        QFETCH(QString, other);
        const QStringList sounds = soundsOf(QString::fromLatin1(QTest::currentDataTag()));
        const QStringList others = soundsOf(other);
        QVERIFY2(std::any_of(sounds.begin(), sounds.end(),
                             [&](const QString& each) { return others.contains(each); }),
                 qPrintable(sounds.join(u' ') + u" / "_s + others.join(u' ')));
    }

    void otherLettersHaveNone()
    {
        for (const QString& word :
             {u""_s, u"नोरा"_s, u"müller"_s, u"Smith"_s, u"o'brien"_s, u"4"_s})
            QCOMPARE(soundsOf(word), QStringList());
        QCOMPARE(soundsOf(QString(100'000, u'n')).value(0).size(), 50'000);
    }
};

} // namespace anteroom

QTEST_APPLESS_MAIN(anteroom::RecordSounds)
#include "test_record_sounds.moc"
