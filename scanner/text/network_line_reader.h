#pragma once

#include "scanner/text/line_reader.h"
#include "scanner/text/text_network.h"

namespace anteroom {

// Reads a line by the recognition network.
class NetworkLineReader : public LineReader {
public:
    // `characters` are those of the network's classes from the second on.
    NetworkLineReader(std::unique_ptr<TextNetwork> recognition, QString characters);

    [[nodiscard]] TextLine read(const cv::Mat& line) override;

private:
    std::unique_ptr<TextNetwork> m_recognition;
    QString m_characters;
};

} // namespace anteroom
