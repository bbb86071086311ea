#include "scanner/text/levels.h"

#include <algorithm>
#include <vector>

namespace anteroom {

uchar levelAt(const cv::Mat& levels, size_t place)
{
    std::vector<uchar> all(levels.begin<uchar>(), levels.end<uchar>());
    const auto at = all.begin() + std::ptrdiff_t(place);
    std::nth_element(all.begin(), at, all.end());
    return *at;
}

} // namespace anteroom
