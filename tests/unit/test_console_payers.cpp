#include "console/desk_keys.h"
#include "console/listed_payers.h"
#include "desk/waiting_patients.h"
#include "record/payer.h"

#include <QJsonObject>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

// A card of a payer that no kiosk knows: staff add it where they see it.
class ConsolePayers : public QObject {
    Q_OBJECT

    QDateTime m_now;
    std::unique_ptr<FakeOffice> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DeskKeys> m_keys;

    void press(int key, int modifiers = 0)
    {
        m_keys->press(key, modifiers);
        m_office->answerAll();
    }
    // Opens Maren's check-in, whose new card is of that payer, on the payer's row.
    void open(const QString& payer)
    {
        Reviewed maren = waiting::maren();
        for (ReviewedChange& change : maren.submission.changes) {
            if (change.change.field->is("coverage1.payer"_L1))
                change.change.proposed = *change.change.field->parse(payer);
        }
        m_office->receive(maren);
        m_office->answerAll();
        m_desk->openCheckIn(m_desk->queue()->rowOf(maren.submission.submission.id.text()));
        m_office->answerAll();
        const ReviewModel& review = *m_desk->review();
        for (int i = 0; i < 20 && review.currentRow()[u"name"_s] != u"Insurance company"_s; ++i)
            press(Qt::Key_J);
        QCOMPARE(review.currentRow()[u"name"_s].toString(), u"Insurance company"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_now = waiting::now();
        const Clock clock = [this] { return m_now; };
        m_office = std::make_unique<FakeOffice>(clock);
        waiting::fill(*m_office);
        m_desk = std::make_unique<Desk>(*m_office, std::make_shared<EvidenceStore>(), clock);
        m_keys = std::make_unique<DeskKeys>(*m_desk);
        m_office->answerAll();
        m_desk->session()->signIn(u"ines.calloway"_s, u"linden street"_s);
        m_office->answerAll();
        m_office->connectEvents();
        m_office->answerAll();
    }
    void cleanup()
    {
        m_keys.reset();
        m_desk.reset();
        m_office.reset();
    }

    void shippedOnesAreKnown()
    {
        const ListedPayers listed;
        QVERIFY(listed.has(u"UnitedHealthcare"_s));
        QVERIFY(listed.has(u"UNITED HEALTH CARE"_s));
        QVERIFY(listed.has(u"Kaiser Permanente of the North"_s)); // its name, and more
        QVERIFY(!listed.has(u"Tidewater Mutual"_s));
        QVERIFY(!listed.has(QString()));
    }

    void isAddedWithOneKey()
    {
        open(u"Tidewater Mutual"_s);
        QVERIFY(m_desk->payer()->isOffered());
        press(Qt::Key_D);
        QVERIFY(m_desk->payer()->isOpen());
        QVERIFY(m_desk->typing());
        FieldEditor& editor = *m_desk->payer()->editor();
        QCOMPARE(editor.rowCount(), 3);
        editor.setText(1, u"TW204"_s);
        editor.setText(2, u"12"_s);
        press(Qt::Key_Return);
        QVERIFY(!editor.errorText().isEmpty()); // no phone number
        QVERIFY(m_office->payers.isEmpty());
        editor.setText(2, u"800 555 0142"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_office->payers.size(), 1);
        QCOMPARE(m_office->payers[0].part("name"_L1), u"Tidewater Mutual"_s);
        QCOMPARE(m_office->payers[0].part("payer_id"_L1), u"TW204"_s);
        QVERIFY(!m_desk->payer()->isOpen());
        QVERIFY(!m_desk->payer()->isOffered());
        QVERIFY(m_desk->notice().contains(u"in the directory"_s));
        // The change itself is still to be decided.
        QCOMPARE(m_desk->review()->currentChange()->state, ChangeState::Pending);
    }

    void isTakenOutAgainWithOneKey()
    {
        open(u"Tidewater Mutual"_s);
        QVERIFY(!m_desk->payer()->isRemovable());
        press(Qt::Key_D, Qt::ShiftModifier); // there is nothing to take out
        QVERIFY(m_desk->notice().isEmpty());
        press(Qt::Key_D);
        press(Qt::Key_Return);
        QCOMPARE(m_office->payers.size(), 1);
        QVERIFY(m_desk->payer()->isRemovable());
        m_office->trouble = problem("wire.timeout", u"The office takes too long."_s);
        press(Qt::Key_D, Qt::ShiftModifier);
        m_office->trouble.reset();
        QCOMPARE(m_desk->notice(), u"The office takes too long."_s);
        QVERIFY(m_desk->payer()->isRemovable());
        press(Qt::Key_D, Qt::ShiftModifier);
        QVERIFY(m_office->payers.isEmpty());
        QVERIFY(m_desk->notice().contains(u"out of the directory"_s));
        QVERIFY(!m_desk->payer()->isRemovable());
        QVERIFY(m_desk->payer()->isOffered());
    }

    void whatAColleagueTookOutIsGone()
    {
        open(u"Tidewater Mutual"_s);
        press(Qt::Key_D);
        press(Qt::Key_Return);
        m_office->payers.clear();
        press(Qt::Key_D, Qt::ShiftModifier);
        QVERIFY(m_desk->payer()->isOffered());
    }

    void whatIsShippedCannotBeTakenOut()
    {
        open(u"Humana"_s);
        QVERIFY(!m_desk->payer()->isRemovable());
    }

    void whatTheOfficeRefusesStaysTyped()
    {
        open(u"Tidewater Mutual"_s);
        press(Qt::Key_D);
        m_office->trouble = problem("payer.full", u"The practice has as many as it can."_s);
        press(Qt::Key_Return);
        QVERIFY(m_desk->payer()->isOpen());
        QCOMPARE(m_desk->payer()->editor()->errorText(), u"The practice has as many as it can."_s);
        m_office->trouble.reset();
        press(Qt::Key_Escape);
        QVERIFY(!m_desk->payer()->isOpen());
        QVERIFY(m_desk->payer()->isOffered());
        QVERIFY(m_desk->review()->ready()); // one step back, not two
    }

    void anotherRowOrAKnownPayerOffersNothing()
    {
        open(u"Tidewater Mutual"_s);
        press(Qt::Key_D);
        m_desk->review()->setCurrentIndex(0);
        QVERIFY(!m_desk->payer()->isOpen());
        QVERIFY(!m_desk->payer()->isOffered());
        open(u"Humana"_s);
        QVERIFY(!m_desk->payer()->isOffered());
        press(Qt::Key_D);
        QVERIFY(!m_desk->payer()->isOpen());
    }

    void whatAColleagueAddedIsKnownFromSigningInOn()
    {
        m_desk->session()->lock();
        m_office->answerAll();
        m_office->payers = {*payerField().parse(QJsonObject{{u"name"_s, u"Tidewater Mutual"_s}})};
        m_desk->session()->signIn(u"ines.calloway"_s, u"linden street"_s);
        m_office->answerAll();
        m_office->connectEvents();
        m_office->answerAll();
        open(u"TIDEWATER MUTUAL"_s);
        QVERIFY(!m_desk->payer()->isOffered());
    }
};

QTEST_MAIN(ConsolePayers)
#include "test_console_payers.moc"
