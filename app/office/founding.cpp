#include "office/founding.h"

#include "office/authority.h"
#include "office/office.h"
#include "office/password.h"
#include "office/private_file.h"
#include "office/staff_entry.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

Done writeCertifiedKey(const QString& folder, const QString& name, const CertifiedKey& made)
{
    if (const Done key = writePrivateFile(folder + name + u".key"_s, made.key); !key)
        return key;
    return writePrivateFile(folder + name + u".crt"_s, made.certificate);
}

Done makeCertificates(const QString& folder, const OfficeSettings& settings)
{
    const auto own = Authority::found(settings.practice);
    if (!own)
        return own.problem();
    const auto authority = Authority::open(*own);
    if (!authority)
        return authority.problem();
    const auto server = authority->certifyServer(settings.hostNames);
    if (!server)
        return server.problem();
    if (const Done written = writeCertifiedKey(folder, u"/ca"_s, *own); !written)
        return written;
    return writeCertifiedKey(folder, u"/server"_s, *server);
}

Done makeDatabase(const QString& folder, const OfficeSettings& settings,
                  const FoundingAnswers& answers)
{
    const auto records = recordsOf(folder, settings);
    if (!records)
        return records.problem();
    const auto store = Store::open(*records);
    if (!store)
        return store.problem();
    const auto head =
        (*store)->read([](const Snapshot& snapshot) { return Audit::head(snapshot); });
    if (!head)
        return head.problem();
    if (head->sequence > 0)
        return problem("founding.taken",
                       u"An office uses this database already. Name a new one, or copy the folder "
                       "of that office to run a second one on the same records."_s);
    return addStaff(**store, {answers.user, answers.name, StaffRole::Manager, answers.password});
}

Done fill(const QString& folder, const FoundingAnswers& answers)
{
    OfficeSettings settings;
    settings.practice = answers.practice;
    settings.site = answers.site;
    settings.hostNames = answers.hostNames + QStringList{u"localhost"_s, u"127.0.0.1"_s};
    settings.hostNames.removeDuplicates();
    settings.port = answers.port;
    settings.databaseUrl = answers.databaseUrl;
    for (const QString& each : {QString(), u"/pki"_s, u"/keys"_s}) {
        if (const Done made = makePrivateFolder(folder + each); !made)
            return made;
    }
    if (const Done made = makeCertificates(folder + u"/pki"_s, settings); !made)
        return made;
    if (const Done saved = OfficeKeys::generate().save(folder + u"/keys"_s); !saved)
        return saved;
    if (const Done made = makeDatabase(folder, settings, answers); !made)
        return made;
    return writePrivateFile(settingsPath(folder), settings.toJson());
}

} // namespace

Done foundOffice(const QString& folder, const FoundingAnswers& answers)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (QFileInfo::exists(path) &&
        !QDir(path).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        return problem(
            "founding.exists",
            u"%1 is not empty and stays as it is. Name a new folder with --data."_s.arg(path));
    // Beside its place until it is whole.
    const QString unfinished = path + u".unfinished"_s;
    QDir(unfinished).removeRecursively();
    if (const Done filled = fill(unfinished, answers); !filled) {
        QDir(unfinished).removeRecursively();
        return filled;
    }
    QDir().rmdir(path);
    if (!QDir().rename(unfinished, path))
        return problem("file.unwritable", u"%1 cannot be made. Choose another folder."_s.arg(path));
    return {};
}

} // namespace anteroom
