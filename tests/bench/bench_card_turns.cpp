#include "bench/cards/card_peers.h"
#include "scanner/card/card_finder.h"
#include "scanner/card/card_likeness.h"
#include "tests/bench/bench_line.h"

#include <opencv2/imgproc.hpp>
#include <QGuiApplication>

// A card that is shown four ways up, and sides that are shown again: is it turned right by what is
// read, is the same side known again, and are the card's other side and another member's card told
// from it?
//
//   bench_card_turns [--sides N] [--from SEED] [--half developed|reported]
//
// The reference of the turns is what leaving the card as it lies would get right; that of the
// sides is what calling all of them the same would.

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 OtherView = 1'000'003; // seeds that no trial has
constexpr quint32 OtherMember = 7'919;

struct Share {
    int right = 0;
    int all = 0;

    void add(bool is)
    {
        ++all;
        right += is ? 1 : 0;
    }
    [[nodiscard]] double percent() const { return all > 0 ? 100.0 * right / all : 0; }
};

QString wordAfter(const QStringList& arguments, const QString& name, const QString& otherwise)
{
    const qsizetype at = arguments.indexOf(name);
    return at >= 0 && at + 1 < arguments.size() ? arguments[at + 1] : otherwise;
}

// The straightened card, as it lies; empty where none is found.
cv::Mat straightenedOf(const QImage& frame)
{
    const cv::Mat pixels(frame.height(), frame.width(), CV_8UC4,
                         const_cast<uchar*>(frame.constBits()), size_t(frame.bytesPerLine()));
    cv::Mat picture;
    cv::cvtColor(pixels, picture, cv::COLOR_BGRA2BGR);
    const auto found = findCard(picture);
    return found ? straightened(picture, found->corners) : cv::Mat();
}

cv::Mat shownAs(const DrawnCard& card, const CardGrade& grade, quint32 view)
{
    return straightenedOf(cardShot(card.picture, grade, view).frame);
}

class TurnBench {
public:
    TurnBench(LayoutHalf half, const CardGrade& grade) : m_half(half), m_grade(grade) {}

    void showFourWaysUp(CardPeer& peer, quint32 seed)
    {
        for (int quarters = 0; quarters < 4; ++quarters) {
            const CardTrial trial = cardTrial(m_half, m_grade, seed, quarters);
            CardMarks marks;
            const SideReading reading = peer.read(trial.shot);
            (void)marks.add(trial, reading);
            if (marks.understood() == 0) {
                ++m_notUnderstood;
                continue;
            }
            m_upright.add(marks.rightWayUp() == 1);
            if (marks.rightWayUp() == 0)
                std::fprintf(stderr, "the wrong way up: %s, %d quarters\n", qPrintable(trial.name),
                             quarters);
        }
    }

    void showAgain(quint32 seed)
    {
        const int layout = int(seed % quint32(insuranceLayouts() / 2)) * 2 +
                           (m_half == LayoutHalf::Reported ? 1 : 0);
        const DrawnCard front = insuranceFront(layout, seed);
        const cv::Mat once = shownAs(front, m_grade, seed * 2);
        compare(m_again, true, once, shownAs(front, m_grade, seed * 2 + OtherView), seed);
        compare(m_otherSide, false, once,
                shownAs(insuranceBack(layout, seed), m_grade, seed * 2 + OtherView), seed);
        compare(m_otherCard, false, once,
                shownAs(insuranceFront((layout + 2) % insuranceLayouts(), seed + OtherMember),
                        m_grade, seed * 2 + OtherView),
                seed);
    }

    void print() const
    {
        const QByteArray name = QByteArray("card_turns_") + m_grade.name;
        printBench(name + "_upright", m_upright.percent(),
                   "percent of " + QByteArray::number(m_upright.all) + " understood, " +
                       QByteArray::number(m_notUnderstood) + " not",
                   25);
        const auto line = [&](const QByteArray& which, const Share& share, double reference) {
            printBench(name + which, share.percent(), "percent of " + QByteArray::number(share.all),
                       reference);
        };
        line("_same_side_known", m_again, 100);
        line("_other_side_told", m_otherSide, 0);
        line("_other_card_told", m_otherCard, 0);
    }

private:
    static void compare(Share& share, bool same, const cv::Mat& one, const cv::Mat& other,
                        quint32 seed)
    {
        if (one.empty() || other.empty()) // the outline's figures have those
            return;
        const double likeness = likenessOfCards(one, other);
        share.add((likeness >= SameSideFrom) == same);
        if ((likeness >= SameSideFrom) != same)
            std::fprintf(stderr, "seed %u: likeness %.2f of what is %s\n", seed, likeness,
                         same ? "the same" : "another");
    }

    LayoutHalf m_half;
    const CardGrade& m_grade;
    Share m_upright;
    Share m_again;
    Share m_otherSide;
    Share m_otherCard;
    int m_notUnderstood = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("OMP_THREAD_LIMIT", "1");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const quint32 sides = wordAfter(arguments, u"--sides"_s, u"13"_s).toUInt();
    const quint32 from = wordAfter(arguments, u"--from"_s, {}).toUInt();
    const LayoutHalf half = wordAfter(arguments, u"--half"_s, {}) == u"developed"
                                ? LayoutHalf::Developed
                                : LayoutHalf::Reported;
    const auto peer = ourPeer();
    for (const CardGrade* grade : {&EasyCards, &MediumCards, &HardCards}) {
        TurnBench bench(half, *grade);
        for (quint32 seed = from; seed < from + sides; ++seed) {
            bench.showFourWaysUp(*peer, seed);
            bench.showAgain(seed);
        }
        bench.print();
    }
    return 0;
}
