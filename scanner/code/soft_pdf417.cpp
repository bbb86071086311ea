#include "scanner/code/soft_pdf417.h"

#include "scanner/code/pdf417_content.h"
#include "scanner/code/pdf417_correction.h"
#include "scanner/code/soft_codewords.h"
#include "scanner/code/soft_symbol_place.h"
#include "scanner/code/soft_symbol_shape.h"

#include <algorithm>
#include <numeric>

namespace anteroom {

namespace {

constexpr int SpareChecks = 4;
constexpr int FirstNudges = 9;
constexpr double Settled = 0.3; // pixels
constexpr int RoundNudges = 1;
constexpr int WeighRounds = 1;
constexpr int MostRounds = 4;
constexpr int ErasureSteps = 8;
constexpr float CertainLead = 9;

struct ProvedWords {
    std::vector<uint16_t> words;
    Pdf417Content content;
};

// The codewords after correction, with more and more of the least sure as erasures.
std::optional<ProvedWords> proved(const std::vector<SoftCodeword>& cells, const Pdf417Shape& shape)
{
    std::vector<int> leastSure(cells.size());
    std::iota(leastSure.begin(), leastSure.end(), 0);
    std::stable_sort(leastSure.begin(), leastSure.end(),
                     [&](int a, int b) { return cells[size_t(a)].lead < cells[size_t(b)].lead; });
    const int checks = shape.checks();
    const int most = checks - SpareChecks;
    for (int step = 0; step <= ErasureSteps && most >= 0; ++step) {
        ProvedWords found;
        for (const SoftCodeword& cell : cells)
            found.words.push_back(cell.word);
        const auto erased = std::span(leastSure).first(size_t(most * step / ErasureSteps));
        if (!correctCodewords(found.words, checks, erased, SpareChecks))
            continue;
        const int words = shape.words() - checks;
        if (found.words[0] != words)
            continue;
        auto content = pdf417Content(std::span(found.words).first(size_t(words)));
        if (!content || content->bytes.isEmpty())
            continue;
        found.content = std::move(*content);
        return found;
    }
    return std::nullopt;
}

// How strongly `level` shows in `seen` where modules are known: what to multiply it with.
double contrastIn(const cv::Mat1f& seen, const cv::Mat1f& level, const cv::Mat1b& known)
{
    double product = 0;
    double square = 0;
    for (int y = 0; y < seen.rows; ++y)
        for (int x = 0; x < seen.cols; ++x)
            if (known(y / SymbolSamples::Down, x / SymbolSamples::Across)) {
                product += double(seen(y, x)) * double(level(y, x));
                square += double(level(y, x)) * double(level(y, x));
            }
    return product / std::max(1e-9, square);
}

FoundCode foundCode(const ProvedWords& proof, const ShapedSymbol& symbol)
{
    FoundCode code;
    code.symbology = Symbology::Pdf417;
    code.bytes = proof.content.bytes;
    code.text = proof.content.text;
    const double width = symbol.shape.modules();
    const double height = symbol.shape.rows;
    const double corners[4][2] = {{0, 0}, {width, 0}, {width, height}, {0, height}};
    for (size_t i = 0; i < 4; ++i) {
        const cv::Point2d at = pictureAt(symbol.place, corners[i][0], corners[i][1]);
        code.corners[i] = QPointF(at.x, at.y);
    }
    return code;
}

void keepCertain(const std::vector<SoftCodeword>& cells, const Pdf417Shape& shape,
                 SymbolModules& modules)
{
    for (int row = 0; row < shape.rows; ++row)
        for (int column = 0; column < shape.columns; ++column) {
            const SoftCodeword& cell = cells[size_t(row * shape.columns + column)];
            const int from = Pdf417WordModules * (column + 2);
            const bool certain = cell.lead > CertainLead;
            if (certain)
                modules.set(row, from, pdf417Pattern(row % 3, cell.word), Pdf417WordModules, true);
            else
                modules.known(cv::Rect(from + SymbolSamples::MarginModules,
                                       row + SymbolSamples::MarginRows, Pdf417WordModules, 1)) = 0;
        }
}

std::optional<ShapedSymbol> findSymbol(const cv::Mat& gray, const cv::Size& crop,
                                       const cv::Matx23d& toPicture)
{
    for (const SymbolEnds& ends : findSymbolEnds(gray, crop, toPicture))
        if (auto symbol = findSymbolShape(gray, ends))
            return symbol;
    return std::nullopt;
}

// How far the corner that moved most did, in pixels.
double cornersMoved(const SymbolPlace& before, const SymbolPlace& after, const Pdf417Shape& shape)
{
    double most = 0;
    for (const int module : {0, shape.modules()})
        for (const int row : {0, shape.rows})
            most = std::max(
                most, cv::norm(pictureAt(before, module, row) - pictureAt(after, module, row)));
    return most;
}

// One symbol under the lens: its place, its blur and what is believed of its modules become better
// together, from round to round.
class SoftReading {
public:
    SoftReading(const cv::Mat& gray, const ShapedSymbol& symbol)
        : m_gray(gray), m_symbol(symbol), m_modules(SymbolModules::framed(symbol.shape))
    {
        const cv::Mat1f plain = predictedSamples(plainBlur(), m_modules.bars);
        const cv::Mat1f level = levelEnds(plain, m_symbol.shape);
        double contrast = 1;
        for (int nudge = 0; nudge < FirstNudges; ++nudge) {
            const cv::Mat1f seen =
                levelEnds(endSamples(m_gray, m_symbol.place, m_symbol.shape), m_symbol.shape);
            contrast = contrastIn(seen, level, m_modules.known);
            level.convertTo(m_predicted, CV_32F, contrast);
            const SymbolPlace before = m_symbol.place;
            m_symbol.place =
                nudgedPlace(m_symbol.place, m_symbol.shape, seen, m_predicted, m_modules.known);
            if (cornersMoved(before, m_symbol.place, m_symbol.shape) < Settled)
                break;
        }
        plain.convertTo(m_predicted, CV_32F, contrast);
        m_clean = clean();
    }

    [[nodiscard]] std::optional<FoundCode> round()
    {
        const SymbolBlur blur = fittedBlur(m_clean, m_modules);
        const std::vector<SoftCodeword> cells =
            weighCodewords(m_clean, blur, m_symbol.shape, m_modules, WeighRounds);
        if (const auto proof = proved(cells, m_symbol.shape))
            return foundCode(*proof, m_symbol);
        keepCertain(cells, m_symbol.shape, m_modules);
        m_predicted = predictedSamples(fittedBlur(m_clean, m_modules), m_modules.bars);
        for (int nudge = 0; nudge < RoundNudges; ++nudge) {
            m_symbol.place =
                nudgedPlace(m_symbol.place, m_symbol.shape, m_clean, m_predicted, m_modules.known);
            m_clean = clean();
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] cv::Mat1f clean() const
    {
        const cv::Mat1f seen = symbolSamples(m_gray, m_symbol.place, m_symbol.shape);
        return lessBy(seen, broadLight(lessBy(seen, m_predicted)));
    }

    const cv::Mat& m_gray;
    ShapedSymbol m_symbol;
    SymbolModules m_modules;
    cv::Mat1f m_predicted;
    cv::Mat1f m_clean; // the samples without what is broad and no bar
};

} // namespace

std::optional<FoundCode> softPdf417(const cv::Mat& gray, const cv::Size& crop,
                                    const cv::Matx23d& toPicture,
                                    const std::function<bool()>& timeLeft)
{
    const auto symbol = findSymbol(gray, crop, toPicture);
    if (!symbol)
        return std::nullopt;
    SoftReading reading(gray, *symbol);
    for (int round = 0; round < MostRounds; ++round) {
        if (auto code = reading.round())
            return code;
        if (!timeLeft())
            break;
    }
    return std::nullopt;
}

} // namespace anteroom
