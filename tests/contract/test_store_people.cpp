// Kiosks, staff, sessions and calls for help.

#include "small_practice.h"

#include "store/help_calls.h"
#include "store/kiosk_troubles.h"
#include "store/sessions.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom {

class StorePeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeEnrolsOneKioskOnce()
    {
        SmallPractice practice;
        const Sha256 code = offer(practice, "7KQM-X3WD");
        QCOMPARE(must(practice.store().read(
                     [&](const Snapshot& s) { return Devices::offered(s, code); })),
                 u"Kiosk 2"_s);
        const Device kiosk = must(enrol(practice, code, "certificate of kiosk 2"));
        QCOMPARE(kiosk.name, u"Kiosk 2"_s);
        QCOMPARE(codeOf(enrol(practice, code, "certificate of a thief")), u"enrolment.refused"_s);
        QCOMPARE(must(byCertificate(practice, "certificate of kiosk 2")).id, kiosk.id);
        QCOMPARE(codeOf(byCertificate(practice, "certificate of a thief")), u"device.unknown"_s);
        QCOMPARE(
            must(practice.store().read([](const Snapshot& s) { return Devices::all(s); })).size(),
            2);
    }

    void aCodeRunsOut()
    {
        SmallPractice practice;
        const Sha256 code = offer(practice, "7KQM-X3WD");
        practice.advance(601);
        QCOMPARE(codeOf(enrol(practice, code, "late")), u"enrolment.refused"_s);
        QCOMPARE(codeOf(enrol(practice, Sha256::of("never offered"), "x")), u"enrolment.refused"_s);
    }

    void ofTwoKiosksWithOneCodeOneIsEnrolled()
    {
        SmallPractice practice;
        const Sha256 code = offer(practice, "7KQM-X3WD");
        auto first = enrolLater(practice, code, "one");
        auto second = enrolLater(practice, code, "two");
        const QStringList told{codeOf(first.get()), codeOf(second.get())};
        QCOMPARE(told, (QStringList{u"ok"_s, u"enrolment.refused"_s}));
    }

    void aRevokedKioskIsUnknown()
    {
        SmallPractice practice;
        const auto revoke = [&] {
            return practice.store()
                .write([&](Transaction& t) {
                    return Devices::revoke(t, practice.tom,
                                           must(DeviceId::parse(practice.kiosk.id)));
                })
                .get();
        };
        must(revoke());
        QCOMPARE(codeOf(byCertificate(practice, "certificate of kiosk 1")), u"device.unknown"_s);
        QCOMPARE(codeOf(revoke()), u"device.unknown"_s);
        const auto all =
            must(practice.store().read([](const Snapshot& s) { return Devices::all(s); }));
        QCOMPARE(all.first().revokedAt, practice.now());
    }

    void staffAreFoundByTheNameTheySignInWith()
    {
        SmallPractice practice;
        const auto found = [&](const QString& user) {
            return must(
                practice.store().read([&](const Snapshot& s) { return Staff::byUser(s, user); }));
        };
        QCOMPARE(found(u"MARIA"_s)->member.name, u"Maria Ortiz"_s);
        QCOMPARE(found(u"maria"_s)->passwordHash, u"not a real hash"_s);
        QCOMPARE(found(u"tom"_s)->member.role, StaffRole::Manager);
        QVERIFY(!found(u"nobody"_s));
        QVERIFY(!found(u""_s));
        QVERIFY(!found(u"' OR '1'='1"_s));
    }

    void aUserNameIsOnePersons()
    {
        SmallPractice practice;
        const StaffCredential other{
            {StaffId::fresh(), u"Maria"_s, u"Maria Second"_s, StaffRole::Secretary}, u"hash"_s};
        const auto added =
            practice.store()
                .write([&](Transaction& t) { return Staff::add(t, practice.tom, other); })
                .get();
        QCOMPARE(codeOf(added), u"staff.user_taken"_s);
        QCOMPARE(
            must(practice.store().read([](const Snapshot& s) { return Staff::all(s); })).size(), 2);
    }

    void aSessionLastsUntilItEnds()
    {
        SmallPractice practice;
        const StaffMember maria = member(practice, u"maria"_s);
        const Sha256 token = start(practice, maria, "token");
        QCOMPARE(must(session(practice, token)), maria);
        practice.reopen();
        QCOMPARE(must(session(practice, token)), maria);
        must(practice.store().write([&](Transaction& t) { return Sessions::end(t, token); }).get());
        QCOMPARE(codeOf(session(practice, token)), u"session.unknown"_s);
        const auto again =
            practice.store().write([&](Transaction& t) { return Sessions::end(t, token); }).get();
        QCOMPARE(codeOf(again), u"session.unknown"_s);
    }

    void aSessionRunsOut()
    {
        SmallPractice practice;
        const Sha256 token = start(practice, member(practice, u"maria"_s), "token");
        practice.advance(3599);
        QVERIFY(session(practice, token));
        practice.advance(1);
        QCOMPARE(codeOf(session(practice, token)), u"session.unknown"_s);
    }

    void aNewPasswordAndRetiringEndSessions_data()
    {
        QTest::addColumn<bool>("retires");
        QTest::newRow("a new password") << false;
        QTest::newRow("retiring") << true;
    }
    void aNewPasswordAndRetiringEndSessions()
    {
        QFETCH(bool, retires);
        SmallPractice practice;
        const StaffMember maria = member(practice, u"maria"_s);
        const Sha256 token = start(practice, maria, "token");
        must(practice.store()
                 .write([&](Transaction& t) {
                     return retires ? Staff::retire(t, practice.tom, maria.id)
                                    : Staff::setPassword(t, practice.tom, maria.id, u"new hash"_s);
                 })
                 .get());
        QCOMPARE(codeOf(session(practice, token)), u"session.unknown"_s);
        const auto credential = must(
            practice.store().read([](const Snapshot& s) { return Staff::byUser(s, u"maria"_s); }));
        QCOMPARE(credential.has_value(), !retires);
        if (credential)
            QCOMPARE(credential->passwordHash, u"new hash"_s);
    }

    void nobodyKnowsAStrangerAmongStaff()
    {
        SmallPractice practice;
        const auto retired = practice.store()
                                 .write([&](Transaction& t) {
                                     return Staff::retire(t, practice.tom, StaffId::fresh());
                                 })
                                 .get();
        QCOMPARE(codeOf(retired), u"staff.unknown"_s);
    }

    void aRefusedSignInIsInTheAuditWithoutAName()
    {
        SmallPractice practice;
        must(practice.store().write([](Transaction& t) { return Sessions::noteRefusal(t); }).get());
        const auto entries =
            must(practice.store().read([](const Snapshot& s) { return Audit::after(s, 0); }));
        QCOMPARE(entries.last().act, u"session.refused"_s);
        QVERIFY(entries.last().detail.isEmpty());
    }

    void aCallForHelpIsOpenUntilSomebodyCame()
    {
        SmallPractice practice;
        const HelpCallId id = HelpCallId::fresh();
        for (int time = 0; time < 2; ++time)
            must(call(practice, practice.kiosk, id, u"Step 2"_s));
        auto open = openCalls(practice);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0].deviceName, u"Kiosk 1"_s);
        QCOMPARE(open[0].place, u"Step 2"_s);
        QCOMPARE(open[0].at, practice.now());
        must(end(practice, practice.maria, id));
        QVERIFY(openCalls(practice).isEmpty());
        must(end(practice, practice.maria, id));
        must(end(practice, practice.maria, HelpCallId::fresh()));
        must(call(practice, practice.kiosk, id, u"Step 2"_s)); // sent again, long answered
        QVERIFY(openCalls(practice).isEmpty());
    }

    void troubleIsThereUntilTheKioskSaysOtherwise()
    {
        SmallPractice practice;
        const auto tell = [&](const KioskTrouble& trouble) {
            return must(practice.store()
                            .write([&](Transaction& t) {
                                return KioskTroubles::tell(t, practice.kiosk, trouble);
                            })
                            .get());
        };
        const auto open = [&] {
            return must(
                practice.store().read([](const Snapshot& s) { return KioskTroubles::open(s); }));
        };
        QVERIFY(!tell({}));
        KioskTrouble trouble{{{u"submission.schema"_s, 2}}, 1, false};
        QVERIFY(tell(trouble));
        QVERIFY(!tell(trouble)); // again: nothing to say to anybody
        const QDateTime since = practice.now();
        QCOMPARE(open(), (QList<ToldTrouble>{{u"Kiosk 1"_s, since, trouble}}));
        practice.advance(60);
        trouble.noRoom = true;
        QVERIFY(tell(trouble));
        QCOMPARE(open(), (QList<ToldTrouble>{{u"Kiosk 1"_s, since, trouble}}));
        QVERIFY(tell({}));
        QVERIFY(open().isEmpty());
        const auto entries =
            must(practice.store().read([](const Snapshot& s) { return Audit::after(s, 0); }));
        QCOMPARE(entries.last().act, u"kiosk.troubled"_s);
        QCOMPARE(entries.last().detail, KioskTrouble().toJson());
    }

    void aKioskThatIsEnrolledAnewHasNoTroubleOfBefore()
    {
        SmallPractice practice;
        const auto tell = [&](const Actor& kiosk) {
            return must(practice.store()
                            .write([&](Transaction& t) {
                                return KioskTroubles::tell(t, kiosk, {{}, 1, false});
                            })
                            .get());
        };
        const auto troubled = [&] {
            QStringList names;
            for (const ToldTrouble& told : must(practice.store().read(
                     [](const Snapshot& s) { return KioskTroubles::open(s); })))
                names.append(told.deviceName);
            return names;
        };
        const Device second =
            must(enrol(practice, offer(practice, "7KQM-X3WD"), "certificate of kiosk 2"));
        QVERIFY(tell(practice.kiosk));
        QVERIFY(tell(second.actor()));
        QCOMPARE(troubled(), (QStringList{u"Kiosk 1"_s, u"Kiosk 2"_s}));
        const Device anew =
            must(enrol(practice, offer(practice, "9ABC-DEFG"), "its certificate of next year"));
        QCOMPARE(anew.name, second.name);
        QCOMPARE(troubled(), (QStringList{u"Kiosk 1"_s}));
        QVERIFY(tell(anew.actor()));
        QCOMPARE(troubled(), (QStringList{u"Kiosk 1"_s, u"Kiosk 2"_s}));
    }

    void aKioskTakesBackItsOwnCallOnly()
    {
        SmallPractice practice;
        const Device other =
            must(enrol(practice, offer(practice, "7KQM-X3WD"), "certificate of kiosk 2"));
        const HelpCallId id = HelpCallId::fresh();
        must(call(practice, practice.kiosk, id, u"Step 1"_s));
        QCOMPARE(codeOf(end(practice, other.actor(), id)), u"help_call.not_yours"_s);
        QCOMPARE(openCalls(practice).size(), 1);
        must(end(practice, practice.kiosk, id));
        QVERIFY(openCalls(practice).isEmpty());
    }

private:
    static Sha256 offer(SmallPractice& practice, const char* text)
    {
        const Sha256 code = Sha256::of(text);
        must(practice.store()
                 .write([&](Transaction& t) {
                     return Devices::offerEnrolment(t, practice.tom, code, u"Kiosk 2"_s,
                                                    practice.now().addSecs(600));
                 })
                 .get());
        return code;
    }
    static std::future<Result<Device>> enrolLater(SmallPractice& practice, const Sha256& code,
                                                  const QByteArray& certificate)
    {
        return practice.store().write([=](Transaction& t) {
            return Devices::enrol(t, code, DeviceId::fresh(), {}, Sha256::of(certificate));
        });
    }
    static Result<Device> enrol(SmallPractice& practice, const Sha256& code,
                                const QByteArray& certificate)
    {
        return enrolLater(practice, code, certificate).get();
    }
    static Result<Device> byCertificate(SmallPractice& practice, const QByteArray& certificate)
    {
        return practice.store().read(
            [&](const Snapshot& s) { return Devices::byCertificate(s, Sha256::of(certificate)); });
    }
    static StaffMember member(SmallPractice& practice, const QString& user)
    {
        return must(
                   practice.store().read([&](const Snapshot& s) { return Staff::byUser(s, user); }))
            ->member;
    }
    static Sha256 start(SmallPractice& practice, const StaffMember& who, const char* token)
    {
        const Sha256 hash = Sha256::of(token);
        must(practice.store()
                 .write([&](Transaction& t) {
                     return Sessions::start(t, who, hash, practice.now().addSecs(3600));
                 })
                 .get());
        return hash;
    }
    static Result<StaffMember> session(SmallPractice& practice, const Sha256& token)
    {
        return practice.store().read([&](const Snapshot& s) { return Sessions::find(s, token); });
    }
    static Done call(SmallPractice& practice, const Actor& kiosk, const HelpCallId& id,
                     const QString& place)
    {
        return practice.store()
            .write([&](Transaction& t) { return HelpCalls::call(t, kiosk, id, place); })
            .get();
    }
    static Done end(SmallPractice& practice, const Actor& who, const HelpCallId& id)
    {
        return practice.store()
            .write([&](Transaction& t) { return HelpCalls::end(t, who, id); })
            .get();
    }
    static QList<HelpCall> openCalls(SmallPractice& practice)
    {
        return must(practice.store().read([](const Snapshot& s) { return HelpCalls::open(s); }));
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StorePeople)
#include "test_store_people.moc"
