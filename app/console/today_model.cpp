#include "console/today_model.h"

#include <algorithm>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace anteroom {

TodayModel::TodayModel(OfficeLine& office, Clock clock, QObject* parent)
    : DisplayList({"time", "name", "clinician", "chipKind", "chipText", "spokenName"}, parent)
    , m_office(office)
    , m_clock(std::move(clock))
{
}

void TodayModel::refresh()
{
    m_wanted.forget();
    if (count() == 0)
        m_patience.begin();
    m_office.appointments(
        m_clock().toLocalTime().date(), this,
        m_wanted.only([this](const Result<QList<ScheduledAppointment>>& visits) { take(visits); }));
}

void TodayModel::clear()
{
    m_wanted.forget();
    m_patience.end();
    m_visits.clear();
    m_answered = false;
    m_problem.clear();
    m_current = 0;
    show({});
    Q_EMIT changed();
}

void TodayModel::take(const Result<QList<ScheduledAppointment>>& visits)
{
    m_patience.end();
    m_answered = visits.ok();
    m_problem = visits ? QString() : visits.problem().advice;
    if (visits) {
        m_visits = *visits;
        std::stable_sort(m_visits.begin(), m_visits.end(),
                         [](const ScheduledAppointment& a, const ScheduledAppointment& b) {
                             return a.appointment.startsAt < b.appointment.startsAt;
                         });
        QList<DisplayRow> rows;
        for (const ScheduledAppointment& visit : std::as_const(m_visits))
            rows.append(rowFor(visit));
        show(rows);
        m_current = std::clamp(m_current, 0, std::max(0, count() - 1));
    }
    Q_EMIT changed();
}

DisplayRow TodayModel::rowFor(const ScheduledAppointment& visit) const
{
    const Appointment& booked = visit.appointment;
    QString kind = u"plain"_s;
    QString text = tr("Expected");
    if (booked.status == AppointmentStatus::Arrived) {
        kind = u"confirmed"_s;
        text = tr("Checked in");
    } else if (booked.status == AppointmentStatus::Cancelled) {
        text = tr("Canceled");
    } else if (booked.startsAt < m_clock()) {
        kind = u"check"_s;
        text = tr("Late %1").arg(waitingText(booked.startsAt, m_clock()));
    }
    const QString time = clockText(booked.startsAt);
    return {booked.id.text(),
            {{u"time"_s, time},
             {u"name"_s, visit.name},
             {u"clinician"_s, booked.clinician},
             {u"chipKind"_s, kind},
             {u"chipText"_s, text},
             {u"spokenName"_s, tr("%1, %2, %3").arg(time, visit.name, text)}}};
}

QString TodayModel::heading() const
{
    return QLocale(QLocale::English).toString(m_clock().toLocalTime().date(), u"dddd, MMMM d"_s);
}

void TodayModel::setCurrentIndex(int row)
{
    m_current = std::clamp(row, 0, std::max(0, count() - 1));
    Q_EMIT changed();
}

void TodayModel::move(int steps)
{
    setCurrentIndex(m_current + steps);
}

PatientId TodayModel::current() const
{
    return m_current < m_visits.size() ? m_visits[m_current].appointment.patient : PatientId();
}

} // namespace anteroom
