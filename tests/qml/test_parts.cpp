#include "gallery_page.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using anteroom::GalleryPage;

/// How single parts behave when they are pressed, filled and turned.
class TestParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pressShowsAtOnceAndActsOnReleaseInside();
    void keysAndSpeechPressToo();
    void whatIsDisabledDoesNothing();
    void comparisonChoosesNothingBeforehand();
    void paperTurnsToItsEnd();
    void toastGoesUnlessSpeechReadsIt();
    void countdownKeepsItsDigitsApart();
    void markedTextIsPlain();
    void markedTextWrapsAndKeepsItsWords();
    void markedTextTakesAnything();
    void picturesThatFailSaySo();
    void valuesGrowDownward();
    void emptyDifferenceIsTheWordNone();
    void sheetBlocksTheRoom();
    void focusGoesThroughTheDoorThenThePrimary();
    void screenArrivesWithinItsTime();
    void evidenceIsZoomedToTheValue();
    void typedTextTurnsWithTheScreen();

private:
    template <typename T = QQuickItem>
    std::unique_ptr<T> make(GalleryPage& page, const QByteArray& qml);
};

template <typename T>
std::unique_ptr<T> TestParts::make(GalleryPage& page, const QByteArray& qml)
{
    QQmlComponent component(page.view().engine());
    component.setData("import QtQuick\nimport Anteroom.Controls\n" + qml, QUrl(u"qrc:/part.qml"_s));
    std::unique_ptr<T> part(qobject_cast<T*>(component.create()));
    if (!part) {
        qWarning() << component.errorString();
        return nullptr;
    }
    part->setParentItem(page.root());
    QCoreApplication::processEvents();
    return part;
}

void TestParts::pressShowsAtOnceAndActsOnReleaseInside()
{
    GalleryPage page({u"KioskConfirm"_s});
    QQuickItem* button = page.spoken(u"Neither. I’ll type it"_s);
    QVERIFY(button);
    QSignalSpy clicked(button, SIGNAL(clicked()));
    const QPoint inside = button->mapToScene({200, 40}).toPoint();
    const QPoint outside = button->mapToScene({200, 300}).toPoint();

    QTest::mousePress(&page.view(), Qt::LeftButton, Qt::NoModifier, inside);
    QVERIFY(button->property("down").toBool());
    QCOMPARE(clicked.size(), 0);
    QTest::mouseMove(&page.view(), outside);
    QTest::mouseRelease(&page.view(), Qt::LeftButton, Qt::NoModifier, outside);
    QCOMPARE(clicked.size(), 0);

    QTest::mouseClick(&page.view(), Qt::LeftButton, Qt::NoModifier, inside);
    QCOMPARE(clicked.size(), 1);
}

void TestParts::keysAndSpeechPressToo()
{
    GalleryPage page({u"KioskConfirm"_s});
    page.view().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&page.view()));
    QQuickItem* button = page.spoken(u"Neither. I’ll type it"_s);
    QSignalSpy clicked(button, SIGNAL(clicked()));
    button->forceActiveFocus(Qt::TabFocusReason);
    QVERIFY(button->property("ringed").toBool());
    QTest::keyClick(&page.view(), Qt::Key_Return);
    QTest::keyClick(&page.view(), Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
    for (QObject* child : button->children()) {
        if (child->inherits("QQuickAccessibleAttached"))
            QMetaObject::invokeMethod(child, "pressAction");
    }
    QCOMPARE(clicked.size(), 3);
}

void TestParts::whatIsDisabledDoesNothing()
{
    GalleryPage page({u"KioskTyped"_s});
    QQuickItem* button = page.spoken(u"Find my visit"_s);
    QVERIFY(button && !button->isEnabled());
    QSignalSpy clicked(button, SIGNAL(clicked()));
    page.tap(button);
    QMetaObject::invokeMethod(button, "press");
    QCOMPARE(clicked.size(), 0);
}

void TestParts::comparisonChoosesNothingBeforehand()
{
    GalleryPage page({u"KioskDone"_s});
    const auto part = make(page, R"(Comparison {
        width: 920; question: "Which?"; startSource: "Here"; endSource: "There"
        startLines: [[{text: "a", differs: true}]]; endLines: [[{text: "b", differs: true}]]
    })");
    QVERIFY(part);
    QCOMPARE(part->property("chosen").toString(), QString());
    QSignalSpy chose(part.get(), SIGNAL(choose(QString)));
    QSignalSpy neither(part.get(), SIGNAL(neither()));
    page.tap(page.spoken(u"There: b"_s));
    QCOMPARE(chose.size(), 1);
    QCOMPARE(chose.first().first().toString(), u"end"_s);
    page.tap(page.spoken(u"Neither. I’ll type it"_s));
    QCOMPARE(neither.size(), 1);
}

void TestParts::paperTurnsToItsEnd()
{
    GalleryPage page({u"KioskConsent"_s});
    QQuickItem* down = page.spoken(u"Next page"_s);
    QQuickItem* up = page.spoken(u"Page before"_s);
    QVERIFY(down && up && !up->isEnabled());
    QQuickItem* paper = down->parentItem()->parentItem();
    const int pages = paper->property("pageCount").toInt();
    QVERIFY(pages >= 2);
    for (int i = 1; i < pages; ++i)
        page.tap(down);
    QCOMPARE(paper->property("page").toInt(), pages);
    QVERIFY(!down->isEnabled() && up->isEnabled());
    page.tokens()->setProperty("textStep", 2);
    QCoreApplication::processEvents();
    QVERIFY(paper->property("pageCount").toInt() > pages);
    QVERIFY(down->isEnabled());
}

void TestParts::toastGoesUnlessSpeechReadsIt()
{
    GalleryPage page({u"KioskDone"_s});
    const auto part = make(page, "Toast { width: 900 }");
    QVERIFY(part && !part->isVisible());
    const auto say = [&] {
        QMetaObject::invokeMethod(part.get(), "say", Q_ARG(QVariant, u"Saved."_s));
    };
    say();
    QVERIFY(part->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!part->isVisible(), 6000);
    part->setProperty("staysUntilRead", true);
    say();
    QTest::qWait(150);
    QVERIFY(part->isVisible());
}

void TestParts::countdownKeepsItsDigitsApart()
{
    GalleryPage page({u"KioskDone"_s});
    const auto part = make(page, "CountdownRing { seconds: 14; total: 15 }");
    QCOMPARE(anteroom::spokenName(part.get()), u"14 seconds"_s);
    QVERIFY(part->setProperty("seconds", 9));
    QCOMPARE(anteroom::spokenName(part.get()), u"9 seconds"_s);
}

void TestParts::markedTextIsPlain()
{
    GalleryPage page({u"KioskDone"_s});
    const auto part = make(page, R"(MarkedText { width: 400; font: Tokens.desk.value.font
        runs: [{text: "<b>Bobby</b> ", mark: "same"}, {text: "&amp;", mark: "added"}] })");
    QCOMPARE(part->property("plainText").toString(), u"<b>Bobby</b> &amp;"_s);
}

void TestParts::markedTextWrapsAndKeepsItsWords()
{
    GalleryPage page({u"KioskDone"_s});
    const auto part = make(page, R"(DiffText { width: 130
        marks: [{text: "maren.castellan", mark: "removed"}, {text: "@fernpost.example", mark: "same"}] })");
    QVERIFY(part->implicitHeight() >= 44);
    QCOMPARE(part->property("plainText").toString(), u"maren.castellan@fernpost.example"_s);
    part->setWidth(600);
    QTRY_COMPARE(part->implicitHeight(), 22.0);
}

void TestParts::markedTextTakesAnything()
{
    GalleryPage page({u"KioskDone"_s});
    const auto part = make(page, "DiffText { width: 200 }");
    QVariantList runs{QVariantMap{{u"text"_s, QString(10'000, u'x')}, {u"mark"_s, u"added"_s}},
                      QVariantMap{{u"text"_s, u"\u202E\U0001F600"_s}, {u"mark"_s, u"nonsense"_s}},
                      QVariant(7), QVariant()};
    QVERIFY(part->setProperty("marks", runs));
    QCoreApplication::processEvents();
    QVERIFY(part->implicitHeight() > 22 * 100);
    QVERIFY(!page.view().grabWindow().isNull());
}

void TestParts::picturesThatFailSaySo()
{
    GalleryPage page({u"KioskDone"_s});
    const auto part = make(page, R"(EvidenceFrame { width: 400; height: 200
        name: "Front"; source: "file:///nowhere/at-all.png" })");
    QTRY_VERIFY(part->property("failed").toBool());
    const QList<QQuickItem*> all = page.visibleItems();
    QVERIFY(std::any_of(all.begin(), all.end(), [](const QQuickItem* item) {
        return item->property("text").toString().startsWith(u"This picture cannot be opened"_s);
    }));
}

void TestParts::valuesGrowDownward()
{
    GalleryPage page({u"KioskDone"_s});
    const auto part = make(page, R"(ValueRow { width: 920; label: "Address"; changeable: true
        value: "418 Wren Hollow Road, Apartment 6B, Alder Falls, Franklin 00417, by the old mill" })");
    const qreal before = part->height();
    QVERIFY(before > 104);
    page.tokens()->setProperty("textStep", 2);
    QCoreApplication::processEvents();
    QVERIFY(part->height() > before);
}

void TestParts::emptyDifferenceIsTheWordNone()
{
    GalleryPage page({u"KioskDone"_s});
    const auto part = make(page, "DiffText {}");
    QCOMPARE(part->property("plainText").toString(), u"none"_s);
}

void TestParts::sheetBlocksTheRoom()
{
    GalleryPage page({u"KioskConfirm"_s});
    QQuickItem* button = page.spoken(u"Neither. I’ll type it"_s);
    QSignalSpy clicked(button, SIGNAL(clicked()));
    const auto sheet = make(page, R"(Sheet { height: Tokens.sillTop; anchors.fill: undefined
        width: 1080; title: "Help"; open: true })");
    QVERIFY(sheet);
    page.tap(button);
    QCOMPARE(clicked.size(), 0);
    QVERIFY(sheet->setProperty("open", false));
    QTRY_VERIFY(!sheet->isVisible());
    page.tap(button);
    QCOMPARE(clicked.size(), 1);
}

void TestParts::focusGoesThroughTheDoorThenThePrimary()
{
    GalleryPage page({u"KioskConfirm"_s});
    page.view().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&page.view()));
    QStringList order;
    for (int i = 0; i < 14; ++i) {
        QTest::keyClick(&page.view(), Qt::Key_Tab);
        order.append(anteroom::spokenName(page.view().activeFocusItem()));
    }
    const QStringList end{u"Yes, all of this is right"_s,
                          u"Back"_s,
                          u"Start over"_s,
                          u"Language: English"_s,
                          u"Text size"_s,
                          u"Sound"_s,
                          u"Ask at the desk"_s};
    QCOMPARE(order.first(), u"On your license: 92 Kestrel Lane Unit 4 Alder Falls, FR 00418"_s);
    QCOMPARE(order.mid(order.indexOf(end.first())), end);
    QCOMPARE(order.indexOf(u"Change: Cell phone"_s), 3);
}

void TestParts::screenArrivesWithinItsTime()
{
    GalleryPage page({u"KioskConfirm"_s});
    QQuickItem* content = page.root()->property("contentItem").value<QQuickItem*>();
    QVERIFY(content);
    QMetaObject::invokeMethod(page.root(), "arrive");
    QTRY_COMPARE(content->opacity(), 1.0);

    page.tokens()->setProperty("reducedMotion", false);
    QMetaObject::invokeMethod(page.root(), "arrive");
    QVERIFY(content->opacity() < 1);
    QTRY_COMPARE_WITH_TIMEOUT(content->opacity(), 1.0, 2000);
    QCOMPARE(content->parentItem()->property("shift").toReal(), 0.0);
}

void TestParts::evidenceIsZoomedToTheValue()
{
    GalleryPage page({u"ConsoleReview"_s});
    QList<QQuickItem*> frames;
    for (QQuickItem* item : page.visibleItems()) {
        if (item->property("focusRect").isValid())
            frames.append(item);
    }
    QCOMPARE(frames.size(), 2);
    QTRY_VERIFY(frames[0]->property("ready").toBool() && frames[1]->property("ready").toBool());
    const qreal whole = frames[0]->property("whole").toReal();
    QVERIFY(frames[0]->property("zoom").toReal() > 1.2 * whole);
    QCOMPARE(frames[1]->property("zoom").toReal(), frames[1]->property("whole").toReal());
    QVERIFY(frames[0]->setProperty("turns", 1));
    QVERIFY(frames[0]->property("zoom").toReal() <= whole);
}

void TestParts::typedTextTurnsWithTheScreen()
{
    const auto firstLetter = [](bool mirrored) {
        GalleryPage page({u"KioskTyped"_s, 0, false, false, mirrored});
        QQuickItem* box = page.spoken(u"First name"_s);
        QRectF place;
        QMetaObject::invokeMethod(box, "positionToRectangle", Q_RETURN_ARG(QRectF, place),
                                  Q_ARG(int, 0));
        return place.x() / box->width();
    };
    QVERIFY(firstLetter(false) < 0.1);
    QVERIFY(firstLetter(true) > 0.7);
}

QTEST_MAIN(TestParts)
#include "test_parts.moc"
