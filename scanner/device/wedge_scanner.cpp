#include "scanner/device/wedge_scanner.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/input.h>
#include <QFile>
#include <QSocketNotifier>
#include <sys/ioctl.h>
#include <sys/stat.h>

namespace anteroom {

namespace {

constexpr qsizetype EventsAtOnce = 256;
constexpr int ReadsAtOnce = 16; // then the rest of the program has its turn
constexpr qsizetype EventSize = sizeof(input_event);

bool isDevice(int file)
{
    struct stat status {};
    return ::fstat(file, &status) == 0 && S_ISCHR(status.st_mode);
}

// A scanner may have parts that only blink or report its battery.
bool hasLetters(int file)
{
    std::array<unsigned char, KEY_MAX / 8 + 1> keys{};
    if (::ioctl(file, EVIOCGBIT(EV_KEY, keys.size()), keys.data()) < 0)
        return false;
    return (keys[KEY_A / 8] & (1U << (KEY_A % 8))) &&
           (keys[KEY_ENTER / 8] & (1U << (KEY_ENTER % 8)));
}

} // namespace

WedgeScanner::WedgeScanner(const ScannerSettings& settings, const QString& node, QObject* parent)
    : ScannerDevice(settings, node, parent), m_keys(settings.keys)
{
}

// Closing gives up the grab.
WedgeScanner::~WedgeScanner() = default;

Done WedgeScanner::open()
{
    m_file = UniqueFd(::open(QFile::encodeName(node()).constData(),
                             O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!m_file.valid())
        return problem("scanner.closed",
                       QStringLiteral("The scanner cannot be opened: check that the kiosk's user "
                                      "may read it, as kiosk-config/udev does."));
    if (isDevice(m_file.get())) {
        if (!hasLetters(m_file.get()))
            return problem("scanner.no_keys",
                           QStringLiteral("This part of the scanner has no keys to read."));
        if (::ioctl(m_file.get(), EVIOCGRAB, 1) != 0)
            return problem("scanner.taken",
                           QStringLiteral("Another program has the scanner: end it, or restart "
                                          "the kiosk's computer."));
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_file.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &WedgeScanner::read);
    return {};
}

bool WedgeScanner::takeWaiting()
{
    return m_notifier->isEnabled() && readOnce();
}

void WedgeScanner::read()
{
    for (int i = 0; i < ReadsAtOnce && readOnce(); ++i) {
    }
}

bool WedgeScanner::readOnce()
{
    std::array<char, EventsAtOnce * EventSize> events;
    const ssize_t size = ::read(m_file.get(), events.data(), events.size());
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    if (size <= 0) {
        m_notifier->setEnabled(false);
        leave();
        return false;
    }
    type(QByteArrayView(events.data(), size));
    return true;
}

void WedgeScanner::type(QByteArrayView events)
{
    m_rest.append(events);
    QByteArray typed;
    qsizetype at = 0;
    for (; at + EventSize <= m_rest.size(); at += EventSize) {
        input_event event;
        std::memcpy(&event, m_rest.constData() + at, sizeof(event));
        switch (m_keys.take(event)) {
        case Keystrokes::Stroke::Character:
            typed.append(m_keys.character());
            break;
        case Keystrokes::Stroke::Damage:
            take(typed);
            typed.clear();
            spoil();
            break;
        case Keystrokes::Stroke::None:
            break;
        }
    }
    m_rest.remove(0, at);
    take(typed);
}

} // namespace anteroom
