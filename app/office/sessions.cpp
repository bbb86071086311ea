#include "office/answers.h"
#include "office/password.h"
#include "office/request_reading.h"
#include "record/canonical_json.h"

using namespace Qt::StringLiterals;

namespace anteroom {

Reply signIn(Office& office, const Request& request)
{
    const auto json = jsonBody(request);
    if (!json)
        return Response::problem(json.problem());
    JsonReader reader(*json);
    const QString user = reader.text("user"_L1, 100);
    const QString password = reader.text("password"_L1, longestPassword);
    if (const Done read = reader.finish(); !read)
        return Response::problem(read.problem());
    const auto session = office.signingIn->signIn(user, password, request.caller.address);
    if (!session) {
        Response refusal = Response::problem(session.problem());
        if (refusal.status == 429)
            refusal.retryAfter = static_cast<int>(
                std::chrono::seconds(office.settings.sessions.attemptWindow).count());
        return refusal;
    }
    return Response::json(201, {{u"token"_s, QString::fromLatin1(session->token)},
                                {u"staff"_s, session->member.toJson()},
                                {u"expires_at"_s, timeText(session->expiresAt)}});
}

Reply signOut(Office& office, const Request& request)
{
    const Done ended = office.signingIn->signOut(*request.caller.staff);
    if (!ended)
        return Response::problem(ended.problem());
    return Response::nothing();
}

} // namespace anteroom
