#pragma once

#include "record/result.h"
#include "scanner/reading/frame_look.h"
#include "scanner/reading/reading.h"
#include "scanner/trust/decoder_settings.h"

#include <chrono>
#include <optional>
#include <QByteArray>
#include <QSize>

namespace anteroom {

// What passes between the kiosk and anteroom-decoder, over a socket that keeps messages whole.
// The decoder first says that it is ready; from then on one request is under way at a time.

inline constexpr int DecoderSocketFd = 3; // where the decoder finds its end

inline constexpr quint64 ReadyId = 0; // of the answer to no request

inline constexpr qsizetype MaxRequestBytes = 64;
inline constexpr qsizetype MaxAnswerBytes = 64 * 1024;
inline constexpr qsizetype MaxReadings = 16; // of an answer
inline constexpr qsizetype MaxFramePixels = 16'000'000;
inline constexpr qsizetype MaxPictureBytes = 16 * 1024 * 1024;
inline constexpr qsizetype MaxPayloadBytes = 1024 * 1024;
inline constexpr qsizetype MaxPayersBytes = 512 * 1024;
inline constexpr qsizetype MaxPicturePixels = 50'000'000;      // of a JPEG, which is read shrunk
inline constexpr qsizetype MaxWholePicturePixels = 24'000'000; // of what is decoded as it is
inline constexpr int MaxPreviewSide = 1920;
inline constexpr int MaxEvidenceSide = 1600;
inline constexpr qsizetype MaxEvidenceBytes = 4 * 1024 * 1024;
// Room for a preview of four bytes a pixel and the evidence behind it.
inline constexpr qsizetype PictureOutputBytes =
    qsizetype(MaxPreviewSide) * MaxPreviewSide * 4 + MaxEvidenceBytes;

// A frame comes as grey pixels without gaps between the lines, in one sealed file. A picture comes
// as the bytes of its file, with a second memory file for the preview and the evidence. A payload
// is what a scanner device or a text file gives: the content of a code. Settings are
// DecoderSettings as bytes; Forget, without a file, is the end of a visit.
//
// A decoder that was started for cards takes these alone: the bytes of a picture's file, or a frame
// in colour (RGB32 without gaps between the lines), each with a second file for the straightened
// card. It says how far it is before it answers. Payers are the practice's own, as
// PayerDirectory::add takes them; they take the place of those told before.
enum class RequestKind : quint32 {
    Frame = 1,
    Picture = 2,
    Payload = 3,
    Settings = 4,
    Forget = 5,
    CardPicture = 6,
    CardFrame = 7,
    Payers = 8
};

// How long the answer about a card is waited for: with a frame somebody stands there, with a
// picture nobody does, and the machine may be busy. The decoder begins nothing new after three
// quarters of it, and answers with what it has.
[[nodiscard]] std::chrono::milliseconds timeForCard(RequestKind kind);
// Problem "card.slow": in that time nothing was read.
[[nodiscard]] Problem cardTooSlow();

// How many files come with a request.
[[nodiscard]] size_t filesOf(RequestKind kind);

struct DecoderRequest {
    RequestKind kind = RequestKind::Frame;
    quint64 id = 0;
    quint32 width = 0;  // of a frame, also of a card's
    quint32 height = 0; // of a frame
    quint32 bytes = 0;  // in the first file

    [[nodiscard]] QByteArray toBytes() const;
    // Problem "decoder.request".
    [[nodiscard]] static Result<DecoderRequest> fromBytes(const QByteArray& bytes);
};

struct DecoderAnswer {
    quint64 id = 0;
    std::optional<int> progress{}; // per cent: what follows then is empty, and an answer will come
    int milliseconds = 0;
    QList<Reading> readings{};
    std::optional<Problem> refusal{}; // of a picture or a payload
    std::optional<FrameLook> look{};  // of a frame in which no licence was read
    QSize preview{};                  // RGB32 at the start of the second file
    qsizetype evidenceBytes = 0;      // a JPEG behind it, of a picture

    [[nodiscard]] QByteArray toBytes() const;
    // Strict, since a decoder that was taken over may send anything: Problem "decoder.answer".
    [[nodiscard]] static Result<DecoderAnswer> fromBytes(const QByteArray& bytes);
};

} // namespace anteroom
