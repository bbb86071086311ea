#pragma once

#include <QString>
#include <span>

namespace anteroom {

// splitmix64 (Steele, Lea, Flood 2014): the same numbers from the same seed on every machine,
// which the standard library's distributions do not promise.
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    // 0 to count - 1.
    int below(int count) { return static_cast<int>(next() % static_cast<quint64>(count)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool oneIn(int count) { return below(count) == 0; }

    template <class T, size_t N>
    const T& pick(const T (&list)[N])
    {
        return list[static_cast<size_t>(below(static_cast<int>(N)))];
    }

    QString digits(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QChar(u'0' + below(10));
        return text;
    }

    // A UUID in the shape of version 4.
    QString uuid();

private:
    quint64 m_state;
};

} // namespace anteroom
