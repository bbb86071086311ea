#pragma once

#include "scanner/reading/reading.h"

namespace anteroom {

// Whether the payload is a SMART Health Link: "shlink:/…", alone or behind the address of a viewer.
[[nodiscard]] bool looksLikeHealthLink(const QByteArray& payload);

// What the link says of itself (docs.smarthealthit.org/smart-health-links "SMART Health Links
// Payload"). Verdict "expired" after its time, "unreadable" for what is no link (reason
// "link.malformed", "link.key"); else none, since nothing vouches for a link. Warnings:
// "link.not_https", "link.long_label", "link.flags".
[[nodiscard]] Reading readHealthLink(const QByteArray& payload, const QDateTime& at);

} // namespace anteroom
