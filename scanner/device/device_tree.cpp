#include "scanner/device/device_tree.h"

#include <QDir>
#include <QFile>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// From a terminal's device up to the USB device that it is a part of: port, interface, device.
constexpr int StepsToUsbDevice = 4;

const QDir::Filters Anything =
    QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;

QString firstLine(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine(64)).trimmed()
                                          : QString();
}

// What an event device says of itself: "0c2e:0b61".
QString usbOfEvent(const QString& device)
{
    return firstLine(device + "/id/vendor"_L1) + u':' + firstLine(device + "/id/product"_L1);
}

QString usbOfTerminal(const QString& device)
{
    QDir folder(QFileInfo(device).canonicalFilePath());
    for (int step = 0; step < StepsToUsbDevice; ++step) {
        if (folder.exists(u"idVendor"_s))
            return firstLine(folder.filePath(u"idVendor"_s)) + u':' +
                   firstLine(folder.filePath(u"idProduct"_s));
        if (!folder.cdUp())
            break;
    }
    return {};
}

QStringList byUsb(const ScannerSettings& settings, const DeviceTree& tree)
{
    const bool wedge = settings.kind == ScannerKind::Wedge;
    const QDir folder(tree.system + (wedge ? "/class/input"_L1 : "/class/tty"_L1));
    const QStringList names =
        wedge ? QStringList{u"event*"_s} : QStringList{u"ttyACM*"_s, u"ttyUSB*"_s};
    QStringList nodes;
    for (const QString& name : folder.entryList(names, Anything)) {
        const QString device = folder.filePath(name) + "/device"_L1;
        if ((wedge ? usbOfEvent(device) : usbOfTerminal(device)) != settings.usb)
            continue;
        const QFileInfo node(tree.devices + (wedge ? "/input/"_L1 : "/"_L1) + name);
        if (node.exists())
            nodes.append(node.canonicalFilePath());
    }
    return nodes;
}

QStringList byPath(const ScannerSettings& settings, const DeviceTree& tree)
{
    const QFileInfo wanted(tree.devices + settings.path.mid("/dev"_L1.size()));
    QStringList nodes;
    for (const QFileInfo& found : wanted.dir().entryInfoList({wanted.fileName()}, Anything)) {
        const QFileInfo node(found.canonicalFilePath());
        const bool wedge = settings.kind == ScannerKind::Wedge;
        // By-id also names a keyboard's mouse and joystick sides.
        if (node.exists() && (!wedge || node.fileName().startsWith("event"_L1)))
            nodes.append(node.filePath());
    }
    return nodes;
}

} // namespace

QStringList nodesOf(const ScannerSettings& settings, const DeviceTree& tree)
{
    QStringList nodes = settings.usb.isEmpty() ? byPath(settings, tree) : byUsb(settings, tree);
    nodes.removeDuplicates();
    nodes.sort();
    return nodes;
}

QStringList foldersToWatch(const DeviceTree& tree)
{
    QStringList folders;
    for (const QLatin1StringView inner :
         {""_L1, "/input"_L1, "/input/by-id"_L1, "/input/by-path"_L1, "/serial"_L1,
          "/serial/by-id"_L1, "/serial/by-path"_L1})
        if (QFileInfo(tree.devices + inner).isDir())
            folders.append(tree.devices + inner);
    return folders;
}

} // namespace anteroom
