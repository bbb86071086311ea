#include "scanner/healthcard/issuer_keys.h"

#include "scanner/healthcard/fhir_names.h"

#include <limits>
#include <QRegularExpression>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// Nearer sets first: the issuer's own, then those that don't say whose they are, then others'.
int distanceOf(const KeySet& set, const QString& issuer)
{
    if (!set.isOf(issuer))
        return 2;
    return set.of == KeySet::Of::Anyone ? 1 : 0;
}

QJsonObject keyNamed(const KeySet& set, const QString& keyId)
{
    for (const QJsonValue& key : set.keys)
        if (key["kid"_L1] == keyId)
            return key.toObject();
    return {};
}

QString certifiedIssuerOf(const KeySet& set)
{
    for (const QJsonValue& key : set.keys) {
        const QByteArray certificate =
            QByteArray::fromBase64(key["x5c"_L1].toArray().at(0).toString().toLatin1());
        const QString named = certificate.isEmpty() ? QString() : issuerNamedBy(certificate);
        if (!named.isEmpty())
            return named;
    }
    return {};
}

QString placeOf(qsizetype set, const QString& keyId)
{
    return QString::number(set) + u' ' + keyId;
}

} // namespace

// A set whose file doesn't say whose it is may hold a key whose certificate does.
IssuerKeys::IssuerKeys(TrustList list) : m_list(std::move(list))
{
    for (KeySet& set : m_list.sets) {
        const QString named = set.of == KeySet::Of::Anyone ? certifiedIssuerOf(set) : QString();
        if (!named.isEmpty()) {
            set.of = KeySet::Of::Issuer;
            set.issuer = named;
        }
    }
}

KeyFinding IssuerKeys::find(const QString& issuer, const QString& keyId)
{
    KeyFinding found;
    found.issuerName = fhirText(m_list.directory.value(issuer));
    int nearest = 3;
    for (qsizetype i = 0; i < m_list.sets.size(); ++i) {
        const KeySet& set = m_list.sets.at(i);
        const int distance = distanceOf(set, issuer);
        const QJsonObject jwk = keyNamed(set, keyId);
        if (jwk.isEmpty() || distance >= nearest)
            continue;
        auto known = m_keys.find(placeOf(i, keyId));
        if (known == m_keys.end())
            known = m_keys.insert(
                placeOf(i, keyId),
                IssuerKey::fromJson(jwk, set.of == KeySet::Of::Issuer ? set.issuer : QString()));
        if (!known->ok())
            continue;
        nearest = distance;
        found.key = known->value();
        found.set = &set;
    }
    found.isListed = found.set && nearest < 2 &&
                     (m_list.directory.isEmpty() || m_list.directory.contains(issuer));
    return found;
}

IssuerKeys::Checked IssuerKeys::check(const QJsonObject& list, const IssuerKey& key)
{
    static const QRegularExpression shape(u"^([A-Za-z0-9_-]{1,24})(?:\\.(\\d{1,12}))?$"_s);
    Checked checked;
    if (list.value("method"_L1) != "rid"_L1 ||
        list.value("ctr"_L1).toInt() != key.revocationVersion)
        return checked;
    const QJsonArray rids = list.value("rids"_L1).toArray();
    for (const QJsonValue& each : rids) {
        const auto match = shape.match(each.toString());
        if (!match.hasMatch() || checked.revoked.contains(match.captured(1)))
            return checked;
        checked.revoked.insert(match.captured(1), match.hasCaptured(2)
                                                      ? match.captured(2).toDouble()
                                                      : std::numeric_limits<double>::infinity());
    }
    checked.isUsable = true;
    return checked;
}

RevocationState IssuerKeys::revocation(const KeyFinding& found, const QString& rid, double issuedAt)
{
    RevocationState state = RevocationState::None;
    for (qsizetype i = 0; i < m_list.sets.size(); ++i) {
        const KeySet& set = m_list.sets.at(i);
        if (&set != found.set && set.of != KeySet::Of::Anyone)
            continue;
        for (const QJsonValue& list : set.revocationLists) {
            if (list["kid"_L1] != found.key->id)
                continue;
            const QString place = placeOf(i, found.key->id);
            if (!m_revocations.contains(place))
                m_revocations.insert(place, check(list.toObject(), *found.key));
            const Checked& checked = *m_revocations.constFind(place);
            if (!checked.isUsable)
                return RevocationState::ListUnusable;
            if (issuedAt < checked.revoked.value(rid, 0))
                state = RevocationState::Revoked;
        }
    }
    return state;
}

QMap<QString, Problem> IssuerKeys::refusedKeys() const
{
    QMap<QString, Problem> refused;
    for (const KeySet& set : m_list.sets) {
        for (const QJsonValue& jwk : set.keys) {
            const auto key = IssuerKey::fromJson(
                jwk.toObject(), set.of == KeySet::Of::Issuer ? set.issuer : QString());
            if (!key)
                refused.insert(jwk["kid"_L1].toString(), key.problem());
        }
    }
    return refused;
}

} // namespace anteroom
