#pragma once

#include "record/result.h"

#include <optional>
#include <QEventLoop>
#include <QObject>

namespace anteroom {

// The answer of an outbox, which comes through this thread's events.
template <class T, class Call>
[[nodiscard]] Result<T> answerOf(Call call)
{
    std::optional<Result<T>> outcome;
    QEventLoop loop;
    QObject context;
    call(&context, [&](const Result<T>& answer) {
        outcome.emplace(answer);
        loop.quit();
    });
    if (!outcome)
        loop.exec();
    return *outcome;
}

} // namespace anteroom
