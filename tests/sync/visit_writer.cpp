// The kiosk's side of a day without its screens: scripted visits through the real outbox and pump,
// until it is killed. Every visit is written to a ledger before it is handed in, and again when it
// was acknowledged, which is when a kiosk would say "you're checked in". Prints a line whenever
// something has happened, by which the one who kills it finds its moment.
//
//   visit_writer FOLDER HOST PORT COUNT [PAUSE [FIRST [IMAGE-BYTES]]]
//
// FOLDER holds the kiosk's identity; ledger and outbox are made in it. COUNT 0 only empties the
// outbox. PAUSE is in milliseconds, FIRST the seed of the first visit. Ends by itself when COUNT
// visits were acknowledged and the outbox is empty.

#include "outbox/pump.h"
#include "scripted_visit.h"

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

using namespace anteroom;
using namespace Qt::StringLiterals;

namespace {

class Ledger {
public:
    Ledger(const QString& path, quint32 first) : m_file(path), m_last(first - 1)
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
    quint32 m_last;
};

// What the command line says of a day.
struct DayPlan {
    int count = 0;
    int pause = 0; // milliseconds
    quint32 first = 1;
    qsizetype imageBytes = 20'000;
};

constexpr int fullRoom = 8;

class VisitWriter : public QObject {
public:
    VisitWriter(const QString& folder, const DeviceIdentity& identity, const OfficeAddress& address,
                const DayPlan& plan)
        : m_plan(plan)
        , m_ledger(folder + u"/ledger"_s, plan.first)
        , m_outbox(folder + u"/outbox"_s, identity.practice.sealingKey)
        , m_client(address, identity.credentials)
        , m_pump(m_outbox, m_client, identity.practice.receiptKey)
        , m_left(plan.count)
    {
        connect(&m_outbox, &Outbox::countChanged, this, [this] { endWhenDone(); });
        connect(&m_pump, &Pump::delivered, this, [](const SubmissionId&) { say("delivered"); });
        connect(&m_pump, &Pump::statusChanged, this, [](const PumpStatus& status) {
            if (status.problem)
                say(QByteArray::number(status.count.waiting) + " wait, " +
                    QByteArray::number(status.count.aside) +
                    " aside: " + status.problem->code.toUtf8());
        });
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
    static void say(const QByteArray& what)
    {
        std::puts(what.constData());
        std::fflush(stdout);
    }

    void playNext()
    {
        // A waiting room has only so many chairs.
        if (m_left > 0 && m_outbox.count().waiting >= fullRoom) {
            QTimer::singleShot(m_plan.pause, this, [this] { playNext(); });
            return;
        }
        if (m_left-- <= 0) {
            endWhenDone();
            return;
        }
        const quint32 seed = m_ledger.startNext();
        say("started");
        const ScriptedVisit visit = scriptedVisit(seed, m_plan.imageBytes);
        m_outbox.accept(visit.submission, visit.images, this, [this, seed](const Done& done) {
            if (!done) {
                std::fprintf(stderr, "%s\n", qPrintable(done.problem().code));
                QCoreApplication::exit(3);
                return;
            }
            m_ledger.note("acknowledged", seed);
            say("acknowledged");
            QTimer::singleShot(m_plan.pause + QRandomGenerator::global()->bounded(m_plan.pause + 1),
                               this, [this] { playNext(); });
        });
    }

    void endWhenDone()
    {
        if (m_left < 0 && m_outbox.count() == OutboxCount())
            QCoreApplication::exit(0);
    }

    DayPlan m_plan;
    Ledger m_ledger;
    Outbox m_outbox;
    OfficeClient m_client;
    Pump m_pump;
    int m_left;
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
    const DayPlan plan{arguments[4].toInt(), arguments.value(5, u"0"_s).toInt(),
                       arguments.value(6, u"1"_s).toUInt(),
                       arguments.value(7, u"20000"_s).toLongLong()};
    auto writer = std::make_unique<VisitWriter>(folder, *identity, address, plan);
    const int code = QCoreApplication::exec();
    writer.reset();
    // Qt's network thread may end in the midst of a handshake, and what OpenSSL holds of it then
    // would pass for a leak; this program lives to be killed.
    std::_Exit(code);
}
