#include "record/match_keys.h"

#include <algorithm>
#include <bit>
#include <QSet>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// FNV-1a over the letters: keys are compared for being the same, and one shared by chance only
// adds somebody to compare with.
qint64 keyOf(char kind, const QString& text)
{
    constexpr quint64 prime = 1099511628211ULL;
    quint64 hash = 14695981039346656037ULL;
    hash = (hash ^ static_cast<quint8>(kind)) * prime;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * prime;
    return std::bit_cast<qint64>(hash);
}

class Keys {
public:
    // A key of pieces that are all there.
    void add(char kind, std::initializer_list<QString> pieces)
    {
        const bool isWhole = std::none_of(pieces.begin(), pieces.end(),
                                          [](const QString& piece) { return piece.isEmpty(); });
        if (isWhole)
            m_keys.insert(keyOf(kind, QStringList(pieces).join(u'/')));
    }
    [[nodiscard]] QList<qint64> all() const { return m_keys.values(); }

private:
    QSet<qint64> m_keys;
};

void addNames(Keys& keys, const PersonTraits& person)
{
    // In one order, whichever of them was written first.
    const auto pair = [&](char kind, const QString& a, const QString& b) {
        keys.add(kind, {std::min(a, b), std::max(a, b)});
    };
    pair('n', person.family.left(4), person.given.left(3));
    pair('m', person.family.left(3), person.given.left(4));
}

void addBirth(Keys& keys, const PersonTraits& person)
{
    const QString year = person.birth.left(4);
    const QString dayOfYear = person.birth.mid(4);
    keys.add('b', {person.birth});
    for (const QString& name : {person.given, person.family}) {
        keys.add('y', {year, name.left(3)});
        keys.add('d', {dayOfYear, name.left(2)});
    }
    keys.add('h', {year, person.houseNumber});
}

void addAddress(Keys& keys, const PersonTraits& person)
{
    for (const QString& line : {person.street, person.unit}) {
        keys.add('a', {person.houseNumber, line.left(5)});
        keys.add('s', {person.postalCode, line.left(5)});
        for (const QString& name : {person.given, person.family})
            keys.add('q', {name.left(3), line.left(4)});
    }
    for (const QString& name : {person.given, person.family})
        keys.add('z', {person.postalCode, name.left(3)});
}

} // namespace

QList<qint64> matchKeysOf(const PersonTraits& traits)
{
    Keys keys;
    addNames(keys, traits);
    addBirth(keys, traits);
    addAddress(keys, traits);
    for (const QString& phone : traits.phones)
        keys.add('p', {phone.right(7)});
    for (const QString& member : traits.memberIds)
        keys.add('i', {member});
    keys.add('e', {traits.email});
    return keys.all();
}

} // namespace anteroom
