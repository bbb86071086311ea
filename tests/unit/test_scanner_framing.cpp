#include "scanner/device/message_framer.h"
#include "scanner/device/scanner_message.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

const QByteArray CardText = "@\n\x1e\rANSI 636000100002DL00410023ZV00640009"
                            "DLDAQ1\nDCSDOE\nDACJANE\n\rZVZVA01\n\r";

} // namespace

// Where one message ends and the next begins, whichever pieces the bytes come in.
class ScannerFramingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void prefixAndSuffixAreTakenOff_data();
    void prefixAndSuffixAreTakenOff();
    void licencesHoldLineEnds_data();
    void licencesHoldLineEnds();
    void tooLongIsDroppedWhole();
};

void ScannerFramingTest::prefixAndSuffixAreTakenOff_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QList<QByteArray>>("messages");
    using Messages = QList<QByteArray>;
    QTest::newRow("STX and ETX") << QByteArray("\x02") << QByteArray("\x03")
                                 << QByteArray("\x02one\x03\x02two\x03") << Messages{"one", "two"};
    QTest::newRow("noise before the prefix")
        << QByteArray("<<") << QByteArray(">>") << QByteArray("x<y<<one>>z\r\n<<two>>")
        << Messages{"one", "two"};
    QTest::newRow("part of the suffix in the message")
        << QByteArray() << QByteArray("\r\n") << QByteArray("a\rb\r\nc\nd\r\n")
        << Messages{"a\rb", "c\nd"};
    QTest::newRow("empty messages are none")
        << QByteArray() << QByteArray("\r") << QByteArray("\r\rone\r\r") << Messages{"one"};
    QTest::newRow("an at sign is no licence")
        << QByteArray() << QByteArray("\r") << QByteArray("@\rwhat@ever\r@\rANother one\r")
        << Messages{"@", "what@ever", "@", "ANother one"};
}

void ScannerFramingTest::prefixAndSuffixAreTakenOff()
{
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, suffix);
    QFETCH(QByteArray, sent);
    QFETCH(QList<QByteArray>, messages);
    MessageFramer whole({prefix, suffix, MaxScannerMessage});
    QList<QByteArray> taken = whole.take(sent);
    taken += whole.hearSilence();
    QCOMPARE(taken, messages);

    // The pieces in which bytes come mean nothing.
    for (qsizetype at = 0; at <= sent.size(); ++at) {
        MessageFramer split({prefix, suffix, MaxScannerMessage});
        QList<QByteArray> got = split.take(sent.first(at));
        got += split.take(sent.sliced(at));
        got += split.hearSilence();
        QCOMPARE(got, messages);
    }
}

void ScannerFramingTest::licencesHoldLineEnds_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<QByteArray>("licence");
    QByteArray lying = CardText;
    lying.replace("00410023", "99990000");
    QByteArray headless = CardText;
    headless.replace("\n\x1e\r", "\r");
    for (const QByteArray& suffix :
         {QByteArray("\r"), QByteArray("\n"), QByteArray("\r\n"), QByteArray("\t")}) {
        const QByteArray name = suffix.toHex(' ');
        QTest::addRow("as it should be, %s", name.constData()) << suffix << CardText;
        QTest::addRow("offsets that lie, %s", name.constData()) << suffix << lying;
        QTest::addRow("separators lost, %s", name.constData()) << suffix << headless;
    }
}

void ScannerFramingTest::licencesHoldLineEnds()
{
    QFETCH(QByteArray, suffix);
    QFETCH(QByteArray, licence);
    // Two cards with no silence between them, then a code.
    const QByteArray sent = licence + suffix + licence + suffix + "12345" + suffix;
    const QList<QByteArray> messages{licence, licence, "12345"};
    for (qsizetype at = 0; at <= sent.size(); ++at) {
        MessageFramer framer({{}, suffix, MaxScannerMessage});
        QList<QByteArray> got = framer.take(sent.first(at));
        got += framer.take(sent.sliced(at));
        QCOMPARE(got, messages);
        QCOMPARE(framer.pending(), 0);
    }
}

void ScannerFramingTest::tooLongIsDroppedWhole()
{
    const QByteArray longest(MaxScannerMessage, 'x');
    MessageFramer framer({{}, "\r\n", MaxScannerMessage});
    QCOMPARE(framer.take(longest + "\r\n"), QList<QByteArray>{longest});
    QCOMPARE(framer.take(longest + "y\r\nshort\r\n"), QList<QByteArray>{"short"});
    QCOMPARE(framer.take(QByteArray(1'000'000, 'z')), QList<QByteArray>{});
    QVERIFY(framer.pending() <= 2 * MaxScannerMessage);
    QCOMPARE(framer.take("\r"), QList<QByteArray>{});
    QCOMPARE(framer.take("\nshort\r\n"), QList<QByteArray>{"short"});
    QCOMPARE(framer.tooLong(), 2u);

    MessageFramer silent({{}, {}, MaxScannerMessage});
    QCOMPARE(silent.take(longest + "y"), QList<QByteArray>{});
    QCOMPARE(silent.hearSilence(), QList<QByteArray>{});
    QCOMPARE(silent.take("short"), QList<QByteArray>{});
    QCOMPARE(silent.hearSilence(), QList<QByteArray>{"short"});
}

QTEST_GUILESS_MAIN(ScannerFramingTest)
#include "test_scanner_framing.moc"
