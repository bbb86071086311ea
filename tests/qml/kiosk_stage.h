#pragma once

#include "kiosk/kiosk.h"

#include <QQuickItem>
#include <QQuickView>
#include <QStringList>

namespace anteroom {

// A camera that shows what a test holds up to it.
class HeldCard : public FrameSource {
    Q_OBJECT
public:
    using FrameSource::FrameSource;
    void start() override { m_running = true; }
    void stop() override { m_running = false; }
    [[nodiscard]] bool running() const override { return m_running; }
    void show(const QImage& picture);

private:
    bool m_running = false;
    quint64 m_id = 0;
};

// The real screens over the real flow, offscreen at 1080×1920; only office, disk and camera are
// stand-ins. Warnings of the QML engine are kept.
class KioskStage {
public:
    explicit KioskStage(const QString& language = QStringLiteral("en"));
    ~KioskStage();

    [[nodiscard]] Kiosk& kiosk() { return *m_kiosk; }
    [[nodiscard]] HeldCard& camera() { return m_camera; }
    [[nodiscard]] QQuickView& view() { return m_view; }
    [[nodiscard]] QStringList takeWarnings() { return std::exchange(m_warnings, {}); }
    // What the next commit will answer, and what was committed.
    void failCommits(bool fail) { m_failing = fail; }
    [[nodiscard]] const QList<Submission>& committed() const { return m_committed; }
    // Whether the disk has room for a visit.
    void setRoom(bool isThere);
    void setDeskReachable(bool reachable) { m_deskReachable = reachable; }

    // A new visit, with Maren on today's roster and everything in order.
    void beginAgain();
    // To a screen of a visit in which Maren comes with a new licence.
    void recognise(const Licence& licence);
    void settle();

    [[nodiscard]] QQuickItem* spoken(const QString& name) const;
    [[nodiscard]] QStringList allSpoken() const;
    bool tap(const QString& name);
    // A PNG in build/…/screens/kiosk/<folder>/<name>.png.
    bool save(const QString& folder, const QString& name);
    // The next page of what is parted into pages; false on the last one.
    bool turnPage();
    // What is wrong with the screen as it stands: cut text, targets that are small, unnamed, cut,
    // over one another, or there without being seen.
    [[nodiscard]] QStringList faults() const;

private:
    [[nodiscard]] QStringList pressableUnseen() const;
    [[nodiscard]] QList<QQuickItem*> visibleItems() const;

    HeldCard m_camera;
    bool m_failing = false;
    bool m_deskReachable = true;
    bool m_room = true;
    QList<Submission> m_committed;
    std::unique_ptr<Kiosk> m_kiosk;
    QQuickView m_view;
    QStringList m_warnings;
};

// A card with some writing on it, drawn lying on a counter.
[[nodiscard]] QImage drawnCard(const QColor& colour, const QString& words);

} // namespace anteroom
