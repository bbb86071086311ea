#include "scanner/scan/scan_options.h"
#include "scanner/scan/scan_run.h"
#ifdef ANTEROOM_VIDEO
#include "scanner/scan/video_run.h"
#endif

#include <algorithm>
#include <cstdio>
#include <memory>
#include <QCoreApplication>
#include <QFile>
#ifdef ANTEROOM_VIDEO
#include <QGuiApplication>
#endif

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int Read = 0;
constexpr int NothingFound = 1;
constexpr int BadUse = 2;

constexpr qsizetype LongestLine = 2 * 1024 * 1024;

int badUse(const QString& what)
{
    std::fprintf(stderr, "anteroom-scan: %s\n%s", qPrintable(what), ScanOptions::Usage);
    return BadUse;
}

void writeLine(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

// One payload a line, in base64. Problem "scan.use" for a line that isn't.
Result<QList<ScanRun::Item>> payloadsOfInput()
{
    QList<ScanRun::Item> items;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return problem("scan.use", u"standard input cannot be read."_s);
    for (int number = 1; !input.atEnd(); ++number) {
        const QByteArray line = input.readLine(LongestLine).trimmed();
        if (line.isEmpty())
            continue;
        const auto decoded = QByteArray::fromBase64Encoding(
            line, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return problem("scan.use", u"line %1 is not base64."_s.arg(number));
        items.append({u"-:%1"_s.arg(number), *decoded});
    }
    return items;
}

int readItems(const ScanOptions& options, const QList<ScanRun::Item>& items)
{
    ScanRun run(options.settings.toBytes(), writeLine);
    QObject::connect(&run, &ScanRun::finished, &run, [] { QCoreApplication::quit(); });
    run.read(items, options.together);
    QCoreApplication::exec();
    return run.somethingMissing() ? NothingFound : Read;
}

int readVideo([[maybe_unused]] const ScanOptions& options)
{
#ifdef ANTEROOM_VIDEO
    VideoRun run(options.settings.toBytes(), writeLine);
    QObject::connect(&run, &VideoRun::finished, &run, [] { QCoreApplication::quit(); });
    run.read(options.files.constFirst());
    QCoreApplication::exec();
    return run.foundSomething() ? Read : NothingFound;
#else
    return badUse(u"this build reads no videos."_s);
#endif
}

int run(const ScanOptions& options)
{
    for (const QString& file : options.ignored)
        std::fprintf(stderr, "anteroom-scan: %s holds no keys and is passed over.\n",
                     qPrintable(file));
    switch (options.act) {
    case ScanOptions::Act::Help:
        std::fputs(ScanOptions::Usage, stdout);
        return Read;
    case ScanOptions::Act::Version:
        std::puts("anteroom-scan " ANTEROOM_VERSION);
        return Read;
    case ScanOptions::Act::Video:
        return readVideo(options);
    case ScanOptions::Act::Payloads: {
        const auto payloads = payloadsOfInput();
        return payloads ? readItems(options, *payloads) : badUse(payloads.problem().advice);
    }
    case ScanOptions::Act::Files:
        break;
    }
    QList<ScanRun::Item> items;
    for (const QString& file : options.files)
        items.append({file, std::nullopt});
    return readItems(options, items);
}

// Qt turns a video's frames to images with what a program with windows has; there need be no
// display.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char* argv[])
{
#ifdef ANTEROOM_VIDEO
    const auto isVideo = [](const char* argument) { return QByteArrayView(argument) == "--video"; };
    if (std::any_of(argv, argv + argc, isVideo)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    const auto application = applicationFor(argc, argv);
    const auto options = ScanOptions::parse(QCoreApplication::arguments().mid(1));
    return options ? run(*options) : badUse(options.problem().advice);
}
