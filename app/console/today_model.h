#pragma once

#include "console/display_list.h"
#include "console/office_line.h"
#include "console/patience.h"
#include "console/shown_text.h"
#include "console/still_wanted.h"

namespace anteroom {

/// Today's appointments in the order of the day. Roles: time, name, clinician, chipKind, chipText,
/// spokenName.
class TodayModel : public anteroom::DisplayList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk has one")
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(bool answered READ answered NOTIFY changed)
    Q_PROPERTY(anteroom::Patience* patience READ patience CONSTANT)

public:
    TodayModel(OfficeLine& office, Clock clock, QObject* parent = nullptr);

    void refresh();
    void clear();
    void move(int steps);
    Q_INVOKABLE void setCurrentIndex(int row);
    [[nodiscard]] PatientId current() const;

    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString problemText() const { return m_problem; }
    [[nodiscard]] bool answered() const { return m_answered; }
    [[nodiscard]] Patience* patience() { return &m_patience; }

Q_SIGNALS:
    void changed();

private:
    void take(const Result<QList<ScheduledAppointment>>& visits);
    [[nodiscard]] DisplayRow rowFor(const ScheduledAppointment& visit) const;

    OfficeLine& m_office;
    Clock m_clock;
    StillWanted m_wanted;
    Patience m_patience;
    QList<ScheduledAppointment> m_visits;
    QString m_problem;
    int m_current = 0;
    bool m_answered = false;
};

} // namespace anteroom
