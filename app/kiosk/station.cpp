#include "kiosk/station.h"

#include "kiosk/enrolment.h"
#include "kiosk/payer_list.h"
#include "scanner/frame/camera_source.h"
#include "scanner/frame/tray_source.h"
#include "scanner/frame/video_file_source.h"
#include "scanner/trust/decoder_settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr std::chrono::minutes practiceAge{5};

OfficeAddress addressOf(const StationOrder& order)
{
    const auto place = officeFrom(order.config.office);
    return {place ? place->first : QString(), place ? place->second : quint16(0),
            order.identity.authority};
}

QString trustFolderOf(const StationOrder& order)
{
    return order.config.trust.isEmpty() ? QDir(order.dataFolder).filePath(u"trust"_s)
                                        : order.config.trust;
}

std::unique_ptr<FrameSource> sourceFor(const StationOrder& order, DecoderClient& decoder)
{
    if (!order.trayFolder.isEmpty())
        return std::make_unique<TraySource>(order.trayFolder, decoder);
    if (!order.config.video.isEmpty())
        return std::make_unique<VideoFileSource>(order.config.video);
    return std::make_unique<CameraSource>(order.config.camera);
}

} // namespace

Station::Station(StationOrder order, QObject* parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_client(addressOf(m_order), m_order.identity.credentials)
    , m_office(m_client)
    , m_outbox(QDir(m_order.dataFolder).filePath(u"outbox"_s), m_order.identity.practice.sealingKey)
    , m_pump(m_outbox, m_client, m_order.identity.practice.receiptKey)
    , m_troubles(
          [this](const KioskTrouble& trouble, QObject* context, std::function<void(Done)> told) {
              m_office.tellTrouble(trouble, context, std::move(told));
          })
    , m_trust(trustFolderOf(m_order))
    , m_scanners(m_order.config.scanners)
    , m_source(sourceFor(m_order, m_decoder))
    , m_kiosk(std::make_unique<Kiosk>(parts()))
    , m_feed(std::make_unique<RosterFeed>(m_kiosk->roster(), m_client))
{
    if (!m_order.language.isEmpty()) {
        m_kiosk->languages()->setFirst(m_order.language);
        m_kiosk->languages()->reset();
    }
    connect(m_feed.get(), &RosterFeed::onlineChanged, this, [this] {
        m_kiosk->setOnline(m_feed->isOnline());
        if (m_feed->isOnline()) {
            // What it refused before it may take now: an office that was mended was started again.
            m_outbox.retryAside(this, [this](const Done&) { m_pump.wake(); });
            askPractice();
            m_troubles.tellAgain();
        }
    });
    connect(&m_outbox, &Outbox::conditionChanged, this, &Station::noteTrouble);
    connect(m_kiosk.get(), &Kiosk::outOfOrderChanged, this, &Station::noteTrouble);
    connect(&m_askAgain, &QTimer::timeout, this, &Station::askPractice);
    connect(&m_trust, &TrustWatch::changed, this, &Station::tellDecoder);
    connect(&m_scanners, &ScannerDevices::received, this, &Station::takeScanned);
    QCoreApplication::instance()->installEventFilter(this);
}

Station::~Station() = default;

KioskParts Station::parts()
{
    KioskParts parts;
    parts.config = m_order.config;
    parts.practice = m_order.identity.practice;
    parts.name = m_order.identity.name;
    parts.source = m_source.get();
    parts.decoder = &m_decoder;
    parts.cards = &m_cards;
    parts.committer = [this](const Submission& submission, const QList<QByteArray>& images,
                             std::function<void(Done)> committed) {
        m_outbox.accept(submission, images, this, std::move(committed));
    };
    parts.canAccept = [this] { return m_outbox.canAccept(); };
    parts.desk = desk();
    return parts;
}

HelpAtDesk::Desk Station::desk()
{
    return {[this](const HelpCallId& id, const QString& place, QObject* context,
                   std::function<void(Done)> told) {
                m_office.callForHelp(id, place, context, std::move(told));
            },
            [this](const HelpCallId& id, QObject* context, std::function<void(Done)> told) {
                m_office.cancelHelp(id, context, std::move(told));
            }};
}

void Station::begin()
{
    m_outbox.open(this, [this](const Result<OutboxOpening>&) {
        m_kiosk->lookForTrouble();
        noteTrouble();
        m_pump.start();
    });
    m_feed->start();
    m_cards.setPayers(payerListOf(m_order.identity.practice.payers));
    askPractice();
    m_askAgain.start(practiceAge);
    m_trust.start();
    m_decoder.start();
    m_scanners.start();
    m_kiosk->idle()->run();
}

void Station::tellDecoder(const TrustList& trust)
{
    DecoderSettings settings;
    settings.trust = trust;
    settings.practiceKey = m_order.identity.practice.receiptKey;
    m_decoder.setSettings(settings.toBytes());
}

void Station::noteTrouble()
{
    const OutboxCondition& condition = m_outbox.condition();
    const Done able = m_outbox.canAccept();
    m_troubles.note({condition.asideCodes, condition.repairs.unreadable,
                     !able && able.problem().code == u"outbox.full"_s});
}

void Station::takeScanned(const ScannerMessage& message)
{
    // A scan is a sign of life as a touch is; what it says is for the decoder to read.
    if (!m_kiosk->idle()->isAsking())
        m_kiosk->idle()->touched();
    m_decoder.readPayload(message.bytes);
}

void Station::askPractice()
{
    m_office.practice(this, [this](const Result<Practice>& practice) {
        if (practice && *practice != m_order.identity.practice)
            takePractice(*practice);
    });
}

void Station::takePractice(const Practice& practice)
{
    // Names, papers and languages may change; the keys were given at enrolment, over a code that a
    // person typed in, and only a new enrolment changes them.
    Practice taken = practice;
    taken.sealingKey = m_order.identity.practice.sealingKey;
    taken.receiptKey = m_order.identity.practice.receiptKey;
    m_order.identity.practice = taken;
    m_kiosk->setPractice(taken);
    m_cards.setPayers(payerListOf(taken.payers));
    // A folder that cannot be written shows in the outbox soon enough; what was heard holds.
    (void)DeviceFile(m_order.dataFolder).save(m_order.identity);
}

bool Station::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::KeyPress:
        // While the question stands, its own screen says what a touch means.
        if (!m_kiosk->idle()->isAsking())
            m_kiosk->idle()->touched();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace anteroom
