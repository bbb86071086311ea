// Two records of one person become one, and two again, and nothing of either is lost on the way.

#include "small_practice.h"
#include "store/candidates.h"
#include "store/merges.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anteroom {

class StoreMerges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_practice = std::make_unique<SmallPractice>();
        m_nora = m_practice->addNora();
        FieldValues again;
        again.set(*findField(u"legal_name"), nameValue(u"Nora"_s, u"Whitfield"_s));
        again.set(*findField(u"birth_date"), valueOf("birth_date", u"1956-07-09"_s));
        again.set(*findField(u"email"), valueOf("email", u"nora@whitfield.example"_s));
        again.set(*findField(u"mobile_phone"), valueOf("mobile_phone", u"(233) 555-0199"_s));
        m_again = m_practice->add(again);
    }

    void aMergeTakesOverWhatStaffNameAndNothingElse()
    {
        const auto merged = must(merge({"email"}));
        QVERIFY(!merged.refused);
        FieldValues expected = m_nora.values;
        expected.set(*findField(u"email"), m_again.values.value(u"email"));
        QCOMPARE(reload(m_nora).values, expected);
        QCOMPARE(reload(m_nora).version, m_nora.version + 1);
        QCOMPARE(merged.survivor, reload(m_nora));
        QCOMPARE(reload(m_again), m_again);
        const HistoryEntry step = m_practice->history(m_nora.id).first();
        QCOMPARE(step.provenance, u"merge"_s);
        QCOMPARE(step.staffName, m_practice->maria.name);
        QCOMPARE(merged.decision->fields, QStringList{u"email"_s});
        QVERIFY(m_practice->auditHolds());
    }

    void aMergedRecordIsFoundByItsNumberAndPointsToTheSurvivor()
    {
        must(merge({}));
        const auto byNumber = search(QString::number(m_again.recordNumber));
        QCOMPARE(byNumber.size(), 1);
        QCOMPARE(byNumber.first().id, m_again.id);
        QCOMPARE(byNumber.first().survivor, (RecordReference{m_nora.id, m_nora.recordNumber}));
        const auto byName = search(u"whitfield"_s);
        QCOMPARE(byName.size(), 1);
        QCOMPARE(byName.first().id, m_nora.id);
        QVERIFY(!byName.first().survivor);
        QVERIFY(candidatesOf(m_nora).isEmpty());
        QCOMPARE(m_practice->history(m_again.id).size(), 4); // its own history stays its own
    }

    void aMergedRecordIsChangedNoMore()
    {
        must(merge({}));
        const auto edited = must(edit(m_again, "pronouns", u"she/her"_s));
        QCOMPARE(edited.refused->code, u"patient.merged"_s);
        QCOMPARE(reload(m_again), m_again);
    }

    void anUnmergeRestoresBothExactly()
    {
        const Appointment appointment = m_practice->book(m_again);
        Submission visit = m_practice->visit(m_again, appointment);
        const auto change = SmallPractice::propose(visit, "pronouns", {}, u"she/her"_s);
        must(m_practice->receive(visit));
        const QStringList before = everything();

        const auto merged = must(merge({"email", "mobile_phone", "address"}));
        QVERIFY(reload(m_nora).values.value(u"address").isNull()); // it has none to take over
        QVERIFY(everything() != before);
        const auto unmerged = must(unmerge(*merged.decision));
        QVERIFY(!unmerged.refused);
        QVERIFY(unmerged.kept.isEmpty());
        QCOMPARE(everything(), before);
        QCOMPARE(reload(m_again), m_again);
        QCOMPARE(reload(m_nora).values, m_nora.values);
        QCOMPARE(search(u"whitfield"_s).size(), 2);
        QCOMPARE(candidatesOf(m_nora).size(), 1);
        QCOMPARE(codeOf(m_practice->decide(m_practice->maria, visit.id, accept(change),
                                           m_again.version)),
                 u"ok"_s);
        QCOMPARE(reload(m_again).values.value(u"pronouns").string(), u"she/her"_s);
        // Both decisions stay written down, with who made them.
        const auto decisions = decisionsOf(m_again);
        QCOMPARE(decisions.size(), 2);
        QVERIFY(decisions[0].kind == MergeKind::Unmerge);
        QVERIFY(decisions[1].kind == MergeKind::Merge);
        QCOMPARE(decisions[1].reason, u"The same licence."_s);
        QCOMPARE(decisionsOf(m_nora).size(), 2);
        QVERIFY(m_practice->auditHolds());
    }

    void whatWasChangedAfterwardsIsKept()
    {
        const auto merged = must(merge({"email", "mobile_phone"}));
        must(edit(reload(m_nora), "email", u"new@whitfield.example"_s));
        const auto unmerged = must(unmerge(*merged.decision));
        QCOMPARE(unmerged.kept, QStringList{u"email"_s});
        const Patient nora = reload(m_nora);
        QCOMPARE(nora.values.value(u"email").string(), u"new@whitfield.example"_s);
        QCOMPARE(nora.values.value(u"mobile_phone"), m_nora.values.value(u"mobile_phone"));
        QCOMPARE(unmerged.decision->fields, QStringList{u"mobile_phone"_s});
    }

    void aValueThatWasConfirmedAfterwardsIsKeptToo()
    {
        const auto merged = must(merge({"email"}));
        must(edit(reload(m_nora), "email", u"other@whitfield.example"_s));
        must(edit(reload(m_nora), "email", u"nora@whitfield.example"_s));
        QCOMPARE(must(unmerge(*merged.decision)).kept, QStringList{u"email"_s});
    }

    void checkInsFollowAndGoBack()
    {
        const Appointment appointment = m_practice->book(m_again);
        Submission visit = m_practice->visit(m_again, appointment);
        SmallPractice::propose(visit, "pronouns", {}, u"she/her"_s);
        must(m_practice->receive(visit));
        const auto merged = must(merge({}));
        QCOMPARE(must(m_practice->reviewed(visit.id)).patient->id, m_nora.id);
        QCOMPARE(patientOf(appointment), m_nora.id);

        // A kiosk that has not heard of the merge sends another for the same appointment.
        const Submission late = m_practice->visit(m_again, appointment);
        must(m_practice->receive(late));
        QCOMPARE(must(m_practice->reviewed(late.id)).patient->id, m_nora.id);

        must(unmerge(*merged.decision));
        QCOMPARE(must(m_practice->reviewed(visit.id)).patient->id, m_again.id);
        QCOMPARE(must(m_practice->reviewed(late.id)).patient->id, m_again.id);
        QCOMPARE(patientOf(appointment), m_again.id);
    }

    void aCheckInThatWasAcceptedAfterwardsStaysWithItsValue()
    {
        const Appointment appointment = m_practice->book(m_again);
        Submission visit = m_practice->visit(m_again, appointment);
        const auto change = SmallPractice::propose(visit, "pronouns", {}, u"she/her"_s);
        must(m_practice->receive(visit));
        const auto merged = must(merge({}));
        QCOMPARE(codeOf(m_practice->decide(m_practice->tom, visit.id, accept(change),
                                           reload(m_nora).version)),
                 u"ok"_s);
        must(unmerge(*merged.decision));
        QCOMPARE(must(m_practice->reviewed(visit.id)).patient->id, m_nora.id);
        QCOMPARE(patientOf(appointment), m_nora.id);
        QCOMPARE(reload(m_nora).values.value(u"pronouns").string(), u"she/her"_s);
        QCOMPARE(reload(m_again), m_again);
    }

    void aBlindCheckInOfAMergedRecordGoesToTheSurvivor()
    {
        must(merge({}));
        const Submission visit =
            m_practice->blindVisit(nameValue(u"Nora"_s, u"Whitfield"_s), {1956, 7, 9});
        must(m_practice->receive(visit));
        const auto matched = must(match(visit, m_again));
        QCOMPARE(matched.now.patient->id, m_nora.id);
        QCOMPARE(codeOf(match(visit, m_again)), u"ok"_s); // the same answer twice is one
    }

    void mergesAreUndoneNewestFirst()
    {
        const Patient third = m_practice->addNora();
        const auto first = must(merge({"email"}));
        const auto second =
            must(m_practice->store()
                     .write([&](Transaction& t) {
                         return Merges::merge(t, m_practice->tom, m_nora.id, first.survivor.version,
                                              request(third, {}));
                     })
                     .get());
        QVERIFY(second.decision->fields.isEmpty()); // not those of the merge before
        QCOMPARE(must(unmerge(*first.decision)).refused->code, u"merge.newer_first"_s);
        QVERIFY(!must(unmerge(*second.decision)).refused);
        QVERIFY(!must(unmerge(*first.decision)).refused);
        QCOMPARE(reload(m_nora).values, m_nora.values);
        QCOMPARE(must(unmerge(*first.decision)).refused->code, u"merge.undone"_s);
    }

    void mergesFollowOneAnother()
    {
        const Appointment appointment = m_practice->book(m_again);
        const Submission visit = m_practice->visit(m_again, appointment);
        const Patient third = m_practice->addNora();
        const auto first = must(merge({}));
        const auto second =
            must(m_practice->store()
                     .write([&](Transaction& t) {
                         return Merges::merge(t, m_practice->tom, third.id, third.version,
                                              request(reload(m_nora), {}));
                     })
                     .get());
        must(m_practice->receive(visit));
        QCOMPARE(must(m_practice->reviewed(visit.id)).patient->id, third.id);
        QCOMPARE(must(unmerge(*first.decision)).refused->code, u"merge.merged"_s);
        must(unmerge(*second.decision));
        QCOMPARE(must(m_practice->reviewed(visit.id)).patient->id, m_nora.id);
        must(unmerge(*first.decision));
        QCOMPARE(must(m_practice->reviewed(visit.id)).patient->id, m_again.id);
        QCOMPARE(patientOf(appointment), m_again.id);
    }

    void whatCannotBeMergedIsRefusedAndChangesNothing()
    {
        const QStringList before = everything();
        MergeRequest stale = request(m_again, {"email"});
        stale.mergedVersion = 7;
        QCOMPARE(must(merge(m_nora.id, m_nora.version, stale)).refused->code, u"patient.stale"_s);
        QCOMPARE(must(merge(m_nora.id, 7, request(m_again, {}))).refused->code, u"patient.stale"_s);
        QCOMPARE(must(merge(m_nora.id, m_nora.version, request(m_nora, {}))).refused->code,
                 u"merge.itself"_s);
        QCOMPARE(codeOf(merge(PatientId::fresh(), 1, request(m_again, {}))), u"patient.unknown"_s);
        QCOMPARE(codeOf(m_practice->store()
                            .write([&](Transaction& t) {
                                return Merges::unmerge(t, m_practice->maria, m_nora.id,
                                                       m_nora.version, MergeId::fresh());
                            })
                            .get()),
                 u"merge.unknown"_s);
        QCOMPARE(everything(), before);
        const auto merged = must(merge({}));
        QCOMPARE(
            must(merge(m_nora.id, merged.survivor.version, request(m_again, {}))).refused->code,
            u"merge.merged"_s);
    }

    void decisionsOfMergesAreNeverChanged()
    {
        must(merge({}));
        for (const Sql statement : {Sql("DELETE FROM merge_decision"),
                                    Sql("UPDATE merge_decision SET reason = 'another'")}) {
            const auto done =
                m_practice->store().write([&](Transaction& t) { return t.run(statement); }).get();
            QVERIFY(!done.ok());
        }
        QCOMPARE(decisionsOf(m_nora).size(), 1);
    }

private:
    std::unique_ptr<SmallPractice> m_practice;
    Patient m_nora;
    Patient m_again; // the same person, entered twice

    static MergeRequest request(const Patient& merged, const QList<const char*>& taken)
    {
        MergeRequest request{merged.id, merged.version, {}, u"The same licence."_s};
        for (const char* key : taken)
            request.taken.append(findField(QString::fromLatin1(key)));
        return request;
    }
    Result<MergeOutcome> merge(const PatientId& survivor, int version, const MergeRequest& request)
    {
        return m_practice->store()
            .write([&](Transaction& t) {
                return Merges::merge(t, m_practice->maria, survivor, version, request);
            })
            .get();
    }
    Result<MergeOutcome> merge(const QList<const char*>& taken)
    {
        return merge(m_nora.id, m_nora.version, request(m_again, taken));
    }
    Result<MergeOutcome> unmerge(const MergeDecision& decision)
    {
        const int version = must(m_practice->store().read([&](const Snapshot& s) {
                                return Patients::find(s, decision.survivor.id);
                            })).version;
        return m_practice->store()
            .write([&](Transaction& t) {
                return Merges::unmerge(t, m_practice->tom, decision.survivor.id, version,
                                       decision.id);
            })
            .get();
    }
    Result<EditOutcome> edit(const Patient& patient, const char* key, const QJsonValue& json)
    {
        return m_practice->store()
            .write([&](Transaction& t) {
                return Patients::edit(t, m_practice->maria, patient.id,
                                      {{findField(QString::fromLatin1(key)), valueOf(key, json)}},
                                      patient.version);
            })
            .get();
    }
    Result<DecisionOutcome> match(const Submission& visit, const Patient& patient)
    {
        return m_practice->store()
            .write([&](Transaction& t) {
                return ReviewDesk::matchBlind(t, m_practice->maria, visit.id, patient.id);
            })
            .get();
    }
    Patient reload(const Patient& patient) { return m_practice->reload(patient.id); }
    QList<PatientMatch> search(const QString& text)
    {
        return must(
            m_practice->store().read([&](const Snapshot& s) { return Patients::search(s, text); }));
    }
    QList<PatientCandidate> candidatesOf(const Patient& patient)
    {
        return must(m_practice->store().read([&](const Snapshot& s) {
            return Candidates::of(s, traitsOf(patient.values), patient.id);
        }));
    }
    QList<MergeDecision> decisionsOf(const Patient& patient)
    {
        return must(m_practice->store().read(
            [&](const Snapshot& s) { return Merges::decisions(s, patient.id); }));
    }
    PatientId patientOf(const Appointment& appointment)
    {
        return must(m_practice->store().read(
                        [&](const Snapshot& s) { return Appointments::find(s, appointment.id); }))
            .patient;
    }

    // Whose everything is, and what the records hold and are found by: what must be as it was.
    // Versions and histories grow and are looked at apart.
    QStringList everything()
    {
        QStringList all;
        const auto add = [&](Sql sql) {
            const auto rows =
                must(m_practice->store().read([&](const Snapshot& s) { return s.select(sql); }));
            for (const Row& row : rows)
                all.append(row.text(0) + u' ' + row.text(1) + u' ' + row.text(2));
        };
        add("SELECT 'submission', id, patient FROM submission ORDER BY id");
        add("SELECT 'appointment', id, patient FROM appointment ORDER BY id");
        add("SELECT 'consent', submission, patient FROM consent ORDER BY submission, place");
        add("SELECT 'term', term, record_number FROM record_term ORDER BY 2, 3");
        add("SELECT 'key', match_key, record_number FROM match_key ORDER BY 2, 3");
        add("SELECT 'merged', patient, survivor FROM merged_record");
        add("SELECT 'move', kind, moved FROM merge_move");
        add("SELECT email, mobile_phone, address_line1 FROM patient ORDER BY record_number");
        return all;
    }
};

} // namespace anteroom

QTEST_GUILESS_MAIN(anteroom::StoreMerges)
#include "test_store_merges.moc"
