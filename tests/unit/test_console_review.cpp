#include "console/review_model.h"
#include "desk/waiting_patients.h"

#include <QSignalSpy>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

// A check-in on the desk, with Ines at it.
class ConsoleReview : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeOffice> m_office;
    std::unique_ptr<ReviewModel> m_review;
    QStringList m_notices;

    void open(const Reviewed& reviewed)
    {
        m_review->open(reviewed.submission.submission.id);
        m_office->answerAll();
    }
    void goTo(const char* field)
    {
        const ChangeId id = waiting::changeOf(held(), field);
        m_review->setCurrentIndex(m_review->rowOf(id.text()));
    }
    [[nodiscard]] Reviewed held() const { return m_office->submissions[m_review->submission()]; }
    [[nodiscard]] QString state(const char* field) const
    {
        const int row = m_review->rowOf(waiting::changeOf(held(), field).text());
        return m_review->shown(row, "state"_L1).toString();
    }
    [[nodiscard]] FieldValue onRecord(const char* field) const
    {
        return held().submission.patient->values.value(QString::fromLatin1(field));
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<FakeOffice>(&waiting::now);
        waiting::fill(*m_office);
        m_review = std::make_unique<ReviewModel>(*m_office, &waiting::now);
        m_review->setStaffName(u"Ines Calloway"_s);
        m_notices.clear();
        connect(m_review.get(), &ReviewModel::noticed, this,
                [this](const QString& text) { m_notices.append(text); });
    }

    void acceptingShowsSavingUntilTheOfficeSaysConfirmed()
    {
        open(waiting::maren());
        goTo("address");
        m_review->accept();
        QCOMPARE(state("address"), u"saving"_s);
        QCOMPARE(held().version, 31);
        m_office->answerAll();
        QCOMPARE(state("address"), u"confirmed"_s);
        QCOMPARE(held().version, 32);
        QCOMPARE(onRecord("address").part("line1"_L1), u"92 Kestrel Lane"_s);
    }

    void theSameKeyTwiceDecidesOnce()
    {
        open(waiting::maren());
        goTo("address");
        m_review->accept();
        m_review->accept();
        m_office->answerAll();
        QCOMPARE(m_office->asked.count(u"decide"_s), 1);
    }

    void decisionsMadeQuicklyGoOneAfterTheOtherEachWithTheNewVersion()
    {
        open(waiting::maren());
        for (const char* field : {"address", "coverage1.payer", "coverage1.plan"}) {
            goTo(field);
            m_review->accept();
        }
        QCOMPARE(m_office->waiting(), 1);
        m_office->answerAll();
        QCOMPARE(held().version, 34);
        QCOMPARE(state("coverage1.plan"), u"confirmed"_s);
        QVERIFY2(m_notices.isEmpty(), qPrintable(m_notices.join(u' ')));
    }

    void withoutAnAnswerItIsNotSavedAndTryingAgainSendsTheSameDecision()
    {
        open(waiting::maren());
        goTo("address");
        m_office->trouble = problem("wire.unreachable", u"The office does not answer."_s);
        m_review->accept();
        m_office->answerAll();
        QCOMPARE(state("address"), u"notSaved"_s);
        QCOMPARE(m_notices,
                 QStringList(u"Not saved. The office does not answer. Nothing is lost."_s));
        m_office->trouble.reset();
        m_review->retry();
        QCOMPARE(state("address"), u"saving"_s);
        m_office->answerAll();
        QCOMPARE(state("address"), u"confirmed"_s);
    }

    void aStaleDecisionShowsWhatHoldsNowAndAsks()
    {
        open(waiting::maren());
        goTo("address");
        m_review->accept();
        const FieldValue newer =
            waiting::value("address", QJsonObject{{u"line1"_s, u"1 Other Street"_s},
                                                  {u"city"_s, u"Alder Falls"_s},
                                                  {u"state"_s, u"FR"_s},
                                                  {u"postal_code"_s, u"00401"_s}});
        m_office->colleagueSets(held().submission.patient->id, *findField(u"address"), newer);
        m_office->answerAll();
        QCOMPARE(state("address"), u"conflict"_s);
        QCOMPARE(onRecord("address"), newer);
        QCOMPARE(m_notices.size(), 1);
        QVERIFY(m_notices[0].contains(u"version 31 to 32"));
        const int row = m_review->currentIndex();
        QVERIFY(!m_review->shown(row, "now"_L1).toList().isEmpty());
    }

    void aStaleVersionAloneAsksAgainAndThenGoesThrough()
    {
        open(waiting::maren());
        goTo("address");
        m_review->accept();
        m_office->colleagueSets(held().submission.patient->id, *findField(u"email"),
                                waiting::value("email", u"new@fernpost.example"_s));
        m_office->answerAll();
        QCOMPARE(state("address"), u"toDecide"_s);
        m_review->accept();
        m_office->answerAll();
        QCOMPARE(state("address"), u"confirmed"_s);
    }

    void aDecisionThatWaitsIsNotSentOverAValueNobodySaw()
    {
        open(waiting::maren());
        goTo("coverage1.plan");
        m_review->accept();
        goTo("address");
        m_review->accept();
        // While the plan is on its way, a colleague changes the address; the plan's refusal brings
        // the news, and the address that waited is asked again instead of being sent.
        m_office->colleagueSets(held().submission.patient->id, *findField(u"address"),
                                FieldValue());
        m_office->answerAll();
        QCOMPARE(m_office->asked.count(u"decide"_s), 1);
        QCOMPARE(state("address"), u"conflict"_s);
        QVERIFY(onRecord("address").isNull());
    }

    void somebodyElseWasFaster()
    {
        open(waiting::maren());
        goTo("coverage1.plan");
        m_review->accept();
        m_office->colleagueDecides(m_review->submission(),
                                   waiting::changeOf(held(), "coverage1.plan"),
                                   DecisionKind::Reject, u"Old card"_s);
        m_office->answerAll();
        QCOMPARE(state("coverage1.plan"), u"plain"_s);
        QCOMPARE(m_notices, QStringList(u"Not saved. Somebody decided this already."_s));
    }

    void bothSeeThatTheOtherIsThere()
    {
        open(waiting::maren());
        QVERIFY(m_review->strip().isEmpty());
        m_office->colleagueDecides(m_review->submission(),
                                   waiting::changeOf(held(), "coverage1.plan"),
                                   DecisionKind::Accept);
        m_review->refresh();
        m_office->answerAll();
        QCOMPARE(m_review->strip(), u"Tomas Reyne has this open too and decided Plan at 10:34."_s);
    }

    void anAnswerThatADecisionOvertookIsReadAgain()
    {
        open(waiting::maren());
        goTo("address");
        m_review->refresh();
        m_review->accept();
        m_office->answerAll();
        QCOMPARE(state("address"), u"confirmed"_s);
    }

    void allUnflaggedGoInOneRequestAndNoFlaggedOneIsAmongThem()
    {
        open(waiting::maren());
        QCOMPARE(m_review->bulkCount(), 5);
        QCOMPARE(m_review->bulkText(), u"Accept 5 unflagged"_s);
        m_review->acceptUnflagged();
        QCOMPARE(state("address"), u"saving"_s);
        QCOMPARE(state("coverage1.member_id"), u"check"_s);
        m_office->answerAll();
        QCOMPARE(m_office->asked.count(u"decideAll"_s), 1);
        QCOMPARE(held().version, 32);
        QCOMPARE(state("coverage1.rx_bin"), u"confirmed"_s);
        QCOMPARE(state("coverage1.member_id"), u"check"_s);
        QCOMPARE(m_review->bulkText(), u"Accept unflagged (0)"_s);
    }

    void editingAcceptsWhatWasTypedAndRefusesWhatCannotBe()
    {
        open(waiting::maren());
        goTo("coverage1.rx_bin");
        m_review->beginEdit();
        QCOMPARE(m_review->mode(), ReviewModel::Editing);
        m_review->editor()->setText(0, u"12"_s);
        m_review->saveEdit();
        QCOMPARE(m_review->editor()->errorText(), u"Enter the 6 digits after RxBIN."_s);
        QCOMPARE(m_office->waiting(), 0);
        m_review->editor()->setText(0, u"009918"_s);
        m_review->saveEdit();
        m_office->answerAll();
        QCOMPARE(onRecord("coverage1.rx_bin").string(), u"009918"_s);
        QCOMPARE(m_review->mode(), ReviewModel::Reading);
    }

    void rejectingAsksWhyAndTouchesNoRecord()
    {
        open(waiting::maren());
        goTo("address");
        m_review->beginReject();
        QCOMPARE(m_review->mode(), ReviewModel::Rejecting);
        m_review->reject(3);
        m_office->answerAll();
        QCOMPARE(held().submission.changes[0].decisions.last().reason, u"Old card"_s);
        QCOMPARE(held().version, 31);

        goTo("coverage1.plan");
        m_review->beginReject();
        m_review->reject(5);
        QCOMPARE(m_review->mode(), ReviewModel::TypingReason);
        m_review->rejectWith(u"  "_s);
        QCOMPARE(m_office->waiting(), 0);
        m_review->rejectWith(u"The plan ended"_s);
        m_office->answerAll();
        QCOMPARE(state("coverage1.plan"), u"plain"_s);
    }

    void inAConflictKeepingTheRecordNeedsNoReason()
    {
        open(waiting::oluwadara());
        goTo("mobile_phone");
        m_review->beginReject();
        m_office->answerAll();
        QCOMPARE(held().submission.changes[0].state, ChangeState::Rejected);
        QCOMPARE(onRecord("mobile_phone"), waiting::value("mobile_phone", u"(417) 555-0188"_s));
    }

    void undoWritesANewDecision()
    {
        open(waiting::maren());
        goTo("address");
        m_review->accept();
        m_office->answerAll();
        m_review->undo();
        m_office->answerAll();
        QCOMPARE(state("address"), u"toDecide"_s);
        QCOMPARE(held().submission.changes[0].decisions.size(), 2);
        QCOMPARE(onRecord("address").part("line1"_L1), u"418 Wren Hollow Road"_s);
        QCOMPARE(m_notices, QStringList(u"Taken back by a new entry. Nothing was erased."_s));
    }

    void undoFromAnotherRowTakesBackWhatThisDeskDecidedLast()
    {
        open(waiting::maren());
        goTo("coverage1.member_id");
        m_review->undo();
        m_office->answerAll();
        QCOMPARE(state("email"), u"toDecide"_s);
    }

    void withoutALineNothingIsDecided()
    {
        open(waiting::maren());
        goTo("address");
        m_review->setLive(false);
        m_review->accept();
        m_review->acceptUnflagged();
        m_review->beginEdit();
        m_review->undo();
        QCOMPARE(m_office->waiting(), 0);
        QCOMPARE(state("address"), u"toDecide"_s);
        QVERIFY(m_notices.size() >= 3 && m_notices[0].contains(u"no connection"));
    }

    void theRowStaysCurrentWhenTheCheckInIsReadAnew()
    {
        open(waiting::maren());
        goTo("coverage1.group");
        m_review->beginEdit();
        m_review->editor()->setText(0, u"0072-LINDEN"_s);
        m_review->refresh();
        m_office->answerAll();
        QCOMPARE(m_review->currentChange()->change.field->keyText(), u"coverage1.group"_s);
        QCOMPARE(m_review->editor()->shown(0, "text"_L1).toString(), u"0072-LINDEN"_s);
    }

    void theLastDecisionFinishesTheCheckIn()
    {
        QSignalSpy finished(m_review.get(), &ReviewModel::finished);
        open(waiting::maren());
        m_review->acceptUnflagged();
        m_office->answerAll();
        QCOMPARE(finished.count(), 0);
        goTo("coverage1.member_id");
        m_review->accept();
        m_office->answerAll();
        QCOMPARE(finished.count(), 1);
        QVERIFY(m_review->allDecided());
    }

    void closingForgetsEverythingAndTakesNoLateAnswer()
    {
        open(waiting::maren());
        goTo("address");
        m_review->accept();
        m_review->refresh();
        m_review->close();
        m_office->answerAll();
        QCOMPARE(m_review->count(), 0);
        QCOMPARE(m_review->title(), QString());
        QVERIFY(m_review->reviewed().submission.id.isNull());
        QVERIFY(m_review->history().isEmpty());
    }

    void oneThatCannotBeOpenedSaysSo()
    {
        m_office->trouble = problem("wire.timeout", u"The office takes too long."_s);
        open(waiting::maren());
        QCOMPARE(m_review->phase(), ReviewModel::Failed);
        QCOMPARE(m_review->problemText(), u"The office takes too long."_s);
    }
};

QTEST_MAIN(ConsoleReview)
#include "test_console_review.moc"
