#include "scanner/decoder/heif_picture.h"

#include <algorithm>
#include <exception>
#include <libheif/heif.h>
#include <memory>

// libheif has libde265 start a thread, which a confined process cannot, and waits for it forever. A
// program's function goes before a library's of the same name: this one starts none, and libde265
// does the work itself.
extern "C" Q_DECL_EXPORT int de265_start_worker_threads(void*, int)
{
    return 0;
}

namespace anteroom {

namespace {

struct Free {
    void operator()(heif_context* context) const { heif_context_free(context); }
    void operator()(heif_image_handle* handle) const { heif_image_handle_release(handle); }
    void operator()(heif_image* image) const { heif_image_release(image); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

bool isDone(const heif_error& error)
{
    return error.code == heif_error_Ok;
}

uchar mixedWithWhite(uchar part, uchar opacity)
{
    return uchar((part * opacity + 255 * (255 - opacity) + 127) / 255);
}

QImage pixelsOf(const heif_image* image)
{
    int stride = 0;
    const uint8_t* pixels = heif_image_get_plane_readonly(image, heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(image, heif_channel_interleaved);
    const int height = heif_image_get_height(image, heif_channel_interleaved);
    QImage rgb(width, height, QImage::Format_RGB32);
    if (!pixels || rgb.isNull())
        return {};
    for (int y = 0; y < height; ++y) {
        const uint8_t* from = pixels + qsizetype(y) * stride;
        auto* to = reinterpret_cast<QRgb*>(rgb.scanLine(y));
        for (int x = 0; x < width; ++x, from += 4)
            to[x] = qRgb(mixedWithWhite(from[0], from[3]), mixedWithWhite(from[1], from[3]),
                         mixedWithWhite(from[2], from[3]));
    }
    return rgb;
}

HeifPicture decoded(const QByteArray& bytes, qint64 mostPixels)
{
    const HeifPicture unreadable{{}, HeifProblem::Unreadable};
    const Owned<heif_context> context(heif_context_alloc());
    if (!context)
        return unreadable;
    heif_context_set_max_decoding_threads(context.get(), 0);
    if (!isDone(heif_context_read_from_memory_without_copy(context.get(), bytes.constData(),
                                                           size_t(bytes.size()), nullptr)))
        return unreadable;
    heif_image_handle* found = nullptr;
    if (!isDone(heif_context_get_primary_image_handle(context.get(), &found)))
        return unreadable;
    const Owned<heif_image_handle> handle(found);
    const qint64 width = heif_image_handle_get_width(handle.get());
    const qint64 height = heif_image_handle_get_height(handle.get());
    if (width <= 0 || height <= 0)
        return unreadable;
    if (width * height > mostPixels)
        return {{}, HeifProblem::TooLarge};
    heif_image* pixels = nullptr;
    if (!isDone(heif_decode_image(handle.get(), &pixels, heif_colorspace_RGB,
                                  heif_chroma_interleaved_RGBA, nullptr)))
        return unreadable;
    const Owned<heif_image> image(pixels);
    // What was decoded may be larger than the header said.
    const qint64 area = qint64(heif_image_get_width(pixels, heif_channel_interleaved)) *
                        heif_image_get_height(pixels, heif_channel_interleaved);
    if (area > mostPixels)
        return {{}, HeifProblem::TooLarge};
    HeifPicture picture{pixelsOf(image.get())};
    return picture.image.isNull() ? unreadable : picture;
}

} // namespace

void loadHeif()
{
    heif_init(nullptr);
}

bool isHeif(const QByteArray& bytes)
{
    return bytes.size() >= 12 &&
           heif_check_filetype(reinterpret_cast<const uint8_t*>(bytes.constData()),
                               int(std::min<qsizetype>(bytes.size(), 64))) ==
               heif_filetype_yes_supported;
}

HeifPicture decodeHeif(const QByteArray& bytes, qint64 mostPixels)
{
    try {
        return decoded(bytes, mostPixels);
    } catch (const std::exception&) { // out of memory
        return {{}, HeifProblem::Unreadable};
    }
}

} // namespace anteroom
