#pragma once

#include <QByteArray>

namespace anteroom {

// One function a parser that strangers feed: does with the bytes what the decoder, the kiosk or the
// office does with them. False when what came of it cannot be right. libFuzzer (target.cpp) and the
// kept inputs (tests/unit/test_fuzz_corpus.cpp) both go through these.
using FuzzedParser = bool (*)(const QByteArray& input);

// A licence's payload; every second input stands behind a good header.
[[nodiscard]] bool feedLicence(const QByteArray& input);
// A magnetic stripe's text; every second input stands behind a good track 1.
[[nodiscard]] bool feedTracks(const QByteArray& input);
// What a scanner device sends, as bytes of a serial line and as events of a keyboard.
[[nodiscard]] bool feedScannerBytes(const QByteArray& input);
// A health card: a JWS, its content, its deflated content, or codes of it, by the first byte.
[[nodiscard]] bool feedHealthCard(const QByteArray& input);
// The content of any code or text file.
[[nodiscard]] bool feedPayload(const QByteArray& input);
// A code's pixels.
[[nodiscard]] bool feedCode(const QByteArray& input);
// The bytes of a picture file; every second PNG has its check sums set right.
[[nodiscard]] bool feedPicture(const QByteArray& input);
// What comes over the socket between kiosk and decoder, in either direction.
[[nodiscard]] bool feedDecoderMessage(const QByteArray& input);
// What the decoder is told, and the keys of issuers in it.
[[nodiscard]] bool feedDecoderSettings(const QByteArray& input);
// The lines read of a card: words at places, for the rules of fields and for travel documents.
[[nodiscard]] bool feedCardText(const QByteArray& input);
// A CSV of another system; by the first byte behind a good heading of patients or appointments.
[[nodiscard]] bool feedImportCsv(const QByteArray& input);
// FHIR R4 of another system.
[[nodiscard]] bool feedImportFhir(const QByteArray& input);
// A submission, as it is when it was unsealed.
[[nodiscard]] bool feedSubmission(const QByteArray& input);
// What staff send: decisions, edits of a record, merges.
[[nodiscard]] bool feedStaffRequest(const QByteArray& input);
// The bytes of a connection, as HTTP/1.1.
[[nodiscard]] bool feedRequest(const QByteArray& input);
// A kiosk's outbox that its disk gave back otherwise: the file, or its rows.
[[nodiscard]] bool feedOutboxFile(const QByteArray& input);

} // namespace anteroom
