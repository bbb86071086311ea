// What staff do with a visit: look, decide, match, edit; two at once; and the audit of it.

#include "office_caller.h"
#include "record/canonical_json.h"
#include "record/review.h"
#include "store/audit.h"

#include <QJsonArray>
#include <QTest>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const Submission& submission)
{
    return u"/v1/submissions/"_s + submission.id.text();
}

OfficeCaller::Headers ifMatch(const QByteArray& version)
{
    return {{"If-Match", version}};
}

QJsonObject accept()
{
    return {{u"id"_s, DecisionId::fresh().text()}, {u"kind"_s, u"accept"_s}};
}

} // namespace

class OfficeReview : public QObject {
    Q_OBJECT

private:
    RunningOffice m_office;
    std::unique_ptr<OfficeCaller> m_kiosk;
    std::unique_ptr<OfficeCaller> m_sam;
    std::unique_ptr<OfficeCaller> m_morgan;

    HttpAnswer send(const Submission& submission)
    {
        return m_kiosk->askSealed("PUT", pathOf(submission), canonicalJson(submission.toJson()));
    }
    HttpAnswer decide(const Submission& submission, qsizetype change, const QJsonObject& decision,
                      const QByteArray& version)
    {
        return m_sam->ask(
            "PUT", pathOf(submission) + u"/decisions/"_s + submission.changes[change].id.text(),
            decision, ifMatch(version));
    }
    HttpAnswer decideAll(const Submission& submission, const QByteArray& version)
    {
        QJsonArray decisions;
        for (const ProposedChange& change : submission.changes) {
            QJsonObject decision = accept();
            decision.insert(u"change"_s, change.id.text());
            decisions.append(decision);
        }
        return m_sam->ask("PUT", pathOf(submission) + u"/decisions"_s,
                          QJsonObject{{u"decisions"_s, decisions}}, ifMatch(version));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_kiosk = std::make_unique<OfficeCaller>(m_office, m_office.enrolledKiosk());
        m_sam = std::make_unique<OfficeCaller>(m_office,
                                               m_office.signedIn(RunningOffice::secretaryUser));
        m_morgan =
            std::make_unique<OfficeCaller>(m_office, m_office.signedIn(RunningOffice::managerUser));
    }

    void manyAcceptedChangesAreOneStepOfTheRecord()
    {
        const auto booked = m_office.bookedPatient({{u"email"_s, u"old@example.org"_s}});
        const Submission visit = visitOf(booked, {{u"email"_s, u"new@example.org"_s},
                                                  {u"pronouns"_s, u"she/her"_s},
                                                  {u"sex"_s, u"female"_s}});
        QCOMPARE(send(visit).status, 201);
        const auto shown = m_sam->ask("GET", pathOf(visit));
        QCOMPARE(shown.status, 200);
        QCOMPARE(shown.headers.value("etag"), "\"1\"");
        QVERIFY(ReviewedSubmission::fromJson(shown.json()).ok());

        const auto decided = decideAll(visit, shown.headers.value("etag"));
        QCOMPARE(decided.status, 200);
        QCOMPARE(decided.headers.value("etag"), "\"2\"");
        const auto record = m_sam->ask("GET", u"/v1/patients/"_s + booked.patient.id.text());
        QCOMPARE(record.json()[u"version"_s].toInt(), 2);
        QCOMPARE(record.json()[u"values"_s][u"email"_s].toString(), u"new@example.org"_s);
        const auto history =
            m_sam->ask("GET", u"/v1/patients/"_s + booked.patient.id.text() + u"/history"_s);
        QCOMPARE(history.status, 200);
        int atVersion2 = 0;
        const QJsonArray entries = history.json()[u"entries"_s].toArray();
        for (const QJsonValue& entry : entries)
            atVersion2 += entry[u"version"_s].toInt() == 2;
        QCOMPARE(atVersion2, 3);
    }

    void aDecisionMustNameTheVersionThatWasSeen()
    {
        const auto booked = m_office.bookedPatient({});
        const Submission visit = visitOf(booked, {{u"email"_s, u"new@example.org"_s}});
        QCOMPARE(send(visit).status, 201);
        const QString path = pathOf(visit) + u"/decisions/"_s + visit.changes[0].id.text();
        const auto without = m_sam->ask("PUT", path, accept());
        QCOMPARE(without.status, 428);
        QCOMPARE(without.code(), u"request.if_match"_s);
        QCOMPARE(m_sam->ask("PUT", path, accept(), ifMatch("*")).status, 428);
        QCOMPARE(m_sam->ask("PUT", path, accept(), ifMatch("W/\"1\"")).status, 428);
        QCOMPARE(m_sam
                     ->ask("PATCH", u"/v1/patients/"_s + booked.patient.id.text(),
                           QJsonObject{{u"values"_s, QJsonObject()}})
                     .status,
                 428);
    }

    void theSlowerOfTwoIsShownHowThingsAre()
    {
        const auto booked = m_office.bookedPatient({});
        const Submission visit =
            visitOf(booked, {{u"email"_s, u"new@example.org"_s}, {u"pronouns"_s, u"they/them"_s}});
        QCOMPARE(send(visit).status, 201);
        QCOMPARE(decide(visit, 0, accept(), "1").status, 200);
        const auto stale = decide(visit, 1, accept(), "1");
        QCOMPARE(stale.status, 409);
        QCOMPARE(stale.code(), u"decision.stale"_s);
        QCOMPARE(stale.headers.value("etag"), "\"2\"");
        const auto current = ReviewedSubmission::fromJson(stale.json()[u"current"_s].toObject());
        QVERIFY(current.ok());
        QCOMPARE(current->patient->version, 2);
        const auto since = HistoryEntry::fromJson(stale.json()[u"since"_s][0].toObject());
        QVERIFY(since.ok());
        QCOMPARE(since->version, 2);
        QCOMPARE(since->fieldKey, visit.changes[0].field->keyText());
        QCOMPARE(since->staffName, u"Sam Lee"_s);
        QCOMPARE(decide(visit, 1, accept(), "2").status, 200);

        const auto patient = u"/v1/patients/"_s + booked.patient.id.text();
        const auto edit = m_sam->ask(
            "PATCH", patient,
            QJsonObject{{u"values"_s, QJsonObject{{u"email"_s, QJsonValue::Null}}}}, ifMatch("1"));
        QCOMPARE(edit.status, 409);
        QCOMPARE(edit.json()[u"current"_s][u"version"_s].toInt(), 3);
    }

    void aDecisionThatMakesNoSenseChangesNothing_data()
    {
        QTest::addColumn<QJsonObject>("decision");
        const QString id = DecisionId::fresh().text();
        QTest::newRow("no kind") << QJsonObject{{u"id"_s, id}};
        QTest::newRow("an unknown kind") << QJsonObject{{u"id"_s, id}, {u"kind"_s, u"maybe"_s}};
        QTest::newRow("no reason") << QJsonObject{{u"id"_s, id}, {u"kind"_s, u"reject"_s}};
        QTest::newRow("an edit that is no email")
            << QJsonObject{{u"id"_s, id}, {u"kind"_s, u"accept_edited"_s}, {u"edited"_s, 7}};
    }
    void aDecisionThatMakesNoSenseChangesNothing()
    {
        QFETCH(QJsonObject, decision);
        const auto booked = m_office.bookedPatient({});
        const Submission visit = visitOf(booked, {{u"email"_s, u"new@example.org"_s}});
        QCOMPARE(send(visit).status, 201);
        QCOMPARE(decide(visit, 0, decision, "1").status, 422);
        const auto record = m_sam->ask("GET", u"/v1/patients/"_s + booked.patient.id.text());
        QCOMPARE(record.json()[u"version"_s].toInt(), 1);
    }

    void aBlindCheckInIsMatchedByStaff()
    {
        const Submission visit = blindVisit({{u"email"_s, u"noa@example.org"_s}});
        QCOMPARE(send(visit).status, 201);
        const auto shown = m_sam->ask("GET", pathOf(visit));
        QCOMPARE(shown.headers.value("etag"), "\"0\"");
        QCOMPARE(m_sam->ask("PUT", pathOf(visit) + u"/patient"_s, QJsonObject{}).status, 422);
        const auto matched =
            m_sam->ask("PUT", pathOf(visit) + u"/patient"_s, QJsonObject{{u"new"_s, true}});
        QCOMPARE(matched.status, 200);
        QCOMPARE(matched.headers.value("etag"), "\"1\"");
        const auto again =
            m_sam->ask("PUT", pathOf(visit) + u"/patient"_s,
                       QJsonObject{{u"patient"_s, m_office.bookedPatient({}).patient.id.text()}});
        QCOMPARE(again.status, 409);
    }

    void patientsAreFoundWithoutTheirNameInAnAddress()
    {
        const auto booked = m_office.bookedPatient(
            {{u"legal_name"_s,
              QJsonObject{{u"given"_s, u"Ilse"_s}, {u"family"_s, u"Vandermeer"_s}}}});
        const auto found =
            m_sam->ask("POST", u"/v1/patients/search"_s, QJsonObject{{u"q"_s, u"vanderm"_s}});
        QCOMPARE(found.status, 200);
        const QJsonArray patients = found.json()[u"patients"_s].toArray();
        QCOMPARE(patients.size(), 1);
        QCOMPARE(patients[0][u"id"_s].toString(), booked.patient.id.text());
        for (const QString& text : {u""_s, u"%"_s, u"*"_s, u"' OR 1=1 --"_s, u"\u202e"_s}) {
            const auto none =
                m_sam->ask("POST", u"/v1/patients/search"_s, QJsonObject{{u"q"_s, text}});
            QCOMPARE(none.status, 200);
            QVERIFY2(none.json()[u"patients"_s].toArray().isEmpty(), qPrintable(text));
        }
        QCOMPARE(m_sam
                     ->ask("POST", u"/v1/patients/search"_s,
                           QJsonObject{{u"q"_s, QString(10'000, u'a')}})
                     .status,
                 422);
    }

    void aDaysAppointmentsAreShown()
    {
        const auto booked = m_office.bookedPatient({});
        const auto answer = m_sam->ask("GET", u"/v1/appointments?day="_s +
                                                  QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.json()[u"appointments"_s].toArray().isEmpty());
        QCOMPARE(m_sam->ask("GET", u"/v1/appointments?day=2026-02-31"_s).status, 400);
        QCOMPARE(m_sam->ask("GET", u"/v1/appointments"_s).status, 400);
    }

    void whoLookedIsInTheAudit()
    {
        const auto booked = m_office.bookedPatient({});
        const QString id = booked.patient.id.text();
        QCOMPARE(m_sam->ask("GET", u"/v1/patients/"_s + id).status, 200);
        const auto entries = m_office.store().read(
            [](const Snapshot& snapshot) { return Audit::after(snapshot, 0); });
        QVERIFY(std::any_of(entries->begin(), entries->end(), [&](const AuditEntry& entry) {
            return entry.act == auditActName(AuditAct::PatientRead) && entry.subject == id &&
                   entry.actor.name == u"Sam Lee"_s;
        }));
        const auto shown = m_morgan->ask("GET", u"/v1/audit?after=0"_s);
        QCOMPARE(shown.status, 200);
        QVERIFY(!shown.json()[u"entries"_s].toArray().isEmpty());
        QVERIFY(shown.json()[u"head"_s][u"sequence"_s].toInteger() > 0);
    }
};

QTEST_GUILESS_MAIN(OfficeReview)
#include "test_office_review.moc"
