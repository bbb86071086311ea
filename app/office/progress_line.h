#pragma once

#include <functional>
#include <QElapsedTimer>
#include <QString>

namespace anteroom {

// How far a long command is, on standard error: a bar that moves on a terminal, elsewhere a line
// when a step begins. `of` 0 means that nobody knows how much there is.
class ProgressLine {
public:
    ~ProgressLine();
    void show(const QString& step, qint64 done, qint64 of);
    // The step of bringing records in, for who knows nothing of lines.
    [[nodiscard]] std::function<void(qsizetype done, qsizetype of)> ofRecords();

private:
    void end();

    QString m_step;
    QElapsedTimer m_sinceShown;
    QElapsedTimer m_sinceBegun;
    bool m_isOpen = false;
};

} // namespace anteroom
