#include "scanner/scan/scan_run.h"

#include <cstdio>
#include <QCoreApplication>
#include <QFileInfo>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int Read = 0;
constexpr int NothingFound = 1;
constexpr int BadUse = 2;

constexpr const char* Usage =
    "Usage: anteroom-scan FILE…\n"
    "       anteroom-scan --payloads\n"
    "\n"
    "Says what is in each file as one line of JSON. A file is a picture (JPEG or PNG, up to\n"
    "16 MiB and 50 megapixels) or a text with the payload of one licence.\n"
    "\n"
    "  --payloads  read payloads from standard input, one a line in base64\n"
    "  --help      show this\n"
    "  --version   show the version\n"
    "\n"
    "Exits with 0 when every file held something, 1 when one held nothing, 2 for bad use.\n";

constexpr qsizetype LongestLine = 64 * 1024;

int badUse(const QString& what)
{
    std::fprintf(stderr, "anteroom-scan: %s\n%s", qPrintable(what), Usage);
    return BadUse;
}

void writeLine(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int readPayloads(ScanRun& run)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return badUse(u"standard input cannot be read."_s);
    for (int number = 1; !input.atEnd(); ++number) {
        const QByteArray line = input.readLine(LongestLine).trimmed();
        if (line.isEmpty())
            continue;
        const auto decoded = QByteArray::fromBase64Encoding(
            line, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
            return badUse(u"line %1 is not base64."_s.arg(number));
        run.readPayload(u"-:%1"_s.arg(number), *decoded);
    }
    return run.somethingMissing() ? NothingFound : Read;
}

int readFiles(ScanRun& run, const QStringList& files)
{
    for (const QString& file : files) {
        const QFileInfo found(file);
        if (file.startsWith(u"--"))
            return badUse(u"there is no option %1."_s.arg(file));
        if (!found.isFile() || !found.isReadable())
            return badUse(u"%1 cannot be read."_s.arg(file));
    }
    QObject::connect(&run, &ScanRun::finished, &run, [] { QCoreApplication::quit(); });
    run.readFiles(files);
    QCoreApplication::exec();
    return run.somethingMissing() ? NothingFound : Read;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments == QStringList{u"--help"_s}) {
        std::fputs(Usage, stdout);
        return Read;
    }
    if (arguments == QStringList{u"--version"_s}) {
        std::puts("anteroom-scan " ANTEROOM_VERSION);
        return Read;
    }
    if (arguments.isEmpty())
        return badUse(u"no file is named."_s);
    ScanRun run(writeLine);
    if (arguments == QStringList{u"--payloads"_s})
        return readPayloads(run);
    return readFiles(run, arguments);
}
