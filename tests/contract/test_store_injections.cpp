// Texts that are statements stay texts: in a search they find nobody, and in a field they are its
// value, whatever else stands in the records.

#include "small_practice.h"

#include "injections.h"
#include "record/text_rules.h"
#include "tests/stage/records_dump.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype atATime = 50; // in one transaction

bool isFreeText(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::Name || kind == FieldKind::Code;
}

// A value that has the text wherever the field takes one; null where it takes none.
FieldValue valueWith(const Field& field, const QString& text)
{
    if (field.kind != FieldKind::Parts) {
        const auto value = field.parse(text);
        return value ? *value : FieldValue();
    }
    QJsonObject parts;
    for (const FieldPart& part : field.parts) {
        const QString fixed = part.kind == FieldKind::Phone        ? u"2325550142"_s
                              : part.kind == FieldKind::PostalCode ? u"00418"_s
                                                                   : QString();
        parts.insert(QLatin1StringView(part.key), isFreeText(part.kind) ? text : fixed);
    }
    const auto value = field.parse(parts);
    return value ? *value : FieldValue();
}

QList<FieldEdit> editsWith(const QString& text)
{
    QList<FieldEdit> edits;
    for (const Field& field : fields()) {
        const FieldValue value = valueWith(field, text);
        if (value.isNull())
            continue;
        // It stands there as it was typed.
        if (isFreeText(field.kind) && value.string() != tidied(text))
            qFatal("%s keeps another text.", field.key);
        edits.append({&field, value});
    }
    return edits;
}

// The rows of which none of the words tells.
RecordsDump without(RecordsDump dump, const QStringList& words)
{
    for (DumpedTable& table : dump) {
        table.rows.removeIf([&](const QString& row) {
            return std::any_of(words.begin(), words.end(),
                               [&](const QString& word) { return row.contains(word); });
        });
    }
    return dump;
}

// Of these tables, what was there before is there still; of the others, everything is the same.
void compareBut(const QStringList& growing, const RecordsDump& before, const RecordsDump& after)
{
    QStringList unmeant = differences(before, after);
    unmeant.removeIf([&](const QString& each) {
        const QString table = each.section(u' ', 0, 0);
        return table == u"audit_head"_s ||
               (growing.contains(table) && each.section(u' ', 1, 1) == u"-0"_s);
    });
    QCOMPARE(unmeant.join(u", "_s), QString());
}

FieldValues idaOkafor()
{
    FieldValues values;
    values.set(*findField(u"legal_name"), nameValue(u"Ida"_s, u"Okafor"_s));
    values.set(*findField(u"email"), valueOf("email", u"ida@mail.example"_s));
    return values;
}

} // namespace

class StoreInjections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreManyOfThem()
    {
        QVERIFY2(injections().size() >= 500, qPrintable(QString::number(injections().size())));
        QVERIFY(editsWith(injections().first()).size() > 20);
    }

    void aSearchForThemFindsAndChangesNothing()
    {
        SmallPractice practice;
        (void)practice.addNora();
        (void)practice.add(idaOkafor());
        const RecordsDump before = dumpOf(practice.place());
        for (const QString& injection : injections()) {
            for (const QString& text :
                 {injection, u"nora "_s + injection, injection + u" whitfield"_s}) {
                const auto found = must(practice.store().read(
                    [&](const Snapshot& s) { return Patients::search(s, text); }));
                QVERIFY2(found.isEmpty(), qPrintable(text));
            }
        }
        QCOMPARE(dumpOf(practice.place()), before);
    }

    void inASubmissionTheyAreWhatWasProposed()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        (void)practice.add(idaOkafor());
        QList<Submission> visits;
        for (const QString& injection : injections()) {
            Submission visit = practice.visit(nora, practice.book(nora));
            visit.legalName = nameValue(injection.left(100), injection.left(100));
            const QList<FieldEdit> edits = editsWith(injection);
            for (const FieldEdit& edit : edits)
                SmallPractice::propose(visit, edit.field->key,
                                       nora.values.value(edit.field->keyText()), edit.value.json());
            visit.consents.append({u"privacy_practices"_s, 1, u"en"_s, Sha256::of("text"),
                                   ConsentAnswer::TypedName, std::nullopt, tidied(injection),
                                   practice.now()});
            visits.append(visit);
        }
        RecordsDump before = dumpOf(practice.place());
        // Who checks in has arrived.
        before[u"appointment"_s].rows.replaceInStrings(u"\"booked\""_s, u"\"arrived\""_s);
        for (qsizetype i = 0; i < visits.size(); i += atATime) {
            must(practice.store()
                     .write([&](Transaction& t) -> Done {
                         for (const Submission& visit : visits.mid(i, atATime))
                             must(Intake::receive(
                                 t, practice.kiosk, visit,
                                 QJsonDocument(visit.toJson()).toJson(QJsonDocument::Compact)));
                         return {};
                     })
                     .get());
        }
        compareBut({u"audit"_s, u"consent"_s, u"proposed_change"_s, u"submission"_s}, before,
                   dumpOf(practice.place()));
        for (const Submission& visit : visits)
            QCOMPARE(must(practice.reviewed(visit.id)).submission, visit);
        QCOMPARE(practice.reload(nora.id), nora);
        QVERIFY(practice.auditHolds());
    }

    void inAnEditTheyAreTheValue()
    {
        SmallPractice practice;
        Patient nora = practice.addNora();
        (void)practice.add(idaOkafor());
        const QStringList hers{nora.id.text(), u"record_number=\"%1\""_s.arg(nora.recordNumber)};
        const RecordsDump before = dumpOf(practice.place());
        const QStringList all = injections();
        for (qsizetype i = 0; i < all.size(); i += atATime) {
            must(practice.store()
                     .write([&](Transaction& t) -> Done {
                         nora = must(Patients::find(t, nora.id));
                         for (const QString& injection : all.mid(i, atATime)) {
                             const QList<FieldEdit> edits = editsWith(injection);
                             FieldValues expected = nora.values;
                             for (const FieldEdit& edit : edits)
                                 expected.set(*edit.field, edit.value);
                             const EditOutcome outcome = must(
                                 Patients::edit(t, practice.tom, nora.id, edits, nora.version));
                             nora = must(Patients::find(t, nora.id));
                             if (outcome.refused || nora.values != expected)
                                 return problem("test.other", injection);
                         }
                         return {};
                     })
                     .get());
        }
        const RecordsDump after = dumpOf(practice.place());
        compareBut({u"audit"_s}, without(before, hers), without(after, hers));
        const auto historyOf = [](const RecordsDump& dump) {
            return dump.value(u"history"_s).rows;
        };
        QVERIFY(historyOf(after).size() > historyOf(before).size() + 10 * all.size());
        QVERIFY(practice.auditHolds());
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreInjections)
#include "test_store_injections.moc"
