#include "console/history_model.h"
#include "console/record_model.h"
#include "console/value_story.h"
#include "desk/waiting_patients.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

class ConsoleRecord : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeOffice> m_office;
    std::unique_ptr<RecordModel> m_record;
    PatientId m_maren;

    void goTo(const QString& field) { m_record->setCurrentIndex(m_record->rowOf(field)); }
    [[nodiscard]] QString shown(const QString& field, QLatin1StringView role) const
    {
        return m_record->shown(m_record->rowOf(field), role).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<FakeOffice>(&waiting::now);
        waiting::fill(*m_office);
        m_record = std::make_unique<RecordModel>(*m_office, &waiting::now);
        m_maren = waiting::maren().submission.patient->id;
        m_record->open(m_maren);
        m_office->answerAll();
    }

    void aRecordShowsItsFieldsAndWhereTheyComeFrom()
    {
        QCOMPARE(m_record->title(), u"Maren Elise Castellan"_s);
        QCOMPARE(m_record->subtitle(),
                 u"Born 03/14/1984 · Record 20418 · Version 31 · Speaks English"_s);
        QCOMPARE(shown(u"address"_s, "lines"_L1),
                 u"418 Wren Hollow Road\nApt 6B\nAlder Falls, FR 00417"_s);
        QCOMPARE(shown(u"address"_s, "source"_L1), u"Typed at a kiosk, 06/04/2025"_s);
        QCOMPARE(shown(u"email"_s, "source"_L1), u"Typed at a kiosk, today 10:33"_s);
        QCOMPARE(m_record->rowOf(u"home_phone"_s), -1);
    }

    void staffChangeAField()
    {
        goTo(u"mobile_phone"_s);
        m_record->beginEdit();
        m_record->editor()->setText(0, u"417 555 0199"_s);
        m_record->saveEdit();
        QVERIFY(m_record->saving());
        QCOMPARE(shown(u"mobile_phone"_s, "lines"_L1), u"(417) 555-0142"_s);
        m_office->answerAll();
        QCOMPARE(shown(u"mobile_phone"_s, "lines"_L1), u"(417) 555-0199"_s);
        QVERIFY(!m_record->editing());
    }

    void whatCannotBeSavedStaysTyped()
    {
        goTo(u"mobile_phone"_s);
        m_record->beginEdit();
        m_record->editor()->setText(0, u"417 555 0199"_s);
        m_office->patientRecords[m_maren].version = 32;
        m_record->saveEdit();
        m_office->answerAll();
        QVERIFY(m_record->editing());
        QCOMPARE(m_record->editor()->errorText(),
                 u"Not saved. The record has changed. Look again."_s);
        QCOMPARE(m_record->editor()->shown(0, "text"_L1).toString(), u"417 555 0199"_s);
        m_record->saveEdit();
        m_office->answerAll();
        QCOMPARE(shown(u"mobile_phone"_s, "lines"_L1), u"(417) 555-0199"_s);
    }

    void historySaysWhoWhatWhenAndFromWhereOfAllFieldsOrOne()
    {
        HistoryModel history(&waiting::now);
        history.take(m_record->history());
        QCOMPARE(history.count(), 5);
        QCOMPARE(history.shown(0, "day"_L1).toString(), u"Today"_s);
        QCOMPARE(history.shown(0, "by"_L1).toString(),
                 u"Ines Calloway · typed at a kiosk · version 31"_s);
        history.setFilter(u"address"_s);
        QCOMPARE(history.count(), 2);
        QCOMPARE(history.filterText(), u"Address"_s);
        QCOMPARE(history.shown(1, "by"_L1).toString(),
                 u"Dana Whitlock · brought in from the old system · version 1"_s);
        history.showAll();
        QCOMPARE(history.count(), 5);
    }

    void aConflictsStoryIsToldNewestFirst()
    {
        const ReviewedSubmission finch = waiting::oluwadara().submission;
        ValueStory story;
        story.tell(&finch.changes[0], finch, m_office->histories[finch.patient->id],
                   waiting::now());
        QStringList told;
        for (int i = 0; i < story.count(); ++i)
            told.append(story.shown(i, "time"_L1).toString() + u' ' +
                        story.shown(i, "title"_L1).toString());
        QCOMPARE(told, QStringList({u"10:29 Joan Pell set (417) 555-0188"_s,
                                    u"10:28 Patient says (417) 555-0163"_s,
                                    u"10:26 The patient saw (417) 555-0142"_s,
                                    u"06/04/2025 Ines Calloway set (417) 555-0142"_s}));
        story.tell(&finch.changes[1], finch, {}, waiting::now());
        QCOMPARE(story.count(), 0);
    }

    void aClosedRecordIsEmptyAndTakesNoLateAnswer()
    {
        m_record->refresh();
        m_record->close();
        m_office->answerAll();
        QCOMPARE(m_record->count(), 0);
        QVERIFY(m_record->history().isEmpty());
        QCOMPARE(m_record->title(), QString());
    }
};

QTEST_MAIN(ConsoleRecord)
#include "test_console_record.moc"
