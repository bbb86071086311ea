#include "console/changed_words.h"
#include "console/review_rows.h"
#include "desk/waiting_patients.h"

#include <QTest>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

QList<DisplayRow> rowsOf(const ReviewedSubmission& reviewed, const ChangesAtDesk& atDesk = {},
                         const QList<HistoryEntry>& history = {}, bool unfolded = false)
{
    return ReviewTable{reviewed, atDesk, history, unfolded}.rows();
}

QVariantMap rowNamed(const QList<DisplayRow>& rows, const QString& name)
{
    for (const DisplayRow& row : rows) {
        if (row.shown.value(u"name"_s).toString() == name)
            return row.shown;
    }
    return {};
}

// "418 Wren -[Hollow]": the words of a side, with what is marked in brackets.
QString marked(const QVariant& side)
{
    QString text;
    const QVariantList runs = side.toList();
    for (const QVariant& run : runs) {
        const QVariantMap map = run.toMap();
        const QString words = map.value(u"text"_s).toString();
        const QString mark = map.value(u"mark"_s).toString();
        text += mark == u"same" ? words : mark.left(1) + u'[' + words + u']';
    }
    return text;
}

} // namespace

class ConsoleRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRowAChangedFieldInTheOrderOfFields()
    {
        QStringList names;
        const auto rows = rowsOf(waiting::maren().submission);
        for (const DisplayRow& row : rows)
            names.append(row.shown.value(u"name"_s).toString());
        QCOMPARE(names,
                 QStringList({u"Address"_s, u"Email"_s, u"Insurance company"_s, u"Plan"_s,
                              u"Member ID"_s, u"Group"_s, u"RxBIN"_s, u"Privacy practices, v7"_s,
                              u"5 fields the patient confirmed without a change"_s}));
    }

    void wordsThatDifferAreMarkedInsideTheText()
    {
        const auto address = rowNamed(rowsOf(waiting::maren().submission), u"Address"_s);
        QCOMPARE(marked(address[u"before"_s]),
                 u"r[418 Wren Hollow Road, Apt 6B, ]Alder Falls, FR r[00417]"_s);
        QCOMPARE(marked(address[u"after"_s]),
                 u"a[92 Kestrel Lane, Unit 4, ]Alder Falls, FR a[00418]"_s);
        QCOMPARE(address[u"source"_s].toString(), u"License"_s);
        QCOMPARE(address[u"sourceDetail"_s].toString(), u"99%"_s);
        QCOMPARE(address[u"spokenName"_s].toString(), u"Address: To decide"_s);
    }

    void codesAreMarkedByCharacterAndAbsentValuesAreTheWordNone()
    {
        const auto rows = rowsOf(waiting::oluwadara().submission);
        const auto phone = rowNamed(rows, u"Cell phone"_s);
        QCOMPARE(marked(phone[u"before"_s]), u"(417) 555-01r[88]"_s);
        QCOMPARE(marked(phone[u"after"_s]), u"(417) 555-01a[63]"_s);
        const auto group = rowNamed(rowsOf(waiting::maren().submission), u"Group"_s);
        QCOMPARE(marked(group[u"before"_s]), u"none"_s);
        QCOMPARE(group[u"code"_s].toBool(), true);
    }

    void anotherNameThanThePatientsIsSaidSo()
    {
        ReviewedSubmission reviewed = waiting::maren().submission;
        const auto holder = [&](const QString& name) {
            for (ReviewedChange& change : reviewed.changes) {
                if (!change.uncertain)
                    continue;
                change.change.field = findField(u"coverage1.subscriber");
                change.change.proposed = *change.change.field->parse(name);
            }
            return rowNamed(rowsOf(reviewed), u"Policy holder"_s)[u"hint"_s].toString();
        };
        QVERIFY(holder(u"Jonas Castellan"_s).contains(u"another name"_s));
        QVERIFY(holder(u"MAREN CASTELLAN"_s).contains(u"doubt"_s));
    }

    void flagsAreShownAsCheckAndConflict()
    {
        const auto member = rowNamed(rowsOf(waiting::maren().submission), u"Member ID"_s);
        QCOMPARE(member[u"state"_s].toString(), u"check"_s);
        QCOMPARE(member[u"sourceDetail"_s].toString(), u"61%"_s);
        const auto phone = rowNamed(rowsOf(waiting::oluwadara().submission), u"Cell phone"_s);
        QCOMPARE(phone[u"state"_s].toString(), u"conflict"_s);
        QCOMPARE(marked(phone[u"seen"_s]), u"(417) 555-0142"_s);
        QCOMPARE(marked(phone[u"now"_s]), u"(417) 555-01a[88]"_s);
        QCOMPARE(marked(phone[u"says"_s]), u"(417) 555-01a[63]"_s);
    }

    void aConflictSaysWhoChangedTheRecordAndWhen()
    {
        FakeOffice office(&waiting::now);
        waiting::fill(office);
        const Reviewed reviewed = waiting::oluwadara();
        const auto history = office.histories[reviewed.submission.patient->id];
        const auto phone = rowNamed(rowsOf(reviewed.submission, {}, history), u"Cell phone"_s);
        QCOMPARE(phone[u"seenDetail"_s].toString(), u"On record until 10:29"_s);
        QCOMPARE(phone[u"nowDetail"_s].toString(), u"Joan Pell, 10:29, entered at the desk"_s);
    }

    void capitalsAndPunctuationAloneAreTheSame()
    {
        const auto name = rowNamed(rowsOf(waiting::oluwadara().submission), u"Legal name"_s);
        QCOMPARE(name[u"state"_s].toString(), u"same"_s);
        QCOMPARE(marked(name[u"after"_s]), u"OLUWADARA FINCH"_s);
    }

    void aDecidedRowSaysWhoAndWhenAndWhatItReplaced()
    {
        const auto email = rowNamed(rowsOf(waiting::oluwadara().submission), u"Email"_s);
        QCOMPARE(email[u"state"_s].toString(), u"confirmed"_s);
        QCOMPARE(email[u"stateDetail"_s].toString(), u"Tomas Reyne, 10:33"_s);
        QVERIFY(marked(email[u"before"_s]).startsWith(u"r[dfinch@oldmail"));
        QCOMPARE(email[u"decidable"_s].toBool(), false);
    }

    void aRejectedRowSaysWhy()
    {
        Reviewed reviewed = waiting::maren();
        ReviewedChange& address = reviewed.submission.changes[0];
        address.state = ChangeState::Rejected;
        address.decisions.append({DecisionId::fresh(),
                                  DecisionKind::Reject,
                                  {},
                                  u"Hard to read"_s,
                                  u"Ines Calloway"_s,
                                  waiting::now()});
        const auto row = rowNamed(rowsOf(reviewed.submission), u"Address"_s);
        QCOMPARE(row[u"stateText"_s].toString(), u"Rejected"_s);
        QCOMPARE(row[u"stateDetail"_s].toString(), u"Ines Calloway: Hard to read"_s);
    }

    void whatIsUnderWayAtThisDeskCoversTheOfficesWord()
    {
        const Reviewed reviewed = waiting::maren();
        const ChangeId address = waiting::changeOf(reviewed, "address");
        const ChangesAtDesk saving{{address, {ChangeAtDesk::Kind::Saving, {}}}};
        QCOMPARE(rowNamed(rowsOf(reviewed.submission, saving), u"Address"_s)[u"state"_s].toString(),
                 u"saving"_s);
        const ChangesAtDesk failed{{address, {ChangeAtDesk::Kind::NotSaved, u"No line."_s}}};
        const auto row = rowNamed(rowsOf(reviewed.submission, failed), u"Address"_s);
        QCOMPARE(row[u"state"_s].toString(), u"notSaved"_s);
        QCOMPARE(row[u"canRetry"_s].toBool(), true);
        QCOMPARE(row[u"stateDetail"_s].toString(), u"No line."_s);
    }

    void onlyUnflaggedPendingChangesGoTogether()
    {
        const Reviewed reviewed = waiting::maren();
        QStringList together;
        for (const ReviewedChange& change : reviewed.submission.changes) {
            if (goesTogether(change, {}))
                together.append(change.change.field->keyText());
        }
        QCOMPARE(together, QStringList({u"address"_s, u"coverage1.payer"_s, u"coverage1.plan"_s,
                                        u"coverage1.group"_s, u"coverage1.rx_bin"_s}));
        const ReviewedChange conflict = waiting::oluwadara().submission.changes[0];
        QVERIFY(!goesTogether(conflict, {}));
    }

    void confirmedFieldsFoldIntoOneLineAndUnfold()
    {
        const ReviewedSubmission reviewed = waiting::maren().submission;
        const auto folded = rowsOf(reviewed);
        const auto open = rowsOf(reviewed, {}, {}, true);
        QCOMPARE(open.size() - folded.size(), 5);
        const auto phone = rowNamed(open, u"Cell phone"_s);
        QCOMPARE(phone[u"kind"_s].toString(), u"unchanged"_s);
        QCOMPARE(marked(phone[u"before"_s]), u"(417) 555-0142"_s);
    }

    void consentsAreRows()
    {
        Reviewed reviewed = waiting::maren();
        auto row = rowNamed(rowsOf(reviewed.submission), u"Privacy practices, v7"_s);
        QCOMPARE(marked(row[u"after"_s]), u"Signed at 10:31"_s);
        reviewed.submission.submission.consents[0].answer = ConsentAnswer::Declined;
        row = rowNamed(rowsOf(reviewed.submission), u"Privacy practices, v7"_s);
        QCOMPARE(row[u"stateText"_s].toString(), u"Not signed"_s);
        QCOMPARE(marked(row[u"after"_s]), u"Did not want to sign"_s);
    }

    void theHeadSaysWhoAndWhen()
    {
        const ReviewedSubmission reviewed = waiting::maren().submission;
        QCOMPARE(personName(reviewed), u"Maren Elise Castellan"_s);
        QCOMPARE(subtitleOf(reviewed),
                 u"Born 03/14/1984 · Record 20418 · 10:40 Dr. Brandt · Kiosk 1 at 10:31"_s);
        QCOMPARE(sectionTag(reviewed, groupText(FieldGroup::Coverage1)), u"New card"_s);
        QCOMPARE(sectionTag(reviewed, groupText(FieldGroup::Contact)), QString());
    }

    void aQueueLineSaysWhatChangedInAFewWords()
    {
        QCOMPARE(
            changedWords({u"address"_s, u"email"_s, u"coverage1.payer"_s, u"coverage1.member_id"_s},
                         false),
            u"Address, email, insurance"_s);
        QCOMPARE(changedWords({u"address"_s, u"email"_s, u"pharmacy"_s, u"pronouns"_s}, true),
                 u"Address, email, pharmacy, 1 more, signed"_s);
        QCOMPARE(changedWords({}, true), u"Nothing changed, signed"_s);
    }
};

QTEST_MAIN(ConsoleRows)
#include "test_console_rows.moc"
