#include "wire/event_stream.h"

#include "record/canonical_json.h"
#include "wire/office_client.h"
#include "wire/routes.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// Three of the office's comments missed: the connection is dead, whatever TCP believes.
constexpr std::chrono::seconds longestSilence(45);

bool isEventStream(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200 &&
           reply.header(QNetworkRequest::ContentTypeHeader)
               .toString()
               .startsWith("text/event-stream"_L1);
}

} // namespace

EventStream::EventStream(OfficeClient& office, QObject* parent) : QObject(parent), m_office(&office)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EventStream::connectNow);
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        if (m_reply)
            m_reply->abort();
    });
}

EventStream::~EventStream()
{
    stop();
}

void EventStream::start()
{
    stop();
    m_backOff.reset();
    connectNow();
}

void EventStream::stop()
{
    m_retry.stop();
    m_silence.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
    noteConnected(false);
}

void EventStream::connectNow()
{
    if (!m_office)
        return;
    m_parser = {};
    m_reply = m_office->open(OfficeRequest::get(routes::events));
    m_silence.start();
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (!m_reply || !isEventStream(*m_reply))
            return;
        m_backOff.reset();
        noteConnected(true);
        Q_EMIT queueChanged();
        Q_EMIT helpChanged();
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &EventStream::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &EventStream::disconnected);
}

void EventStream::readSome()
{
    m_silence.start();
    const QByteArray bytes = m_reply->readAll();
    if (!isEventStream(*m_reply))
        return; // a refusal; its end is coming
    const auto events = m_parser.take(bytes);
    if (!events) {
        m_reply->abort();
        return;
    }
    for (const ServerEvent& event : *events)
        say(event);
}

void EventStream::disconnected()
{
    m_silence.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_reply->deleteLater();
    m_reply.clear();
    noteConnected(false);
    if (status == 401 && m_office)
        Q_EMIT m_office->sessionEnded();
    else
        m_retry.start(m_backOff.next());
}

void EventStream::say(const ServerEvent& event)
{
    if (event.name == "queue")
        Q_EMIT queueChanged();
    else if (event.name == "help")
        Q_EMIT helpChanged();
    else if (event.name == "submission") {
        const auto json = parseJsonObject(event.data, EventParser::maxEventBytes);
        if (!json)
            return;
        const auto id = SubmissionId::parse(json->value("submission"_L1).toString());
        if (id)
            Q_EMIT submissionChanged(*id);
    }
}

void EventStream::noteConnected(bool connected)
{
    if (m_connected == connected)
        return;
    m_connected = connected;
    Q_EMIT connectedChanged(connected);
}

} // namespace anteroom
