#include "tests/driver/driver.h"

#include "record/canonical_json.h"
#include "tests/driver/accessible_tree.h"
#include "tests/driver/person.h"

#include <cstdio>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocalServer>
#include <QLocalSocket>
#include <QQueue>
#include <QQuickWindow>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype longestRequest = 1024 * 1024;
constexpr int lookEvery = 20; // milliseconds between two looks of a wait
constexpr int defaultPatience = 5000;

QJsonObject done(QJsonObject answer = {})
{
    answer.insert(u"ok"_s, true);
    return answer;
}

QJsonObject refused(const QString& why)
{
    return {{u"ok"_s, false}, {u"error"_s, why}};
}

// The picture lies in front of the camera once the whole file stands under its name in the tray.
QJsonObject present(const QString& tray, const QString& picture)
{
    if (tray.isEmpty())
        return refused(u"This program has no tray."_s);
    QFile::remove(tray + u"/presented.jpg"_s);
    QFile::remove(tray + u"/presented.png"_s);
    if (picture.isEmpty())
        return done();
    const QString suffix = QFileInfo(picture).suffix().toLower() == u"png" ? u"png"_s : u"jpg"_s;
    QFile from(picture);
    QSaveFile to(tray + u"/presented."_s + suffix);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return refused(u"The picture cannot be read, or the tray not written."_s);
    to.write(from.readAll());
    return to.commit() ? done() : refused(u"The tray cannot be written."_s);
}

} // namespace

// One request at a time, since a person does one thing after the other.
class Driver : public QObject {
public:
    Driver(QQuickWindow& window, const QString& tray)
        : m_window(window), m_person(window), m_tray(tray)
    {
        connect(&m_server, &QLocalServer::newConnection, this, [this] { welcome(); });
        connect(&window, &QQuickWindow::frameSwapped, this, [this] { look(Seen::InAFrame); });
        connect(
            &window, &QQuickWindow::frameSwapped, this,
            [] {
                std::puts("first frame");
                std::fflush(stdout);
            },
            Qt::SingleShotConnection);
        m_looks.setInterval(lookEvery);
        connect(&m_looks, &QTimer::timeout, this, [this] { look(Seen::Between); });
    }

    Done listen(const QString& socket)
    {
        QLocalServer::removeServer(socket);
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        if (!m_server.listen(socket))
            return problem("driver.socket", u"The driver's socket cannot be made."_s);
        return {};
    }

private:
    struct Request {
        QPointer<QLocalSocket> from;
        QJsonObject what;
    };

    void welcome()
    {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        }
    }

    void read(QLocalSocket* socket)
    {
        while (socket->canReadLine()) {
            auto request = parseJsonObject(socket->readLine(), longestRequest);
            m_requests.enqueue({socket, request ? *request : QJsonObject()});
        }
        next();
    }

    void next()
    {
        if (m_busy || m_requests.isEmpty())
            return;
        m_busy = true;
        m_current = m_requests.dequeue();
        begin();
    }

    void answer(const QJsonObject& what)
    {
        m_looks.stop();
        if (m_current.from) {
            m_current.from->write(canonicalJson(what) + '\n');
            m_current.from->flush();
        }
        m_busy = false;
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
    }

    [[nodiscard]] QString asked(QLatin1StringView member) const
    {
        return m_current.what.value(member).toString();
    }

    [[nodiscard]] std::optional<AccessibleThing> thing(QLatin1StringView member)
    {
        return findThing(m_window, asked(member), asked("role"_L1),
                         m_current.what.value(u"nth").toInt());
    }

    void begin()
    {
        const QString what = asked("do"_L1);
        m_asked.start();
        if (what == u"tree")
            answer(done({{u"tree"_s, treeJson(accessibleThings(m_window))}}));
        else if (what == u"text")
            answer(done({{u"text"_s, shownText()}}));
        else if (what == u"wait" || what == u"tap" || what == u"draw" || what == u"type")
            waitFor();
        else if (what == u"key")
            pressKey();
        else if (what == u"present")
            answer(present(m_tray, asked("picture"_L1)));
        else if (what == u"grab")
            grab();
        else
            answer(refused(u"Nothing is called that. See tests/driver/driver.h."_s));
    }

    [[nodiscard]] QJsonArray shownText()
    {
        QJsonArray text;
        const QList<AccessibleThing> things = accessibleThings(m_window);
        for (const AccessibleThing& each : things)
            text.append(each.value.isEmpty() ? each.name : each.name + u": "_s + each.value);
        return text;
    }

    // Everything that needs a thing waits until it is there, as a person would.
    void waitFor()
    {
        m_acted = false;
        m_looks.start();
        look(Seen::Between);
    }

    // What was waited for after an act counts once a frame with it was shown.
    enum class Seen { InAFrame, Between };
    void look(Seen seen)
    {
        if (!m_busy || !m_looks.isActive())
            return;
        const int patience = m_current.what.value(u"ms").toInt(defaultPatience);
        if (!m_acted)
            tryToAct();
        else if (thing("until"_L1) && seen == Seen::InAFrame)
            answer(done({{u"ms"_s, m_acting.elapsed()}}));
        else
            m_window.update();
        if (m_busy && m_looks.isActive() && m_asked.elapsed() > patience)
            answer(refused(
                u"Waited in vain for \"%1\"."_s.arg(asked(m_acted ? "until"_L1 : thingMember()))));
    }

    [[nodiscard]] QLatin1StringView thingMember() const
    {
        return asked("do"_L1) == u"type" ? "into"_L1 : "name"_L1;
    }

    void tryToAct()
    {
        const QString what = asked("do"_L1);
        const bool needsNothing = what == u"type" && asked("into"_L1).isEmpty();
        const auto found = thing(thingMember());
        const bool gone = m_current.what.value(u"gone").toBool();
        if (what == u"wait") {
            if (found.has_value() != gone)
                answer(done());
        } else if (needsNothing || (found && found->enabled)) {
            act(what, found);
        }
    }

    void act(const QString& what, const std::optional<AccessibleThing>& found)
    {
        m_acted = true;
        m_acting.start();
        if (what == u"draw")
            draw(found->bounds);
        else if (found)
            m_person.tap(found->bounds.center());
        if (what == u"type")
            m_person.type(asked("text"_L1));
        if (asked("until"_L1).isEmpty())
            answer(done());
    }

    void draw(const QRectF& bounds)
    {
        const QJsonArray strokes = m_current.what.value(u"strokes").toArray();
        for (const QJsonValue& stroke : strokes) {
            QList<QPointF> points;
            const QJsonArray given = stroke.toArray();
            for (const QJsonValue& point : given)
                points.append(bounds.topLeft() + QPointF(point[0].toDouble() * bounds.width(),
                                                         point[1].toDouble() * bounds.height()));
            m_person.drawStroke(points);
        }
    }

    void pressKey()
    {
        const Done pressed = m_person.press(asked("key"_L1));
        answer(pressed ? done() : refused(pressed.problem().advice));
    }

    void grab()
    {
        const QImage picture = m_window.grabWindow();
        if (picture.isNull() || !picture.save(asked("file"_L1), "PNG"))
            answer(refused(u"The picture could not be taken or saved."_s));
        else
            answer(done({{u"width"_s, picture.width()}, {u"height"_s, picture.height()}}));
    }

    QQuickWindow& m_window;
    Person m_person;
    QString m_tray;
    QLocalServer m_server;
    QQueue<Request> m_requests;
    Request m_current;
    bool m_busy = false;
    bool m_acted = false;
    QTimer m_looks;
    QElapsedTimer m_asked;
    QElapsedTimer m_acting;
};

void DriverDeleter::operator()(Driver* driver) const
{
    delete driver;
}

Result<DriverPointer> startDriver(QQuickWindow& window, const QString& socket,
                                  const QString& trayFolder)
{
    DriverPointer driver(new Driver(window, trayFolder));
    if (const Done listening = driver->listen(socket); !listening)
        return listening.problem();
    return driver;
}

} // namespace anteroom
