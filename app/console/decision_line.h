#pragma once

#include "console/office_line.h"
#include "console/still_wanted.h"

namespace anteroom {

/// Decisions on one submission, sent one after the other: each names the record version that the
/// answer before it left. A decision that waits here is not sent when the value on record is no
/// longer the one staff saw when they made it; that is for a person to decide again.
class DecisionLine : public QObject {
    Q_OBJECT

public:
    // What staff wanted, with the values on record that they saw.
    struct Wish {
        QList<ChangeDecision> decisions;
        QHash<ChangeId, FieldValue> seen;
    };

    explicit DecisionLine(OfficeLine& office, QObject* parent = nullptr);

    // The submission as the office last said it is. Another one drops what waits for the old.
    void look(const Reviewed& reviewed);
    void clear();
    void add(Wish wish);
    [[nodiscard]] bool busy() const { return m_sending || !m_waiting.isEmpty(); }

Q_SIGNALS:
    // The office made the decision, or refused it, or nobody knows. Never said for a submission
    // that was left in between.
    void settled(const anteroom::DecisionLine::Wish& wish, const anteroom::DecisionAnswer& answer);
    // Not sent, because the record moved: staff look again.
    void overtaken(const anteroom::DecisionLine::Wish& wish);

private:
    void sendNext();
    void take(const Wish& wish, const DecisionAnswer& answer);
    [[nodiscard]] bool stillAsSeen(const Wish& wish) const;

    OfficeLine& m_office;
    StillWanted m_wanted;
    Reviewed m_reviewed;
    QList<Wish> m_waiting;
    bool m_sending = false;
};

} // namespace anteroom
