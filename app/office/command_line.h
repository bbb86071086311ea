#pragma once

#include "record/result.h"

#include <QHash>
#include <QStringList>

namespace anteroom {

class CommandLine;

// "--name VALUE". Without a default (a null text) it must be given. Without a VALUE it is either
// there or not.
struct OfficeOption {
    QString name;
    QString value;
    QString says;
    QString otherwise;
};

// "anteroom-office NAME --option …".
struct OfficeCommand {
    QString name;
    QString says;
    QList<OfficeOption> options;
    int (*run)(const CommandLine& line);
    QString more = {}; // what "anteroom-office NAME --help" says beside the options
};

// A command line that fits one of the commands, and what a command may say.
class CommandLine {
public:
    // Runs the command that is named, or prints help; answers the exit code.
    [[nodiscard]] static int run(const QList<OfficeCommand>& commands,
                                 const QStringList& arguments);

    [[nodiscard]] QString data() const { return value(QStringLiteral("data")); }
    [[nodiscard]] QString value(const QString& option) const { return m_values.value(option); }
    [[nodiscard]] bool has(const QString& option) const { return !value(option).isEmpty(); }
    [[nodiscard]] Result<qint64> number(const QString& option, qint64 least, qint64 most) const;
    // The first line of standard input, not echoed where that is a terminal.
    [[nodiscard]] Result<QString> password() const;

    void print(const QString& text) const;
    // Says why on standard error; answers the exit code 1.
    [[nodiscard]] int failed(const Problem& problem) const;

private:
    [[nodiscard]] static Result<CommandLine> parse(const OfficeCommand& command,
                                                   const QStringList& arguments);

    QHash<QString, QString> m_values;
};

} // namespace anteroom
