#pragma once

#include "console/office_line.h"
#include "console/shown_text.h"

#include <optional>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace anteroom {

/// Whether what the desk shows is still the office's truth. While the stream of events is cut, the
/// desk can be read and nothing can be decided.
class LiveLine : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk has one line")
    Q_PROPERTY(bool live READ live NOTIFY changed)
    Q_PROPERTY(bool lost READ lost NOTIFY changed)
    Q_PROPERTY(QString chipText READ chipText NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)

public:
    LiveLine(OfficeLine& office, Clock clock, QObject* parent = nullptr);

    [[nodiscard]] bool live() const { return m_live; }
    // Not live for longer than a hiccup.
    [[nodiscard]] bool lost() const { return m_lostSince.has_value() && !m_grace.isActive(); }
    [[nodiscard]] QString chipText() const;
    [[nodiscard]] QString advice() const;

    void begin();
    void end();
    Q_INVOKABLE void tryNow();

Q_SIGNALS:
    void changed();
    // The line is (again) there: whatever is shown is to be read anew.
    void cameBack();

private:
    void take(bool connected);

    OfficeLine& m_office;
    Clock m_clock;
    QTimer m_grace;
    bool m_wanted = false;
    bool m_live = false;
    std::optional<QDateTime> m_lostSince;
};

} // namespace anteroom
