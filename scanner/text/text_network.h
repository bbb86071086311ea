#pragma once

#include <memory>
#include <opencv2/core/mat.hpp>
#include <QByteArray>

namespace anteroom {

// A network of the text models, run by OpenCV; its exceptions end here.
class TextNetwork {
public:
    // Nothing when `model`, a rewritten ONNX file (models/rewrite_models.py), can't be loaded.
    [[nodiscard]] static std::unique_ptr<TextNetwork> load(const QByteArray& model);
    ~TextNetwork();

    // `picture` is CV_8UC3, BGR, of any width and height that the model allows. Each channel goes
    // in as value · scale + shift. The answer is CV_32F, empty when the network failed; it holds
    // until the next run.
    struct Line {
        cv::Scalar scale;
        cv::Scalar shift;
    };
    [[nodiscard]] cv::Mat run(const cv::Mat& picture, const Line& line);

private:
    TextNetwork();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anteroom
