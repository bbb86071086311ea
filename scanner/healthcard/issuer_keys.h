#pragma once

#include "scanner/healthcard/issuer_key.h"
#include "scanner/trust/trust_list.h"

#include <optional>
#include <QHash>

namespace anteroom {

// What a trust list knows of an issuer's key.
struct KeyFinding {
    std::optional<IssuerKey> key; // absent when no set has a usable one of that name
    bool isListed = false;        // the issuer, and that the key is its own
    QString issuerName;
    const KeySet* set = nullptr; // where the key is from
};

enum class RevocationState { None, Revoked, ListUnusable };

// A trust list to look things up in. Keys and lists are checked when they are first asked for, so
// that a list of thousands of issuers costs nothing at the start.
class IssuerKeys {
public:
    explicit IssuerKeys(TrustList list);

    [[nodiscard]] KeyFinding find(const QString& issuer, const QString& keyId);

    // Whether a card with this `vc.rid`, issued at `issuedAt` (seconds since 1970), was called back
    // (spec.smarthealth.cards "Revocation"). A list that cannot be used says nothing for any card.
    [[nodiscard]] RevocationState revocation(const KeyFinding& found, const QString& rid,
                                             double issuedAt);

    // Each key that is not used and why, by its name, for whoever keeps the list.
    [[nodiscard]] QMap<QString, Problem> refusedKeys() const;

private:
    // Identifier → from when on a card of that identifier is good; never for one without a time.
    using Revoked = QHash<QString, double>;
    struct Checked {
        bool isUsable = false;
        Revoked revoked;
    };
    [[nodiscard]] static Checked check(const QJsonObject& list, const IssuerKey& key);

    TrustList m_list;
    QHash<QString, Result<IssuerKey>> m_keys; // by set and name
    QHash<QString, Checked> m_revocations;
};

} // namespace anteroom
