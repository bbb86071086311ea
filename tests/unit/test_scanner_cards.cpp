#include "decoder_at_hand.h"

#include "scanner/client/card_client.h"

#include "bench/cards/card_trial.h"
#include "bench/cards/other_cards.h"
#include "bench/cards/travel_papers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // of a machine that also builds

QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            letters.append(c);
    }
    return letters;
}

bool hasModels()
{
    return QFile::exists(
        QStringLiteral(ANTEROOM_BINARY_DIR "/share/anteroom/text/recognition.onnx"));
}

struct PrintedLine {
    int y = 0;
    int size = 0;
    QString text;
};

// A camera's picture of a desk; what is drawn on it lies about the middle, turned.
class DrawnDesk {
public:
    DrawnDesk(const QColor& desk, double turn) : m_frame(1920, 1080, QImage::Format_RGB32)
    {
        m_frame.fill(desk);
        m_painter.begin(&m_frame);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(m_frame.width() / 2, m_frame.height() / 2);
        m_painter.rotate(turn);
    }

    [[nodiscard]] QPainter& painter() { return m_painter; }

    void print(int x, std::initializer_list<PrintedLine> lines)
    {
        m_painter.setPen(Qt::black);
        for (const PrintedLine& line : lines) {
            QFont font(u"DejaVu Sans"_s);
            font.setPixelSize(line.size);
            m_painter.setFont(font);
            m_painter.drawText(x, line.y, line.text);
        }
    }

    [[nodiscard]] QImage frame() const { return m_frame; }

    // Pixels of the frame between the corners that were found and those of the drawn card, at most.
    [[nodiscard]] double farthest(const Corners& found, const QRectF& card) const
    {
        const QPointF drawn[] = {card.topLeft(), card.topRight(), card.bottomRight(),
                                 card.bottomLeft()};
        double most = 0;
        for (size_t i = 0; i < found.size(); ++i) {
            const QPointF off = found[i] - m_painter.transform().map(drawn[i]);
            most = std::max(most, std::hypot(off.x(), off.y()));
        }
        return most;
    }

private:
    QImage m_frame;
    QPainter m_painter;
};

} // namespace

// The decoder is a real process here, confined as at a kiosk, with its models.
class ScannerCardsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aCardInAFrameIsRead();
    void thePracticesOwnPayersAreKnown();
    void aPictureFileIsReadToo();
    void theCardUpsideDownComesRightWayUp();
    void aCardThatIsPrintedUprightIsRead();
    void aCardOnASheetIsTheCard();
    void aDeskIsNoCard();
    void aBankCardIsToldByName();
    void whatIsHardlyReadIsTurnedRound();
    void aLicencesFrontIsOffered();
    void aPassportIsReadByItsZone();
    void aForgedZoneIsNotRead();
    void whatIsNoPictureIsRefused();
    void whatWasCancelledIsNotAnswered();
    void aDecoderThatDiesIsReplaced();
    void aDecoderThatIsNotThereIsAProblem();
    void itOpensNothingAfterItsModels();

private:
    [[nodiscard]] std::optional<CardPicture> read(const QImage& frame);
    [[nodiscard]] QString refusalOf(quint64 id);

    std::unique_ptr<CardClient> m_client;
    CardTrial m_trial;
};

void ScannerCardsTest::initTestCase()
{
    if (!hasModels())
        QSKIP("This build has no text models (npm): no card is read by it.");
    m_trial = cardTrial(LayoutSet::Developed, EasyCards, 2);
}

void ScannerCardsTest::init()
{
    m_client = std::make_unique<CardClient>(decoderProgram());
}

void ScannerCardsTest::cleanup()
{
    m_client.reset();
}

std::optional<CardPicture> ScannerCardsTest::read(const QImage& frame)
{
    std::optional<CardPicture> taken;
    QSignalSpy refused(m_client.get(), &CardClient::cardRefused);
    connect(m_client.get(), &CardClient::cardRead, this,
            [&](quint64, const CardPicture& card) { taken = card; });
    (void)m_client->read(frame);
    (void)QTest::qWaitFor([&] { return taken || !refused.isEmpty(); }, Patience);
    m_client->disconnect(this);
    return taken;
}

QString ScannerCardsTest::refusalOf(quint64 id)
{
    QSignalSpy refused(m_client.get(), &CardClient::cardRefused);
    if (!refused.wait(Patience) || refused[0][0].toULongLong() != id)
        return {};
    return refused[0][1].value<Problem>().code;
}

void ScannerCardsTest::aCardInAFrameIsRead()
{
    QSignalSpy progress(m_client.get(), &CardClient::progressed);
    const auto card = read(m_trial.shot.frame);
    QVERIFY(card);
    QCOMPARE(card->card.size(), CardPixels);
    QVERIFY(progress.size() > 2);
    QVERIFY(progress.constLast()[1].toInt() <= 100);
    QCOMPARE(card->readings.size(), 1);
    const Reading& reading = card->readings[0];
    QCOMPARE(reading.kind, ReadingKind::InsuranceCard);
    QVERIFY(reading.printedCard);
    const QJsonObject truth = m_trial.truth()["fields"_L1].toObject();
    const PrintedValue id = reading.printedCard->fields.value(u"member_id"_s);
    QCOMPARE(lettersOf(id.value), lettersOf(truth["member_id"_L1]["value"_L1].toString()));
    for (size_t i = 0; i < reading.corners.size(); ++i) {
        const QPointF off = reading.corners[i] - m_trial.shot.corners[i];
        QVERIFY(std::hypot(off.x(), off.y()) < 12);
    }
}

void ScannerCardsTest::thePracticesOwnPayersAreKnown()
{
    const auto normalised = [this] {
        const auto card = read(m_trial.shot.frame);
        return card && !card->readings.isEmpty() && card->readings[0].printedCard
                   ? card->readings[0].printedCard->fields.value(u"payer"_s).normalised
                   : u"not read"_s;
    };
    const QJsonObject truth = m_trial.truth()["fields"_L1].toObject();
    const QString own = truth["payer"_L1]["value"_L1].toString().toLower();
    m_client->setPayers("{\"payers\": [{\"name\": 7}]}"); // adds nobody, and harms nothing
    const QString before = normalised();
    QVERIFY(before != own && before != u"not read");
    const QJsonObject list{{u"payers"_s, QJsonArray{QJsonObject{{u"name"_s, own}}}}};
    m_client->setPayers(QJsonDocument(list).toJson());
    QCOMPARE(normalised(), own);
    m_client->stop(); // another decoder is told as well
    QCOMPARE(normalised(), own);
}

void ScannerCardsTest::aPictureFileIsReadToo()
{
    QSignalSpy taken(m_client.get(), &CardClient::cardRead);
    const quint64 id = m_client->readPicture(jpegOf(m_trial.shot.frame));
    QVERIFY(taken.wait(Patience));
    QCOMPARE(taken[0][0].toULongLong(), id);
    QCOMPARE(taken[0][1].value<CardPicture>().readings.size(), 1);
}

void ScannerCardsTest::theCardUpsideDownComesRightWayUp()
{
    const auto upright = read(m_trial.shot.frame);
    const auto turned = read(m_trial.shot.frame.mirrored(true, true));
    QVERIFY(upright && turned && turned->readings.size() == 1);
    QCOMPARE(turned->readings[0].printedCard->fields.value(u"member_id"_s).value,
             upright->readings[0].printedCard->fields.value(u"member_id"_s).value);
}

void ScannerCardsTest::aCardThatIsPrintedUprightIsRead()
{
    const QRectF outline(-290, -460, 580, 920);
    DrawnDesk desk(QColor(70, 80, 90), 3);
    desk.painter().setPen(Qt::NoPen);
    desk.painter().setBrush(Qt::white);
    desk.painter().drawRoundedRect(outline, 32, 32);
    desk.print(-240, {{-390, 44, u"Pebble Health Plan"_s},
                      {-330, 28, u"Silver EPO Simple"_s},
                      {-230, 22, u"Member"_s},
                      {-195, 30, u"Andre W Stroud"_s},
                      {-130, 22, u"Member ID"_s},
                      {-95, 30, u"XLT372469682"_s},
                      {-20, 22, u"Coverage begins"_s},
                      {15, 30, u"07/01/2025"_s},
                      {110, 26, u"Primary care  $25"_s},
                      {160, 26, u"Emergency room  $350"_s},
                      {260, 26, u"RxBIN 610014"_s},
                      {310, 26, u"RxPCN EXCH"_s}});
    const auto card = read(desk.frame());
    QVERIFY(card && card->readings.size() == 1);
    const Reading& reading = card->readings[0];
    QVERIFY(reading.printedCard);
    QCOMPARE(reading.printedCard->side, PrintedCard::Side::Front);
    const auto& fields = reading.printedCard->fields;
    QCOMPARE(fields.value(u"payer"_s).value, u"Pebble Health Plan"_s);
    QCOMPARE(fields.value(u"member_name"_s).value, u"Andre W Stroud"_s);
    QCOMPARE(fields.value(u"member_id"_s).value, u"XLT372469682"_s);
    QCOMPARE(fields.value(u"rx_bin"_s).value, u"610014"_s);
    QVERIFY(desk.farthest(reading.corners, outline) < 12);
}

void ScannerCardsTest::aCardOnASheetIsTheCard()
{
    const QRectF outline(-430, -270, 860, 540);
    DrawnDesk desk(QColor(60, 66, 72), 2);
    desk.painter().setPen(Qt::NoPen);
    desk.painter().setBrush(QColor(236, 236, 236));
    desk.painter().drawRect(QRectF(-800, -505, 1600, 1010)); // of a card's shape, and as white
    desk.painter().setPen(QPen(QColor(232, 232, 232), 2));
    desk.painter().drawRoundedRect(outline, 28, 28);
    desk.print(-390, {{-200, 44, u"Pebble Health Plan"_s},
                      {-150, 28, u"Silver EPO Simple"_s},
                      {-90, 24, u"Member"_s},
                      {-55, 30, u"Andre W Stroud"_s},
                      {-10, 24, u"Member ID"_s},
                      {25, 30, u"XLT372469682"_s},
                      {90, 26, u"Primary care  $25        Emergency room  $350"_s},
                      {140, 26, u"RxBIN 610014        RxPCN EXCH"_s},
                      {190, 26, u"RxGRP PBL01        Payer ID 84471"_s},
                      {240, 26, u"Member Services 1-800-555-0103"_s}});
    const auto card = read(desk.frame());
    QVERIFY(card && card->readings.size() == 1);
    const Reading& reading = card->readings[0];
    QVERIFY(reading.printedCard);
    QCOMPARE(reading.printedCard->fields.value(u"member_id"_s).value, u"XLT372469682"_s);
    QVERIFY(desk.farthest(reading.corners, outline) < 30);
}

void ScannerCardsTest::aDeskIsNoCard()
{
    const quint64 id = m_client->read(otherShot(EasyCards, 0).frame);
    QCOMPARE(refusalOf(id), u"card.none"_s);
}

void ScannerCardsTest::aBankCardIsToldByName()
{
    quint32 seed = 0;
    while (otherShot(EasyCards, seed).picture != OtherPicture::Bank)
        ++seed;
    const quint64 id = m_client->read(otherShot(EasyCards, seed).frame);
    QCOMPARE(refusalOf(id), u"card.bank_card"_s);
}

// Glare, fingers and bars on it: its lines do not tell which way up it lies.
void ScannerCardsTest::whatIsHardlyReadIsTurnedRound()
{
    const OtherShot shot = otherShot(HardCards, 5013);
    QCOMPARE(shot.picture, OtherPicture::Library);
    QCOMPARE(refusalOf(m_client->read(shot.frame)), u"card.library_card"_s);
}

void ScannerCardsTest::aLicencesFrontIsOffered()
{
    const OtherShot shot = otherShot(EasyCards, 8 + quint32(OtherPicture::LicenceFront));
    const auto card = read(shot.frame);
    QVERIFY(card && card->readings.size() == 1);
    const Reading& reading = card->readings[0];
    QCOMPARE(reading.kind, ReadingKind::Licence);
    QVERIFY(reading.warnings.contains(u"licence.front"_s));
    QVERIFY(!reading.licence->sure);
    const auto truth = [&](const QString& name) {
        for (const PrintedField& field : shot.drawn.fields) {
            if (field.name == name)
                return lettersOf(field.value);
        }
        return QString();
    };
    QCOMPARE(lettersOf(reading.licence->familyName), truth(u"family_name"_s));
    QCOMPARE(lettersOf(reading.licence->givenName), truth(u"given_name"_s));
    QCOMPARE(lettersOf(reading.licence->birthDate.toString(Qt::ISODate)), truth(u"birth_date"_s));
}

void ScannerCardsTest::aPassportIsReadByItsZone()
{
    quint32 seed = 2; // every third is a passport
    while (travelPaper(seed).forged)
        seed += 3;
    const TravelPaper paper = travelPaper(seed);
    const auto card = read(travelShot(paper, EasyCards, seed).frame);
    QVERIFY(card && card->readings.size() == 1);
    QCOMPARE(card->card.size(), CardPixels);
    QCOMPARE(card->readings[0].kind, ReadingKind::TravelDocument);
    QCOMPARE(card->readings[0].travelDocument->format, u"TD3"_s);
    QCOMPARE(card->readings[0].travelDocument->documentNumber, paper.documentNumber);
    QCOMPARE(card->readings[0].travelDocument->birthDate, paper.birthDate);
}

void ScannerCardsTest::aForgedZoneIsNotRead()
{
    quint32 seed = 0;
    while (!travelPaper(seed).forged)
        ++seed;
    const auto card = read(travelShot(travelPaper(seed), EasyCards, seed).frame);
    QVERIFY(!card || card->readings.isEmpty());
}

void ScannerCardsTest::whatIsNoPictureIsRefused()
{
    const quint64 id = m_client->readPicture("not a picture");
    QCOMPARE(refusalOf(id), u"picture.unknown"_s);
    QCOMPARE(refusalOf(m_client->read(QImage())), u"picture.large"_s);
}

void ScannerCardsTest::whatWasCancelledIsNotAnswered()
{
    QSignalSpy taken(m_client.get(), &CardClient::cardRead);
    QSignalSpy refused(m_client.get(), &CardClient::cardRefused);
    QSignalSpy progress(m_client.get(), &CardClient::progressed);
    (void)m_client->read(m_trial.shot.frame);
    QVERIFY(progress.wait(Patience));
    m_client->cancel();
    const auto next = read(m_trial.shot.frame);
    QVERIFY(next);
    QCOMPARE(taken.size(), 1);
    QVERIFY(refused.isEmpty());
}

void ScannerCardsTest::aDecoderThatDiesIsReplaced()
{
    const quint64 id = m_client->readPicture("anteroom trial: abort");
    QCOMPARE(refusalOf(id), u"card.kills_decoder"_s);
    QVERIFY(read(m_trial.shot.frame));
}

void ScannerCardsTest::aDecoderThatIsNotThereIsAProblem()
{
    m_client = std::make_unique<CardClient>(u"/nowhere/anteroom-decoder"_s);
    QCOMPARE(refusalOf(m_client->read(m_trial.shot.frame)), u"decoder.absent"_s);
}

void ScannerCardsTest::itOpensNothingAfterItsModels()
{
    QList<const char*> acts{"open", "connect", "fork", "exec", "instructions"};
#ifndef __SANITIZE_ADDRESS__ // whose shadow takes terabytes of addresses
    acts.append("memory");
#endif
    for (const char* act : acts) {
        const quint64 id = m_client->readPicture(QByteArray("anteroom trial: ") + act);
        const QString code = refusalOf(id);
        QVERIFY2(code == u"trial.refused"_s || code == u"card.kills_decoder"_s, act);
    }
}

QTEST_MAIN(ScannerCardsTest)
#include "test_scanner_cards.moc"
