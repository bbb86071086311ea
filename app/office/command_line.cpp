#include "office/command_line.h"

#include "office/password.h"
#include "office/terminal.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr int wrongLine = 2;

void put(FILE* where, const QString& text)
{
    std::fputs(text.toUtf8().constData(), where);
    std::fflush(where);
}

QString helpText(const QList<OfficeCommand>& commands)
{
    QString text = u"anteroom-office COMMAND [--OPTION VALUE …]\n\n"
                   "The office server of Anteroom: keeps a practice's records and answers its "
                   "kiosks and consoles.\n\n"_s;
    for (const OfficeCommand& command : commands) {
        text += u"  %1 %2\n"_s.arg(command.name, -15).arg(command.says);
        for (const OfficeOption& option : command.options)
            text +=
                u"      --%1 %2\n"_s.arg(option.name + u' ' + option.value, -24).arg(option.says);
    }
    return text + u"\n  --help, --version\n  anteroom-office COMMAND --help says more of one.\n"_s;
}

QString helpText(const OfficeCommand& command)
{
    QString usage = u"anteroom-office "_s + command.name;
    QString options;
    for (const OfficeOption& option : command.options) {
        const QString shown = (u"--"_s + option.name + u' ' + option.value).trimmed();
        usage += option.otherwise.isNull() ? u' ' + shown : u" ["_s + shown + u']';
        options += u"  %1 %2\n"_s.arg(shown, -24).arg(option.says);
    }
    return u"%1\n\n%2\n\n%3%4"_s.arg(usage, command.says, options,
                                     command.more.isEmpty() ? QString() : u'\n' + command.more);
}

} // namespace

int CommandLine::run(const QList<OfficeCommand>& commands, const QStringList& arguments)
{
    const QString first = arguments.value(1);
    if (first == u"--version") {
        put(stdout, u"anteroom-office " ANTEROOM_VERSION "\n"_s);
        return 0;
    }
    const bool asksForHelp = arguments.contains(u"--help"_s);
    for (const OfficeCommand& command : commands) {
        if (command.name != first)
            continue;
        if (asksForHelp) {
            put(stdout, helpText(command));
            return 0;
        }
        const auto line = parse(command, arguments.mid(2));
        if (line)
            return command.run(*line);
        put(stderr, u"anteroom-office %1: %2\n"_s.arg(first, line.problem().advice));
        return wrongLine;
    }
    if (asksForHelp || first == u"-h") {
        put(stdout, helpText(commands));
        return 0;
    }
    put(stderr, first.isEmpty() ? helpText(commands)
                                : u"anteroom-office: there is no command \"%1\". See: "
                                  "anteroom-office --help\n"_s.arg(first));
    return wrongLine;
}

Result<CommandLine> CommandLine::parse(const OfficeCommand& command, const QStringList& arguments)
{
    CommandLine line;
    QStringList known;
    QStringList flags;
    for (const OfficeOption& option : command.options) {
        if (option.value.isEmpty())
            flags.append(u"--"_s + option.name);
        known.append(u"--"_s + option.name);
        line.m_values.insert(option.name, option.otherwise);
    }
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments[i].section(u'=', 0, 0);
        if (!known.contains(name))
            return problem("command.option", u"there is no \"%1\" here. Allowed are: %2."_s.arg(
                                                 arguments[i], known.join(u", "_s)));
        if (flags.contains(arguments[i])) {
            line.m_values[name.mid(2)] = u"yes"_s;
            continue;
        }
        const bool isJoined = arguments[i].contains(u'=');
        if (!isJoined && i + 1 >= arguments.size())
            return problem("command.option", u"%1 needs a value."_s.arg(name));
        line.m_values[name.mid(2)] = isJoined ? arguments[i].section(u'=', 1) : arguments[++i];
    }
    for (const OfficeOption& option : command.options) {
        if (line.value(option.name).isEmpty() && option.otherwise.isNull())
            return problem("command.option",
                           u"--%1 %2 is missing. %3"_s.arg(option.name, option.value, option.says));
    }
    return line;
}

Result<qint64> CommandLine::number(const QString& option, qint64 least, qint64 most) const
{
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return problem(
        "command.number",
        u"--%1 must be a whole number from %2 to %3."_s.arg(option).arg(least).arg(most));
}

Result<QString> CommandLine::password() const
{
    Terminal terminal;
    const QString password = Terminal::isThere() ? terminal.askPassword() : terminal.readLine();
    if (password.isEmpty())
        return problem("password.short", u"Standard input must hold the password."_s);
    return password;
}

void CommandLine::print(const QString& text) const
{
    put(stdout, text);
}

int CommandLine::failed(const Problem& problem) const
{
    put(stderr, u"anteroom-office: %1\n"_s.arg(problem.advice));
    return 1;
}

} // namespace anteroom
