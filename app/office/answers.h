#pragma once

#include "office/office.h"
#include "office/request.h"
#include "office/response.h"

// The handlers of the route table, by the file that holds them.
namespace anteroom {

// health.cpp
[[nodiscard]] Reply showLive(Office& office, const Request& request);
[[nodiscard]] Reply showHealth(Office& office, const Request& request);
[[nodiscard]] Reply showMetrics(Office& office, const Request& request);
// practice.cpp
[[nodiscard]] Result<QJsonObject> practiceJson(const Office& office);
[[nodiscard]] Reply describePractice(Office& office, const Request& request);
// enrolments.cpp
[[nodiscard]] Reply enrolKiosk(Office& office, const Request& request);
// roster.cpp
[[nodiscard]] Reply rosterSince(Office& office, const Request& request);
// blobs.cpp
[[nodiscard]] Reply keepBlob(Office& office, const Request& request);
[[nodiscard]] Reply showBlob(Office& office, const Request& request);
// submissions.cpp
[[nodiscard]] Reply receiveSubmission(Office& office, const Request& request);
// review.cpp
[[nodiscard]] Reply showQueue(Office& office, const Request& request);
[[nodiscard]] Reply showSubmission(Office& office, const Request& request);
[[nodiscard]] Reply matchSubmission(Office& office, const Request& request);
[[nodiscard]] Reply decideChange(Office& office, const Request& request);
[[nodiscard]] Reply decideChanges(Office& office, const Request& request);
// candidates.cpp
[[nodiscard]] Reply showCandidates(Office& office, const Request& request);
[[nodiscard]] Reply showDuplicates(Office& office, const Request& request);
// patients.cpp
[[nodiscard]] Reply searchPatients(Office& office, const Request& request);
[[nodiscard]] Reply showPatient(Office& office, const Request& request);
[[nodiscard]] Reply editPatient(Office& office, const Request& request);
[[nodiscard]] Reply showHistory(Office& office, const Request& request);
// merges.cpp
[[nodiscard]] Reply mergeRecords(Office& office, const Request& request);
[[nodiscard]] Reply unmergeRecords(Office& office, const Request& request);
[[nodiscard]] Reply showMerges(Office& office, const Request& request);
// appointments.cpp
[[nodiscard]] Reply showAppointments(Office& office, const Request& request);
// payers.cpp
[[nodiscard]] Reply addPayer(Office& office, const Request& request);
[[nodiscard]] Reply removePayer(Office& office, const Request& request);
// help_calls.cpp
[[nodiscard]] Reply callHelp(Office& office, const Request& request);
[[nodiscard]] Reply endHelp(Office& office, const Request& request);
[[nodiscard]] Reply showHelpCalls(Office& office, const Request& request);
// kiosk_troubles.cpp
[[nodiscard]] Reply tellTrouble(Office& office, const Request& request);
// sessions.cpp
[[nodiscard]] Reply signIn(Office& office, const Request& request);
[[nodiscard]] Reply signOut(Office& office, const Request& request);
// events.cpp
[[nodiscard]] Reply streamEvents(Office& office, const Request& request);
// audit.cpp
[[nodiscard]] Reply showAudit(Office& office, const Request& request);

} // namespace anteroom
