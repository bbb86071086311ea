#include "scanner/frame/camera_source.h"
#include "scanner/frame/video_file_source.h"

#include <QSignalSpy>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

// Sources that cannot give a frame say so and stay off; the visit goes on by typing.
class ScannerSourcesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCameraThatIsNotThereIsAProblem();
    void aVideoThatIsNotThereIsAProblem();
    void offUntilStarted();
};

void ScannerSourcesTest::aCameraThatIsNotThereIsAProblem()
{
    CameraSource camera(u"a camera that nobody plugged in"_s);
    QSignalSpy failed(&camera, &FrameSource::failed);
    camera.start();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().at(0).value<Problem>().code, u"camera.absent"_s);
    QVERIFY(!camera.running());
    camera.stop();
}

void ScannerSourcesTest::aVideoThatIsNotThereIsAProblem()
{
    VideoFileSource video(u"/nowhere/visit.mp4"_s);
    QSignalSpy failed(&video, &FrameSource::failed);
    video.start();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().at(0).value<Problem>().code, u"video.unreadable"_s);
    QVERIFY(!video.running());
}

void ScannerSourcesTest::offUntilStarted()
{
    CameraSource camera;
    QSignalSpy frames(&camera, &FrameSource::frameReady);
    QVERIFY(!camera.running());
    QTest::qWait(200);
    QVERIFY(frames.isEmpty());
}

QTEST_MAIN(ScannerSourcesTest)
#include "test_scanner_sources.moc"
