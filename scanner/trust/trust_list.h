#pragma once

#include "record/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace anteroom {

// Published keys and revocation lists that belong together, as their files have them.
struct KeySet {
    enum class Of {
        Anyone,         // its file doesn't say whose it is
        Issuer,         // of this issuer
        IssuersEndingSo // of the issuer whose address ends like this
    };
    Of of = Of::Anyone;
    QString issuer;
    QJsonArray keys;            // RFC 7517
    QJsonArray revocationLists; // {"kid","method","ctr","rids"}

    [[nodiscard]] bool isOf(const QString& address) const;

    friend bool operator==(const KeySet&, const KeySet&) = default;
};

// Whose health cards a practice believes: key sets, and the addresses and names of the issuers. An
// empty directory lists whoever has a key set. Data only; IssuerKeys looks things up in it.
struct TrustList {
    QList<KeySet> sets;
    QMap<QString, QString> directory; // address → name

    [[nodiscard]] QJsonObject toJson() const;
    // Problem "trust.malformed".
    [[nodiscard]] static Result<TrustList> fromJson(const QJsonObject& json);

    friend bool operator==(const TrustList&, const TrustList&) = default;
};

} // namespace anteroom
