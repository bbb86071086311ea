#include "bench/cards/card_marks.h"
#include "bench/cards/card_trial.h"
#include "bench/cards/other_cards.h"
#include "bench/cards/straight_shot.h"
#include "bench/cards/travel_papers.h"

#include <QFontInfo>
#include <QPainter>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

// How far the lightness reaches within the box.
int contrast(const QImage& picture, const QRectF& box)
{
    int darkest = 255;
    int lightest = 0;
    const QRect pixels = box.toAlignedRect().intersected(picture.rect());
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            const int gray = qGray(picture.pixel(x, y));
            darkest = std::min(darkest, gray);
            lightest = std::max(lightest, gray);
        }
    }
    return lightest - darkest;
}

} // namespace

class DrawnCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void familiesAreInstalled()
    {
        for (const QString& family :
             {u"Open Sans"_s, u"Liberation Sans"_s, u"Nimbus Sans"_s, u"URW Gothic"_s, u"Roboto"_s,
              u"Lato"_s, u"Carlito"_s, u"Cantarell"_s, u"OCRA"_s, u"OCR B"_s, u"DejaVu Sans"_s})
            QVERIFY2(QFontInfo(QFont(family)).family().startsWith(family), qPrintable(family));
    }

    void aSeedGivesTheSamePicture()
    {
        const CardTrial once = cardTrial(LayoutSet::Developed, HardCards, 5);
        const CardTrial again = cardTrial(LayoutSet::Developed, HardCards, 5);
        QCOMPARE(once.shot.frame, again.shot.frame);
        QCOMPARE(once.truth(), again.truth());
        QVERIFY(once.shot.frame != cardTrial(LayoutSet::Developed, HardCards, 6).shot.frame);
    }

    void eachValueIsPrintedInItsBox_data()
    {
        QTest::addColumn<LayoutSet>("set");
        QTest::newRow("developed") << LayoutSet::Developed;
        QTest::newRow("further") << LayoutSet::Further;
        QTest::newRow("reported") << LayoutSet::Reported;
    }

    void eachValueIsPrintedInItsBox()
    {
        QFETCH(LayoutSet, set);
        QSet<QString> layouts;
        const int count = insuranceLayouts(set);
        for (int side = 0; side < 6 * count; ++side) {
            const int layout = side % count;
            const auto seed = quint32(side);
            const bool back = side / count % 3 == 2;
            const DrawnCard card =
                back ? insuranceBack(set, layout, seed) : insuranceFront(set, layout, seed);
            layouts.insert(card.layout);
            QVERIFY(!card.fields.isEmpty());
            for (const PrintedField& field : card.fields) {
                const QByteArray where = (card.layout + u' ' + field.name).toUtf8();
                QVERIFY2(QRectF(card.picture.rect()).contains(field.box), where.constData());
                QVERIFY2(contrast(card.picture, field.box) > 60, where.constData());
                QVERIFY2(field.letterHeight > 15, where.constData());
                for (const PrintedField& other : card.fields)
                    QVERIFY2(&other == &field || !other.box.intersects(field.box),
                             where.constData());
            }
        }
        QCOMPARE(layouts.size(), count);
    }

    // A mark at the card's top left is where the true corners say.
    void cornersAreTheCards()
    {
        QImage card(1586, 1000, QImage::Format_RGB32);
        card.fill(Qt::white);
        QPainter painter(&card);
        painter.fillRect(QRect(60, 60, 120, 120), Qt::red);
        painter.end();
        for (quint32 seed = 0; seed < 4; ++seed) {
            CardView view = seededCardView(HardCards, seed);
            view.glare = 0;
            view.fingers = 0;
            view.hold = CardHold::Bare;
            const CardShot shot = cardShot(card, view);
            const QImage straight = straightShot(shot);
            const QColor mark = straight.pixelColor(120, 120);
            const QColor paper = straight.pixelColor(1400, 880);
            QVERIFY(mark.red() > 2 * mark.green());
            QVERIFY(paper.red() < 1.5 * paper.green());
            QVERIFY(straight.pixelColor(110, 40).green() > 2 * mark.green());
            QVERIFY(overlap(shot.corners, shot.corners) > 0.9999);
        }
    }

    void whatIsCoveredIsNotLegible()
    {
        CardView view = seededCardView(EasyCards, 1);
        view.fingers = 2;
        const DrawnCard card = insuranceFront(LayoutSet::Developed, 0, 1);
        const CardShot held = cardShot(card.picture, view);
        view.fingers = 0;
        const CardShot bare = cardShot(card.picture, view);
        const QRectF whole({0, 0}, card.picture.size());
        QVERIFY(!held.legible(whole, 40));
        QVERIFY(bare.legible(whole.adjusted(80, 80, -80, -80), 40) || view.hold != CardHold::Bare);
        QVERIFY(!bare.legible(QRectF(500, 500, 200, 40), 4));
    }

    void marksCountWhatIsRight()
    {
        const CardTrial trial = cardTrial(LayoutSet::Developed, EasyCards, 0);
        PrintedCard card;
        for (const PrintedField& field : trial.card.fields) {
            if (!field.name.contains(u'.'))
                card.fields[field.name] = {field.value.toLower(), {}, 0.99, true, field.box};
        }
        card.fields[u"rx_bin"_s].value = u"000000"_s;
        card.fields[u"payer_id"_s] = {u"99999"_s, {}, 0.99, true, {}};
        CardMarks marks;
        const QStringList wrong =
            marks.add(trial, {u"insurance_card"_s, trial.shot.corners, card, {}, 1});
        QCOMPARE(marks.outlines(), 1);
        QCOMPARE(marks.rightWayUp(), 1);
        QCOMPARE(marks.byField()[u"member_id"_s].sureAndRight, 1);
        QCOMPARE(marks.byField()[u"rx_bin"_s].right, 0);
        QCOMPARE(marks.all().sureButWrong, 2);
        QVERIFY(!wrong.isEmpty());
        QVERIFY(sameValue(u"phones.providers"_s, u"1-800-555-0101"_s, u"8005550101"_s));
    }

    void otherPicturesHaveNames()
    {
        for (quint32 seed = 0; seed < OtherPictures; ++seed) {
            const OtherShot shot = otherShot(EasyCards, seed);
            QVERIFY(!shot.frame.isNull());
            QCOMPARE(shot.drawn.layout, nameOf(shot.picture));
        }
    }

    void zonesAreAsLongAsTheirFormat()
    {
        int forged = 0;
        for (quint32 seed = 0; seed < 60; ++seed) {
            const TravelPaper paper = travelPaper(seed);
            forged += paper.forged ? 1 : 0;
            const qsizetype length = paper.format == u"TD1" ? 30 : paper.format == u"TD2" ? 36 : 44;
            for (const QString& line : paper.zone)
                QCOMPARE(line.size(), length);
            QVERIFY(QRectF(paper.picture.rect()).contains(paper.zoneBox));
            QVERIFY(contrast(paper.picture, paper.zoneBox) > 150);
        }
        QVERIFY(forged > 0 && forged < 20);
    }
};

QTEST_MAIN(DrawnCards)
#include "test_drawn_cards.moc"
