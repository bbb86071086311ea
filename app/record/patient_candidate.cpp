#include "record/patient_candidate.h"

#include "record/json_reader.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr qsizetype mostReasons = 20; // more than there are traits

// A tenth of a bit is more than anybody tells apart.
double rounded(double bits)
{
    return std::round(bits * 10) / 10;
}

// Any number: weights and scores have both signs.
double bitsOf(JsonReader& reader, QLatin1StringView key)
{
    const QJsonValue value = reader.raw(key);
    if (!value.isDouble())
        reader.fail(problem("json.member", u"\"%1\" must be a number."_s.arg(key)));
    return value.toDouble();
}

QJsonObject jsonOfReason(const LikenessReason& reason)
{
    return {{u"trait"_s, traitName(reason.trait)},
            {u"agreement"_s, agreementName(reason.agreement)},
            {u"weight"_s, rounded(reason.weight)}};
}

Result<LikenessReason> reasonOf(const QJsonObject& json)
{
    JsonReader reader(json);
    LikenessReason reason;
    reason.trait = reader.oneOf<Trait>("trait"_L1, &traitNamed);
    reason.agreement = reader.oneOf<Agreement>("agreement"_L1, &agreementNamed);
    reason.weight = bitsOf(reader, "weight"_L1);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    return reason;
}

} // namespace

QJsonObject PatientCandidate::toJson() const
{
    QJsonArray reasons;
    for (const LikenessReason& reason : likeness.reasons)
        reasons.append(jsonOfReason(reason));
    QJsonObject json{{u"patient"_s, match.toJson()}};
    json.insert(u"score"_s, rounded(likeness.score));
    json.insert(u"class"_s, likenessClassName(likeness.kind));
    json.insert(u"reasons"_s, reasons);
    return json;
}

Result<PatientCandidate> PatientCandidate::fromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const auto match = PatientMatch::fromJson(reader.object("patient"_L1));
    PatientCandidate candidate;
    candidate.likeness.score = bitsOf(reader, "score"_L1);
    candidate.likeness.kind = reader.oneOf<LikenessClass>("class"_L1, &likenessClassNamed);
    candidate.likeness.reasons = reader.list("reasons"_L1, mostReasons, &reasonOf);
    if (const Done read = reader.finish(); !read)
        return read.problem();
    if (!match)
        return match.problem();
    candidate.match = *match;
    return candidate;
}

} // namespace anteroom
