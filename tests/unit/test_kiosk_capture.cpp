#include "kiosk/capture_session.h"
#include "kiosk/evidence_jpeg.h"
#include "kiosk/identity_form.h"
#include "kiosk/language_choice.h"
#include "kiosk_people.h"

#include <QPainter>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

class HeldCard : public FrameSource {
    Q_OBJECT
public:
    void start() override { m_running = true; }
    void stop() override { m_running = false; }
    [[nodiscard]] bool running() const override { return m_running; }
    void show(const QImage& picture) { Q_EMIT frameReady({++m_id, picture}); }
    void fail(const char* code) { Q_EMIT failed(problem(code, {})); }

private:
    bool m_running = false;
    quint64 m_id = 0;
};

QImage plain(const QColor& colour)
{
    QImage picture(1280, 720, QImage::Format_RGB32);
    picture.fill(colour);
    return picture;
}

QImage card(const QColor& colour, int left = 200)
{
    QImage picture = plain(QColor(50, 50, 50));
    QPainter painter(&picture);
    painter.fillRect(left, 100, 800, 500, Qt::white);
    painter.fillRect(left, 100, 800, 160, colour);
    return picture;
}

FrameLook frontLook(double sharpness)
{
    FrameLook look;
    look.card = FrameLook::CardPlace{{0.5, 0.3}, {0.6, 0.38}, 0, 4};
    look.light = 0.7;
    look.sharpness = sharpness;
    return look;
}

} // namespace

// The camera and the card in front of it: hints, a picture by itself, a picture by hand, and bad
// pictures of all kinds.
class TestKioskCapture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesFrames();
    void takesAPictureThatIsHeldStill();
    void cardThatStillLiesThereIsNotTakenAgain();
    void blackPictureIsRefused_data();
    void blackPictureIsRefused();
    void handTakesWhatIsThere();
    void licenceIsReadFromItsFrame();
    void oneCauseIsSaidAtATime_data();
    void oneCauseIsSaidAtATime();
    void theOutlineFollowsTheCard();
    void otherWaysAreOfferedAfterAWhile();
    void theFrontIsReadWhereTheCodeIsNot();
    void theBestFrontIsReadOnce();
    void aHandheldScannersLicenceNeedsNoPicture();
    void whatAScannerReadsElsewhereIsNothing();
    void notALicenceIsSaid();
    void incompleteLicenceIsSaid();
    void absentCameraIsSaid();
    void cameraIsOffOtherwise();

private:
    static void toCard(VisitFlow& flow);
};

void TestKioskCapture::toCard(VisitFlow& flow)
{
    using flow::Event;
    for (const Event event : {Event::Start, Event::ChooseTyping})
        flow.send(event);
    flow.introduceByTyping({u"A"_s, {}, u"B"_s, QDate(1990, 1, 1), {}},
                           people::value(u"legal_name", people::name(u"A"_s, u"B"_s)), {});
    flow.send(Event::GoOn);
    flow.send(Event::Confirmed);
    flow.answerInsurance(InsuranceAnswer::NewCard);
    QCOMPARE(flow.screen(), flow::Screen::CardFront);
}

void TestKioskCapture::judgesFrames()
{
    using Verdict = FrameJudge::Verdict;
    FrameJudge judge;
    QCOMPARE(judge.judge(plain(Qt::black)), Verdict::Dark);
    QCOMPARE(judge.judge(plain(QColor(120, 120, 120))), Verdict::Blank);
    QCOMPARE(judge.judge(card(Qt::blue)), Verdict::Moving);
    QCOMPARE(judge.judge(card(Qt::blue)), Verdict::Good);
    QCOMPARE(judge.judge(card(Qt::blue, 420)), Verdict::Moving);
    QCOMPARE(judge.judge(card(Qt::blue, 420)), Verdict::Good);
    judge.remember(card(Qt::blue, 420));
    QCOMPARE(judge.judge(card(Qt::blue, 420)), Verdict::Known);
    judge.forget();
    QCOMPARE(judge.judge(card(Qt::blue, 420)), Verdict::Moving);
}

void TestKioskCapture::takesAPictureThatIsHeldStill()
{
    Roster roster;
    VisitFlow flow(roster, {});
    HeldCard held;
    CaptureSession capture(flow, &held, nullptr);
    toCard(flow);
    capture.begin(CaptureSession::Subject::CardFront);
    for (int i = 0; i < 40 && flow.screen() == flow::Screen::CardFront; ++i) {
        held.show(card(Qt::blue));
        QTest::qWait(50);
    }
    QCOMPARE(flow.screen(), flow::Screen::CardBack);
    const VisitImage* front = flow.visit().image(ImageRole::InsuranceFront);
    QVERIFY(front && front->bytes.startsWith("\xFF\xD8"));
    QVERIFY(!held.running());
}

void TestKioskCapture::cardThatStillLiesThereIsNotTakenAgain()
{
    Roster roster;
    VisitFlow flow(roster, {});
    HeldCard held;
    CaptureSession capture(flow, &held, nullptr);
    toCard(flow);
    capture.begin(CaptureSession::Subject::CardFront);
    held.show(card(Qt::blue));
    capture.takeNow();
    QTRY_COMPARE(flow.screen(), flow::Screen::CardBack);
    capture.begin(CaptureSession::Subject::CardBack);
    for (int i = 0; i < 30; ++i) {
        held.show(card(Qt::blue));
        QTest::qWait(50);
    }
    QCOMPARE(flow.screen(), flow::Screen::CardBack);
    QCOMPARE(capture.hint(), u"Now turn the card over"_s);
}

void TestKioskCapture::blackPictureIsRefused_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("en") << u"en"_s << u"black"_s;
    QTest::newRow("es") << u"es"_s << u"negra"_s;
}

void TestKioskCapture::blackPictureIsRefused()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    LanguageChoice languages;
    languages.choose(language);
    Roster roster;
    VisitFlow flow(roster, {});
    HeldCard held;
    CaptureSession capture(flow, &held, nullptr);
    toCard(flow);
    capture.begin(CaptureSession::Subject::CardFront);
    held.show(plain(Qt::black));
    capture.takeNow();
    QVERIFY2(capture.trouble().contains(word), qPrintable(capture.trouble()));
    QCOMPARE(flow.screen(), flow::Screen::CardFront);
    // A good one afterwards is taken, and the complaint is gone.
    held.show(card(Qt::blue));
    capture.takeNow();
    QTRY_COMPARE(flow.screen(), flow::Screen::CardBack);
    QVERIFY(capture.trouble().isEmpty());
}

void TestKioskCapture::handTakesWhatIsThere()
{
    const QByteArray jpeg = evidenceJpeg(card(Qt::green).scaled(4000, 2250));
    const QImage kept = QImage::fromData(jpeg, "JPG");
    QCOMPARE(kept.width(), 1600);
    QVERIFY(jpeg.size() < Submission::maxImageBytes);
}

void TestKioskCapture::licenceIsReadFromItsFrame()
{
    Roster roster;
    roster.apply({people::maren()});
    VisitFlow flow(roster, {});
    HeldCard held;
    DecoderClient decoder(u"/nowhere"_s);
    CaptureSession capture(flow, &held, &decoder);
    flow.send(flow::Event::Start);
    flow.send(flow::Event::ChooseLicence);
    capture.begin(CaptureSession::Subject::Licence);
    held.show(card(Qt::darkCyan));
    Q_EMIT decoder.readingsFound(1, {people::readingOf(people::marensLicence())});
    QVERIFY(capture.isGood());
    QTRY_COMPARE(flow.screen(), flow::Screen::IsThisYou);
    QVERIFY(flow.visit().image(ImageRole::LicenceBack));
}

void TestKioskCapture::oneCauseIsSaidAtATime_data()
{
    QTest::addColumn<FrameLook>("look");
    QTest::addColumn<QString>("hint");
    FrameLook good;
    good.card = FrameLook::CardPlace{{0.5, 0.3}, {0.5, 0.3}, 0};
    good.light = 0.6;
    good.sharpness = 1;
    good.hasCode = true;
    const auto row = [](const char* name, FrameLook look, const char* hint) {
        QTest::newRow(name) << look << QString::fromLatin1(hint);
    };
    row("nothing is wrong", good, "Hold your license in the frame");
    FrameLook bad = good;
    bad.glare = 0.3;
    row("glare", bad, "Tilt it away from the light");
    bad.sharpness = 0.3;
    row("blurred, with glare", bad, "Hold it still");
    bad.hasCode = false;
    row("its front", bad, "Turn it over: show the wide bars");
    bad.card->size = {0.2, 0.12};
    row("far, blurred, with glare", bad, "Bring it closer");
    bad.cutOff = true;
    row("partly outside", bad, "Move it into the frame");
    bad.card.reset();
    row("no card", bad, "Hold your license in the frame");
    bad.light = 0.05;
    row("dark", bad, "It is too dark to see");
}

void TestKioskCapture::oneCauseIsSaidAtATime()
{
    QFETCH(FrameLook, look);
    QFETCH(QString, hint);
    Roster roster;
    VisitFlow flow(roster, {});
    HeldCard held;
    DecoderClient decoder(u"/nowhere"_s);
    CaptureSession capture(flow, &held, &decoder);
    capture.begin(CaptureSession::Subject::Licence);
    Q_EMIT decoder.frameLooked(1, look);
    QCOMPARE(capture.hint(), u"Hold your license in the frame"_s); // for long enough to be read
    QTest::qWait(800);
    Q_EMIT decoder.frameLooked(2, look);
    QCOMPARE(capture.hint(), hint);
}

void TestKioskCapture::theOutlineFollowsTheCard()
{
    Roster roster;
    VisitFlow flow(roster, {});
    HeldCard held;
    DecoderClient decoder(u"/nowhere"_s);
    CaptureSession capture(flow, &held, &decoder);
    capture.begin(CaptureSession::Subject::Licence);
    QVERIFY(capture.cardPlace().isEmpty());
    FrameLook look;
    look.card = FrameLook::CardPlace{{0.5, 0.3}, {0.4, 0.25}, -7};
    Q_EMIT decoder.frameLooked(1, look);
    QCOMPARE(capture.cardPlace(), QRectF(0.3, 0.175, 0.4, 0.25));
    QCOMPARE(capture.cardTurn(), -7.0);
    look.card.reset();
    Q_EMIT decoder.frameLooked(2, look);
    QVERIFY(capture.cardPlace().isEmpty());
    Q_EMIT decoder.frameLooked(3, look);
    capture.end();
    QVERIFY(capture.cardPlace().isEmpty());
}

void TestKioskCapture::otherWaysAreOfferedAfterAWhile()
{
    Roster roster;
    VisitFlow flow(roster, {});
    HeldCard held;
    DecoderClient decoder(u"/nowhere"_s);
    CaptureSession capture(flow, &held, &decoder);
    capture.begin(CaptureSession::Subject::Licence);
    QVERIFY(capture.otherWays().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!capture.otherWays().isEmpty(), 13'000);
    capture.begin(CaptureSession::Subject::Licence);
    QVERIFY(capture.otherWays().isEmpty());
}

// Nobody is looked for by print: it waits where names are typed.
void TestKioskCapture::theFrontIsReadWhereTheCodeIsNot()
{
    Roster roster;
    roster.apply({people::maren()});
    VisitFlow flow(roster, {});
    HeldCard held;
    DecoderClient decoder(u"/nowhere"_s);
    CardClient cards(u"/nowhere"_s);
    CaptureSession capture(flow, &held, &decoder, &cards);
    IdentityForm form(flow);
    connect(&capture, &CaptureSession::frontRead, &form, &IdentityForm::offer);
    flow.send(flow::Event::Start);
    flow.send(flow::Event::ChooseLicence);
    capture.begin(CaptureSession::Subject::Licence);

    Reading front = people::readingOf(people::marensLicence());
    front.licence->sure = false;
    const auto answer = [&] {
        for (quint64 id = 0; id < 4; ++id)
            Q_EMIT cards.cardRead(id, CardPicture{{}, {front}});
    };
    answer(); // nobody asked
    QCOMPARE(flow.screen(), flow::Screen::ScanLicence);
    held.show(card(Qt::darkCyan));
    QTest::qWait(int(LicenceWatch::frontAfterMs) + 100);
    Q_EMIT decoder.frameLooked(1, frontLook(0.8));
    answer();
    QCOMPARE(flow.screen(), flow::Screen::TypeIdentity);
    QVERIFY(!flow.visit().entry());
    QCOMPARE(form.names()->text("given"_L1), u"Maren"_s);
    QCOMPARE(form.names()->text("family"_L1), u"Castellan"_s);
    QCOMPARE(form.birthDate()->date(), QDate(1984, 3, 30));
    form.submit();
    QCOMPARE(flow.screen(), flow::Screen::IsThisYou);
    QVERIFY(!flow.visit().image(ImageRole::LicenceBack));
}

void TestKioskCapture::theBestFrontIsReadOnce()
{
    LicenceWatch watch;
    const QImage soft = plain(Qt::red);
    const QImage crisp = plain(Qt::green);
    const auto after = LicenceWatch::frontAfterMs;
    QVERIFY(!watch.frontToRead(crisp, frontLook(0.8), 1000)); // its code may come yet
    QVERIFY(!watch.frontToRead(soft, frontLook(0.5), 2000));
    FrameLook back = frontLook(1);
    back.hasCode = true;
    QCOMPARE(watch.frontToRead(soft, back, after), crisp);
    QVERIFY(!watch.frontToRead(crisp, frontLook(0.9), after + 1000));
    watch.readAgain(); // there was no time for it
    QVERIFY(watch.frontToRead(soft, frontLook(0.5), after + 2000));
    QVERIFY(!watch.frontToRead(crisp, frontLook(0.9), after + 3000));
    watch.begin();
    QVERIFY(!watch.frontToRead(soft, back, after)); // it shows its back
    QVERIFY(!watch.frontToRead(soft, frontLook(0.2), after));
    QVERIFY(watch.frontToRead(crisp, frontLook(0.9), after));
}

void TestKioskCapture::aHandheldScannersLicenceNeedsNoPicture()
{
    Roster roster;
    roster.apply({people::maren()});
    VisitFlow flow(roster, {});
    DecoderClient decoder(u"/nowhere"_s);
    CaptureSession capture(flow, nullptr, &decoder);
    flow.send(flow::Event::Start);
    Q_EMIT decoder.payloadRefused(1, problem("payload.unknown", {}));
    QCOMPARE(flow.screen(), flow::Screen::ScanLicence);
    QVERIFY(capture.trouble().contains(u"not a license"));
    Q_EMIT decoder.payloadRead(2, {people::readingOf(people::marensLicence())});
    QCOMPARE(flow.screen(), flow::Screen::IsThisYou);
    QVERIFY(!flow.visit().image(ImageRole::LicenceBack));
    flow.send(flow::Event::Yes);
    QCOMPARE(flow.screen(), flow::Screen::Details);
}

void TestKioskCapture::whatAScannerReadsElsewhereIsNothing()
{
    Roster roster;
    roster.apply({people::maren()});
    VisitFlow flow(roster, {});
    DecoderClient decoder(u"/nowhere"_s);
    CaptureSession capture(flow, nullptr, &decoder);
    Q_EMIT decoder.payloadRead(1, {people::readingOf(people::marensLicence())});
    QCOMPARE(flow.screen(), flow::Screen::Welcome);
    flow.send(flow::Event::Start);
    flow.send(flow::Event::ChooseTyping);
    Q_EMIT decoder.payloadRead(2, {people::readingOf(people::marensLicence())});
    QCOMPARE(flow.screen(), flow::Screen::TypeIdentity);
}

void TestKioskCapture::notALicenceIsSaid()
{
    Roster roster;
    VisitFlow flow(roster, {});
    HeldCard held;
    DecoderClient decoder(u"/nowhere"_s);
    CaptureSession capture(flow, &held, &decoder);
    flow.send(flow::Event::Start);
    flow.send(flow::Event::ChooseLicence);
    capture.begin(CaptureSession::Subject::Licence);
    held.show(card(Qt::darkCyan));
    Reading coupon;
    coupon.text = u"20% off"_s;
    Q_EMIT decoder.readingsFound(1, {coupon});
    QCOMPARE(capture.hint(), u"That is not a license"_s);
    capture.takeNow();
    QVERIFY(capture.trouble().contains(u"not a license"));
    QCOMPARE(flow.screen(), flow::Screen::ScanLicence);
}

void TestKioskCapture::incompleteLicenceIsSaid()
{
    Roster roster;
    VisitFlow flow(roster, {});
    HeldCard held;
    DecoderClient decoder(u"/nowhere"_s);
    CaptureSession capture(flow, &held, &decoder);
    flow.send(flow::Event::Start);
    flow.send(flow::Event::ChooseLicence);
    capture.begin(CaptureSession::Subject::Licence);
    held.show(card(Qt::darkCyan));
    Licence half; // a payload cut short: a number and nothing else
    half.documentNumber = u"F203118447"_s;
    Q_EMIT decoder.readingsFound(1, {people::readingOf(half)});
    QVERIFY(capture.trouble().contains(u"type your name"));
    QCOMPARE(flow.screen(), flow::Screen::ScanLicence);
}

void TestKioskCapture::absentCameraIsSaid()
{
    Roster roster;
    VisitFlow flow(roster, {});
    CaptureSession none(flow, nullptr, nullptr);
    none.begin(CaptureSession::Subject::Licence);
    QVERIFY(none.trouble().contains(u"type it instead"));
    HeldCard held;
    CaptureSession capture(flow, &held, nullptr);
    capture.begin(CaptureSession::Subject::Licence);
    held.fail("camera.busy");
    QVERIFY(capture.trouble().contains(u"type it instead"));
}

void TestKioskCapture::cameraIsOffOtherwise()
{
    Roster roster;
    VisitFlow flow(roster, {});
    HeldCard held;
    CaptureSession capture(flow, &held, nullptr);
    QVERIFY(!held.running());
    capture.begin(CaptureSession::Subject::CardFront);
    QVERIFY(held.running());
    held.show(card(Qt::blue));
    QVERIFY(!capture.frame().isNull());
    capture.end();
    QVERIFY(!held.running());
    QVERIFY(capture.frame().isNull());
}

QTEST_MAIN(TestKioskCapture)
#include "test_kiosk_capture.moc"
