#pragma once

#include "console/display_list.h"
#include "console/office_line.h"
#include "console/shown_text.h"
#include "console/still_wanted.h"

#include <QTimer>

namespace anteroom {

/// People at a kiosk who asked for somebody, the longest waiting first. Answering one says so to
/// the office, which takes it off every console.
class HelpCallsModel : public anteroom::DisplayList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk has one")
    Q_PROPERTY(QString problemText READ problemText NOTIFY problemChanged)

public:
    HelpCallsModel(OfficeLine& office, Clock clock, QObject* parent = nullptr);

    void take(QList<HelpCall> calls);
    void clear();
    [[nodiscard]] QString problemText() const { return m_problem; }

    Q_INVOKABLE void answer(int row);
    void answerFirst() { answer(0); }

Q_SIGNALS:
    void problemChanged();

private:
    void showRows();
    void setProblem(const QString& problem);

    OfficeLine& m_office;
    Clock m_clock;
    StillWanted m_wanted;
    QTimer m_second;
    QList<HelpCall> m_calls;
    QString m_problem;
};

} // namespace anteroom
