#include "scanner/code/code_reader.h"

#include "frames/codeless_pictures.h"
#include "frames/codeless_scenes.h"
#include "frames/hand_held.h"
#include "frames/unhurried_frame.h"

#include <QTest>

using namespace anteroom;

namespace {

constexpr int Pictures = 6; // of each kind

const char* const KindNames[] = {"text",     "bricks", "stripes", "ruler",
                                 "keyboard", "checks", "noise"};

} // namespace

// Where there is no code, none is read: what no check sum guards must not be seen in stripes.
class ScannerCodelessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsReadWhereNothingIs_data();
    void nothingIsReadWhereNothingIs();
    void cellsBetweenTheEndsOfPdf417AreNoSymbol();
};

void ScannerCodelessTest::nothingIsReadWhereNothingIs_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < int(std::size(CodelessKinds)); ++kind)
        QTest::newRow(KindNames[kind]) << kind;
}

void ScannerCodelessTest::nothingIsReadWhereNothingIs()
{
    QFETCH(int, kind);
    constexpr ReadingEffort Efforts[] = {UnhurriedFrame, {400, 20'000, true}};
    for (quint32 seed = 0; seed < Pictures; ++seed)
        for (const QSize size : {QSize(640, 480), QSize(1280, 720)})
            for (const ReadingEffort& effort : Efforts) {
                const QImage picture = codelessPicture(CodelessKinds[kind], size, seed);
                const QList<FoundCode> codes = readCodes({picture.constBits(), picture.width(),
                                                          picture.height(), picture.bytesPerLine()},
                                                         effort);
                QVERIFY2(codes.isEmpty(),
                         codes.isEmpty() ? "" : qPrintable(QString::number(seed) + codes[0].text));
            }
}

// A frame out of twenty thousand in which two check codewords were all that ZXing went by.
void ScannerCodelessTest::cellsBetweenTheEndsOfPdf417AreNoSymbol()
{
    constexpr quint32 Seed = 202801;
    FrameView view = seededView(EasyFrames, Seed);
    view.look = Seed;
    const QImage frame = cameraFrame(codelessScene(Seed / 2), view);
    const QList<FoundCode> codes = readCodes(
        {frame.constBits(), frame.width(), frame.height(), frame.bytesPerLine()}, UnhurriedFrame);
    QVERIFY2(codes.isEmpty(), codes.isEmpty() ? "" : qPrintable(codes[0].text));
}

QTEST_MAIN(ScannerCodelessTest)
#include "test_scanner_codeless.moc"
