#pragma once

#include "record/ids.h"

#include <QString>

// The names of the office's routes, for those who call them and those who answer.
// app/office/openapi.yaml is the contract; a test holds the three together.
namespace anteroom::routes {

inline const QString enrolments = QStringLiteral("/v1/enrolments");
inline const QString roster = QStringLiteral("/v1/roster");
inline const QString trouble = QStringLiteral("/v1/trouble");
inline const QString helpCalls = QStringLiteral("/v1/help-calls");
inline const QString sessions = QStringLiteral("/v1/sessions");
inline const QString currentSession = QStringLiteral("/v1/sessions/current");
inline const QString queue = QStringLiteral("/v1/queue");
inline const QString events = QStringLiteral("/v1/events");
inline const QString patients = QStringLiteral("/v1/patients");
inline const QString patientSearch = QStringLiteral("/v1/patients/search");
inline const QString practice = QStringLiteral("/v1/practice");
inline const QString payers = QStringLiteral("/v1/payers");
inline const QString payerRemovals = QStringLiteral("/v1/payers/removals");
inline const QString appointments = QStringLiteral("/v1/appointments");

[[nodiscard]] inline QString blob(const Sha256& hash)
{
    return QStringLiteral("/v1/blobs/") + hash.hex();
}
[[nodiscard]] inline QString submission(const SubmissionId& id)
{
    return QStringLiteral("/v1/submissions/") + id.text();
}
[[nodiscard]] inline QString submissionPatient(const SubmissionId& id)
{
    return submission(id) + QStringLiteral("/patient");
}
[[nodiscard]] inline QString submissionCandidates(const SubmissionId& id)
{
    return submission(id) + QStringLiteral("/candidates");
}
[[nodiscard]] inline QString decisions(const SubmissionId& id)
{
    return submission(id) + QStringLiteral("/decisions");
}
[[nodiscard]] inline QString decision(const SubmissionId& id, const ChangeId& change)
{
    return decisions(id) + u'/' + change.text();
}
[[nodiscard]] inline QString patient(const PatientId& id)
{
    return patients + u'/' + id.text();
}
[[nodiscard]] inline QString patientHistory(const PatientId& id)
{
    return patient(id) + QStringLiteral("/history");
}
[[nodiscard]] inline QString helpCall(const HelpCallId& id)
{
    return helpCalls + u'/' + id.text();
}

} // namespace anteroom::routes
