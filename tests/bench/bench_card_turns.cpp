#include "bench/cards/card_peers.h"
#include "scanner/reading/printed_sides.h"
#include "tests/bench/bench_line.h"
#include "tests/stage/arguments.h"

#include <QGuiApplication>

// A card that is shown four ways up, and sides that are shown again: is it turned right by what is
// read, is the same side known again, and are the card's other side and another member's card told
// from it?
//
//   bench_card_turns [--sides N] [--from SEED] [--set developed|further|reported]
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

SideReading shownAs(CardPeer& peer, const DrawnCard& card, const CardGrade& grade, quint32 view)
{
    return peer.read(cardShot(card.picture, grade, view));
}

class TurnBench {
public:
    TurnBench(LayoutSet set, const CardGrade& grade) : m_set(set), m_grade(grade) {}

    void showFourWaysUp(CardPeer& peer, quint32 seed)
    {
        for (int quarters = 0; quarters < 4; ++quarters) {
            const CardTrial trial = cardTrial(m_set, m_grade, seed, quarters);
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

    void showAgain(CardPeer& peer, quint32 seed)
    {
        const int layout = int(seed % quint32(insuranceLayouts(m_set)));
        const DrawnCard front = insuranceFront(m_set, layout, seed);
        const SideReading once = shownAs(peer, front, m_grade, seed * 2);
        const quint32 again = seed * 2 + OtherView;
        compare(m_again, true, once, shownAs(peer, front, m_grade, again), seed);
        compare(m_otherSide, false, once,
                shownAs(peer, insuranceBack(m_set, layout, seed), m_grade, again), seed);
        compare(m_otherCard, false, once,
                shownAs(peer, insuranceFront(m_set, layout, seed + OtherMember), m_grade, again),
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
    static void compare(Share& share, bool same, const SideReading& one, const SideReading& other,
                        quint32 seed)
    {
        if (!one.card || !other.card) // the table of bench_cards has those
            return;
        const bool found = isSameSide(*one.card, *other.card);
        share.add(found == same);
        if (found != same)
            std::fprintf(stderr, "seed %u: taken for %s\n", seed, same ? "another" : "the same");
    }

    LayoutSet m_set;
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
    const LayoutSet set = layoutSetAsked(arguments);
    const auto peer = ourPeer();
    for (const CardGrade* grade : {&EasyCards, &MediumCards, &HardCards}) {
        TurnBench bench(set, *grade);
        for (quint32 seed = from; seed < from + sides; ++seed) {
            bench.showFourWaysUp(*peer, seed);
            bench.showAgain(*peer, seed);
        }
        bench.print();
    }
    return 0;
}
