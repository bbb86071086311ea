#include "kiosk/evidence_jpeg.h"
#include "kiosk_people.h"
#include "kiosk_stage.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;
using flow::Event;

// Every screen of the kiosk in English, Spanish and the right-to-left stand-in, larger, lower and
// in high contrast. The pictures are left in build/<preset>/screens/kiosk; nothing in them is cut,
// small or without a name.
class TestKioskScreens : public QObject {
    Q_OBJECT

public:
    // The pictures are the same with and without a graphics card.
    static void initMain() { qputenv("QT_QUICK_BACKEND", "software"); }

private Q_SLOTS:
    void everyScreen_data();
    void everyScreen();
};

namespace {

using Go = std::function<void(KioskStage&)>;

void typed(KioskStage& stage, const QString& given, const QString& family)
{
    Kiosk& kiosk = stage.kiosk();
    kiosk.flow()->send(Event::Start);
    kiosk.flow()->send(Event::ChooseTyping);
    kiosk.identity()->names()->edit(0, given);
    kiosk.identity()->names()->edit(1, family);
}

void stranger(KioskStage& stage)
{
    typed(stage, u"Tomás"_s, u"Ibarra"_s);
    stage.kiosk().identity()->birthDate()->edit(u"07"_s, u"04"_s, u"1990"_s);
    stage.kiosk().primary();
}

void moved(KioskStage& stage)
{
    stage.recognise(people::marensNewLicence());
    stage.kiosk().primary();
}

void toInsurance(KioskStage& stage)
{
    moved(stage);
    stage.kiosk().details()->choose(u"address"_s, u"start"_s);
    stage.kiosk().primary();
}

void show(KioskStage& stage, ImageRole side, const QImage& card)
{
    stage.kiosk().cardReading()->read(side, card);
    stage.kiosk().flow()->takeCardPicture(side, evidenceJpeg(card));
}

void showBothSides(KioskStage& stage)
{
    show(stage, ImageRole::InsuranceFront, drawnCard(Qt::darkBlue, u"bluefern health plan"_s));
    show(stage, ImageRole::InsuranceBack, drawnCard(Qt::darkGray, u"Claims"_s));
}

void toCard(KioskStage& stage)
{
    toInsurance(stage);
    stage.kiosk().card()->newCard();
    showBothSides(stage);
}

using Read = QList<std::tuple<QString, QString, bool>>; // name, value, whether it is sure

void readCard(KioskStage& stage, const QString& drawn, const Read& values,
              ImageRole side = ImageRole::InsuranceFront)
{
    PrintedCard printed;
    for (const auto& [name, value, sure] : values)
        printed.fields.insert(name,
                              {value, {}, sure ? 0.99 : 0.6, sure, QRectF(120, 420, 620, 90)});
    Reading reading;
    reading.kind = ReadingKind::InsuranceCard;
    reading.printedCard = printed;
    stage.kiosk().cardReading()->take(side, {drawnCard(Qt::darkBlue, drawn), {reading}});
}

// As it is read: the member ID is hard to read, the rest is not.
void toCardRead(KioskStage& stage)
{
    toCard(stage);
    readCard(stage, u"BFX 4417 2083 01"_s,
             {{u"payer"_s, u"Bluefern Health Plan"_s, true},
              {u"plan"_s, u"Silver PPO"_s, true},
              {u"member_id"_s, u"BFX 4417 2083 01"_s, false},
              {u"group"_s, u"0071-LINDEN"_s, true}});
}

// Her husband's card.
void toCardMember(KioskStage& stage)
{
    toCard(stage);
    readCard(stage, u"JONAS CASTELLAN"_s, {{u"member_name"_s, u"JONAS CASTELLAN"_s, true}});
}

void toCardOnRecord(KioskStage& stage)
{
    toCard(stage);
    readCard(stage, u"bluefern health plan"_s,
             {{u"payer"_s, u"Bluefern Health Plan"_s, true},
              {u"member_id"_s, u"BFX441720"_s, true},
              {u"group"_s, u"0071-LINDEN"_s, true},
              {u"member_name"_s, u"MAREN CASTELLAN"_s, true}});
}

void toFrontAgain(KioskStage& stage)
{
    toCard(stage);
    for (const ImageRole side : {ImageRole::InsuranceFront, ImageRole::InsuranceBack})
        readCard(stage, u"bluefern health plan"_s, {{u"member_id"_s, u"BFX441720"_s, true}}, side);
    stage.camera().show(drawnCard(Qt::darkBlue, u"bluefern health plan"_s));
}

void toLicenceAsCard(KioskStage& stage)
{
    toCard(stage);
    stage.kiosk().cardReading()->refuse(ImageRole::InsuranceFront, problem("card.licence", {}));
    stage.camera().show(drawnCard(Qt::darkCyan, u"FRANKLIN DRIVER LICENSE"_s));
}

// Shown three times: the visit goes on, and says what it looks like.
void toLicenceKept(KioskStage& stage)
{
    toCard(stage);
    for (int i = 0; i < 3; ++i) {
        stage.kiosk().cardReading()->refuse(ImageRole::InsuranceFront, problem("card.licence", {}));
        if (i < 2)
            showBothSides(stage);
    }
}

void typeField(KioskStage& stage, const QString& key, const QString& text)
{
    stage.kiosk().card()->change(key);
    stage.kiosk().fieldForm()->inputs()->edit(0, text);
    stage.kiosk().primary();
}

void toConsent(KioskStage& stage)
{
    toCard(stage);
    typeField(stage, u"coverage1.payer"_s, u"Bluefern Health Plan"_s);
    typeField(stage, u"coverage1.member_id"_s, u"BFX 4417 2083 01"_s);
    typeField(stage, u"coverage1.rx_bin"_s, u"009917"_s);
    stage.kiosk().primary();
}

void toConsentWithPaper(KioskStage& stage)
{
    RosterEntry entry = people::maren();
    entry.consentsDue = {u"privacy_practices"_s};
    stage.kiosk().roster().clear();
    stage.kiosk().roster().apply({entry});
    toConsent(stage);
}

void toSummary(KioskStage& stage)
{
    toConsentWithPaper(stage);
    stage.kiosk().consent()->setInked(true);
    stage.kiosk().consent()->answer("png");
}

void edit(KioskStage& stage, const QString& key)
{
    moved(stage);
    stage.kiosk().details()->change(key);
}

const QList<std::pair<QString, Go>>& screens()
{
    static const QList<std::pair<QString, Go>> all{
        {u"01-welcome"_s, [](KioskStage&) {}},
        {u"01-welcome-offline"_s, [](KioskStage& stage) { stage.kiosk().setOnline(false); }},
        {u"01-out-of-order"_s, [](KioskStage& stage) { stage.setRoom(false); }},
        {u"01-out-of-order-help"_s,
         [](KioskStage& stage) {
             stage.setRoom(false);
             stage.kiosk().primary();
         }},
        {u"02-identify"_s, [](KioskStage& stage) { stage.kiosk().primary(); }},
        {u"03-licence-camera"_s,
         [](KioskStage& stage) {
             stage.kiosk().primary();
             stage.kiosk().primary();
             const QImage card = drawnCard(Qt::darkCyan, u"FRANKLIN DRIVER LICENSE"_s);
             stage.camera().show(card);
             stage.camera().show(card);
         }},
        {u"03-licence-unread"_s,
         [](KioskStage& stage) {
             stage.kiosk().primary();
             stage.kiosk().primary();
             stage.camera().show(drawnCard(Qt::darkCyan, u"FRANKLIN DRIVER LICENSE"_s));
             stage.kiosk().capture()->takeNow();
         }},
        {u"04-typed"_s,
         [](KioskStage& stage) {
             typed(stage, u"Maren"_s, u"Castellan"_s);
             stage.kiosk().identity()->birthDate()->edit(u"03"_s, u"31"_s, u"1884"_s);
         }},
        {u"04-read-off-the-front"_s,
         [](KioskStage& stage) {
             stage.kiosk().primary();
             stage.kiosk().primary();
             Q_EMIT stage.kiosk().capture()->frontRead(people::marensLicence());
             stage.kiosk().flow()->send(Event::ChooseTyping);
         }},
        {u"04-more-to-tell"_s,
         [](KioskStage& stage) {
             stage.kiosk().roster().apply({people::maren()});
             typed(stage, u"Maren"_s, u"Castellan"_s);
             stage.kiosk().identity()->birthDate()->edit(u"03"_s, u"30"_s, u"1984"_s);
             stage.kiosk().primary();
         }},
        {u"05-is-this-you"_s, [](KioskStage& stage) { stage.recognise(people::marensLicence()); }},
        {u"05-already-here"_s,
         [](KioskStage& stage) {
             RosterEntry entry = people::maren();
             entry.appointment.status = AppointmentStatus::Arrived;
             stage.kiosk().roster().clear();
             stage.kiosk().roster().apply({entry});
             stage.recognise(people::marensLicence());
         }},
        {u"05-not-found"_s, stranger},
        {u"05-cannot-look"_s,
         [](KioskStage& stage) {
             stage.kiosk().setOnline(false);
             stage.kiosk().roster().clear();
             stranger(stage);
         }},
        {u"06-details-difference"_s, moved},
        {u"06-details-chosen"_s,
         [](KioskStage& stage) {
             moved(stage);
             stage.kiosk().details()->choose(u"address"_s, u"start"_s);
         }},
        {u"06-details-nothing-new"_s,
         [](KioskStage& stage) {
             stage.recognise(people::marensLicence());
             stage.kiosk().primary();
         }},
        {u"06-details-blind"_s,
         [](KioskStage& stage) {
             stranger(stage);
             stage.kiosk().primary();
         }},
        {u"07-edit-address"_s, [](KioskStage& stage) { edit(stage, u"address"_s); }},
        {u"07-edit-phone-wrong"_s,
         [](KioskStage& stage) {
             edit(stage, u"mobile_phone"_s);
             stage.kiosk().fieldForm()->inputs()->edit(0, u"12"_s);
             stage.kiosk().primary();
         }},
        {u"07-edit-name"_s, [](KioskStage& stage) { edit(stage, u"legal_name"_s); }},
        {u"07-edit-sex"_s, [](KioskStage& stage) { edit(stage, u"sex"_s); }},
        {u"07-edit-language"_s, [](KioskStage& stage) { edit(stage, u"language"_s); }},
        {u"08-insurance"_s, toInsurance},
        {u"09-card-front"_s,
         [](KioskStage& stage) {
             toInsurance(stage);
             stage.kiosk().card()->newCard();
             const QImage card = drawnCard(Qt::darkBlue, u"bluefern health plan"_s);
             for (int i = 0; i < 3; ++i)
                 stage.camera().show(card);
         }},
        {u"09-card-back"_s,
         [](KioskStage& stage) {
             toInsurance(stage);
             stage.kiosk().card()->newCard();
             stage.kiosk().flow()->takeCardPicture(
                 ImageRole::InsuranceFront, evidenceJpeg(drawnCard(Qt::darkBlue, u"bluefern"_s)));
             stage.camera().show(drawnCard(Qt::darkGray, u"Claims"_s));
         }},
        {u"09-card-black"_s,
         [](KioskStage& stage) {
             toInsurance(stage);
             stage.kiosk().card()->newCard();
             QImage black(640, 480, QImage::Format_RGB32);
             black.fill(Qt::black);
             stage.camera().show(black);
             stage.kiosk().capture()->takeNow();
         }},
        {u"10-card-fields"_s,
         [](KioskStage& stage) {
             toCard(stage);
             typeField(stage, u"coverage1.payer"_s, u"Bluefern Health Plan"_s);
         }},
        {u"10-card-read"_s, toCardRead},
        {u"10-card-member"_s, toCardMember},
        {u"10-card-on-record"_s, toCardOnRecord},
        {u"10-card-front-again"_s, toFrontAgain},
        {u"10-card-licence"_s, toLicenceAsCard},
        {u"10-card-licence-kept"_s, toLicenceKept},
        {u"10-card-edit"_s,
         [](KioskStage& stage) {
             toCard(stage);
             stage.kiosk().card()->change(u"coverage1.member_id"_s);
         }},
        {u"11-consent"_s, toConsentWithPaper},
        {u"11-consent-typed"_s,
         [](KioskStage& stage) {
             toConsentWithPaper(stage);
             stage.kiosk().flow()->send(Event::TypeName);
         }},
        {u"12-summary"_s, toSummary},
        {u"13-not-sent"_s,
         [](KioskStage& stage) {
             stage.failCommits(true);
             toSummary(stage);
             stage.kiosk().primary();
         }},
        {u"14-done"_s,
         [](KioskStage& stage) {
             toSummary(stage);
             stage.kiosk().primary();
         }},
        {u"15-still-there"_s,
         [](KioskStage& stage) {
             moved(stage);
             stage.kiosk().idle()->advance(std::chrono::seconds(66));
         }},
        {u"16-help"_s,
         [](KioskStage& stage) {
             toInsurance(stage);
             stage.kiosk().askAtDesk();
         }},
        {u"16-help-unreachable"_s,
         [](KioskStage& stage) {
             stage.setDeskReachable(false);
             stage.kiosk().askAtDesk();
         }},
        {u"17-easier"_s, [](KioskStage& stage) { stage.kiosk().openSheet(u"easier"_s); }},
        {u"18-language"_s, [](KioskStage& stage) { stage.kiosk().openSheet(u"language"_s); }},
    };
    return all;
}

} // namespace

void TestKioskScreens::everyScreen_data()
{
    QTest::addColumn<QString>("look");
    for (const QString& look : {u"en"_s, u"es"_s, u"qps-plocm"_s, u"en-large"_s, u"en-largest"_s,
                                u"es-largest"_s, u"en-lower"_s, u"en-lower-large"_s,
                                u"en-lower-largest"_s, u"es-lower-largest"_s, u"en-contrast"_s})
        QTest::newRow(qPrintable(look)) << look;
}

void TestKioskScreens::everyScreen()
{
    QFETCH(QString, look);
    QStringList faults;
    const QString wanted = qEnvironmentVariable("ANTEROOM_SCREEN");
    const QString language = look.startsWith(u"es")    ? u"es"_s
                             : look.startsWith(u"qps") ? u"qps-plocm"_s
                                                       : u"en"_s;
    KioskStage stage(language);
    for (const auto& [name, go] : screens()) {
        if (!name.contains(wanted))
            continue;
        stage.beginAgain();
        Comfort& comfort = *stage.kiosk().comfort();
        comfort.setTextStep(look.endsWith(u"large") ? 1 : look.endsWith(u"largest") ? 2 : 0);
        comfort.setLower(look.contains(u"lower"));
        comfort.setHighContrast(look.endsWith(u"contrast"));
        go(stage);
        stage.settle();
        QVERIFY(stage.save(look, name));
        QStringList found = stage.faults();
        while (stage.turnPage())
            found += stage.faults();
        found.removeDuplicates();
        for (const QString& fault : found + stage.takeWarnings())
            faults.append(name + u": "_s + fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestKioskScreens)
#include "test_kiosk_screens.moc"
