#include "scanner/channel/decoder_message.h"
#include "scanner/decoder/picture_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <QLoggingCategory>

using namespace anteroom;

// The bytes of a picture file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    static const bool prepared = [] {
        QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false"));
        loadPictureFormats();
        return true;
    }();
    if (!prepared || size == 0)
        return 0;
    const Result<QImage> image = decodePicture({bytes, size});
    if (image && qint64(image->width()) * image->height() > MaxPicturePixels)
        std::abort();
    return 0;
}
