#include "tests/soak/card_round.h"

#include <QFile>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int Pictures = 10;
constexpr int Rounds = 6;
constexpr int WarmAfter = 2;
constexpr double MostGrowth = 1.05; // of what it holds when it saw each picture twice

} // namespace

// A kiosk's decoder reads cards all day: sixty of them, with what it holds after each round. The
// long form is `./dev soak cards`.
class CardMemoryTest : public QObject {
    Q_OBJECT

public:
    // What all rounds may take together on a busy machine is for ctest to say.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); }

private Q_SLOTS:
    void initTestCase();
    void aRoundLeavesNothingBehind_data();
    void aRoundLeavesNothingBehind();

private:
    std::unique_ptr<CardRound> m_round;
    double m_warm = 0;
};

void CardMemoryTest::initTestCase()
{
    if (!QFile::exists(QStringLiteral(ANTEROOM_BINARY_DIR "/share/anteroom/text/recognition.onnx")))
        QSKIP("This build has no text models (npm): no card is read by it.");
    m_round = std::make_unique<CardRound>(
        QStringLiteral(ANTEROOM_BINARY_DIR "/bin/anteroom-decoder"), roundOfCards(Pictures, 7100));
}

void CardMemoryTest::aRoundLeavesNothingBehind_data()
{
    QTest::addColumn<int>("round");
    for (int round = 1; round <= Rounds; ++round)
        QTest::addRow("round %d", round) << round;
}

void CardMemoryTest::aRoundLeavesNothingBehind()
{
    QFETCH(int, round);
    for (int i = 0; i < Pictures; ++i)
        m_round->readNext();
    const CardRound::Counts& counts = m_round->counts();
    QCOMPARE(counts.read + counts.refused, Pictures * round);
    QVERIFY(counts.read > Pictures * round / 2);
    QCOMPARE(counts.restarted, 0);
    QCOMPARE(counts.different, 0);
    const double holds = m_round->kilobytes();
    QVERIFY(holds > 0);
    if (round == WarmAfter)
        m_warm = holds;
    QVERIFY2(round <= WarmAfter || holds < MostGrowth * m_warm,
             qPrintable(u"%1 kB, then %2 kB"_s.arg(m_warm).arg(holds)));
}

QTEST_MAIN(CardMemoryTest)
#include "test_card_memory.moc"
