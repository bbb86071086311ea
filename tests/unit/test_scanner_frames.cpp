#include "frames/codeless_scenes.h"
#include "frames/hand_held.h"
#include "frames/unhurried_frame.h"

#include <QTest>

using namespace anteroom;

namespace {

QList<FoundCode> read(const QImage& frame)
{
    return readCodes({frame.constBits(), frame.width(), frame.height(), frame.bytesPerLine()},
                     UnhurriedFrame);
}

bool holds(const QList<FoundCode>& codes, const QByteArray& bytes)
{
    return std::any_of(codes.begin(), codes.end(),
                       [&](const FoundCode& code) { return code.bytes == bytes; });
}

} // namespace

// The short form of what `./dev bench scan_frames` measures at length.
class ScannerFramesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void framesOfEachGradeAreRead_data();
    void framesOfEachGradeAreRead();
    void nothingIsReadThatIsNotThere();
    void aHandHeldCardIsReadWithinASecond();
};

void ScannerFramesTest::framesOfEachGradeAreRead_data()
{
    QTest::addColumn<const FrameGrade*>("grade");
    QTest::addColumn<int>("least");
    QTest::newRow("easy") << &EasyFrames << 10;
    QTest::newRow("medium") << &MediumFrames << 10;
    QTest::newRow("hard") << &HardFrames << 9;
}

void ScannerFramesTest::framesOfEachGradeAreRead()
{
    QFETCH(const FrameGrade*, grade);
    QFETCH(int, least);
    int right = 0;
    for (quint32 seed = 2000; seed < 2010; ++seed) {
        const QByteArray payload = licencePayload(seed);
        const QList<FoundCode> codes = read(cameraFrame(payload, *grade, seed));
        right += holds(codes, payload) ? 1 : 0;
        QVERIFY(codes.isEmpty() || holds(codes, payload));
    }
    QVERIFY2(right >= least, qPrintable(QString::number(right)));
}

void ScannerFramesTest::nothingIsReadThatIsNotThere()
{
    for (quint32 seed = 0; seed < 18; ++seed) {
        const QImage scene = cameraFrame(codelessScene(seed),
                                         seededView(seed % 2 == 0 ? EasyFrames : HardFrames, seed));
        QVERIFY2(read(scene).isEmpty(), qPrintable(QString::number(seed)));
        FrameView view = seededView(MediumFrames, seed);
        view.cover = 0.3;
        view.look = 2;
        const QByteArray payload = licencePayload(seed);
        const QList<FoundCode> codes = read(cameraFrame(payload, view));
        QVERIFY2(codes.isEmpty() || (codes.size() == 1 && codes.constFirst().bytes == payload),
                 qPrintable(QString::number(seed)));
    }
}

void ScannerFramesTest::aHandHeldCardIsReadWithinASecond()
{
    for (quint32 seed = 0; seed < 4; ++seed) {
        const QByteArray payload = licencePayload(seed);
        const QList<FrameView> views = handHeldViews(HardFrames, EasyFrames, FramesPerSecond, seed);
        QVERIFY(std::any_of(views.begin(), views.end(), [&](const FrameView& view) {
            return holds(read(cameraFrame(payload, view)), payload);
        }));
    }
}

QTEST_MAIN(ScannerFramesTest)
#include "test_scanner_frames.moc"
