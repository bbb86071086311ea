#include "kiosk/card_member.h"

#include "kiosk/card_offer.h"
#include "kiosk/licence_offer.h"
#include "record/name_comparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// The print and the record agree, which is worth more than either reader's opinion.
constexpr double agreesWithRecord = 0.95;
// Another name than the patient's is for staff to look at, however well it was read.
constexpr double anothersName = 0.5;

const Field& subscriber()
{
    return *findField(u"coverage1.subscriber");
}

const Field& relationship()
{
    return *findField(u"coverage1.relationship");
}

FieldValue patientsName(const Visit& visit)
{
    const FieldValue known = visit.onRecord(*findField(u"legal_name"));
    return known.isNull() ? visit.legalName() : known;
}

QString preferredName(const Visit& visit)
{
    return visit.onRecord(*findField(u"preferred_name")).string();
}

} // namespace

void CardMember::take(const PrintedCard& card, ImageRole side)
{
    const auto read = card.fields.constFind("member_name"_L1);
    Visit& visit = m_flow.visit();
    if (read == card.fields.constEnd() || visit.hasEntered(subscriber()))
        return;
    const FieldValue patient = patientsName(visit);
    const QString name = writtenNormally(partedBy(patient, read->value));
    const auto value = subscriber().parse(name);
    if (!value || value->isNull())
        return;
    const QRectF area = areaOnCard(read->box);
    const FieldValue known = visit.onRecord(relationship());
    const bool isAnothers = !known.isNull() && known.string() != u"self";
    if (isAnothers || !isNameOf(name, patient, preferredName(visit))) {
        m_question = Question{name, side, area};
        m_confidence = std::min(read->confidence, anothersName);
        return;
    }
    const double confidence = std::max(read->confidence, agreesWithRecord);
    const Origin origin{Provenance::InsuranceCard, side, confidence, area};
    m_flow.enterRead(subscriber(), *value, origin);
    if (!visit.hasEntered(relationship()))
        m_flow.enterRead(relationship(), *relationship().parse(u"self"_s), origin);
}

void CardMember::drop(ImageRole side)
{
    if (m_question && m_question->side == side)
        m_question.reset();
}

std::optional<CardMember::Question> CardMember::question() const
{
    const Visit& visit = m_flow.visit();
    const bool told = visit.hasEntered(subscriber()) || visit.hasEntered(relationship());
    return told ? std::nullopt : m_question;
}

void CardMember::answer(const QString& relation)
{
    const auto asked = question();
    const auto told = relationship().parse(relation);
    if (!asked || !told || told->isNull())
        return;
    const Origin origin{Provenance::InsuranceCard, asked->side, m_confidence, asked->area};
    m_flow.enterRead(subscriber(), *subscriber().parse(asked->name), origin);
    m_flow.enterRead(relationship(), *told, origin);
}

} // namespace anteroom
