#include "kiosk_stage.h"

#include "kiosk/evidence_jpeg.h"
#include "kiosk/page_breaks.h"
#include "kiosk_people.h"

#include <QDir>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Anteroom_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Anteroom_VisitPlugin)
Q_IMPORT_QML_PLUGIN(Anteroom_KioskPlugin)

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr double leastTarget = 72;
constexpr double leastPressable = 12; // a strip that no finger hits
constexpr int FramesToSettle = 3;
constexpr int QuicklyPacked = 80; // of a PNG: nobody keeps these pictures

QString spokenName(const QQuickItem* item)
{
    for (const QObject* child : item->children()) {
        if (child->inherits("QQuickAccessibleAttached"))
            return child->property("name").toString();
    }
    return {};
}

bool isTarget(const QQuickItem* item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField");
}

// Where fields move above the keyboard, as the one that is typed into needs.
bool scrolls(const QQuickItem* item)
{
    for (; item; item = item->parentItem()) {
        const QMetaObject* type = item->metaObject();
        if (type->indexOfProperty("focusTop") >= 0 && type->indexOfProperty("offset") >= 0)
            return true; // FieldScroll
    }
    return false;
}

enum class Seen { Yes, No };

// Those that are seen, or those that are there unseen.
void collect(QQuickItem* item, QList<QQuickItem*>& found, Seen wanted, Seen seen = Seen::Yes)
{
    if (!item->isVisible())
        return;
    if (item->opacity() == 0)
        seen = Seen::No;
    if (seen == wanted)
        found.append(item);
    const auto children = item->childItems();
    for (QQuickItem* child : children)
        collect(child, found, wanted, seen);
}

QRectF shownRect(const QQuickItem* item, bool clipped)
{
    QRectF rect = item->mapRectToScene(QRectF(QPointF(0, 0), item->size()));
    for (const QQuickItem* up = item->parentItem(); up && clipped; up = up->parentItem()) {
        if (up->clip())
            rect = rect.intersected(up->mapRectToScene(up->boundingRect()));
    }
    return rect;
}

} // namespace

void HeldCard::show(const QImage& picture)
{
    Q_EMIT frameReady({++m_id, picture});
}

KioskStage::KioskStage(const QString& language)
{
    KioskParts parts;
    parts.practice = people::practice();
    parts.name = u"Kiosk 2"_s;
    parts.config.place = u"by the window"_s;
    parts.config.waitingArea = u"Waiting area B, on the left"_s;
    parts.source = &m_camera;
    parts.committer = [this](const Submission& submission, const QList<QByteArray>&,
                             const std::function<void(Done)>& committed) {
        if (!m_failing)
            m_committed.append(submission);
        committed(m_failing ? Done(problem("outbox.full", u"Full."_s)) : Done());
    };
    parts.canAccept = [this] { return m_room ? Done() : problem("outbox.full", u"Full."_s); };
    parts.desk = {
        [this](const HelpCallId&, const QString&, QObject*, const std::function<void(Done)>& told) {
            told(m_deskReachable ? Done() : Done(problem("wire.unreachable", u"No."_s)));
        },
        [](const HelpCallId&, QObject*, const std::function<void(Done)>& told) { told({}); }};
    m_kiosk = std::make_unique<Kiosk>(std::move(parts));
    m_kiosk->roster().apply({people::maren()});
    QObject::connect(m_view.engine(), &QQmlEngine::warnings, [this](const auto& errors) {
        for (const QQmlError& error : errors)
            m_warnings.append(error.toString());
    });
    QObject::connect(m_kiosk->languages(), &LanguageChoice::changed, m_view.engine(),
                     &QQmlEngine::retranslate);
    m_kiosk->languages()->setFirst(language);
    m_kiosk->languages()->reset();
    QQmlComponent still(m_view.engine());
    still.setData("import QtQuick\nimport Anteroom.Controls\n"
                  "QtObject { Component.onCompleted: Tokens.reducedMotion = true }",
                  QUrl(u"qrc:/still.qml"_s));
    const std::unique_ptr<QObject> made(still.create());
    if (!made)
        m_warnings.append(still.errorString());
    m_view.setInitialProperties({{u"kiosk"_s, QVariant::fromValue(m_kiosk.get())}});
    // ANTEROOM_SCREENS=qml/Kiosk shows the files of that folder as they are being edited.
    const QString edited = qEnvironmentVariable("ANTEROOM_SCREENS");
    m_view.setSource(edited.isEmpty()
                         ? QUrl(u"qrc:/qt-project.org/imports/Anteroom/Kiosk/KioskFrame.qml"_s)
                         : QUrl::fromLocalFile(edited + u"/KioskFrame.qml"_s));
    if (!m_view.rootObject())
        m_warnings.append(u"The frame cannot be loaded."_s);
    m_view.show();
    if (!QTest::qWaitForWindowExposed(&m_view))
        m_warnings.append(u"The window never showed."_s);
    settle();
}

KioskStage::~KioskStage()
{
    m_view.setSource({});
}

void KioskStage::setRoom(bool isThere)
{
    m_room = isThere;
    m_kiosk->lookForTrouble();
}

void KioskStage::beginAgain()
{
    m_failing = false;
    m_room = true;
    m_deskReachable = true;
    m_kiosk->setOnline(true);
    m_kiosk->closeSheet();
    m_kiosk->startOver();
    m_kiosk->roster().clear();
    m_kiosk->roster().apply({people::maren()});
}

void KioskStage::recognise(const Licence& licence)
{
    m_kiosk->flow()->send(flow::Event::Start);
    m_kiosk->flow()->send(flow::Event::ChooseLicence);
    m_kiosk->flow()->introduceByLicence(people::readingOf(licence), QSizeF(800, 600),
                                        evidenceJpeg(drawnCard(Qt::darkCyan, u"LICENSE"_s)));
}

void KioskStage::settle()
{
    // Without motion the screen is as it will stay once what it loads and lays out was shown.
    for (int frame = 0; frame < FramesToSettle; ++frame) {
        QSignalSpy shown(&m_view, &QQuickWindow::frameSwapped);
        m_view.update();
        if (!shown.wait(1000))
            m_warnings.append(u"The window shows nothing new."_s);
    }
}

QList<QQuickItem*> KioskStage::visibleItems() const
{
    QList<QQuickItem*> found;
    if (m_view.rootObject())
        collect(m_view.rootObject(), found, Seen::Yes);
    return found;
}

// A row of another page, what is fading away: nothing of it may take a touch.
QStringList KioskStage::pressableUnseen() const
{
    QList<QQuickItem*> unseen;
    if (m_view.rootObject())
        collect(m_view.rootObject(), unseen, Seen::No);
    QStringList faults;
    for (const QQuickItem* item : unseen) {
        const QRectF place = shownRect(item, true);
        if (isTarget(item) && item->isEnabled() && place.width() > leastPressable &&
            place.height() > leastPressable)
            faults.append(u"unseen, and takes a touch: "_s + spokenName(item));
    }
    return faults;
}

bool KioskStage::turnPage()
{
    for (QQuickItem* item : visibleItems()) {
        auto* pages = qobject_cast<PageBreaks*>(item);
        if (!pages || pages->page() >= pages->count())
            continue;
        pages->setPage(pages->page() + 1);
        settle();
        return true;
    }
    return false;
}

QQuickItem* KioskStage::spoken(const QString& name) const
{
    for (QQuickItem* item : visibleItems()) {
        if (isTarget(item) && spokenName(item) == name)
            return item;
    }
    return nullptr;
}

QStringList KioskStage::allSpoken() const
{
    QStringList names;
    for (const QQuickItem* item : visibleItems())
        names.append(spokenName(item));
    names.removeAll(QString());
    return names;
}

bool KioskStage::tap(const QString& name)
{
    QQuickItem* item = spoken(name);
    if (!item)
        return false;
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::NoModifier, middle.toPoint());
    settle();
    return true;
}

bool KioskStage::save(const QString& folder, const QString& name)
{
    const QString path = QStringLiteral(ANTEROOM_BINARY_DIR) + u"/screens/kiosk/"_s + folder;
    return QDir().mkpath(path) &&
           m_view.grabWindow().save(path + u'/' + name + u".png"_s, "PNG", QuicklyPacked);
}

QStringList KioskStage::faults() const
{
    QStringList faults = pressableUnseen();
    QList<std::pair<const QQuickItem*, QRectF>> targets;
    const QRectF screen(0, 0, m_view.width(), m_view.height());
    for (const QQuickItem* item : visibleItems()) {
        const QRectF shown = shownRect(item, true);
        const QRectF whole = shownRect(item, false);
        if (isTarget(item) && !scrolls(item) &&
            (shown.width() + 1 < whole.width() || shown.height() + 1 < whole.height()))
            faults.append(u"not wholly in sight: "_s + spokenName(item));
        if (shown.isEmpty())
            continue;
        const QString name = spokenName(item);
        const bool partly = shown.height() + 1 < whole.height();
        if (item->inherits("QQuickText")) {
            const QString text = item->property("text").toString();
            const bool wide = item->property("contentWidth").toDouble() > item->width() + 2;
            const bool tall = item->property("contentHeight").toDouble() > item->height() + 2 &&
                              item->property("fontSizeMode").toInt() == 0 && item->clip();
            if (!text.isEmpty() && (wide || tall || item->property("truncated").toBool()))
                faults.append(u"cut: "_s + text);
            if (!text.isEmpty() && !screen.adjusted(-1, -1, 1, 1).contains(shown))
                faults.append(u"off the screen: "_s + text);
        }
        if (!isTarget(item))
            continue;
        for (const auto& [other, place] : targets) {
            const QRectF both = place.intersected(shown);
            if (both.width() > 1 && both.height() > 1 && !other->isAncestorOf(item))
                faults.append(u"lie over one another: "_s + spokenName(other) + u", "_s + name);
        }
        targets.append({item, shown});
        if (name.isEmpty())
            faults.append(u"a control without a name: "_s +
                          QString::fromLatin1(item->metaObject()->className()));
        if (!partly && (shown.width() + 0.5 < leastTarget || shown.height() + 0.5 < leastTarget))
            faults.append(u"small target %1×%2: "_s.arg(shown.width()).arg(shown.height()) + name);
    }
    return faults;
}

QImage drawnCard(const QColor& colour, const QString& words)
{
    QImage picture(1280, 960, QImage::Format_RGB32);
    picture.fill(QColor(58, 52, 46));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(250, 250, 252));
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(240, 220, 800, 505), 30, 30);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(240, 220, 800, 130), 30, 30);
    painter.setPen(Qt::white);
    painter.setFont(QFont(u"Inter"_s, 36, QFont::Bold));
    painter.drawText(QRectF(280, 220, 720, 130), Qt::AlignVCenter, words);
    painter.setPen(QColor(30, 40, 60));
    painter.setFont(QFont(u"Inter"_s, 26));
    painter.drawText(QRectF(280, 400, 720, 280), u"MAREN E CASTELLAN\nMember ID BFX441720\n"
                                                 "Group 0071-LINDEN"_s);
    return picture;
}

} // namespace anteroom
