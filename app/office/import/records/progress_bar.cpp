#include "office/import/records/progress_bar.h"

#include <cstdio>
#include <string>
#include <unistd.h>

namespace anteroom {

void showProgress(qsizetype done, qsizetype of)
{
    if (!isatty(STDERR_FILENO) || of == 0)
        return;
    const auto full = static_cast<int>(30 * done / of);
    std::fprintf(stderr, "\rRecords [%-30s] %lld of %lld%s", std::string(size_t(full), '#').c_str(),
                 static_cast<long long>(done), static_cast<long long>(of), done == of ? "\n" : "");
}

} // namespace anteroom
