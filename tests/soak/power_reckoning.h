#pragma once

#include <QJsonObject>
#include <QList>

namespace anteroom {

// What was found after so many losses of power, held against what had been answered before.
struct PowerReckoning {
    int points = 0;          // at which the power went
    qint64 acknowledged = 0; // acts that were answered as done
    int lost = 0;            // answered as done, and not there
    int doubled = 0;         // took effect twice
    int half = 0;            // there in part, or with other bytes
    int strange = 0;         // never asked for
    int broken = 0;          // files that don't open, aren't whole, or whose audit doesn't hold
    QList<QByteArray> first; // what was said of the first few violations

    [[nodiscard]] bool holds() const
    {
        return lost == 0 && doubled == 0 && half == 0 && strange == 0 && broken == 0;
    }
    void note(int PowerReckoning::*kind, const QByteArray& what)
    {
        ++(this->*kind);
        if (first.size() < 8)
            first.append(what);
    }
    void add(const PowerReckoning& other)
    {
        points += other.points;
        acknowledged += other.acknowledged;
        lost += other.lost;
        doubled += other.doubled;
        half += other.half;
        strange += other.strange;
        broken += other.broken;
        first += other.first;
    }
    [[nodiscard]] QJsonObject toJson() const
    {
        return {{QStringLiteral("points"), points}, {QStringLiteral("acknowledged"), acknowledged},
                {QStringLiteral("lost"), lost},     {QStringLiteral("doubled"), doubled},
                {QStringLiteral("half"), half},     {QStringLiteral("strange"), strange},
                {QStringLiteral("broken"), broken}};
    }
};

} // namespace anteroom
