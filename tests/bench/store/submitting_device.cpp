#include "tests/bench/store/submitting_device.h"

#include "record/media_types.h"

using namespace Qt::StringLiterals;

namespace anteroom {

SubmittingDevice::SubmittingDevice(const OfficeAddress& office, const DeviceIdentity& identity)
    : m_line(office, identity.credentials), m_sealingKey(identity.practice.sealingKey)
{
}

void SubmittingDevice::plan(int visits, int number)
{
    for (int i = 0; i < visits; ++i)
        m_waiting.append(newPatientVisit(number + i, m_sealingKey));
}

Done SubmittingDevice::prepare()
{
    if (!m_connected)
        m_connected = m_line.connect();
    return m_connected ? Done() : Done(problem("bench.connection", u"No connection."_s));
}

Done SubmittingDevice::ask()
{
    const SealedVisit visit = m_waiting.takeFirst();
    const HttpsAnswer answer = m_line.ask(
        {"PUT", "/v1/submissions/" + visit.id.text().toLatin1(), sealedType, visit.sealed});
    if (answer.status != 201 || !answer.body.contains("\"signature\""))
        return problem("bench.refused", QString::fromUtf8(answer.body));
    m_accepted.append(visit.id);
    return {};
}

} // namespace anteroom
