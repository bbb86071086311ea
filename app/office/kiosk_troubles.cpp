#include "store/kiosk_troubles.h"

#include "office/answers.h"
#include "office/request_reading.h"

namespace anteroom {

Reply tellTrouble(Office& office, const Request& request)
{
    const auto json = jsonBody(request);
    if (!json)
        return Response::problem(json.problem());
    const auto trouble = KioskTrouble::fromJson(*json);
    if (!trouble)
        return Response::problem(trouble.problem());
    const auto told =
        office.store
            ->write([who = actorOf(request), trouble = *trouble](Transaction& transaction) {
                return KioskTroubles::tell(transaction, who, trouble);
            })
            .get();
    if (!told)
        return Response::problem(told.problem());
    if (*told)
        office.announcements->tellStaff("queue");
    return Response::nothing();
}

} // namespace anteroom
