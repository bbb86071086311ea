#include "scanner/text/tesseract_line_reader.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <QFile>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>

// Of libgomp, whose header comes with GCC alone.
extern "C" void omp_set_max_active_levels(int levels);

namespace anteroom {

namespace {

constexpr int PrintHeight =
    48; // of a line with its margin; its networks learnt from lines as small
constexpr int PaperMargin = 10; // of paper around the letters
constexpr int MostPrintWidth = 3200;
constexpr int DotsAnInch = 470;     // of a straightened card
constexpr double LeastContrast = 6; // of ink and paper, or it reads letters in nothing

// Tesseract asks for four threads in so many words. Where none may be started it would wait for
// them for ever; the only thing that keeps it to one is that no level may be parallel, which is
// said for the calling thread.
void keepToOneThread()
{
    omp_set_max_active_levels(0);
}

cv::Mat grayOf(const cv::Mat& picture)
{
    cv::Mat gray;
    cv::cvtColor(picture, gray, cv::COLOR_BGR2GRAY);
    return gray;
}

bool isBlank(const cv::Mat& gray)
{
    double least = 0, most = 0;
    cv::minMaxLoc(gray, &least, &most);
    return most - least < LeastContrast;
}

// Dark on light, with paper around.
cv::Mat printOf(cv::Mat gray)
{
    cv::Mat letters;
    cv::threshold(gray, letters, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    if (2 * cv::countNonZero(letters) < int(letters.total()))
        cv::bitwise_not(gray, gray);
    const double factor = double(PrintHeight) / gray.rows;
    const cv::Size size(std::clamp(int(std::lround(gray.cols * factor)), 1, MostPrintWidth),
                        PrintHeight);
    cv::resize(gray, gray, size, 0, 0, factor < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    cv::copyMakeBorder(gray, gray, PaperMargin, PaperMargin, PaperMargin, PaperMargin,
                       cv::BORDER_REPLICATE);
    return gray;
}

void append(TextLine& line, const QString& text, qreal confidence, double middle)
{
    for (const QChar one : text) {
        line.text.append(one);
        line.confidences.append(confidence);
        line.middles.append(middle);
    }
}

// What was recognized, in pixels of what Tesseract was given.
QList<TextLine> recognizedLines(tesseract::TessBaseAPI& api)
{
    QList<TextLine> lines;
    const std::unique_ptr<tesseract::ResultIterator> symbol(api.GetIterator());
    if (!symbol)
        return lines;
    do {
        const std::unique_ptr<char[]> utf8(symbol->GetUTF8Text(tesseract::RIL_SYMBOL));
        int left = 0, top = 0, right = 0, bottom = 0;
        if (!utf8 || !symbol->BoundingBox(tesseract::RIL_SYMBOL, &left, &top, &right, &bottom))
            continue;
        const QRectF box(left, top, right - left, bottom - top);
        const float percent = symbol->Confidence(tesseract::RIL_SYMBOL);
        const qreal confidence = std::clamp(percent / 100, 0.0F, 1.0F);
        if (lines.isEmpty() || symbol->IsAtBeginningOf(tesseract::RIL_TEXTLINE))
            lines.append(TextLine());
        TextLine& line = lines.last();
        if (!line.text.isEmpty() && symbol->IsAtBeginningOf(tesseract::RIL_WORD))
            append(line, QStringLiteral(" "), confidence, (line.box.right() + left) / 2);
        append(line, QString::fromUtf8(utf8.get()), confidence, box.center().x());
        line.box |= box;
    } while (symbol->Next(tesseract::RIL_SYMBOL));
    return lines;
}

struct Listener {
    const std::function<bool(int)>& progress;
    const tesseract::ETEXT_DESC& state;

    static bool endsReading(void* listener, int)
    {
        const auto* self = static_cast<const Listener*>(listener);
        return !self->progress(std::clamp(int(self->state.progress), 0, 99));
    }
};

} // namespace

class TesseractLineReader::Private {
public:
    tesseract::TessBaseAPI api;
};

TesseractLineReader::TesseractLineReader() : d(std::make_unique<Private>()) {}
TesseractLineReader::~TesseractLineReader() = default;

std::unique_ptr<TesseractLineReader> TesseractLineReader::load(const QString& folder)
{
    // It prints what it misses where nobody asked it to.
    for (const char* language : {"eng", "spa"})
        if (!QFile::exists(
                QStringLiteral("%1/%2.traineddata").arg(folder, QLatin1String(language))))
            return nullptr;
    keepToOneThread();
    std::unique_ptr<TesseractLineReader> reader(new TesseractLineReader);
    const std::vector<std::string> names{"load_system_dawg", "load_freq_dawg", "load_number_dawg",
                                         "load_punc_dawg", "debug_file"};
    const std::vector<std::string> values{"0", "0", "0", "0", "/dev/null"};
    if (reader->d->api.Init(QFile::encodeName(folder).constData(), "eng+spa",
                            tesseract::OEM_LSTM_ONLY, nullptr, 0, &names, &values, false) != 0)
        return nullptr;
    return reader;
}

TextLine TesseractLineReader::read(const cv::Mat& line)
{
    const cv::Mat gray = line.empty() ? cv::Mat() : grayOf(line);
    if (gray.empty() || isBlank(gray))
        return {};
    keepToOneThread();
    const cv::Mat print = printOf(gray);
    d->api.SetPageSegMode(tesseract::PSM_SINGLE_LINE);
    d->api.SetVariable("tessedit_do_invert", "0");
    d->api.SetImage(print.data, print.cols, print.rows, 1, int(print.step));
    d->api.SetSourceResolution(DotsAnInch);
    TextLine result;
    if (d->api.Recognize(nullptr) == 0)
        for (const TextLine& part : recognizedLines(d->api)) {
            result.text += part.text;
            result.confidences += part.confidences;
            result.middles += part.middles;
        }
    d->api.Clear();
    const double factor = double(line.cols) / (print.cols - 2 * PaperMargin);
    for (qreal& middle : result.middles)
        middle = (middle - PaperMargin) * factor;
    result.box = QRectF(0, 0, line.cols, line.rows);
    return result;
}

QList<TextLine> TesseractLineReader::readAll(const cv::Mat& picture,
                                             const std::function<bool(int percent)>& progress)
{
    const cv::Mat gray = picture.empty() ? cv::Mat() : grayOf(picture);
    if (gray.empty() || isBlank(gray))
        return {};
    keepToOneThread();
    d->api.SetPageSegMode(tesseract::PSM_SPARSE_TEXT);
    d->api.SetVariable("tessedit_do_invert", "1");
    d->api.SetImage(gray.data, gray.cols, gray.rows, 1, int(gray.step));
    d->api.SetSourceResolution(DotsAnInch);
    tesseract::ETEXT_DESC state;
    Listener listener{progress, state};
    state.cancel = Listener::endsReading;
    state.cancel_this = &listener;
    QList<TextLine> lines;
    if (d->api.Recognize(&state) == 0)
        lines = recognizedLines(d->api);
    d->api.Clear();
    return lines;
}

} // namespace anteroom
