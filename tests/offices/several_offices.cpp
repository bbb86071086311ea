#include "tests/offices/several_offices.h"

#include "tests/stage/file_content.h"
#include "wire/kiosk_office.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int patience = 60'000;

QJsonObject answersOfInit()
{
    return {{u"practice"_s, u"Alder Falls Family Practice"_s},
            {u"site"_s, u"Main Street"_s},
            {u"host_names"_s, QJsonArray{u"127.0.0.1"_s}},
            {u"port"_s, 8443},
            {u"manager"_s, QJsonObject{{u"user"_s, u"morgan"_s},
                                       {u"name"_s, u"Morgan Reyes"_s},
                                       {u"password"_s, SeveralOffices::password}}}};
}

} // namespace

bool waitUntil(const std::function<bool()>& isSo, int milliseconds)
{
    const QDeadlineTimer end(milliseconds);
    while (!isSo() && !end.hasExpired()) {
        QEventLoop loop;
        QTimer::singleShot(10, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return isSo();
}

Result<std::unique_ptr<SeveralOffices>> SeveralOffices::open(const Plan& plan)
{
    std::unique_ptr<SeveralOffices> offices(new SeveralOffices(plan));
    if (offices->m_plan.bin.isEmpty())
        offices->m_plan.bin = QStringLiteral(ANTEROOM_BIN);
    if (const Done founded = offices->found(); !founded)
        return founded.problem();
    for (int i = 0; i < plan.offices; ++i) {
        if (i > 0) {
            if (const Done copied = offices->copyFolder(i); !copied)
                return copied.problem();
        }
        offices->m_offices.push_back(
            std::make_unique<OfficeProcess>(offices->m_plan.bin, offices->folderOf(i)));
        if (i == 0) {
            // The harness asks faster than people do.
            if (const Done lifted = offices->m_offices[0]->liftRequestLimits(); !lifted)
                return lifted.problem();
        }
        if (const Done started = offices->m_offices.back()->start(); !started)
            return started.problem();
    }
    return offices;
}

QString SeveralOffices::folderOf(int office) const
{
    return m_place.filePath(u"office%1"_s.arg(office));
}

QString SeveralOffices::userOf(int staff)
{
    return u"staff%1"_s.arg(staff);
}

QString SeveralOffices::nameOf(int staff)
{
    return u"Staff Number %1"_s.arg(staff);
}

Done SeveralOffices::found()
{
    const QString answers = m_place.filePath(u"answers.json"_s);
    QFile file(answers);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(answersOfInit()).toJson()) < 0)
        return problem("offices.answers", u"The answers for init cannot be written."_s);
    file.close();
    QStringList arguments{u"init"_s, u"--data"_s, folder(), u"--answers"_s, answers};
    if (!m_plan.databaseUrl.isEmpty())
        arguments += {u"--database"_s, m_plan.databaseUrl};
    const auto made = OfficeProcess(m_plan.bin, folder()).run(arguments);
    Done done = made ? Done() : Done(made.problem());
    for (int i = 0; done && i < m_plan.staff; ++i)
        done = addStaff(i);
    return done;
}

Done SeveralOffices::addStaff(int staff) const
{
    QProcess command;
    command.start(m_plan.bin + u"/anteroom-office"_s,
                  {u"add-staff"_s, u"--data"_s, folder(), u"--user"_s, userOf(staff), u"--name"_s,
                   nameOf(staff)});
    command.write(password.toUtf8() + '\n');
    command.closeWriteChannel();
    command.waitForFinished(patience);
    if (command.exitStatus() != QProcess::NormalExit || command.exitCode() != 0)
        return problem("offices.staff", QString::fromUtf8(command.readAllStandardError()));
    return {};
}

Done SeveralOffices::copyFolder(int office) const
{
    QDirIterator files(folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString to = folderOf(office) + files.next().mid(folder().size());
        if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(files.filePath(), to))
            return problem("offices.copy", u"The first office's folder cannot be copied."_s);
    }
    return {};
}

OfficeAddress SeveralOffices::address(int office) const
{
    const OfficeProcess& chosen = *m_offices[static_cast<size_t>(office) % m_offices.size()];
    return {u"127.0.0.1"_s, chosen.address().section(u':', 1).toUShort(),
            contentOf(chosen.authorityFile())};
}

Result<DeviceIdentity> SeveralOffices::enrol(const QString& kioskName) const
{
    const auto code =
        m_offices[0]->run({u"enrol-code"_s, u"--data"_s, folder(), u"--name"_s, kioskName});
    if (!code)
        return code.problem();
    OfficeClient client(address(0));
    KioskOffice kiosk(client);
    QObject context;
    std::optional<Result<DeviceIdentity>> enrolled;
    kiosk.enrol(QString::fromUtf8(code->trimmed()), kioskName, &context,
                [&](Result<DeviceIdentity> identity) { enrolled = std::move(identity); });
    if (!waitUntil([&] { return enrolled.has_value(); }, patience))
        return problem("offices.silent", u"The office does not answer an enrolment."_s);
    return *enrolled;
}

void SeveralOffices::stop()
{
    for (const auto& office : m_offices)
        office->stop();
}

QByteArray SeveralOffices::auditVerdict() const
{
    const auto said = m_offices[0]->run({u"verify-audit"_s, u"--data"_s, folder()});
    return said && said->startsWith("audit chain holds") ? said->trimmed() : QByteArray();
}

} // namespace anteroom
