#pragma once

#include "scanner/client/card_client.h"
#include "scanner/client/decoder_client.h"

#include <functional>
#include <QElapsedTimer>
#include <QStringList>

namespace anteroom {

// Reads files and payloads one after the other in a decoder of its own, and says what each holds
// as one line of JSON:
// {"file","readings":[…],"ms"}, with "problem" where there was one. A picture whose codes don't say
// whose card it is is read for its text too; the card stands before such codes.
class ScanRun : public QObject {
    Q_OBJECT
public:
    // `settings` are DecoderSettings as bytes; `write` takes one line without its end.
    ScanRun(const QByteArray& settings, std::function<void(const QByteArray&)> write,
            QObject* parent = nullptr);

    struct Item {
        QString name;
        std::optional<QByteArray> payload; // else the file of that name is read
    };
    // Each by itself, or one presentation with one line. finished() comes when all are read.
    void read(const QList<Item>& items, bool together);

    [[nodiscard]] bool somethingMissing() const { return m_somethingMissing; }

Q_SIGNALS:
    void finished();

private:
    void readNext();
    void takeCodes(const QList<Reading>& readings);
    void take(const QList<Reading>& readings, const QString& problemCode);
    void say(const QList<Reading>& readings);

    std::function<void(const QByteArray&)> m_write;
    DecoderClient m_decoder;
    CardClient m_cards;
    QList<Item> m_items;
    bool m_together = false;
    QElapsedTimer m_clock;
    QByteArray m_picture;   // being read
    QList<Reading> m_codes; // of it

    // Of the line that is being made.
    QStringList m_names;
    QList<Reading> m_readings;
    QString m_problemCode;
    bool m_somethingMissing = false;
};

} // namespace anteroom
