#include "scanner/device/scanner_devices.h"

#include "scanner/device/serial_scanner.h"
#include "scanner/device/wedge_scanner.h"

#include <QSet>

namespace anteroom {

using namespace std::chrono_literals;

namespace {

constexpr auto LookInterval = 2s;
constexpr auto LookSoon = 100ms; // udev makes the file first and gives the rights then

std::unique_ptr<ScannerDevice> deviceFor(const ScannerSettings& settings, const QString& node)
{
    if (settings.kind == ScannerKind::Wedge)
        return std::make_unique<WedgeScanner>(settings, node);
    return std::make_unique<SerialScanner>(settings, node);
}

} // namespace

ScannerDevices::ScannerDevices(const QList<ScannerSettings>& scanners, const DeviceTree& tree,
                               QObject* parent)
    : QObject(parent), m_scanners(scanners), m_tree(tree)
{
    m_look.setInterval(LookInterval);
    connect(&m_look, &QTimer::timeout, this, &ScannerDevices::look);
    m_again.setSingleShot(true);
    m_again.setInterval(LookSoon);
    connect(&m_again, &QTimer::timeout, this, &ScannerDevices::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_again.isActive())
            m_again.start();
    });
}

ScannerDevices::~ScannerDevices() = default;

void ScannerDevices::start()
{
    if (m_scanners.isEmpty() || m_look.isActive())
        return;
    m_look.start();
    look();
}

void ScannerDevices::stop()
{
    m_look.stop();
    m_again.stop();
    m_refused.clear();
    if (m_open.empty())
        return;
    // Later, since it may be one of them that led here.
    for (auto& [node, device] : m_open) {
        device->disconnect(this);
        device.release()->deleteLater();
    }
    m_open.clear();
    Q_EMIT presentChanged();
}

QStringList ScannerDevices::present() const
{
    QStringList names;
    for (const auto& [node, device] : m_open)
        names.append(device->scanner());
    return names;
}

void ScannerDevices::look()
{
    const QStringList folders = foldersToWatch(m_tree);
    const QStringList watched = m_watcher.directories();
    for (const QString& folder : folders)
        if (!watched.contains(folder))
            m_watcher.addPath(folder);

    QSet<QString> plugged;
    bool changed = false;
    for (const ScannerSettings& settings : m_scanners)
        for (const QString& node : nodesOf(settings, m_tree)) {
            plugged.insert(node);
            if (!m_open.contains(node))
                changed = open(settings, node) || changed;
        }
    m_refused.removeIf(
        [&](QMap<QString, QString>::iterator refused) { return !plugged.contains(refused.key()); });
    changed = std::erase_if(m_open,
                            [&](const auto& each) { return !plugged.contains(each.first); }) > 0 ||
              changed;
    if (changed)
        Q_EMIT presentChanged();
}

bool ScannerDevices::open(const ScannerSettings& settings, const QString& node)
{
    auto device = deviceFor(settings, node);
    if (const Done done = device->open(); !done) {
        if (m_refused.value(node) != done.problem().code &&
            done.problem().code != QLatin1StringView("scanner.no_keys"))
            Q_EMIT failed(settings.name, done.problem());
        m_refused.insert(node, done.problem().code);
        return false;
    }
    m_refused.remove(node);
    connect(device.get(), &ScannerDevice::received, this, &ScannerDevices::received);
    connect(device.get(), &ScannerDevice::failed, this,
            [this, name = settings.name](const Problem& problem) { Q_EMIT failed(name, problem); });
    // Queued, since dropping deletes the device that says it.
    connect(
        device.get(), &ScannerDevice::gone, this, [this, node] { drop(node); },
        Qt::QueuedConnection);
    m_open.emplace(node, std::move(device));
    return true;
}

void ScannerDevices::drop(const QString& node)
{
    if (m_open.erase(node) > 0)
        Q_EMIT presentChanged();
    m_again.start();
}

} // namespace anteroom
