#include "office/metrics.h"

#include <QFile>
#include <unistd.h>

namespace anteroom {

namespace {

void appendHead(QByteArray& text, const QByteArray& name, const char* type, const char* help)
{
    text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void appendValue(QByteArray& text, const QByteArray& name, const QByteArray& labels,
                 const QByteArray& value)
{
    text += name;
    if (!labels.isEmpty())
        text += '{' + labels + '}';
    text += ' ' + value + '\n';
}

QByteArray secondsOf(quint64 microseconds)
{
    return QByteArray::number(double(microseconds) / 1e6, 'g', 12);
}

// /proc/self/statm, second number: pages in memory.
quint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const quint64 pages = file.readAll().split(' ').value(1).toULongLong();
    return pages * static_cast<quint64>(::sysconf(_SC_PAGESIZE));
}

} // namespace

QByteArray Metrics::mediaType()
{
    return QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8");
}

void Metrics::answered(const QString& route, int status, std::chrono::microseconds took)
{
    const std::scoped_lock lock(m_mutex);
    ++m_answers[{route, status}];
    Durations& durations = m_durations[route];
    ++durations.count;
    durations.microseconds += static_cast<quint64>(took.count());
    for (size_t i = 0; i < bounds.size(); ++i) {
        if (took.count() <= bounds[i])
            ++durations.within[i];
    }
}

QByteArray Metrics::text() const
{
    QByteArray text;
    appendEdge(text);
    appendRoutes(text);
    appendHead(text, "process_start_time_seconds", "gauge", "When the office started, Unix time.");
    appendValue(text, "process_start_time_seconds", {},
                QByteArray::number(m_since.toSecsSinceEpoch()));
    appendHead(text, "process_resident_memory_bytes", "gauge", "Memory that the office holds.");
    appendValue(text, "process_resident_memory_bytes", {}, QByteArray::number(residentBytes()));
    return text;
}

void Metrics::appendEdge(QByteArray& text) const
{
    const auto gauge = [&](const char* name, int value, const char* help) {
        appendHead(text, name, "gauge", help);
        appendValue(text, name, {}, QByteArray::number(value));
    };
    gauge("anteroom_connections", edge.connections, "Connections that are open.");
    gauge("anteroom_waiting_work", edge.waitingWork, "Requests at a worker or waiting for one.");

    const auto counter = [&](const char* name, const char* help) {
        appendHead(text, name, "counter", help);
        return [&text, name](const QByteArray& labels, quint64 value) {
            appendValue(text, name, labels, QByteArray::number(value));
        };
    };
    counter("anteroom_connections_total", "Connections that came.")({}, edge.taken);
    const auto cut = counter("anteroom_connections_cut_total", "Of these, cut unheard.");
    cut("why=\"cap\"", edge.pastCap);
    cut("why=\"address_cap\"", edge.pastAddressCap);
    cut("why=\"greeting\"", edge.notGreeted);
    const auto refused = counter("anteroom_requests_refused_total", "Requests not looked at.");
    refused("why=\"malformed\"", edge.malformed);
    refused("why=\"rate\"", edge.tooFast);
    refused("why=\"busy\"", edge.busy);
}

void Metrics::appendRoutes(QByteArray& text) const
{
    const std::scoped_lock lock(m_mutex);
    const QByteArray answers = "anteroom_requests_total";
    appendHead(text, answers, "counter", "Answers, by route and status.");
    for (const auto& [key, count] : m_answers)
        appendValue(text, answers,
                    "route=\"" + key.first.toLatin1() + "\",status=\"" +
                        QByteArray::number(key.second) + '"',
                    QByteArray::number(count));
    const QByteArray name = "anteroom_request_seconds";
    appendHead(text, name, "histogram", "How long an answer took to make, by route.");
    for (const auto& [title, durations] : m_durations) {
        const QByteArray route = "route=\"" + title.toLatin1() + '"';
        for (size_t i = 0; i < bounds.size(); ++i)
            appendValue(text, name + "_bucket",
                        route + ",le=\"" + secondsOf(static_cast<quint64>(bounds[i])) + '"',
                        QByteArray::number(durations.within[i]));
        appendValue(text, name + "_bucket", route + ",le=\"+Inf\"",
                    QByteArray::number(durations.count));
        appendValue(text, name + "_sum", route, secondsOf(durations.microseconds));
        appendValue(text, name + "_count", route, QByteArray::number(durations.count));
    }
}

} // namespace anteroom
