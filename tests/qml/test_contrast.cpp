#include "gallery_page.h"

#include <QColor>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// The contrast of every pair of tokens that is put together, in both themes, by the formula of
/// WCAG 2: text needs 7, edges and icons 3 (LOOK.md §1).
class TestContrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formulaIsRight();
    void pairs_data();
    void pairs();
};

namespace {

double channel(double part)
{
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double ratio(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

struct Pair {
    const char* front;
    const char* back;
    double need;
};

constexpr Pair pairsOfTokens[]{
    {"ink", "paper", 7},
    {"ink", "card", 7},
    {"ink", "pine50", 7},
    {"ink", "pine100", 7},
    {"ink", "lamp100", 7},
    {"ink", "stone100", 7},
    {"stone700", "paper", 7},
    {"stone700", "card", 7},
    {"stone700", "stone50", 7},
    {"stone700", "stone100", 7},
    {"stone700", "pine50", 7},
    {"stone700", "pine100", 7},
    {"pine700", "card", 7},
    {"pine700", "paper", 7},
    {"pineText", "pine700", 7},
    {"clay", "paper", 7},
    {"clay", "card", 7},
    {"clay", "clay50", 7},
    {"lampInk", "lamp100", 7},
    {"leaf", "leaf50", 7},
    {"added", "addedFill", 7},
    {"paper", "ink", 7},
    {"roomText", "pine900", 7},
    {"roomTextSecond", "pine900", 7},
    {"roomTextSecond", "pine800", 7},
    {"roomText", "pine800", 7},
    {"roomText", "pine950", 7},
    {"utility", "pine950", 7},
    {"lampText", "lamp", 7},
    {"lampText", "lampDown", 7},
    {"waitingText", "waiting", 7},
    {"signInk", "sign", 7},
    {"viewText", "viewPanel", 7},
    {"lampText", "viewLamp", 7},
    {"evidenceFrame", "evidenceHalo", 7},
    {"stone500", "card", 3},
    {"stone500", "paper", 3},
    {"stone500", "stone50", 3},
    {"pine700", "pine50", 3},
    {"clayEdge", "card", 3},
    {"focus", "paper", 3},
    {"focus", "card", 3},
    {"focusOnRoom", "pine950", 3},
    {"roomEdge", "pine950", 3},
    {"stepToCome", "pine900", 3},
    {"stepPast", "pine900", 3},
    {"lamp", "pine950", 3},
    {"lamp", "pine900", 3},
    {"viewLamp", "viewHalo", 3},
    {"checkEdge", "paper", 3},
};

} // namespace

void TestContrast::formulaIsRight()
{
    QCOMPARE(std::round(ratio(Qt::black, Qt::white) * 100), 2100.0);
    QCOMPARE(std::round(ratio(QColor(u"#767676"_s), Qt::white) * 100), 454.0);
}

void TestContrast::pairs_data()
{
    QTest::addColumn<bool>("highContrast");
    QTest::newRow("light") << false;
    QTest::newRow("high contrast") << true;
}

void TestContrast::pairs()
{
    QFETCH(bool, highContrast);
    anteroom::GalleryPage page({u"KioskDone"_s, 0, highContrast});
    QVERIFY(page.tokens());
    QStringList weak;
    for (const Pair& pair : pairsOfTokens) {
        const QColor front = page.tokens()->property(pair.front).value<QColor>();
        const QColor back = page.tokens()->property(pair.back).value<QColor>();
        QVERIFY2(front.isValid() && back.isValid(), pair.front);
        if (ratio(front, back) < pair.need)
            weak.append(u"%1 on %2 is %3, needs %4"_s
                            .arg(QLatin1String(pair.front), QLatin1String(pair.back))
                            .arg(ratio(front, back), 0, 'f', 2)
                            .arg(pair.need));
    }
    QVERIFY2(weak.isEmpty(), qPrintable(weak.join(u'\n')));
}

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
