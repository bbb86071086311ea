#pragma once

#include "record/patient.h"

#include <QDate>

namespace anteroom {

// With which a term begins that is a sound; no folded text has it.
inline constexpr QChar soundMark = u'~';

// What a record is found by: the folded names and their words, how these sound, family and given
// name together (name_pair.h), the birth date as digits, the record number, the ends of phone
// numbers that people say, member IDs. Folded texts have at most sixty letters. Terms are stored: a
// change of how they are made needs a migration.
[[nodiscard]] QStringList searchTermsOf(const Patient& patient);

// How many letters people type of a name at least.
inline constexpr qsizetype fewestTyped = 2;
[[nodiscard]] bool beginsWithLetters(QStringView term, qsizetype letters);

// A word of a search: the beginning of a term, and the terms of those that sound like it.
struct SearchedWord {
    QString beginning;
    QStringList sounds = {}; // at most two

    friend bool operator==(const SearchedWord&, const SearchedWord&) = default;
};
// All of these must fit; at least one.
inline constexpr qsizetype mostSearchedWords = 6;
using SearchReading = QList<SearchedWord>;

// The ways in which a text may be meant, the likeliest first, at most four: a date of two digits
// for the year is of two centuries, and "o brien" or "555 01 42" may be written in one word. None
// when the text has no letter or digit.
[[nodiscard]] QList<SearchReading> searchReadings(const QString& text, const QDate& today);

// The name as a list shows it.
[[nodiscard]] QString displayName(const FieldValue& legalName);

} // namespace anteroom
