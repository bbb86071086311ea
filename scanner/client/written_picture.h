#pragma once

#include "scanner/channel/decoder_message.h"
#include "scanner/channel/unique_fd.h"

#include <QImage>

namespace anteroom {

// What the decoder wrote into the file that was given to it, copied out.
struct WrittenPicture {
    QImage image;    // Format_RGB32
    QByteArray jpeg; // empty when there is none of it

    // Nothing when the answer says that there is none, or more than was written.
    [[nodiscard]] static std::optional<WrittenPicture> of(const UniqueFd& file,
                                                          const DecoderAnswer& answer);
};

} // namespace anteroom
