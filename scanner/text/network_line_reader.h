#pragma once

#include "scanner/text/line_look.h"
#include "scanner/text/line_reader.h"
#include "scanner/text/text_network.h"

namespace anteroom {

// Reads a line by the recognition network.
class NetworkLineReader : public LineReader {
public:
    // `characters` are those of the network's classes from the second on.
    NetworkLineReader(std::unique_ptr<TextNetwork> recognition, QString characters);

    [[nodiscard]] TextLine read(const cv::Mat& line) override;

    // The same with what the network said of each column; none where nothing could be read.
    [[nodiscard]] LineLook look(const cv::Mat& line);

    [[nodiscard]] const QString& characters() const { return m_characters; }

private:
    std::unique_ptr<TextNetwork> m_recognition;
    QString m_characters;
};

} // namespace anteroom
