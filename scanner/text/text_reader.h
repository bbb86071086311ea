#pragma once

#include "scanner/reading/text_line.h"
#include "scanner/text/expected_phrase.h"

#include <functional>
#include <memory>
#include <opencv2/core/mat.hpp>
#include <QStringList>
#include <vector>

namespace anteroom {

// Finds the lines of print in the picture of a straightened card and reads them. Holds the models:
// loaded once, before the process may open files no longer. One thread at a time.
class TextReader {
public:
    // Where the build and the packages put the models of the first reader: beside the program.
    [[nodiscard]] static QString modelFolder();
    // Where Debian puts those of the second.
    [[nodiscard]] static QString secondFolder();

    // Whatever can't be loaded is missing afterwards, and the rest works.
    [[nodiscard]] static std::unique_ptr<TextReader> load(const QString& models = modelFolder(),
                                                          const QString& second = secondFolder());
    ~TextReader();

    // What print is likely to hold: where words were not read well and one of the phrases is nearly
    // as likely, and none of another kind is, the phrase stands in their place, its letters with
    // little confidence or, the less clear it is, none.
    void expect(const QList<ExpectedPhrase>& phrases);

    // Stable codes of what could not be loaded: "text.models" when the first reader's files are
    // absent, damaged or others than the build made (the second reader does all then, and worse),
    // "text.second" for the second reader's. Nothing is read when both are missing.
    [[nodiscard]] QStringList missing() const;

    // Called between two lines with the percentage done; false ends the reading, and what was
    // read so far is returned.
    using Progress = std::function<bool(int percent)>;

    // `card` is CV_8UC3, BGR; what comes back is in its pixels. Lines come from top to bottom.
    [[nodiscard]] QList<TextLine> read(const cv::Mat& card, const Progress& progress) const;

    // Rectangles around the lines of print in any picture (CV_8UC3, BGR), in its pixels, however
    // they lie; nothing is read. None without the first reader.
    [[nodiscard]] std::vector<cv::RotatedRect> printIn(const cv::Mat& picture) const;

    // How well a crop of one line can be read as it lies, 0 to 1: the mean confidence of its
    // letters, less for few.
    [[nodiscard]] double legibility(const cv::Mat& line) const;

    // The same line by the other reader: empty text where it reads nothing or isn't there.
    [[nodiscard]] TextLine readAgain(const cv::Mat& card, const TextLine& line) const;

private:
    TextReader();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anteroom
