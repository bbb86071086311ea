#include "office/response.h"

#include "office/problem_status.h"
#include "record/canonical_json.h"
#include "record/media_types.h"

#include <QJsonDocument>

namespace anteroom {

Response Response::json(int status, const QJsonObject& body)
{
    Response response;
    response.status = status;
    response.contentType = jsonType;
    response.body = canonicalJson(body);
    return response;
}

Response Response::bytes(const QByteArray& mediaType, const QByteArray& body)
{
    Response response;
    response.contentType = mediaType;
    response.body = body;
    return response;
}

Response Response::nothing()
{
    Response response;
    response.status = 204;
    return response;
}

Response Response::problem(const Problem& problem, const QJsonObject& more)
{
    return Response::problem(problemStatus(problem), problem, more);
}

Response Response::problem(int status, const Problem& problem, const QJsonObject& more)
{
    QJsonObject body = more;
    body.insert(QStringLiteral("type"), QStringLiteral("about:blank"));
    body.insert(QStringLiteral("title"), statusTitle(status));
    body.insert(QStringLiteral("status"), status);
    body.insert(QStringLiteral("code"), problem.code);
    body.insert(QStringLiteral("detail"), problem.advice);
    Response response = json(status, body);
    response.contentType = QByteArrayLiteral("application/problem+json");
    response.failed = status >= 500;
    return response;
}

Response Response::withVersion(int version) &&
{
    etag = '"' + QByteArray::number(version) + '"';
    return std::move(*this);
}

} // namespace anteroom
