#include "store/payers.h"
#include "office/answers.h"
#include "office/request_reading.h"

using namespace Qt::StringLiterals;

namespace anteroom {

Reply addPayer(Office& office, const Request& request)
{
    const auto json = jsonBody(request);
    if (!json)
        return Response::problem(json.problem());
    const auto payer = payerField().parse(*json);
    if (!payer)
        return Response::problem(payer.problem());
    const Done added =
        office.store
            ->write([who = actorOf(request), payer = *payer](Transaction& transaction) {
                return Payers::add(transaction, who, payer);
            })
            .get();
    if (!added)
        return Response::problem(added.problem());
    return Response::json(201, payer->json().toObject());
}

} // namespace anteroom
