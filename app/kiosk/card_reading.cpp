#include "kiosk/card_reading.h"

#include "kiosk/evidence_jpeg.h"

#include <algorithm>

namespace anteroom {

CardReading::CardReading(VisitFlow& flow, CardClient* client, QObject* parent)
    : QObject(parent), m_flow(flow), m_client(client), m_member(flow)
{
    connect(&flow, &VisitFlow::visitChanged, this, [this] {
        const bool isOfNewCard = m_flow.visit().insurance() == InsuranceAnswer::NewCard;
        if (!isOfNewCard && !m_pictures.isEmpty())
            forget();
    });
    if (!m_client)
        return;
    // Its models load while the person chooses and takes out the card.
    connect(&flow, &VisitFlow::screenChanged, this, [this] {
        if (m_flow.screen() == flow::Screen::Insurance)
            m_client->start();
    });
    connect(m_client, &CardClient::cardRead, this, [this](quint64 id, const CardPicture& card) {
        if (m_asked.contains(id))
            take(m_asked.value(id), card);
        end(id);
    });
    connect(m_client, &CardClient::cardRefused, this, [this](quint64 id, const Problem& problem) {
        if (m_asked.value(id, ImageRole::InsuranceBack) == ImageRole::InsuranceFront)
            m_trouble = problem;
        end(id);
    });
    connect(m_client, &CardClient::progressed, this, [this](quint64 id, int percent) {
        if (!m_asked.contains(id) || percent == m_percent)
            return;
        m_percent = percent;
        Q_EMIT progressed();
    });
}

void CardReading::read(ImageRole side, const QImage& picture)
{
    m_asked.removeIf([side](const auto& each) { return each.value() == side; });
    m_questions.removeIf([side](const Question& each) { return each.side == side; });
    m_member.drop(side);
    m_flow.visit().takeBackRead(side);
    m_pictures.insert(side, picture);
    m_trouble.reset();
    m_percent = 0;
    if (m_client)
        m_asked.insert(m_client->read(picture), side);
    Q_EMIT changed();
}

void CardReading::close()
{
    m_asked.clear();
    if (m_client)
        m_client->cancel();
}

void CardReading::forget()
{
    close();
    m_questions.clear();
    m_member.forget();
    m_pictures.clear();
    m_hasRead = false;
    m_trouble.reset();
    m_percent = 0;
    Q_EMIT changed();
}

QList<CardReading::Question> CardReading::questions() const
{
    QList<Question> open = m_questions;
    open.removeIf(
        [this](const Question& each) { return m_flow.visit().hasEntered(*each.offer.field); });
    return open;
}

void CardReading::agree()
{
    const QList<Question> open = questions();
    if (open.isEmpty())
        return;
    const auto& [offer, side] = open.first();
    m_flow.enterRead(*offer.field, offer.value,
                     {Provenance::InsuranceCard, side, offer.confidence, offer.area});
}

void CardReading::take(ImageRole side, const CardPicture& card)
{
    m_pictures.insert(side, card.card);
    m_flow.visit().addImage(side, evidenceJpeg(card.card), QStringLiteral("image/jpeg"));
    for (const Reading& reading : card.readings) {
        m_hasRead = m_hasRead || reading.printedCard;
        if (!reading.printedCard)
            continue;
        takeOffers(offersOf(*reading.printedCard), side);
        m_member.take(*reading.printedCard, side);
    }
    Q_EMIT changed();
}

void CardReading::takeOffers(const QList<CardOffer>& offers, ImageRole side)
{
    for (const CardOffer& offer : offers) {
        const bool known =
            std::any_of(m_questions.begin(), m_questions.end(),
                        [&](const Question& each) { return each.offer.field == offer.field; });
        if (m_flow.visit().hasEntered(*offer.field))
            continue;
        if (offer.sure)
            m_flow.enterRead(*offer.field, offer.value,
                             {Provenance::InsuranceCard, side, offer.confidence, offer.area});
        else if (!known)
            m_questions.append({offer, side});
    }
}

void CardReading::end(quint64 id)
{
    if (m_asked.remove(id) > 0)
        Q_EMIT changed();
}

} // namespace anteroom
