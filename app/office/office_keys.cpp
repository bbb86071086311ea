#include "office/office_keys.h"

#include "office/private_file.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype publicBytes = 32;

struct Pair {
    QByteArray publicKey;
    QByteArray secretKey;
};

Result<Pair> readPair(const QString& path, qsizetype secretBytes)
{
    const auto text = readPrivateFile(path);
    if (!text)
        return text.problem();
    const QList<QByteArray> lines = text->trimmed().split('\n');
    if (lines.size() == 2) {
        const Pair pair{QByteArray::fromBase64(lines[0]), QByteArray::fromBase64(lines[1])};
        if (pair.publicKey.size() == publicBytes && pair.secretKey.size() == secretBytes)
            return pair;
    }
    return problem("file.damaged",
                   u"%1 does not hold the office's key. Restore it from the backup."_s.arg(path));
}

Done writePair(const QString& path, const QByteArray& publicKey, const QByteArray& secretKey)
{
    return writePrivateFile(path, publicKey.toBase64() + '\n' + secretKey.toBase64() + '\n');
}

} // namespace

OfficeKeys OfficeKeys::generate()
{
    return {SealingKeys::generate(), SigningKeys::generate()};
}

Result<OfficeKeys> OfficeKeys::load(const QString& folder)
{
    const auto sealing = readPair(folder + u"/sealing.key"_s, 32);
    if (!sealing)
        return sealing.problem();
    const auto receipts = readPair(folder + u"/receipts.key"_s, 64);
    if (!receipts)
        return receipts.problem();
    return OfficeKeys{{sealing->publicKey, sealing->secretKey},
                      {receipts->publicKey, receipts->secretKey}};
}

Done OfficeKeys::save(const QString& folder) const
{
    if (const Done saved =
            writePair(folder + u"/sealing.key"_s, sealing.publicKey, sealing.secretKey);
        !saved)
        return saved;
    return writePair(folder + u"/receipts.key"_s, receipts.publicKey, receipts.secretKey);
}

} // namespace anteroom
