#pragma once

#include "kiosk/card_member.h"
#include "kiosk/card_offer.h"
#include "kiosk/visit_flow.h"
#include "scanner/client/card_client.h"

#include <QElapsedTimer>
#include <QMap>
#include <QSet>

namespace anteroom {

// The insurance card of the visit while it is read: what the reader is sure of is entered at once,
// the rest waits for the person's word. What was typed meanwhile stays.
class CardReading : public QObject {
    Q_OBJECT
public:
    struct Question {
        CardOffer offer;
        ImageRole side = ImageRole::InsuranceFront;
    };

    // `client` is not owned and may be absent: then everything is typed.
    CardReading(VisitFlow& flow, CardClient* client, QObject* parent = nullptr);

    // A side's picture was taken; what was read of one before it is dropped.
    // `second` is read as well when something of the first stays doubtful and there is time.
    void read(ImageRole side, const QImage& picture, const QImage& second = {});
    // A side as it was read.
    void take(ImageRole side, const CardPicture& card);
    // The same side from its second picture: what both say together.
    void vote(ImageRole side, const PrintedCard& second);
    // Why a side could not be read.
    void refuse(ImageRole side, const Problem& why);
    // The person has confirmed what stands there: what is still being read comes too late.
    void close();
    void forget();

    [[nodiscard]] bool isUnderWay() const { return !m_asked.isEmpty(); }
    // Why a side could not be read, and what to do; none when nothing went wrong.
    [[nodiscard]] const std::optional<Problem>& trouble() const { return m_trouble; }
    [[nodiscard]] bool hasRead() const { return m_hasRead; } // something at all
    // Of what is to be read: both sides, once there is a back.
    [[nodiscard]] int percent() const;
    // In the record's order; those that were answered or typed over are gone.
    [[nodiscard]] QList<Question> questions() const;
    // The person says that the first question's value is right.
    void agree();
    // Whose name stands on the card, when it isn't the patient's.
    [[nodiscard]] std::optional<CardMember::Question> memberQuestion() const
    {
        return m_member.question();
    }
    void answerMember(const QString& relationship) { m_member.answer(relationship); }
    // A side as it was taken, straightened once it was read; null without one.
    [[nodiscard]] QImage picture(ImageRole side) const { return m_pictures.value(side); }

Q_SIGNALS:
    void changed();
    // percent() alone has.
    void progressed();
    // That picture is of another kind of card, or of the other side once more, and was dropped.
    void askedAgain(anteroom::ImageRole side, const anteroom::Problem& why);

private:
    void takeOffers(const QList<CardOffer>& offers, ImageRole side);
    void end(quint64 id);
    void askSecond(ImageRole side);
    void weigh(const CardOffer& offer, ImageRole side);
    [[nodiscard]] bool isBeingAnswered(const Field& field) const;
    [[nodiscard]] bool isOtherSideAgain(ImageRole side, const CardPicture& card) const;
    void askAgain(ImageRole side, const Problem& why);

    VisitFlow& m_flow;
    CardClient* m_client;
    QMap<quint64, ImageRole> m_asked;
    QMap<ImageRole, QImage> m_pictures;
    QMap<ImageRole, PrintedCard> m_printed;
    struct SecondPicture {
        QImage picture;
        QElapsedTimer since; // the first one was taken
    };
    QMap<ImageRole, SecondPicture> m_seconds;
    QMap<quint64, ImageRole> m_votes; // second pictures that are being read
    QSet<const Field*> m_agreed;      // by the person
    int m_timesAskedAgain = 0;
    QList<Question> m_questions;
    CardMember m_member;
    std::optional<Problem> m_trouble;
    ImageRole m_troubled = ImageRole::InsuranceFront; // the side that it is about
    bool m_hasRead = false;
    int m_percent = 0; // of the side that is read first among those asked
};

} // namespace anteroom
