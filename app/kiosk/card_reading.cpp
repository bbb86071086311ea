#include "kiosk/card_reading.h"

#include "kiosk/evidence_jpeg.h"
#include "scanner/reading/printed_sides.h"
#include "scanner/reading/printed_vote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// A card whose sides are alike, or a person who has no other card to show, goes on.
constexpr int MostTimesAskedAgain = 2;
// A second reading takes as long as the first did: both are done within 8 s.
constexpr qint64 VoteWithinMs = 4000;

bool isAnotherKind(const Problem& problem)
{
    static const QStringList kinds{u"card.licence"_s, u"card.travel_document"_s,
                                   u"card.bank_card"_s, u"card.loyalty_card"_s,
                                   u"card.library_card"_s};
    return kinds.contains(problem.code);
}

const PrintedCard* printedOn(const CardPicture& card)
{
    for (const Reading& reading : card.readings) {
        if (reading.printedCard)
            return &*reading.printedCard;
    }
    return nullptr;
}

bool isLicence(const CardPicture& card)
{
    return std::any_of(card.readings.begin(), card.readings.end(),
                       [](const Reading& reading) { return reading.licence.has_value(); });
}

} // namespace

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
        if (const auto side = m_votes.constFind(id); side != m_votes.constEnd()) {
            const PrintedCard* printed = printedOn(card);
            const ImageRole of = m_votes.take(id);
            if (printed)
                vote(of, *printed);
        }
    });
    connect(m_client, &CardClient::cardRefused, this, [this](quint64 id, const Problem& problem) {
        if (m_asked.contains(id))
            refuse(m_asked.value(id), problem);
        end(id);
        m_votes.remove(id);
    });
    connect(m_client, &CardClient::progressed, this, [this](quint64 id, int percent) {
        if (!m_asked.contains(id) || percent == m_percent)
            return;
        m_percent = percent;
        Q_EMIT progressed();
    });
}

void CardReading::read(ImageRole side, const QImage& picture, const QImage& second)
{
    m_votes.removeIf([side](const auto& each) { return each.value() == side; });
    m_seconds.remove(side);
    if (!second.isNull()) {
        m_seconds[side].picture = second;
        m_seconds[side].since.start();
    }
    m_asked.removeIf([side](const auto& each) { return each.value() == side; });
    m_questions.removeIf([side](const Question& each) { return each.side == side; });
    m_member.drop(side);
    m_flow.visit().takeBackRead(side);
    m_printed.remove(side);
    m_pictures.insert(side, picture);
    if (m_troubled == side)
        m_trouble.reset();
    if (m_asked.isEmpty())
        m_percent = 0;
    if (m_client)
        m_asked.insert(m_client->read(picture), side);
    Q_EMIT changed();
}

int CardReading::percent() const
{
    if (!m_pictures.contains(ImageRole::InsuranceBack))
        return m_percent;
    const bool isBack = !m_asked.values().contains(ImageRole::InsuranceFront);
    return (isBack ? 50 : 0) + m_percent / 2;
}

void CardReading::close()
{
    m_asked.clear();
    m_votes.clear();
    m_seconds.clear();
    if (m_client)
        m_client->cancel();
}

void CardReading::forget()
{
    close();
    m_questions.clear();
    m_member.forget();
    m_pictures.clear();
    m_printed.clear();
    m_agreed.clear();
    m_timesAskedAgain = 0;
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
    m_agreed.insert(offer.field);
    m_flow.enterRead(*offer.field, offer.value,
                     {Provenance::InsuranceCard, side, offer.confidence, offer.area});
}

bool CardReading::isOtherSideAgain(ImageRole side, const CardPicture& card) const
{
    const ImageRole other =
        side == ImageRole::InsuranceFront ? ImageRole::InsuranceBack : ImageRole::InsuranceFront;
    const PrintedCard* printed = printedOn(card);
    return printed && m_timesAskedAgain < MostTimesAskedAgain && m_printed.contains(other) &&
           isSameSide(*printed, m_printed.value(other));
}

void CardReading::askAgain(ImageRole side, const Problem& why)
{
    ++m_timesAskedAgain;
    m_pictures.remove(side);
    m_flow.visit().dropImage(side);
    m_trouble = why;
    m_troubled = side;
    Q_EMIT changed();
    Q_EMIT askedAgain(side, why);
}

void CardReading::refuse(ImageRole side, const Problem& why)
{
    if (side != ImageRole::InsuranceFront)
        return; // a back may be of a kind that isn't known
    if (isAnotherKind(why) && m_timesAskedAgain < MostTimesAskedAgain)
        return askAgain(side, why);
    m_trouble = why;
    m_troubled = side;
    Q_EMIT changed();
}

void CardReading::take(ImageRole side, const CardPicture& card)
{
    if (isOtherSideAgain(side, card))
        return askAgain(side, problem("card.same_side", {}));
    if (isLicence(card))
        return refuse(side, problem("card.licence", {}));
    m_pictures.insert(side, card.card);
    m_flow.visit().addImage(side, evidenceJpeg(card.card), QStringLiteral("image/jpeg"));
    if (const PrintedCard* printed = printedOn(card)) {
        m_hasRead = true;
        m_printed.insert(side, *printed);
        takeOffers(offersOf(*printed), side);
        m_member.take(*printed, side);
        askSecond(side);
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

void CardReading::askSecond(ImageRole side)
{
    const SecondPicture second = m_seconds.take(side);
    const bool isDoubtful = std::any_of(m_questions.begin(), m_questions.end(),
                                        [side](const Question& each) { return each.side == side; });
    // The other side waits for nothing.
    if (m_client && isDoubtful && m_asked.size() == 1 && !second.picture.isNull() &&
        second.since.elapsed() < VoteWithinMs)
        m_votes.insert(m_client->read(second.picture), side);
}

void CardReading::vote(ImageRole side, const PrintedCard& second)
{
    if (!m_printed.contains(side))
        return;
    const PrintedCard voted = votedOn(m_printed.value(side), second);
    m_printed.insert(side, voted);
    const auto offers = offersOf(voted);
    for (const CardOffer& offer : offers)
        weigh(offer, side);
    Q_EMIT changed();
}

// What a person looks at, or has said, stays.
bool CardReading::isBeingAnswered(const Field& field) const
{
    const QList<Question> open = questions();
    const bool seen =
        m_flow.screen() == flow::Screen::CardFields || m_flow.screen() == flow::Screen::EditField;
    return m_agreed.contains(&field) ||
           (seen && !open.isEmpty() && open.first().offer.field == &field);
}

void CardReading::weigh(const CardOffer& offer, ImageRole side)
{
    const Field& field = *offer.field;
    Visit& visit = m_flow.visit();
    const bool isOtherwise = visit.hasEntered(field) && !visit.isReadFrom(field, side);
    if (isOtherwise || isBeingAnswered(field))
        return;
    m_questions.removeIf([&](const Question& each) { return each.offer.field == &field; });
    visit.takeBack(field);
    takeOffers({offer}, side);
}

void CardReading::end(quint64 id)
{
    if (m_asked.remove(id) == 0)
        return;
    m_percent = 0; // of the next one
    Q_EMIT changed();
}

} // namespace anteroom
