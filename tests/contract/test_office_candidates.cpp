// Who somebody may be, asked of the office as the console asks it.

#include "office_caller.h"
#include "record/canonical_json.h"
#include "record/patient_candidate.h"
#include "store/audit.h"

#include <QJsonArray>
#include <QTest>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

class OfficeCandidates : public QObject {
    Q_OBJECT

private:
    RunningOffice m_office;
    std::unique_ptr<OfficeCaller> m_kiosk;
    std::unique_ptr<OfficeCaller> m_sam;

    static QJsonObject noa()
    {
        return {{u"legal_name"_s, QJsonObject{{u"given"_s, u"Noah"_s}, {u"family"_s, u"Quist"_s}}},
                {u"birth_date"_s, u"1999-01-31"_s},
                {u"email"_s, u"noa@example.org"_s}};
    }
    static QString pathOf(const Submission& visit)
    {
        return u"/v1/submissions/"_s + visit.id.text();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_kiosk = std::make_unique<OfficeCaller>(m_office, m_office.enrolledKiosk());
        m_sam = std::make_unique<OfficeCaller>(m_office,
                                               m_office.signedIn(RunningOffice::secretaryUser));
    }

    void candidatesOfACheckInComeWithReasons()
    {
        const auto booked = m_office.bookedPatient(noa());
        const Submission visit = blindVisit({{u"email"_s, u"noa@example.org"_s}});
        QCOMPARE(m_kiosk->askSealed("PUT", pathOf(visit), canonicalJson(visit.toJson())).status,
                 201);
        const auto answer = m_sam->ask("GET", pathOf(visit) + u"/candidates"_s);
        QCOMPARE(answer.status, 200);
        const QJsonArray shown = answer.json()[u"candidates"_s].toArray();
        QCOMPARE(shown.size(), 1);
        const auto candidate = PatientCandidate::fromJson(shown[0].toObject());
        QVERIFY(candidate.ok());
        QCOMPARE(candidate->match.id, booked.patient.id);
        QVERIFY(candidate->likeness.kind == LikenessClass::SamePerson);
        QCOMPARE(candidate->likeness.reasons.size(), 4); // two names, birth date, email

        // However sure: nothing was linked by it.
        const auto review = m_sam->ask("GET", pathOf(visit));
        QVERIFY(review.json()[u"patient"_s].isNull() || !review.json().contains(u"patient"_s));
        QCOMPARE(review.headers.value("etag"), "\"0\"");

        const auto entries = m_office.store().read(
            [](const Snapshot& snapshot) { return Audit::after(snapshot, 0); });
        QVERIFY(std::any_of(entries->begin(), entries->end(), [&](const AuditEntry& entry) {
            return entry.act == auditActName(AuditAct::CandidatesRead) &&
                   entry.subject == visit.id.text() &&
                   entry.detail[u"patients"_s].toArray().contains(booked.patient.id.text());
        }));
    }

    void duplicatesOfARecordAreShown()
    {
        const auto one = m_office.bookedPatient({});
        const auto other = m_office.bookedPatient({});
        const auto answer =
            m_sam->ask("GET", u"/v1/patients/"_s + one.patient.id.text() + u"/duplicates"_s);
        QCOMPARE(answer.status, 200);
        const QJsonArray shown = answer.json()[u"candidates"_s].toArray();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0][u"patient"_s][u"id"_s].toString(), other.patient.id.text());
        QCOMPARE(shown[0][u"class"_s].toString(), u"same_person"_s);
    }

    void aMergeIsMadeAndUndone()
    {
        const auto values = [](const QString& email) {
            return QJsonObject{{u"legal_name"_s, QJsonObject{{u"given"_s, u"Ilse"_s},
                                                             {u"family"_s, u"Vandermeer"_s}}},
                               {u"email"_s, email}};
        };
        const auto one = m_office.bookedPatient(values(u"ilse@example.org"_s));
        const auto other = m_office.bookedPatient(values(u"vandermeer@example.org"_s));
        const QString path = u"/v1/patients/"_s + one.patient.id.text() + u"/merges"_s;
        const QJsonObject asked{{u"merged"_s, other.patient.id.text()},
                                {u"merged_version"_s, 1},
                                {u"take"_s, QJsonArray{u"email"_s}},
                                {u"reason"_s, u"Entered twice."_s}};
        QCOMPARE(m_sam->ask("POST", path, asked).status, 428);
        const OfficeCaller::Headers first{{"If-Match", "\"1\""}};
        QJsonObject nameless = asked;
        nameless.insert(u"reason"_s, u"  "_s);
        QCOMPARE(m_sam->ask("POST", path, nameless, first).code(), u"merge.reason"_s);
        QJsonObject odd = asked;
        odd.insert(u"take"_s, QJsonArray{u"shoe_size"_s});
        QCOMPARE(m_sam->ask("POST", path, odd, first).code(), u"field.unknown"_s);

        const auto merged = m_sam->ask("POST", path, asked, first);
        QCOMPARE(merged.status, 200);
        QCOMPARE(merged.headers.value("etag"), "\"2\"");
        QCOMPARE(merged.json()[u"patient"_s][u"values"_s][u"email"_s].toString(),
                 u"vandermeer@example.org"_s);
        const QString id = merged.json()[u"decision"_s][u"id"_s].toString();
        const auto twice = m_sam->ask("POST", path, asked, {{"If-Match", "\"2\""}});
        QCOMPARE(twice.status, 409);
        QCOMPARE(twice.code(), u"merge.merged"_s);

        const auto shown =
            m_sam->ask("GET", u"/v1/patients/"_s + other.patient.id.text() + u"/merges"_s);
        QCOMPARE(shown.json()[u"survivor"_s].toString(), one.patient.id.text());
        QCOMPARE(shown.json()[u"decisions"_s].toArray().size(), 1);
        const auto found =
            m_sam->ask("POST", u"/v1/patients/search"_s,
                       QJsonObject{{u"q"_s, QString::number(other.patient.recordNumber)}});
        const QJsonObject line = found.json()[u"patients"_s][0].toObject();
        const auto match = PatientMatch::fromJson(line);
        QVERIFY(match.ok());
        QCOMPARE(match->survivor->recordNumber, one.patient.recordNumber);

        QCOMPARE(m_sam->ask("DELETE", path + u'/' + id, QByteArray(), first).status, 409);
        const auto unmerged =
            m_sam->ask("DELETE", path + u'/' + id, QByteArray(), {{"If-Match", "\"2\""}});
        QCOMPARE(unmerged.status, 200);
        QCOMPARE(unmerged.json()[u"patient"_s][u"values"_s][u"email"_s].toString(),
                 u"ilse@example.org"_s);
        QVERIFY(unmerged.json()[u"kept"_s].toArray().isEmpty());
        QCOMPARE(m_kiosk->ask("POST", path, asked, first).status, 403);
    }

    void whoIsNotThereHasNoCandidates()
    {
        for (const QString& path :
             {u"/v1/submissions/%1/candidates"_s, u"/v1/patients/%1/duplicates"_s}) {
            QCOMPARE(m_sam->ask("GET", path.arg(PatientId::fresh().text())).status, 404);
            QCOMPARE(m_sam->ask("GET", path.arg(u"nobody"_s)).status, 400);
            QCOMPARE(m_kiosk->ask("GET", path.arg(PatientId::fresh().text())).status, 403);
        }
    }
};

QTEST_GUILESS_MAIN(OfficeCandidates)
#include "test_office_candidates.moc"
