#pragma once

#include "frames/bare_zxing.h"
#include "scanner/code/code_reader.h"

#include <QImage>
#include <QList>

namespace anteroom {

// Somebody else's picture of one code, with what it says.
struct PictureSample {
    QString name;
    QImage gray;      // on white where it was transparent
    QByteArray bytes; // empty where the truth is a text
    QString text;
};

// The pictures of a folder of the test material that have a truth beside them, NAME.txt or
// NAME.bin. Empty where there is no such folder.
[[nodiscard]] QList<PictureSample> picturesIn(const QString& folder);

// The pictures of health cards and health links, whose truth has names of its own.
[[nodiscard]] QList<PictureSample> healthCardPictures();

// The pictures that are shown together since one content is spread over them: their truth is the
// same. Most are alone.
[[nodiscard]] QList<QList<PictureSample>> presentations(const QList<PictureSample>& samples);

// By quarter turns, clockwise.
[[nodiscard]] QImage turned(const QImage& gray, int degrees);

enum class ReadOutcome { Nothing, Right, Misread };
// A part of a content that is spread over several symbols is no misreading, but not right either.
[[nodiscard]] ReadOutcome verdict(const PictureSample& sample, const QList<FoundCode>& codes);
[[nodiscard]] ReadOutcome verdict(const PictureSample& sample, const std::optional<BareCode>& code);

} // namespace anteroom
