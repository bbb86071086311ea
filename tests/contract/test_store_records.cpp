// Records: versions, history, search.

#include "small_practice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// Some value for a field of each kind.
FieldValue someValue(const Field& field)
{
    QJsonObject parts;
    for (const FieldPart& part : field.parts)
        parts.insert(QLatin1StringView(part.key), part.kind == FieldKind::Phone ? u"2325550142"_s
                                                  : part.kind == FieldKind::PostalCode
                                                      ? u"00418"_s
                                                      : u"Some words"_s);
    const QString lastOption =
        field.options.empty() ? QString() : QString::fromLatin1(field.options.back().code);
    switch (field.kind) {
    case FieldKind::Phone:
        return must(field.parse(u"2325550142"_s));
    case FieldKind::Email:
        return must(field.parse(u"someone@mail.example"_s));
    case FieldKind::PostalCode:
        return must(field.parse(u"00418"_s));
    case FieldKind::RxBin:
        return must(field.parse(u"004211"_s));
    case FieldKind::Date:
    case FieldKind::BirthDate:
        return must(field.parse(u"1984-03-14"_s));
    case FieldKind::Choice:
        return must(field.parse(lastOption));
    case FieldKind::Choices:
        return must(
            field.parse(QJsonArray{QString::fromLatin1(field.options.front().code), lastOption}));
    case FieldKind::Flag:
        return must(field.parse(false)); // false is an answer, not its absence
    case FieldKind::Parts:
        return must(field.parse(parts));
    default:
        return must(field.parse(u"Łucja O’Donovan-Nguyễn"_s));
    }
}

} // namespace

class StoreRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDeclaredFieldIsKept()
    {
        SmallPractice practice;
        FieldValues values;
        for (const Field& field : fields())
            values.set(field, someValue(field));
        QCOMPARE(values.all().size(), qsizetype(fields().size()));
        const Patient patient = practice.add(values);
        practice.reopen();
        QCOMPARE(practice.reload(patient.id), patient);
        QCOMPARE(practice.history(patient.id).size(), qsizetype(fields().size()));
        QCOMPARE(practice.history(patient.id).first().provenance, u"import"_s);
    }

    void everyDeclaredFieldCanBeChangedAndCleared()
    {
        SmallPractice practice;
        Patient patient = practice.addNora();
        for (const Field& field : fields()) {
            for (const FieldValue& value : {someValue(field), FieldValue()}) {
                const auto outcome = edit(practice, patient, {{&field, value}});
                QVERIFY(!outcome.refused);
                patient = outcome.patient;
                QCOMPARE(practice.reload(patient.id).values.value(field.keyText()), value);
            }
        }
        QVERIFY(practice.reload(patient.id).values.isEmpty());
    }

    void recordNumbersAreNeverUsedTwice()
    {
        SmallPractice practice;
        const qint64 first = practice.addNora().recordNumber;
        const qint64 second = practice.addNora().recordNumber;
        QCOMPARE(second, first + 1);
        const auto undone = practice.store()
                                .write([&](Transaction& t) -> Done {
                                    must(Patients::create(t, practice.maria, {}, {u"staff"_s}));
                                    return problem("test.undone", u"Never mind."_s);
                                })
                                .get();
        QVERIFY(!undone);
        practice.reopen();
        QCOMPARE(practice.addNora().recordNumber, second + 1);
    }

    void anEditIsOneStepWithALineForEachField()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const auto outcome = edit(practice, nora,
                                  {{findField(u"pronouns"), valueOf("pronouns", u"she/her"_s)},
                                   {findField(u"mobile_phone"), FieldValue()}});
        QCOMPARE(outcome.patient.version, 2);
        const auto history = practice.history(nora.id);
        QCOMPARE(history[0].fieldKey, u"mobile_phone"_s);
        QVERIFY(history[0].after.isNull());
        QCOMPARE(history[1].fieldKey, u"pronouns"_s);
        QCOMPARE(history[0].version, 2);
        QCOMPARE(history[1].version, 2);
        QCOMPARE(history[0].provenance, u"staff"_s);
        QVERIFY(history[0].decision.isNull());
    }

    void anEditThatChangesNothingLeavesNothing()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const auto lines = practice.history(nora.id).size();
        const auto outcome =
            edit(practice, nora,
                 {{findField(u"mobile_phone"), valueOf("mobile_phone", u"+1 (232) 555-0142"_s)}});
        QVERIFY(!outcome.refused);
        QCOMPARE(outcome.patient.version, 1);
        QCOMPARE(practice.history(nora.id).size(), lines);
    }

    void aStaleEditIsRefusedAndShown()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        const QList<FieldEdit> edits{{findField(u"pronouns"), valueOf("pronouns", u"she/her"_s)}};
        QVERIFY(!edit(practice, nora, edits).refused);
        const auto late =
            edit(practice, nora, {{findField(u"pronouns"), valueOf("pronouns", u"they/them"_s)}});
        QCOMPARE(late.refused->code, u"patient.stale"_s);
        QCOMPARE(late.patient.version, 2);
        QCOMPARE(practice.reload(nora.id).values.value(u"pronouns").string(), u"she/her"_s);
    }

    void aRecordThatIsNotThereIsSaidSo()
    {
        SmallPractice practice;
        const auto none = practice.store().read(
            [](const Snapshot& s) { return Patients::find(s, PatientId::fresh()); });
        QCOMPARE(codeOf(none), u"patient.unknown"_s);
        const auto history = practice.store().read(
            [](const Snapshot& s) { return Patients::history(s, PatientId::fresh()); });
        QVERIFY(must(history).isEmpty());
    }

    void searching_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // family names in their order
        const auto row = [](const char* text, const char* found) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        row("whit", "Whitfield");
        row("WHITFIELD", "Whitfield");
        row("nora", "Whitfield");
        row("nora whit", "Whitfield");
        row("Whitfield, Nora", "Whitfield");
        row("whit nora 1956-07-09", "Whitfield");
        row("7/9/1956", "Whitfield");
        row("07/09/1956", "Whitfield");
        row("07-09-1956", "Whitfield");
        row("(232) 555-0142", "Whitfield");
        row("2325550142", "Whitfield");
        row("+1 232 555 0142", "Whitfield");
        row("555-0142", "Whitfield");
        row("0142", "Whitfield");
        row("mm44719920", "Whitfield");
        row("MM 4471", "Whitfield");
        row("10001", "Whitfield");
        row("o'donovan", "O’Donovan");
        row("odon", "O’Donovan");
        row("nguyen", "Nguyễn-Reyes");
        row("reyes", "Nguyễn-Reyes");
        row("nguyenr", "Nguyễn-Reyes");
        row("lucja", "O’Donovan");
        row("Łucja", "O’Donovan");
        row("mimi", "Nguyễn-Reyes");
        row("nora odonovan", "");
        row("whitfieldx", "");
        row("", "");
        row("   ", "");
        row("'", "");
        row("%", "");
        row("_", "");
        row("*", "");
        row("' OR 1=1 --", "");
        row("n", "Nguyễn-Reyes Whitfield");
    }
    void searching()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        SmallPractice practice;
        (void)practice.addNora();
        FieldValues lucja;
        lucja.set(*findField(u"legal_name"), nameValue(u"Łucja"_s, u"O’Donovan"_s));
        (void)practice.add(lucja);
        FieldValues minh;
        minh.set(*findField(u"legal_name"), nameValue(u"Minh"_s, u"Nguyễn-Reyes"_s));
        minh.set(*findField(u"preferred_name"), valueOf("preferred_name", u"Mimi"_s));
        (void)practice.add(minh);

        const auto matches = must(
            practice.store().read([&](const Snapshot& s) { return Patients::search(s, text); }));
        QStringList families;
        for (const PatientMatch& match : matches)
            families.append(match.name.section(u' ', 1));
        QCOMPARE(families.join(u' '), found);
    }

    void searchFollowsTheRecord()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        QVERIFY(!edit(practice, nora,
                      {{findField(u"legal_name"), nameValue(u"Nora"_s, u"Castellan"_s)}})
                     .refused);
        const auto count = [&](const QString& text) {
            return must(practice.store().read(
                            [&](const Snapshot& s) { return Patients::search(s, text); }))
                .size();
        };
        QCOMPARE(count(u"castellan"_s), 1);
        QCOMPARE(count(u"whitfield"_s), 0);
    }

    void searchIsLimited()
    {
        SmallPractice practice;
        must(practice.store()
                 .write([&](Transaction& t) -> Done {
                     for (int i = 0; i < 150; ++i) {
                         FieldValues values;
                         values.set(*findField(u"legal_name"),
                                    nameValue(u"Ann"_s, u"Lee %1"_s.arg(i)));
                         must(Patients::create(t, practice.maria, values, {u"import"_s}));
                     }
                     return {};
                 })
                 .get());
        const auto found = [&](qint64 limit) {
            return must(practice.store().read([&](const Snapshot& s) {
                       return Patients::search(s, u"lee"_s, limit);
                   }))
                .size();
        };
        QCOMPARE(found(20), 20);
        QCOMPARE(found(1'000'000), Patients::mostMatches);
    }

    void aReaderSeesOneStateFromBeginningToEnd()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        must(practice.store().read([&](const Snapshot& s) -> Done {
            const Patient before = must(Patients::find(s, nora.id));
            (void)edit(practice, nora,
                       {{findField(u"pronouns"), valueOf("pronouns", u"she/her"_s)}});
            if (must(Patients::find(s, nora.id)) == before)
                return {};
            return problem("test.moved", u"The snapshot moved."_s);
        }));
        QCOMPARE(practice.reload(nora.id).version, 2);
    }

private:
    static EditOutcome edit(SmallPractice& practice, const Patient& patient,
                            const QList<FieldEdit>& edits)
    {
        return must(practice.store()
                        .write([&](Transaction& t) {
                            return Patients::edit(t, practice.tom, patient.id, edits,
                                                  patient.version);
                        })
                        .get());
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreRecords)
#include "test_store_records.moc"
