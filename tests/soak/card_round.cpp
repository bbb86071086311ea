#include "tests/soak/card_round.h"

#include "bench/cards/card_trial.h"
#include "bench/cards/other_cards.h"
#include "record/canonical_json.h"
#include "tests/stage/process_memory.h"

#include <QBuffer>
#include <QEventLoop>
#include <QThread>

namespace anteroom {

namespace {

constexpr int OneInThisIsAnother = 8;
constexpr unsigned long UntilPutAway = 100; // milliseconds

QByteArray jpegOf(const QImage& frame)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    frame.save(&buffer, "JPEG", 95);
    return bytes;
}

QByteArray whatWasRead(const CardPicture& card)
{
    QByteArray said;
    for (const Reading& reading : card.readings)
        said += canonicalJson(reading.toJson());
    return said;
}

} // namespace

QList<QByteArray> roundOfCards(int pictures, quint32 seed)
{
    constexpr const CardGrade* Grades[] = {&EasyCards, &MediumCards, &HardCards};
    QList<QByteArray> round;
    for (int i = 0; i < pictures; ++i) {
        const CardGrade& grade = *Grades[i % 3];
        const LayoutSet set = i % 2 == 0 ? LayoutSet::Developed : LayoutSet::Reported;
        const quint32 own = seed + quint32(i);
        round.append(jpegOf(i % OneInThisIsAnother == OneInThisIsAnother - 1
                                ? otherShot(grade, own).frame
                                : cardTrial(set, grade, own).shot.frame));
    }
    return round;
}

CardRound::CardRound(const QString& program, QList<QByteArray> pictures)
    : m_client(program), m_pictures(std::move(pictures))
{
}

void CardRound::readNext()
{
    const qsizetype picture = m_counts.asked++ % m_pictures.size();
    QEventLoop loop;
    QObject scope;
    QObject::connect(&m_client, &CardClient::cardRead, &scope,
                     [&](quint64, const CardPicture& card) {
                         ++m_counts.read;
                         note(picture, whatWasRead(card));
                         loop.quit();
                     });
    QObject::connect(&m_client, &CardClient::cardRefused, &scope, [&](quint64, const Problem& why) {
        const bool ended = why.code == QLatin1StringView("card.slow") ||
                           why.code == QLatin1StringView("card.kills_decoder") ||
                           why.code == QLatin1StringView("decoder.absent");
        ++(ended ? m_counts.unanswered : m_counts.refused);
        if (!ended)
            note(picture, why.code.toUtf8());
        loop.quit();
    });
    (void)m_client.readPicture(m_pictures[picture]);
    loop.exec();
    const qint64 pid = m_client.decoderPid();
    m_counts.restarted += m_pid != 0 && m_pid != pid ? 1 : 0;
    m_pid = pid;
}

void CardRound::note(qsizetype picture, const QByteArray& answer)
{
    const auto before = m_answers.constFind(picture);
    m_counts.different += before != m_answers.constEnd() && *before != answer ? 1 : 0;
    m_answers.insert(picture, answer);
}

double CardRound::kilobytes() const
{
    QThread::msleep(UntilPutAway);
    return residentKilobytes(m_client.decoderPid());
}

double CardRound::mostKilobytes() const
{
    return mostResidentKilobytes(m_client.decoderPid());
}

} // namespace anteroom
