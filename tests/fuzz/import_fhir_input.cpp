#include "fuzz/imported.h"
#include "fuzz/inputs.h"

namespace anteroom {

bool feedImportFhir(const QByteArray& input)
{
    return holds(readFhir(input, {}));
}

} // namespace anteroom
