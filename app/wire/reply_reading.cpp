#include "wire/reply_reading.h"

#include "record/canonical_json.h"
#include "record/media_types.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Problem unreachable()
{
    return problem("wire.unreachable",
                   u"The office can't be reached. Check that it runs and the network is up."_s);
}

Problem wrongCertificate()
{
    return problem("wire.certificate",
                   u"What answers there isn't this practice's office. Check the address and the "
                   "authority's certificate."_s);
}

Problem tooSlow()
{
    return problem("wire.timeout", u"The office took too long to answer. Try again."_s);
}

Problem garbage()
{
    return problem("wire.garbage",
                   u"The office's answer makes no sense. Check that the versions fit."_s);
}

Problem networkProblem(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return wrongCertificate();
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return tooSlow();
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return garbage();
    default:
        return unreachable();
    }
}

bool isJson(const QString& contentType)
{
    return contentType.startsWith(QLatin1StringView(jsonType)) ||
           contentType.startsWith("application/problem+json"_L1);
}

std::optional<int> versionIn(QByteArray etag)
{
    if (etag.size() < 3 || !etag.startsWith('"') || !etag.endsWith('"'))
        return std::nullopt;
    bool isNumber = false;
    const int version = etag.mid(1, etag.size() - 2).toInt(&isNumber);
    return isNumber && version >= 0 ? std::optional(version) : std::nullopt;
}

// The Problem in a problem+json (RFC 9457) document of the office.
std::optional<Problem> officeProblem(const QJsonObject& document)
{
    const QString code = document.value("code"_L1).toString().left(100);
    if (code.isEmpty())
        return std::nullopt;
    QString advice = document.value("detail"_L1).toString().left(500);
    if (advice.isEmpty())
        advice = document.value("title"_L1).toString().left(500);
    return Problem{code, advice};
}

} // namespace

OfficeAnswer understood(const HttpAnswer& http, qint64 maxBytes)
{
    OfficeAnswer answer;
    answer.status = http.status;
    answer.version = versionIn(http.etag);
    if (isJson(http.contentType) && !http.bytes.isEmpty()) {
        auto body = parseJsonObject(http.bytes, maxBytes);
        if (body)
            answer.body = *body;
        else
            answer.problem = garbage();
    } else {
        answer.bytes = http.bytes;
    }
    if (answer.status < 200 || answer.status >= 300)
        answer.problem = officeProblem(answer.body).value_or(garbage());
    return answer;
}

void ReplyReading::take(QNetworkReply& reply)
{
    if (m_tooLarge)
        return;
    m_bytes += reply.readAll();
    if (m_bytes.size() > m_maxBytes) {
        m_tooLarge = true;
        reply.abort();
    }
}

OfficeAnswer ReplyReading::finish(QNetworkReply& reply)
{
    const auto failed = [](const Problem& problem) {
        OfficeAnswer answer;
        answer.problem = problem;
        return answer;
    };
    if (m_tooLarge)
        return failed(garbage());
    if (m_late)
        return failed(tooSlow());
    const bool answered = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 0 &&
                          (reply.error() == QNetworkReply::NoError ||
                           reply.error() >= QNetworkReply::ContentAccessDenied);
    if (!answered || reply.error() == QNetworkReply::ProtocolFailure)
        return failed(networkProblem(reply.error()));
    m_bytes += reply.readAll();
    return understood({reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                       reply.rawHeader("ETag"_ba),
                       reply.header(QNetworkRequest::ContentTypeHeader).toString(), m_bytes},
                      m_maxBytes);
}

} // namespace anteroom
