#include "store/blobs.h"
#include "office/answers.h"
#include "office/request_reading.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// By the first bytes; whatever else it might be is not for a browser to guess.
QByteArray mediaTypeOf(const QByteArray& image)
{
    if (image.startsWith("\xff\xd8\xff"))
        return QByteArrayLiteral("image/jpeg");
    if (image.startsWith("\x89PNG\r\n\x1a\n"))
        return QByteArrayLiteral("image/png");
    return QByteArrayLiteral("application/octet-stream");
}

} // namespace

Reply keepBlob(Office& office, const Request& request)
{
    const auto hash = Sha256::parse(request.captures[0]);
    if (!hash)
        return Response::problem(hash.problem());
    const auto image = sealedBody(request, office.keys);
    if (!image)
        return Response::problem(image.problem());
    const auto kept = office.store
                          ->write([who = actorOf(request), hash = *hash,
                                   image = *image](Transaction& transaction) {
                              return Blobs::keep(transaction, who, hash, image);
                          })
                          .get();
    if (!kept)
        return Response::problem(kept.problem());
    return Response::json(*kept == Blobs::Kept::First ? 201 : 200, {{u"sha256"_s, hash->hex()}});
}

Reply showBlob(Office& office, const Request& request)
{
    const auto hash = Sha256::parse(request.captures[0]);
    if (!hash)
        return Response::problem(hash.problem());
    const auto image = office.store->readAudited(
        actorOf(request), AuditNote{AuditAct::ImageRead, hash->hex()},
        [&](const Snapshot& snapshot) { return Blobs::find(snapshot, *hash); });
    if (!image)
        return Response::problem(image.problem());
    return Response::bytes(mediaTypeOf(*image), *image);
}

} // namespace anteroom
