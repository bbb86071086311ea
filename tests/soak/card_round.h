#pragma once

#include "scanner/client/card_client.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace anteroom {

// Fictional cards before a camera, of both halves and all grades, and every eighth of them what is
// no insurance card. The files of pictures.
[[nodiscard]] QList<QByteArray> roundOfCards(int pictures, quint32 seed);

// Reads the same pictures by turns through one confined decoder, as a kiosk would that is never
// started anew; as files, which have time on a busy machine.
class CardRound {
public:
    struct Counts {
        int asked = 0;
        int read = 0;
        int refused = 0;    // with an answer: no card to be seen, another kind of card
        int unanswered = 0; // too slow, or it ended the decoder
        int different = 0;  // read otherwise than the same picture before
        int restarted = 0;  // another decoder took the one's place
    };

    // `program` is the decoder's path.
    CardRound(const QString& program, QList<QByteArray> pictures);

    void readNext();

    [[nodiscard]] const Counts& counts() const { return m_counts; }
    // Of the decoder, once its last card is put away.
    [[nodiscard]] double kilobytes() const;
    [[nodiscard]] double mostKilobytes() const;

private:
    void note(qsizetype picture, const QByteArray& answer);

    CardClient m_client;
    QList<QByteArray> m_pictures;
    QHash<qsizetype, QByteArray> m_answers; // by picture
    qint64 m_pid = 0;
    Counts m_counts;
};

} // namespace anteroom
