#include "backup/backup_key.h"

#include "sealing/sealed_stream.h"

#include <QDate>
#include <QFile>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr qint64 longestPage = 64 * 1024;
const QByteArray secretLine = "secret key: "_ba;
const QByteArray publicLine = "public key: "_ba;

Problem damagedKey(const QString& where)
{
    return problem("backup.key_damaged",
                   u"%1 holds no whole backup key. It is the file that backup-key has written; if "
                   "it was typed in again, compare it letter by letter."_s.arg(where));
}

QByteArray valueOf(const QByteArray& page, const QByteArray& line)
{
    for (const QByteArray& each : page.split('\n')) {
        if (each.trimmed().startsWith(line))
            return QByteArray::fromBase64(each.trimmed().mid(line.size()).trimmed());
    }
    return {};
}

} // namespace

QByteArray BackupKey::page(const QString& practice, const QDate& madeOn) const
{
    return u"Backup key of %1, made on %2\n"
           "\n"
           "Every backup of this practice's records is locked, and this key alone opens them.\n"
           "Without it no backup can ever be restored, by anybody.\n"
           "\n"
           "1. Copy this file to two places that are not the office's computer, such as two\n"
           "   USB sticks, or print this page twice.\n"
           "2. Keep them where you keep the practice's contracts: who has a backup and this key\n"
           "   can read every record.\n"
           "3. Delete this file from the office's computer.\n"
           "4. Try it once a year: anteroom-office restore --from BACKUP --key THIS_FILE --data\n"
           "   NEW_FOLDER\n"
           "\n"
           "key name: %3\n"_s
               .arg(practice, madeOn.toString(Qt::ISODate), backupKeyName(keys.publicKey))
               .toUtf8() +
           publicLine + keys.publicKey.toBase64() + '\n' + secretLine + keys.secretKey.toBase64() +
           '\n';
}

Result<BackupKey> BackupKey::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem("backup.key_unreadable",
                       u"%1 cannot be read: %2. Name the file that backup-key has written."_s.arg(
                           path, file.errorString()));
    QByteArray page = file.read(longestPage);
    const BackupKey key{{valueOf(page, publicLine), valueOf(page, secretLine)}};
    forget(page);
    const auto belongs = publicKeyOf(key.keys.secretKey);
    if (!belongs || *belongs != key.keys.publicKey)
        return damagedKey(path);
    return key;
}

QString backupKeyName(const QByteArray& publicKey)
{
    const QByteArray hex = digestOf({publicKey}).toHex();
    return QString::fromLatin1(hex.left(4) + '-' + hex.mid(4, 4));
}

QString backupKeyText(const QByteArray& publicKey)
{
    return QString::fromLatin1(publicKey.toBase64());
}

Result<QByteArray> parseBackupKey(const QString& text)
{
    const QByteArray key = QByteArray::fromBase64(text.toLatin1());
    if (key.size() != keyBytes)
        return damagedKey(u"\"backup.key\" of office.json"_s);
    return key;
}

} // namespace anteroom
