#pragma once

#include "console/office_line.h"
#include "console/shown_text.h"
#include "console/still_wanted.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace anteroom {

/// Who sits at this console. Signed in, or nobody: locking and the office's ending a session are
/// the same, and both empty every model (left). The password goes through once and is not kept.
class DeskSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk has one session")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY changed)
    Q_PROPERTY(QString userName READ userName NOTIFY changed)
    Q_PROPERTY(QString staffName READ staffName NOTIFY changed)
    Q_PROPERTY(QString roleText READ roleText NOTIFY changed)
    Q_PROPERTY(QString practiceName READ practiceName NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY timePassed)
    Q_PROPERTY(QString lead READ lead NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(QString clock READ clock NOTIFY timePassed)
    Q_PROPERTY(QString day READ day NOTIFY timePassed)

public:
    enum State { SignedOut, SigningIn, SignedIn };
    Q_ENUM(State)

    DeskSession(OfficeLine& office, Clock clock, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool signedIn() const { return m_state == SignedIn; }
    [[nodiscard]] QString userName() const { return m_userName; }
    [[nodiscard]] QString staffName() const { return m_staff.name; }
    [[nodiscard]] QString roleText() const;
    [[nodiscard]] QString practiceName() const { return m_practiceName; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString lead() const { return m_lead; }
    [[nodiscard]] QString problemText() const { return m_problem; }
    [[nodiscard]] QString clock() const;
    [[nodiscard]] QString day() const;

    void setUserName(const QString& user);
    // After this long without a key or the mouse the desk locks itself.
    void setIdleTime(int milliseconds) { m_idle.setInterval(milliseconds); }

    Q_INVOKABLE void signIn(const QString& user, const QString& password);
    Q_INVOKABLE void lock();
    // Somebody is at the desk.
    Q_INVOKABLE void touch();

Q_SIGNALS:
    void changed();
    void timePassed();
    void entered();
    // Nobody is at the desk any more: everything of patients goes.
    void left();

private:
    void takeSignIn(const Result<StaffMember>& staff);
    void leave(const QString& lead);
    void askPractice();

    OfficeLine& m_office;
    Clock m_clock;
    StillWanted m_wanted;
    QTimer m_idle;
    QTimer m_minute;
    State m_state = SignedOut;
    QString m_userName;
    StaffMember m_staff;
    QString m_practiceName;
    QString m_lead;
    QString m_problem;
};

} // namespace anteroom
