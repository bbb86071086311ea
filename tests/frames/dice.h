#pragma once

#include <QRandomGenerator>
#include <QString>

namespace anteroom {

// Chance from a seed: the same seed gives the same frames.
class Dice {
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    double between(double least, double most)
    {
        return least + m_random.generateDouble() * (most - least);
    }
    double between(const double (&range)[2]) { return between(range[0], range[1]); }
    int below(int most) { return int(m_random.bounded(most)); }
    bool happens(double share) { return m_random.generateDouble() < share; }
    template <size_t N>
    QString oneOf(const char* const (&words)[N])
    {
        return QString::fromLatin1(words[size_t(below(int(N)))]);
    }
    quint32 seed() { return m_random.generate(); }

private:
    QRandomGenerator m_random;
};

} // namespace anteroom
