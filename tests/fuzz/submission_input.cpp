#include "fuzz/inputs.h"
#include "record/canonical_json.h"
#include "record/submission.h"

namespace anteroom {

bool feedSubmission(const QByteArray& input)
{
    const auto json = parseJsonObject(input, Submission::maxJsonBytes);
    if (!json || !eachKeyOnce(input))
        return true;
    // What the parser wrote has each key once.
    if (!eachKeyOnce(canonicalJson(*json)))
        return false;
    const auto submission = Submission::fromJson(*json);
    if (!submission)
        return !submission.problem().code.isEmpty() && !submission.problem().advice.isEmpty();
    // As the store keeps it and the console reads it.
    const auto again =
        parseJsonObject(canonicalJson(submission->toJson()), 2 * input.size() + 4096);
    if (!again)
        return false;
    const auto same = Submission::fromJson(*again);
    return same && *same == *submission;
}

} // namespace anteroom
