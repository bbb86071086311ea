#pragma once

#include "gallery_page.h"

#include <QStringList>

namespace anteroom {

/// What a page breaks of LOOK.md §9, as sentences; empty when nothing.
[[nodiscard]] QStringList cutTexts(const GalleryPage& page);
[[nodiscard]] QStringList overlappingTexts(const GalleryPage& page);
[[nodiscard]] QStringList smallOrCrowdedTargets(const GalleryPage& page, qreal least, qreal gap);
[[nodiscard]] QStringList namelessTargets(const GalleryPage& page);

} // namespace anteroom
