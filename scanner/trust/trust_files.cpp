#include "scanner/trust/trust_files.h"

#include "record/canonical_json.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostBytes = 32 * 1024 * 1024; // in all
constexpr qsizetype MostFiles = 10'000;
constexpr QLatin1StringView WellKnown(".well-known/");

struct TrustFile {
    QString path;
    QString below; // its path from the folder on; empty for a file that was named itself
    QJsonObject json;
};

// Finds the set or makes it; files that don't say whose they are belong to different issuers.
KeySet& setOf(TrustList& list, KeySet::Of of, const QString& issuer)
{
    for (KeySet& set : list.sets)
        if (of != KeySet::Of::Anyone && set.of == of && set.issuer == issuer)
            return set;
    list.sets.append({of, issuer, {}, {}});
    return list.sets.last();
}

void append(QJsonArray& to, const QJsonArray& more)
{
    for (const QJsonValue& each : more)
        to.append(each);
}

void addSnapshot(TrustList& list, const QJsonArray& issuers)
{
    for (const QJsonValue& each : issuers) {
        const QString address = each["issuer"_L1]["iss"_L1].toString();
        KeySet& set = setOf(list, KeySet::Of::Issuer, address);
        append(set.keys, each["keys"_L1].toArray());
        append(set.revocationLists, each["crls"_L1].toArray());
        list.directory.insert(address, each["issuer"_L1]["name"_L1].toString());
    }
}

void addDirectory(TrustList& list, const QJsonArray& issuers)
{
    for (const QJsonValue& each : issuers)
        list.directory.insert(each["iss"_L1].toString(), each["name"_L1].toString());
}

KeySet& setFor(TrustList& list, const TrustFile& file)
{
    const qsizetype at = file.below.indexOf(WellKnown);
    const QString issuer = at > 0 ? file.below.left(at - 1) : QString();
    return setOf(list, issuer.isEmpty() ? KeySet::Of::Anyone : KeySet::Of::IssuersEndingSo, issuer);
}

bool isKeySet(const TrustFile& file)
{
    return file.below.isEmpty() || file.below.endsWith(".jwks.json"_L1) ||
           file.below.endsWith("/jwks.json"_L1) || file.below == "jwks.json"_L1;
}

// Whether the file was one that is known.
bool add(TrustList& list, const TrustFile& file)
{
    const QJsonObject& json = file.json;
    if (json.contains("issuerInfo"_L1)) {
        addSnapshot(list, json.value("issuerInfo"_L1).toArray());
    } else if (json.contains("participating_issuers"_L1)) {
        addDirectory(list, json.value("participating_issuers"_L1).toArray());
    } else if (json.contains("rids"_L1)) {
        setFor(list, file).revocationLists.append(json);
    } else if (json.contains("keys"_L1) && isKeySet(file)) {
        append(setFor(list, file).keys, json.value("keys"_L1).toArray());
    } else if (json.contains("kty"_L1) && isKeySet(file)) {
        setFor(list, file).keys.append(json);
    } else {
        return false;
    }
    return true;
}

// The named file, or those of the named folder in the order of their names.
QStringList filesUnder(const QFileInfo& named)
{
    if (!named.isDir())
        return {named.filePath()};
    QStringList paths;
    // What an issuer publishes lies in folders that begin with a dot.
    QDirIterator all(named.filePath(), {u"*.json"_s}, QDir::Files | QDir::Hidden,
                     QDirIterator::Subdirectories);
    while (all.hasNext() && paths.size() <= MostFiles) {
        const QString path = all.next();
        if (QFileInfo(path).isFile()) // and no link to a device
            paths.append(path);
    }
    paths.sort();
    return paths;
}

} // namespace

Result<TrustFiles> TrustFiles::read(const QString& path)
{
    const QFileInfo named(path);
    if (!named.isReadable())
        return problem("trust.absent",
                       u"The list of trusted issuers at %1 cannot be read."_s.arg(path));
    const QDir folder(path);
    TrustFiles files;
    qint64 left = MostBytes;
    const QStringList paths = filesUnder(named);
    if (paths.size() > MostFiles)
        return problem("trust.long", u"There are over 10,000 files in %1."_s.arg(path));
    for (const QString& each : paths) {
        QFile file(each);
        const QByteArray bytes =
            file.open(QIODevice::ReadOnly) ? file.read(left + 1) : QByteArray();
        left -= bytes.size();
        if (left < 0)
            return problem("trust.long", u"The list of trusted issuers is over 32 MB."_s);
        const auto json = parseJsonObject(bytes, MostBytes);
        if (!json && !named.isDir())
            return problem("trust.malformed", u"%1 is not JSON."_s.arg(each));
        const QString below = named.isDir() ? folder.relativeFilePath(each) : QString();
        if (!json || !add(files.list, {each, below, *json}))
            files.ignored.append(each);
    }
    if (files.list.sets.isEmpty() && files.list.directory.isEmpty())
        return problem("trust.malformed", u"There are no keys of issuers in %1."_s.arg(path));
    // The decoder takes all of it or nothing.
    if (!TrustList::fromJson(files.list.toJson()))
        return problem("trust.malformed",
                       u"%1 has issuers or keys out of shape, or too many."_s.arg(path));
    return files;
}

} // namespace anteroom
