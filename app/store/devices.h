#pragma once

#include "store/actor.h"
#include "store/transaction.h"

namespace anteroom {

// A kiosk, known by its certificate.
struct Device {
    DeviceId id;
    QString name;       // "Kiosk 1"
    Sha256 certificate; // of its DER bytes
    QDateTime enrolledAt;
    std::optional<QDateTime> revokedAt;

    [[nodiscard]] Actor actor() const { return Actor::device(id, name); }
    [[nodiscard]] QJsonObject toJson() const;
};

class Devices {
public:
    [[nodiscard]] static Result<QList<Device>> all(const Snapshot& snapshot);
    // "device.unknown" also when it was revoked.
    [[nodiscard]] static Result<Device> byCertificate(const Snapshot& snapshot,
                                                      const Sha256& certificate);
    [[nodiscard]] static Done revoke(Transaction& transaction, const Actor& who,
                                     const DeviceId& id);

    // A one-time code, of which only the hash is kept, that enrols a kiosk of this name.
    [[nodiscard]] static Done offerEnrolment(Transaction& transaction, const Actor& who,
                                             const Sha256& codeHash, const QString& name,
                                             const QDateTime& expiresAt);
    // Whether the code would enrol a kiosk now, so that no certificate is made in vain:
    // "enrolment.refused" for one that is unknown, used or expired. Answers the offered name.
    [[nodiscard]] static Result<QString> offered(const Snapshot& snapshot, const Sha256& codeHash);
    // Uses the code up and registers the kiosk. An empty name stands for the offered one. What a
    // kiosk of that name told of its trouble is over.
    [[nodiscard]] static Result<Device> enrol(Transaction& transaction, const Sha256& codeHash,
                                              const DeviceId& id, const QString& name,
                                              const Sha256& certificate);
};

} // namespace anteroom
