#include "bench/cards/card_peers.h"
#include "bench/cards/straight_shot.h"
#include "scanner/card/fields/card_understanding.h"

#include <ctime>
#include <opencv2/imgproc.hpp>

namespace anteroom {

namespace {

class TrueCornersPeer : public CardPeer {
public:
    SideReading read(const CardShot& shot) override
    {
        const QImage straight = straightShot(shot);
        const cv::Mat rgb(straight.height(), straight.width(), CV_8UC3,
                          const_cast<uchar*>(straight.constBits()),
                          size_t(straight.bytesPerLine()));
        cv::Mat card;
        cv::cvtColor(rgb, card, cv::COLOR_RGB2BGR);
        const double before = processorMilliseconds();
        const QList<TextLine> lines = m_text->read(card, [](int) { return true; });
        SideReading reading;
        reading.card = understoodCard(lines, {}, m_payers, [&](const TextLine& line) {
            return m_text->readAgain(card, line);
        });
        reading.milliseconds = processorMilliseconds() - before;
        reading.corners = shot.corners;
        return reading;
    }

private:
    std::unique_ptr<TextReader> m_text = TextReader::load();
    PayerDirectory m_payers = PayerDirectory::shipped();
};

} // namespace

std::unique_ptr<CardPeer> trueCornersPeer()
{
    return std::make_unique<TrueCornersPeer>();
}

double processorMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace anteroom
