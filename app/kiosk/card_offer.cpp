#include "kiosk/card_offer.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

struct PrintedField {
    const char* printed; // as PrintedCard names it
    const char* field;
};
constexpr PrintedField PrintedFields[] = {
    {"payer", "coverage1.payer"},         {"plan", "coverage1.plan"},
    {"member_id", "coverage1.member_id"}, {"group", "coverage1.group"},
    {"rx_bin", "coverage1.rx_bin"},       {"rx_pcn", "coverage1.rx_pcn"},
    {"rx_group", "coverage1.rx_group"},   {"effective_date", "coverage1.effective_from"},
};

} // namespace

QRectF areaOnCard(const QRectF& box)
{
    return QRectF(box.x() / CardPixels.width(), box.y() / CardPixels.height(),
                  box.width() / CardPixels.width(), box.height() / CardPixels.height())
        .intersected(QRectF(0, 0, 1, 1));
}

QList<CardOffer> offersOf(const PrintedCard& card)
{
    QList<CardOffer> offers;
    for (const PrintedField& each : PrintedFields) {
        const auto read = card.fields.constFind(QLatin1StringView(each.printed));
        if (read == card.fields.constEnd())
            continue;
        const Field* field = findField(QString::fromLatin1(each.field));
        if (const auto value = field->parse(read->value); value && !value->isNull())
            offers.append({field, *value, read->confidence, read->sure, areaOnCard(read->box)});
    }
    return offers;
}

} // namespace anteroom
