// The kiosk's side of a day without its screens: scripted visits through the real outbox and pump,
// until it is killed. Every visit is written to a ledger before it is handed in, and again when it
// was acknowledged, which is when a kiosk would say "you're checked in". Prints a line whenever
// something has happened, by which the one who kills it finds its moment.
//
//   visit_writer FOLDER HOST PORT COUNT [PAUSE]
//
// FOLDER holds the kiosk's identity; ledger and outbox are made in it. COUNT 0 only empties the
// outbox. Ends by itself when COUNT visits were acknowledged and the outbox is empty.

#include "outbox/pump.h"
#include "scripted_visit.h"

#include <cstdio>
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

class Ledger {
public:
    explicit Ledger(const QString& path) : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
            qFatal("The ledger cannot be opened.");
        m_file.seek(0);
        while (!m_file.atEnd()) {
            const QByteArray line = m_file.readLine();
            if (line.startsWith("started "))
                m_last = line.mid(8).trimmed().toUInt();
        }
    }

    quint32 startNext()
    {
        note("started", ++m_last);
        return m_last;
    }
    // One write each: a kill leaves whole lines.
    void note(const char* what, quint32 seed)
    {
        m_file.write(QByteArray(what) + ' ' + QByteArray::number(seed) + '\n');
    }

private:
    QFile m_file;
    quint32 m_last = 0;
};

constexpr int fullRoom = 8;

class VisitWriter : public QObject {
public:
    VisitWriter(const QString& folder, const DeviceIdentity& identity, const OfficeAddress& address,
                int count, int pause)
        : m_ledger(folder + u"/ledger"_s)
        , m_outbox(folder + u"/outbox"_s, identity.practice.sealingKey)
        , m_client(address, identity.credentials)
        , m_pump(m_outbox, m_client, identity.practice.receiptKey)
        , m_left(count)
        , m_pause(pause)
    {
        connect(&m_outbox, &Outbox::countChanged, this, [this] { endWhenDone(); });
        connect(&m_pump, &Pump::delivered, this, [](const SubmissionId&) { say("delivered"); });
        m_outbox.open(this, [this](const Result<OutboxOpening>& opening) {
            if (!opening || !opening->movedAside.isEmpty()) {
                std::fprintf(stderr, "The outbox did not open as it was left.\n");
                QCoreApplication::exit(2);
                return;
            }
            say("ready");
            m_pump.start();
            playNext();
        });
    }

private:
    static void say(const char* what)
    {
        std::puts(what);
        std::fflush(stdout);
    }

    void playNext()
    {
        // A waiting room has only so many chairs.
        if (m_left > 0 && m_outbox.count().waiting >= fullRoom) {
            QTimer::singleShot(m_pause, this, [this] { playNext(); });
            return;
        }
        if (m_left-- <= 0) {
            endWhenDone();
            return;
        }
        const quint32 seed = m_ledger.startNext();
        say("started");
        const ScriptedVisit visit = scriptedVisit(seed);
        m_outbox.accept(visit.submission, visit.images, this, [this, seed](const Done& done) {
            if (!done) {
                std::fprintf(stderr, "%s\n", qPrintable(done.problem().code));
                QCoreApplication::exit(3);
                return;
            }
            m_ledger.note("acknowledged", seed);
            say("acknowledged");
            QTimer::singleShot(m_pause + QRandomGenerator::global()->bounded(m_pause + 1), this,
                               [this] { playNext(); });
        });
    }

    void endWhenDone()
    {
        if (m_left < 0 && m_outbox.count() == OutboxCount())
            QCoreApplication::exit(0);
    }

    Ledger m_ledger;
    Outbox m_outbox;
    OfficeClient m_client;
    Pump m_pump;
    int m_left;
    int m_pause;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 64;
    const QString& folder = arguments[1];
    const auto identity = DeviceFile(folder).load();
    if (!identity)
        return 65;
    const OfficeAddress address{arguments[2], arguments[3].toUShort(), identity->authority};
    const VisitWriter writer(folder, *identity, address, arguments[4].toInt(),
                             arguments.value(5, u"0"_s).toInt());
    return QCoreApplication::exec();
}
