// No visit is lost when the decoder is killed, at whatever moment and however often. `./dev soak
// decoder_kill` does it a thousand times.

#include "scanner/client/decoder_client.h"
#include "scanner/code/code_writer.h"
#include "scanner/licence/aamva_writer.h"

#include "frames/camera_frames.h"

#include <csignal>
#include <QBuffer>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace anteroom;

namespace {

constexpr int Patience = 60'000; // of a machine that also builds

int number(const char* name, int otherwise)
{
    bool isNumber = false;
    const int set = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? set : otherwise;
}

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

// One patient after the other shows a licence to a scanner device and then a card to the camera.
// Each is answered once, with what was shown; who is told that it cannot be read tries again.
class Patients : public QObject {
public:
    explicit Patients(DecoderClient& decoder) : m_decoder(decoder)
    {
        connect(&decoder, &DecoderClient::payloadRead, this,
                [this](quint64 id, const QList<Reading>& readings) {
                    const bool isRight = readings.size() == 1 && readings[0].licence &&
                                         readings[0].licence->documentNumber ==
                                             seededLicence(m_patient).documentNumber;
                    answered(id, isRight);
                });
        connect(&decoder, &DecoderClient::pictureReady, this,
                [this](quint64 id, const Picture& picture) {
                    const bool isRight =
                        picture.readings.size() == 1 && picture.readings[0].text == cardText();
                    answered(id, isRight);
                });
        connect(&decoder, &DecoderClient::payloadRefused, this, &Patients::refused);
        connect(&decoder, &DecoderClient::pictureRefused, this, &Patients::refused);
    }

    void begin() { show(); }
    void end() { m_over = true; }

    [[nodiscard]] bool areDone() const { return m_over && m_waitsFor == 0; }
    [[nodiscard]] int visits() const { return int(m_patient) - 1; }
    [[nodiscard]] int triedAgain() const { return m_triedAgain; }
    // Answers that nobody waited for, that were not what was shown, or that gave up for another
    // reason than that the decoder was killed.
    [[nodiscard]] int wrong() const { return m_wrong; }

private:
    [[nodiscard]] QString cardText() const
    {
        return QStringLiteral("card of patient %1").arg(m_patient);
    }

    void show()
    {
        if (m_atCamera)
            m_waitsFor = m_decoder.readPicture(
                pngOf(drawCode(Symbology::Qr, cardText().toLatin1()).value()));
        else
            m_waitsFor = m_decoder.readPayload(encodeLicence(seededLicence(m_patient)));
    }

    void answered(quint64 id, bool isRight)
    {
        if (id != m_waitsFor || !isRight)
            ++m_wrong;
        m_waitsFor = 0;
        if (m_atCamera)
            ++m_patient;
        m_atCamera = !m_atCamera;
        if (!m_over || m_atCamera) // a visit that was begun is ended
            show();
    }

    void refused(quint64 id, const Problem& why)
    {
        if (id != m_waitsFor || !why.code.endsWith(QLatin1StringView(".kills_decoder")))
            ++m_wrong;
        ++m_triedAgain;
        show();
    }

    DecoderClient& m_decoder;
    quint32 m_patient = 1;
    bool m_atCamera = false;
    bool m_over = false;
    quint64 m_waitsFor = 0;
    int m_triedAgain = 0;
    int m_wrong = 0;
};

} // namespace

class TestDecoderKill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noVisitIsLost();
};

void TestDecoderKill::noVisitIsLost()
{
    const int kills = number("ANTEROOM_DECODER_KILLS", 50);
    QRandomGenerator chance(quint32(number("ANTEROOM_KILL_SEED", 20261124)));
    DecoderClient decoder(QStringLiteral(ANTEROOM_BINARY_DIR "/bin/anteroom-decoder"));
    decoder.setTimeForARequest(std::chrono::milliseconds(Patience));
    Patients patients(decoder);
    patients.begin();
    for (int killed = 0; killed < kills; ++killed) {
        QTRY_VERIFY_WITH_TIMEOUT(decoder.decoderPid() > 0, Patience);
        QTest::qWait(chance.bounded(40));
        const qint64 victim = decoder.decoderPid();
        if (victim > 0)
            ::kill(pid_t(victim), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(decoder.decoderPid() != victim, Patience);
    }
    patients.end();
    QTRY_VERIFY_WITH_TIMEOUT(patients.areDone(), Patience);
    qInfo("%d kills: %d visits ended, %d readings were tried again by the patient", kills,
          patients.visits(), patients.triedAgain());
    QCOMPARE(patients.wrong(), 0);
    QVERIFY2(patients.visits() > kills / 10, "visits were going on all the while");
}

int main(int argc, char** argv)
{
    // A thousand kills take longer than Qt Test allows a function by itself.
    qputenv("QTEST_FUNCTION_TIMEOUT", "1500000");
    QGuiApplication application(argc, argv);
    TestDecoderKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_decoder_kill.moc"
