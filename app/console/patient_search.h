#pragma once

#include "console/display_list.h"
#include "console/office_line.h"
#include "console/patience.h"
#include "console/still_wanted.h"

#include <QTimer>

namespace anteroom {

/// Patients by name, birth date, phone, record number or member ID, while somebody types. The
/// newest question alone is answered. Roles: name, born, record, spokenName.
class PatientSearch : public anteroom::DisplayList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk has one")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY changed)
    Q_PROPERTY(QString emptyTitle READ emptyTitle NOTIFY changed)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(anteroom::Patience* patience READ patience CONSTANT)

public:
    static constexpr int mostShown = 20;

    explicit PatientSearch(OfficeLine& office, QObject* parent = nullptr);

    Q_INVOKABLE void setText(const QString& text);
    void clear();
    void move(int steps);
    [[nodiscard]] PatientId current() const { return at(m_current); }
    [[nodiscard]] PatientId at(int row) const;

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] QString emptyTitle() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString problemText() const { return m_problem; }
    [[nodiscard]] Patience* patience() { return &m_patience; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const Result<QList<PatientMatch>>& found);

    OfficeLine& m_office;
    StillWanted m_wanted;
    Patience m_patience;
    QTimer m_pause; // between two letters
    QString m_text;
    QString m_problem;
    int m_current = 0;
    bool m_answered = false;
};

} // namespace anteroom
