#include "scanner/licence/stripe.h"

#include "scanner/licence/issuers.h"
#include "scanner/licence/warnings.h"

#include <algorithm>

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype IssuerDigits = 6;
constexpr qsizetype LongestCity = 13;
constexpr qsizetype LongestNumber = 13;
constexpr qsizetype LongestTrack = 160; // twice what a stripe holds

bool isTrackDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isTrackLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool endsLine(QChar c)
{
    return c == u'\r' || c == u'\n';
}

// What tracks begin with, but for "!", which may also be track 3's second character.
bool isSentinel(QChar c)
{
    return c == u'%' || c == u';' || c == u'#' || c == u'+';
}

// What a piece of text between two ends is.
struct Piece {
    int track = 0;        // 0 for none of a licence
    qsizetype textAt = 0; // behind the sentinel
    bool foreign = false;
};

Piece withoutSentinel(QStringView text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals >= IssuerDigits && equals <= IssuerDigits + LongestNumber &&
        findIssuer(text.first(IssuerDigits)))
        return {2, 0, false};
    const qsizetype caret = text.indexOf(u'^');
    if (text.size() > 2 && caret >= 2 && caret <= 2 + LongestCity &&
        issuerOfRegion(text.first(2).toString().toUpper()))
        return {1, 0, false};
    return {};
}

// Track 3 begins with "%" as track 1 does, or with what the reader makes of it. A region's two
// letters follow it in track 1 alone.
Piece pieceOf(QStringView text)
{
    const QChar first = text.at(0);
    const QChar second = text.size() > 1 ? text.at(1) : QChar();
    if (first == u';')
        return {2, 1, false};
    if (first == u'#' || first == u'+' || first == u'!')
        return {3, 1, false};
    if (first != u'%')
        return withoutSentinel(text);
    if (!isTrackLetter(second))
        return {3, 1, false};
    // Format B is a bank's.
    if (text.size() > 2 && isTrackDigit(text.at(2)))
        return {0, 1, true};
    return {1, 1, false};
}

// The check character: all bits of the track's characters, sentinels too, even out to none. Track
// 2 has characters of four bits from "0" on, the others of six from blank on.
QChar checkCharacter(int track, QStringView text)
{
    const int base = track == 2 ? '0' : ' ';
    int sum = (track == 2 ? ';' : '%') - base;
    for (const QChar c : text)
        sum ^= c.unicode() - base;
    sum ^= '?' - base;
    return QChar(char16_t(base + (sum & (track == 2 ? 0x0f : 0x3f))));
}

bool isOfTrack(int track, QChar c)
{
    return track == 2 ? c >= u'0' && c <= u'?' : c > u' ' && c <= u'_';
}

class TrackParting {
public:
    TrackParting(const QString& text, QStringList& warnings) : m_text(text), m_warnings(warnings) {}

    Stripe part()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            // "_" stands before track 3 in what British Columbia prints.
            if (endsLine(c) || c == u' ' || c == u'_')
                ++m_at;
            else
                takePiece();
        }
        return m_stripe;
    }

private:
    void takePiece()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end) != u'?' && !endsLine(m_text.at(end)))
            ++end;
        const bool whole = end < m_text.size() && m_text.at(end) == u'?';
        const QStringView piece = QStringView(m_text).sliced(m_at, end - m_at);
        m_at = end + (whole ? 1 : 0);
        if (piece.isEmpty())
            return;
        const Piece found = pieceOf(piece);
        m_stripe.foreign = m_stripe.foreign || found.foreign;
        if (found.track == 0)
            return;
        const QStringView text = piece.sliced(found.textAt);
        const bool believed = !whole || takeCheckCharacter(found.track, text);
        if (text == "E"_L1)
            warn(found.track, "unread"_L1);
        else if (!believed)
            warn(found.track, "lrc"_L1);
        else if (text.size() > LongestTrack)
            warn(found.track, "damaged"_L1);
        else
            // A reader that takes off the sentinels ends tracks by lines.
            keep(found.track, {text.toString(), whole || found.textAt == 0});
    }

    // One character between two tracks or behind the last. False when it is wrong.
    bool takeCheckCharacter(int track, QStringView text)
    {
        if (m_at >= m_text.size())
            return true;
        const QChar given = m_text.at(m_at);
        const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar(u'\r');
        if (!isOfTrack(track, given) || !(endsLine(next) || isSentinel(next)))
            return true;
        ++m_at;
        return given == checkCharacter(track, text);
    }

    void keep(int track, const StripeTrack& taken)
    {
        auto& place = m_stripe.tracks[size_t(track - 1)];
        if (!taken.whole)
            warn(track, "cut"_L1);
        if (!place)
            place = taken;
        else if (place->text != taken.text)
            warnOnce(m_warnings, u"tracks.disagree"_s);
    }

    void warn(int track, QLatin1StringView what)
    {
        warnOnce(m_warnings, u"track%1.%2"_s.arg(track).arg(what));
    }

    const QString& m_text;
    QStringList& m_warnings;
    qsizetype m_at = 0;
    Stripe m_stripe;
};

} // namespace

Stripe partTracks(const QString& text, QStringList& warnings)
{
    return TrackParting(text, warnings).part();
}

} // namespace anteroom
