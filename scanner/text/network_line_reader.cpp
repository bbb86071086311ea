#include "scanner/text/network_line_reader.h"

#include "scanner/text/character_classes.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

constexpr int Height = 48; // the network's
constexpr int Column = 8;  // pixels across for one row of the answer
constexpr int LeastWidth = 6 * Column;
constexpr int MostWidth = 200 * Column; // a line of 25 times its height is two

const TextNetwork::Line Centred{cv::Scalar::all(2 / 255.0), cv::Scalar::all(-1)};
const cv::Scalar Padding = cv::Scalar::all(127); // what it saw beside lines when it was trained

} // namespace

NetworkLineReader::NetworkLineReader(std::unique_ptr<TextNetwork> recognition, QString characters)
    : m_recognition(std::move(recognition)), m_characters(std::move(characters))
{
}

TextLine NetworkLineReader::read(const cv::Mat& line)
{
    return look(line).line;
}

LineLook NetworkLineReader::look(const cv::Mat& line)
{
    if (line.empty())
        return {};
    const double factor = double(Height) / line.rows;
    const int width = std::clamp(int(std::lround(line.cols * factor)), 1, MostWidth);
    const int padded = std::max(LeastWidth, (width + Column - 1) / Column * Column);
    cv::Mat seen(Height, padded, CV_8UC3, Padding);
    cv::Mat part = seen.colRange(0, width);
    cv::resize(line, part, part.size(), 0, 0, factor < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);

    const cv::Mat answer = m_recognition->run(seen, Centred);
    const int classes = int(m_characters.size()) + 1;
    if (answer.dims != 3 || answer.size[1] != padded / Column || answer.size[2] != classes)
        return {};
    const cv::Mat likelihoods(answer.size[1], classes, CV_32F, const_cast<uchar*>(answer.data));
    const ReadCharacters read = charactersOf(likelihoods, m_characters);
    TextLine result{.box = QRectF(0, 0, line.cols, line.rows),
                    .text = read.text,
                    .confidences = read.confidences,
                    .middles = {}};
    const double across = double(Column) * line.cols / width;
    for (const qreal column : read.columns)
        result.middles.append((column + 0.5) * across);
    return {result, likelihoods.clone(), across};
}

} // namespace anteroom
