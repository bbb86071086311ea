#pragma once

#include "simulated_history.h"
#include "simulated_office.h"
#include "simulated_time.h"
#include "tests/frames/dice.h"
#include "wire/office_client.h"

namespace anteroom {

class SimulatedClient;

// The network between kiosks, consoles and the office, with everything that may become of a
// request on its way:
//
//   delayed        it or its answer takes seconds
//   refused        no connection
//   asking lost    the office never hears of it; silence until the deadline
//   asking cut     the connection ends in the midst of the body; the office leaves such a one be
//   answer lost    the office has done it; silence until the deadline
//   answer cut     the office has done it; the connection ends in the midst of the answer
//   doubled        it comes twice, the second one later than others that were sent after it
//   late           it comes after whoever sent it gave up, and was sent again
//   busy           the edge says 429, 500 or 503, and does nothing
//   bad gateway    the office has done it, and something between says 502 or 504
//   stranger       something else answers that all is well, and has done nothing
class SimulatedNetwork {
public:
    SimulatedNetwork(SimulatedTime& time, SimulatedOffice& office, Dice& dice,
                     SimulatedHistory& history)
        : m_time(time), m_office(office), m_dice(dice), m_history(history)
    {
    }

    // The share of requests that something becomes of.
    void setTrouble(double share) { m_trouble = share; }
    // No connection for one client, or (null) for all, until then; or silence instead.
    void cutOff(const QString& whom, qint64 until, bool silently);
    void heal();

    void send(SimulatedClient& client, const OfficeRequest& request, const RequestHead& head,
              std::function<void(const OfficeAnswer&)> answered);

    [[nodiscard]] int requests() const { return m_requests; }

private:
    struct Journey {
        QString fault;
        std::optional<qint64> there; // when the office hears of it, from now
        std::optional<qint64> again; // and when once more
        std::optional<qint64> back;  // when the answer is there, from then
        std::optional<HttpAnswer> instead = {};
        bool fails = false; // a connection that ends, instead of an answer
    };
    struct Exchange;
    struct Outage {
        QString whom;
        qint64 until = 0;
        bool silent = false;
    };
    [[nodiscard]] Journey plan(const QString& name, bool hasBody);
    [[nodiscard]] std::optional<Journey> outage(const QString& name);
    [[nodiscard]] Journey troubled(bool hasBody);
    [[nodiscard]] qint64 latency();
    void arrive(const std::shared_ptr<Exchange>& exchange, bool isAgain);
    void tell(const std::shared_ptr<Exchange>& exchange, const std::optional<HttpAnswer>& http,
              const char* problemCode);

    SimulatedTime& m_time;
    SimulatedOffice& m_office;
    Dice& m_dice;
    SimulatedHistory& m_history;
    double m_trouble = 0;
    QList<Outage> m_outages;
    int m_requests = 0;
};

// A client of the office whose requests take the simulated network.
class SimulatedClient : public OfficeClient {
    Q_OBJECT

public:
    // A kiosk is known by its certificate's fingerprint, a console by its token.
    SimulatedClient(SimulatedNetwork& network, const QString& name, const QByteArray& fingerprint)
        : OfficeClient({}), m_network(network), m_name(name), m_fingerprint(fingerprint)
    {
    }

    [[nodiscard]] const QString& name() const { return m_name; }

    void send(const OfficeRequest& request, QObject* context,
              std::function<void(const OfficeAnswer&)> answered) override;
    using OfficeClient::noteReachable;

private:
    SimulatedNetwork& m_network;
    QString m_name;
    QByteArray m_fingerprint;
};

} // namespace anteroom
