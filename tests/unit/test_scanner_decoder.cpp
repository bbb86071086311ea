#include "decoder_at_hand.h"

#include "scanner/appointment/token.h"
#include "scanner/client/decoder_client.h"
#include "scanner/code/code_writer.h"
#include "scanner/licence/aamva_writer.h"
#include "scanner/trust/decoder_settings.h"

#include "frames/camera_frames.h"
#include "frames/file_samples.h"

#include <csignal>
#include <memory>
#include <optional>
#include <QBuffer>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // of a machine that also builds

QImage plainCard(quint32 seed)
{
    return cardBack(encodeLicence(seededLicence(seed)), 3);
}

} // namespace

// The decoder is a real process here: it is started, fed, killed and hung as at a kiosk.
class ScannerDecoderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aFrameBecomesAReading();
    void aFrameWithoutACodeIsAnsweredToo();
    void aPictureComesBackWithItsEvidence();
    void picturesOfEveryFormatComeBack_data();
    void picturesOfEveryFormatComeBack();
    void aCodeThatIsNoLicenceIsOnlyACode();
    void aBrokenLicenceKeepsItsTextToItself();
    void payloadsAreReadInTheDecoder();
    void aPayloadThatIsNothingIsRefused();
    void settingsReachEveryDecoder();
    void settingsThatCannotBeUsedEndNothing_data();
    void settingsThatCannotBeUsedEndNothing();
    void whatAVisitLeftIsForgotten();
    void whileBusyOnlyTheNewestFrameIsKept();
    void killedBetweenFramesItIsBack();
    void killedInTheMiddleOfAPictureItReadsItStill();
    void killAfterKillNothingIsLost();
    void hangingItIsKilledAndBack();
    void theThreadThatAsksNeverWaits();
    void aPictureThatKillsItThreeTimesIsRefused();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void withoutAProgramItSaysSo();
    void stoppedItIsGone();

private:
    [[nodiscard]] bool becomesReady();
    [[nodiscard]] QString refusalOf(const QByteArray& bytes);
    [[nodiscard]] std::optional<Reading> readingOf(quint64 id, const QImage& image);

    std::unique_ptr<DecoderClient> m_decoder;
    std::unique_ptr<QSignalSpy> m_read;
    std::unique_ptr<QSignalSpy> m_found;
    std::unique_ptr<QSignalSpy> m_ready;
    std::unique_ptr<QSignalSpy> m_refused;
    std::unique_ptr<QSignalSpy> m_failed;
};

void ScannerDecoderTest::init()
{
    m_decoder = std::make_unique<DecoderClient>(decoderProgram());
    m_decoder->setTimeForARequest(std::chrono::milliseconds(Patience));
    m_read = std::make_unique<QSignalSpy>(m_decoder.get(), &DecoderClient::frameRead);
    m_found = std::make_unique<QSignalSpy>(m_decoder.get(), &DecoderClient::readingsFound);
    m_ready = std::make_unique<QSignalSpy>(m_decoder.get(), &DecoderClient::pictureReady);
    m_refused = std::make_unique<QSignalSpy>(m_decoder.get(), &DecoderClient::pictureRefused);
    m_failed = std::make_unique<QSignalSpy>(m_decoder.get(), &DecoderClient::failed);
}

void ScannerDecoderTest::cleanup()
{
    m_decoder.reset();
}

// A small blank frame is answered as soon as there is a decoder; one that a dying decoder took is
// gone, so as a camera would, another follows.
bool ScannerDecoderTest::becomesReady()
{
    QImage blank(64, 64, QImage::Format_Grayscale8);
    blank.fill(Qt::white);
    const qsizetype before = m_read->size();
    const auto answered = [&] { return m_read->size() > before; };
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < Patience) {
        m_decoder->offer({1, blank});
        if (QTest::qWaitFor(answered, 500))
            return true;
    }
    return false;
}

// Held before the camera until it is read, since one frame may come when the machine is busy.
std::optional<Reading> ScannerDecoderTest::readingOf(quint64 id, const QImage& image)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < Patience) {
        const qsizetype before = m_read->size();
        m_decoder->offer({id, image});
        const bool answered =
            QTest::qWaitFor([&] { return m_read->size() > before; }, Patience / 4);
        if (answered && !m_found->isEmpty())
            return m_found->constLast().at(1).value<QList<Reading>>().constFirst();
    }
    return std::nullopt;
}

QString ScannerDecoderTest::refusalOf(const QByteArray& bytes)
{
    m_refused->clear();
    m_decoder->readPicture(bytes);
    if (!QTest::qWaitFor([&] { return !m_refused->isEmpty(); }, Patience))
        return u"no answer"_s;
    return m_refused->takeFirst().at(1).value<Problem>().code;
}

void ScannerDecoderTest::aFrameBecomesAReading()
{
    m_decoder->start();
    const auto reading = readingOf(17, plainCard(4));
    QVERIFY(reading);
    QCOMPARE(m_found->constFirst().at(0).toULongLong(), 17ULL);
    QCOMPARE(reading->kind, ReadingKind::Licence);
    QCOMPARE(reading->symbology, Symbology::Pdf417);
    Licence expected = seededLicence(4);
    expected.elements = reading->licence->elements;
    expected.aamvaVersion = 10;
    QVERIFY(*reading->licence == expected);
    QVERIFY(m_failed->isEmpty());
}

void ScannerDecoderTest::aFrameWithoutACodeIsAnsweredToo()
{
    QImage color(1920, 1080, QImage::Format_RGB32);
    color.fill(Qt::black);
    m_decoder->offer({3, color});
    QTRY_COMPARE_WITH_TIMEOUT(m_read->size(), 1, Patience);
    QVERIFY(m_found->isEmpty());
}

void ScannerDecoderTest::aPictureComesBackWithItsEvidence()
{
    const QImage card = cardBack(encodeLicence(seededLicence(5)), 6);
    const quint64 id = m_decoder->readPicture(jpegOf(card));
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->size(), 1, Patience);
    QCOMPARE(m_ready->constFirst().at(0).toULongLong(), id);
    const auto picture = m_ready->constFirst().at(1).value<Picture>();
    QCOMPARE(picture.frame.width(), 1920);
    QCOMPARE(picture.frame.format(), QImage::Format_RGB32);
    QCOMPARE(QImage::fromData(picture.evidenceJpeg).width(), 1600);
    QCOMPARE(picture.readings.size(), 1);
    const Corners& corners = picture.readings.constFirst().corners;
    QVERIFY(QRectF(picture.frame.rect()).contains(corners[2]));
    QVERIFY(corners[1].x() - corners[0].x() > 1500);
}

void ScannerDecoderTest::picturesOfEveryFormatComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QByteArray webp;
    QBuffer buffer(&webp);
    buffer.open(QIODevice::WriteOnly);
    const QImage card = plainCard(8);
    card.save(&buffer, "WEBP");
    QTest::newRow("webp") << webp << card.size();
    QTest::newRow("a webp that moves") << movingWebp() << QSize(16, 8);
    QTest::newRow("a jpeg from a print shop") << printShopJpeg() << QSize(16, 16);
    QTest::newRow("heic") << phoneHeic() << QSize(64, 64);
}

// The libraries behind them are loaded before the process is confined and need nothing afterwards.
void ScannerDecoderTest::picturesOfEveryFormatComeBack()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    m_decoder->readPicture(bytes);
    QVERIFY(
        QTest::qWaitFor([&] { return !m_ready->isEmpty() || !m_refused->isEmpty(); }, Patience));
    QCOMPARE(m_ready->size(), 1);
    QCOMPARE(m_ready->constFirst().at(1).value<Picture>().frame.size(), size);
}

void ScannerDecoderTest::aCodeThatIsNoLicenceIsOnlyACode()
{
    const QImage qr = drawCode(Symbology::Qr, "WIFI:T:WPA;S:office;P:secret;;").value();
    const auto reading = readingOf(9, qr);
    QVERIFY(reading);
    QCOMPARE(reading->kind, ReadingKind::Code);
    QCOMPARE(reading->symbology, Symbology::Qr);
    QCOMPARE(reading->text, u"WIFI:T:WPA;S:office;P:secret;;"_s);
}

void ScannerDecoderTest::aBrokenLicenceKeepsItsTextToItself()
{
    const QImage code =
        drawCode(Symbology::Pdf417, "@\n\x1e\rANSI 636000100001DL00310255DL").value();
    const auto reading = readingOf(9, code);
    QVERIFY(reading);
    QCOMPARE(reading->kind, ReadingKind::Code);
    QCOMPARE(reading->text, QString());
    QCOMPARE(reading->warnings, QStringList{u"licence.empty"_s});
}

void ScannerDecoderTest::payloadsAreReadInTheDecoder()
{
    QSignalSpy read(m_decoder.get(), &DecoderClient::payloadRead);
    const quint64 id = m_decoder->readPayload(encodeLicence(seededLicence(6)));
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, Patience);
    QCOMPARE(read.constFirst().at(0).toULongLong(), id);
    const auto readings = read.constFirst().at(1).value<QList<Reading>>();
    QCOMPARE(readings.size(), 1);
    QCOMPARE(readings.constFirst().licence->familyName, seededLicence(6).familyName);
    m_decoder->readPayload("%VARICHMOND^DOE$JANE$M^123 MAIN ST^?;6360000162345678=300919761123=?");
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 2, Patience);
    const auto stripes = read.constLast().at(1).value<QList<Reading>>();
    QCOMPARE(stripes.constFirst().licence->documentNumber, u"A62345678"_s);
}

void ScannerDecoderTest::aPayloadThatIsNothingIsRefused()
{
    QSignalSpy refused(m_decoder.get(), &DecoderClient::payloadRefused);
    const QByteArray wishes[] = {"DROP TABLE patient;", "WIFI:T:WPA;S:office;;", QByteArray(),
                                 QByteArray(2 << 20, 'x'), ";4111111111111111=30121010000000?"};
    for (const QByteArray& wish : wishes)
        m_decoder->readPayload(wish);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 5, Patience);
    QStringList codes;
    for (const auto& each : refused)
        codes.append(each.at(1).value<Problem>().code);
    codes.sort();
    QCOMPARE(codes, (QStringList{u"payload.long"_s, u"payload.unknown"_s, u"payload.unknown"_s,
                                 u"payload.unknown"_s, u"track.not_licence"_s}));
}

// A decoder that takes the place of another knows what that one knew.
void ScannerDecoderTest::settingsReachEveryDecoder()
{
    const SigningKeys practice = SigningKeys::generate();
    const AppointmentCode code{AppointmentId::fresh(), QDateTime::currentDateTimeUtc().addDays(1)};
    const QByteArray token = appointmentToken(code, practice).value();
    DecoderSettings settings;
    settings.practiceKey = practice.publicKey;
    QSignalSpy read(m_decoder.get(), &DecoderClient::payloadRead);
    const auto verdict = [&] {
        read.clear();
        m_decoder->readPayload(token);
        if (!QTest::qWaitFor([&] { return !read.isEmpty(); }, Patience))
            return QString();
        const auto readings = read.constFirst().at(1).value<QList<Reading>>();
        return verdictName(*readings.constFirst().verdict);
    };
    QCOMPARE(verdict(), u"unlisted_issuer"_s);
    m_decoder->setSettings(settings.toBytes());
    QCOMPARE(verdict(), u"verified"_s);
    const qint64 first = m_decoder->decoderPid();
    ::kill(pid_t(first), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(m_decoder->decoderPid() != first, Patience);
    QCOMPARE(verdict(), u"verified"_s);
    m_decoder->setSettings(DecoderSettings().toBytes());
    QCOMPARE(verdict(), u"unlisted_issuer"_s);
}

void ScannerDecoderTest::settingsThatCannotBeUsedEndNothing_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("no JSON") << QByteArray("\0\xff garbage", 10);
    QTest::newRow("another shape") << QByteArray(R"({"trust":7})");
    QTest::newRow("nested") << QByteArray(1 << 20, '[');
    QTest::newRow("too long") << QByteArray(MaxSettingsBytes + 1, ' ');
}

// Without settings nobody is believed, and everything is read.
void ScannerDecoderTest::settingsThatCannotBeUsedEndNothing()
{
    QFETCH(QByteArray, settings);
    QSignalSpy read(m_decoder.get(), &DecoderClient::payloadRead);
    m_decoder->setSettings(settings);
    m_decoder->readPayload(encodeLicence(seededLicence(6)));
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, Patience);
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->constFirst().at(0).value<Problem>().code, u"decoder.settings"_s);
}

void ScannerDecoderTest::whatAVisitLeftIsForgotten()
{
    QSignalSpy read(m_decoder.get(), &DecoderClient::payloadRead);
    const auto codesRead = [&](const QByteArray& code) {
        read.clear();
        m_decoder->readPayload(code);
        if (!QTest::qWaitFor([&] { return !read.isEmpty(); }, Patience))
            return -1;
        const auto readings = read.constFirst().at(1).value<QList<Reading>>();
        return readings.constFirst().healthCard->codesRead.value_or(0);
    };
    QCOMPARE(codesRead("shc:/1/3/5676"), 1);
    QCOMPARE(codesRead("shc:/2/3/5676"), 2);
    m_decoder->forget();
    QCOMPARE(codesRead("shc:/3/3/5676"), 1);
    // What was under way when the visit ended is nobody's.
    read.clear();
    m_decoder->readPayload("shc:/1/3/5676");
    m_decoder->forget();
    QCOMPARE(codesRead("shc:/2/3/5676"), 1);
    QCOMPARE(read.size(), 1);
}

void ScannerDecoderTest::whileBusyOnlyTheNewestFrameIsKept()
{
    QVERIFY(becomesReady());
    const QImage card = plainCard(6);
    for (quint64 id = 100; id < 120; ++id)
        m_decoder->offer({id, card});
    QTRY_VERIFY_WITH_TIMEOUT(!m_read->isEmpty() && m_read->constLast().at(0).toULongLong() == 119,
                             Patience);
    // The blank one, the one that was sent at once, and the newest.
    QCOMPARE(m_read->size(), 3);
}

void ScannerDecoderTest::killedBetweenFramesItIsBack()
{
    QVERIFY(becomesReady());
    const qint64 first = m_decoder->decoderPid();
    QVERIFY(first > 0);
    ::kill(pid_t(first), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, Patience);
    QCOMPARE(m_failed->constFirst().at(0).value<Problem>().code, u"decoder.died"_s);
    QVERIFY(readingOf(8, plainCard(8)));
    QVERIFY(m_decoder->decoderPid() != first);
}

void ScannerDecoderTest::killedInTheMiddleOfAPictureItReadsItStill()
{
    QVERIFY(becomesReady());
    m_decoder->readPicture(jpegOf(plainCard(8)));
    ::kill(pid_t(m_decoder->decoderPid()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->size(), 1, Patience);
    QCOMPARE(m_ready->constFirst().at(1).value<Picture>().readings.size(), 1);
    QVERIFY(m_refused->isEmpty());
}

void ScannerDecoderTest::killAfterKillNothingIsLost()
{
    const QImage qr = drawCode(Symbology::Qr, "still here").value();
    for (int round = 0; round < 20; ++round) {
        QVERIFY(becomesReady());
        m_decoder->offer({quint64(1000 + round), qr});
        QTest::qWait(round % 5);
        // The one killed before may only now be missed.
        QTRY_VERIFY_WITH_TIMEOUT(m_decoder->decoderPid() > 0, Patience);
        ::kill(pid_t(m_decoder->decoderPid()), SIGKILL);
    }
    QVERIFY(becomesReady());
    m_found->clear();
    QVERIFY(readingOf(5000, qr));
}

void ScannerDecoderTest::hangingItIsKilledAndBack()
{
    m_decoder->setTimeForARequest(std::chrono::seconds(1));
    QVERIFY(becomesReady());
    QElapsedTimer clock;
    clock.start();
    m_decoder->readPicture("anteroom trial: spin");
    const qint64 first = m_decoder->decoderPid();
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, Patience);
    const qint64 killed = clock.elapsed();
    QCOMPARE(m_failed->constFirst().at(0).value<Problem>().code, u"decoder.slow"_s);
    QVERIFY2(killed >= 990 && killed < 1500, qPrintable(QString::number(killed)));
    QVERIFY(m_decoder->decoderPid() != first);
}

// Each start is timed by itself, since what else runs here slows some of them.
void ScannerDecoderTest::theThreadThatAsksNeverWaits()
{
    QVERIFY(becomesReady());
    const QImage frame = cameraFrame(encodeLicence(seededLicence(2)), EasyFrames, 2);
    qint64 quickestReturn = Patience;
    qint64 longestOffer = 0;
    for (int round = 0; round < 5; ++round) {
        m_failed->clear();
        m_read->clear();
        QTest::qWait(800); // in which the reserve gets ready
        ::kill(pid_t(m_decoder->decoderPid()), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(!m_failed->isEmpty(), Patience);
        QElapsedTimer clock;
        clock.start();
        m_decoder->offer({quint64(round + 1), frame});
        longestOffer = std::max(longestOffer, clock.elapsed());
        clock.restart();
        QImage blank(64, 64, QImage::Format_Grayscale8);
        blank.fill(Qt::white);
        m_decoder->offer({quint64(round + 50), blank});
        QTRY_VERIFY_WITH_TIMEOUT(!m_read->isEmpty(), Patience);
        quickestReturn = std::min(quickestReturn, clock.elapsed());
    }
    qInfo("back after %lld ms, the longest offer took %lld ms", quickestReturn, longestOffer);
    QVERIFY2(quickestReturn <= 300, qPrintable(QString::number(quickestReturn)));
    QVERIFY2(longestOffer <= 100, qPrintable(QString::number(longestOffer)));
}

void ScannerDecoderTest::aPictureThatKillsItThreeTimesIsRefused()
{
    QCOMPARE(refusalOf("anteroom trial: abort"), u"picture.kills_decoder"_s);
    QCOMPARE(m_failed->size(), 3);
    m_decoder->readPicture(jpegOf(plainCard(8)));
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->size(), 1, Patience);
}

void ScannerDecoderTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray jpeg = jpegOf(plainCard(1));
    QTest::newRow("empty") << QByteArray() << u"picture.unknown"_s;
    QTest::newRow("a text") << QByteArray("not a picture") << u"picture.unknown"_s;
    QTest::newRow("cut short") << jpeg.left(jpeg.size() / 3) << u"picture.unreadable"_s;
    QTest::newRow("too long") << QByteArray(17 << 20, 'x') << u"picture.long"_s;
}

void ScannerDecoderTest::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QCOMPARE(refusalOf(bytes), code);
    QVERIFY(m_failed->isEmpty());
}

void ScannerDecoderTest::withoutAProgramItSaysSo()
{
    m_decoder = std::make_unique<DecoderClient>(u"/nowhere/anteroom-decoder"_s);
    QSignalSpy failed(m_decoder.get(), &DecoderClient::failed);
    QSignalSpy refused(m_decoder.get(), &DecoderClient::pictureRefused);
    m_decoder->readPicture(jpegOf(plainCard(1)));
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty() && !refused.isEmpty(), Patience);
    QCOMPARE(failed.constFirst().at(0).value<Problem>().code, u"decoder.absent"_s);
    QCOMPARE(refused.constFirst().at(1).value<Problem>().code, u"decoder.absent"_s);
}

void ScannerDecoderTest::stoppedItIsGone()
{
    QVERIFY(becomesReady());
    const auto pid = pid_t(m_decoder->decoderPid());
    m_decoder->stop();
    QCOMPARE(m_decoder->decoderPid(), 0);
    QVERIFY(::kill(pid, 0) != 0);
}

QTEST_MAIN(ScannerDecoderTest)
#include "test_scanner_decoder.moc"
