// Adding a demographic field is one line in app/record/fields.cpp. This program is built with such
// a line (see CMakeLists.txt) and nothing else changed: the field must be there in JSON, in the
// patient table, in the history, in a submission, at the review desk, in the API's schema, on the
// kiosk's form and in the console's rows. If it needs more than the line, this is the test that
// says so.

#include "small_practice.h"

#include "office/openapi.h"
#ifdef ANTEROOM_WITH_SCREENS
#include "console/review_rows.h"
#include "kiosk/details_model.h"
#include "kiosk/field_form.h"
#endif

#include <QTest>

using namespace Qt::StringLiterals;
using namespace anteroom;

namespace {

constexpr auto key = "occupation";

} // namespace

class OneDeclaration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isDeclared()
    {
        const Field* field = findField(u"occupation"_s);
        QVERIFY(field);
        QCOMPARE(field->labelText(), u"Occupation"_s);
    }

    void isInJson()
    {
        FieldValues values;
        values.set(*findField(u"occupation"_s), valueOf(key, u"beekeeper"_s));
        const auto again = FieldValues::fromJson(values.toJson());
        QVERIFY(again.ok());
        QCOMPARE(again->value(u"occupation").string(), u"beekeeper"_s);
    }

    void isInTheApiSchema() { QVERIFY(fieldValuesSchema().contains("occupation:")); }

    void aDatabaseOfAnEarlierVersionGetsItsColumn()
    {
        SmallPractice practice;
        const Patient before = practice.addNora();
        practice.close();
        // What an office of an earlier version left: a patient table without the column.
        must(practice.place().backDoor()->executeOnce(
            u"ALTER TABLE patient DROP COLUMN occupation"_s));
        practice.reopen();
        QCOMPARE(practice.reload(before.id), before);
    }

    void goesFromAVisitIntoTheRecordAndItsHistory()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        Submission submission = practice.visit(nora, practice.book(nora));
        SmallPractice::propose(submission, key, {}, u"beekeeper"_s);
        must(practice.receive(submission));
        must(practice.decide(practice.maria, submission.id, accept(submission.changes[0]), 1));

        QCOMPARE(practice.reload(nora.id).values.value(u"occupation").string(), u"beekeeper"_s);
        const HistoryEntry entry = practice.history(nora.id).first();
        QCOMPARE(entry.fieldKey, u"occupation"_s);
        QCOMPARE(entry.after.string(), u"beekeeper"_s);
    }

#ifdef ANTEROOM_WITH_SCREENS
    void isARowAtTheReviewDesk()
    {
        SmallPractice practice;
        const Patient nora = practice.addNora();
        Submission submission = practice.visit(nora, practice.book(nora));
        SmallPractice::propose(submission, key, {}, u"beekeeper"_s);
        must(practice.receive(submission));
        const ReviewedSubmission reviewed = must(practice.reviewed(submission.id));
        const QList<DisplayRow> rows = ReviewTable{reviewed, {}, {}}.rows();
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const DisplayRow& row) {
            return row.shown.value(u"name"_s) == u"Occupation"_s;
        }));
    }

    void isOnTheKiosksForm()
    {
        Roster roster;
        VisitFlow flow(roster, [](const auto&, const auto&, auto) {});
        flow.send(flow::Event::Start);
        flow.send(flow::Event::ChooseTyping);
        flow.introduceByTyping({}, nameValue(u"Wren"_s, u"Halloway"_s),
                               valueOf("birth_date", u"1984-03-14"_s));
        flow.send(flow::Event::GoOn);
        DetailsModel details(flow);
        details.refresh();
        QStringList keys;
        for (const QVariantMap& row : details.rows()->rows())
            keys.append(row.value(u"key"_s).toString());
        QVERIFY2(keys.contains(u"occupation"_s), qPrintable(keys.join(u' ')));

        FieldForm form(flow);
        form.open(*findField(u"occupation"_s));
        QCOMPARE(form.label(), u"Occupation"_s);
        QCOMPARE(form.shape(), u"inputs"_s);
    }
#endif
};

QTEST_GUILESS_MAIN(OneDeclaration)
#include "test_one_declaration.moc"
