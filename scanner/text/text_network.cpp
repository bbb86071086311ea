#include "scanner/text/text_network.h"

#include "scanner/text/depthwise_layer.h"

#include <opencv2/core.hpp>
#include <opencv2/dnn/dnn.hpp>

namespace anteroom {

class TextNetwork::Private {
public:
    cv::dnn::Net net;
    cv::Mat input;
};

TextNetwork::TextNetwork() : d(std::make_unique<Private>()) {}
TextNetwork::~TextNetwork() = default;

std::unique_ptr<TextNetwork> TextNetwork::load(const QByteArray& model)
{
    std::unique_ptr<TextNetwork> network(new TextNetwork);
    try {
        registerDepthwiseLayer();
        network->d->net = cv::dnn::readNetFromONNX(model.constData(), size_t(model.size()));
        network->d->net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        network->d->net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
    } catch (const cv::Exception&) {
        return nullptr;
    }
    return network->d->net.empty() ? nullptr : std::move(network);
}

cv::Mat TextNetwork::run(const cv::Mat& picture, const Line& line)
{
    try {
        const int shape[] = {1, 3, picture.rows, picture.cols};
        d->input.create(4, shape, CV_32F);
        std::vector<cv::Mat> planes(3);
        cv::split(picture, planes);
        for (int channel = 0; channel < 3; ++channel) {
            cv::Mat plane(picture.rows, picture.cols, CV_32F, d->input.ptr<float>(0, channel));
            planes[size_t(channel)].convertTo(plane, CV_32F, line.scale[channel],
                                              line.shift[channel]);
        }
        d->net.setInput(d->input);
        return d->net.forward();
    } catch (const cv::Exception&) {
        return {};
    }
}

} // namespace anteroom
