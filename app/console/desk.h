#pragma once

#include "console/desk_session.h"
#include "console/evidence_model.h"
#include "console/help_calls_model.h"
#include "console/history_model.h"
#include "console/key_table.h"
#include "console/live_line.h"
#include "console/match_model.h"
#include "console/patient_search.h"
#include "console/payer_adding.h"
#include "console/queue_model.h"
#include "console/record_model.h"
#include "console/review_model.h"
#include "console/today_model.h"
#include "console/troubles_model.h"
#include "console/value_story.h"

namespace anteroom {

/// The front desk: its models, where the hands are, and what a key does there. Screens show it;
/// DeskKeys turns keys into its acts.
class Desk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program has one desk")
    Q_PROPERTY(anteroom::DeskSession* session READ session CONSTANT)
    Q_PROPERTY(anteroom::LiveLine* line READ line CONSTANT)
    Q_PROPERTY(anteroom::QueueModel* queue READ queue CONSTANT)
    Q_PROPERTY(anteroom::HelpCallsModel* help READ help CONSTANT)
    Q_PROPERTY(anteroom::TroublesModel* troubles READ troubles CONSTANT)
    Q_PROPERTY(anteroom::ReviewModel* review READ review CONSTANT)
    Q_PROPERTY(anteroom::PayerAdding* payer READ payer CONSTANT)
    Q_PROPERTY(anteroom::EvidenceModel* evidence READ evidence CONSTANT)
    Q_PROPERTY(anteroom::ValueStory* story READ story CONSTANT)
    Q_PROPERTY(anteroom::MatchModel* who READ who CONSTANT)
    Q_PROPERTY(anteroom::PatientSearch* search READ search CONSTANT)
    Q_PROPERTY(anteroom::RecordModel* record READ record CONSTANT)
    Q_PROPERTY(anteroom::HistoryModel* history READ history CONSTANT)
    Q_PROPERTY(anteroom::TodayModel* today READ today CONSTANT)
    Q_PROPERTY(Page page READ page NOTIFY placeChanged)
    Q_PROPERTY(QString pageTitle READ pageTitle NOTIFY placeChanged)
    Q_PROPERTY(bool searching READ searching NOTIFY placeChanged)
    Q_PROPERTY(bool typing READ typing NOTIFY placeChanged)
    Q_PROPERTY(bool keysShown READ keysShown NOTIFY placeChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    enum Page { QueuePage, TodayPage, PatientsPage };
    Q_ENUM(Page)

    Desk(OfficeLine& office, std::shared_ptr<EvidenceStore> pictures, Clock clock,
         QObject* parent = nullptr);

    [[nodiscard]] DeskSession* session() { return &m_session; }
    [[nodiscard]] LiveLine* line() { return &m_line; }
    [[nodiscard]] QueueModel* queue() { return &m_queue; }
    [[nodiscard]] HelpCallsModel* help() { return &m_help; }
    [[nodiscard]] TroublesModel* troubles() { return &m_troubles; }
    [[nodiscard]] ReviewModel* review() { return &m_review; }
    [[nodiscard]] PayerAdding* payer() { return &m_payer; }
    [[nodiscard]] EvidenceModel* evidence() { return &m_evidence; }
    [[nodiscard]] ValueStory* story() { return &m_story; }
    [[nodiscard]] MatchModel* who() { return &m_who; }
    [[nodiscard]] PatientSearch* search() { return &m_search; }
    [[nodiscard]] RecordModel* record() { return &m_record; }
    [[nodiscard]] HistoryModel* history() { return &m_history; }
    [[nodiscard]] TodayModel* today() { return &m_today; }

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] QString pageTitle() const;
    [[nodiscard]] KeyPlace place() const;
    [[nodiscard]] bool searching() const { return m_searching; }
    [[nodiscard]] bool typing() const { return isTyping(place()); }
    [[nodiscard]] bool keysShown() const { return m_keysShown; }
    [[nodiscard]] QString notice() const { return m_notice; }

    // Whether an act would do something now.
    [[nodiscard]] bool works(KeyAct act) const;
    void act(KeyAct act, int digit = 0);

    Q_INVOKABLE void go(anteroom::Desk::Page page);
    Q_INVOKABLE void openCheckIn(int row);
    Q_INVOKABLE void nextCheckIn() { openNeighbour(1); }
    Q_INVOKABLE void openFound(int row);
    Q_INVOKABLE void openVisit(int row);
    Q_INVOKABLE void beginSearch();
    Q_INVOKABLE void showKeys(bool shown);
    Q_INVOKABLE void dismissNotice() { say({}); }
    Q_INVOKABLE void filterHistory(const QString& fieldKey) { m_history.setFilter(fieldKey); }

Q_SIGNALS:
    void placeChanged();
    void noticeChanged();

private:
    void connectOffice();
    void connectReview();
    void enter();
    void leaveAll();
    void readAnew();
    void openNeighbour(int steps);
    void open(const SubmissionId& id);
    void openRecord(const PatientId& id);
    void followRow();
    void leave();
    void move(int steps);
    void openCurrent();
    void save();
    void lookCloser();
    void setHands(bool inCheckIn);
    void say(const QString& notice);

    OfficeLine& m_office;
    Clock m_clock;
    DeskSession m_session;
    LiveLine m_line;
    QueueModel m_queue;
    HelpCallsModel m_help;
    TroublesModel m_troubles;
    ReviewModel m_review;
    PayerAdding m_payer;
    EvidenceModel m_evidence;
    ValueStory m_story;
    MatchModel m_who;
    PatientSearch m_search;
    RecordModel m_record;
    HistoryModel m_history;
    TodayModel m_today;
    Page m_page = QueuePage;
    Page m_pageBefore = QueuePage;
    bool m_inCheckIn = false;
    bool m_searching = false;
    bool m_keysShown = false;
    QString m_notice;
};

} // namespace anteroom
