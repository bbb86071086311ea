#include "store/help_calls.h"

#include "office/answers.h"
#include "office/request_reading.h"

using namespace Qt::StringLiterals;

namespace anteroom {

Reply callHelp(Office& office, const Request& request)
{
    const auto json = jsonBody(request);
    if (!json)
        return Response::problem(json.problem());
    JsonReader reader(*json);
    const auto id = reader.id<HelpCallId>("id"_L1);
    const QString place = reader.text("place"_L1, 100);
    if (const Done read = reader.finish(); !read)
        return Response::problem(read.problem());
    const Done called = office.store
                            ->write([who = actorOf(request), id, place](Transaction& transaction) {
                                return HelpCalls::call(transaction, who, id, place);
                            })
                            .get();
    if (!called)
        return Response::problem(called.problem());
    office.announcements->tellStaff("help");
    return Response::json(201, {{u"id"_s, id.text()}});
}

Reply endHelp(Office& office, const Request& request)
{
    const auto id = HelpCallId::parse(request.captures[0]);
    if (!id)
        return Response::problem(id.problem());
    const Done ended = office.store
                           ->write([who = actorOf(request), id = *id](Transaction& transaction) {
                               return HelpCalls::end(transaction, who, id);
                           })
                           .get();
    if (!ended)
        return Response::problem(ended.problem());
    office.announcements->tellStaff("help");
    return Response::nothing();
}

Reply showHelpCalls(Office& office, const Request&)
{
    const auto open = office.store->read(&HelpCalls::open);
    if (!open)
        return Response::problem(open.problem());
    QJsonArray calls;
    for (const HelpCall& call : *open)
        calls.append(call.toJson());
    return Response::json(200, {{u"help_calls"_s, calls}});
}

} // namespace anteroom
