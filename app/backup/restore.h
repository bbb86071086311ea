#pragma once

#include "backup/backup_key.h"
#include "backup/examination.h"

namespace anteroom {

struct RestoreOrder {
    QString from; // a backup, or an archive's folder
    SealingKeys keys;
    QString to;           // the data folder; must not be there, or be empty
    QDateTime until = {}; // of an archive, nothing that came later; invalid: all of it
};

struct RestoreReport {
    Examination found;
    QDateTime archivedUntil; // when the last piece of an archive was taken; invalid for a backup
    QString remark;          // what is to be known beside that; often empty
};

// Makes a data folder from a backup or an archive: beside its place until it is whole and was
// looked through. Problem codes: restore.exists, restore.nothing, backup.key, backup.cut,
// backup.damaged, archive.gap, archive.damaged, and those of the examination.
[[nodiscard]] Result<RestoreReport> restoreOffice(const RestoreOrder& order, const Steps& steps);

} // namespace anteroom
