#include "bench/cards/bgr_picture.h"
#include "bench/cards/card_peers.h"
#include "scanner/card/card_finder.h"
#include "scanner/decoder/card_reader.h"

namespace anteroom {

namespace {

class OurPeer : public CardPeer {
public:
    SideReading read(const CardShot& shot) override
    {
        const cv::Mat picture = bgrOf(shot.frame);
        const double before = processorMilliseconds();
        const Result<CardReadout> readout = m_reader.read(picture, [](int) { return true; });
        SideReading reading;
        reading.milliseconds = processorMilliseconds() - before;
        // A card that was found and not understood was found all the same.
        if (const auto found = findCard(picture)) {
            reading.corners.emplace();
            for (size_t i = 0; i < found->corners.size(); ++i)
                (*reading.corners)[i] =
                    QPointF(double(found->corners[i].x), double(found->corners[i].y));
        }
        if (!readout) {
            // "card.licence": another kind of card is a Problem by its name.
            const QString kind = readout.problem().code.section(QLatin1Char('.'), 1);
            reading.kind = kind == QLatin1String("none") ? QString() : kind;
            return reading;
        }
        for (const Reading& one : readout->readings) {
            reading.kind = one.toJson().value(QLatin1String("kind")).toString();
            reading.document = one.travelDocument;
            if (!one.printedCard)
                continue;
            reading.card = one.printedCard;
            reading.corners = one.corners;
        }
        return reading;
    }

private:
    CardReader m_reader{TextReader::load(), PayerDirectory::shipped()};
};

} // namespace

std::unique_ptr<CardPeer> ourPeer()
{
    return std::make_unique<OurPeer>();
}

} // namespace anteroom
