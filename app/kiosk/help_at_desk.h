#pragma once

#include "record/ids.h"
#include "record/result.h"

#include <functional>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace anteroom {

// "Ask at the desk": sent with the first touch, says where and nothing of whom, and can be taken
// back. While the office cannot be reached it is tried again, and the person is told to walk up.
class HelpAtDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString lead READ lead NOTIFY changed)
    Q_PROPERTY(QString where READ where CONSTANT)
    Q_PROPERTY(bool coming READ isComing NOTIFY changed)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed)
public:
    // The office's side of it (KioskOffice).
    struct Desk {
        std::function<void(const HelpCallId&, const QString& place, QObject* context,
                           std::function<void(Done)>)>
            call;
        std::function<void(const HelpCallId&, QObject* context, std::function<void(Done)>)> cancel;
    };

    HelpAtDesk(Desk desk, const QString& where, QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString lead() const;
    [[nodiscard]] const QString& where() const { return m_where; }
    [[nodiscard]] bool isComing() const { return m_state == State::Coming; }
    [[nodiscard]] bool hasFailed() const { return m_state == State::Failed; }
    [[nodiscard]] bool isOpen() const { return m_state != State::None; }

    // `place` is the step of the visit. A call that is open is not made twice.
    void call(const QString& place);
    Q_INVOKABLE void cancel();
    // The visit is over; someone may still be on their way, and is.
    void forget();
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    enum class State { None, Calling, Coming, Failed };
    void tell();
    void setState(State state);

    Desk m_desk;
    QString m_where;
    QString m_place;
    HelpCallId m_id;
    State m_state = State::None;
    QTimer m_again;
};

} // namespace anteroom
