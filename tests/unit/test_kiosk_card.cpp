#include "kiosk_at_work.h"

using namespace anteroom;
using namespace Qt::StringLiterals;

// A new insurance card that was read: what becomes of what the reader is sure of and of the rest.
class TestKioskCard : public KioskAtWork {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSureIsEnteredWithItsPlace();
    void whatIsDoubtfulIsAsked();
    void whatIsWrongIsTyped();
    void whatWasTypedStays();
    void anotherPictureTakesThePlaceOfWhatWasRead();
    void theOldCardAfterAllLeavesNothing();
    void whatComesAfterThePersonConfirmedIsLeft();
    void theVisitsEndLeavesNothing();
    void malformedValuesAreLeftOut();
    void progressCountsBothSides();
    void aSecondPictureVotes();
    void whatIsBeingAnsweredStays();
    void theFrontAgainIsAskedToBeTurned();
    void whoHasNoOtherSideGoesOn();
    void anotherKindOfCardIsAskedForAgain();
    void theCardOnRecordChangesNothing();
    void whatIsNewOnTheCardOnRecordIsSent();
    void thePatientsOwnNameNeedsNoQuestion();
    void anothersNameIsAskedOnceAndFlagged();
    void whoSaysItIsTheirsIsBelieved();
    void aRecordThatSaysOtherwiseIsAskedAbout();
    void anotherPictureAsksAnew();

private:
    using Values = QMap<QString, std::pair<QString, bool>>; // name → value and whether it is sure

    void showCard();
    void read(const Values& values, ImageRole side = ImageRole::InsuranceFront);
    void takePicture(ImageRole side);
    [[nodiscard]] static PrintedCard printed(const Values& values);
    [[nodiscard]] QString asked() const
    {
        return m_kiosk->card()->question().value(u"label"_s).toString();
    }
};

void TestKioskCard::showCard()
{
    scan(people::marensLicence());
    go({Screen::Details});
    m_kiosk->details()->change(u"insurance"_s);
    m_kiosk->card()->newCard();
    takePicture(ImageRole::InsuranceFront);
    takePicture(ImageRole::InsuranceBack);
    QCOMPARE(screen(), Screen::CardFields);
}

void TestKioskCard::takePicture(ImageRole side)
{
    QImage frame(640, 360, QImage::Format_RGB32);
    frame.fill(Qt::darkGray);
    m_kiosk->cardReading()->read(side, frame);
    m_kiosk->flow()->takeCardPicture(side, "frame");
}

PrintedCard TestKioskCard::printed(const Values& values)
{
    PrintedCard card;
    for (auto value = values.begin(); value != values.end(); ++value)
        card.fields.insert(value.key(), {value->first,
                                         {},
                                         value->second ? 0.99 : 0.5,
                                         value->second,
                                         QRectF(793, 500, 158.6, 50)});
    return card;
}

void TestKioskCard::read(const Values& values, ImageRole side)
{
    Reading reading;
    reading.kind = ReadingKind::InsuranceCard;
    reading.printedCard = printed(values);
    QImage card(CardPixels, QImage::Format_RGB32);
    card.fill(Qt::white);
    m_kiosk->cardReading()->take(side, {card, {reading}});
}

void TestKioskCard::whatIsSureIsEnteredWithItsPlace()
{
    showCard();
    read({{u"payer"_s, {u"Northlight Mutual"_s, true}}, {u"member_id"_s, {u"NL-9 0042"_s, true}}});
    QVERIFY(asked().isEmpty());
    go({Screen::Summary, Screen::Done});
    const ProposedChange* member = change(m_sent[0], u"coverage1.member_id");
    QCOMPARE(member->provenance, Provenance::InsuranceCard);
    QCOMPARE(member->confidence, 0.99);
    QCOMPARE(member->evidence->area, QRectF(0.5, 0.5, 0.1, 0.05));
    QVERIFY(member->evidence->image != Sha256::of("frame")); // the straightened card
    QVERIFY(Submission::fromJson(m_sent[0].toJson()).ok());
}

void TestKioskCard::whatIsDoubtfulIsAsked()
{
    showCard();
    read({{u"payer"_s, {u"Northlight Mutual"_s, true}},
          {u"member_id"_s, {u"NL-9 0042"_s, false}},
          {u"group"_s, {u"77-1"_s, false}}});
    QCOMPARE(asked(), u"Member ID"_s);
    QCOMPARE(m_kiosk->words()->title(), u"Is this right?"_s);
    QVERIFY(!m_kiosk->words()->isPrimaryEnabled());
    QVERIFY(!m_kiosk->card()->cutOut().value<QImage>().isNull());
    m_kiosk->card()->agree();
    QCOMPARE(asked(), u"Group"_s);
    m_kiosk->card()->agree();
    QVERIFY(asked().isEmpty());
    go({Screen::Summary, Screen::Done});
    QCOMPARE(change(m_sent[0], u"coverage1.group")->provenance, Provenance::InsuranceCard);
    QCOMPARE(change(m_sent[0], u"coverage1.group")->confidence, 0.5);
}

void TestKioskCard::whatIsWrongIsTyped()
{
    showCard();
    read({{u"payer"_s, {u"Northlight Mutual"_s, true}}, {u"member_id"_s, {u"NL-9 OO42"_s, false}}});
    m_kiosk->card()->disagree();
    typeField(u"NL-9 0042"_s);
    QCOMPARE(screen(), Screen::CardFields);
    QVERIFY(asked().isEmpty());
    go({Screen::Summary, Screen::Done});
    QCOMPARE(change(m_sent[0], u"coverage1.member_id")->provenance, Provenance::Typed);
}

void TestKioskCard::whatWasTypedStays()
{
    showCard();
    m_kiosk->card()->change(u"coverage1.payer"_s);
    typeField(u"Northlight"_s);
    read({{u"payer"_s, {u"Northlight Mutual"_s, true}}, {u"member_id"_s, {u"NL-9"_s, true}}});
    go({Screen::Summary, Screen::Done});
    QCOMPARE(change(m_sent[0], u"coverage1.payer")->provenance, Provenance::Typed);
}

void TestKioskCard::anotherPictureTakesThePlaceOfWhatWasRead()
{
    showCard();
    read({{u"payer"_s, {u"Northlight Mutual"_s, true}}, {u"group"_s, {u"77-1"_s, true}}});
    m_kiosk->cardReading()->read(ImageRole::InsuranceFront, QImage(64, 36, QImage::Format_RGB32));
    QVERIFY(!m_kiosk->words()->isPrimaryEnabled()); // whose card, and which number?
    read({{u"payer"_s, {u"Seaward Health"_s, true}}, {u"member_id"_s, {u"SW 1"_s, true}}});
    go({Screen::Summary, Screen::Done});
    QVERIFY(change(m_sent[0], u"coverage1.group")->proposed.isNull());
}

void TestKioskCard::theOldCardAfterAllLeavesNothing()
{
    showCard();
    read({{u"payer"_s, {u"Northlight Mutual"_s, true}}, {u"member_id"_s, {u"NL-9"_s, false}}});
    m_kiosk->card()->sameCard();
    QVERIFY(asked().isEmpty());
    QVERIFY(m_kiosk->cardReading()->picture(ImageRole::InsuranceFront).isNull());
    QVERIFY(!m_kiosk->flow()->visit().hasNew());
}

void TestKioskCard::whatComesAfterThePersonConfirmedIsLeft()
{
    showCard();
    read({{u"payer"_s, {u"Northlight Mutual"_s, true}}, {u"member_id"_s, {u"NL-9"_s, true}}});
    go({Screen::Summary});
    QVERIFY(!m_kiosk->cardReading()->isUnderWay());
}

void TestKioskCard::theVisitsEndLeavesNothing()
{
    showCard();
    read({{u"payer"_s, {u"Northlight Mutual"_s, true}}, {u"member_id"_s, {u"NL-9"_s, false}}});
    m_kiosk->startOver();
    QVERIFY(asked().isEmpty());
    QVERIFY(m_kiosk->cardReading()->picture(ImageRole::InsuranceFront).isNull());
    QVERIFY(m_kiosk->card()->picture().value<QImage>().isNull());
    QVERIFY(m_kiosk->card()->cutOut().value<QImage>().isNull());
}

void TestKioskCard::malformedValuesAreLeftOut()
{
    showCard();
    read({{u"rx_bin"_s, {u"12"_s, true}},
          {u"effective_date"_s, {u"soon"_s, true}},
          {u"member_id"_s, {QString(5000, u'9'), true}},
          {u"group"_s, {u"77-1"_s, true}}});
    const Visit& visit = m_kiosk->flow()->visit();
    QVERIFY(!visit.hasEntered(*findField(u"coverage1.rx_bin")));
    QVERIFY(!visit.hasEntered(*findField(u"coverage1.effective_from")));
    QVERIFY(!visit.hasEntered(*findField(u"coverage1.member_id")));
    QVERIFY(visit.hasEntered(*findField(u"coverage1.group")));
}

void TestKioskCard::progressCountsBothSides()
{
    showCard();
    CardClient client(u"/nowhere"_s); // what it would say is said here
    CardReading reading(*m_kiosk->flow(), &client);
    const QImage frame(64, 36, QImage::Format_RGB32);
    reading.read(ImageRole::InsuranceFront, frame);
    Q_EMIT client.progressed(1, 40);
    QCOMPARE(reading.percent(), 40); // there may be no back
    reading.read(ImageRole::InsuranceBack, frame);
    Q_EMIT client.progressed(1, 80);
    QCOMPARE(reading.percent(), 40);
    Q_EMIT client.cardRefused(1, problem("card.none", {}));
    QCOMPARE(reading.percent(), 50);
    Q_EMIT client.progressed(2, 60);
    QCOMPARE(reading.percent(), 80);
    QVERIFY(reading.isUnderWay());
}

// The front's second picture is read while the person turns the card over.
void TestKioskCard::aSecondPictureVotes()
{
    scan(people::marensLicence());
    go({Screen::Details});
    m_kiosk->details()->change(u"insurance"_s);
    m_kiosk->card()->newCard();
    takePicture(ImageRole::InsuranceFront);
    QCOMPARE(screen(), Screen::CardBack);
    read({{u"payer"_s, {u"Northlight Mutual"_s, false}},
          {u"rx_bin"_s, {u"610014"_s, true}},
          {u"group"_s, {u"771"_s, false}}});
    m_kiosk->cardReading()->vote(ImageRole::InsuranceFront,
                                 printed({{u"payer"_s, {u"NORTHLIGHT MUTUAL"_s, true}},
                                          {u"rx_bin"_s, {u"610074"_s, true}},
                                          {u"group"_s, {u"777"_s, false}}}));
    const Visit& visit = m_kiosk->flow()->visit();
    QCOMPARE(visit.proposed(*findField(u"coverage1.payer")).string(), u"Northlight Mutual"_s);
    QVERIFY(!visit.hasEntered(*findField(u"coverage1.rx_bin"))); // both were sure
    QStringList open;
    for (const CardReading::Question& each : m_kiosk->cardReading()->questions())
        open.append(each.offer.field->keyText());
    QCOMPARE(open, QStringList({u"coverage1.group"_s, u"coverage1.rx_bin"_s}));
}

void TestKioskCard::whatIsBeingAnsweredStays()
{
    showCard();
    read({{u"payer"_s, {u"Northlight Mutual"_s, false}},
          {u"member_id"_s, {u"4417"_s, false}},
          {u"group"_s, {u"771"_s, false}}});
    m_kiosk->card()->agree(); // the payer
    m_kiosk->card()->change(u"coverage1.group"_s);
    typeField(u"777"_s);
    QCOMPARE(asked(), u"Member ID"_s);
    m_kiosk->cardReading()->vote(ImageRole::InsuranceFront,
                                 printed({{u"payer"_s, {u"Southlight Mutual"_s, true}},
                                          {u"member_id"_s, {u"4477"_s, true}},
                                          {u"group"_s, {u"771"_s, true}}}));
    QCOMPARE(asked(), u"Member ID"_s);
    QCOMPARE(m_kiosk->card()->question().value(u"value"_s).toString(), u"4417"_s);
    const Visit& visit = m_kiosk->flow()->visit();
    QCOMPARE(visit.proposed(*findField(u"coverage1.payer")).string(), u"Northlight Mutual"_s);
    QCOMPARE(visit.proposed(*findField(u"coverage1.group")).string(), u"777"_s);
}

void TestKioskCard::theFrontAgainIsAskedToBeTurned()
{
    showCard();
    const Values front{{u"payer"_s, {u"Northlight Mutual"_s, true}},
                       {u"member_id"_s, {u"NL-9 0042"_s, true}}};
    read(front);
    read(front, ImageRole::InsuranceBack);
    QCOMPARE(screen(), Screen::CardBack);
    QVERIFY(m_kiosk->capture()->trouble().contains(u"turn the card over"_s));
    QVERIFY(!m_kiosk->flow()->visit().image(ImageRole::InsuranceBack));
    takePicture(ImageRole::InsuranceBack);
    read({{u"payer"_s, {u"Northlight Mutual"_s, true}}}, ImageRole::InsuranceBack); // its logo
    QCOMPARE(screen(), Screen::CardFields);
    QVERIFY(m_kiosk->card()->trouble().isEmpty());
    QVERIFY(m_kiosk->flow()->visit().image(ImageRole::InsuranceBack));
}

void TestKioskCard::whoHasNoOtherSideGoesOn()
{
    showCard();
    const Values front{{u"member_id"_s, {u"NL-9 0042"_s, true}}};
    read(front);
    for (int i = 0; i < 2; ++i) {
        read(front, ImageRole::InsuranceBack);
        QCOMPARE(screen(), Screen::CardBack);
        takePicture(ImageRole::InsuranceBack);
    }
    read(front, ImageRole::InsuranceBack);
    QCOMPARE(screen(), Screen::CardFields);
}

void TestKioskCard::anotherKindOfCardIsAskedForAgain()
{
    showCard();
    const Problem licence = problem("card.licence", {});
    m_kiosk->cardReading()->refuse(ImageRole::InsuranceFront, licence);
    QCOMPARE(screen(), Screen::CardFront);
    QVERIFY(m_kiosk->capture()->trouble().contains(u"looks like a license"_s));
    QVERIFY(!m_kiosk->flow()->visit().image(ImageRole::InsuranceFront)); // not sent as a card
    // The answer comes while the person shows the back: the same.
    takePicture(ImageRole::InsuranceFront);
    QCOMPARE(screen(), Screen::CardBack);
    m_kiosk->cardReading()->refuse(ImageRole::InsuranceFront, licence);
    QCOMPARE(screen(), Screen::CardFront);
    // Whoever insists goes on; the note says what it looks like, whatever the back was.
    takePicture(ImageRole::InsuranceFront);
    m_kiosk->cardReading()->refuse(ImageRole::InsuranceFront, licence);
    QCOMPARE(screen(), Screen::CardBack);
    takePicture(ImageRole::InsuranceBack);
    QVERIFY(m_kiosk->card()->trouble().contains(u"looks like a license"_s));
}

void TestKioskCard::theCardOnRecordChangesNothing()
{
    showCard();
    read({{u"payer"_s, {u"BLUEFERN HEALTH PLAN"_s, true}},
          {u"member_id"_s, {u"BFX-441720"_s, true}},
          {u"group"_s, {u"0071 LINDEN"_s, false}},
          {u"member_name"_s, {u"MAREN CASTELLAN"_s, true}}});
    QCOMPARE(m_kiosk->words()->title(), u"Is this right?"_s);
    m_kiosk->card()->agree();
    QCOMPARE(m_kiosk->words()->title(), u"This is the card we have"_s);
    QCOMPARE(m_kiosk->words()->primary(), u"It’s the same card"_s);
    go({Screen::Details, Screen::Done});
    QVERIFY(m_sent[0].changes.isEmpty());
    for (const ImageReference& image : m_sent[0].images)
        QCOMPARE(image.role, ImageRole::LicenceBack);
}

void TestKioskCard::whatIsNewOnTheCardOnRecordIsSent()
{
    showCard();
    read({{u"payer"_s, {u"Bluefern Health Plan"_s, true}},
          {u"member_id"_s, {u"BFX441720"_s, true}},
          {u"rx_bin"_s, {u"009917"_s, true}}});
    QCOMPARE(m_kiosk->words()->title(), u"What does the card say?"_s);
    go({Screen::Summary, Screen::Done});
    QVERIFY(change(m_sent[0], u"coverage1.rx_bin"));
    QVERIFY(!change(m_sent[0], u"coverage1.member_id"));
}

void TestKioskCard::thePatientsOwnNameNeedsNoQuestion()
{
    showCard();
    read({{u"payer"_s, {u"Northlight Mutual"_s, true}},
          {u"member_id"_s, {u"NL-9 0042"_s, true}},
          {u"member_name"_s, {u"MARENECASTELLAN"_s, false}}});
    QVERIFY(asked().isEmpty());
    go({Screen::Summary, Screen::Done});
    const ProposedChange* holder = change(m_sent[0], u"coverage1.subscriber");
    QCOMPARE(holder->proposed.string(), u"Maren E Castellan"_s);
    QVERIFY(holder->confidence >= 0.9);                     // not flagged at the console
    QVERIFY(!change(m_sent[0], u"coverage1.relationship")); // "self" is on record
}

void TestKioskCard::anothersNameIsAskedOnceAndFlagged()
{
    showCard();
    read({{u"payer"_s, {u"Northlight Mutual"_s, true}},
          {u"member_id"_s, {u"NL-9 0042"_s, false}},
          {u"member_name"_s, {u"JONASCASTELLAN"_s, true}}});
    QCOMPARE(asked(), u"Member ID"_s); // what is doubtful comes first
    QCOMPARE(m_kiosk->words()->title(), u"Is this right?"_s);
    m_kiosk->card()->answer(u"yes"_s);
    QCOMPARE(asked(), u"Name on the card"_s);
    QCOMPARE(m_kiosk->card()->question().value(u"value"_s).toString(), u"Jonas Castellan"_s);
    QCOMPARE(m_kiosk->words()->title(), u"Whose name is this?"_s);
    QVERIFY(!m_kiosk->words()->isPrimaryEnabled());
    m_kiosk->card()->answer(u"spouse"_s);
    QVERIFY(asked().isEmpty());
    go({Screen::Summary, Screen::Done});
    const ProposedChange* holder = change(m_sent[0], u"coverage1.subscriber");
    QCOMPARE(holder->proposed.string(), u"Jonas Castellan"_s);
    QVERIFY(holder->confidence < 0.9); // flagged, with the place
    QCOMPARE(holder->evidence->area, QRectF(0.5, 0.5, 0.1, 0.05));
    const ProposedChange* relation = change(m_sent[0], u"coverage1.relationship");
    QCOMPARE(relation->proposed.string(), u"spouse"_s);
    QVERIFY(relation->confidence < 0.9);
}

void TestKioskCard::whoSaysItIsTheirsIsBelieved()
{
    showCard();
    read({{u"payer"_s, {u"Northlight Mutual"_s, true}},
          {u"member_id"_s, {u"NL-9"_s, true}},
          {u"member_name"_s, {u"MAREN OSTERHOLM"_s, true}}});
    m_kiosk->card()->answer(u"nobody"_s); // no answer of the question
    QCOMPARE(asked(), u"Name on the card"_s);
    m_kiosk->card()->answer(u"self"_s);
    go({Screen::Summary, Screen::Done});
    QVERIFY(change(m_sent[0], u"coverage1.subscriber")->confidence < 0.9);
    QVERIFY(!change(m_sent[0], u"coverage1.relationship"));
}

void TestKioskCard::aRecordThatSaysOtherwiseIsAskedAbout()
{
    RosterEntry entry = people::maren();
    entry.values.set(*findField(u"coverage1.relationship"),
                     people::value(u"coverage1.relationship", u"child"_s));
    m_kiosk->roster().clear();
    m_kiosk->roster().apply({entry});
    showCard();
    read({{u"member_name"_s, {u"MAREN CASTELLAN"_s, true}}});
    QCOMPARE(asked(), u"Name on the card"_s);
}

void TestKioskCard::anotherPictureAsksAnew()
{
    showCard();
    read({{u"member_name"_s, {u"JONAS CASTELLAN"_s, true}}});
    m_kiosk->card()->answer(u"spouse"_s);
    m_kiosk->cardReading()->read(ImageRole::InsuranceFront, QImage(64, 36, QImage::Format_RGB32));
    const Visit& visit = m_kiosk->flow()->visit();
    QVERIFY(!visit.hasEntered(*findField(u"coverage1.relationship")));
    read({{u"member_name"_s, {u"MAREN CASTELLAN"_s, true}}});
    QVERIFY(asked().isEmpty());
    QCOMPARE(visit.proposed(*findField(u"coverage1.relationship")).string(), u"self"_s);
}

QTEST_MAIN(TestKioskCard)
#include "test_kiosk_card.moc"
