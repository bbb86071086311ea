#pragma once

#include "console/display_list.h"
#include "console/office_line.h"
#include "console/patience.h"
#include "console/shown_text.h"
#include "console/still_wanted.h"

namespace anteroom {

/// "Who is this?": records that a blind check-in may belong to, each with what agrees and what
/// doesn't. The office ranks them by what the person gave, or staff search for them. None is chosen
/// beforehand, however sure the office is.
///
/// Roles: name, record, cap ("1" to "9"), standing ("Same person", "Likely", "Possible" or empty),
/// reasons (a list of {"text", "verdict"}, the heaviest first), tiles (a list of {"label", "text",
/// "verdict": agrees | unknown | differs}), spokenName.
class MatchModel : public anteroom::DisplayList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The desk has one")
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY changed)
    Q_PROPERTY(bool searching READ searching NOTIFY changed)
    Q_PROPERTY(bool matching READ matching NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString lead READ lead NOTIFY changed)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(QVariantList given READ given NOTIFY changed)
    Q_PROPERTY(anteroom::Patience* patience READ patience CONSTANT)

public:
    MatchModel(OfficeLine& office, Clock clock, QObject* parent = nullptr);

    // Looks for the person of a blind check-in; the same one again changes nothing.
    void look(const ReviewedSubmission& reviewed);
    void clear();
    void setLive(bool live) { m_live = live; }

    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] bool searching() const { return m_searching; }
    [[nodiscard]] bool matching() const { return m_matching; }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString lead() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString problemText() const { return m_problem; }
    // What the patient gave: {"label", "value", "source"}.
    [[nodiscard]] QVariantList given() const { return m_given; }
    [[nodiscard]] Patience* patience() { return &m_patience; }

    void move(int steps);
    Q_INVOKABLE void chooseCurrent() { choose(m_current); }
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void chooseNew();
    Q_INVOKABLE void beginSearch();
    Q_INVOKABLE void searchFor(const QString& text);
    // Back to the likely ones; false when it was not searching.
    bool endSearch();

Q_SIGNALS:
    void changed();
    void matched(const anteroom::Reviewed& reviewed);
    void noticed(const QString& text);

private:
    void askLikely();
    void take(const Result<QList<PatientCandidate>>& found);
    void takeFound(const Result<QList<PatientMatch>>& found);
    void takeMatch(const Result<Reviewed>& reviewed);
    [[nodiscard]] bool mayMatch();
    void showRows();
    [[nodiscard]] DisplayRow rowFor(const PatientCandidate& found, int row) const;
    [[nodiscard]] QVariantMap nameTile(const PatientCandidate& found) const;
    [[nodiscard]] QVariantMap birthTile(const PatientCandidate& found) const;
    [[nodiscard]] QVariantMap visitTile(const PatientMatch& found) const;

    OfficeLine& m_office;
    Clock m_clock;
    StillWanted m_wanted;    // of the check-in
    StillWanted m_wantFound; // of the newest search
    Patience m_patience;
    ReviewedSubmission m_reviewed;
    QList<PatientCandidate> m_found;
    QList<ScheduledAppointment> m_today;
    QVariantList m_given;
    QString m_problem;
    int m_current = 0;
    bool m_asking = false;
    bool m_searching = false;
    bool m_matching = false;
    bool m_live = true;
};

} // namespace anteroom
