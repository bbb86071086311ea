#include "scanner/scan/scan_run.h"

#include "scanner/channel/decoder_message.h"
#include "scanner/licence/aamva.h"

#include <algorithm>
#include <cmath>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// Nobody stands before a screen here.
constexpr std::chrono::seconds TimeForAPicture(10);

// A picture begins with a byte that no text has; what is left may be a licence's payload.
bool isText(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(512);
    return bytes.size() <= MaxLicencePayload && !start.contains('\0') && !start.isEmpty() &&
           uchar(start.at(0)) < 0x80;
}

} // namespace

ScanRun::ScanRun(std::function<void(const QByteArray&)> write, QObject* parent)
    : QObject(parent), m_write(std::move(write))
{
    m_decoder.setTimeForARequest(TimeForAPicture);
    connect(&m_decoder, &DecoderClient::pictureReady, this,
            [this](quint64 id, const Picture& picture) {
                if (id != m_picture)
                    return;
                say(m_files.takeFirst(), picture.readings, {});
                readNext();
            });
    connect(&m_decoder, &DecoderClient::pictureRefused, this,
            [this](quint64 id, const Problem& problem) {
                if (id != m_picture)
                    return;
                say(m_files.takeFirst(), {}, problem.code);
                readNext();
            });
}

void ScanRun::readFiles(const QStringList& files)
{
    m_files = files;
    QTimer::singleShot(0, this, &ScanRun::readNext);
}

void ScanRun::readNext()
{
    while (!m_files.isEmpty()) {
        m_clock.start();
        QFile file(m_files.constFirst());
        QByteArray bytes;
        // One byte more than is allowed tells a file that is too long from one that just fits.
        if (file.open(QIODevice::ReadOnly))
            bytes = file.read(MaxPictureBytes + 1);
        if (!isText(bytes)) {
            m_picture = m_decoder.readPicture(bytes);
            return;
        }
        readPayload(m_files.takeFirst(), bytes);
    }
    Q_EMIT finished();
}

void ScanRun::readPayload(const QString& name, const QByteArray& payload)
{
    if (!m_clock.isValid())
        m_clock.start();
    const Result<Reading> reading = parseLicence(payload);
    if (reading)
        say(name, {*reading}, {});
    else
        say(name, {}, reading.problem().code);
}

void ScanRun::say(const QString& name, const QList<Reading>& readings, const QString& problemCode)
{
    const double ms = double(m_clock.nsecsElapsed()) / 1e6;
    m_clock.invalidate();
    QJsonArray found;
    for (const Reading& reading : readings)
        found.append(reading.toJson());
    QJsonObject line{
        {u"file"_s, name}, {u"readings"_s, found}, {u"ms"_s, std::round(ms * 10) / 10}};
    if (!problemCode.isEmpty())
        line.insert(u"problem"_s, problemCode);
    m_somethingMissing = m_somethingMissing || readings.isEmpty();
    m_write(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

} // namespace anteroom
