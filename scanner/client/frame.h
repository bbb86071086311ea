#pragma once

#include <QImage>
#include <QMetaType>

namespace anteroom {

// One picture of what is in front of the camera. Copies share the pixels.
struct Frame {
    quint64 id = 0; // rises within a source; never 0 for a real frame
    QImage image;   // upright as the camera stands, any format
};

} // namespace anteroom

Q_DECLARE_METATYPE(anteroom::Frame)
