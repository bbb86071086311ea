#include "scanner/text/text_reader.h"

#include "scanner/text/calm_looks.h"
#include "scanner/text/covered_ends.h"
#include "scanner/text/expected_phrases.h"
#include "scanner/text/letters_by_form.h"
#include "scanner/text/line_crop.h"
#include "scanner/text/line_finder.h"
#include "scanner/text/network_line_reader.h"
#include "scanner/text/tesseract_line_reader.h"
#include "text_models.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace anteroom {

namespace {

constexpr double Tails = 0.06;        // part of a line's height above and below what was read
constexpr double SecondMargin = 0.13; // that the second reader sees before and behind a line
// In a straightened card's pixels. In noise letters on their heads look like others; smoothed they
// don't, and of a card's largest lines little else goes.
constexpr double TurnSmoothing = 3.7;
constexpr qsizetype LettersOfALine = 4; // fewer say little
constexpr qint64 MostModelBytes = qint64(64) << 20;

std::unique_ptr<TextNetwork> modelFrom(const QString& path, const char* sha256)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const QByteArray model = file.read(MostModelBytes);
    const QByteArray hash = QCryptographicHash::hash(model, QCryptographicHash::Sha256);
    return hash.toHex() == sha256 ? TextNetwork::load(model) : nullptr;
}

QList<TextLine> fromTopToBottom(QList<TextLine> lines)
{
    std::ranges::stable_sort(lines, {}, [](const TextLine& line) { return line.box.center().y(); });
    return lines;
}

} // namespace

class TextReader::Private {
public:
    [[nodiscard]] QList<TextLine> linesOn(const cv::Mat& card, const Progress& progress) const
    {
        std::vector<cv::RotatedRect> places = finder->find(card);
        std::ranges::sort(places, {}, [](const cv::RotatedRect& one) { return one.center.y; });
        const bool noisy = isNoisy(card);
        QList<TextLine> lines;
        for (size_t index = 0; index < places.size(); ++index) {
            const cv::Mat crop = cropped(card, places[index]);
            TextLine line = readOnce(crop, noisy);
            if (!line.text.isEmpty()) {
                line.covered = coveredEnds(card, places[index]);
                lines.append(placed(std::move(line), places[index]));
                const double tails = Tails * double(places[index].size.height);
                lines.last().box.adjust(0, -tails, 0, tails);
            }
            if (!progress(int(100 * (index + 1) / places.size())))
                break;
        }
        return lines;
    }

    [[nodiscard]] TextLine readOnce(const cv::Mat& crop, bool noisy) const
    {
        const std::vector<LineLook> looks = calmLooks(*first, crop, noisy);
        TextLine line = withLettersByForm(crop, likeliestOf(looks, first->characters()));
        if (expected)
            expected->mend(line, looks);
        return line;
    }

    std::unique_ptr<LineFinder> finder;
    std::unique_ptr<NetworkLineReader> first;
    std::unique_ptr<TesseractLineReader> second;
    std::unique_ptr<ExpectedPhrases> expected;
};

TextReader::TextReader() : d(std::make_unique<Private>()) {}
TextReader::~TextReader() = default;

QString TextReader::modelFolder()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../share/anteroom/text");
}

QString TextReader::secondFolder()
{
    return QStringLiteral("/usr/share/tesseract-ocr/5/tessdata");
}

std::unique_ptr<TextReader> TextReader::load(const QString& models, const QString& second)
{
    std::unique_ptr<TextReader> reader(new TextReader);
    auto detection = modelFrom(models + QStringLiteral("/detection.onnx"), DetectionSha256);
    auto recognition = modelFrom(models + QStringLiteral("/recognition.onnx"), RecognitionSha256);
    if (detection && recognition) {
        reader->d->finder = std::make_unique<LineFinder>(std::move(detection));
        reader->d->first = std::make_unique<NetworkLineReader>(
            std::move(recognition), QStringView(TextModelCharacters).toString());
    }
    reader->d->second = TesseractLineReader::load(second);
    return reader;
}

void TextReader::expect(const QList<ExpectedPhrase>& phrases)
{
    if (d->first)
        d->expected = std::make_unique<ExpectedPhrases>(phrases, d->first->characters());
}

QStringList TextReader::missing() const
{
    QStringList codes;
    if (!d->first)
        codes.append(QStringLiteral("text.models"));
    if (!d->second)
        codes.append(QStringLiteral("text.second"));
    return codes;
}

QList<TextLine> TextReader::read(const cv::Mat& card, const Progress& progress) const
{
    if (card.empty() || !progress(0))
        return {};
    if (!d->first)
        return d->second ? fromTopToBottom(d->second->readAll(card, progress)) : QList<TextLine>();
    return d->linesOn(card, progress);
}

std::vector<cv::RotatedRect> TextReader::printIn(const cv::Mat& picture) const
{
    if (picture.empty() || !d->finder)
        return {};
    return d->finder->find(picture);
}

double TextReader::legibility(const cv::Mat& line) const
{
    if (line.empty() || (!d->first && !d->second))
        return 0;
    const QList<qreal> sure =
        (d->first ? d->first->read(smoothed(line, TurnSmoothing)) : d->second->read(line))
            .confidences;
    const double sum = std::accumulate(sure.begin(), sure.end(), 0.0);
    return sum / double(std::max(LettersOfALine, sure.size()));
}

TextLine TextReader::readAgain(const cv::Mat& card, const TextLine& line) const
{
    if (!d->second || card.empty())
        return {};
    const QPointF middle = line.box.center();
    const double around = 2 * SecondMargin * line.box.height();
    const cv::RotatedRect place({float(middle.x()), float(middle.y())},
                                {float(line.box.width() + around), float(line.box.height())}, 0);
    TextLine read = d->second->read(cropped(card, place));
    if (read.text.isEmpty())
        return {};
    read = placed(std::move(read), place);
    read.box = line.box;
    return read;
}

} // namespace anteroom
