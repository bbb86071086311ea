#include "office/commands.h"

#include "office/backing_up.h"
#include "office/command_line.h"
#include "office/enrolment.h"
#include "office/founding.h"
#include "office/import_command.h"
#include "office/import_demo.h"
#include "office/log.h"
#include "office/openapi.h"
#include "office/route.h"
#include "office/server.h"
#include "office/staff_entry.h"

#include <csignal>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

int founded(const CommandLine& line)
{
    auto answers = line.has(u"answers"_s) ? FoundingAnswers::load(line.value(u"answers"_s))
                                          : FoundingAnswers::ask();
    if (!answers)
        return line.failed(answers.problem());
    answers->databaseUrl = line.value(u"database"_s);
    if (const Done made = foundOffice(line.data(), *answers); !made)
        return line.failed(made.problem());
    line.print(u"The office of %1 is in %2. Start it with: anteroom-office serve --data %2\n"_s.arg(
        answers->practice, line.data()));
    return 0;
}

// The signals that ask for an end; blocked before the first thread starts, so that only the wait
// below gets them.
sigset_t endings()
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGTERM);
    sigaddset(&signalSet, SIGINT);
    return signalSet;
}

int serve(const CommandLine& line)
{
    const sigset_t signalSet = endings();
    pthread_sigmask(SIG_BLOCK, &signalSet, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    ListenAt at;
    if (line.has(u"listen"_s))
        at.address = line.value(u"listen"_s);
    if (line.has(u"port"_s)) {
        const auto port = line.number(u"port"_s, 0, 65535);
        if (!port)
            return line.failed(port.problem());
        at.port = static_cast<quint16>(*port);
    }
    const auto server = Server::start(line.data(), at);
    if (!server)
        return line.failed(server.problem());
    const QString address = (*server)->address();
    line.print(address.startsWith(u"unix:")
                   ? u"listening %1\n"_s.arg(address)
                   : u"listening %1:%2\n"_s.arg(address).arg((*server)->port()));
    logLine("office.started", {{"port", (*server)->port()}});
    int received = 0;
    sigwait(&signalSet, &received);
    logLine("office.stopping", {{"connections", (*server)->connections()}});
    (*server)->stop();
    logLine("office.stopped");
    return 0;
}

int offeredCode(const CommandLine& line)
{
    const auto store = openStore(line.data());
    if (!store)
        return line.failed(store.problem());
    const auto code = offerEnrolment(**store, Actor::office(), line.value(u"name"_s));
    if (!code)
        return line.failed(code.problem());
    line.print(code->text() + u'\n');
    return 0;
}

int addedStaff(const CommandLine& line)
{
    const auto role = staffRoleNamed(line.value(u"role"_s));
    if (!role)
        return line.failed(problem("staff.role", u"--role must be secretary or manager."_s));
    const auto password = line.password();
    if (!password)
        return line.failed(password.problem());
    const auto store = openStore(line.data());
    if (!store)
        return line.failed(store.problem());
    const Done added =
        addStaff(**store, {line.value(u"user"_s), line.value(u"name"_s), *role, *password});
    if (!added)
        return line.failed(added.problem());
    line.print(u"%1 may sign in.\n"_s.arg(line.value(u"user"_s)));
    return 0;
}

int verifiedAudit(const CommandLine& line)
{
    const auto store = openStore(line.data());
    if (!store)
        return line.failed(store.problem());
    const auto verdict =
        (*store)->read([](const Snapshot& snapshot) { return Audit::verify(snapshot); });
    if (!verdict)
        return line.failed(verdict.problem());
    if (!verdict->holds()) {
        line.print(u"audit chain is broken at entry %1: %2\n"_s.arg(verdict->firstBreak->sequence)
                       .arg(verdict->firstBreak->what));
        return 1;
    }
    line.print(u"audit chain holds: %1 entries, head %2\n"_s.arg(verdict->entries)
                   .arg(verdict->head.hash.hex()));
    return 0;
}

int printedRoutes(const CommandLine& line)
{
    for (const Route& route : routeTable())
        line.print(route.title() + u' ' + policyName(route.policy) + u'\n');
    return 0;
}

int printedFields(const CommandLine& line)
{
    line.print(QString::fromUtf8(fieldValuesSchema()));
    return 0;
}

int printedOpenApi(const CommandLine& line)
{
    line.print(QString::fromUtf8(openApiDocument()));
    return 0;
}

const QList<OfficeCommand>& recordCommands()
{
    static const OfficeOption data{u"data"_s, u"DIR"_s, u"The office's data folder."_s, {}};
    static const OfficeOption name{u"name"_s, u"NAME"_s, u"As people know it, \"Kiosk 1\"."_s, {}};
    static const QList<OfficeCommand> all{
        {u"init"_s,
         u"Makes a new office in DIR."_s,
         {data,
          {u"answers"_s, u"FILE"_s, u"Answers to the questions, as JSON."_s, u""_s},
          {u"database"_s, u"URL"_s,
           u"Records on PostgreSQL: postgresql://USER@HOST/NAME; else a file in DIR."_s, u""_s}},
         &founded},
        {u"serve"_s,
         u"Runs the office until it is told to end."_s,
         {data,
          {u"listen"_s, u"ADDRESS"_s, u"Instead of the one in office.json."_s, u""_s},
          {u"port"_s, u"N"_s, u"Instead of the one in office.json; 0 takes a free one."_s, u""_s}},
         &serve},
        {u"enrol-code"_s, u"Prints a one-time code for a new kiosk."_s, {data, name}, &offeredCode},
        {u"add-staff"_s,
         u"Lets someone sign in; the password is read from standard input."_s,
         {data,
          {u"user"_s, u"USER"_s, u"What they sign in with."_s, {}},
          {u"name"_s, u"NAME"_s, u"Their name."_s, {}},
          {u"role"_s, u"ROLE"_s, u"secretary or manager."_s, u"secretary"_s}},
         &addedStaff},
        {u"verify-audit"_s,
         u"Says whether the audit is as it was written."_s,
         {data},
         &verifiedAudit},
        {u"import"_s,
         u"Brings in the patients and appointments of another system: CSV or FHIR R4."_s,
         {data,
          {u"file"_s, u"PATH"_s, u"What the other system gave out."_s, {}},
          {u"dry-run"_s, u"yes|no"_s, u"Only say what would happen."_s, u"no"_s},
          {u"skip-refused"_s, u"yes|no"_s, u"Import the other rows when some are refused."_s,
           u"no"_s},
          {u"source"_s, u"NAME"_s, u"What the other system is called."_s, u"previous"_s},
          {u"report"_s, u"FILE"_s, u"Where to keep the report, as JSON."_s, u""_s}},
         &importedFile},
        {u"import-demo"_s,
         u"Fills a new office with a practice that does not exist."_s,
         {data,
          {u"patients"_s, u"N"_s, u"How many patients."_s, u"600"_s},
          {u"seed"_s, u"S"_s, u"The same seed gives the same practice."_s, u"1"_s}},
         &importedDemo},
        {u"routes"_s, u"Prints every route and who may call it."_s, {}, &printedRoutes},
        {u"openapi"_s, u"Prints the contract (OpenAPI) of all routes."_s, {}, &printedOpenApi},
        {u"openapi-fields"_s,
         u"Prints the contract's part about demographic fields."_s,
         {},
         &printedFields},
    };
    return all;
}

} // namespace

int runOfficeCommand(const QStringList& arguments)
{
    const OfficeOption data{u"data"_s, u"DIR"_s, u"The office's data folder."_s, {}};
    return CommandLine::run(recordCommands() + backupCommands(data), arguments);
}

} // namespace anteroom
