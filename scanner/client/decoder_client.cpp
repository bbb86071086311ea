#include "scanner/client/decoder_client.h"

#include "scanner/channel/sealed_memory.h"
#include "scanner/client/decoder_exchange.h"
#include "scanner/client/gray_pixels.h"
#include "scanner/client/pending_read.h"
#include "scanner/client/written_picture.h"

#include <algorithm>
#include <chrono>

namespace anteroom {

using namespace std::chrono_literals;

namespace {

constexpr auto TimeForARequest = 1000ms;
constexpr int MostSettingsTries = 3;
constexpr quint64 HousekeepingId = 1; // of settings and forgetting; each kind has its own numbers

std::span<const uchar> unsignedBytes(const QByteArray& bytes)
{
    return {reinterpret_cast<const uchar*>(bytes.constData()), size_t(bytes.size())};
}

} // namespace

class DecoderClient::Private {
public:
    // What the decoder is busy with.
    struct UnderWay {
        RequestKind kind;
        quint64 id = 0;
        std::optional<PendingRead> read; // a picture or a payload
        UniqueFd output;                 // of a picture
        bool isAwaited = true;           // false when its visit has ended
    };

    Private(DecoderClient& client, const QString& program)
        : q(client), m_decoder(program, QStringList())
    {
        connect(&m_decoder, &DecoderExchange::becameReady, &q, [this] { begin(); });
        connect(&m_decoder, &DecoderExchange::answered, &q,
                [this](const DecoderAnswer& answer) { receive(answer); });
        connect(&m_decoder, &DecoderExchange::lost, &q, [this](const Problem& why) { lost(why); });
        connect(&m_decoder, &DecoderExchange::absent, &q,
                [this](const Problem& why) { absent(why); });
    }

    void start() { m_decoder.start(); }

    void stop()
    {
        m_decoder.stop();
        m_frame.reset();
        m_reads.clear();
        m_underWay.reset();
    }

    void offer(const Frame& frame)
    {
        m_frame = frame;
        start();
        pump();
    }

    quint64 read(RequestKind kind, const QByteArray& bytes)
    {
        const PendingRead read{kind, ++m_lastRead, bytes};
        if (const auto why = m_reads.add(read))
            refuseSoon(read, *why);
        start();
        pump();
        return read.id;
    }

    void setSettings(const QByteArray& settings)
    {
        const bool fits = settings.size() <= MaxSettingsBytes;
        m_settings = fits ? settings : QByteArray();
        m_settingsDue = true;
        m_settingsTries = 0;
        if (!fits)
            QMetaObject::invokeMethod(
                &q, [this] { Q_EMIT q.failed(settingsRefused()); }, Qt::QueuedConnection);
        pump();
    }

    // A decoder that only now gets ready remembers nothing.
    void forget()
    {
        m_frame.reset();
        m_reads.dropPayloads();
        if (m_underWay && m_underWay->kind != RequestKind::Picture)
            m_underWay->isAwaited = false;
        m_forgetDue = m_decoder.ready();
        pump();
    }

    [[nodiscard]] qint64 pid() const { return m_decoder.pid(); }

    std::chrono::milliseconds timeForARequest = TimeForARequest;

private:
    void refuseSoon(const PendingRead& read, const Problem& why)
    {
        QMetaObject::invokeMethod(
            &q, [this, kind = read.kind, id = read.id, why] { refuse(kind, id, why); },
            Qt::QueuedConnection);
    }

    void refuse(RequestKind kind, quint64 id, const Problem& why)
    {
        if (kind == RequestKind::Picture)
            Q_EMIT q.pictureRefused(id, why);
        else
            Q_EMIT q.payloadRefused(id, why);
    }

    // With a decoder that knows nothing yet.
    void begin()
    {
        m_settingsDue = true;
        pump();
        Q_EMIT q.ready();
    }

    // Sends the next thing there is to do, if the decoder is free.
    void pump()
    {
        if (!m_decoder.isFree())
            return;
        if (m_settingsDue && !m_settings.isEmpty())
            sendSettings();
        else if (std::exchange(m_forgetDue, false))
            send(requestOf(RequestKind::Forget, HousekeepingId, 0), {});
        else if (!m_reads.isEmpty())
            sendRead(m_reads.takeFirst());
        else if (m_frame)
            sendFrame();
    }

    void sendSettings()
    {
        m_settingsDue = false;
        if (++m_settingsTries > MostSettingsTries) {
            m_settings.clear();
            Q_EMIT q.failed(settingsRefused());
            pump();
            return;
        }
        const Result<UniqueFd> file = sealedCopy(unsignedBytes(m_settings));
        if (!file) {
            Q_EMIT q.failed(file.problem());
            return;
        }
        send(requestOf(RequestKind::Settings, HousekeepingId, m_settings.size()), {file->get()});
    }

    static Problem settingsRefused()
    {
        return problem("decoder.settings",
                       QStringLiteral("The scanner's settings cannot be used: shorten the list of "
                                      "trusted issuers."));
    }

    static DecoderRequest requestOf(RequestKind kind, quint64 id, qsizetype bytes)
    {
        DecoderRequest request;
        request.kind = kind;
        request.id = id;
        request.bytes = quint32(bytes);
        return request;
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
        DecoderRequest request = requestOf(RequestKind::Frame, frame.id, pixels.size());
        request.width = quint32(frame.image.width());
        request.height = quint32(frame.image.height());
        send(request, {file->get()});
    }

    void sendRead(const PendingRead& read)
    {
        const bool isPicture = read.kind == RequestKind::Picture;
        const Result<UniqueFd> input = sealedCopy(unsignedBytes(read.bytes));
        Result<UniqueFd> output = isPicture ? fixedMemory(PictureOutputBytes) : UniqueFd();
        if (!input || !output) {
            refuse(read.kind, read.id, input ? output.problem() : input.problem());
            return;
        }
        std::vector<int> files{input->get()};
        if (isPicture)
            files.push_back(output->get());
        send(requestOf(read.kind, read.id, read.bytes.size()), files);
        m_underWay->read = read;
        m_underWay->output = std::move(output).value();
    }

    void send(const DecoderRequest& request, const std::vector<int>& files)
    {
        m_underWay = UnderWay{request.kind, request.id, std::nullopt, UniqueFd()};
        m_decoder.ask(request, files, timeForARequest);
    }

    void receive(const DecoderAnswer& answer)
    {
        const UnderWay done = std::move(*m_underWay);
        m_underWay.reset();
        if (done.kind == RequestKind::Settings)
            m_settingsTries = 0;
        if (done.isAwaited)
            deliver(done, answer);
        pump();
    }

    void deliver(const UnderWay& done, const DecoderAnswer& answer)
    {
        if (done.kind == RequestKind::Picture)
            deliverPicture(done, answer);
        else if (done.kind == RequestKind::Payload && answer.refusal)
            Q_EMIT q.payloadRefused(done.id, *answer.refusal);
        else if (done.kind == RequestKind::Payload)
            Q_EMIT q.payloadRead(done.id, answer.readings);
        else if (done.kind == RequestKind::Frame)
            deliverFrame(answer);
        else if (done.kind == RequestKind::Settings && answer.refusal)
            Q_EMIT q.failed(*answer.refusal);
    }

    void deliverFrame(const DecoderAnswer& answer)
    {
        if (!answer.readings.isEmpty())
            Q_EMIT q.readingsFound(answer.id, answer.readings);
        if (answer.look)
            Q_EMIT q.frameLooked(answer.id, *answer.look);
        Q_EMIT q.frameRead(answer.id, answer.milliseconds);
    }

    void deliverPicture(const UnderWay& done, const DecoderAnswer& answer)
    {
        const auto written = WrittenPicture::of(done.output, answer);
        if (answer.refusal || !written || written->jpeg.isEmpty())
            Q_EMIT q.pictureRefused(done.id, answer.refusal.value_or(unreadable()));
        else
            Q_EMIT q.pictureReady(done.id, {written->image, written->jpeg, answer.readings});
    }

    static Problem unreadable()
    {
        return problem("picture.unreadable",
                       QStringLiteral("This picture is damaged: take it again."));
    }

    // What the decoder was busy with is tried again if somebody waits for it; a frame is past.
    void lost(const Problem& why)
    {
        const auto done = std::exchange(m_underWay, std::nullopt);
        if (done && done->read && done->isAwaited) {
            if (const auto given = m_reads.putBack(*done->read))
                refuseSoon(*done->read, *given);
        }
        m_forgetDue = false;
        Q_EMIT q.failed(why);
    }

    void absent(const Problem& why)
    {
        for (const PendingRead& read : m_reads.takeAll())
            refuseSoon(read, why);
        Q_EMIT q.failed(why);
    }

    DecoderClient& q;
    DecoderExchange m_decoder;
    quint64 m_lastRead = 0;
    std::optional<Frame> m_frame; // the newest one that was offered
    PendingReads m_reads;
    QByteArray m_settings;
    bool m_settingsDue = false; // the decoder in use doesn't have them yet
    int m_settingsTries = 0;    // in a row that ended the decoder
    bool m_forgetDue = false;
    std::optional<UnderWay> m_underWay;
};

DecoderClient::DecoderClient(const QString& program, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, program))
{
    qRegisterMetaType<Picture>();
    qRegisterMetaType<Problem>();
    qRegisterMetaType<FrameLook>();
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
    return d->read(RequestKind::Picture, bytes);
}

quint64 DecoderClient::readPayload(const QByteArray& bytes)
{
    return d->read(RequestKind::Payload, bytes);
}

void DecoderClient::setSettings(const QByteArray& settings)
{
    d->setSettings(settings);
}

void DecoderClient::forget()
{
    d->forget();
}

qint64 DecoderClient::decoderPid() const
{
    return d->pid();
}

} // namespace anteroom
