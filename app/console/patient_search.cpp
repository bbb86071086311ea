#include "console/patient_search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int pauseMs = 120;
constexpr qsizetype fewestLetters = 2;

} // namespace

PatientSearch::PatientSearch(OfficeLine& office, QObject* parent)
    : DisplayList({"name", "born", "record", "spokenName"}, parent), m_office(office)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PatientSearch::ask);
}

void PatientSearch::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_wanted.forget();
    m_answered = false;
    m_problem.clear();
    if (m_text.trimmed().size() < fewestLetters) {
        m_pause.stop();
        m_patience.end();
        show({});
    } else {
        m_pause.start();
    }
    Q_EMIT changed();
}

void PatientSearch::clear()
{
    setText({});
    m_current = 0;
    Q_EMIT changed();
}

void PatientSearch::ask()
{
    m_patience.begin();
    m_office.searchPatients(
        m_text.trimmed(), mostShown, this,
        m_wanted.only([this](const Result<QList<PatientMatch>>& found) { take(found); }));
}

void PatientSearch::take(const Result<QList<PatientMatch>>& found)
{
    m_patience.end();
    m_answered = found.ok();
    m_problem = found ? QString() : found.problem().advice;
    QList<DisplayRow> rows;
    if (found) {
        for (const PatientMatch& each : *found) {
            rows.append(
                {each.id.text(),
                 {{u"name"_s, each.name},
                  {u"born"_s, each.birthDate.toString(u"MM/dd/yyyy"_s)},
                  {u"record"_s, QString::number(each.recordNumber)},
                  {u"spokenName"_s, tr("%1, record %2").arg(each.name).arg(each.recordNumber)}}});
        }
    }
    show(rows);
    m_current = 0;
    Q_EMIT changed();
}

void PatientSearch::move(int steps)
{
    m_current = std::clamp(m_current + steps, 0, std::max(0, count() - 1));
    Q_EMIT changed();
}

PatientId PatientSearch::at(int row) const
{
    const auto id = PatientId::parse(keyAt(row));
    return id ? *id : PatientId();
}

QString PatientSearch::emptyTitle() const
{
    return m_answered ? tr("Nobody is found") : tr("Find a patient");
}

QString PatientSearch::emptyText() const
{
    return m_answered ? tr("Try a part of the last name, the birth date as MM/DD/YYYY, the phone "
                           "number or the member ID.")
                      : tr("Type a name, a birth date, a phone number or a member ID.");
}

} // namespace anteroom
