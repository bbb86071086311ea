#include "store/payers.h"
#include "office/answers.h"
#include "office/request_reading.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Result<FieldValue> payerIn(const Request& request)
{
    const auto json = jsonBody(request);
    if (!json)
        return json.problem();
    return payerField().parse(*json);
}

} // namespace

Reply addPayer(Office& office, const Request& request)
{
    const auto payer = payerIn(request);
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

// Named in the body: in an address it would have to be written otherwise.
Reply removePayer(Office& office, const Request& request)
{
    const auto payer = payerIn(request);
    if (!payer)
        return Response::problem(payer.problem());
    const Done removed = office.store
                             ->write([who = actorOf(request),
                                      name = payer->part("name"_L1)](Transaction& transaction) {
                                 return Payers::remove(transaction, who, name);
                             })
                             .get();
    return removed ? Response::nothing() : Response::problem(removed.problem());
}

} // namespace anteroom
