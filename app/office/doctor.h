#pragma once

#include "office/command_line.h"

#include <QDateTime>
#include <QJsonObject>

namespace anteroom {

// One thing that was looked at.
struct Finding {
    enum class State { Good, Remark, Wrong };

    QString name; // "clock"
    State state = State::Good;
    QString found;
    QString advice = {}; // what to do; empty where nothing is to be done

    [[nodiscard]] QString text() const;
    [[nodiscard]] QJsonObject toJson() const;
};

// Looks at everything in the data folder that can go wrong by itself. Serving or not makes no
// difference, nothing is changed.
[[nodiscard]] QList<Finding> examineOffice(const QString& folder, const QDateTime& now);

// The command. Exit code 1 when something is wrong.
[[nodiscard]] int doctored(const CommandLine& line);

} // namespace anteroom
