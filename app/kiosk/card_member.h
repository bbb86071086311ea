#pragma once

#include "kiosk/visit_flow.h"
#include "scanner/reading/printed_card.h"

#include <optional>

namespace anteroom {

// The name on an insurance card beside the patient's. The same name makes the patient the policy
// holder; another one is asked about, once, and never refused.
class CardMember {
public:
    struct Question {
        QString name;
        ImageRole side = ImageRole::InsuranceFront;
        QRectF area; // where it was read, in fractions of the straightened card
    };

    explicit CardMember(VisitFlow& flow) : m_flow(flow) {}

    void take(const PrintedCard& card, ImageRole side);
    // Another picture takes that side's place.
    void drop(ImageRole side);
    void forget() { m_question.reset(); }

    // None once the policy holder was told in any way.
    [[nodiscard]] std::optional<Question> question() const;
    // Whose name it is, as an option of "coverage1.relationship": "self" says that it is theirs.
    void answer(const QString& relationship);

private:
    VisitFlow& m_flow;
    std::optional<Question> m_question;
    double m_confidence = 0;
};

} // namespace anteroom
