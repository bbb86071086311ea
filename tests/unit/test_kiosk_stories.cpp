#include "kiosk_at_work.h"

using namespace anteroom;
using namespace Qt::StringLiterals;

// Visits as they happen at the kiosk: who the person is, what has changed, what they type.
class TestKioskStories : public KioskAtWork {
    Q_OBJECT

private Q_SLOTS:
    void nothingNewTakesFourTaps();
    void movedWithANewCard();
    void otherCompanysCardReplacesTheOldOne();
    void keepsTheRecordsAddress();
    void noInsuranceAnyMore();
    void typedNameIsFound();
    void printedNameIsConfirmed();
    void impossibleDateIsExplained_data();
    void impossibleDateIsExplained();
    void oddNamesCheckInBlind_data();
    void oddNamesCheckInBlind();
    void wrongPhoneIsExplainedAndKept();
};

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
    // No card says this, so none takes it away.
    QVERIFY(!change(m_sent[0], u"coverage1.relationship"));
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

void TestKioskStories::printedNameIsConfirmed()
{
    m_kiosk->primary();
    m_kiosk->primary();
    QCOMPARE(screen(), Screen::ScanLicence);
    Licence front = people::marensLicence();
    front.sure = false;
    front.familyName = u"CASTELIAN"_s; // a letter misread
    Q_EMIT m_kiosk->capture()->frontRead(front);
    m_kiosk->flow()->send(flow::Event::ChooseTyping);
    QCOMPARE(m_kiosk->words()->title(), u"Is this right?"_s);
    QVERIFY(m_kiosk->words()->lead().contains(u"from your license"));
    QCOMPARE(m_kiosk->identity()->names()->text("family"_L1), u"Castelian"_s);
    m_kiosk->identity()->names()->edit(1, u"Castellan"_s);
    m_kiosk->primary();
    QCOMPARE(screen(), Screen::IsThisYou);
    m_kiosk->startOver();
    m_kiosk->primary();
    m_kiosk->flow()->send(flow::Event::ChooseTyping);
    QCOMPARE(m_kiosk->words()->title(), u"Your name and birth date"_s);
    QVERIFY(m_kiosk->identity()->names()->text("family"_L1).isEmpty());
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

QTEST_MAIN(TestKioskStories)
#include "test_kiosk_stories.moc"
