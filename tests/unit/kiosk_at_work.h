#pragma once

#include "kiosk/kiosk.h"
#include "kiosk_people.h"

#include <QSignalSpy>
#include <QTest>

namespace anteroom {

// A kiosk with everything behind its screens, new for each story: what a person sees, touches and
// is told, and what of it reaches the outbox.
class KioskAtWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    using Screen = flow::Screen;

    void go(std::initializer_list<Screen> expected);
    void scan(const Licence& licence);
    void typeIdentity(const QString& given, const QString& family, const QDate& birthDate);
    void typeField(const QString& text);
    [[nodiscard]] Screen screen() const { return m_kiosk->flow()->screen(); }
    [[nodiscard]] static const ProposedChange* change(const Submission& submission,
                                                      QStringView key);

    std::unique_ptr<Kiosk> m_kiosk;
    QList<Submission> m_sent;
    std::optional<Problem> m_trouble;
    bool m_deskAnswers = true;
    int m_calls = 0;
    int m_cancels = 0;
};

} // namespace anteroom
