#include "tests/demo/play.h"

#include "tests/demo/demo_stage.h"
#include "tests/demo/office_desk.h"
#include "tests/demo/say.h"
#include "tests/demo/visit_script.h"

#include <csignal>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int patients = 600;
constexpr int visitorsPlayed = 2;
constexpr int stillAfter = 250; // milliseconds; a change of screen takes 150

volatile std::sig_atomic_t askedToEnd = 0;

void waitToBeEnded()
{
    std::signal(SIGINT, [](int) { askedToEnd = 1; });
    std::signal(SIGTERM, [](int) { askedToEnd = 1; });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [] {
        if (askedToEnd)
            QCoreApplication::quit();
    });
    look.start(200);
    QCoreApplication::exec();
}

QJsonArray stepsJson(const QString& where, const VisitScript& script)
{
    QJsonArray steps;
    for (const PlayedStep& step : script.steps())
        steps.append(
            QJsonObject{{u"where"_s, where}, {u"step"_s, step.name}, {u"ms"_s, step.milliseconds}});
    return steps;
}

// What the record must hold after the desk accepted everything the patient said.
QJsonObject acceptedFields(const Reviewed& reviewed)
{
    QJsonObject fields;
    for (const ReviewedChange& change : reviewed.submission.changes) {
        if (change.state == ChangeState::Accepted)
            fields.insert(change.change.field->keyText(), change.change.proposed.json());
    }
    return fields;
}

Done write(const QString& file, const QJsonObject& json)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(json).toJson()) < 0 ||
        !out.commit())
        return problem("demo.summary", u"%1 cannot be written."_s.arg(file));
    return {};
}

class Play {
public:
    Play(const QString& programs, const QString& folder)
        : m_stage(programs, folder), m_desk(m_stage.office())
    {
    }

    Done prepare()
    {
        QDir().mkpath(m_stage.folder() + u"/screens"_s);
        if (const Done prepared = m_stage.prepare(patients, visitorsPlayed, say); !prepared)
            return prepared;
        say(u"Starting the office, the kiosk and the console"_s);
        if (const Done started = m_stage.startOffice(); !started)
            return started;
        if (const Done started = m_stage.startKiosk({}); !started)
            return started;
        if (const Done started = m_stage.startConsole({}); !started)
            return started;
        return m_desk.signIn(m_stage.practice().staff[2]);
    }

    Done play()
    {
        const DemoVisitor& maren = m_stage.visitor(DemoStory::Moved);
        const auto before = m_desk.patient(maren.patient);
        if (!before)
            return before.problem();

        say(u"At the kiosk: a patient who moved and has a new insurance card checks in"_s);
        VisitScript visit(m_stage.kiosk(), pictures(m_stage.kiosk(), u"kiosk"_s));
        if (const Done done = visit.checkInMoved(m_stage.wallet(maren), maren.card); !done)
            return done;
        const auto submission = m_desk.waitForSubmission(maren.patient);
        if (!submission)
            return submission.problem();

        say(u"At the console: the desk looks and accepts"_s);
        VisitScript review(m_stage.console(), pictures(m_stage.console(), u"console"_s));
        if (const Done done = review.signIn(m_stage.secretary()); !done)
            return done;
        if (const Done done = review.acceptAll(u"Maren Castellan"_s); !done)
            return done;

        const auto after = m_desk.patient(maren.patient);
        if (!after)
            return after.problem();
        const auto reviewed = m_desk.submission(*submission);
        if (!reviewed)
            return reviewed.problem();
        const auto audit =
            m_stage.office().run({u"verify-audit"_s, u"--data"_s, m_stage.folder() + u"/office"_s});
        if (!audit)
            return audit.problem();

        QJsonArray steps = stepsJson(u"kiosk"_s, visit);
        const QJsonArray desk = stepsJson(u"console"_s, review);
        for (const QJsonValue& step : desk)
            steps.append(step);
        const QJsonObject fields = acceptedFields(*reviewed);
        if (const Done held = holds(*after, fields); !held)
            return held;
        return write(m_stage.folder() + u"/summary.json"_s,
                     {{u"submission"_s, submission->text()},
                      {u"patient"_s, maren.patient.text()},
                      {u"record_version_before"_s, before->version},
                      {u"record_version_after"_s, after->version},
                      {u"accepted_fields"_s, fields},
                      {u"audit"_s, QString::fromUtf8(*audit).trimmed()},
                      {u"steps"_s, steps}});
    }

    void hold()
    {
        say(u"Up until stopped: %1/kiosk.sock, %1/console.sock, cards in %1/tray"_s.arg(
            m_stage.folder()));
        waitToBeEnded();
    }

    [[nodiscard]] QString folder() const { return m_stage.folder(); }

private:
    ScreenStands pictures(DrivenProgram& program, const QString& of)
    {
        return [this, &program, of](const QString& screen) {
            // After the change of screen has come to rest; no person would look sooner.
            QThread::msleep(stillAfter);
            const QString file = u"%1/screens/%2-%3-%4.png"_s.arg(m_stage.folder(), of)
                                     .arg(++m_pictures, 2, 10, QChar(u'0'))
                                     .arg(screen);
            if (const Done taken = program.grab(file); !taken)
                say(taken.problem().advice);
        };
    }

    static Done holds(const Patient& patient, const QJsonObject& fields)
    {
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (patient.values.value(it.key()).json() != it.value())
                return problem("demo.record", u"The record lacks %1."_s.arg(it.key()));
        }
        return {};
    }

    DemoStage m_stage;
    OfficeDesk m_desk;
    int m_pictures = 0;
};

} // namespace

Done playDemo(const QString& programs, const QString& folder, bool hold)
{
    QElapsedTimer clock;
    clock.start();
    Play play(programs, folder);
    if (const Done prepared = play.prepare(); !prepared)
        return prepared;
    if (const Done played = play.play(); !played)
        return played;
    say(u"Done in %1 s: %2/screens has a picture of every screen, %2/summary.json the figures"_s
            .arg(clock.elapsed() / 1000)
            .arg(play.folder()));
    if (hold)
        play.hold();
    return {};
}

} // namespace anteroom
