#include "console/help_calls_model.h"
#include "console/queue_model.h"
#include "console/troubles_model.h"
#include "desk/waiting_patients.h"

#include <QSignalSpy>
#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

class ConsoleQueue : public QObject {
    Q_OBJECT

    QDateTime m_now;
    std::unique_ptr<FakeOffice> m_office;
    std::unique_ptr<QueueModel> m_queue;

    [[nodiscard]] QStringList column(QLatin1StringView role) const
    {
        QStringList all;
        for (int row = 0; row < m_queue->count(); ++row)
            all.append(m_queue->shown(row, role).toString());
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_now = waiting::now();
        const Clock clock = [this] { return m_now; };
        m_office = std::make_unique<FakeOffice>(clock);
        waiting::fill(*m_office);
        m_queue = std::make_unique<QueueModel>(*m_office, clock);
        m_queue->refresh();
        m_office->answerAll();
    }

    void theLongestWaitingIsOnTop()
    {
        QCOMPARE(column("waiting"_L1),
                 QStringList({u"14 min"_s, u"12 min"_s, u"11 min"_s, u"9 min"_s, u"8 min"_s,
                              u"6 min"_s, u"3 min"_s}));
        QCOMPARE(column("name"_L1).last(), u"Maren Elise Castellan"_s);
        QCOMPARE(m_queue->shown(6, "visit"_L1).toString(), u"Visit 10:40"_s);
        QCOMPARE(m_queue->shown(6, "chip"_L1).toMap()[u"text"_s].toString(), u"1 to check"_s);
    }

    void aBlindCheckInAsksWhoItIs()
    {
        QCOMPARE(m_queue->shown(4, "name"_L1).toString(), u"Typed: “Lena Vasko”"_s);
        QCOMPARE(m_queue->shown(4, "chip"_L1).toMap()[u"text"_s].toString(), u"Who is this?"_s);
    }

    void theBarStaysOnThePersonWhenOthersComeAndGo()
    {
        m_queue->setCurrentIndex(5);
        const SubmissionId finch = m_queue->current();
        m_office->submissions.remove(
            waiting::plain({}, {}, "pronouns", u"x"_s, 14).submission.submission.id);
        m_queue->refresh();
        m_office->answerAll();
        QCOMPARE(m_queue->current(), finch);
        QCOMPARE(m_queue->currentIndex(), 4);
    }

    void rowsAreTouchedOnlyWhereTheyChanged()
    {
        QSignalSpy reset(m_queue.get(), &QAbstractItemModel::modelReset);
        QSignalSpy data(m_queue.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(m_queue.get(), &QAbstractItemModel::rowsInserted);
        m_office->receive(waiting::plain(u"Noor"_s, u"Haddad"_s, "email", u"n@fern.example"_s, 2));
        m_queue->refresh();
        m_office->answerAll();
        QCOMPARE(reset.count(), 0);
        QCOMPARE(data.count(), 0);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(m_queue->count(), 8);
    }

    void questionsWhileOneIsUnderWayAreOneMore()
    {
        m_office->asked.clear();
        m_queue->refresh();
        m_queue->refresh();
        m_queue->refresh();
        m_office->answerAll();
        QCOMPARE(m_office->asked.count(u"queue"_s), 2);
    }

    void aFailedQuestionKeepsWhatIsShown()
    {
        m_office->trouble = problem("wire.unreachable", u"The office does not answer."_s);
        m_queue->refresh();
        m_office->answerAll();
        QCOMPARE(m_queue->count(), 7);
        QCOMPARE(m_queue->problemText(), u"The office does not answer."_s);
    }

    void neighboursAreFoundByWhoIsOpen()
    {
        const auto at = [this](int row) {
            return SubmissionId::parse(m_queue->keyAt(row)).value();
        };
        QCOMPARE(m_queue->neighbour(at(2), 1), at(3));
        QCOMPARE(m_queue->neighbour(at(2), -1), at(1));
        QVERIFY(m_queue->neighbour(at(6), 1).isNull());
        // One that has left the queue: go on from the top.
        QCOMPARE(m_queue->neighbour(SubmissionId::fresh(), 1), at(0));
    }

    void anEmptyQueueSaysWhatComesNext()
    {
        m_office->submissions.clear();
        m_queue->noteReviewed();
        m_queue->refresh();
        m_office->answerAll();
        QCOMPARE(m_queue->count(), 0);
        QCOMPARE(m_queue->emptyText(),
                 u"New check-ins appear here by themselves. Today you reviewed 1."_s);
    }

    void clearingForgetsEverybody()
    {
        m_queue->refresh();
        m_queue->clear();
        m_office->answerAll();
        QCOMPARE(m_queue->count(), 0);
        QVERIFY(m_queue->current().isNull());
        QVERIFY(!m_queue->loaded());
    }

    void helpCallsRunAndAreAnsweredLongestWaitingFirst()
    {
        const Clock clock = [this] { return m_now; };
        HelpCallsModel help(*m_office, clock);
        const HelpCallId later = HelpCallId::fresh();
        m_office->helpCalls.prepend({later, u"Kiosk 1"_s, u"Step 2"_s, waiting::at(10, 33, 50)});
        help.take(m_office->helpCalls);
        QCOMPARE(help.shown(0, "title"_L1).toString(), u"Help: Kiosk 2"_s);
        QCOMPARE(help.shown(0, "running"_L1).toString(), u"0:42"_s);
        help.answerFirst();
        m_office->answerAll();
        QCOMPARE(m_office->helpCalls.size(), 1);
        QCOMPARE(m_office->helpCalls[0].id, later);
    }

    void whatAKioskCannotMendIsThereUntilItIsOver()
    {
        TroublesModel troubles;
        connect(m_queue.get(), &QueueModel::troublesArrived, &troubles, &TroublesModel::take);
        m_office->troubles = {
            {u"Kiosk 2"_s, waiting::at(9, 5, 0), {{{u"submission.schema"_s, 2}}, 0, true}}};
        m_queue->refresh();
        m_office->answerAll();
        QCOMPARE(troubles.count(), 1);
        QVERIFY(troubles.shown(0, "title"_L1).toString().startsWith(u"Kiosk 2 needs attention"_s));
        const QString detail = troubles.shown(0, "detail"_L1).toString();
        for (const auto& part : {u"disk is full"_s, u"did not take: 2"_s, u"submission.schema"_s,
                                 u"nothing is lost"_s})
            QVERIFY2(detail.contains(part), qPrintable(detail));
        m_office->troubles.clear();
        m_queue->refresh();
        m_office->answerAll();
        QCOMPARE(troubles.count(), 0);
    }

    void aHelpCallThatCouldNotBeAnsweredSaysSo()
    {
        HelpCallsModel help(*m_office, &waiting::now);
        help.take(m_office->helpCalls);
        m_office->helpCalls.clear();
        help.answerFirst();
        m_office->answerAll();
        QCOMPARE(help.problemText(),
                 u"The help call was not answered. Somebody answered it already."_s);
    }
};

QTEST_MAIN(ConsoleQueue)
#include "test_console_queue.moc"
