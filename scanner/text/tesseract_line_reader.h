#pragma once

#include "scanner/text/line_reader.h"

#include <functional>
#include <memory>

namespace anteroom {

// Reads by Tesseract's networks, letter for letter: its word lists are not used, since what matters
// on a card are numbers and names.
class TesseractLineReader : public LineReader {
public:
    // `folder` holds eng.traineddata and spa.traineddata. Nothing when they can't be loaded.
    [[nodiscard]] static std::unique_ptr<TesseractLineReader> load(const QString& folder);
    ~TesseractLineReader() override;

    [[nodiscard]] TextLine read(const cv::Mat& line) override;

    // All lines of a picture (CV_8UC3, BGR), found by Tesseract too: for a build without the models
    // that find them better. `progress` is told percentages; false ends the reading without lines.
    [[nodiscard]] QList<TextLine> readAll(const cv::Mat& picture,
                                          const std::function<bool(int percent)>& progress);

private:
    TesseractLineReader();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anteroom
