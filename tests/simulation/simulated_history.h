#pragma once

#include <QCryptographicHash>
#include <QMap>
#include <QStringList>

namespace anteroom {

// Everything that happened in a run, line by line, and what went wrong on purpose. The same seed
// gives the same lines: nothing that another run has otherwise (a random identifier, a signature)
// may be in them.
class SimulatedHistory {
public:
    void note(qint64 time, const QString& what)
    {
        m_lines.append(QStringLiteral("%1 %2").arg(time, 7).arg(what));
    }
    void fault(qint64 time, const QString& kind, const QString& whose)
    {
        ++m_faults[kind];
        note(time, QStringLiteral("fault %1: %2").arg(kind, whose));
    }

    [[nodiscard]] const QStringList& lines() const { return m_lines; }
    [[nodiscard]] const QMap<QString, int>& faults() const { return m_faults; }
    [[nodiscard]] QByteArray hash() const
    {
        return QCryptographicHash::hash(m_lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256)
            .toHex();
    }

private:
    QStringList m_lines;
    QMap<QString, int> m_faults;
};

} // namespace anteroom
