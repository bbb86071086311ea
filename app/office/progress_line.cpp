#include "office/progress_line.h"

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int shownEveryMilliseconds = 100;
constexpr int barLetters = 30;

void putLine(const QString& text)
{
    std::fputs(text.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

} // namespace

ProgressLine::~ProgressLine()
{
    end();
}

void ProgressLine::show(const QString& step, qint64 done, qint64 of)
{
    const bool isTerminal = isatty(STDERR_FILENO) == 1;
    if (step != m_step) {
        end();
        m_step = step;
        m_sinceBegun.start();
        m_sinceShown.invalidate();
        if (!isTerminal)
            putLine(step + u" …\n"_s);
    }
    if (!isTerminal ||
        (m_sinceShown.isValid() && done != of && m_sinceShown.elapsed() < shownEveryMilliseconds))
        return;
    m_sinceShown.start();
    m_isOpen = true;
    if (of <= 0) {
        putLine(u"\r\033[K%1 … %2 s"_s.arg(step).arg(m_sinceBegun.elapsed() / 1000));
        return;
    }
    const auto full = static_cast<int>(barLetters * done / of);
    putLine(
        u"\r\033[K%1 [%2%3] %4 %"_s.arg(step, QString(full, u'#'), QString(barLetters - full, u' '))
            .arg(100 * done / of));
}

std::function<void(qsizetype done, qsizetype of)> ProgressLine::ofRecords()
{
    return [this](qsizetype done, qsizetype of) { show(u"Records"_s, done, of); };
}

void ProgressLine::end()
{
    if (m_isOpen)
        putLine(u"\n"_s);
    m_isOpen = false;
}

} // namespace anteroom
