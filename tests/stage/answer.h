#pragma once

#include <optional>
#include <QEventLoop>
#include <QObject>

namespace anteroom {

// Waits for the one answer of an asynchronous call. `ask` is given a context object and the
// callback to hand on.
template <class Answer, class Ask>
[[nodiscard]] Answer answerTo(Ask ask)
{
    std::optional<Answer> answer;
    QEventLoop loop;
    QObject context;
    ask(&context, [&](Answer given) {
        answer.emplace(std::move(given));
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

} // namespace anteroom
