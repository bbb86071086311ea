#include "scanner/text/depthwise_layer.h"

#include <algorithm>
#include <cstring>
#include <mutex>
#include <opencv2/dnn/dnn.hpp>
#include <opencv2/dnn/layer.details.hpp>
#include <vector>

namespace anteroom {

namespace {

// Eight numbers at once; the compiler makes of it what the processor has.
using Eight = float __attribute__((vector_size(32)));
constexpr int Together = 4 * 8;

struct Channel {
    const float* input; // rows with a margin around
    int inputStep;
    const float* kernel;
    float bias;
    bool swish;
    float* output; // rows without a margin
    int rows;
    int columns;
    int rowStep; // rows of the input for one of the output
};

// Four times eight neighbouring results of a row.
template <int Size>
[[gnu::always_inline]] inline void convolve(const Channel& channel, const float* input,
                                            float* output)
{
    Eight sums[4];
    for (Eight& sum : sums)
        sum = Eight{} + channel.bias;
    for (int y = 0; y < Size; ++y)
        for (int x = 0; x < Size; ++x)
            for (int i = 0; i < 4; ++i) {
                Eight values;
                std::memcpy(&values, input + y * channel.inputStep + x + 8 * i, sizeof values);
                sums[i] += channel.kernel[y * Size + x] * values;
            }
    std::memcpy(output, sums, sizeof sums);
}

[[gnu::always_inline]] inline float hardSwish(float x)
{
    return x * std::min(std::max(x / 6 + 0.5F, 0.0F), 1.0F);
}

template <int Size>
[[gnu::always_inline]] inline void convolveChannel(const Channel& channel)
{
    alignas(32) float results[Together];
    for (int y = 0; y < channel.rows; ++y)
        for (int x = 0; x < channel.columns; x += Together) {
            convolve<Size>(channel, channel.input + y * channel.rowStep * channel.inputStep + x,
                           results);
            if (channel.swish)
                for (float& result : results)
                    result = hardSwish(result);
            const int count = std::min(Together, channel.columns - x);
            std::memcpy(channel.output + y * channel.columns + x, results,
                        size_t(count) * sizeof(float));
        }
}

template <int Size>
void convolvePlainly(const Channel& channel)
{
    convolveChannel<Size>(channel);
}

#ifdef __x86_64__
template <int Size>
[[gnu::target("avx2,fma")]] void convolveWidely(const Channel& channel)
{
    convolveChannel<Size>(channel);
}
#endif

using Convolution = void (*)(const Channel&);

template <int Size>
Convolution fittingConvolution()
{
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return convolveWidely<Size>;
#endif
    return convolvePlainly<Size>;
}

class DepthwiseLayer : public cv::dnn::Layer {
public:
    explicit DepthwiseLayer(const cv::dnn::LayerParams& params)
        : Layer(params)
        , m_rowStep(params.get<int>("row_step"))
        , m_swish(params.get<int>("swish") != 0)
    {
        CV_Assert(blobs.size() == 2 && blobs[0].dims == 4 && blobs[0].size[1] == 1 &&
                  blobs[0].size[2] == blobs[0].size[3] && m_rowStep > 0);
        m_size = blobs[0].size[2];
        CV_Assert((m_size == 3 || m_size == 5) && blobs[1].total() == size_t(blobs[0].size[0]));
        m_convolution = m_size == 3 ? fittingConvolution<3>() : fittingConvolution<5>();
    }

    static cv::Ptr<Layer> create(cv::dnn::LayerParams& params)
    {
        return cv::makePtr<DepthwiseLayer>(params);
    }

    bool getMemoryShapes(const std::vector<cv::dnn::MatShape>& inputs, int,
                         std::vector<cv::dnn::MatShape>& outputs,
                         std::vector<cv::dnn::MatShape>&) const override
    {
        cv::dnn::MatShape shape = inputs.at(0);
        CV_Assert(shape.size() == 4 && shape[1] == blobs[0].size[0]);
        shape[2] = (shape[2] - 1) / m_rowStep + 1;
        outputs.assign(1, shape);
        return false;
    }

    void forward(cv::InputArrayOfArrays inputArrays, cv::OutputArrayOfArrays outputArrays,
                 cv::OutputArrayOfArrays) override
    {
        std::vector<cv::Mat> inputs, outputs;
        inputArrays.getMatVector(inputs);
        outputArrays.getMatVector(outputs);
        const cv::Mat& input = inputs.at(0);
        cv::Mat& output = outputs.at(0);
        const int rows = input.size[2], columns = input.size[3], margin = m_size / 2;
        const int step = (columns + Together - 1) / Together * Together + 2 * margin;
        m_padded.assign(size_t(step) * size_t(rows + 2 * margin), 0.0F);
        for (int sample = 0; sample < input.size[0]; ++sample)
            for (int channel = 0; channel < input.size[1]; ++channel) {
                for (int y = 0; y < rows; ++y)
                    std::memcpy(&m_padded[size_t(y + margin) * size_t(step) + size_t(margin)],
                                input.ptr<float>(sample, channel) + size_t(y) * size_t(columns),
                                size_t(columns) * sizeof(float));
                m_convolution({m_padded.data(), step, blobs[0].ptr<float>(channel),
                               blobs[1].ptr<float>()[channel], m_swish,
                               output.ptr<float>(sample, channel), output.size[2], columns,
                               m_rowStep});
            }
    }

private:
    int m_size;
    int m_rowStep;
    bool m_swish;
    Convolution m_convolution;
    std::vector<float> m_padded;
};

} // namespace

void registerDepthwiseLayer()
{
    static std::once_flag once;
    std::call_once(once, [] {
        cv::dnn::LayerFactory::registerLayer("AnteroomDepthwise", DepthwiseLayer::create);
    });
}

} // namespace anteroom
