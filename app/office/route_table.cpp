// Every route of the office, who may call it and how many bytes it takes. app/office/openapi.yaml
// describes the same routes; a test compares the two.

#include "office/answers.h"
#include "office/route.h"
#include "record/submission.h"

namespace anteroom {

namespace {

using enum Method;
using enum Policy;

constexpr qint64 seal = 48; // what a sealed box is longer than what is in it
constexpr qint64 none = 0;
constexpr qint64 json = 64 * 1024;
constexpr qint64 sealedImage = Submission::maxImageBytes + seal;
constexpr qint64 sealedSubmission = Submission::maxJsonBytes + seal;

// clang-format off
constexpr Route table[] = {
    {Get,    "/v1/practice",                             Anyone,        none,             describePractice},
    {Post,   "/v1/enrolments",                           Anyone,        json,             enrolKiosk},

    {Get,    "/v1/roster",                               Device,        none,             rosterSince},
    {Put,    "/v1/blobs/{sha256}",                       Device,        sealedImage,      keepBlob},
    {Put,    "/v1/submissions/{id}",                     Device,        sealedSubmission, receiveSubmission},
    {Post,   "/v1/help-calls",                           Device,        json,             callHelp},
    {Delete, "/v1/help-calls/{id}",                      DeviceOrStaff, none,             endHelp},

    {Post,   "/v1/sessions",                             Anyone,        json,             signIn},
    {Delete, "/v1/sessions/current",                     Staff,         none,             signOut},
    {Get,    "/v1/queue",                                Staff,         none,             showQueue},
    {Get,    "/v1/events",                               Staff,         none,             streamEvents},
    {Get,    "/v1/help-calls",                           Staff,         none,             showHelpCalls},
    {Get,    "/v1/submissions/{id}",                     Staff,         none,             showSubmission},
    {Put,    "/v1/submissions/{id}/patient",             Staff,         json,             matchSubmission},
    {Put,    "/v1/submissions/{id}/decisions",           Staff,         json,             decideChanges},
    {Put,    "/v1/submissions/{id}/decisions/{change}",  Staff,         json,             decideChange},
    {Post,   "/v1/patients/search",                      Staff,         json,             searchPatients},
    {Get,    "/v1/patients/{id}",                        Staff,         none,             showPatient},
    {Patch,  "/v1/patients/{id}",                        Staff,         json,             editPatient},
    {Get,    "/v1/patients/{id}/history",                Staff,         none,             showHistory},
    {Get,    "/v1/appointments",                         Staff,         none,             showAppointments},
    {Get,    "/v1/blobs/{sha256}",                       Staff,         none,             showBlob},

    {Get,    "/v1/audit",                                Manager,       none,             showAudit},
};
// clang-format on

} // namespace

std::span<const Route> routeTable()
{
    return table;
}

} // namespace anteroom
