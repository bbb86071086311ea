#include "kiosk_at_work.h"

using namespace anteroom;
using namespace Qt::StringLiterals;

// Visits that meet trouble or leave the straight way: no network, a full disk, somebody who walks
// away, another language, the desk.
class TestKioskTroubles : public KioskAtWork {
    Q_OBJECT

private Q_SLOTS:
    void withoutNetworkItChecksInBlind();
    void fiveTriesAreEnough();
    void twoOfANameAreToldApart();
    void checkedInAtAnotherKiosk();
    void failedCommitKeepsEverything();
    void fullDiskStopsTheVisitBeforeItBegins();
    void diskThatFillsBetweenTwoLooksCostsNoVisit();
    void fullDiskTakesNoVisitAway();
    void whoLeavesASheetOnWelcomeLeavesNothing();
    void walkingAwayLeavesNothing();
    void startOverForgets();
    void languageChangesAtOnce();
    void papersAreSignedTypedOrDeclined();
    void askingAtTheDesk();
    void comfortIsForOneVisit();
};

void TestKioskTroubles::withoutNetworkItChecksInBlind()
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

void TestKioskTroubles::fiveTriesAreEnough()
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

void TestKioskTroubles::twoOfANameAreToldApart()
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

void TestKioskTroubles::checkedInAtAnotherKiosk()
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

void TestKioskTroubles::failedCommitKeepsEverything()
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

void TestKioskTroubles::fullDiskStopsTheVisitBeforeItBegins()
{
    m_trouble = problem("outbox.full", {});
    m_kiosk->lookForTrouble();
    QVERIFY(m_kiosk->words()->isOutOfOrder());
    QCOMPARE(m_kiosk->words()->title(), u"Please see the front desk"_s);
    QCOMPARE(m_kiosk->words()->staffSign(), u"Cannot save"_s);
    m_kiosk->languages()->choose(u"es"_s);
    QCOMPARE(m_kiosk->words()->title(), u"Pase por recepción, por favor"_s);
    // The one thing to touch calls the desk, and begins nothing.
    m_kiosk->primary();
    QCOMPARE(m_calls, 1);
    QCOMPARE(screen(), Screen::Welcome);
    QVERIFY(!m_kiosk->flow()->visit().hasBegun());
    m_kiosk->closeSheet();
    m_trouble.reset();
    // It looks by itself.
    QTRY_VERIFY_WITH_TIMEOUT(!m_kiosk->words()->isOutOfOrder(), 10'000);
    go({Screen::Identify});
}

void TestKioskTroubles::diskThatFillsBetweenTwoLooksCostsNoVisit()
{
    m_trouble = problem("outbox.full", {});
    m_kiosk->primary(); // "Start" is still there
    QCOMPARE(screen(), Screen::Welcome);
    QVERIFY(m_kiosk->words()->isOutOfOrder());
    QCOMPARE(m_calls, 0);
}

void TestKioskTroubles::fullDiskTakesNoVisitAway()
{
    scan(people::marensLicence());
    m_trouble = problem("outbox.full", {});
    m_kiosk->lookForTrouble();
    QCOMPARE(screen(), Screen::IsThisYou);
    QVERIFY(!m_kiosk->words()->isOutOfOrder());
    m_kiosk->startOver();
    QVERIFY(m_kiosk->words()->isOutOfOrder());
}

void TestKioskTroubles::whoLeavesASheetOnWelcomeLeavesNothing()
{
    m_kiosk->askAtDesk();
    m_kiosk->idle()->advance(std::chrono::seconds(60));
    QVERIFY(m_kiosk->sheet().isEmpty());
    QVERIFY(m_kiosk->words()->staffSign().isEmpty());
}

void TestKioskTroubles::walkingAwayLeavesNothing()
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

void TestKioskTroubles::startOverForgets()
{
    scan(people::marensNewLicence());
    go({Screen::Details});
    m_kiosk->openSheet(u"easier"_s);
    m_kiosk->startOver();
    QCOMPARE(screen(), Screen::Welcome);
    QVERIFY(m_kiosk->sheet().isEmpty());
    QVERIFY(!m_kiosk->flow()->visit().hasBegun());
}

void TestKioskTroubles::languageChangesAtOnce()
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

void TestKioskTroubles::papersAreSignedTypedOrDeclined()
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

void TestKioskTroubles::askingAtTheDesk()
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

void TestKioskTroubles::comfortIsForOneVisit()
{
    m_kiosk->back(); // "Lower" on Welcome
    QVERIFY(m_kiosk->comfort()->lower());
    m_kiosk->primary();
    QVERIFY(m_kiosk->comfort()->lower());
    m_kiosk->startOver();
    QVERIFY(!m_kiosk->comfort()->lower());
}

QTEST_MAIN(TestKioskTroubles)
#include "test_kiosk_troubles.moc"
