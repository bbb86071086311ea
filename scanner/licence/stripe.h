#pragma once

#include <array>
#include <optional>
#include <QString>
#include <QStringList>

namespace anteroom {

// One track without its sentinels.
struct StripeTrack {
    QString text;
    bool whole = false; // it had its end
};

// The tracks of a swiped card, apart.
struct Stripe {
    std::array<std::optional<StripeTrack>, 3> tracks; // 1, 2, 3
    bool foreign = false;                             // has a track that no licence has

    [[nodiscard]] const std::optional<StripeTrack>& track(int number) const
    {
        return tracks[size_t(number - 1)];
    }
};

// Parts the tracks by their sentinels; where these are lost, by what a licence's tracks look like.
// Adds warnings "track<N>.unread" (the reader said so), "track<N>.cut" (no end), "track<N>.lrc"
// (wrong check character: the track is left out), "track<N>.damaged" (longer than a stripe; left
// out too), "tracks.disagree" (two tracks of one number).
[[nodiscard]] Stripe partTracks(const QString& text, QStringList& warnings);

} // namespace anteroom
