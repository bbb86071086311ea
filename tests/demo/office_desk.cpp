#include "tests/demo/office_desk.h"

#include "tests/stage/answer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace anteroom {

Done OfficeDesk::signIn(const DemoStaff& staff)
{
    QFile authority(m_office.authorityFile());
    if (!authority.open(QIODevice::ReadOnly))
        return problem("desk.authority", u"The practice's authority cannot be read."_s);
    m_client = std::make_unique<OfficeClient>(OfficeAddress{
        u"127.0.0.1"_s, m_office.address().section(u':', 1).toUShort(), authority.readAll()});
    m_desk = std::make_unique<DeskOffice>(*m_client);
    const auto session = answerTo<Result<Session>>([&](QObject* context, auto answered) {
        m_desk->signIn(staff.user, staff.password, context, answered);
    });
    if (!session)
        return session.problem();
    return {};
}

Result<Patient> OfficeDesk::patient(const PatientId& id)
{
    return answerTo<Result<Patient>>(
        [&](QObject* context, auto answered) { m_desk->patient(id, context, answered); });
}

Result<Reviewed> OfficeDesk::submission(const SubmissionId& id)
{
    return answerTo<Result<Reviewed>>(
        [&](QObject* context, auto answered) { m_desk->submission(id, context, answered); });
}

Result<SubmissionId> OfficeDesk::waitForSubmission(const PatientId& patient, int seconds)
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < seconds * 1000) {
        const auto queue = answerTo<Result<Queue>>(
            [&](QObject* context, auto answered) { m_desk->queue(context, answered); });
        if (!queue)
            return queue.problem();
        for (auto entry = queue->entries.rbegin(); entry != queue->entries.rend(); ++entry) {
            const auto reviewed = submission(entry->submission);
            if (!reviewed)
                return reviewed.problem();
            if (reviewed->submission.patient && reviewed->submission.patient->id == patient)
                return entry->submission;
        }
        QThread::msleep(50);
    }
    return problem("desk.nothing", u"No submission has reached the office."_s);
}

} // namespace anteroom
