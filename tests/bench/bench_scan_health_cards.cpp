// Reading and checking a health card, against OpenSSL checking its signature alone.

#include "scanner/healthcard/compact_jws.h"
#include "scanner/healthcard/health_card_reader.h"
#include "tests/bench/bench_line.h"
#include "tests/unit/signed_cards.h"

#include <QElapsedTimer>
#include <QList>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 500;

template <class Work>
double medianMilliseconds(const Work& work)
{
    QList<double> samples;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        samples.append(double(clock.nsecsElapsed()) / 1e6);
    }
    return percentile(samples, 0.5);
}

} // namespace

int main()
{
    const TestIssuer issuer(u"https://cards.fernpost.example/r4"_s);
    const QByteArray jws = issuer.sign(issuer.payload(1'764'000'000));
    const QByteArray code = numericCode(jws);
    const QDateTime now = QDateTime::currentDateTimeUtc();

    const CompactJws parts = CompactJws::parse(jws).value();
    const IssuerKey key = IssuerKey::fromJson(issuer.jwk(), {}).value();
    int good = 0;
    const double reference = medianMilliseconds(
        [&] { good += key.key.verifies(parts.signedBytes, parts.signature) ? 1 : 0; });

    HealthCardReader reader(issuer.trusted());
    const double value = medianMilliseconds(
        [&] { good += reader.readCode(code, now).verdict == Verdict::Verified ? 1 : 0; });
    if (good != 2 * Rounds)
        return 1;
    printBench("health_card_to_verdict", value, "ms", reference);
    return 0;
}
