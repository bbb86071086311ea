#include "bench/cards/card_trial.h"

#include <cmath>
#include <numbers>
#include <QJsonArray>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

QJsonArray numbers(std::initializer_list<double> values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(std::round(value * 10) / 10);
    return array;
}

} // namespace

QJsonObject CardTrial::truth() const
{
    QJsonObject fields;
    for (const PrintedField& field : card.fields) {
        fields[field.name] = QJsonObject{
            {u"value"_s, field.value},
            {u"box"_s,
             numbers({field.box.left(), field.box.top(), field.box.right(), field.box.bottom()})},
            {u"legible"_s, shot.legible(field.box, field.letterHeight)}};
    }
    QJsonArray corners;
    for (const QPointF& corner : shot.corners)
        corners.append(numbers({corner.x(), corner.y()}));
    return {{u"kind"_s, u"insurance_card"_s},
            {u"side"_s, card.back ? u"back"_s : u"front"_s},
            {u"layout"_s, card.layout},
            {u"corners"_s, corners},
            {u"fields"_s, fields}};
}

CardTrial cardTrial(LayoutSet set, const CardGrade& grade, quint32 seed, int quarters)
{
    const int layouts = insuranceLayouts(set);
    const int layout = int(seed % quint32(layouts));
    const bool back = (seed / quint32(layouts)) % 3 == 2;
    CardTrial trial;
    trial.card = back ? insuranceBack(set, layout, seed) : insuranceFront(set, layout, seed);
    // Other places and other hands for each grade and set.
    CardView view = seededCardView(grade, seed * 64 + quint32(grade.noiseSigma) +
                                              (set == LayoutSet::Developed ? 0 : 32));
    view.turn += quarters * std::numbers::pi / 2;
    trial.shot = cardShot(trial.card.picture, view);
    trial.name = u"%1-%2-%3-%4"_s.arg(QLatin1String(grade.name))
                     .arg(seed, 4, 10, QLatin1Char('0'))
                     .arg(back ? u"back"_s : u"front"_s, trial.card.layout);
    return trial;
}

} // namespace anteroom
