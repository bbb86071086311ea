#include "tests/stage/process_memory.h"

#include <QFile>

namespace anteroom {

namespace {

double kilobytesOf(qint64 pid, const QByteArray& line)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(line);
    if (at < 0)
        return 0;
    const qsizetype from = at + line.size();
    return text.mid(from, text.indexOf("kB", from) - from).trimmed().toDouble();
}

} // namespace

double residentKilobytes(qint64 pid)
{
    return kilobytesOf(pid, "VmRSS:");
}

double mostResidentKilobytes(qint64 pid)
{
    return kilobytesOf(pid, "VmHWM:");
}

} // namespace anteroom
