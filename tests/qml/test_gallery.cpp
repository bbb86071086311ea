#include "gallery_checks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using anteroom::GalleryPage;
using anteroom::PageLook;

/// Walks every page of the gallery in every look: nothing is cut or covered, everything has a name,
/// and targets are large and far enough apart for a finger (LOOK.md §9).
class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLook_data();
    void everyLook();
    void wholeScreensAreMirrored();
};

namespace {

const QStringList kioskPages{
    u"KioskParts"_s,  u"KioskConfirm"_s,    u"KioskTyped"_s, u"KioskIdentify"_s, u"KioskWelcome"_s,
    u"KioskYou"_s,    u"KioskCamera"_s,     u"KioskDoubt"_s, u"KioskConsent"_s,  u"KioskHelp"_s,
    u"KioskEasier"_s, u"KioskStillThere"_s, u"KioskDone"_s,  u"KioskAddress"_s};
const QStringList consolePages{u"ConsoleStates"_s, u"ConsoleReview"_s};

} // namespace

void TestGallery::everyLook_data()
{
    QTest::addColumn<PageLook>("look");
    QTest::addColumn<bool>("kiosk");
    const auto add = [](bool kiosk, const PageLook& look) {
        QTest::newRow(qPrintable(look.name())) << look << kiosk;
    };
    for (const QString& page : kioskPages) {
        add(true, {page, 0, false, false, false});
        add(true, {page, 0, true, false, false});
        add(true, {page, 0, false, false, true});
        // The page of parts is as full as its picture; the others are screens.
        for (int step = 1; step < 3 && page != u"KioskParts"_s; ++step)
            add(true, {page, step, false, false, step == 1});
    }
    add(true, {u"KioskConfirm"_s, 0, false, true, false});
    add(true, {u"KioskTyped"_s, 0, false, true, false});
    for (const QString& page : consolePages) {
        add(false, {page, 0, false, false, false});
        add(false, {page, 0, false, false, true});
    }
}

void TestGallery::everyLook()
{
    QFETCH(PageLook, look);
    QFETCH(bool, kiosk);
    GalleryPage page(look);
    QVERIFY2(page.root(), qPrintable(page.warnings().join(u'\n')));
    QVERIFY(page.save(look));
    QStringList broken = page.warnings();
    broken += anteroom::namelessTargets(page);
    broken += anteroom::cutTexts(page);
    broken += anteroom::overlappingTexts(page);
    broken += anteroom::smallOrCrowdedTargets(page, kiosk ? 72 : 26, kiosk ? 16 : 8);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    QVERIFY(page.targets().size() > 0);
}

void TestGallery::wholeScreensAreMirrored()
{
    GalleryPage plain({u"KioskConfirm"_s});
    GalleryPage turned({u"KioskConfirm"_s, 0, false, false, true});
    QVERIFY(plain.targets().size() > 10);
    for (const QQuickItem* item : plain.targets()) {
        const QString name = anteroom::spokenName(item);
        const QQuickItem* other = turned.spoken(name);
        QVERIFY2(other, qPrintable(name));
        const QRectF here = anteroom::shownRect(item);
        const QRectF there = anteroom::shownRect(other);
        QVERIFY2(qAbs(plain.root()->width() - here.right() - there.left()) < 1, qPrintable(name));
        QCOMPARE(there.top(), here.top());
    }
}

QTEST_MAIN(TestGallery)
#include "test_gallery.moc"
