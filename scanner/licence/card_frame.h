#pragma once

#include <optional>
#include <QString>
#include <QStringList>

namespace anteroom {

// One entry of a card's directory. Offset and length count characters from the "@".
struct SubfileEntry {
    QString type; // "DL", "ID", "ZV"
    int offset = 0;
    int length = 0;
};

// What stands before the first element of a card.
struct CardFrame {
    QString issuerIin;          // six digits, or empty
    std::optional<int> version; // AAMVA version; absent in a damaged header
    QList<SubfileEntry> entries;
    qsizetype bodyAt = 0; // where the subfiles begin in the text
    QChar separator;      // what stands for LF between elements, when it isn't a control character
};

// Finds the frame wherever and however it stands; nothing when the text has none. Adds warnings
// "frame.loose", "frame.damaged", "frame.directory" and "offsets.broken".
[[nodiscard]] std::optional<CardFrame> findCardFrame(const QString& text, QStringList& warnings);

} // namespace anteroom
