#pragma once

#include "scanner/text/network_line_reader.h"

namespace anteroom {

// Reads a line by the network, and what is hard to read once more without the camera's noise: noise
// makes letters up, and the network is as sure of them as of others. As long as what is read
// depends on how much of the noise is taken away there is another look.
class CalmLineReader : public LineReader {
public:
    explicit CalmLineReader(NetworkLineReader& network);

    [[nodiscard]] TextLine read(const cv::Mat& line) override;

private:
    NetworkLineReader& m_network;
};

} // namespace anteroom
