#pragma once

#include "console/display_list.h"
#include "record/review.h"

namespace anteroom {

/// How the two values of a conflict came about, newest first: what the patient said, what staff
/// did, what the kiosk showed. Roles: time, title, detail, newest.
class ValueStory : public anteroom::DisplayList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk has one")
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)

public:
    explicit ValueStory(QObject* parent = nullptr);

    // Empties itself when the change is none, or no conflict.
    void tell(const ReviewedChange* change, const ReviewedSubmission& reviewed,
              const QList<HistoryEntry>& history, const QDateTime& now);
    [[nodiscard]] QString title() const { return m_title; }

Q_SIGNALS:
    void titleChanged();

private:
    QString m_title;
};

} // namespace anteroom
