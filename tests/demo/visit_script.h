#pragma once

#include "tests/demo/demo_stage.h"

namespace anteroom {

// One thing a person did, and how long it took until the next screen stood.
struct PlayedStep {
    QString name;
    qint64 milliseconds = 0;
};

// What a script tells while it plays: called when a screen stands, with its name.
using ScreenStands = std::function<void(const QString& screen)>;

// Plays a person at a kiosk or a console, in words of the screens, through the driver. The first
// thing that does not come as expected ends the script.
class VisitScript {
public:
    VisitScript(DrivenProgram& program, ScreenStands stands);

    [[nodiscard]] const QList<PlayedStep>& steps() const { return m_steps; }

    // At a kiosk. A visit with everything: the licence is scanned, its address taken, the new
    // insurance card photographed and what was read of it checked, consents signed, sent.
    [[nodiscard]] Done checkInMoved(const WalletFiles& wallet, const DemoInsuranceCard& card);
    // A visit with the insurance card of a husband or wife: the kiosk asks whose name is on it.
    [[nodiscard]] Done checkInWithSpousesCard(const WalletFiles& wallet);
    // The front of a licence, whose code is on its back, until what it says stands in the form.
    [[nodiscard]] Done showLicencesFront(const QString& picture);
    [[nodiscard]] Done startOver();
    // The visit of four taps, and the same of a person who is checked in already.
    [[nodiscard]] Done checkInUnchanged(const WalletFiles& wallet);
    [[nodiscard]] Done checkInAgain(const WalletFiles& wallet);

    // At a console.
    [[nodiscard]] Done signIn(const DemoStaff& staff);
    [[nodiscard]] Done acceptAll(const QString& patientName);

private:
    using Act = std::function<Done()>;
    // Does the acts in order and waits for the heading that says which screen stands.
    [[nodiscard]] Done step(const QString& name, const QString& screen, const QString& stands,
                            const std::vector<Act>& acts);
    [[nodiscard]] Done sign(const QString& until);
    enum class Before { NotHere, Here };
    [[nodiscard]] Done openLicenceCamera();
    [[nodiscard]] Done identifyByLicence(const WalletFiles& wallet, Before before);
    [[nodiscard]] Done confirmAll();
    [[nodiscard]] Done send();
    [[nodiscard]] Done leave();
    [[nodiscard]] Done photographCard(const WalletFiles& wallet);
    [[nodiscard]] Done typeValue(const QString& act, const QString& label, const QString& value);
    [[nodiscard]] Done clearField(const QString& label);
    [[nodiscard]] Done waitForReading();
    [[nodiscard]] Done answerQuestions(const QStringList& values);
    [[nodiscard]] Done answerQuestion(const QString& label, const QString& value);
    [[nodiscard]] Done agreeUntil(const QString& until);
    [[nodiscard]] Done openInsurance();
    [[nodiscard]] Done checkCard(const DemoInsuranceCard& card);

    DrivenProgram& m_program;
    ScreenStands m_stands;
    QList<PlayedStep> m_steps;
};

} // namespace anteroom
