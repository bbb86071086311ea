#pragma once

#include "kiosk/capture_session.h"
#include "kiosk/card_form.h"
#include "kiosk/comfort.h"
#include "kiosk/consent_model.h"
#include "kiosk/details_model.h"
#include "kiosk/field_form.h"
#include "kiosk/found_visit.h"
#include "kiosk/help_at_desk.h"
#include "kiosk/identity_form.h"
#include "kiosk/idle_reset.h"
#include "kiosk/kiosk_config.h"
#include "kiosk/language_choice.h"
#include "kiosk/screen_words.h"
#include "kiosk/summary_model.h"

namespace anteroom {

// What a kiosk is made of and does not make itself. Source and decoders may be absent.
struct KioskParts {
    KioskConfig config;
    Practice practice;
    QString name; // "Kiosk 1"
    FrameSource* source = nullptr;
    DecoderClient* decoder = nullptr;
    CardClient* cards = nullptr;
    Committer committer;
    std::function<Done()> canAccept; // whether a visit may begin (Outbox::canAccept)
    HelpAtDesk::Desk desk;
};

// Everything behind the screens, put together: the flow of the visit, what each screen shows, and
// which of them a touch on the sill is for. A screen file is given this and nothing else.
class Kiosk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it")
    Q_PROPERTY(anteroom::VisitFlow* flow READ flow CONSTANT)
    Q_PROPERTY(anteroom::ScreenWords* words READ words CONSTANT)
    Q_PROPERTY(anteroom::LanguageChoice* languages READ languages CONSTANT)
    Q_PROPERTY(anteroom::Comfort* comfort READ comfort CONSTANT)
    Q_PROPERTY(anteroom::IdleReset* idle READ idle CONSTANT)
    Q_PROPERTY(anteroom::HelpAtDesk* help READ help CONSTANT)
    Q_PROPERTY(anteroom::IdentityForm* identity READ identity CONSTANT)
    Q_PROPERTY(anteroom::FoundVisit* found READ found CONSTANT)
    Q_PROPERTY(anteroom::DetailsModel* details READ details CONSTANT)
    Q_PROPERTY(anteroom::FieldForm* fieldForm READ fieldForm CONSTANT)
    Q_PROPERTY(anteroom::CaptureSession* capture READ capture CONSTANT)
    Q_PROPERTY(anteroom::CardForm* card READ card CONSTANT)
    Q_PROPERTY(anteroom::ConsentModel* consent READ consent CONSTANT)
    Q_PROPERTY(anteroom::SummaryModel* summary READ summary CONSTANT)
    // The sheet that is up: "help", "easier", "language", or "" for none.
    Q_PROPERTY(QString sheet READ sheet NOTIFY sheetChanged)
public:
    explicit Kiosk(KioskParts parts, QObject* parent = nullptr);
    ~Kiosk() override;

    [[nodiscard]] VisitFlow* flow() const { return m_flow.get(); }
    [[nodiscard]] ScreenWords* words() const { return m_words.get(); }
    [[nodiscard]] LanguageChoice* languages() const { return m_languages.get(); }
    [[nodiscard]] Comfort* comfort() const { return m_comfort.get(); }
    [[nodiscard]] IdleReset* idle() const { return m_idle.get(); }
    [[nodiscard]] HelpAtDesk* help() const { return m_help.get(); }
    [[nodiscard]] IdentityForm* identity() const { return m_identity.get(); }
    [[nodiscard]] FoundVisit* found() const { return m_found.get(); }
    [[nodiscard]] DetailsModel* details() const { return m_details.get(); }
    [[nodiscard]] FieldForm* fieldForm() const { return m_fieldForm.get(); }
    [[nodiscard]] CaptureSession* capture() const { return m_capture.get(); }
    [[nodiscard]] CardReading* cardReading() const { return m_cardReading.get(); }
    [[nodiscard]] CardForm* card() const { return m_card.get(); }
    [[nodiscard]] ConsentModel* consent() const { return m_consent.get(); }
    [[nodiscard]] SummaryModel* summary() const { return m_summary.get(); }
    [[nodiscard]] Roster& roster() { return m_roster; }
    [[nodiscard]] const KioskConfig& config() const { return m_parts.config; }

    [[nodiscard]] const QString& sheet() const { return m_sheet; }
    [[nodiscard]] bool isOnline() const { return m_online; }
    void setOnline(bool online);
    void setPractice(const Practice& practice);
    // Why no visit may begin; none while all is well.
    [[nodiscard]] const std::optional<Problem>& outOfOrder() const { return m_outOfOrder; }
    // Looks whether a visit may begin, which it does by itself while nobody is here.
    void lookForTrouble();

    // The sill.
    Q_INVOKABLE void primary();
    Q_INVOKABLE void back();
    Q_INVOKABLE void startOver();
    Q_INVOKABLE void askAtDesk();
    Q_INVOKABLE void cancelHelp();
    Q_INVOKABLE void openSheet(const QString& sheet);
    Q_INVOKABLE void closeSheet() { openSheet({}); }

Q_SIGNALS:
    void sheetChanged();
    void outOfOrderChanged();

private:
    void connectWords();
    void begin();
    void arrive();
    void askForCardAgain(ImageRole side, const Problem& why);
    void forget();
    void retranslate();
    void runCamera();

    KioskParts m_parts;
    Roster m_roster;
    QString m_sheet;
    bool m_online = true;
    std::optional<Problem> m_outOfOrder;
    QTimer m_lookAgain;
    std::unique_ptr<VisitFlow> m_flow;
    std::unique_ptr<LanguageChoice> m_languages;
    std::unique_ptr<Comfort> m_comfort;
    std::unique_ptr<IdleReset> m_idle;
    std::unique_ptr<HelpAtDesk> m_help;
    std::unique_ptr<IdentityForm> m_identity;
    std::unique_ptr<FoundVisit> m_found;
    std::unique_ptr<DetailsModel> m_details;
    std::unique_ptr<FieldForm> m_fieldForm;
    std::unique_ptr<CardReading> m_cardReading;
    std::unique_ptr<CaptureSession> m_capture;
    std::unique_ptr<CardForm> m_card;
    std::unique_ptr<ConsentModel> m_consent;
    std::unique_ptr<SummaryModel> m_summary;
    std::unique_ptr<ScreenWords> m_words;
};

} // namespace anteroom
