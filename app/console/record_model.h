#pragma once

#include "console/display_list.h"
#include "console/field_editor.h"
#include "console/office_line.h"
#include "console/patience.h"
#include "console/shown_text.h"
#include "console/still_wanted.h"

namespace anteroom {

/// One patient's record: every field that has a value, where it came from, and its history beside
/// it. Staff change a field here too; the record says what the office answered.
///
/// Roles: section, name, lines (one text), code, source, spokenName.
class RecordModel : public anteroom::DisplayList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk has one")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY currentChanged)
    Q_PROPERTY(anteroom::FieldEditor* editor READ editor CONSTANT)
    Q_PROPERTY(anteroom::Patience* patience READ patience CONSTANT)

public:
    RecordModel(OfficeLine& office, Clock clock, QObject* parent = nullptr);

    void open(const PatientId& id);
    void close();
    void refresh();
    void setLive(bool live) { m_live = live; }

    [[nodiscard]] bool isOpen() const { return !m_id.isNull(); }
    [[nodiscard]] bool ready() const { return isOpen() && m_patient.id == m_id; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString problemText() const { return m_problem; }
    [[nodiscard]] bool saving() const { return m_saving; }
    [[nodiscard]] int currentIndex() const { return rowOf(m_currentKey); }
    [[nodiscard]] QString currentField() const { return m_currentKey; }
    [[nodiscard]] FieldEditor* editor() { return &m_editor; }
    [[nodiscard]] bool editing() const { return m_editor.isOpen(); }
    [[nodiscard]] Patience* patience() { return &m_patience; }
    [[nodiscard]] const QList<HistoryEntry>& history() const { return m_history; }

    Q_INVOKABLE void setCurrentIndex(int row);
    void move(int steps);
    Q_INVOKABLE void beginEdit();
    Q_INVOKABLE void saveEdit();
    // False when no editor was open.
    Q_INVOKABLE bool leaveEdit();

Q_SIGNALS:
    void changed();
    void currentChanged();
    void historyChanged();
    void noticed(const QString& text);

private:
    void takePatient(const Result<Patient>& patient);
    void takeSaved(const Result<Patient>& patient);
    void showRows();
    [[nodiscard]] QString sourceOf(const Field& field) const;

    OfficeLine& m_office;
    Clock m_clock;
    StillWanted m_wanted;
    Patience m_patience;
    FieldEditor m_editor;
    PatientId m_id;
    Patient m_patient;
    QList<HistoryEntry> m_history;
    QString m_currentKey;
    QString m_problem;
    bool m_saving = false;
    bool m_live = true;
};

} // namespace anteroom
