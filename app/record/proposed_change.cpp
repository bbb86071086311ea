#include "record/proposed_change.h"

#include "record/json_reader.h"
#include "record/named_values.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr std::pair<Provenance, const char*> provenances[] = {
    {Provenance::Typed, "typed"},
    {Provenance::Licence, "licence"},
    {Provenance::InsuranceCard, "insurance_card"},
    {Provenance::HealthCard, "health_card"},
};

QJsonObject evidenceJson(const Evidence& evidence)
{
    QJsonObject json{{u"image"_s, evidence.image.hex()}};
    if (!evidence.area.isEmpty())
        json.insert(u"area"_s, QJsonArray{evidence.area.x(), evidence.area.y(),
                                          evidence.area.width(), evidence.area.height()});
    return json;
}

Result<Evidence> evidenceFrom(const QJsonObject& json)
{
    JsonReader reader(json);
    Evidence evidence;
    evidence.image = reader.sha256("image"_L1);
    if (reader.has("area"_L1)) {
        const QJsonArray area = reader.array("area"_L1, 4);
        evidence.area = QRectF(area.at(0).toDouble(-1), area.at(1).toDouble(-1),
                               area.at(2).toDouble(-1), area.at(3).toDouble(-1));
        if (area.size() != 4 || evidence.area.isEmpty() ||
            !QRectF(0, 0, 1, 1).contains(evidence.area))
            return problem("evidence.area", u"An area is four fractions inside the image."_s);
    }
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return evidence;
}

} // namespace

QString provenanceName(Provenance provenance)
{
    return nameIn(provenances, provenance);
}

std::optional<Provenance> provenanceNamed(QStringView name)
{
    return namedIn(provenances, name);
}

QJsonObject ProposedChange::toJson() const
{
    QJsonObject json{{u"id"_s, id.text()},
                     {u"field"_s, field->keyText()},
                     {u"base"_s, base.json()},
                     {u"proposed"_s, proposed.json()},
                     {u"provenance"_s, provenanceName(provenance)},
                     {u"confidence"_s, confidence}};
    if (evidence)
        json.insert(u"evidence"_s, evidenceJson(*evidence));
    return json;
}

Result<ProposedChange> ProposedChange::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    ProposedChange change;
    change.id = reader.id<ChangeId>("id"_L1);
    change.field = findField(reader.text("field"_L1, 100));
    if (!change.field)
        return problem("field.unknown", u"There is no field of that name."_s);
    change.base = reader.fieldValue("base"_L1, *change.field);
    change.proposed = reader.fieldValue("proposed"_L1, *change.field);
    change.provenance = reader.oneOf<Provenance>("provenance"_L1, &provenanceNamed);
    change.confidence = reader.fraction("confidence"_L1);
    if (reader.has("evidence"_L1)) {
        auto evidence = evidenceFrom(reader.object("evidence"_L1));
        if (!evidence)
            return evidence.problem();
        change.evidence = *evidence;
    }
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return change;
}

} // namespace anteroom
