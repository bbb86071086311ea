#pragma once

#include "record/ids.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace anteroom {

// An image sealed to the office's key, addressed by the hash of its plain bytes.
struct SealedImage {
    Sha256 plain;
    QByteArray sealed;
    bool uploaded = false; // the office confirmed it
};

// A submission as the outbox keeps it: nobody but the office can read it, the kiosk neither.
struct SealedEntry {
    SubmissionId id;
    Sha256 content; // of the canonical JSON that is sealed; a receipt must name it
    QByteArray sealed;
    QList<SealedImage> images;

    // Each once.
    [[nodiscard]] QList<Sha256> imageHashes() const
    {
        QList<Sha256> hashes;
        for (const SealedImage& image : images) {
            if (!hashes.contains(image.plain))
                hashes.append(image.plain);
        }
        return hashes;
    }
};

// What the pump needs to deliver the entry that is next.
struct DueEntry {
    SubmissionId id;
    Sha256 content;
    QByteArray sealed;
    QList<Sha256> blobs;  // those the office has yet to confirm
    bool inDoubt = false; // left by an earlier run: the office may have blobs that it confirmed to
                          // nobody
};

// How many entries there are.
struct OutboxCount {
    int waiting = 0;
    int aside = 0; // refused by the office; kept until staff have looked

    friend bool operator==(const OutboxCount&, const OutboxCount&) = default;
};

// What became of files that were moved aside because they were broken.
struct OutboxRepairs {
    int files = 0;      // that lie beside the outbox
    int recovered = 0;  // entries that were found in them whole
    int unreadable = 0; // entries of which something was found, and not all

    friend bool operator==(const OutboxRepairs&, const OutboxRepairs&) = default;
};

// What staff ought to know of an outbox.
struct OutboxCondition {
    OutboxCount count;
    QMap<QString, int> asideCodes; // how many entries are aside, by the code of the refusal
    OutboxRepairs repairs;

    friend bool operator==(const OutboxCondition&, const OutboxCondition&) = default;
};

} // namespace anteroom
