#pragma once

#include "demo/demo_practice.h"
#include "tests/demo/wallet.h"
#include "tests/stage/driven_program.h"
#include "tests/stage/office_process.h"

#include <functional>
#include <memory>

namespace anteroom {

// A practice of its own in a folder, with the real office, an enrolled kiosk and a console, as
// the demo and the stories of tests/gui play on. The layout of the folder:
//   office/          the practice's files and database
//   kiosk/           the kiosk's
//   tray/            the cards to present, and presented.jpg while one is
//   kiosk.sock, console.sock, *.log
class DemoStage {
public:
    // How the programs show themselves.
    struct Screens {
        QString kioskPlatform = QStringLiteral("offscreen");
        QString consolePlatform = QStringLiteral("offscreen");
        bool software = true; // software rendering: no graphics card needed
        // Full size in a window of its own, since the offscreen screen is a small one.
        QStringList kioskArguments{QStringLiteral("--windowed"), QStringLiteral("--scale"),
                                   QStringLiteral("1")};
        QMap<QString, QString> environment;
    };

    static constexpr quint64 seed = 20261124;

    // `programs` is the folder of our executables. What the folder held before is removed.
    DemoStage(QString programs, QString folder);

    using Progress = std::function<void(const QString& step)>;

    // Makes the practice and the tray: `drawn` is how many visitors get their cards drawn.
    [[nodiscard]] Done prepare(int patients, int drawn, const Progress& progress = {});
    [[nodiscard]] Done startOffice();
    [[nodiscard]] Done startKiosk(const Screens& screens);
    [[nodiscard]] Done startConsole(const Screens& screens);
    void stop();

    [[nodiscard]] OfficeProcess& office() { return m_office; }
    [[nodiscard]] DrivenProgram& kiosk() { return *m_kiosk; }
    [[nodiscard]] DrivenProgram& console() { return *m_console; }
    [[nodiscard]] const DemoPractice& practice() const { return m_practice; }
    [[nodiscard]] const DemoVisitor& visitor(DemoStory story, int nth = 0) const;
    [[nodiscard]] bool hasWallet(const DemoVisitor& visitor) const;
    [[nodiscard]] const WalletFiles& wallet(const DemoVisitor& visitor) const;
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString kioskFolder() const;
    [[nodiscard]] QString trayFolder() const;
    [[nodiscard]] DemoStaff secretary() const;

private:
    [[nodiscard]] Done enrolKiosk();

    QString m_programs;
    QString m_folder;
    OfficeProcess m_office;
    std::unique_ptr<DrivenProgram> m_kiosk;
    std::unique_ptr<DrivenProgram> m_console;
    DemoPractice m_practice;
    QMap<QString, WalletFiles> m_wallets;
    QStringList m_enrolmentCodes;
};

} // namespace anteroom
