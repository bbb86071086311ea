#include "kiosk/date_entry.h"

#include "kiosk/patient_words.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// The oldest person ever known was 122.
constexpr int oldest = 125;

} // namespace

DateEntry::DateEntry(bool ofBirth, QObject* parent) : QObject(parent), m_ofBirth(ofBirth) {}

QString DateEntry::error() const
{
    return m_code.isEmpty() ? QString() : patientWords(Problem{m_code, {}});
}

void DateEntry::edit(const QString& month, const QString& day, const QString& year)
{
    m_month = month.left(2);
    m_day = day.left(2);
    m_year = year.left(4);
    judge(m_year.size() == 4);
    Q_EMIT changed();
}

void DateEntry::setDate(const QDate& date)
{
    edit(date.toString(u"MM"_s), date.toString(u"dd"_s), date.toString(u"yyyy"_s));
}

void DateEntry::clear()
{
    edit({}, {}, {});
}

bool DateEntry::isEmpty() const
{
    return m_month.isEmpty() && m_day.isEmpty() && m_year.isEmpty();
}

QDate DateEntry::date() const
{
    const QDate date(m_year.toInt(), m_month.toInt(), m_day.toInt());
    if (m_year.size() != 4 || !date.isValid())
        return {};
    const QDate today = QDate::currentDate();
    const bool living = date <= today && date.year() >= today.year() - oldest;
    return !m_ofBirth || living ? date : QDate();
}

bool DateEntry::check()
{
    judge(true);
    return m_code.isEmpty();
}

void DateEntry::judge(bool whole)
{
    const int month = m_month.toInt();
    const int year = m_year.toInt();
    const QDate today = QDate::currentDate();
    const auto say = [this](const QString& code, const QString& part) {
        m_code = code;
        m_wrongPart = part;
    };
    say({}, {});
    if (m_month.size() == 2 && (month < 1 || month > 12))
        say(u"date.month"_s, u"month"_s);
    else if (whole && (m_month.isEmpty() || m_day.isEmpty() || m_year.size() != 4))
        say(u"date.incomplete"_s, m_month.isEmpty() ? u"month"_s
                                  : m_day.isEmpty() ? u"day"_s
                                                    : u"year"_s);
    else if (whole && m_ofBirth && year < today.year() - oldest)
        say(u"date.too_long_ago"_s, u"year"_s);
    else if (whole && !QDate(year, month, m_day.toInt()).isValid())
        say(u"date.day"_s, u"day"_s);
    else if (whole && m_ofBirth && QDate(year, month, m_day.toInt()) > today)
        say(u"date.future"_s, u"year"_s);
    Q_EMIT errorChanged();
}

} // namespace anteroom
