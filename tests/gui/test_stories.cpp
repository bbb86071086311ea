// Whole visits through the real programs: the kiosk, the office and the console, each a process of
// its own, played through their screens.

#include "tests/demo/demo_stage.h"
#include "tests/demo/office_desk.h"
#include "tests/demo/visit_script.h"

#include "bench/cards/other_cards.h"
#include "outbox/outbox.h"
#include "sealing/sealing.h"
#include "sync/scripted_visit.h"
#include "sync/small_disk.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace anteroom;

#define MUST(act)                                                                                  \
    do {                                                                                           \
        const auto done = (act);                                                                   \
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.problem().advice));                   \
    } while (false)

class Stories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_stage = std::make_unique<DemoStage>(QString::fromLatin1(ANTEROOM_BINARY_DIR "/bin"),
                                              m_folder.path());
        MUST(m_stage->prepare(100, 1));
        MUST(m_stage->startOffice());
        MUST(m_stage->startKiosk({}));
        MUST(m_stage->startConsole({}));
        m_desk = std::make_unique<OfficeDesk>(m_stage->office());
        MUST(m_desk->signIn(m_stage->practice().staff[2]));
    }

    void whoMovedChecksInAndTheDeskAccepts()
    {
        const DemoVisitor& maren = m_stage->visitor(DemoStory::Moved);
        VisitScript visit(m_stage->kiosk(), {});
        MUST(visit.checkInMoved(m_stage->wallet(maren), maren.card));
        const auto submission = m_desk->waitForSubmission(maren.patient);
        MUST(submission);
        const auto before = m_desk->patient(maren.patient);
        MUST(before);
        QCOMPARE(before->version, 1);

        VisitScript review(m_stage->console(), {});
        MUST(review.signIn(m_stage->secretary()));
        MUST(review.acceptAll(u"Maren Castellan"_s));

        // The record is asked for after its decisions, or one may fall between the two.
        const auto reviewed = m_desk->submission(*submission);
        MUST(reviewed);
        const auto after = m_desk->patient(maren.patient);
        MUST(after);
        QVERIFY(reviewed->submission.changes.size() >= 8);
        // What is accepted at once is one version of the record, what the reader was unsure of is
        // looked at by itself and one more, where the record had another value.
        bool movedAtOnce = false;
        int movedAlone = 0;
        int unsure = 0;
        for (const ReviewedChange& change : reviewed->submission.changes) {
            const QString key = change.change.field->keyText();
            QVERIFY2(change.state == ChangeState::Accepted, qPrintable(key));
            QCOMPARE(after->values.value(key), change.change.proposed);
            const bool moved = before->values.value(key) != change.change.proposed;
            movedAtOnce = movedAtOnce || (moved && !change.uncertain);
            movedAlone += moved && change.uncertain ? 1 : 0;
            unsure += change.uncertain ? 1 : 0;
        }
        const auto acts =
            std::count_if(review.steps().begin(), review.steps().end(), [](const PlayedStep& step) {
                return step.name.startsWith(u"accept "_s);
            });
        QCOMPARE(int(acts), 1 + unsure);
        QCOMPARE(after->version, 1 + (movedAtOnce ? 1 : 0) + movedAlone);
    }

    void nothingOfAVisitIsOnTheScreenAfterIt()
    {
        const QString shown = m_stage->kiosk().shownText().join(u'\n');
        QVERIFY(shown.contains(u"Start in English"_s));
        for (const QString& secret : {u"Maren"_s, u"Castellan"_s, u"Kestrel"_s, u"4417"_s})
            QVERIFY2(!shown.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
    }

    void whoHasNothingNewIsDoneInAFewTouches()
    {
        const DemoVisitor& visitor = m_stage->visitor(DemoStory::NothingChanged);
        VisitScript visit(m_stage->kiosk(), {});
        MUST(visit.checkInUnchanged(m_stage->wallet(visitor)));
        QCOMPARE(m_desk->patient(visitor.patient)->version, 1);
    }

    // Its code is on the back. For seven seconds it is looked for, then the front is read, and
    // nobody is looked for by that before the person says that it is right.
    void theFrontOfALicenceFillsTheForm()
    {
        if (!QFile::exists(
                QStringLiteral(ANTEROOM_BINARY_DIR "/share/anteroom/text/recognition.onnx")))
            QSKIP("This build has no text models (npm): no front is read by it.");
        const OtherShot shot = otherShot(EasyCards, 8 + quint32(OtherPicture::LicenceFront));
        const QString picture = m_stage->trayFolder() + u"/licence-front.png"_s;
        QVERIFY(shot.frame.save(picture));
        VisitScript visit(m_stage->kiosk(), {});
        MUST(visit.showLicencesFront(picture));
        QVERIFY(visit.steps().constLast().milliseconds >= 7000);
        MUST(m_stage->kiosk().waitFor(u"Birth date, year"_s));
        QTest::qWait(500); // it fades in
        const QString screens = QStringLiteral(ANTEROOM_BINARY_DIR "/screens/stories");
        QVERIFY(QDir().mkpath(screens));
        MUST(m_stage->kiosk().grab(screens + u"/licence-front.png"_s));

        QHash<QString, QString> printed;
        for (const PrintedField& field : shot.drawn.fields)
            printed.insert(field.name, field.value);
        QHash<QString, QString> filled;
        const QJsonArray things = m_stage->kiosk().tree();
        for (const QJsonValue& thing : things) {
            if (!thing[u"value"].toString().isEmpty())
                filled.insert(thing[u"name"].toString(), thing[u"value"].toString());
        }
        QCOMPARE(filled.value(u"First name"_s).toCaseFolded(),
                 printed.value(u"given_name"_s).toCaseFolded());
        QCOMPARE(filled.value(u"Last name"_s).toCaseFolded(),
                 printed.value(u"family_name"_s).toCaseFolded());
        const QString born = u"%1-%2-%3"_s.arg(filled.value(u"Birth date, year"_s),
                                               filled.value(u"Birth date, month"_s),
                                               filled.value(u"Birth date, day"_s));
        QCOMPARE(born, printed.value(u"birth_date"_s));
        QVERIFY(!m_stage->kiosk().shows(u"Is this you?"_s));
        MUST(visit.startOver());
    }

    void whoBringsTheCardOfTheirSpouseIsAskedWhoseItIs()
    {
        const DemoVisitor& clara = m_stage->visitor(DemoStory::NewPayer);
        const DemoVisitor& lucja = m_stage->visitor(DemoStory::NewPayer, 1);
        WalletFiles wallet = m_stage->wallet(clara);
        wallet.insuranceFront = m_stage->wallet(lucja).insuranceFront;
        wallet.insuranceBack = m_stage->wallet(lucja).insuranceBack;
        VisitScript visit(m_stage->kiosk(), {});
        MUST(visit.checkInWithSpousesCard(wallet));
        const auto submission = m_desk->waitForSubmission(clara.patient);
        MUST(submission);
        const auto reviewed = m_desk->submission(*submission);
        MUST(reviewed);
        QCOMPARE(reviewed->submission.patient->id, clara.patient);
        QHash<QString, ReviewedChange> changes;
        for (const ReviewedChange& change : reviewed->submission.changes)
            changes.insert(change.change.field->keyText(), change);
        const ReviewedChange holder = changes.value(u"coverage1.subscriber"_s);
        QVERIFY(holder.uncertain); // staff look at it
        QVERIFY(holder.change.evidence);
        QVERIFY(holder.change.proposed.string().contains(u"Okonkwo"_s));
        QCOMPARE(changes.value(u"coverage1.relationship"_s).change.proposed.string(), u"spouse"_s);
    }

    // The roster is in the kiosk's memory, the answers are in its outbox: the day goes on.
    void withoutTheOfficeTheVisitGoesOnAndArrivesLater()
    {
        m_stage->office().stop();
        const DemoVisitor& tuan = m_stage->visitor(DemoStory::Moved, 1);
        VisitScript visit(m_stage->kiosk(), {});
        MUST(visit.checkInMoved(m_stage->wallet(tuan), tuan.card));
        MUST(m_stage->office().start());
        MUST(m_desk->signIn(m_stage->practice().staff[2]));
        const auto submission = m_desk->waitForSubmission(tuan.patient, 60);
        MUST(submission);
        const auto reviewed = m_desk->submission(*submission);
        MUST(reviewed);
        QCOMPARE(reviewed->submission.patient->id, tuan.patient);
    }

    // Sealed to another practice's key, as after a kiosk was moved: nobody here can open it, and
    // staff are told where it lies.
    void whatTheOfficeRefusesIsShownAtTheDesk()
    {
        m_stage->kiosk().stop();
        {
            Outbox outbox(m_stage->kioskFolder() + u"/outbox"_s, SealingKeys::generate().publicKey);
            const ScriptedVisit visit = scriptedVisit(1);
            bool kept = false;
            outbox.open(this, [&](const Result<OutboxOpening>&) {
                outbox.accept(visit.submission, visit.images, this,
                              [&kept](const Done& accepted) { kept = accepted.ok(); });
            });
            QTRY_VERIFY(kept);
        }
        MUST(m_stage->startKiosk({}));
        QTRY_VERIFY_WITH_TIMEOUT(deskSays(u"Kiosk 1 needs attention"_s), 20'000);
        QVERIFY(deskSays(u"did not take: 1"_s));
        MUST(m_stage->console().grab(m_folder.filePath(u"trouble.png"_s)));

        // Who starts over with an empty outbox has no trouble any more.
        m_stage->kiosk().stop();
        QVERIFY(QDir(m_stage->kioskFolder() + u"/outbox"_s).removeRecursively());
        MUST(m_stage->startKiosk({}));
        QTRY_VERIFY_WITH_TIMEOUT(!deskSays(u"Kiosk 1 needs attention"_s), 20'000);
    }

    // Nobody begins a visit that cannot be kept, the desk knows why, and room alone ends it.
    void aFullDiskIsSaidBeforeAnyoneTypes()
    {
        SmallDisk disk(Outbox::roomForVisit + 64 * 1024 * 1024);
        if (!disk.isMounted())
            QSKIP("This user may not mount a file system.");
        m_stage->kiosk().stop();
        const QString outbox = m_stage->kioskFolder() + u"/outbox"_s;
        QVERIFY(QDir(outbox).removeRecursively());
        QVERIFY(QFile::link(disk.path(), outbox));
        MUST(m_stage->startKiosk({}));
        QTRY_VERIFY_WITH_TIMEOUT(kioskSays(u"Start in English"_s), 20'000);

        disk.fill();
        QTRY_VERIFY_WITH_TIMEOUT(kioskSays(u"Please see the front desk"_s), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(deskSays(u"Its disk is full"_s), 20'000);
        QVERIFY(!kioskSays(u"Start in English"_s));
        MUST(m_stage->kiosk().grab(m_folder.filePath(u"full-disk.png"_s)));

        disk.clear();
        QTRY_VERIFY_WITH_TIMEOUT(kioskSays(u"Start in English"_s), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!deskSays(u"Its disk is full"_s), 20'000);
        m_stage->kiosk().stop();
        QVERIFY(QFile::remove(outbox));
    }

    void cleanupTestCase()
    {
        m_stage->stop();
        const auto audit = m_stage->office().run(
            {u"verify-audit"_s, u"--data"_s, m_stage->folder() + u"/office"_s});
        MUST(audit);
        QVERIFY(audit->contains("audit chain holds"));
    }

private:
    [[nodiscard]] static bool says(DrivenProgram& program, const QString& words)
    {
        return program.shownText().join(u'\n').contains(words);
    }
    [[nodiscard]] bool kioskSays(const QString& words) { return says(m_stage->kiosk(), words); }
    [[nodiscard]] bool deskSays(const QString& words) { return says(m_stage->console(), words); }

    QTemporaryDir m_folder;
    std::unique_ptr<DemoStage> m_stage;
    std::unique_ptr<OfficeDesk> m_desk;
};

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    Stories stories;
    return QTest::qExec(&stories, argc, argv);
}
#include "test_stories.moc"
