#include "store/audit.h"

#include "office/answers.h"
#include "office/request_reading.h"

using namespace Qt::StringLiterals;

namespace anteroom {

Reply showAudit(Office& office, const Request& request)
{
    const auto after = queryNumber(request, "after", 0, 0, 1LL << 52);
    if (!after)
        return Response::problem(after.problem());
    struct Page {
        QList<AuditEntry> entries;
        AuditHead head;
    };
    const auto noteOf = [&](const Page& page) {
        return AuditNote{AuditAct::AuditRead, {}, {{u"entries"_s, page.entries.size()}}};
    };
    const auto page = office.store->readAudited(
        actorOf(request), noteOf, [&](const Snapshot& snapshot) -> Result<Page> {
            const auto entries = Audit::after(snapshot, *after);
            if (!entries)
                return entries.problem();
            const auto head = Audit::head(snapshot);
            if (!head)
                return head.problem();
            return Page{*entries, *head};
        });
    if (!page)
        return Response::problem(page.problem());
    QJsonArray entries;
    for (const AuditEntry& entry : page->entries)
        entries.append(entry.toJson());
    return Response::json(200, {{u"entries"_s, entries},
                                {u"head"_s, QJsonObject{{u"sequence"_s, page->head.sequence},
                                                        {u"hash"_s, page->head.hash.hex()}}}});
}

} // namespace anteroom
