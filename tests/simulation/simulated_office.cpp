#include "simulated_office.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace anteroom {

void copyDatabase(const QString& from, const QString& to)
{
    // The -shm file is memory that SQLite makes anew from the log.
    for (const QString& part : {QString(), u"-wal"_s}) {
        if (QFile::exists(from + part) && !QFile::copy(from + part, to + part))
            qFatal("simulation: %s can't be copied", qPrintable(from + part));
    }
}

SimulatedOffice::SimulatedOffice(const SimulatedPractice& practice, SimulatedTime& time,
                                 SimulatedHistory& history, const QString& folder)
    : m_practice(practice), m_time(time), m_history(history), m_folder(folder)
{
    QDir().mkpath(folder);
    QFile file(database());
    if (!file.open(QIODevice::WriteOnly) || file.write(practice.database) < 0)
        qFatal("simulation: %s can't be written", qPrintable(database()));
}

QString SimulatedOffice::database() const
{
    return m_folder + u"/office%1.db"_s.arg(m_life);
}

StoreSettings SimulatedOffice::records() const
{
    StoreSettings settings;
    settings.path = database();
    settings.clock = [&time = m_time] { return SimulatedPractice::opening().addMSecs(time.now()); };
    return settings;
}

void SimulatedOffice::start()
{
    if (isUp())
        return;
    auto store = sure(Store::open(records()));
    OfficeSettings settings;
    settings.practice = u"Alder Falls Family Practice"_s;
    settings.site = u"Main Street"_s;
    auto signingIn = std::make_unique<SigningIn>(settings.sessions, *store);
    m_office.emplace(Office{settings,
                            m_practice.keys,
                            sure(Authority::open(m_practice.authority)),
                            {},
                            m_practice.consents,
                            nullptr,
                            std::move(store),
                            std::move(signingIn),
                            std::make_unique<Attempts>(10, std::chrono::minutes(15)),
                            std::make_unique<Announcements>(),
                            nullptr,
                            std::make_unique<std::atomic<qint64>>(0),
                            std::make_unique<RosterCache>(),
                            std::make_unique<Metrics>(),
                            std::make_unique<Readiness>([] {
                                return ReadinessFound{true, true};
                            })});
    m_switchboard.emplace(*m_office);
    m_history.note(m_time.now(), u"office starts"_s);
}

void SimulatedOffice::noteHead()
{
    m_lastHead = sure(store().read([](const Snapshot& snapshot) { return Audit::head(snapshot); }));
    m_history.note(m_time.now(), u"office ends after %1 audit entries"_s.arg(m_lastHead.sequence));
}

void SimulatedOffice::stop()
{
    noteHead();
    m_switchboard.reset();
    m_office.reset();
}

void SimulatedOffice::kill()
{
    noteHead();
    const QString before = database();
    ++m_life;
    copyDatabase(before, database());
    m_switchboard.reset();
    m_office.reset();
}

std::optional<HttpAnswer> SimulatedOffice::handle(const RequestHead& head, const QByteArray& body)
{
    if (!isUp())
        return std::nullopt;
    const auto admitted = m_switchboard->admit(head);
    if (const auto* refusal = std::get_if<Response>(&admitted))
        return HttpAnswer{refusal->status, refusal->etag, QString::fromLatin1(refusal->contentType),
                          refusal->body};
    const Reply reply = m_switchboard->answer(std::get<Admission>(admitted), body);
    const auto& response = std::get<Response>(reply); // nobody here waits for the roster
    return HttpAnswer{response.status, response.etag, QString::fromLatin1(response.contentType),
                      response.body};
}

} // namespace anteroom
