#include "office/problem_status.h"

#include <array>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

struct StatusOfCode {
    QLatin1StringView code; // whole, or its beginning or end where it starts or ends with a dot
    int status;
};

// The first that fits counts. What isn't here is a value that cannot be taken: 422.
constexpr std::array statuses{
    StatusOfCode{"json.long"_L1, 413},
    StatusOfCode{"json.malformed"_L1, 400},
    StatusOfCode{"json.deep"_L1, 400},
    StatusOfCode{"json.not_object"_L1, 400},
    StatusOfCode{"json.key_twice"_L1, 400},
    StatusOfCode{"json.unknown_member"_L1, 422},
    StatusOfCode{"id.malformed"_L1, 400},
    StatusOfCode{"sha256.malformed"_L1, 400},
    StatusOfCode{"request.query"_L1, 400},
    StatusOfCode{"request.media_type"_L1, 415},
    StatusOfCode{"request.if_match"_L1, 428},
    StatusOfCode{"request.rate"_L1, 429},
    StatusOfCode{"policy.sign_in"_L1, 401},
    StatusOfCode{"policy.device"_L1, 401},
    StatusOfCode{"policy.forbidden"_L1, 403},
    StatusOfCode{"device.unknown"_L1, 401},
    StatusOfCode{"session.refused"_L1, 401},
    StatusOfCode{"session.unknown"_L1, 401},
    StatusOfCode{"session.attempts"_L1, 429},
    StatusOfCode{"enrolment.refused"_L1, 403},
    StatusOfCode{"enrolment.attempts"_L1, 429},
    StatusOfCode{"help_call.not_yours"_L1, 403},
    StatusOfCode{"submission.other_content"_L1, 409},
    StatusOfCode{"submission.matched"_L1, 409},
    StatusOfCode{"patient.stale"_L1, 409},
    StatusOfCode{"patient.merged"_L1, 409},
    StatusOfCode{"merge.reason"_L1, 422},
    StatusOfCode{"merge.itself"_L1, 422},
    StatusOfCode{"merge.unknown"_L1, 404},
    StatusOfCode{"merge."_L1, 409},
    StatusOfCode{"decision.reason"_L1, 422},
    StatusOfCode{"decision.edited"_L1, 422},
    StatusOfCode{"decision."_L1, 409},
    StatusOfCode{"field."_L1, 422},
    StatusOfCode{"blob.long"_L1, 413},
    StatusOfCode{".unknown"_L1, 404},
    StatusOfCode{"store.text"_L1, 422},
    StatusOfCode{"store."_L1, 503},
};

bool fits(const StatusOfCode& each, const QString& code)
{
    if (each.code.endsWith(u'.'))
        return code.startsWith(each.code);
    if (each.code.startsWith(u'.'))
        return code.endsWith(each.code);
    return code == each.code;
}

} // namespace

int problemStatus(const Problem& problem)
{
    for (const StatusOfCode& each : statuses) {
        if (fits(each, problem.code))
            return each.status;
    }
    return 422;
}

QString statusTitle(int status)
{
    switch (status) {
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 405:
        return u"Method Not Allowed"_s;
    case 409:
        return u"Conflict"_s;
    case 413:
        return u"Content Too Large"_s;
    case 415:
        return u"Unsupported Media Type"_s;
    case 422:
        return u"Unprocessable Content"_s;
    case 428:
        return u"Precondition Required"_s;
    case 429:
        return u"Too Many Requests"_s;
    case 431:
        return u"Request Header Fields Too Large"_s;
    case 503:
        return u"Service Unavailable"_s;
    default:
        return u"Internal Server Error"_s;
    }
}

} // namespace anteroom
