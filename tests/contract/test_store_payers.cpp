// The payers that the practice adds to the directory of cards.

#include "small_practice.h"

#include "store/audit.h"
#include "store/payers.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

const Actor ines = Actor::staff(StaffId::fresh(), u"Ines Calloway"_s);

FieldValue payer(const QString& name, const QString& id = {}, const QString& phone = {})
{
    QJsonObject json{{u"name"_s, name}};
    if (!id.isEmpty())
        json.insert(u"payer_id"_s, id);
    if (!phone.isEmpty())
        json.insert(u"phone"_s, phone);
    return must(payerField().parse(json));
}

Done add(SmallPractice& practice, const FieldValue& payer)
{
    return practice.store()
        .write([=](Transaction& transaction) { return Payers::add(transaction, ines, payer); })
        .get();
}

Done remove(SmallPractice& practice, const QString& name)
{
    return practice.store()
        .write([=](Transaction& transaction) { return Payers::remove(transaction, ines, name); })
        .get();
}

QList<FieldValue> allIn(SmallPractice& practice)
{
    return must(practice.store().read(&Payers::all));
}

} // namespace

class StorePayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isKeptWithWhoAddedIt()
    {
        SmallPractice practice;
        must(add(practice, payer(u"Tidewater Mutual"_s, u"TW204"_s, u"800 555 0142"_s)));
        must(add(practice, payer(u"Larkspur Health"_s)));
        practice.reopen();
        const auto all = allIn(practice);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].part("name"_L1), u"Larkspur Health"_s);
        QCOMPARE(all[1].part("payer_id"_L1), u"TW204"_s);
        QCOMPARE(all[1].part("phone"_L1), u"+18005550142"_s);
        const auto trail = must(practice.store().read(
            [](const Snapshot& snapshot) { return Audit::after(snapshot, 0); }));
        const auto noted = std::count_if(trail.begin(), trail.end(), [](const AuditEntry& entry) {
            return entry.act == u"payer.added" && entry.actor.name == u"Ines Calloway";
        });
        QCOMPARE(noted, 2);
    }

    void isTakenOutByItsName()
    {
        SmallPractice practice;
        must(add(practice, payer(u"Tidewater Mutual"_s, u"TW204"_s)));
        must(add(practice, payer(u"Larkspur Health"_s)));
        must(remove(practice, u"TIDEWATER-MUTUAL"_s));
        const auto all = allIn(practice);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].part("name"_L1), u"Larkspur Health"_s);
        const auto trail = must(practice.store().read(
            [](const Snapshot& snapshot) { return Audit::after(snapshot, 0); }));
        QCOMPARE(trail.last().act, u"payer.removed"_s);
        QCOMPARE(trail.last().actor.name, u"Ines Calloway"_s);
        QCOMPARE(trail.last().subject, u"TIDEWATER-MUTUAL"_s);
        for (const QString& name : {u"Tidewater Mutual"_s, u"Lark"_s, u"%a%"_s})
            QCOMPARE(remove(practice, name).problem().code, u"payer.unknown"_s);
        for (const QString& name : {QString(), u"--"_s, u"%"_s})
            QCOMPARE(remove(practice, name).problem().code, u"payer.nameless"_s);
        QCOMPARE(allIn(practice).size(), 1);
        must(add(practice, payer(u"Tidewater Mutual"_s)));
        QCOMPARE(allIn(practice).size(), 2);
    }

    void theSameNameTakesItsPlace()
    {
        SmallPractice practice;
        must(add(practice, payer(u"Tidewater Mutual"_s)));
        must(add(practice, payer(u"TIDEWATER-MUTUAL"_s, u"TW204"_s)));
        const auto all = allIn(practice);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].part("payer_id"_L1), u"TW204"_s);
    }

    void aNameOfNoLettersIsRefused()
    {
        SmallPractice practice;
        QCOMPARE(add(practice, payer(u"--"_s)).problem().code, u"payer.nameless"_s);
        QCOMPARE(add(practice, FieldValue()).problem().code, u"payer.nameless"_s);
        QVERIFY(allIn(practice).isEmpty());
    }

    void thereIsAnEnd()
    {
        SmallPractice practice;
        const Done filled = practice.store()
                                .write([](Transaction& transaction) -> Done {
                                    for (int i = 0; i < mostPayers; ++i) {
                                        const Done done = Payers::add(transaction, ines,
                                                                      payer(u"Payer %1"_s.arg(i)));
                                        if (!done)
                                            return done;
                                    }
                                    return {};
                                })
                                .get();
        must(filled);
        QCOMPARE(add(practice, payer(u"One more"_s)).problem().code, u"payer.full"_s);
        must(add(practice, payer(u"Payer 7"_s, u"77777"_s)));
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StorePayers)
#include "test_store_payers.moc"
