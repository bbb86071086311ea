#include "gallery_page.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using anteroom::GalleryPage;

/// A signature is drawn with one finger or the mouse, kept as strokes, and stays on its paper.
class TestSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mouseDrawsStrokes();
    void aDotIsNoSignature();
    void clearTakesAllAway();
    void oneFingerDrawsAndTheSecondDoesNot();
    void strokesStayInside();
    void pictureIsBlackOnWhite();
    void aStuckFingerEnds();

private:
    [[nodiscard]] QPoint at(qreal x, qreal y) const;
    void drag(const QList<QPoint>& points);
    [[nodiscard]] QJsonArray strokes() const;
    [[nodiscard]] bool inked() const { return m_pad->property("inked").toBool(); }

    std::unique_ptr<GalleryPage> m_page;
    QQuickItem* m_pad = nullptr;
};

void TestSignature::init()
{
    m_page = std::make_unique<GalleryPage>(anteroom::PageLook{u"KioskConsent"_s});
    m_pad = m_page->named(u"pad"_s);
    QVERIFY(m_pad);
    QVERIFY(m_pad->height() >= 300);
}

QPoint TestSignature::at(qreal x, qreal y) const
{
    return m_pad->mapToScene(QPointF(x, y)).toPoint();
}

void TestSignature::drag(const QList<QPoint>& points)
{
    QTest::mousePress(&m_page->view(), Qt::LeftButton, Qt::NoModifier, points.first());
    for (const QPoint& point : points)
        QTest::mouseMove(&m_page->view(), point);
    QTest::mouseRelease(&m_page->view(), Qt::LeftButton, Qt::NoModifier, points.last());
}

QJsonArray TestSignature::strokes() const
{
    QString json;
    QMetaObject::invokeMethod(m_pad->property("surface").value<QQuickItem*>(), "strokesJson",
                              Q_RETURN_ARG(QString, json));
    return QJsonDocument::fromJson(json.toUtf8()).object().value(u"strokes"_s).toArray();
}

void TestSignature::mouseDrawsStrokes()
{
    QSignalSpy changed(m_pad, SIGNAL(strokesChanged()));
    QVERIFY(!inked());
    drag({at(100, 150), at(160, 220), at(230, 160)});
    drag({at(300, 150), at(360, 220)});
    QVERIFY(inked());
    QCOMPARE(strokes().size(), 2);
    QCOMPARE(strokes().at(0).toArray().size(), 3);
    QVERIFY(changed.size() >= 2);
}

void TestSignature::aDotIsNoSignature()
{
    drag({at(100, 150), at(103, 152)});
    QCOMPARE(strokes().size(), 1);
    QVERIFY(!inked());
}

void TestSignature::clearTakesAllAway()
{
    drag({at(100, 150), at(300, 220)});
    QVERIFY(inked());
    m_page->tap(m_page->spoken(u"Clear"_s));
    QVERIFY(!inked());
    QCOMPARE(strokes().size(), 0);
}

void TestSignature::oneFingerDrawsAndTheSecondDoesNot()
{
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    QQuickView* view = &m_page->view();
    QTest::touchEvent(view, screen.get()).press(1, at(100, 150));
    QTest::touchEvent(view, screen.get()).move(1, at(140, 180));
    QTest::touchEvent(view, screen.get()).stationary(1).press(2, at(500, 200));
    QTest::touchEvent(view, screen.get()).move(1, at(200, 200)).move(2, at(560, 230));
    QTest::touchEvent(view, screen.get()).release(1, at(200, 200)).release(2, at(560, 230));
    QCOMPARE(strokes().size(), 1);
    QVERIFY(inked());
}

void TestSignature::strokesStayInside()
{
    drag({at(100, 150), at(-60, 250)});
    const QJsonArray last = strokes().at(0).toArray().last().toArray();
    QCOMPARE(last.at(0).toInt(), 0);
    QVERIFY(last.at(1).toInt() <= qRound(m_pad->height()));
}

void TestSignature::pictureIsBlackOnWhite()
{
    m_page->tokens()->setProperty("theme", 1);
    drag({at(100, 150), at(300, 150)});
    QByteArray png;
    QMetaObject::invokeMethod(m_pad->property("surface").value<QQuickItem*>(), "png",
                              Q_RETURN_ARG(QByteArray, png));
    const QImage picture = QImage::fromData(png, "PNG");
    QVERIFY(!picture.isNull());
    QCOMPARE(qGray(picture.pixel(10, 10)), 255);
    QVERIFY(qGray(picture.pixel(200, 145)) < 60);
}

void TestSignature::aStuckFingerEnds()
{
    QList<QPoint> much;
    for (int i = 0; i < 5'500; ++i)
        much.append(at(100 + (i % 2) * 50, 150 + (i % 7) * 8));
    drag(much);
    QVERIFY(strokes().at(0).toArray().size() <= 5'000);
}

QTEST_MAIN(TestSignature)
#include "test_signature.moc"
