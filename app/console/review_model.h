#pragma once

#include "console/decision_line.h"
#include "console/field_editor.h"
#include "console/patience.h"
#include "console/review_rows.h"
#include "console/shown_text.h"

namespace anteroom {

/// The check-in on the desk: its rows, which one is current, and what is being done with it. Rows
/// say what the office said last; a decision under way is "Saving …" until the office answers, and
/// nothing is ever shown as done before.
class ReviewModel : public anteroom::DisplayList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk has one")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool blind READ blind NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString strip READ strip NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(QString bulkText READ bulkText NOTIFY changed)
    Q_PROPERTY(int bulkCount READ bulkCount NOTIFY changed)
    Q_PROPERTY(bool allDecided READ allDecided NOTIFY changed)
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY currentChanged)
    // The roles of the current row, for its actions.
    Q_PROPERTY(QVariantMap currentRow READ currentRow NOTIFY currentRowChanged)
    Q_PROPERTY(Mode mode READ mode NOTIFY modeChanged)
    Q_PROPERTY(QStringList reasons READ reasons CONSTANT)
    Q_PROPERTY(anteroom::FieldEditor* editor READ editor CONSTANT)
    Q_PROPERTY(anteroom::Patience* patience READ patience CONSTANT)

public:
    enum Phase { Closed, Loading, Ready, Failed };
    Q_ENUM(Phase)
    enum Mode { Reading, Editing, Rejecting, TypingReason };
    Q_ENUM(Mode)

    ReviewModel(OfficeLine& office, Clock clock, QObject* parent = nullptr);

    void open(const SubmissionId& id);
    void close();
    // Reads the open check-in anew; an editor that is open stays.
    void refresh();
    // The office's newest word on it, read by somebody else (a match).
    void look(const Reviewed& reviewed);
    void setStaffName(const QString& name) { m_staffName = name; }
    // Without a line to the office nothing is decided.
    void setLive(bool live) { m_live = live; }

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool ready() const { return m_phase == Ready; }
    [[nodiscard]] bool blind() const;
    [[nodiscard]] const SubmissionId& submission() const { return m_id; }
    [[nodiscard]] const ReviewedSubmission& reviewed() const { return m_reviewed.submission; }
    [[nodiscard]] const QList<HistoryEntry>& history() const { return m_history; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString strip() const { return m_strip; }
    [[nodiscard]] QString problemText() const { return m_problem; }
    [[nodiscard]] QString bulkText() const;
    [[nodiscard]] int bulkCount() const;
    [[nodiscard]] bool allDecided() const;
    [[nodiscard]] int currentIndex() const { return rowOf(m_currentKey); }
    [[nodiscard]] QVariantMap currentRow() const;
    [[nodiscard]] const ReviewedChange* currentChange() const;
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] FieldEditor* editor() { return &m_editor; }
    [[nodiscard]] Patience* patience() { return &m_patience; }

    Q_INVOKABLE void setCurrentIndex(int row);
    void move(int steps);
    Q_INVOKABLE void accept();
    Q_INVOKABLE void beginEdit();
    Q_INVOKABLE void saveEdit();
    Q_INVOKABLE void beginReject();
    // 1 to the number of reasons; the last one asks for words.
    Q_INVOKABLE void reject(int reasonNumber);
    Q_INVOKABLE void rejectWith(const QString& reason);
    Q_INVOKABLE void acceptUnflagged();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void retry();
    Q_INVOKABLE void toggleFolded();
    [[nodiscard]] bool canUndo() const { return !undoable().isNull(); }
    // Leaves an editor or the reasons; false when there was nothing to leave.
    Q_INVOKABLE bool leaveMode();
    // "New card" where the check-in brought one; the sections are those of the rows.
    Q_INVOKABLE [[nodiscard]] QString tagFor(const QString& section) const;

Q_SIGNALS:
    void changed();
    void currentChanged();
    void currentRowChanged();
    void modeChanged();
    void noticed(const QString& text);
    // The last change of the open check-in has its decision.
    void finished();
    // What is on the desk is another one, or was read anew.
    void looked();

private:
    void take(const Result<Reviewed>& reviewed);
    void takeHistory(const Result<QList<HistoryEntry>>& history);
    void askHistory();
    void settle(const DecisionLine::Wish& wish, const DecisionAnswer& answer);
    void sayRefusal(const DecisionLine::Wish& wish, const DecisionAnswer& answer);
    void sayOvertaken(const DecisionLine::Wish& wish);
    void send(const QList<ChangeDecision>& decisions);
    void decideCurrent(DecisionKind kind, const QJsonValue& edited, const QString& reason);
    [[nodiscard]] bool hasLine();
    [[nodiscard]] bool mayDecide(const ReviewedChange* change);
    [[nodiscard]] const ReviewedChange* findChange(const ChangeId& id) const;
    [[nodiscard]] int firstUndecided() const;
    [[nodiscard]] ChangeId undoable() const;
    [[nodiscard]] ChangeId newestOfMine() const;
    void noteOthers(const ReviewedSubmission& now);
    void setMode(Mode mode);
    void showRows();

    OfficeLine& m_office;
    Clock m_clock;
    StillWanted m_wanted;
    Patience m_patience;
    DecisionLine m_decisions;
    FieldEditor m_editor;
    Phase m_phase = Closed;
    Mode m_mode = Reading;
    SubmissionId m_id;
    Reviewed m_reviewed;
    QList<HistoryEntry> m_history;
    ChangesAtDesk m_atDesk;
    QHash<ChangeId, ChangeDecision> m_failed; // sent again under the same id
    QString m_currentKey;
    QString m_staffName;
    QString m_strip;
    QString m_problem;
    QDateTime m_openedAt;
    int m_settled = 0; // decisions answered so far
    bool m_unfolded = false;
    bool m_live = true;
};

} // namespace anteroom
