#include "fuzz/imported.h"
#include "fuzz/inputs.h"

namespace anteroom {

bool feedImportCsv(const QByteArray& input)
{
    QByteArray csv = input.mid(1);
    if (input.startsWith('1'))
        csv.prepend("source_id,first name,last name,birth_date,sex,race,street,city,state,zip\n");
    if (input.startsWith('2'))
        csv.prepend("source_id;starts_at;clinician;status\n");
    return holds(readCsv(csv, {}));
}

} // namespace anteroom
