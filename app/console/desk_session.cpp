#include "console/desk_session.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int idleMs = 5 * 60 * 1000;
constexpr int clockMs = 1000;

} // namespace

DeskSession::DeskSession(OfficeLine& office, Clock clock, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_clock(std::move(clock))
    , m_lead(tr("Sign in to the front desk."))
{
    m_idle.setInterval(idleMs);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this,
            [this] { leave(tr("Locked because nobody used this computer. Sign in to go on.")); });
    connect(&m_minute, &QTimer::timeout, this, &DeskSession::timePassed);
    m_minute.start(clockMs);
    connect(&m_office, &OfficeLine::sessionEnded, this, [this] {
        if (signedIn())
            leave(tr("Your session has ended. Sign in to go on; nothing was lost."));
    });
    askPractice();
}

QString DeskSession::roleText() const
{
    if (m_staff.role == u"manager")
        return tr("Practice manager");
    return m_staff.role.isEmpty() ? QString() : tr("Front desk");
}

QString DeskSession::title() const
{
    const int hour = m_clock().toLocalTime().time().hour();
    if (hour < 12)
        return tr("Good morning");
    return hour < 17 ? tr("Good afternoon") : tr("Good evening");
}

QString DeskSession::clock() const
{
    return clockText(m_clock());
}

QString DeskSession::day() const
{
    return QLocale(QLocale::English).toString(m_clock().toLocalTime().date(), u"dddd, MMMM d"_s);
}

void DeskSession::setUserName(const QString& user)
{
    m_userName = user;
    Q_EMIT changed();
}

void DeskSession::signIn(const QString& user, const QString& password)
{
    if (m_state != SignedOut)
        return;
    m_userName = user.trimmed();
    m_problem.clear();
    if (m_userName.isEmpty() || password.isEmpty()) {
        m_problem = tr("Type your user name and your password.");
        Q_EMIT changed();
        return;
    }
    m_state = SigningIn;
    Q_EMIT changed();
    m_office.signIn(m_userName, password, this,
                    m_wanted.only([this](const Result<StaffMember>& staff) { takeSignIn(staff); }));
}

void DeskSession::takeSignIn(const Result<StaffMember>& staff)
{
    if (!staff) {
        m_state = SignedOut;
        m_problem = staff.problem().advice;
        Q_EMIT changed();
        return;
    }
    m_staff = *staff;
    m_state = SignedIn;
    m_idle.start();
    Q_EMIT changed();
    Q_EMIT entered();
    if (m_practiceName.isEmpty())
        askPractice();
}

void DeskSession::lock()
{
    if (m_state != SignedOut)
        leave(tr("Locked. Sign in to go on."));
}

void DeskSession::touch()
{
    if (signedIn())
        m_idle.start();
}

void DeskSession::leave(const QString& lead)
{
    m_wanted.forget();
    m_idle.stop();
    m_state = SignedOut;
    m_staff = {};
    m_problem.clear();
    m_lead = lead;
    m_office.signOut();
    Q_EMIT left();
    Q_EMIT changed();
}

void DeskSession::askPractice()
{
    m_office.practice(this, [this](const Result<Practice>& practice) {
        if (!practice)
            return;
        m_practiceName = practice->name;
        Q_EMIT changed();
    });
}

} // namespace anteroom
