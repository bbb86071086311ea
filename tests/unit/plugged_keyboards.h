#pragma once

#include "scanner/device/device_tree.h"
#include "typist.h"

#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

namespace anteroom {

using namespace Qt::StringLiterals;

// Folders of the test's own for /dev and /sys, with pipes in place of event devices.
class PluggedKeyboards {
public:
    PluggedKeyboards() { QDir(m_folder.path()).mkpath(u"dev/input/by-id"_s); }

    [[nodiscard]] DeviceTree tree() const { return {path(u"dev"_s), path(u"sys"_s)}; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    // `usb` is "vendor:product".
    void plug(int number, const QString& usb, const QString& id) const
    {
        const QString event = u"event%1"_s.arg(number);
        const QString about = path(u"sys/class/input/%1/device/id"_s.arg(event));
        QDir().mkpath(about);
        write(about + u"/vendor"_s, usb.section(u':', 0, 0).toLatin1() + '\n');
        write(about + u"/product"_s, usb.section(u':', 1).toLatin1() + '\n');
        const QString node = path(u"dev/input/"_s + event);
        QCOMPARE(::mkfifo(QFile::encodeName(node).constData(), 0600), 0);
        QFile::link(node, path(u"dev/input/by-id/"_s + id));
    }
    void unplug(int number, const QString& id) const
    {
        const QString event = u"event%1"_s.arg(number);
        QFile::remove(path(u"dev/input/by-id/"_s + id));
        QFile::remove(path(u"dev/input/"_s + event));
        QDir(path(u"sys/class/input/"_s + event)).removeRecursively();
    }

private:
    static void write(const QString& name, const QByteArray& text)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
};

// The scanner's end of such a pipe.
class Keyboard {
public:
    Keyboard(const PluggedKeyboards& plugs, int number)
        : m_file(
              ::open(QFile::encodeName(plugs.path(u"dev/input/event%1"_s.arg(number))).constData(),
                     O_RDWR | O_CLOEXEC))
    {
    }
    ~Keyboard() { ::close(m_file); }
    void send(const QByteArray& events) const
    {
        QCOMPARE(::write(m_file, events.constData(), size_t(events.size())), events.size());
    }

    void send(const Typist& typist) const { send(typist.events()); }

private:
    int m_file;
};

} // namespace anteroom
