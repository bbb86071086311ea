#include "kiosk/trust_watch.h"

#include "scanner/trust/trust_files.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace anteroom {

using namespace std::chrono_literals;

namespace {

constexpr auto settleFor = 300ms;
constexpr auto lookEvery = 60s;

// The folder and all below it, and the one above, where it may yet be made.
QStringList watchedFor(const QString& folder)
{
    QStringList folders{QFileInfo(folder).path()};
    if (QFileInfo(folder).isDir())
        folders.append(folder);
    QDirIterator below(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (below.hasNext() && folders.size() < 1000)
        folders.append(below.next());
    return folders;
}

} // namespace

TrustWatch::TrustWatch(QString folder, QObject* parent)
    : QObject(parent), m_folder(std::move(folder))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleFor);
    m_look.setInterval(lookEvery);
    connect(&m_settle, &QTimer::timeout, this, &TrustWatch::read);
    connect(&m_look, &QTimer::timeout, this, &TrustWatch::read);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
}

void TrustWatch::start()
{
    m_look.start();
    read();
}

void TrustWatch::read()
{
    if (m_isReading)
        return m_settle.start();
    m_isReading = true;
    QThreadPool::globalInstance()->start([own = m_folder, self = QPointer(this)] {
        const auto files = TrustFiles::read(QFileInfo(own).isDir() ? own : TrustFiles::Shipped);
        const TrustList list = files ? files->list : TrustList();
        // The object may be gone by now; its thread knows.
        QMetaObject::invokeMethod(
            qApp,
            [self, list, folders = watchedFor(own)] {
                if (self)
                    self->take(list, folders);
            },
            Qt::QueuedConnection);
    });
}

void TrustWatch::take(const TrustList& list, const QStringList& folders)
{
    m_isReading = false;
    m_watcher.addPaths(folders);
    if (m_list == list)
        return;
    m_list = list;
    Q_EMIT changed(list);
}

} // namespace anteroom
