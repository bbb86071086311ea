#include "scanner/client/decoder_client.h"
#include "scanner/frame/tray_source.h"
#include "scanner/licence/aamva_writer.h"

#include "frames/camera_frames.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;

void saveCard(const QString& path, quint32 seed)
{
    QVERIFY(cardBack(encodeLicence(seededLicence(seed)), 3).save(path));
}

} // namespace

// The tray stands in for the camera: what lies in it goes the same way as a camera's frames.
class ScannerTrayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aPresentedCardIsReadUntilItIsTakenAway();
    void offItGivesNoFrames();
    void aCardLaidBeforeTheStartLiesThere();
    void anotherProgramLaysACardIntoTheSlot();
    void thePicturesAreListed();
    void badPicturesAreSaid();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DecoderClient> m_decoder;
    std::unique_ptr<TraySource> m_tray;
    std::unique_ptr<QSignalSpy> m_frames;
};

void ScannerTrayTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    saveCard(m_folder->filePath(u"ada.png"_s), 1);
    saveCard(m_folder->filePath(u"ben.jpg"_s), 2);
    m_decoder = std::make_unique<DecoderClient>(
        QStringLiteral(ANTEROOM_BINARY_DIR "/bin/anteroom-decoder"));
    m_decoder->setTimeForARequest(std::chrono::milliseconds(Patience));
    m_tray = std::make_unique<TraySource>(m_folder->path(), *m_decoder);
    m_frames = std::make_unique<QSignalSpy>(m_tray.get(), &FrameSource::frameReady);
}

void ScannerTrayTest::cleanup()
{
    m_tray.reset();
    m_decoder.reset();
}

void ScannerTrayTest::aPresentedCardIsReadUntilItIsTakenAway()
{
    QSignalSpy found(m_decoder.get(), &DecoderClient::readingsFound);
    connect(m_tray.get(), &FrameSource::frameReady, m_decoder.get(), &DecoderClient::offer);
    m_tray->start();
    QVERIFY(m_tray->present(u"ada.png"_s).ok());
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty(), Patience);
    const Reading reading = found.constFirst().at(1).value<QList<Reading>>().constFirst();
    QCOMPARE(reading.licence->familyName, seededLicence(1).familyName);

    QTRY_VERIFY_WITH_TIMEOUT(m_frames->size() >= 5, Patience);
    m_tray->takeAway();
    QVERIFY(m_tray->presented().isEmpty());
    m_frames->clear();
    QTest::qWait(300);
    QVERIFY(m_frames->isEmpty());
}

void ScannerTrayTest::offItGivesNoFrames()
{
    QVERIFY(!m_tray->running());
    QVERIFY(m_tray->present(u"ada.png"_s).ok());
    QTest::qWait(300);
    QVERIFY(m_frames->isEmpty());
    m_tray->start();
    QTRY_VERIFY_WITH_TIMEOUT(!m_frames->isEmpty(), Patience);
    m_tray->stop();
    m_frames->clear();
    QTest::qWait(300);
    QVERIFY(m_frames->isEmpty());
}

void ScannerTrayTest::aCardLaidBeforeTheStartLiesThere()
{
    QVERIFY(m_tray->present(m_folder->filePath(u"ben.jpg"_s)).ok());
    m_tray->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_frames->size() >= 2, Patience);
    const auto first = m_frames->at(0).at(0).value<Frame>();
    const auto second = m_frames->at(1).at(0).value<Frame>();
    QVERIFY(!first.image.isNull());
    QVERIFY(second.id > first.id);
}

void ScannerTrayTest::anotherProgramLaysACardIntoTheSlot()
{
    m_tray->start();
    const QString slot = m_folder->filePath(u"presented.png"_s);
    const QString beside = m_folder->filePath(u"ada.part"_s);
    QVERIFY(QFile::copy(m_folder->filePath(u"ada.png"_s), beside));
    QVERIFY(QFile::rename(beside, slot));
    QTRY_COMPARE_WITH_TIMEOUT(m_tray->presented(), slot, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_frames->isEmpty(), Patience);
    QVERIFY(QFile::remove(slot));
    QTRY_VERIFY_WITH_TIMEOUT(m_tray->presented().isEmpty(), Patience);
}

void ScannerTrayTest::thePicturesAreListed()
{
    QCOMPARE(m_tray->pictures(), QStringList({u"ada.png"_s, u"ben.jpg"_s}));
    QSignalSpy changed(m_tray.get(), &TraySource::picturesChanged);
    saveCard(m_folder->filePath(u"cleo.png"_s), 3);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), Patience);
    QVERIFY(m_tray->pictures().contains(u"cleo.png"_s));
}

void ScannerTrayTest::badPicturesAreSaid()
{
    QCOMPARE(m_tray->present(u"nobody.png"_s).problem().code, u"picture.absent"_s);
    QFile torn(m_folder->filePath(u"torn.png"_s));
    QVERIFY(torn.open(QIODevice::WriteOnly));
    torn.write("\x89PNG\r\n\x1a\n and then nothing");
    torn.close();
    QSignalSpy failed(m_tray.get(), &FrameSource::failed);
    m_tray->start();
    QVERIFY(m_tray->present(u"torn.png"_s).ok());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    QCOMPARE(failed.constFirst().at(0).value<Problem>().code, u"picture.unreadable"_s);
    QVERIFY(m_tray->presented().isEmpty());
    QVERIFY(m_frames->isEmpty());
}

QTEST_MAIN(ScannerTrayTest)
#include "test_scanner_tray.moc"
