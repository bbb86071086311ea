#include "tests/demo/demo_stage.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

QString emptied(const QString& folder)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    return folder;
}

std::unique_ptr<DrivenProgram> driven(const QString& program, const QStringList& arguments,
                                      const QString& folder, const QString& name,
                                      const QString& platform, const DemoStage::Screens& screens)
{
    auto made =
        std::make_unique<DrivenProgram>(program, arguments, folder + u'/' + name + u".sock"_s);
    made->setLog(folder + u'/' + name + u".log"_s);
    if (!platform.isEmpty())
        made->setEnvironment(u"QT_QPA_PLATFORM"_s, platform);
    if (screens.software)
        made->setEnvironment(u"QT_QUICK_BACKEND"_s, u"software"_s);
    for (auto it = screens.environment.begin(); it != screens.environment.end(); ++it)
        made->setEnvironment(it.key(), it.value());
    return made;
}

} // namespace

DemoStage::DemoStage(QString programs, QString folder)
    : m_programs(std::move(programs))
    , m_folder(emptied(QDir(folder).absolutePath()))
    , m_office(m_programs, m_folder + u"/office"_s)
{
}

Done DemoStage::prepare(int patients, int drawn, const Progress& progress)
{
    const auto say = [&](const QString& step) {
        if (progress)
            progress(step);
    };
    say(u"Making the practice: %1 patients"_s.arg(patients));
    auto made = m_office.makeDemoPractice(patients, seed);
    if (!made)
        return made.problem();
    const QJsonArray codes = (*made)[u"enrolment_codes"_s].toArray();
    for (const QJsonValue& code : codes)
        m_enrolmentCodes.append(code.toString());

    // The office imported the very same practice from the same seed.
    m_practice = demoPractice(seed, patients, QDate::currentDate());
    QDir().mkpath(trayFolder());
    int count = 0;
    for (const DemoVisitor& visitor : m_practice.visitors) {
        if (visitor.story == DemoStory::NothingChanged && ++count > drawn)
            continue;
        say(u"Drawing the cards of %1"_s.arg(visitor.name));
        auto files = drawWallet(visitor, trayFolder());
        if (!files)
            return files.problem();
        m_wallets.insert(visitor.key, *files);
    }
    return {};
}

Done DemoStage::startOffice()
{
    return m_office.start();
}

Done DemoStage::enrolKiosk()
{
    QProcess enrolment;
    enrolment.setProcessEnvironment([] {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        return environment;
    }());
    enrolment.start(m_programs + u"/anteroom-kiosk"_s,
                    {u"--data"_s, kioskFolder(), u"--office"_s, m_office.address(),
                     u"--authority"_s, m_office.authorityFile(), u"--enrol"_s,
                     m_enrolmentCodes.takeFirst()});
    if (!enrolment.waitForFinished(20'000) || enrolment.exitCode() != 0)
        return problem("demo.enrolment", QString::fromUtf8(enrolment.readAllStandardError()));
    return {};
}

Done DemoStage::startKiosk(const Screens& screens)
{
    if (!QFile::exists(kioskFolder() + u"/device.json"_s)) {
        if (const Done enrolled = enrolKiosk(); !enrolled)
            return enrolled;
    }
    m_kiosk = driven(m_programs + u"/anteroom-kiosk"_s,
                     QStringList{u"--data"_s, kioskFolder(), u"--tray"_s, trayFolder()} +
                         screens.kioskArguments,
                     m_folder, u"kiosk"_s, screens.kioskPlatform, screens);
    return m_kiosk->start();
}

Done DemoStage::startConsole(const Screens& screens)
{
    m_console =
        driven(m_programs + u"/anteroom-console"_s,
               {u"--office"_s, m_office.address(), u"--authority"_s, m_office.authorityFile()},
               m_folder, u"console"_s, screens.consolePlatform, screens);
    return m_console->start();
}

void DemoStage::stop()
{
    m_console.reset();
    m_kiosk.reset();
    m_office.stop();
}

const DemoVisitor& DemoStage::visitor(DemoStory story, int nth) const
{
    for (const DemoVisitor& visitor : m_practice.visitors) {
        if (visitor.story == story && nth-- == 0)
            return visitor;
    }
    qFatal("The demo practice has no such visitor.");
}

bool DemoStage::hasWallet(const DemoVisitor& visitor) const
{
    return m_wallets.contains(visitor.key);
}

const WalletFiles& DemoStage::wallet(const DemoVisitor& visitor) const
{
    const auto found = m_wallets.constFind(visitor.key);
    if (found == m_wallets.constEnd())
        qFatal("This visitor's cards were not drawn.");
    return *found;
}

QString DemoStage::kioskFolder() const
{
    return m_folder + u"/kiosk"_s;
}

QString DemoStage::trayFolder() const
{
    return m_folder + u"/tray"_s;
}

DemoStaff DemoStage::secretary() const
{
    return m_practice.staff[1];
}

} // namespace anteroom
