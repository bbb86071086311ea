#pragma once

#include "record/patient.h"

namespace anteroom {

// What a record is found by: the folded names and their words, the birth date as digits, the
// record number, the ends of phone numbers that people say, member IDs.
[[nodiscard]] QStringList searchTermsOf(const Patient& patient);

// The beginnings of terms that a text asks for, all of which must fit; at most six. None when the
// text has no letter or digit.
[[nodiscard]] QStringList searchedTerms(const QString& text);

// The name as a list shows it.
[[nodiscard]] QString displayName(const FieldValue& legalName);

} // namespace anteroom
