#include "kill_harness.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int patience = 120'000;
constexpr qsizetype imageBytes = 2'000;
constexpr quint32 visitsOfKiosk = 10'000'000; // from the first seed of one to that of the next

// A kiosk says three things a visit; the office has its part in what all of them say.
constexpr Doom kioskDoom{.startWithin = 120, .mostThings = 9, .pauseWithin = 25};

Doom officeDoom(int things)
{
    return {.startWithin = 100, .mostThings = things, .pauseWithin = 25};
}

QString folderInMemory()
{
    const QFileInfo memory(u"/dev/shm"_s);
    const bool isThere = memory.isDir() && memory.isWritable();
    return (isThere ? memory.filePath() : QDir::tempPath()) + u"/anteroom-XXXXXX"_s;
}

StoreSettings recordsOf(const RealOffice& office, const QString& url)
{
    StoreSettings settings;
    settings.path = office.database();
    if (const auto server = DatabaseServer::parse(url))
        settings.server = *server;
    return settings;
}

int numberSet(const char* name, int otherwise)
{
    bool isNumber = false;
    const int set = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? set : otherwise;
}

} // namespace

KillHarness::Kiosk::Kiosk(const QString& place, QRandomGenerator& random)
    : folder(place), program(kioskDoom, random)
{
}

KillPlan KillPlan::usual()
{
    return {static_cast<quint32>(numberSet("ANTEROOM_KILL_SEED", 20261124)),
            QStringLiteral(ANTEROOM_VISIT_WRITER), QStringLiteral(ANTEROOM_DESK_HAND),
            QStringLiteral(ANTEROOM_OFFICE)};
}

int killsAskedFor(int otherwise)
{
    return numberSet("ANTEROOM_KILLS", otherwise);
}

KillHarness::KillHarness(const KillPlan& plan)
    : m_plan(plan)
    , m_random(plan.seed)
    , m_office(OfficeMake{plan.databaseUrl})
    , m_serving(officeDoom(plan.officeThings), m_random)
    , m_deskFolder(folderInMemory())
    , m_problem(m_office.problem())
{
    if (m_problem.isEmpty() && !prepareOffice() && m_problem.isEmpty())
        m_problem = "The day cannot begin: " + m_office.log().right(400);
}

bool KillHarness::prepareOffice()
{
    m_standstill.setInterval(patience);
    connect(&m_standstill, &QTimer::timeout, this, [this] { fail("Nothing happens any more."); });
    connect(&m_serving, &DoomedProgram::said, this, [this](const QByteArray& line) {
        m_isListening = m_isListening || line.startsWith("listening ");
    });
    connect(&m_serving, &DoomedProgram::gaveUp, this,
            [this](const QByteArray& words) { fail("The office ended by itself: " + words); });
    connect(&m_serving, &DoomedProgram::killed, this, [this] {
        m_isListening = false;
        // Now and then it is both at once.
        if (m_random.bounded(4) == 0)
            m_kiosks[m_random.bounded(quint64{m_kiosks.size()})]->program.kill();
        noteKill(m_officeKills);
    });
    if (!m_office.start())
        return false;
    for (int i = 0; i < m_plan.kiosks; ++i) {
        if (!prepareKiosk(i))
            return false;
    }
    for (int i = 0; i < m_plan.desks; ++i) {
        if (!prepareDesk(i))
            return false;
    }
    m_office.kill();
    return true;
}

bool KillHarness::prepareKiosk(int number)
{
    m_kiosks.push_back(std::make_unique<Kiosk>(folderInMemory(), m_random));
    Kiosk& kiosk = *m_kiosks.back();
    connect(&kiosk.program, &DoomedProgram::said, this, [this, &kiosk] {
        kiosk.program.countThing();
        countThing();
    });
    connect(&kiosk.program, &DoomedProgram::killed, this, [this] { noteKill(m_kioskKills); });
    connect(&kiosk.program, &DoomedProgram::gaveUp, this,
            [this](const QByteArray& words) { fail("A kiosk ended by itself: " + words); });
    const auto identity = m_office.enrol(u"Kiosk %1"_s.arg(number + 1));
    return identity && DeviceFile(kiosk.folder.path()).save(*identity).ok();
}

QStringList KillHarness::kioskArguments(int number, int visits) const
{
    const OfficeAddress address = m_office.address();
    const quint32 first = 1 + static_cast<quint32>(number) * visitsOfKiosk;
    return {m_kiosks[static_cast<size_t>(number)]->folder.path(),
            address.host,
            QString::number(address.port),
            QString::number(visits),
            u"10"_s,
            QString::number(first),
            QString::number(imageBytes)};
}

// Signs in while the office is let live: that takes longer than it is going to.
bool KillHarness::prepareDesk(int number)
{
    const OfficeAddress address = m_office.address();
    const QString folder = m_deskFolder.filePath(QString::number(number));
    if (!QDir().mkpath(folder) ||
        !QFile::copy(m_office.folder() + u"/pki/ca.crt"_s, folder + u"/ca.crt"_s))
        return false;
    m_desks.push_back(std::make_unique<QProcess>());
    QProcess& desk = *m_desks.back();
    dieWithTest(desk);
    desk.setProcessChannelMode(QProcess::MergedChannels);
    desk.start(m_plan.desk,
               {folder, address.host, QString::number(address.port),
                QString::number(m_random.generate()), RealOffice::user, RealOffice::password});
    while (!desk.canReadLine()) {
        if (!desk.waitForReadyRead(patience))
            return false;
    }
    if (desk.readLine() != "signed in\n")
        return false;
    connect(&desk, &QProcess::readyRead, this, [this, &desk] {
        while (desk.canReadLine()) {
            m_deskWords = desk.readLine().trimmed();
            countThing();
        }
    });
    connect(&desk, &QProcess::finished, this,
            [this] { fail("A desk ended by itself: " + m_deskWords); });
    return true;
}

void KillHarness::countThing()
{
    m_standstill.start();
    if (m_isListening)
        m_serving.countThing();
}

void KillHarness::noteKill(int& kills)
{
    ++kills;
    const int all = m_kioskKills + m_officeKills;
    if (all >= m_killsWanted || (m_goesOn && !m_goesOn(all)))
        m_day.quit();
}

void KillHarness::fail(const QByteArray& what)
{
    if (m_problem.isEmpty())
        m_problem = what;
    m_day.quit();
}

bool KillHarness::killAtRandom(int kills, const std::function<bool(int)>& goesOn)
{
    m_killsWanted = kills;
    m_goesOn = goesOn;
    m_serving.begin(m_plan.office, m_office.serving());
    for (int i = 0; i < m_plan.kiosks; ++i)
        m_kiosks[static_cast<size_t>(i)]->program.begin(m_plan.kiosk, kioskArguments(i, 1'000'000));
    m_standstill.start();
    m_day.exec();
    m_standstill.stop();
    return m_problem.isEmpty();
}

bool KillHarness::settle()
{
    m_serving.end();
    for (const auto& kiosk : m_kiosks)
        kiosk->program.end();
    // The one with the seeded bug too goes on as it is.
    QProcess office;
    dieWithTest(office);
    // Nobody reads what it says meanwhile, and at a full pipe it would wait for ever.
    office.setStandardOutputFile(QProcess::nullDevice());
    office.setStandardErrorFile(QProcess::nullDevice());
    office.start(m_plan.office, m_office.serving());
    const bool well = office.waitForStarted(patience) && emptyOutboxes() && endDesks();
    office.terminate();
    return office.waitForFinished(patience) && office.exitCode() == 0 && well;
}

bool KillHarness::emptyOutboxes()
{
    for (int i = 0; i < m_plan.kiosks; ++i) {
        QProcess kiosk;
        dieWithTest(kiosk);
        kiosk.setProcessChannelMode(QProcess::MergedChannels);
        kiosk.start(m_plan.kiosk, kioskArguments(i, 0));
        if (!kiosk.waitForFinished(patience) || kiosk.exitCode() != 0) {
            m_problem = "The outbox did not get empty: " + kiosk.readAll().right(400);
            return false;
        }
    }
    return true;
}

// What desks still say on their way out finds nobody here any more.
KillHarness::~KillHarness()
{
    for (const auto& desk : m_desks) {
        desk->disconnect(this);
        desk->kill();
        desk->waitForFinished(patience);
    }
}

bool KillHarness::endDesks()
{
    for (const auto& desk : m_desks) {
        desk->disconnect(this);
        desk->closeWriteChannel();
        if (!desk->waitForFinished(patience) || desk->exitCode() != 0) {
            m_problem = "A desk did not come to an end: " + desk->readAll().right(400);
            return false;
        }
    }
    return true;
}

Reckoning KillHarness::reckon() const
{
    Evidences evidences;
    for (const auto& kiosk : m_kiosks)
        evidences.kioskLedgers.append(kiosk->folder.filePath(u"ledger"_s));
    for (int i = 0; i < m_plan.desks; ++i)
        evidences.deskLedgers.append(m_deskFolder.filePath(u"%1/desk-ledger"_s.arg(i)));
    evidences.imageBytes = imageBytes;
    evidences.records = recordsOf(m_office, m_plan.databaseUrl);
    Reckoning reckoning = reckonRecords(evidences);
    reckoning.auditVerdict = m_office.auditVerdict();
    return reckoning;
}

} // namespace anteroom
