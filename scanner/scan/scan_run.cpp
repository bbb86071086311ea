#include "scanner/scan/scan_run.h"

#include "scanner/channel/decoder_message.h"

#include <algorithm>
#include <cmath>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>
#include <utility>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

// A person at the shell would rather wait for a large picture than see it given up.
constexpr std::chrono::seconds TimeForAnItem(10);

// Pictures begin with a byte that no text has, or hold a zero early; but for SVG.
bool isText(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(512);
    const bool isDrawing =
        start.trimmed().startsWith("<svg") || start.trimmed().startsWith("<?xml");
    return !start.isEmpty() && !start.contains('\0') && !isDrawing &&
           (uchar(start.at(0)) < 0x80 || start.startsWith("\xef\xbb\xbf"));
}

bool isIncomplete(const Reading& reading)
{
    return reading.verdict == Verdict::Incomplete;
}

// A plain code may stand on any card, also on one whose print says more.
bool saysWhatItIs(const Reading& reading)
{
    return reading.kind != ReadingKind::Code;
}

// Of a card in several codes only what they made together counts: the card, or how many of its
// codes there were at the end.
QList<Reading> joined(const QList<Reading>& readings)
{
    QList<Reading> whole;
    QList<Reading> parts;
    for (const Reading& reading : readings)
        (isIncomplete(reading) ? parts : whole).append(reading);
    return whole.isEmpty() ? parts.mid(parts.size() - 1) : whole;
}

} // namespace

ScanRun::ScanRun(const QByteArray& settings, std::function<void(const QByteArray&)> write,
                 QObject* parent)
    : QObject(parent), m_write(std::move(write))
{
    m_decoder.setTimeForARequest(TimeForAnItem);
    m_decoder.setSettings(settings);
    connect(&m_decoder, &DecoderClient::pictureReady, this,
            [this](quint64, const Picture& picture) { takeCodes(picture.readings); });
    connect(&m_cards, &CardClient::cardRead, this,
            [this](quint64, const CardPicture& card) { take(card.readings + m_codes, {}); });
    connect(&m_cards, &CardClient::cardRefused, this, [this](quint64, const Problem& problem) {
        // A picture without a card is none that went wrong.
        take(m_codes, problem.code == "card.none"_L1 ? QString() : problem.code);
    });
    connect(&m_decoder, &DecoderClient::payloadRead, this,
            [this](quint64, const QList<Reading>& readings) { take(readings, {}); });
    const auto refused = [this](quint64, const Problem& problem) { take({}, problem.code); };
    connect(&m_decoder, &DecoderClient::pictureRefused, this, refused);
    connect(&m_decoder, &DecoderClient::payloadRefused, this, refused);
}

void ScanRun::read(const QList<Item>& items, bool together)
{
    m_items = items;
    m_together = together;
    m_clock.start();
    QTimer::singleShot(0, this, &ScanRun::readNext);
}

void ScanRun::readNext()
{
    if (m_items.isEmpty()) {
        if (m_together)
            say(joined(m_readings));
        Q_EMIT finished();
        return;
    }
    const Item& item = m_items.constFirst();
    if (!m_together) {
        m_clock.start();
        m_decoder.forget();
    }
    QByteArray bytes = item.payload.value_or(QByteArray());
    QFile file(item.name);
    // One byte more than is allowed tells a file that is too long from one that just fits.
    if (!item.payload && file.open(QIODevice::ReadOnly))
        bytes = file.read(MaxPictureBytes + 1);
    if (item.payload || isText(bytes)) {
        m_decoder.readPayload(bytes);
    } else {
        m_picture = bytes;
        m_decoder.readPicture(bytes);
    }
}

void ScanRun::takeCodes(const QList<Reading>& readings)
{
    if (std::any_of(readings.begin(), readings.end(), saysWhatItIs)) {
        take(readings, {});
        return;
    }
    m_codes = readings;
    m_cards.readPicture(std::exchange(m_picture, {}));
}

void ScanRun::take(const QList<Reading>& readings, const QString& problemCode)
{
    m_names.append(m_items.takeFirst().name);
    m_readings += readings;
    if (m_problemCode.isEmpty())
        m_problemCode = problemCode;
    if (!m_together)
        say(m_readings);
    readNext();
}

void ScanRun::say(const QList<Reading>& readings)
{
    const double ms = double(m_clock.nsecsElapsed()) / 1e6;
    QJsonArray found;
    for (const Reading& reading : readings)
        found.append(reading.toJson());
    QJsonObject line{
        {u"file"_s, m_names.value(0)}, {u"readings"_s, found}, {u"ms"_s, std::round(ms * 10) / 10}};
    if (m_names.size() > 1)
        line.insert(u"files"_s, QJsonArray::fromStringList(m_names));
    if (!m_problemCode.isEmpty())
        line.insert(u"problem"_s, m_problemCode);
    m_somethingMissing = m_somethingMissing || readings.isEmpty();
    m_names.clear();
    m_readings.clear();
    m_problemCode.clear();
    m_write(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

} // namespace anteroom
