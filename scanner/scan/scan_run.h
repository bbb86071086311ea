#pragma once

#include "scanner/client/decoder_client.h"

#include <functional>
#include <QElapsedTimer>
#include <QStringList>

namespace anteroom {

// Reads files and payloads one after the other and says what each holds as one line of JSON.
class ScanRun : public QObject {
    Q_OBJECT
public:
    // `write` takes one line without its end.
    explicit ScanRun(std::function<void(const QByteArray&)> write, QObject* parent = nullptr);

    // finished() comes when all of them are read.
    void readFiles(const QStringList& files);
    // A payload as it stood in the code, under the name that its line shall have.
    void readPayload(const QString& name, const QByteArray& payload);

    [[nodiscard]] bool somethingMissing() const { return m_somethingMissing; }

Q_SIGNALS:
    void finished();

private:
    void readNext();
    void say(const QString& name, const QList<Reading>& readings, const QString& problemCode);

    std::function<void(const QByteArray&)> m_write;
    DecoderClient m_decoder;
    QStringList m_files;
    QElapsedTimer m_clock;
    quint64 m_picture = 0;
    bool m_somethingMissing = false;
};

} // namespace anteroom
