#include "bench/cards/card_peers.h"
#include "bench/cards/straight_shot.h"
#include "scanner/card/fields/card_understanding.h"

#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

namespace anteroom {

namespace {

QRectF boxOf(tesseract::ResultIterator& place, tesseract::PageIteratorLevel level)
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    place.BoundingBox(level, &left, &top, &right, &bottom);
    return QRectF(left, top, right - left, bottom - top);
}

void add(TextLine& line, const QString& letters, double confidence, double middle)
{
    for (const QChar letter : letters) {
        line.text += letter;
        line.confidences.append(confidence);
        line.middles.append(middle);
    }
}

QList<TextLine> linesOf(tesseract::TessBaseAPI& tesseract)
{
    QList<TextLine> lines;
    const std::unique_ptr<tesseract::ResultIterator> place(tesseract.GetIterator());
    if (!place)
        return lines;
    do {
        const std::unique_ptr<const char[]> symbol(place->GetUTF8Text(tesseract::RIL_SYMBOL));
        if (!symbol)
            continue;
        if (place->IsAtBeginningOf(tesseract::RIL_TEXTLINE) || lines.isEmpty())
            lines.append(TextLine{boxOf(*place, tesseract::RIL_TEXTLINE), {}, {}, {}});
        TextLine& line = lines.last();
        const QRectF box = boxOf(*place, tesseract::RIL_SYMBOL);
        if (place->IsAtBeginningOf(tesseract::RIL_WORD) && !line.text.isEmpty())
            add(line, QStringLiteral(" "), 1, (line.middles.last() + box.center().x()) / 2);
        add(line, QString::fromUtf8(symbol.get()),
            double(place->Confidence(tesseract::RIL_SYMBOL)) / 100, box.center().x());
    } while (place->Next(tesseract::RIL_SYMBOL));
    return lines;
}

class TesseractPeer : public CardPeer {
public:
    [[nodiscard]] bool load()
    {
        return m_tesseract.Init(nullptr, "eng+spa", tesseract::OEM_LSTM_ONLY) == 0;
    }

    SideReading read(const CardShot& shot) override
    {
        const QImage card = straightShot(shot);
        const double before = processorMilliseconds();
        m_tesseract.SetPageSegMode(tesseract::PSM_SPARSE_TEXT);
        m_tesseract.SetImage(card.constBits(), card.width(), card.height(), 3,
                             int(card.bytesPerLine()));
        m_tesseract.SetSourceResolution(470);
        SideReading reading;
        if (m_tesseract.Recognize(nullptr) == 0)
            reading.card = understoodCard(linesOf(m_tesseract), {}, m_payers,
                                          [](const TextLine&) { return TextLine{}; });
        reading.milliseconds = processorMilliseconds() - before;
        reading.corners = shot.corners;
        return reading;
    }

private:
    tesseract::TessBaseAPI m_tesseract;
    PayerDirectory m_payers = PayerDirectory::shipped();
};

} // namespace

std::unique_ptr<CardPeer> tesseractPeer()
{
    auto peer = std::make_unique<TesseractPeer>();
    return peer->load() ? std::move(peer) : nullptr;
}

} // namespace anteroom
