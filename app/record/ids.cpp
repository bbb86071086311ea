#include "record/ids.h"

#include <QCryptographicHash>
#include <QUuid>

namespace anteroom {

template <class Named>
Id<Named> Id<Named>::fresh()
{
    Id id;
    id.m_text = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return id;
}

template <class Named>
Result<Id<Named>> Id<Named>::parse(const QString& text)
{
    const QUuid uuid = QUuid::fromString(text);
    if (text.size() != 36 || uuid.isNull())
        return Problem{QStringLiteral("id.malformed"),
                       QStringLiteral("An identifier must be a UUID of 36 characters.")};
    Id id;
    id.m_text = uuid.toString(QUuid::WithoutBraces);
    return id;
}

template class Id<named::Patient>;
template class Id<named::Appointment>;
template class Id<named::Submission>;
template class Id<named::Change>;
template class Id<named::Decision>;
template class Id<named::Device>;
template class Id<named::Staff>;
template class Id<named::HelpCall>;
template class Id<named::Merge>;

Sha256 Sha256::of(const QByteArray& bytes)
{
    Sha256 hash;
    hash.m_hex =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return hash;
}

Result<Sha256> Sha256::parse(const QString& hex)
{
    const bool good = hex.size() == 64 && std::all_of(hex.begin(), hex.end(), [](QChar c) {
                          return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                      });
    if (!good)
        return Problem{QStringLiteral("sha256.malformed"),
                       QStringLiteral("A SHA-256 must be 64 lower-case hexadecimal digits.")};
    Sha256 hash;
    hash.m_hex = hex;
    return hash;
}

} // namespace anteroom
