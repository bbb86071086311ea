#include "scanner/client/card_client.h"

#include "scanner/channel/sealed_memory.h"
#include "scanner/client/decoder_exchange.h"
#include "scanner/client/written_picture.h"

#include <deque>

namespace anteroom {

using namespace std::chrono_literals;

namespace {

constexpr auto TimeForPayers = 2000ms;
constexpr size_t MostWaitingCards = 4;
constexpr int MostTries = 2; // a card may be what ends the decoder

QByteArray colourPixels(const QImage& frame)
{
    const QImage rgb = frame.convertToFormat(QImage::Format_RGB32);
    return {reinterpret_cast<const char*>(rgb.constBits()), rgb.sizeInBytes()};
}

Problem unreadableCard()
{
    return problem("card.kills_decoder",
                   QStringLiteral("This card cannot be read here: type what it says, or ask at the "
                                  "desk."));
}

} // namespace

class CardClient::Private {
public:
    struct Card {
        DecoderRequest request;
        QByteArray bytes;
        int tries = 0;
    };

    Private(CardClient& client, const QString& program)
        : q(client), m_decoder(program, {QStringLiteral("--cards")})
    {
        connect(&m_decoder, &DecoderExchange::becameReady, &q, [this] {
            m_payersTold = m_payers.isEmpty();
            pump();
        });
        connect(&m_decoder, &DecoderExchange::answered, &q,
                [this](const DecoderAnswer& answer) { receive(answer); });
        connect(&m_decoder, &DecoderExchange::progressed, &q, [this](int percent) {
            if (m_underWay)
                Q_EMIT q.progressed(m_underWay->request.id, percent);
        });
        connect(&m_decoder, &DecoderExchange::lost, &q, [this](const Problem& why) { lost(why); });
        connect(&m_decoder, &DecoderExchange::absent, &q,
                [this](const Problem& why) { refuseAll(why); });
    }

    void start() { m_decoder.start(); }

    void stop()
    {
        m_decoder.stop();
        m_waiting.clear();
        m_underWay.reset();
    }

    quint64 read(RequestKind kind, const QSize& size, const QByteArray& bytes)
    {
        DecoderRequest request{kind, ++m_lastId, quint32(size.width()), quint32(size.height()),
                               quint32(bytes.size())};
        if (!DecoderRequest::fromBytes(request.toBytes()))
            refuseSoon(request.id,
                       problem("picture.large",
                               QStringLiteral("This picture is too big: use a smaller one.")));
        else if (m_waiting.size() >= MostWaitingCards)
            refuseSoon(request.id, problem("card.busy", QStringLiteral("Too much at once: try "
                                                                       "again in a moment.")));
        else
            m_waiting.push_back({request, bytes});
        start();
        pump();
        return request.id;
    }

    [[nodiscard]] qint64 pid() const { return m_decoder.pid(); }

    void setPayers(const QByteArray& list)
    {
        if (list.size() > MaxPayersBytes || list == m_payers)
            return;
        m_payers = list;
        m_payersTold = false;
        pump();
    }

    void cancel()
    {
        m_waiting.clear();
        if (m_underWay) {
            m_underWay.reset();
            m_decoder.kill();
        }
    }

private:
    void refuseSoon(quint64 id, const Problem& why)
    {
        QMetaObject::invokeMethod(
            &q, [this, id, why] { Q_EMIT q.cardRefused(id, why); }, Qt::QueuedConnection);
    }

    void refuseAll(const Problem& why)
    {
        for (const Card& card : std::exchange(m_waiting, {}))
            refuseSoon(card.request.id, why);
    }

    void pump()
    {
        if (!m_decoder.isFree() || (!m_payersTold && tellPayers()) || m_waiting.empty())
            return;
        Card card = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++card.tries;
        const Result<UniqueFd> input = sealedCopy(
            {reinterpret_cast<const uchar*>(card.bytes.constData()), size_t(card.bytes.size())});
        Result<UniqueFd> output = fixedMemory(PictureOutputBytes);
        if (!input || !output) {
            refuseSoon(card.request.id, input ? output.problem() : input.problem());
            return;
        }
        m_decoder.ask(card.request, {input->get(), output->get()}, timeForCard(card.request.kind));
        m_output = std::move(output).value();
        m_underWay = std::move(card);
    }

    // Whether it is being told.
    bool tellPayers()
    {
        m_payersTold = true;
        const Result<UniqueFd> list = sealedCopy(
            {reinterpret_cast<const uchar*>(m_payers.constData()), size_t(m_payers.size())});
        if (!list || m_payers.isEmpty())
            return false;
        m_decoder.ask({RequestKind::Payers, ++m_lastId, 0, 0, quint32(m_payers.size())},
                      {list->get()}, TimeForPayers);
        m_tellsPayers = true;
        return true;
    }

    void receive(const DecoderAnswer& answer)
    {
        m_tellsPayers = false;
        const auto done = std::exchange(m_underWay, std::nullopt);
        if (done)
            deliver(done->request.id, answer);
        pump();
    }

    void deliver(quint64 id, const DecoderAnswer& answer)
    {
        const auto picture = WrittenPicture::of(m_output, answer);
        if (answer.refusal)
            Q_EMIT q.cardRefused(id, *answer.refusal);
        else if (picture)
            Q_EMIT q.cardRead(id, {picture->image, answer.readings});
        else
            Q_EMIT q.cardRefused(id, unreadableCard());
    }

    void lost(const Problem& why)
    {
        // A list that ends the decoder would end the next one too.
        if (std::exchange(m_tellsPayers, false))
            m_payers.clear();
        auto done = std::exchange(m_underWay, std::nullopt);
        if (done && why.code == QLatin1StringView("decoder.slow"))
            refuseSoon(done->request.id, cardTooSlow());
        else if (done && done->tries >= MostTries)
            refuseSoon(done->request.id, unreadableCard());
        else if (done)
            m_waiting.push_front(std::move(*done));
    }

    CardClient& q;
    DecoderExchange m_decoder;
    quint64 m_lastId = 0;
    QByteArray m_payers;
    bool m_payersTold = true; // to the decoder that runs
    bool m_tellsPayers = false;
    std::deque<Card> m_waiting;
    std::optional<Card> m_underWay; // nothing when it was cancelled
    UniqueFd m_output;              // of what is under way
};

CardClient::CardClient(const QString& program, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, program))
{
    qRegisterMetaType<CardPicture>();
    qRegisterMetaType<Problem>();
}

CardClient::~CardClient() = default;

void CardClient::start()
{
    d->start();
}

void CardClient::stop()
{
    d->stop();
}

void CardClient::setPayers(const QByteArray& list)
{
    d->setPayers(list);
}

quint64 CardClient::read(const QImage& frame)
{
    return d->read(RequestKind::CardFrame, frame.size(), colourPixels(frame));
}

quint64 CardClient::readPicture(const QByteArray& bytes)
{
    return d->read(RequestKind::CardPicture, {}, bytes);
}

void CardClient::cancel()
{
    d->cancel();
}

qint64 CardClient::decoderPid() const
{
    return d->pid();
}

} // namespace anteroom
