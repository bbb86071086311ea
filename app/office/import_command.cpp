#include "office/import_command.h"

#include "office/command_line.h"
#include "office/import/records/import_records.h"
#include "office/office.h"
#include "office/private_file.h"
#include "office/progress_line.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Result<QByteArray> fileOf(const QString& path)
{
    const QFileInfo told(path);
    QFile file(path);
    if (!told.isFile() || !file.open(QIODevice::ReadOnly))
        return problem("import.unreadable",
                       u"%1 cannot be read. Check its name and who may read it."_s.arg(path));
    // One more than is allowed, whatever the size was said to be.
    QByteArray bytes = file.read(importLimits::fileBytes + 1);
    if (bytes.size() > importLimits::fileBytes)
        return problem("import.large", u"%1 is larger than %2 MiB. Split it."_s.arg(path).arg(
                                           importLimits::fileBytes / (1024 * 1024)));
    if (file.error() != QFileDevice::NoError)
        return problem("import.unreadable", u"%1 cannot be read to its end."_s.arg(path));
    return bytes;
}

Result<bool> chosen(const CommandLine& line, const QString& option)
{
    const QString said = line.value(option);
    if (said == u"yes" || said == u"no")
        return said == u"yes";
    return problem("command.choice", u"--%1 must be yes or no."_s.arg(option));
}

Result<ImportChoice> choiceOf(const CommandLine& line)
{
    const auto isDryRun = chosen(line, u"dry-run"_s);
    const auto skipsRefused = chosen(line, u"skip-refused"_s);
    if (!isDryRun || !skipsRefused)
        return isDryRun ? skipsRefused.problem() : isDryRun.problem();
    return ImportChoice{*isDryRun, *skipsRefused};
}

// Asked before anything is done: an import whose report cannot be kept is none.
Done freePlace(const QString& path)
{
    if (!path.isEmpty() && QFile::exists(path))
        return problem("file.exists", u"%1 is there already. Name another report."_s.arg(path));
    return {};
}

Result<ImportReport> imported(const CommandLine& line, const ImportChoice& choice)
{
    const auto settings = OfficeSettings::load(settingsPath(line.data()));
    if (!settings)
        return settings.problem();
    const auto bytes = fileOf(line.value(u"file"_s));
    if (!bytes)
        return bytes.problem();
    const auto store = openStore(line.data());
    if (!store)
        return store.problem();
    const ImportBatch batch = readImport(*bytes, {line.value(u"source"_s), settings->site});
    ProgressLine progress;
    return importRecords(**store, batch, choice, progress.ofRecords());
}

} // namespace

int importedFile(const CommandLine& line)
{
    const auto choice = choiceOf(line);
    if (!choice)
        return line.failed(choice.problem());
    const QString kept = line.value(u"report"_s);
    if (const Done place = freePlace(kept); !place)
        return line.failed(place.problem());
    const auto report = imported(line, *choice);
    if (!report)
        return line.failed(report.problem());
    line.print(report->text());
    if (!kept.isEmpty()) {
        const Done written = writePrivateFile(kept, QJsonDocument(report->toJson()).toJson());
        if (!written)
            return line.failed(written.problem());
    }
    return report->refusals.isEmpty() || report->isImported ? 0 : 1;
}

} // namespace anteroom
