#include "office/answers.h"

using namespace Qt::StringLiterals;

namespace anteroom {

// That anything answers is what is asked.
Reply showLive(Office&, const Request&)
{
    return Response::json(200, {{u"live"_s, true}});
}

Reply showHealth(Office& office, const Request&)
{
    const ReadinessFound found = office.readiness->found();
    return Response::json(found.isReady() ? 200 : 503, {{u"live"_s, true},
                                                        {u"ready"_s, found.isReady()},
                                                        {u"database"_s, found.answers},
                                                        {u"room"_s, found.hasRoom}});
}

Reply showMetrics(Office& office, const Request&)
{
    return Response::bytes(Metrics::mediaType(), office.metrics->text());
}

} // namespace anteroom
