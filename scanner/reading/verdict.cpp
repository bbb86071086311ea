#include "scanner/reading/verdict.h"

#include "record/named_values.h"

namespace anteroom {

namespace {

constexpr std::pair<Verdict, const char*> VerdictNames[] = {
    {Verdict::Verified, "verified"},          {Verdict::UnlistedIssuer, "unlisted_issuer"},
    {Verdict::BadSignature, "bad_signature"}, {Verdict::Expired, "expired"},
    {Verdict::NotYetValid, "not_yet_valid"},  {Verdict::Revoked, "revoked"},
    {Verdict::Incomplete, "incomplete"},      {Verdict::Unreadable, "unreadable"},
};

} // namespace

QString verdictName(Verdict verdict)
{
    return nameIn(VerdictNames, verdict);
}

std::optional<Verdict> verdictNamed(QStringView name)
{
    return namedIn(VerdictNames, name);
}

} // namespace anteroom
