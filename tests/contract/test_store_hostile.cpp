// Whatever people type changes the value of its field and nothing else.

#include "small_practice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// Texts that have broken programs before.
QStringList hostileTexts()
{
    QStringList texts{
        u"'; DROP TABLE patient; --"_s,
        u"' OR '1'='1"_s,
        u"\" OR \"\"=\""_s,
        u"Robert'); DELETE FROM audit;--"_s,
        u"1; UPDATE patient SET version = 99"_s,
        u"x' UNION SELECT password_hash FROM staff --"_s,
        u"%s%s%s%n"_s,
        u"%1 %2 %99"_s,
        u"{0} ${1} {{x}}"_s,
        u"?1 ? :name @name $name"_s,
        u"NULL"_s,
        u"null"_s,
        u"true"_s,
        u"[\"a\",{\"b\":1}]"_s,
        u"\\u0000 \\' \\\" \\\\"_s,
        u"<script>alert(1)</script>"_s,
        u"<b>bold</b>&amp;&#x41;"_s,
        u"../../etc/passwd"_s,
        u"$(reboot) `reboot` | reboot"_s,
        u"O'Brien-D’Angelo \"Red\""_s,
        u"محمد بن سلمان"_s,
        u"\u202eevil\u202c"_s,
        u"a\u200bb\u200dc\ufeffd"_s,
        u"नमस्ते क्षत्रिय"_s,
        u"ไม่เป็นไร"_s,
        u"Z̸̧a̴l̵g̶o̷"_s,
        u"👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽"_s,
        u"𝒜𝓁𝒾𝒸𝑒 𐐷"_s,
        u"ﬁ ﷺ ½ Ⅷ"_s,
        u"\u00e9 e\u0301"_s,
        u"\u2028line\u2029paragraph"_s,
        u"tab\tand\nnewline\r\nand\vmore"_s,
        u"-1e999"_s,
        u"0x7fffffff"_s,
        u"9223372036854775808"_s,
        u"'"_s,
        u"''"_s,
        u"\""_s,
        u"\\"_s,
        u"%"_s,
        u"_"_s,
        u"*"_s,
        u";"_s,
        u"--"_s,
        u"/*"_s,
    };
    texts.append(QString(QChar(0)) + u"after a zero"_s);
    texts.append(u"half "_s + QChar(0xD83D) + u" a pair"_s);
    texts.append(QString(QChar(0xDC00)));
    texts.append(QString(99, u'\''));
    texts.append(QString(10'000, u'A'));
    return texts;
}

constexpr const char* textFields[] = {
    "preferred_name",  "pronouns",         "coverage1.payer",      "coverage1.plan",
    "coverage1.group", "coverage1.rx_pcn", "coverage1.subscriber", "coverage1.member_id",
    "email",           "mobile_phone",
};

// How many rows stand in every table that a value must not reach.
QList<qint64> rowsElsewhere(SmallPractice& practice)
{
    const Sql tables = RecordsPlace::onServer() ? Sql("SELECT count(*) FROM pg_class")
                                                : Sql("SELECT count(*) FROM sqlite_schema");
    return must(practice.store().read([tables](const Snapshot& s) -> Result<QList<qint64>> {
        QList<qint64> counts;
        for (const Sql sql : {Sql("SELECT count(*) FROM staff"), Sql("SELECT count(*) FROM device"),
                              Sql("SELECT count(*) FROM patient"),
                              Sql("SELECT count(*) FROM appointment"), tables}) {
            const auto rows = s.select(sql);
            if (!rows)
                return rows.problem();
            counts.append(rows->first().integer(0));
        }
        return counts;
    }));
}

} // namespace

class StoreHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredTextsChangeTheirFieldAlone()
    {
        SmallPractice practice;
        Patient nora = practice.addNora();
        const QList<qint64> before = rowsElsewhere(practice);
        int tried = 0;
        int kept = 0;
        for (const char* key : textFields) {
            const Field& field = *findField(QString::fromLatin1(key));
            for (const QString& text : hostileTexts()) {
                ++tried;
                const auto value = field.parse(text);
                if (!value)
                    continue; // refused at the door
                ++kept;
                FieldValues expected = nora.values;
                expected.set(field, *value);
                const auto outcome =
                    must(practice.store()
                             .write([&](Transaction& t) {
                                 return Patients::edit(t, practice.tom, nora.id, {{&field, *value}},
                                                       nora.version);
                             })
                             .get());
                nora = practice.reload(nora.id);
                QCOMPARE(nora.values, expected);
                QCOMPARE(nora, outcome.patient);
            }
        }
        QVERIFY(tried >= 500);
        QVERIFY(kept >= 200);
        QCOMPARE(rowsElsewhere(practice), before);
        QVERIFY(practice.auditHolds());
        for (const HistoryEntry& entry : practice.history(nora.id))
            QCOMPARE(must(HistoryEntry::fromJson(entry.toJson())).after, entry.after);
    }

    void theyComeThroughAVisitUnchanged()
    {
        SmallPractice practice;
        const Field& field = *findField(u"preferred_name");
        for (const QString& text : hostileTexts()) {
            const auto value = field.parse(text);
            if (!value || value->isNull())
                continue;
            const Patient nora = practice.addNora();
            Submission visit = practice.visit(nora, practice.book(nora));
            const auto change = SmallPractice::propose(visit, "preferred_name", {}, value->json());
            must(practice.receive(visit));
            QCOMPARE(must(practice.reviewed(visit.id)).submission, visit);
            QCOMPARE(codeOf(practice.decide(practice.maria, visit.id, accept(change), 1)), u"ok"_s);
            QCOMPARE(practice.reload(nora.id).values.value(u"preferred_name"), *value);
        }
        QVERIFY(practice.auditHolds());
    }

    void searchingForThemIsOnlySearching()
    {
        SmallPractice practice;
        (void)practice.addNora();
        FieldValues values;
        values.set(*findField(u"legal_name"), nameValue(u"Ida"_s, u"Okafor"_s));
        const Patient ida = practice.add(values);
        const QList<qint64> before = rowsElsewhere(practice);
        for (const QString& text : hostileTexts()) {
            const auto found = must(practice.store().read(
                [&](const Snapshot& s) { return Patients::search(s, text); }));
            // Digits among them may be the beginning of Nora's numbers; nothing fits Ida.
            QVERIFY2(std::none_of(found.begin(), found.end(),
                                  [&](const PatientMatch& each) { return each.id == ida.id; }),
                     qPrintable(text));
        }
        QCOMPARE(rowsElsewhere(practice), before);
    }

    void whatStaffAndKiosksAreCalledIsTextToo()
    {
        SmallPractice practice;
        const auto texts = hostileTexts();
        qsizetype refused = 0; // those with a zero, on every engine
        for (const QString& text : texts) {
            const StaffMember member{StaffId::fresh(), StaffId::fresh().text() + text, text,
                                     StaffRole::Secretary};
            const auto added = practice.store()
                                   .write([&](Transaction& t) {
                                       return Staff::add(t, practice.tom, {member, u"hash"_s});
                                   })
                                   .get();
            const bool hasZero = text.contains(QChar(0));
            refused += hasZero ? 1 : 0;
            QCOMPARE(codeOf(added), hasZero ? u"store.text"_s : u"ok"_s);
        }
        QCOMPARE(
            must(practice.store().read([](const Snapshot& s) { return Staff::all(s); })).size(),
            texts.size() - refused + 2);
        QVERIFY(practice.auditHolds());
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreHostile)
#include "test_store_hostile.moc"
