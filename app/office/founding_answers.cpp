#include "office/founding.h"
#include "office/password.h"
#include "office/setting_reader.h"
#include "office/terminal.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qint64 maxAnswersBytes = 64 * 1024;

} // namespace

Result<FoundingAnswers> FoundingAnswers::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem("settings.missing",
                       u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    SettingFile read(file.read(maxAnswersBytes), path);
    SettingReader reader = read.root();
    FoundingAnswers answers;
    answers.practice = reader.text("practice", {}, 200);
    answers.site = reader.text("site", {}, 200);
    answers.hostNames = reader.texts("host_names", {}, 20);
    answers.port = static_cast<quint16>(reader.number("port", answers.port, 0, 65535));
    SettingReader person = reader.section("manager");
    answers.user = person.text("user", {}, 100);
    answers.name = person.text("name", u""_s, 200);
    answers.password = person.text("password", {}, longestPassword);
    person.finish();
    reader.finish();
    if (read.problem())
        return *read.problem();
    return answers;
}

Result<FoundingAnswers> FoundingAnswers::ask()
{
    if (!Terminal::isThere())
        return problem("founding.terminal",
                       u"There is no terminal to ask on. Give the answers with --answers FILE."_s);
    Terminal terminal;
    FoundingAnswers answers;
    answers.practice = terminal.ask(u"1. Name of the practice"_s);
    answers.site = terminal.ask(u"2. Name of this site"_s, answers.practice);
    const QString names = terminal.ask(
        u"3. Host names or addresses by which kiosks reach this computer, with commas"_s,
        u"localhost"_s);
    for (const QString& name : names.split(u',', Qt::SkipEmptyParts))
        answers.hostNames.append(name.trimmed());
    answers.port = terminal.askPort(u"4. Port"_s, answers.port);
    answers.user = terminal.ask(u"5. User name of the first practice manager"_s);
    answers.name = terminal.ask(u"   Their name"_s, answers.user);
    answers.password = terminal.askPassword();
    return answers;
}

} // namespace anteroom
