// Every route of the office, who may call it and how many bytes it takes. app/office/openapi.yaml
// describes the same routes; a test compares the two.

#include "office/answers.h"
#include "office/route.h"
#include "record/submission.h"

namespace anteroom {

namespace {

using enum Method;
using enum Policy;

constexpr qint64 sealBytes = 48; // what a sealed box is longer than what is in it
constexpr qint64 noBody = 0;
constexpr qint64 smallJson = 64 * 1024;
constexpr qint64 sealedImage = Submission::maxImageBytes + sealBytes;
constexpr qint64 sealedSubmission = Submission::maxJsonBytes + sealBytes;

// clang-format off
constexpr Route table[] = {
    {Get,    "/healthz",                                 Anyone,        noBody,           showHealth},
    {Get,    "/healthz/live",                            Anyone,        noBody,           showLive},
    {Get,    "/metrics",                                 ThisMachine,   noBody,           showMetrics},
    {Get,    "/v1/practice",                             Anyone,        noBody,           describePractice},
    {Post,   "/v1/enrolments",                           Anyone,        smallJson,        enrolKiosk},

    {Get,    "/v1/roster",                               Device,        noBody,           rosterSince},
    {Put,    "/v1/blobs/{sha256}",                       Device,        sealedImage,      keepBlob},
    {Put,    "/v1/submissions/{id}",                     Device,        sealedSubmission, receiveSubmission},
    {Post,   "/v1/help-calls",                           Device,        smallJson,        callHelp},
    {Put,    "/v1/trouble",                              Device,        smallJson,        tellTrouble},
    {Delete, "/v1/help-calls/{id}",                      DeviceOrStaff, noBody,           endHelp},

    {Post,   "/v1/sessions",                             Anyone,        smallJson,        signIn},
    {Delete, "/v1/sessions/current",                     Staff,         noBody,           signOut},
    {Get,    "/v1/queue",                                Staff,         noBody,           showQueue},
    {Get,    "/v1/events",                               Staff,         noBody,           streamEvents},
    {Get,    "/v1/help-calls",                           Staff,         noBody,           showHelpCalls},
    {Get,    "/v1/submissions/{id}",                     Staff,         noBody,           showSubmission},
    {Get,    "/v1/submissions/{id}/candidates",          Staff,         noBody,           showCandidates},
    {Put,    "/v1/submissions/{id}/patient",             Staff,         smallJson,        matchSubmission},
    {Put,    "/v1/submissions/{id}/decisions",           Staff,         smallJson,        decideChanges},
    {Put,    "/v1/submissions/{id}/decisions/{change}",  Staff,         smallJson,        decideChange},
    {Post,   "/v1/patients/search",                      Staff,         smallJson,        searchPatients},
    {Get,    "/v1/patients/{id}",                        Staff,         noBody,           showPatient},
    {Patch,  "/v1/patients/{id}",                        Staff,         smallJson,        editPatient},
    {Get,    "/v1/patients/{id}/history",                Staff,         noBody,           showHistory},
    {Get,    "/v1/patients/{id}/duplicates",             Staff,         noBody,           showDuplicates},
    {Get,    "/v1/patients/{id}/merges",                 Staff,         noBody,           showMerges},
    {Post,   "/v1/patients/{id}/merges",                 Staff,         smallJson,        mergeRecords},
    {Delete, "/v1/patients/{id}/merges/{merge}",         Staff,         noBody,           unmergeRecords},
    {Get,    "/v1/appointments",                         Staff,         noBody,           showAppointments},
    {Get,    "/v1/blobs/{sha256}",                       Staff,         noBody,           showBlob},
    {Post,   "/v1/payers",                               Staff,         smallJson,        addPayer},
    {Post,   "/v1/payers/removals",                      Staff,         smallJson,        removePayer},

    {Get,    "/v1/audit",                                Manager,       noBody,           showAudit},
};
// clang-format on

} // namespace

std::span<const Route> routeTable()
{
    return table;
}

} // namespace anteroom
