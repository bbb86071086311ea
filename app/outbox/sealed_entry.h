#pragma once

#include "record/ids.h"

#include <QByteArray>
#include <QList>

namespace anteroom {

// An image sealed to the office's key, addressed by the hash of its plain bytes.
struct SealedImage {
    Sha256 plain;
    QByteArray sealed;
};

// A submission as the outbox keeps it: nobody but the office can read it, the kiosk neither.
struct SealedEntry {
    SubmissionId id;
    Sha256 content; // of the canonical JSON that is sealed; a receipt must name it
    QByteArray sealed;
    QList<SealedImage> images;
};

// What the pump needs to deliver the entry that is next.
struct DueEntry {
    SubmissionId id;
    Sha256 content;
    QByteArray sealed;
    QList<Sha256> blobs; // those the office has yet to confirm
};

// How many entries there are.
struct OutboxCount {
    int waiting = 0;
    int aside = 0; // refused by the office; kept until staff have looked

    friend bool operator==(const OutboxCount&, const OutboxCount&) = default;
};

} // namespace anteroom
