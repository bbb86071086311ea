#include "kiosk/kiosk.h"
#include "kiosk_people.h"

#include <QSignalSpy>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;
using flow::Screen;

// Visits as they happen at the desk's kiosk, through everything behind the screens: what a person
// sees, touches and is told, and what of it reaches the outbox.
class TestKioskStories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingNewTakesFourTaps();
    void movedWithANewCard();
    void otherCompanysCardReplacesTheOldOne();
    void keepsTheRecordsAddress();
    void noInsuranceAnyMore();
    void typedNameIsFound();
    void impossibleDateIsExplained_data();
    void impossibleDateIsExplained();
    void oddNamesCheckInBlind_data();
    void oddNamesCheckInBlind();
    void wrongPhoneIsExplainedAndKept();
    void withoutNetworkItChecksInBlind();
    void fiveTriesAreEnough();
    void twoOfANameAreToldApart();
    void checkedInAtAnotherKiosk();
    void failedCommitKeepsEverything();
    void fullDiskStopsTheVisitBeforeItBegins();
    void walkingAwayLeavesNothing();
    void startOverForgets();
    void languageChangesAtOnce();
    void papersAreSignedTypedOrDeclined();
    void askingAtTheDesk();
    void comfortIsForOneVisit();

private:
    void go(std::initializer_list<Screen> expected);
    void scan(const Licence& licence);
    void typeIdentity(const QString& given, const QString& family, const QDate& birthDate);
    void typeField(const QString& text);
    [[nodiscard]] Screen screen() const { return m_kiosk->flow()->screen(); }
    [[nodiscard]] static const ProposedChange* change(const Submission& submission,
                                                      QStringView key);

    std::unique_ptr<Kiosk> m_kiosk;
    QList<Submission> m_sent;
    std::optional<Problem> m_trouble;
    bool m_deskAnswers = true;
    int m_calls = 0;
    int m_cancels = 0;
};

void TestKioskStories::init()
{
    m_sent.clear();
    m_trouble.reset();
    m_deskAnswers = true;
    m_calls = m_cancels = 0;
    KioskParts parts;
    parts.practice = people::practice();
    parts.name = u"Kiosk 2"_s;
    parts.committer = [this](const Submission& submission, const QList<QByteArray>&,
                             const std::function<void(Done)>& committed) {
        if (!m_trouble)
            m_sent.append(submission);
        committed(m_trouble ? Done(*m_trouble) : Done());
    };
    parts.canAccept = [this] { return m_trouble ? Done(*m_trouble) : Done(); };
    parts.desk = {
        [this](const HelpCallId&, const QString&, QObject*, const std::function<void(Done)>& told) {
            ++m_calls;
            told(m_deskAnswers ? Done() : Done(problem("wire.unreachable", {})));
        },
        [this](const HelpCallId&, QObject*, const std::function<void(Done)>&) { ++m_cancels; }};
    m_kiosk = std::make_unique<Kiosk>(std::move(parts));
    m_kiosk->roster().apply({people::maren()});
}

void TestKioskStories::cleanup()
{
    m_kiosk.reset();
}

void TestKioskStories::scan(const Licence& licence)
{
    m_kiosk->primary(); // Start
    m_kiosk->primary(); // Scan my license
    QCOMPARE(screen(), Screen::ScanLicence);
    m_kiosk->flow()->introduceByLicence(people::readingOf(licence), QSizeF(800, 600), "jpeg");
}

void TestKioskStories::typeIdentity(const QString& given, const QString& family,
                                    const QDate& birthDate)
{
    if (screen() == Screen::Welcome)
        m_kiosk->primary();
    m_kiosk->flow()->send(flow::Event::ChooseTyping);
    m_kiosk->identity()->names()->edit(0, given);
    m_kiosk->identity()->names()->edit(1, family);
    m_kiosk->identity()->birthDate()->setDate(birthDate);
    m_kiosk->primary();
}

void TestKioskStories::typeField(const QString& text)
{
    QCOMPARE(screen(), Screen::EditField);
    m_kiosk->fieldForm()->inputs()->edit(0, text);
    m_kiosk->primary();
}

void TestKioskStories::go(std::initializer_list<Screen> expected)
{
    for (const Screen each : expected) {
        QVERIFY2(m_kiosk->words()->isPrimaryEnabled(), qPrintable(m_kiosk->words()->primary()));
        m_kiosk->primary();
        QCOMPARE(screen(), each);
    }
}

const ProposedChange* TestKioskStories::change(const Submission& submission, QStringView key)
{
    for (const ProposedChange& each : submission.changes) {
        if (each.field == findField(key))
            return &each;
    }
    return nullptr;
}

void TestKioskStories::nothingNewTakesFourTaps()
{
    scan(people::marensLicence());
    QCOMPARE(screen(), Screen::IsThisYou);
    QCOMPARE(m_kiosk->found()->name(), u"Maren C."_s);
    QCOMPARE(m_kiosk->found()->born(), u"Born March ••, 1984"_s);
    go({Screen::Details});
    m_kiosk->details()->markSeen(u"address"_s);
    go({Screen::Done});
    QCOMPARE(m_sent.size(), 1);
    QVERIFY(m_sent[0].changes.isEmpty());
    QCOMPARE(m_sent[0].confirmed, QStringList{u"address"_s});
    QVERIFY(!m_sent[0].isBlind());
    QVERIFY(m_kiosk->found()->sentTime().contains(u"10:40"));
    QVERIFY(!m_kiosk->flow()->visit().hasBegun()); // the visit is gone already
}

void TestKioskStories::movedWithANewCard()
{
    scan(people::marensNewLicence());
    go({Screen::Details});
    QVERIFY(!m_kiosk->words()->isPrimaryEnabled()); // which address is right?
    m_kiosk->details()->choose(u"address"_s, u"start"_s);
    go({Screen::Insurance});
    QVERIFY(m_kiosk->card()->onRecord().contains(u"Bluefern"));
    m_kiosk->card()->newCard();
    m_kiosk->flow()->takeCardPicture(ImageRole::InsuranceFront, "front");
    m_kiosk->flow()->takeCardPicture(ImageRole::InsuranceBack, "back");
    QCOMPARE(screen(), Screen::CardFields);
    QVERIFY(!m_kiosk->words()->isPrimaryEnabled());
    m_kiosk->card()->change(u"coverage1.payer"_s);
    typeField(u"bluefern health plan"_s);
    m_kiosk->card()->change(u"coverage1.member_id"_s);
    typeField(u"BFX 4417 2083 01"_s);
    go({Screen::Summary, Screen::Done});

    QCOMPARE(m_sent.size(), 1);
    const Submission& sent = m_sent[0];
    QCOMPARE(change(sent, u"address")->provenance, Provenance::Licence);
    const ProposedChange* member = change(sent, u"coverage1.member_id");
    QCOMPARE(member->provenance, Provenance::Typed);
    QCOMPARE(member->evidence->image, Sha256::of("front"));
    // The same company, only written otherwise: no change, and the rest of the coverage stays.
    QVERIFY(!change(sent, u"coverage1.payer"));
    QVERIFY(!change(sent, u"coverage1.group"));
    QCOMPARE(sent.images.size(), 3);
    QVERIFY(Submission::fromJson(sent.toJson()).ok());
}

void TestKioskStories::otherCompanysCardReplacesTheOldOne()
{
    scan(people::marensLicence());
    go({Screen::Details});
    m_kiosk->details()->change(u"insurance"_s);
    m_kiosk->card()->newCard();
    m_kiosk->flow()->send(flow::Event::NoPicture);
    m_kiosk->card()->change(u"coverage1.payer"_s);
    typeField(u"Northlight Mutual"_s);
    m_kiosk->card()->change(u"coverage1.member_id"_s);
    typeField(u"NL-9"_s);
    go({Screen::Summary, Screen::Done});
    QVERIFY(change(m_sent[0], u"coverage1.group")->proposed.isNull());
    QVERIFY(change(m_sent[0], u"coverage1.plan")->proposed.isNull());
    QCOMPARE(change(m_sent[0], u"coverage1.payer")->provenance, Provenance::Typed);
}

void TestKioskStories::keepsTheRecordsAddress()
{
    scan(people::marensNewLicence());
    go({Screen::Details});
    m_kiosk->details()->choose(u"address"_s, u"end"_s);
    go({Screen::Done});
    QVERIFY(m_sent[0].changes.isEmpty());
}

void TestKioskStories::noInsuranceAnyMore()
{
    scan(people::marensLicence());
    go({Screen::Details});
    m_kiosk->details()->change(u"insurance"_s);
    m_kiosk->card()->noInsurance();
    QCOMPARE(screen(), Screen::Summary);
    // Back to the card after all: nothing of the answer before is left.
    m_kiosk->summary()->change(u"insurance"_s);
    m_kiosk->card()->sameCard();
    QVERIFY(!m_kiosk->flow()->visit().hasNew());
    m_kiosk->summary()->change(u"insurance"_s);
    m_kiosk->card()->noInsurance();
    go({Screen::Done});
    QVERIFY(change(m_sent[0], u"coverage1.member_id")->proposed.isNull());
}

void TestKioskStories::typedNameIsFound()
{
    typeIdentity(u"maren"_s, u"CASTELLAN"_s, QDate(1984, 3, 30));
    QCOMPARE(screen(), Screen::IsThisYou);
    m_kiosk->flow()->send(flow::Event::No);
    QCOMPARE(screen(), Screen::Identify);
    QVERIFY(m_kiosk->found()->name().isEmpty());
}

void TestKioskStories::impossibleDateIsExplained_data()
{
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    for (const auto& [tag, month, day, year] :
         {std::tuple(u"en"_s, u"month"_s, u"day"_s, u"year"_s),
          std::tuple(u"es"_s, u"mes"_s, u"día"_s, u"año"_s)}) {
        const auto row = [&](const char* name) -> QTestData& {
            return QTest::addRow("%s %s", name, qPrintable(tag));
        };
        row("thirteenth month") << u"13"_s << u"01"_s << u"1984"_s << u"month"_s << tag << month;
        row("February 30") << u"02"_s << u"30"_s << u"1984"_s << u"day"_s << tag << day;
        row("too long ago") << u"03"_s << u"31"_s << u"1884"_s << u"year"_s << tag << year;
        row("not yet") << u"01"_s << u"01"_s << u"2999"_s << u"year"_s << tag
                       << (tag == u"es" ? u"todavía"_s : u"not come yet"_s);
        row("half a year") << u"01"_s << u"01"_s << u"19"_s << u"year"_s << tag << year;
    }
}

void TestKioskStories::impossibleDateIsExplained()
{
    QFETCH(QString, month);
    QFETCH(QString, day);
    QFETCH(QString, year);
    QFETCH(QString, part);
    QFETCH(QString, language);
    QFETCH(QString, word);
    m_kiosk->languages()->choose(language);
    m_kiosk->primary();
    m_kiosk->flow()->send(flow::Event::ChooseTyping);
    m_kiosk->identity()->names()->edit(0, u"Maren"_s);
    m_kiosk->identity()->names()->edit(1, u"Castellan"_s);
    DateEntry& date = *m_kiosk->identity()->birthDate();
    date.edit(month, day, year);
    m_kiosk->primary();
    QCOMPARE(screen(), Screen::TypeIdentity);
    QCOMPARE(date.wrongPart(), part);
    QVERIFY2(date.error().contains(word), qPrintable(date.error()));
    QCOMPARE(date.year(), year); // what was typed is still there
}

void TestKioskStories::oddNamesCheckInBlind_data()
{
    QTest::addColumn<QString>("family");
    QTest::newRow("quotes") << u"O'Brien \"Bob\"; DROP TABLE"_s;
    QTest::newRow("emoji") << u"Castellan 🙂"_s;
    QTest::newRow("right-to-left marks") << u"\u202ECastellan\u200F"_s;
    QTest::newRow("Arabic") << u"الحسن"_s;
    QTest::newRow("markup") << u"<b>Castellan</b>"_s;
}

void TestKioskStories::oddNamesCheckInBlind()
{
    QFETCH(QString, family);
    typeIdentity(u"Nadia"_s, family, QDate(1990, 7, 4));
    go({Screen::Details, Screen::Insurance});
    m_kiosk->card()->sameCard();
    QCOMPARE(screen(), Screen::Consent);
    m_kiosk->consent()->setDeclining(true);
    m_kiosk->consent()->answer({});
    go({Screen::Done});
    QVERIFY(m_sent[0].isBlind());
    const QString kept = m_sent[0].legalName.part("family"_L1);
    QVERIFY(!kept.isEmpty() && !kept.contains(u'\u202E'));
    QVERIFY(Submission::fromJson(m_sent[0].toJson()).ok());
}

void TestKioskStories::wrongPhoneIsExplainedAndKept()
{
    scan(people::marensLicence());
    go({Screen::Details});
    m_kiosk->details()->change(u"mobile_phone"_s);
    FormInputs& inputs = *m_kiosk->fieldForm()->inputs();
    QVERIFY(inputs.inputs()[0].text.isEmpty()); // hidden on the row, hidden here
    inputs.edit(0, u"12 34"_s);
    m_kiosk->primary();
    QCOMPARE(screen(), Screen::EditField);
    QCOMPARE(inputs.inputs()[0].text, u"12 34"_s);
    const auto told = [&] {
        return inputs.data(inputs.index(0), FormInputs::ErrorRole).toString();
    };
    QVERIFY(told().contains(u"area code"));
    m_kiosk->languages()->choose(u"es"_s);
    QVERIFY2(told().contains(u"código de área"), qPrintable(told()));
    inputs.edit(0, QString(10'000, u'5'));
    m_kiosk->primary();
    QCOMPARE(screen(), Screen::EditField);
    inputs.edit(0, u"555 210 7788"_s);
    m_kiosk->primary();
    QCOMPARE(screen(), Screen::Details);
}

void TestKioskStories::withoutNetworkItChecksInBlind()
{
    m_kiosk->roster().clear();
    m_kiosk->setOnline(false);
    QCOMPARE(m_kiosk->words()->staffSign(), u"Working offline"_s);
    QVERIFY(!m_kiosk->words()->notice().isEmpty());
    scan(people::marensNewLicence());
    QCOMPARE(screen(), Screen::NotFound);
    QCOMPARE(m_kiosk->words()->title(), u"We cannot look up visits right now"_s);
    go({Screen::Details, Screen::Insurance});
    m_kiosk->card()->sameCard();
    m_kiosk->consent()->setInked(true);
    m_kiosk->consent()->answer("png");
    go({Screen::Done});
    QVERIFY(m_sent[0].isBlind());
    QCOMPARE(m_sent[0].legalName.part("given"_L1), u"Maren"_s);
    // The licence's address goes along, the name stands at the head alone.
    QVERIFY(change(m_sent[0], u"address"));
    QVERIFY(!change(m_sent[0], u"legal_name"));
    QCOMPARE(m_sent[0].consents.size(), 1);
}

void TestKioskStories::fiveTriesAreEnough()
{
    for (int i = 0; i < VisitFlow::mostAttempts; ++i) {
        if (screen() == Screen::NotFound)
            m_kiosk->flow()->send(flow::Event::TryAgain);
        typeIdentity(u"Nobody"_s, u"Atall"_s, QDate(1990, 1, 1 + i));
        QCOMPARE(screen(), Screen::NotFound);
    }
    m_kiosk->flow()->send(flow::Event::TryAgain);
    QCOMPARE(screen(), Screen::NotFound);
    QVERIFY(!m_kiosk->flow()->hasAttemptsLeft());
}

void TestKioskStories::twoOfANameAreToldApart()
{
    RosterEntry other = people::maren();
    other.values.set(*findField(u"mobile_phone"),
                     people::value(u"mobile_phone", u"555 210 9999"_s));
    m_kiosk->roster().apply({other});
    typeIdentity(u"Maren"_s, u"Castellan"_s, QDate(1984, 3, 30));
    QCOMPARE(screen(), Screen::MoreToTell);
    QVERIFY(m_kiosk->found()->name().isEmpty()); // nothing is told of either
    m_kiosk->identity()->further()->edit(0, u"9999"_s);
    m_kiosk->primary();
    QCOMPARE(screen(), Screen::IsThisYou);
    QCOMPARE(m_kiosk->flow()->visit().entry()->appointment.id, other.appointment.id);
}

void TestKioskStories::checkedInAtAnotherKiosk()
{
    RosterEntry entry = people::maren();
    entry.appointment.status = AppointmentStatus::Arrived;
    m_kiosk->roster().clear();
    m_kiosk->roster().apply({entry});
    scan(people::marensLicence());
    QCOMPARE(screen(), Screen::AlreadyHere);
    go({Screen::Welcome});
    QVERIFY(m_sent.isEmpty());
}

void TestKioskStories::failedCommitKeepsEverything()
{
    scan(people::marensNewLicence());
    go({Screen::Details});
    m_kiosk->details()->choose(u"address"_s, u"start"_s);
    go({Screen::Insurance});
    m_kiosk->card()->sameCard();
    QCOMPARE(screen(), Screen::Summary);
    m_trouble = problem("outbox.full", {});
    go({Screen::NotSent});
    QVERIFY(m_kiosk->words()->sendTrouble().contains(u"desk"));
    m_kiosk->languages()->choose(u"es"_s);
    Q_EMIT m_kiosk->words()->changed();
    QVERIFY(m_kiosk->words()->sendTrouble().contains(u"recepción"));
    m_trouble.reset();
    go({Screen::Done});
    QVERIFY(change(m_sent[0], u"address"));
}

void TestKioskStories::fullDiskStopsTheVisitBeforeItBegins()
{
    m_trouble = problem("outbox.full", {});
    m_kiosk->lookForTrouble();
    QVERIFY(!m_kiosk->words()->isPrimaryEnabled());
    QCOMPARE(m_kiosk->words()->noticeStrong(), u"Please check in at the desk."_s);
    m_kiosk->primary();
    QCOMPARE(screen(), Screen::Welcome);
    m_trouble.reset();
    m_kiosk->lookForTrouble();
    go({Screen::Identify});
}

void TestKioskStories::walkingAwayLeavesNothing()
{
    typeIdentity(u"Maren"_s, u"Castellan"_s, QDate(1984, 3, 30));
    go({Screen::Details});
    m_kiosk->details()->change(u"email"_s);
    m_kiosk->fieldForm()->inputs()->edit(0, u"secret@fernpost.example"_s);
    m_kiosk->comfort()->setTextStep(2);
    m_kiosk->languages()->choose(u"es"_s);
    m_kiosk->idle()->advance(std::chrono::seconds(61));
    QVERIFY(m_kiosk->idle()->isAsking());
    m_kiosk->idle()->advance(std::chrono::seconds(15));
    QCOMPARE(screen(), Screen::Welcome);
    QVERIFY(!m_kiosk->flow()->visit().hasBegun());
    QVERIFY(m_kiosk->fieldForm()->inputs()->inputs().isEmpty());
    QCOMPARE(m_kiosk->identity()->names()->text("given"_L1), QString());
    QVERIFY(m_kiosk->identity()->birthDate()->isEmpty());
    QCOMPARE(m_kiosk->details()->rows()->rowCount(), 0);
    QVERIFY(m_kiosk->summary()->rows()->rows().isEmpty());
    QVERIFY(m_kiosk->found()->name().isEmpty());
    QVERIFY(!m_kiosk->card()->isPictured());
    QCOMPARE(m_kiosk->comfort()->textStep(), 0);
    QCOMPARE(m_kiosk->languages()->current(), u"en"_s);
    QVERIFY(m_sent.isEmpty());
}

void TestKioskStories::startOverForgets()
{
    scan(people::marensNewLicence());
    go({Screen::Details});
    m_kiosk->openSheet(u"easier"_s);
    m_kiosk->startOver();
    QCOMPARE(screen(), Screen::Welcome);
    QVERIFY(m_kiosk->sheet().isEmpty());
    QVERIFY(!m_kiosk->flow()->visit().hasBegun());
}

void TestKioskStories::languageChangesAtOnce()
{
    scan(people::marensNewLicence());
    go({Screen::Details});
    QSignalSpy said(m_kiosk->words(), &ScreenWords::changed);
    QCOMPARE(m_kiosk->words()->lead(), u"One thing on your license is different."_s);
    m_kiosk->languages()->choose(u"es"_s);
    QVERIFY(said.count() > 0);
    QCOMPARE(m_kiosk->words()->title(), u"Revise sus datos"_s);
    QCOMPARE(m_kiosk->details()->questions()->rows()[0].value(u"question"_s).toString(),
             u"¿Qué dirección es la correcta?"_s);
    QCOMPARE(screen(), Screen::Details);
    m_kiosk->languages()->choose(LanguageChoice::pseudo);
    QVERIFY(m_kiosk->languages()->isRightToLeft());
    QVERIFY(m_kiosk->words()->title() != u"Check your details"_s);
    m_kiosk->details()->choose(u"address"_s, u"start"_s);
    go({Screen::Insurance});
    m_kiosk->card()->sameCard();
    m_kiosk->languages()->choose(u"es"_s);
    go({Screen::Done});
    QCOMPARE(m_sent[0].language, u"es"_s);
}

void TestKioskStories::papersAreSignedTypedOrDeclined()
{
    Practice practice = people::practice();
    for (const QString& key : {u"second"_s, u"third"_s}) {
        ConsentForm paper = practice.consents.first();
        paper.key = key;
        practice.consents.append(paper);
    }
    m_kiosk->setPractice(practice);
    RosterEntry entry = people::maren();
    entry.consentsDue = {u"privacy_practices"_s, u"second"_s, u"third"_s};
    m_kiosk->roster().clear();
    m_kiosk->roster().apply({entry});
    scan(people::marensLicence());
    go({Screen::Details, Screen::Consent});
    QVERIFY(!m_kiosk->words()->isPrimaryEnabled());
    QCOMPARE(m_kiosk->consent()->position(), u"Paper 1 of 3 · version 7"_s);
    m_kiosk->consent()->setInked(true);
    m_kiosk->consent()->answer("ink");
    QCOMPARE(m_kiosk->consent()->position(), u"Paper 2 of 3 · version 7"_s);
    QVERIFY(!m_kiosk->consent()->isInked()); // another pad
    m_kiosk->flow()->send(flow::Event::TypeName);
    m_kiosk->consent()->typedName()->edit(0, u"Maren Castellan"_s);
    go({Screen::Consent});
    m_kiosk->consent()->setDeclining(true);
    m_kiosk->consent()->answer({});
    QCOMPARE(screen(), Screen::Done);
    const QList<Consent>& given = m_sent[0].consents;
    QCOMPARE(given.size(), 3);
    QCOMPARE(given[0].answer, ConsentAnswer::Drawn);
    QCOMPARE(given[0].text, Sha256::of(practice.consents[0].texts.value(u"en"_s).text.toUtf8()));
    QCOMPARE(given[1].typedName, u"Maren Castellan"_s);
    QCOMPARE(given[2].answer, ConsentAnswer::Declined);
    QVERIFY(Submission::fromJson(m_sent[0].toJson()).ok());
}

void TestKioskStories::askingAtTheDesk()
{
    m_kiosk->primary();
    m_kiosk->askAtDesk();
    QCOMPARE(m_calls, 1);
    QCOMPARE(m_kiosk->sheet(), u"help"_s);
    QCOMPARE(m_kiosk->words()->staffSign(), u"Help is coming"_s);
    m_kiosk->primary(); // go on while I wait
    QVERIFY(m_kiosk->sheet().isEmpty());
    QCOMPARE(screen(), Screen::Identify);
    m_kiosk->askAtDesk();
    QCOMPARE(m_calls, 1); // one call is enough
    m_kiosk->cancelHelp();
    QCOMPARE(m_cancels, 1);
    QVERIFY(m_kiosk->words()->staffSign().isEmpty());
    m_deskAnswers = false;
    m_kiosk->askAtDesk();
    QVERIFY(m_kiosk->help()->hasFailed());
    QVERIFY(m_kiosk->help()->lead().contains(u"walk"));
}

void TestKioskStories::comfortIsForOneVisit()
{
    m_kiosk->back(); // "Lower" on Welcome
    QVERIFY(m_kiosk->comfort()->lower());
    m_kiosk->primary();
    QVERIFY(m_kiosk->comfort()->lower());
    m_kiosk->startOver();
    QVERIFY(!m_kiosk->comfort()->lower());
}

QTEST_MAIN(TestKioskStories)
#include "test_kiosk_stories.moc"
