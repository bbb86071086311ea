#include "office/password.h"

#include "sealing/sealing.h"

#include <argon2.h>
#include <mutex>

namespace anteroom {

namespace {

constexpr quint32 passes = 3;
constexpr quint32 kibibytes = 64 * 1024;
constexpr quint32 lanes = 1;
constexpr qsizetype saltBytes = 16;
constexpr size_t hashBytes = 32;

// One at a time: 64 MiB for each sign-in that waits would be a way to take the memory away.
std::mutex& oneAtATime()
{
    static std::mutex mutex;
    return mutex;
}

QString hashOf(const QString& password)
{
    QByteArray bytes = password.toUtf8();
    const QByteArray salt = randomBytes(saltBytes);
    QByteArray encoded(static_cast<qsizetype>(argon2_encodedlen(passes, kibibytes, lanes, saltBytes,
                                                                hashBytes, Argon2_id)),
                       '\0');
    const std::scoped_lock lock(oneAtATime());
    const int failed =
        argon2id_hash_encoded(passes, kibibytes, lanes, bytes.constData(),
                              static_cast<size_t>(bytes.size()), salt.constData(), saltBytes,
                              hashBytes, encoded.data(), static_cast<size_t>(encoded.size()));
    forget(bytes);
    return failed ? QString() : QString::fromLatin1(encoded.constData());
}

// What the password of a user who is nobody's is compared with: no hash of anything, but random
// bytes in the form of one, which take as long to compare with and nothing to make.
const QString& nobodysHash()
{
    static const QString hash = [] {
        const auto text = [](qsizetype bytes) {
            return QString::fromLatin1(randomBytes(bytes).toBase64(QByteArray::OmitTrailingEquals));
        };
        return QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=%3$%4$%5")
            .arg(kibibytes)
            .arg(passes)
            .arg(lanes)
            .arg(text(saltBytes), text(static_cast<qsizetype>(hashBytes)));
    }();
    return hash;
}

} // namespace

Result<QString> hashPassword(const QString& password)
{
    if (password.size() < shortestPassword)
        return problem(
            "password.short",
            QStringLiteral("A password needs at least %1 characters.").arg(shortestPassword));
    if (password.size() > longestPassword)
        return problem(
            "password.long",
            QStringLiteral("A password has at most %1 characters.").arg(longestPassword));
    const QString hash = hashOf(password);
    if (hash.isEmpty())
        return problem("password.memory",
                       QStringLiteral("There is too little memory for a password. Free 64 MiB."));
    return hash;
}

bool passwordFits(const QString& password, const QString& hash)
{
    const QByteArray encoded = (hash.isEmpty() ? nobodysHash() : hash).toLatin1();
    QByteArray bytes = password.left(longestPassword + 1).toUtf8();
    const std::scoped_lock lock(oneAtATime());
    const int verified =
        argon2id_verify(encoded.constData(), bytes.constData(), static_cast<size_t>(bytes.size()));
    forget(bytes);
    return verified == ARGON2_OK && !hash.isEmpty();
}

} // namespace anteroom
