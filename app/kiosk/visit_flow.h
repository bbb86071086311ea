#pragma once

#include "kiosk/flow_table.h"
#include "kiosk/roster.h"
#include "kiosk/visit.h"
#include "scanner/reading/reading.h"
#include "wire/practice.h"

#include <functional>
#include <QObject>
#include <QSizeF>

namespace anteroom {

// Makes a submission durable and says whether it is; called once a submission.
using Committer = std::function<void(const Submission& submission, const QList<QByteArray>& images,
                                     std::function<void(Done)> committed)>;

// Runs the table of a visit: knows where the person is, asks the guards of the visit, and does
// what entering a screen means. All screens and models hang on it, none reaches past it.
class VisitFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one")
    Q_PROPERTY(QString screen READ screenText NOTIFY screenChanged)
    Q_PROPERTY(bool attemptsLeft READ hasAttemptsLeft NOTIFY screenChanged)
public:
    // Tries to be found, in one visit.
    static constexpr int mostAttempts = 5;

    VisitFlow(Roster& roster, Committer committer, QObject* parent = nullptr);

    void setPractice(const Practice& practice) { m_practice = practice; }
    [[nodiscard]] const Practice& practice() const { return m_practice; }
    void setLanguage(const QString& language) { m_language = language; }
    [[nodiscard]] const QString& language() const { return m_language; }

    [[nodiscard]] flow::Screen screen() const { return m_screen; }
    [[nodiscard]] QString screenText() const { return flow::screenName(m_screen); }
    [[nodiscard]] Visit& visit() { return m_visit; }
    [[nodiscard]] const Visit& visit() const { return m_visit; }
    [[nodiscard]] flow::Facts facts() const;

    Q_INVOKABLE void send(anteroom::flow::Event event);

    // Who the person is: looked for among today's visits; the flow goes on by what was found.
    // There is no picture of a licence that was read by a handheld scanner.
    void introduceByLicence(const Reading& reading, const QSizeF& picture,
                            const QByteArray& evidenceJpeg);
    void introduceByTyping(const Identity& identity, const FieldValue& legalName,
                           const FieldValue& birthDate);
    void tellFurther(const QString& further);
    [[nodiscard]] bool hasAttemptsLeft() const { return m_attempts < mostAttempts; }
    // Whether the roster could be asked at all when the person was looked for.
    [[nodiscard]] bool couldLook() const { return m_roster.isKnown(); }

    // Opens the form of one field; what it was chosen from is where it leads back.
    void edit(const Field& field);
    [[nodiscard]] const Field* editedField() const { return m_editedField; }
    void enter(const Field& field, const FieldValue& value);
    // What a reader read from a picture, and is sure of or was told to be right.
    void enterRead(const Field& field, const FieldValue& value, const Origin& origin);
    void decide(const Field& field, Side side);
    void answerInsurance(InsuranceAnswer answer);
    void takeCardPicture(ImageRole role, const QByteArray& jpeg);
    void answerPaper(const Consent& consent, const QByteArray& signaturePng);

    // The consents that this person is asked for, answered or not.
    [[nodiscard]] QList<ConsentForm> papers() const;
    // When the visit that was just sent is; invalid in a blind one.
    [[nodiscard]] const QDateTime& sentVisitAt() const { return m_sentVisitAt; }
    [[nodiscard]] const std::optional<Problem>& sendProblem() const { return m_sendProblem; }

Q_SIGNALS:
    void screenChanged();
    // Something the person told has changed; models look again.
    void visitChanged();
    // The visit is over: whatever was kept of it goes now.
    void forgotten();

private:
    void enterScreen(flow::Screen from);
    void look(const Identity& identity);
    void commit(bool again);
    void proposeNoInsurance();
    [[nodiscard]] QList<Suggestion> offersToStrangers() const;

    Roster& m_roster;
    Committer m_committer;
    Practice m_practice;
    QString m_language = QStringLiteral("en");
    flow::Screen m_screen = flow::Screen::Welcome;
    Visit m_visit;
    Identity m_identity;
    QList<Suggestion> m_offers; // of the licence, for whoever it turns out to be
    bool m_several = false;
    int m_attempts = 0;
    const Field* m_editedField = nullptr;
    flow::Screen m_editedFrom = flow::Screen::Details;
    bool m_summarySeen = false;
    std::optional<Submission> m_submission; // being made durable
    std::optional<Problem> m_sendProblem;
    QDateTime m_sentVisitAt;
};

} // namespace anteroom
