#pragma once

#include "console/display_list.h"
#include "console/office_line.h"
#include "console/patience.h"
#include "console/shown_text.h"
#include "console/still_wanted.h"

#include <QTimer>

namespace anteroom {

/// Check-ins that wait for staff, the longest waiting on top. Which one is current is kept by its
/// id: when the list is read anew the bar stays on the same person, wherever they stand by then.
class QueueModel : public anteroom::DisplayList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk has one queue")
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY currentChanged)
    Q_PROPERTY(anteroom::Patience* patience READ patience CONSTANT)
    Q_PROPERTY(QString problemText READ problemText NOTIFY stateChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY stateChanged)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY stateChanged)

public:
    QueueModel(OfficeLine& office, Clock clock, QObject* parent = nullptr);

    // Asks for the queue; while an answer is under way once more after it.
    void refresh();
    void clear();

    [[nodiscard]] int currentIndex() const { return rowOf(m_current.text()); }
    [[nodiscard]] SubmissionId current() const { return m_current; }
    Q_INVOKABLE void setCurrentIndex(int row);
    void setCurrent(const SubmissionId& id);
    void move(int steps);
    // The check-in `steps` rows from a given one; null where there is none.
    [[nodiscard]] SubmissionId neighbour(const SubmissionId& id, int steps) const;
    // The longest waiting one besides a given one.
    [[nodiscard]] SubmissionId firstBut(const SubmissionId& id) const;

    [[nodiscard]] Patience* patience() { return &m_patience; }
    [[nodiscard]] QString problemText() const { return m_problem; }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] QString emptyText() const;
    // Check-ins this desk has finished since sign-in, for the empty queue's words.
    void noteReviewed() { ++m_reviewed; }

Q_SIGNALS:
    void currentChanged();
    void stateChanged();
    void helpCallsArrived(const QList<anteroom::HelpCall>& calls);
    void troublesArrived(const QList<anteroom::ToldTrouble>& troubles);

private:
    void take(const Result<Queue>& queue);
    void showRows();
    [[nodiscard]] DisplayRow rowFor(const QueueEntry& entry) const;
    [[nodiscard]] QVariantMap chipFor(const QueueEntry& entry) const;

    OfficeLine& m_office;
    Clock m_clock;
    StillWanted m_wanted;
    Patience m_patience;
    QTimer m_minute;
    QList<QueueEntry> m_entries;
    SubmissionId m_current;
    QString m_problem;
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_loaded = false;
    int m_reviewed = 0;
};

} // namespace anteroom
