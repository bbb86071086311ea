#pragma once

#include "scanner/reading/reading.h"
#include "sealing/sealing.h"

namespace anteroom {

// Our own code on reminders and letters: which appointment, until when, and the practice's
// signature; nothing of the patient. As text it is "ANTEROOM1:" and base45 (RFC 9285) of
//
//   16 bytes  the appointment's id
//    4 bytes  the minute it expires in, since 1970, most significant first
//   64 bytes  Ed25519 (RFC 8032) over "anteroom appointment 1", the id and the minute
//
// 136 characters of the alphanumeric kind, which fit a QR code of version 5 with correction L.

// A code for the appointment; the expiry is cut to its minute. Problem "sealing.key".
[[nodiscard]] Result<QByteArray> appointmentToken(const AppointmentCode& code,
                                                  const SigningKeys& practice);

[[nodiscard]] bool looksLikeAppointmentToken(const QByteArray& payload);

// Verdict "verified", "expired", "bad_signature" (another practice's, or made up),
// "unlisted_issuer" where no practice's key is known, or "unreadable".
[[nodiscard]] Reading readAppointmentToken(const QByteArray& payload,
                                           const QByteArray& practicePublicKey,
                                           const QDateTime& at);

} // namespace anteroom
