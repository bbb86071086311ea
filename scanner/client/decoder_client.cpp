#include "scanner/client/decoder_client.h"

#include "scanner/channel/decoder_message.h"
#include "scanner/channel/sealed_memory.h"
#include "scanner/client/decoder_supply.h"
#include "scanner/client/gray_pixels.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <QCoreApplication>
#include <QTimer>

namespace anteroom {

using namespace std::chrono_literals;

namespace {

constexpr auto TimeForARequest = 1000ms;
constexpr int TriesOfAPicture = 3;
constexpr qsizetype MostWaitingPictures = 8;

std::span<const uchar> unsignedBytes(const QByteArray& bytes)
{
    return {reinterpret_cast<const uchar*>(bytes.constData()), size_t(bytes.size())};
}

QString programBesideThisOne()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/anteroom-decoder");
}

} // namespace

class DecoderClient::Private {
public:
    // A picture that waits, or that is being decoded.
    struct PendingPicture {
        quint64 id = 0;
        QByteArray bytes;
        int triesLeft = TriesOfAPicture;
    };

    // What the decoder is busy with.
    struct UnderWay {
        quint64 id = 0;
        std::optional<PendingPicture> picture; // else a frame
        UniqueFd output;
    };

    Private(DecoderClient& client, const QString& program)
        : q(client), m_decoder(program.isEmpty() ? programBesideThisOne() : program)
    {
        m_limit.setSingleShot(true);
        m_limit.setTimerType(Qt::PreciseTimer);
        connect(&m_limit, &QTimer::timeout, &q, [this] { overrun(); });
        connect(&m_decoder, &DecoderSupply::becameReady, &q, [this] { pump(); });
        connect(&m_decoder, &DecoderSupply::received, &q,
                [this](const QByteArray& message) { receive(message); });
        connect(&m_decoder, &DecoderSupply::lost, &q, [this] { lost(); });
        connect(&m_decoder, &DecoderSupply::absent, &q, [this] { absent(); });
    }

    void start() { m_decoder.start(); }

    void stop()
    {
        m_decoder.stop();
        m_limit.stop();
        m_frame.reset();
        m_pictures.clear();
        m_underWay.reset();
        m_slow = false;
    }

    void offer(const Frame& frame)
    {
        m_frame = frame;
        start();
        pump();
    }

    quint64 readPicture(const QByteArray& bytes)
    {
        const quint64 id = ++m_lastPicture;
        if (bytes.size() > MaxPictureBytes)
            refuseSoon(id, problem("picture.long", QStringLiteral("This file is too big: use a "
                                                                  "picture under 16 MB.")));
        else if (bytes.isEmpty())
            refuseSoon(id, problem("picture.unknown", QStringLiteral("This file is empty: choose "
                                                                     "another one.")));
        else if (qsizetype(m_pictures.size()) >= MostWaitingPictures)
            refuseSoon(id, problem("picture.busy", QStringLiteral("Too many pictures at once: try "
                                                                  "again in a moment.")));
        else
            m_pictures.push_back({id, bytes});
        start();
        pump();
        return id;
    }

    [[nodiscard]] qint64 pid() const { return m_decoder.pid(); }

    std::chrono::milliseconds timeForARequest = TimeForARequest;

private:
    void refuseSoon(quint64 id, const Problem& why)
    {
        QMetaObject::invokeMethod(
            &q, [this, id, why] { Q_EMIT q.pictureRefused(id, why); }, Qt::QueuedConnection);
    }

    // Sends the next thing there is to do, if the decoder is free.
    void pump()
    {
        if (!m_decoder.ready() || m_underWay)
            return;
        if (!m_pictures.empty())
            sendPicture();
        else if (m_frame)
            sendFrame();
    }

    void sendFrame()
    {
        const Frame frame = *m_frame;
        m_frame.reset();
        if (frame.image.isNull() ||
            qsizetype(frame.image.width()) * frame.image.height() > MaxFramePixels)
            return;
        const QByteArray pixels = grayPixels(frame.image);
        const Result<UniqueFd> file = sealedCopy(unsignedBytes(pixels));
        if (!file) {
            Q_EMIT q.failed(file.problem());
            return;
        }
        DecoderRequest request;
        request.kind = RequestKind::Frame;
        request.id = frame.id;
        request.width = quint32(frame.image.width());
        request.height = quint32(frame.image.height());
        request.bytes = quint32(pixels.size());
        m_underWay = UnderWay{frame.id, std::nullopt, UniqueFd()};
        send(request, {file->get()});
    }

    void sendPicture()
    {
        PendingPicture picture = m_pictures.front();
        m_pictures.pop_front();
        const Result<UniqueFd> input = sealedCopy(unsignedBytes(picture.bytes));
        Result<UniqueFd> output = fixedMemory(PictureOutputBytes);
        if (!input || !output) {
            Q_EMIT q.pictureRefused(picture.id, input ? output.problem() : input.problem());
            return;
        }
        DecoderRequest request;
        request.kind = RequestKind::Picture;
        request.id = picture.id;
        request.bytes = quint32(picture.bytes.size());
        --picture.triesLeft;
        const int outputFd = output->get();
        m_underWay = UnderWay{picture.id, picture, std::move(output).value()};
        send(request, {input->get(), outputFd});
    }

    void send(const DecoderRequest& request, const std::vector<int>& files)
    {
        m_limit.start(timeForARequest);
        if (!m_decoder.send(request.toBytes(), files))
            m_decoder.kill();
    }

    void receive(const QByteArray& message)
    {
        const Result<DecoderAnswer> answer = DecoderAnswer::fromBytes(message);
        if (!answer || !m_underWay || answer->id != m_underWay->id) {
            m_decoder.kill();
            return;
        }
        m_limit.stop();
        const UnderWay done = std::move(*m_underWay);
        m_underWay.reset();
        if (done.picture)
            deliverPicture(done, *answer);
        else
            deliverFrame(*answer);
        pump();
    }

    void deliverFrame(const DecoderAnswer& answer)
    {
        if (!answer.readings.isEmpty())
            Q_EMIT q.readingsFound(answer.id, answer.readings);
        Q_EMIT q.frameRead(answer.id, answer.milliseconds);
    }

    void deliverPicture(const UnderWay& done, const DecoderAnswer& answer)
    {
        if (answer.refusal || !answer.preview.isValid()) {
            Q_EMIT q.pictureRefused(done.id, answer.refusal.value_or(unreadable()));
            return;
        }
        const qsizetype line = qsizetype(answer.preview.width()) * 4;
        const qsizetype previewBytes = line * answer.preview.height();
        const QByteArray pixels = copyOut(done.output, 0, previewBytes);
        Picture picture;
        picture.evidenceJpeg = copyOut(done.output, previewBytes, answer.evidenceBytes);
        if (pixels.isEmpty() || picture.evidenceJpeg.isEmpty()) {
            Q_EMIT q.pictureRefused(done.id, unreadable());
            return;
        }
        picture.frame =
            QImage(reinterpret_cast<const uchar*>(pixels.constData()), answer.preview.width(),
                   answer.preview.height(), line, QImage::Format_RGB32)
                .copy();
        picture.readings = answer.readings;
        Q_EMIT q.pictureReady(done.id, picture);
    }

    static Problem unreadable()
    {
        return problem("picture.unreadable",
                       QStringLiteral("This picture is damaged: take it again."));
    }

    void overrun()
    {
        m_slow = true;
        m_decoder.kill();
    }

    // What the decoder was busy with is tried again if it is a picture; a frame is past.
    void lost()
    {
        m_limit.stop();
        if (m_underWay && m_underWay->picture)
            returnPicture(*m_underWay->picture);
        m_underWay.reset();
        if (std::exchange(m_slow, false))
            Q_EMIT q.failed(
                problem("decoder.slow", QStringLiteral("The scanner took too long and was started "
                                                       "anew: hold the card still.")));
        else
            Q_EMIT q.failed(problem("decoder.died", QStringLiteral("The scanner was started anew: "
                                                                   "hold the card still.")));
    }

    void absent()
    {
        const Problem why =
            problem("decoder.absent", QStringLiteral("The scanner cannot be started: type instead, "
                                                     "or ask at the desk."));
        for (const PendingPicture& picture : std::exchange(m_pictures, {}))
            refuseSoon(picture.id, why);
        Q_EMIT q.failed(why);
    }

    void returnPicture(const PendingPicture& picture)
    {
        if (picture.triesLeft > 0)
            m_pictures.push_front(picture);
        else
            refuseSoon(picture.id,
                       problem("picture.kills_decoder",
                               QStringLiteral("This picture cannot be read here: take another one, "
                                              "or ask at the desk.")));
    }

    DecoderClient& q;
    DecoderSupply m_decoder;
    bool m_slow = false; // the running request is being ended for its slowness
    quint64 m_lastPicture = 0;
    std::optional<Frame> m_frame; // the newest one that was offered
    std::deque<PendingPicture> m_pictures;
    std::optional<UnderWay> m_underWay;
    QTimer m_limit;
};

DecoderClient::DecoderClient(const QString& program, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, program))
{
    qRegisterMetaType<Picture>();
    qRegisterMetaType<Problem>();
    qRegisterMetaType<QList<Reading>>();
}

DecoderClient::~DecoderClient() = default;

void DecoderClient::setTimeForARequest(std::chrono::milliseconds time)
{
    d->timeForARequest = time;
}

void DecoderClient::start()
{
    d->start();
}

void DecoderClient::stop()
{
    d->stop();
}

void DecoderClient::offer(const Frame& frame)
{
    d->offer(frame);
}

quint64 DecoderClient::readPicture(const QByteArray& bytes)
{
    return d->readPicture(bytes);
}

qint64 DecoderClient::decoderPid() const
{
    return d->pid();
}

} // namespace anteroom
