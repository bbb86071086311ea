#pragma once

#include <QString>
#include <QStringList>

namespace anteroom {

// A name out of one element that held all of it, or several parts of it.
struct NameParts {
    QString family;
    QString given;
    QString middle;
    QString suffix;
};

// "JR", "III", "2ND": what may stand for a suffix where a suffix is expected.
[[nodiscard]] bool isSuffix(QStringView word);
// The same without "I", "V" and "VI", which inside a name may be an initial or a name.
[[nodiscard]] bool isPlainSuffix(QStringView word);

// Without commas and blanks at its ends and with single blanks inside.
[[nodiscard]] QString tidiedName(const QString& text);
// The words of a name, whatever parts them.
[[nodiscard]] QStringList nameWords(const QString& text);

// Version 01 (DAA): LAST,FIRST,MIDDLE,SUFFIX, also with "@", "$" or blanks between. With blanks
// alone the order is known by the issuer, who may write the given name first, or by where an
// initial stands; else it is not, and the parts are empty. Warning "name.order".
[[nodiscard]] NameParts partWholeName(const QString& value, bool givenNameFirst,
                                      QStringList& warnings);

// Versions 02 and 03 (DCT): all given names in one.
[[nodiscard]] NameParts partGivenNames(const QString& value);

} // namespace anteroom
