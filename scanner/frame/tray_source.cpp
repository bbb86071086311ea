#include "scanner/frame/tray_source.h"

#include "scanner/channel/decoder_message.h"
#include "scanner/client/decoder_client.h"

#include <chrono>
#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

namespace anteroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto FrameInterval = 66ms; // 15 a second
constexpr auto LookInterval = 500ms; // for what the folder's watcher misses
const QStringList PictureNames{u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s};

bool isSlot(const QString& path)
{
    return QFileInfo(path).completeBaseName() == "presented"_L1;
}

} // namespace

class TraySource::Private {
public:
    Private(TraySource& source, const QString& folder, DecoderClient& decoder)
        : q(source), m_folder(folder), m_decoder(decoder)
    {
        m_frames.setInterval(FrameInterval);
        connect(&m_frames, &QTimer::timeout, &q, [this] { emitFrame(); });
        m_look.setInterval(LookInterval);
        connect(&m_look, &QTimer::timeout, &q, [this] { lookAtFolder(); });
        connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &q, [this] { lookAtFolder(); });
        connect(&m_decoder, &DecoderClient::pictureReady, &q,
                [this](quint64 id, const Picture& picture) { take(id, picture); });
        connect(&m_decoder, &DecoderClient::pictureRefused, &q,
                [this](quint64 id, const Problem& problem) { refuse(id, problem); });
        m_watcher.addPath(m_folder.absolutePath());
        m_names = pictures();
        m_look.start();
        lookAtFolder();
    }

    void start()
    {
        m_running = true;
        if (!m_image.isNull())
            m_frames.start();
        else if (!m_presented.isEmpty() && m_request == 0)
            (void)read(m_presented);
    }

    // Stopped like a camera: no frame is kept. The card still lies there.
    void stop()
    {
        m_running = false;
        m_frames.stop();
        m_image = QImage();
        m_request = 0;
    }

    [[nodiscard]] bool running() const { return m_running; }

    [[nodiscard]] QStringList pictures() const
    {
        QStringList names;
        for (const QString& name : m_folder.entryList(PictureNames, QDir::Files, QDir::Name))
            if (!isSlot(name))
                names.append(name);
        return names;
    }

    [[nodiscard]] Done present(const QString& path)
    {
        const QFileInfo file(m_folder, path);
        if (!file.isFile() || !file.isReadable())
            return problem("picture.absent",
                           u"There is no such picture in the tray: choose another one."_s);
        if (file.size() > MaxPictureBytes)
            return problem("picture.long", u"This file is too big: use a picture under 16 MB."_s);
        m_frames.stop();
        m_image = QImage();
        m_request = 0;
        m_presented = file.absoluteFilePath();
        m_presentedAt = file.lastModified();
        if (m_running && !read(m_presented))
            return problem("picture.absent",
                           u"There is no such picture in the tray: choose another one."_s);
        Q_EMIT q.presentedChanged();
        return {};
    }

    void takeAway()
    {
        if (m_presented.isEmpty())
            return;
        m_frames.stop();
        m_image = QImage();
        m_request = 0;
        m_presented.clear();
        Q_EMIT q.presentedChanged();
    }

    [[nodiscard]] QString presented() const { return m_presented; }

private:
    [[nodiscard]] bool read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        m_request = m_decoder.readPicture(file.read(MaxPictureBytes + 1));
        return true;
    }

    void take(quint64 id, const Picture& picture)
    {
        if (id != m_request || m_request == 0)
            return;
        m_request = 0;
        m_image = picture.frame;
        if (m_running) {
            emitFrame();
            m_frames.start();
        }
    }

    void refuse(quint64 id, const Problem& problem)
    {
        if (id != m_request || m_request == 0)
            return;
        m_request = 0;
        takeAway();
        Q_EMIT q.failed(problem);
    }

    void emitFrame() { Q_EMIT q.frameReady(Frame{++m_lastFrame, m_image}); }

    // A card that was laid into the slot by another program, taken out of it, or changed.
    void lookAtFolder()
    {
        const QStringList names = pictures();
        if (names != m_names) {
            m_names = names;
            Q_EMIT q.picturesChanged();
        }
        const QFileInfo shown(m_presented);
        if (!m_presented.isEmpty() && !shown.isFile())
            takeAway();
        for (const QFileInfo& file : m_folder.entryInfoList(PictureNames, QDir::Files)) {
            const bool known =
                m_presented == file.absoluteFilePath() && m_presentedAt == file.lastModified();
            if (!isSlot(file.fileName()) || known)
                continue;
            const Done done = present(file.absoluteFilePath());
            if (!done)
                Q_EMIT q.failed(done.problem());
        }
    }

    TraySource& q;
    QDir m_folder;
    DecoderClient& m_decoder;
    QFileSystemWatcher m_watcher;
    QTimer m_frames;
    QTimer m_look;
    QStringList m_names;
    bool m_running = false;
    QString m_presented;
    QDateTime m_presentedAt;
    quint64 m_request = 0; // the picture that is being decoded; 0 for none
    QImage m_image;
    quint64 m_lastFrame = 0;
};

TraySource::TraySource(const QString& folder, DecoderClient& decoder, QObject* parent)
    : FrameSource(parent), d(std::make_unique<Private>(*this, folder, decoder))
{
}

TraySource::~TraySource() = default;

void TraySource::start()
{
    d->start();
}

void TraySource::stop()
{
    d->stop();
}

bool TraySource::running() const
{
    return d->running();
}

QStringList TraySource::pictures() const
{
    return d->pictures();
}

Done TraySource::present(const QString& path)
{
    return d->present(path);
}

void TraySource::takeAway()
{
    d->takeAway();
}

QString TraySource::presented() const
{
    return d->presented();
}

} // namespace anteroom
