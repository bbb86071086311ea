// Every route against every kind of caller: who may call is what the route table says, no more and
// no less.

#include "office/route.h"
#include "office_caller.h"
#include "store/devices.h"

#include <QTest>
#include <QUuid>

using namespace anteroom;
using namespace anteroom::testing;
using namespace Qt::StringLiterals;

namespace {

enum class Kind { Nobody, Kiosk, RevokedKiosk, Secretary, Manager, EndedSession };

bool mayCall(Kind kind, Policy policy)
{
    switch (policy) {
    case Policy::Anyone:
        return true;
    case Policy::Device:
        return kind == Kind::Kiosk;
    case Policy::Staff:
        return kind == Kind::Secretary || kind == Kind::Manager;
    case Policy::Manager:
        return kind == Kind::Manager;
    case Policy::DeviceOrStaff:
        return kind == Kind::Kiosk || kind == Kind::Secretary || kind == Kind::Manager;
    case Policy::ThisMachine: // where the test calls from; test_office_nginx.cpp has the others
        return true;
    }
    Q_UNREACHABLE();
}

// A path of the route that names nothing that is there.
QString examplePath(const Route& route)
{
    QString path = route.pattern;
    path.replace(u"{sha256}"_s, QString(64, u'0'));
    for (const QString& name : {u"{id}"_s, u"{change}"_s})
        path.replace(name, QUuid::createUuid().toString(QUuid::WithoutBraces));
    return path;
}

} // namespace

class OfficePolicy : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<OfficeCaller> callerOf(Kind kind)
    {
        switch (kind) {
        case Kind::Nobody:
            return std::make_unique<OfficeCaller>(m_office);
        case Kind::Kiosk:
            return std::make_unique<OfficeCaller>(m_office, m_kiosk);
        case Kind::RevokedKiosk:
            return std::make_unique<OfficeCaller>(m_office, m_revoked);
        case Kind::Secretary:
            return std::make_unique<OfficeCaller>(m_office, m_secretary);
        case Kind::Manager:
            return std::make_unique<OfficeCaller>(m_office, m_manager);
        case Kind::EndedSession:
            return std::make_unique<OfficeCaller>(m_office, m_ended);
        }
        Q_UNREACHABLE();
    }

    RunningOffice m_office;
    EnrolledKiosk m_kiosk;
    EnrolledKiosk m_revoked;
    QByteArray m_secretary;
    QByteArray m_manager;
    QByteArray m_ended;

private Q_SLOTS:
    void initTestCase()
    {
        m_kiosk = m_office.enrolledKiosk(u"Kiosk 1"_s);
        m_revoked = m_office.enrolledKiosk(u"Kiosk 2"_s);
        QVERIFY(m_office.store()
                    .write([id = m_revoked.id](Transaction& transaction) {
                        return Devices::revoke(transaction, Actor::office(), id);
                    })
                    .get());
        m_ended = m_office.signedIn(RunningOffice::managerUser);
        OfficeCaller leaving(m_office, m_ended);
        QCOMPARE(leaving.ask("DELETE", u"/v1/sessions/current"_s).status, 204);
    }

    void init()
    {
        // Each row may end its session, so each has its own.
        QFETCH(int, kind);
        if (Kind(kind) == Kind::Secretary)
            m_secretary = m_office.signedIn(RunningOffice::secretaryUser);
        if (Kind(kind) == Kind::Manager)
            m_manager = m_office.signedIn(RunningOffice::managerUser);
    }

    void routeAnswersThoseItIsFor_data()
    {
        QTest::addColumn<int>("kind");
        const std::pair<Kind, const char*> kinds[] = {
            {Kind::Nobody, "nobody"},
            {Kind::Kiosk, "a kiosk"},
            {Kind::RevokedKiosk, "a kiosk that was revoked"},
            {Kind::Secretary, "a secretary"},
            {Kind::Manager, "a manager"},
            {Kind::EndedSession, "a session that is over"},
        };
        for (const auto& [kind, name] : kinds)
            QTest::newRow(name) << int(kind);
    }

    // Signing out is asked last, as it takes the session away.
    void routeAnswersThoseItIsFor()
    {
        QFETCH(int, kind);
        QList<const Route*> routes;
        for (const Route& route : routeTable())
            routes.append(&route);
        std::stable_partition(routes.begin(), routes.end(), [](const Route* route) {
            return route->title() != u"DELETE /v1/sessions/current"_s;
        });
        QVERIFY(routes.size() > 20);
        for (const Route* route : routes) {
            const auto caller = callerOf(Kind(kind));
            const auto answer = caller->ask(methodName(route->method), examplePath(*route));
            const QString what = u"%1: %2"_s.arg(route->title()).arg(answer.status);
            QVERIFY2(answer.status != 0, qPrintable(what));
            const bool refused = answer.status == 401 || answer.status == 403;
            QVERIFY2(refused != mayCall(Kind(kind), route->policy), qPrintable(what));
            if (refused) {
                QVERIFY2(!answer.code().isEmpty(), qPrintable(what));
                QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
            }
        }
    }
};

QTEST_GUILESS_MAIN(OfficePolicy)
#include "test_office_policy.moc"
