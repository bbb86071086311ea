#pragma once

#include <optional>
#include <QString>
#include <QStringList>

namespace anteroom {

// One entry of a card's directory. Offset and length count characters from the "@"; -1 where the
// card has something else than a number.
struct SubfileEntry {
    QString type; // "DL", "ID", "ZV"
    int offset = 0;
    int length = 0;
};

// What stands before the first element of a card.
struct CardFrame {
    QString issuerIin;          // six digits, or empty
    bool issuerCertain = true;  // false when digits of the header were lost: it may be another's
    std::optional<int> version; // AAMVA version; absent in a damaged header
    QList<SubfileEntry> entries;
    bool mayBeCut = true; // no directory says that the text is all there is
    qsizetype origin = 0; // from where offsets count
    qsizetype bodyAt = 0; // where the subfiles begin in the text
    QChar separator;      // what stands for LF between elements, when it isn't a control character
};

// Whether the two letters name a subfile of the standard's own elements.
[[nodiscard]] bool isSubfileType(QStringView type);

// A text may hold a card twice, or two people's: the longest card of it, so that nothing of one is
// mixed into the other. Warning "frame.repeated".
[[nodiscard]] QString oneCard(const QString& text, QStringList& warnings);

// Finds the frame wherever and however it stands; nothing when the text has none. Adds warnings
// "frame.loose", "frame.damaged", "frame.directory", "frame.short" and "offsets.broken".
[[nodiscard]] std::optional<CardFrame> findCardFrame(const QString& text, QStringList& warnings);

// The text behind the frame without the jurisdiction's own subfiles, as far as the directory says
// where they are: what is in them may look like anything.
[[nodiscard]] QString ownSubfiles(const QString& text, const CardFrame& frame);

} // namespace anteroom
