#include "scanner/scan/scan_options.h"

#include "scanner/trust/trust_files.h"

#include <QFileInfo>

namespace anteroom {

using namespace Qt::StringLiterals;

const char* const ScanOptions::Usage =
    "Usage: anteroom-scan [options] FILE…\n"
    "       anteroom-scan [options] --payloads\n"
    "       anteroom-scan [options] --video FILE\n"
    "\n"
    "Says what is in each file as one line of JSON. A file is a picture (a JPEG of up to\n"
    "50 megapixels, a PNG, WebP or HEIC of up to 24, each up to 16 MiB), a .smart-health-card, or "
    "a\n"
    "text with one payload: that of a license, a health card (shc:/… or a bare JWS), a health "
    "link,\n"
    "an appointment's code. A picture without one of these is read for its print: an insurance\n"
    "card's front or back, the machine-readable zone of a passport, a card or a visa, and a\n"
    "license's front, which is never sure: \"sure\": false, with the warning licence.front.\n"
    "\n"
    "  --payloads    read payloads from standard input, one a line in base64\n"
    "  --video FILE  read a video's frames at its rate, and say when the first reading came\n"
    "  --together    the files are one presentation: parts of a card are joined, one line for all\n"
    "  --trust PATH  whose health cards are believed: a file of keys, or a folder of\n"
    "                them; without it the issuers of the VCI Directory\n"
    "  --at TIME     judge signatures by this time, as in 2026-11-26T10:00:00Z\n"
    "  --raw         add each code as it stands: \"text\", and \"bytes\" in base64\n"
    "  --help        show this\n"
    "  --version     show the version\n"
    "\n"
    "Exits with 0 when every file held something, 1 when one held nothing, 2 for bad use.\n";

namespace {

Problem badUse(const QString& what)
{
    return problem("scan.use", what);
}

// Takes the arguments one by one.
class ArgumentReader {
public:
    explicit ArgumentReader(const QStringList& arguments) : m_left(arguments) {}

    Result<ScanOptions> read()
    {
        while (!m_left.isEmpty() && !m_problem)
            take(m_left.takeFirst());
        if (!m_problem)
            complete();
        return m_problem ? Result<ScanOptions>(*m_problem) : m_options;
    }

private:
    void take(const QString& argument)
    {
        using Act = ScanOptions::Act;
        if (argument == "--help"_L1)
            m_options.act = Act::Help;
        else if (argument == "--version"_L1)
            m_options.act = Act::Version;
        else if (argument == "--payloads"_L1)
            m_options.act = Act::Payloads;
        else if (argument == "--together"_L1)
            m_options.together = true;
        else if (argument == "--raw"_L1)
            m_options.settings.raw = true;
        else if (argument == "--video"_L1)
            takeVideo();
        else if (argument == "--trust"_L1)
            takeTrust();
        else if (argument == "--at"_L1)
            takeTime();
        else if (argument.startsWith("--"_L1))
            m_problem = badUse(u"there is no option %1."_s.arg(argument));
        else
            m_options.files.append(argument);
    }

    QString value(const char* wanted)
    {
        if (!m_left.isEmpty())
            return m_left.takeFirst();
        m_problem = badUse(QString::fromLatin1(wanted));
        return {};
    }

    void takeVideo()
    {
        m_options.act = ScanOptions::Act::Video;
        m_options.files.append(value("--video wants a file."));
    }

    void takeTrust()
    {
        const QString path = value("--trust wants a file or a folder.");
        m_trusts = true;
        if (m_problem)
            return;
        auto files = TrustFiles::read(path);
        if (!files) {
            m_problem = files.problem();
            return;
        }
        m_options.settings.trust = std::move(files->list);
        m_options.ignored = files->ignored;
    }

    // With an offset or without; then it is UTC.
    void takeTime()
    {
        const QString text = value("--at wants a time.");
        QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (time.timeSpec() == Qt::LocalTime)
            time.setTimeSpec(Qt::UTC);
        if (!m_problem && !time.isValid())
            m_problem = badUse(u"--at wants a time such as 2026-11-26T10:00:00Z."_s);
        m_options.settings.at = time.toUTC();
    }

    void trustShippedList()
    {
        auto files = TrustFiles::read(TrustFiles::Shipped);
        if (files)
            m_options.settings.trust = std::move(files->list);
    }

    void complete()
    {
        if (!m_trusts)
            trustShippedList();
        using Act = ScanOptions::Act;
        const bool wantsFiles = m_options.act == Act::Files || m_options.act == Act::Video;
        if (wantsFiles && m_options.files.isEmpty())
            m_problem = badUse(u"no file is named."_s);
        if (m_options.act == Act::Payloads && !m_options.files.isEmpty())
            m_problem = badUse(u"--payloads takes no files."_s);
        for (const QString& file : m_options.files)
            if (!QFileInfo(file).isFile() || !QFileInfo(file).isReadable())
                m_problem = badUse(u"%1 cannot be read."_s.arg(file));
    }

    QStringList m_left;
    ScanOptions m_options;
    bool m_trusts = false; // a list of the person's own
    std::optional<Problem> m_problem;
};

} // namespace

Result<ScanOptions> ScanOptions::parse(const QStringList& arguments)
{
    return ArgumentReader(arguments).read();
}

} // namespace anteroom
